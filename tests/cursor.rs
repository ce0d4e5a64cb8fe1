//! The hardware cursor stands on the choice in focus, where screen magnifiers, Braille displays and
//! screen readers look for it: on every grid, in all letters.
#![expect(clippy::indexing_slicing, reason = "a broken test should stop at once")]
mod common;

use std::collections::BTreeSet;

use common::{GRIDS, app, press};
use leling::app::App;
use leling::typeset::{Ability, Mosaic, Size};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Color;

/// What is behind the choice in focus.
const BAR: Color = Color::LightYellow;

fn abilities() -> Vec<Ability> {
    use Mosaic::{HalfBlocks, Octants, Quadrants, Sextants, Spaces};
    let able = |sized, mosaics: &[Mosaic]| Ability { sized, mosaics: mosaics.to_vec(), ..Ability::default() };
    vec![
        able(false, &[]),
        able(true, &[Octants, Sextants, Quadrants, HalfBlocks]),
        able(false, &[Octants, Sextants, Quadrants, HalfBlocks]),
        able(false, &[Sextants, Quadrants, HalfBlocks]),
        able(false, &[Quadrants, HalfBlocks]),
        Ability { hanzi: false, ..able(false, &[HalfBlocks, Spaces]) },
    ]
}

fn drawn(app: &App, (columns, rows): (u16, u16)) -> (Option<Position>, Buffer) {
    let area = Rect::new(0, 0, columns, rows);
    let mut buffer = Buffer::empty(area);
    (app.draw(area, &mut buffer), buffer)
}

/// The rows of the bar, where something of it is on the screen.
fn bar(buffer: &Buffer) -> Vec<u16> {
    let rows: BTreeSet<u16> = buffer.area.positions().filter(|at| buffer[*at].bg == BAR).map(|at| at.y).collect();
    rows.into_iter().collect()
}

/// The cursor stands on the first row of the bar, at the beginning of what is written there.
fn assert_on_the_bar(app: &App, grid: (u16, u16), case: &str) -> Option<Position> {
    let (cursor, buffer) = drawn(app, grid);
    let rows = bar(&buffer);
    let Some(cursor) = cursor else {
        assert!(rows.is_empty(), "{case}: a choice in focus without a cursor: {rows:?}");
        return None;
    };
    assert_eq!(rows.first(), Some(&cursor.y), "{case}: {cursor:?}");
    assert_eq!(buffer[cursor].bg, BAR, "{case}: beside the bar");
    assert_eq!(usize::from(rows[rows.len() - 1] - rows[0]) + 1, rows.len(), "{case}: one bar");
    // What stands before it on its row is blank.
    let before = (buffer.area.x..cursor.x).map(|x| buffer[(x, cursor.y)].symbol());
    assert!(before.into_iter().all(|symbol| symbol == " "), "{case}");
    Some(cursor)
}

#[test]
fn the_cursor_is_where_the_bar_begins_on_every_grid_in_all_letters() {
    let mut rows = BTreeSet::new();
    for (number, ability) in abilities().into_iter().enumerate() {
        for grid in GRIDS {
            for size in Size::ALL {
                for way in ["", "2 enter", "0", "/", "6 enter 2 enter", "6 enter", "6 enter 4 enter", "3 enter"] {
                    let mut app = app("zh-Hans-CN", grid.0, grid.1);
                    app.use_letters(ability.clone(), Some(size));
                    press(&mut app, way);
                    let choices = app.choices();
                    for choice in 1..=choices {
                        press(&mut app, &choice.to_string());
                        let case = format!("letters {number} {size:?} {grid:?} [{way}] {choice}");
                        if let Some(cursor) = assert_on_the_bar(&app, grid, &case) {
                            rows.insert(cursor.y);
                        } else {
                            assert!(choices == 0 || !is_drawn(&app, grid), "{case}: no cursor");
                        }
                    }
                }
            }
        }
    }
    assert!(rows.len() > 20, "the bar was on many rows: {rows:?}");
}

/// Whether there is room for a page at all.
fn is_drawn(app: &App, grid: (u16, u16)) -> bool {
    let (_, buffer) = drawn(app, grid);
    let text = common::screen_text(&buffer);
    !["窗口太小了", "qiu zhu dian hua"].iter().any(|small| text.starts_with(small))
}

#[test]
fn the_cursor_follows_the_finger_and_rests_where_nothing_is_chosen() {
    for grid in GRIDS {
        let mut app = app("zh-Hans-CN", grid.0, grid.1);
        let mut before = assert_on_the_bar(&app, grid, "home").unwrap();
        for _ in 0..5 {
            press(&mut app, "down");
            let now = assert_on_the_bar(&app, grid, "down").unwrap();
            assert_ne!(now, before, "{grid:?}");
            before = now;
        }
        let (_, buffer) = drawn(&app, grid);
        assert_eq!(buffer[before].symbol(), ">", "{grid:?}: the pointer's own cell");
        // A page to read has nothing in focus; a question has nothing chosen yet.
        press(&mut app, "2 enter 2 enter 2 enter");
        assert_eq!(assert_on_the_bar(&app, grid, "reading"), None);
        while app.choices() == 0 {
            press(&mut app, "enter");
        }
        assert_eq!(assert_on_the_bar(&app, grid, "asking"), None);
        press(&mut app, "3");
        assert!(assert_on_the_bar(&app, grid, "chosen").is_some());
    }
}

#[test]
fn the_cursor_stands_on_the_first_row_of_a_choice_that_takes_many() {
    // In the largest letters a choice has several lines of them, or its number stands above its words.
    let mut many = 0;
    for ability in abilities() {
        for grid in GRIDS {
            let mut app = app("zh-Hans-CN", grid.0, grid.1);
            app.use_letters(ability.clone(), Some(Size::Largest));
            press(&mut app, "0 2");
            let (cursor, buffer) = drawn(&app, grid);
            if let Some(cursor) = cursor {
                let rows = bar(&buffer);
                assert_eq!(rows[0], cursor.y);
                many += usize::from(rows.len() > 8);
            }
        }
    }
    assert!(many > 0, "some choices take several rows of letters");
}
