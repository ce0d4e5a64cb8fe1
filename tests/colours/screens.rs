//! Screens as they are drawn: painted to the last cell, readable in every cell, and their meaning
//! in words and signs.
use leling::app::App;
use leling::screen::Screen;
use leling::session::Stage;
use leling::theme::{Depth, Palette, Theme, Tone};
use leling::typeset::{Ability, Mosaic, Seams};
use ratatui::buffer::{Buffer, Cell, CellWidth as _};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};

use super::common::{self, app_with_theme, press, resize, screen_text};
use super::{COLOURED, assert_inked, assert_readable};

/// A walk past every tone: the first screen, a lesson, an answer, the hotline, the settings.
const WALK: [&str; 12] =
    ["", "down", "enter", "enter", "enter", "enter", "1 enter", "enter", "0", "2 enter", "7 4 enter", "2 enter"];

fn draw(app: &App, (columns, rows): (u16, u16)) -> Buffer {
    let area = Rect::new(0, 0, columns, rows);
    let mut buffer = Buffer::empty(area);
    app.draw(area, &mut buffer);
    buffer
}

/// The cells that are seen: none that lies behind a wide letter.
fn visible(buffer: &Buffer) -> Vec<Cell> {
    let mut cells = Vec::new();
    for row in buffer.content.chunks(usize::from(buffer.area.width)) {
        let mut behind = 0;
        for cell in row {
            if behind == 0 {
                cells.push(cell.clone());
            }
            behind = cell.cell_width().max(behind).saturating_sub(1);
        }
    }
    cells
}

fn faces() -> [(Ability, (u16, u16)); 6] {
    let drawn = |mosaic, seams, hanzi| Ability { sized: false, mosaics: vec![mosaic], seams, hanzi };
    [
        (Ability::default(), (40, 10)),
        (Ability { sized: true, ..Ability::default() }, (80, 24)),
        (drawn(Mosaic::Octants, Seams::Joined, true), (160, 45)),
        (drawn(Mosaic::Quadrants, Seams::Open, true), (160, 45)),
        (drawn(Mosaic::HalfBlocks, Seams::Joined, false), (160, 45)),
        (drawn(Mosaic::Spaces, Seams::Joined, false), (240, 67)),
    ]
}

/// Every screen of the walk, in every theme and with every kind of letters.
fn each_screen(depth: Depth, mut look: impl FnMut(&str, Theme, &App, (u16, u16))) {
    for theme in Palette::ALL.map(|palette| Theme::new(palette, depth)) {
        for (ability, grid) in faces() {
            let mut app = app_with_theme("zh-Hans-CN", grid.0, grid.1, theme);
            app.use_letters(ability, None);
            for keys in WALK {
                press(&mut app, keys);
                look(keys, theme, &app, grid);
            }
        }
    }
}

#[test]
fn every_cell_is_painted_and_can_be_read() {
    for depth in COLOURED {
        let mut pairs: Vec<Style> = Vec::new();
        each_screen(depth, |keys, theme, app, grid| {
            for cell in visible(&draw(app, grid)) {
                let style = Style::new().fg(cell.fg).bg(cell.bg).add_modifier(cell.modifier);
                assert!(cell.fg != Color::Reset && cell.bg != Color::Reset, "{theme:?} [{keys}] {cell:?}");
                let inked = cell.modifier.contains(Modifier::REVERSED);
                assert!(!inked || cell.symbol() == " ", "{theme:?} [{keys}] {cell:?}");
                if !pairs.contains(&style) {
                    let assert = if inked { assert_inked } else { assert_readable };
                    assert(style, depth, keys);
                    pairs.push(style);
                }
            }
        });
        assert!(pairs.len() > 4, "{depth:?}: {pairs:?}");
    }
}

#[test]
fn nothing_blinks_and_nothing_changes_until_somebody_acts() {
    for depth in Depth::ALL {
        each_screen(depth, |keys, theme, app, grid| {
            let once = draw(app, grid);
            let blinks = Modifier::SLOW_BLINK | Modifier::RAPID_BLINK;
            assert!(once.content.iter().all(|cell| !cell.modifier.intersects(blinks)), "{theme:?} [{keys}]");
            assert_eq!(draw(app, grid), once, "{theme:?} [{keys}]");
        });
    }
}

#[test]
fn the_whole_grid_is_paper_after_a_resize_and_on_a_window_too_small() {
    let theme = Theme::new(Palette::BlackOnCream, Depth::Full);
    let mut app = app_with_theme("zh-Hans-CN", 40, 10, theme);
    for grid in [(20, 5), (160, 45), (5, 1), (30, 6), (240, 67)] {
        resize(&mut app, grid.0, grid.1);
        let grounds = [theme.paper(), theme.bar(), theme.tone(Tone::Selected)].map(|style| style.bg);
        for cell in visible(&draw(&app, grid)) {
            assert!(grounds.contains(&Some(cell.bg)), "{grid:?} {cell:?}");
        }
    }
}

/// Letters made of blanks show the letter's colour where they are inked, on any paper.
#[test]
fn blanks_are_inked_on_light_paper_as_on_dark() {
    let inked = |palette| {
        let theme = Theme::new(palette, Depth::Full);
        let mut app = app_with_theme("zh-Hans-CN", 240, 67, theme);
        let spaces = Ability { sized: false, mosaics: vec![Mosaic::Spaces], seams: Seams::Joined, hanzi: false };
        app.use_letters(spaces, None);
        let buffer = draw(&app, (240, 67));
        let shown = |cell: &Cell| cell.modifier.contains(Modifier::REVERSED);
        buffer.content.iter().map(shown).collect::<Vec<bool>>()
    };
    let dark = inked(Palette::WhiteOnBlack);
    assert!(dark.contains(&true) && dark.contains(&false));
    for palette in Palette::ALL {
        assert_eq!(inked(palette), dark, "{palette:?}");
    }
}

/// The picture without any style: what is left for `NO_COLOR`, a vt100, a Braille display.
fn bare(app: &App, grid: (u16, u16)) -> String {
    screen_text(&draw(app, grid))
}

#[test]
fn the_theme_changes_nothing_but_colours() {
    let film = |theme| {
        let mut app = app_with_theme("zh-Hans-CN", 80, 24, theme);
        // The last step opens the choice of colours, which depends on them.
        WALK[..WALK.len() - 2].iter().fold(String::new(), |film, keys| {
            press(&mut app, keys);
            film + &bare(&app, (80, 24))
        })
    };
    let plain = film(Theme::MONOCHROME);
    for depth in COLOURED {
        for palette in Palette::ALL {
            assert_eq!(film(Theme::new(palette, depth)), plain, "{palette:?} {depth:?}");
        }
    }
}

#[test]
fn the_finger_is_a_sign_as_well() {
    each_screen(Depth::Monochrome, |keys, _, app, grid| {
        // Large letters are dots, not text; they come from the same words.
        if grid == (40, 10) && app.choices() > 0 {
            let picture = bare(app, grid);
            let signs = picture.matches('>').count();
            assert!(signs <= 1, "[{keys}]\n{picture}");
        }
    });
    let mut app = app_with_theme("zh-Hans-CN", 80, 24, Theme::MONOCHROME);
    for (keys, line) in [("", "> 1、"), ("down", "> 2、"), ("4", "> 4、")] {
        press(&mut app, keys);
        assert!(bare(&app, (80, 24)).contains(line), "[{keys}]");
    }
}

/// Walks through a lesson without colours and gathers all that is shown.
fn lesson_film(lesson: &str, pick: &str) -> String {
    let grid = (80, 24);
    let mut app = app_with_theme("zh-Hans-CN", grid.0, grid.1, Theme::MONOCHROME);
    press(&mut app, &common::keys_to(lesson));
    let mut film = String::new();
    for _ in 0..60 {
        let stage = match app.screen() {
            Screen::Lesson(lesson) => lesson.sitting().stage(),
            _ => break,
        };
        film += &bare(&app, grid);
        if matches!(stage, Stage::Asking(_)) {
            press(&mut app, &format!("{pick} enter"));
            // Where several are to be picked, the last choice says "that is all".
            if !bare(&app, grid).contains("遇到了这么办") {
                press(&mut app, "1 enter 2 enter 3 enter 4 enter 5 enter");
            }
        } else {
            press(&mut app, "enter");
        }
    }
    film
}

#[test]
fn warnings_and_what_went_well_and_numbers_say_so_in_words() {
    let text = |app: &mut App, keys: &str| {
        press(app, keys);
        bare(app, (80, 24))
    };
    let film: String = ["four-losses", "sales-lines", "four-cards"]
        .into_iter()
        .flat_map(|lesson| ["1", "2", "3"].map(|pick| lesson_film(lesson, pick)))
        .collect();
    // A red flag has its sign and its name; what went well and what did not are different words.
    for words in ["！疑点：", "对，就是这样。", "差一点，再看看。", "遇到了这么办："] {
        assert!(film.contains(words), "{words} in\n{film}");
    }
    let mut app = app_with_theme("zh-Hans-CN", 80, 24, Theme::MONOCHROME);
    let hotline = text(&mut app, "0 2 enter");
    // A number is said how to say it; a heading ends in a colon and stands before its passage.
    for words in ["念作：", "什么时候打："] {
        assert!(hotline.contains(words), "{words} in\n{hotline}");
    }
}

/// Each tone that stands out goes with a sign or a word of its own, wherever it is used.
#[test]
fn every_row_in_the_tone_of_a_warning_belongs_to_a_sign() {
    let theme = Theme::new(Palette::WhiteOnBlack, Depth::Full);
    let warning = theme.tone(Tone::Warning).fg;
    let mut rows = 0;
    for number in 1..6 {
        let mut app = app_with_theme("zh-Hans-CN", 80, 24, theme);
        press(&mut app, "2 enter");
        press(&mut app, &format!("{number} enter"));
        for _ in 0..40 {
            let buffer = draw(&app, (80, 24));
            let lines: Vec<String> = screen_text(&buffer).lines().map(str::to_owned).collect();
            let toned: Vec<bool> =
                buffer.content.chunks(80).map(|row| row.iter().any(|cell| Some(cell.fg) == warning)).collect();
            for (y, line) in lines.iter().enumerate().filter(|(y, _)| toned[*y]) {
                // A row that begins no block carries on the one above it, blank rows aside, or the
                // page before.
                let above = (0..y).rev().find(|above| *above > 1 && !lines[*above].is_empty());
                let carries_on = above.is_none_or(|above| toned[above]);
                assert!(line.contains('！') || carries_on, "{}", lines.join("\n"));
                rows += 1;
            }
            press(&mut app, "1 enter enter");
        }
    }
    assert!(rows > 5, "no warning was seen");
}

#[test]
fn colours_are_chosen_in_words_come_at_once_and_are_kept() {
    let grid = (40, 10);
    let start = Theme::new(Palette::WhiteOnBlack, Depth::Full);
    let mut app = app_with_theme("zh-Hans-CN", grid.0, grid.1, start);
    press(&mut app, "6 enter 2 enter 2 enter");
    let asked = bare(&app, grid);
    for words in ["哪种颜色看着最舒服？", "1、黑底黄字", "> 2、黑底白字", "3、白底黑字", "4、米色底黑字"]
    {
        assert!(asked.contains(words), "{words}\n{asked}");
    }
    let effects = press(&mut app, "4 enter");
    let [leling::app::Effect::Save(settings)] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!(settings.theme.as_deref(), Some("black-on-cream"));
    assert!(bare(&app, grid).contains("颜色：米色底黑字"));
    let cream = start.with(Palette::BlackOnCream).paper().bg;
    assert_eq!(cream, Some(draw(&app, grid)[(39, 1)].bg));
}

#[test]
fn only_colours_that_differ_here_are_offered() {
    let shown = |depth| {
        let mut app = app_with_theme("zh-Hans-CN", 40, 10, Theme::new(Palette::BlackOnCream, depth));
        press(&mut app, "6 enter 2 enter 2 enter");
        bare(&app, (40, 10))
    };
    assert!(shown(Depth::Sixteen).contains("> 3、白底黑字") && !shown(Depth::Sixteen).contains("米色"));
    assert!(shown(Depth::EightGrounds).contains("> 2、白底黑字") && !shown(Depth::EightGrounds).contains("黄"));
    assert!(shown(Depth::Monochrome).contains("这个窗口没有颜色"));
}

#[test]
fn a_reader_who_chose_nothing_keeps_what_the_file_says() {
    let mut app = app_with_theme("zh-Hans-CN", 80, 24, Theme::new(Palette::BlackOnWhite, Depth::Full));
    let effects = press(&mut app, "/ 1 enter");
    let [leling::app::Effect::Save(settings)] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!(settings.theme, None);
}
