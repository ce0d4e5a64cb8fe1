//! The bare Linux console: what is not in the map of its font is never drawn, on any page. It would
//! be the same box for every hanzi.
#![expect(clippy::unwrap_used, reason = "a broken test should stop at once")]
#[path = "../common/mod.rs"]
mod common;
#[cfg(target_os = "linux")]
#[path = "../common/pty.rs"]
mod pty;

use std::collections::BTreeSet;

use leling::app::App;
use leling::term::probe::{Console, Family, Replies, Surroundings, judge};
use leling::typeset::{Ability, Mosaic, Seams, Size};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

/// Pages that differ in kind; between them a lesson is taken, each question answered with 1.
const ELSEWHERE: &str = "0 . 9 . / . 8 .";
/// Enough for the first lesson to its end and home again, in the largest letters.
const STEPS: usize = 150;

/// The characters of a font that was looked at.
fn font(name: &str) -> Console {
    let fonts = include_str!("consoles.txt");
    let line = fonts.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' ')).unwrap();
    Console { mapped: Some(line.chars().collect()) }
}

/// What the program takes a console with that font for, as it does when it is opened.
fn ability(console: &Console) -> Ability {
    let surroundings = Surroundings { term: "linux".into(), console: Some(console.clone()), ..Surroundings::default() };
    let found = judge(&Replies::default(), &surroundings);
    let mosaics = found.mosaics.into_iter().map(|family| match family {
        Family::Octants => Mosaic::Octants,
        Family::Sextants => Mosaic::Sextants,
        Family::Quadrants => Mosaic::Quadrants,
        Family::HalfBlocks => Mosaic::HalfBlocks,
        Family::Spaces => Mosaic::Spaces,
    });
    Ability { sized: false, mosaics: mosaics.collect(), seams: Seams::Open, hanzi: false }
}

fn drawn(app: &App, (columns, rows): (u16, u16)) -> Buffer {
    let area = Rect::new(0, 0, columns, rows);
    let mut buffer = Buffer::empty(area);
    app.draw(area, &mut buffer);
    buffer
}

/// Shows each page of a lesson and the screens around it.
fn each_page(language: &str, ability: &Ability, grid: (u16, u16), mut see: impl FnMut(&Buffer)) {
    for size in [None, Some(Size::Standard), Some(Size::Largest)] {
        let mut app = common::app(language, grid.0, grid.1);
        app.use_letters(ability.clone(), size);
        see(&drawn(&app, grid));
        let keys = ELSEWHERE.split(' ').chain(["1", "enter"].into_iter().cycle().take(STEPS));
        for key in keys {
            common::press(&mut app, key);
            see(&drawn(&app, grid));
        }
    }
}

#[test]
fn what_the_font_of_a_console_lacks_is_never_drawn() {
    let cases = [
        (font("cp437"), Mosaic::HalfBlocks, [(80, 25), (100, 37), (128, 48), (240, 67)].as_slice()),
        (font("lat15"), Mosaic::Spaces, &[(128, 48), (160, 64), (240, 67)]),
        (Console { mapped: None }, Mosaic::Spaces, &[(128, 48), (240, 67)]),
    ];
    for (console, best, grids) in cases {
        let ability = ability(&console);
        assert_eq!(ability.mosaics.first(), Some(&best));
        for grid in grids {
            for language in ["zh-Hans-CN", "yue-Hant-HK", "en"] {
                let mut lacking = BTreeSet::new();
                each_page(language, &ability, *grid, |page| {
                    let characters = page.content.iter().flat_map(|cell| cell.symbol().chars());
                    lacking.extend(characters.filter(|c| !console.draws(*c)));
                });
                assert!(lacking.is_empty(), "{best:?} {grid:?} {language}: {lacking:?}");
            }
        }
    }
}

#[test]
fn a_console_too_small_for_hanzi_says_so_in_ascii_with_the_numbers_to_ring() {
    for (font, grid) in [("lat15", (80, 25)), ("lat15", (100, 37)), ("cp437", (40, 12))] {
        let mut app = common::app("zh-Hans-CN", grid.0, grid.1);
        app.use_letters(ability(&self::font(font)), None);
        let text = common::screen_text(&drawn(&app, grid));
        assert!(text.is_ascii(), "{text}");
        assert!(
            text.contains("110") && text.contains("96110") && text.contains("do not fit"),
            "{font} {grid:?}\n{text}"
        );
    }
}

#[test]
fn without_any_block_character_letters_are_blanks_with_a_background() {
    let ability = Ability { sized: false, mosaics: vec![Mosaic::Spaces], seams: Seams::Joined, hanzi: false };
    for grid in [(128, 48), (240, 67)] {
        let mut pages = BTreeSet::new();
        each_page("zh-Hans-CN", &ability, grid, |page| {
            let ascii = |symbol: &str| symbol.chars().all(|c| (' '..='~').contains(&c));
            assert!(page.content.iter().all(|cell| ascii(cell.symbol())), "{grid:?}\n{}", common::screen_text(page));
            let inked = page.content.iter().map(|cell| cell.modifier.contains(Modifier::REVERSED));
            let inked: Vec<bool> = inked.collect();
            assert!(inked.iter().filter(|inked| **inked).count() > 200, "{grid:?}: an empty page");
            pages.insert(inked);
        });
        assert!(pages.len() > 20, "{grid:?}: only {} pages", pages.len());
    }
}

/// Not only the pages: titles, cursors and wipes are bytes, too.
#[cfg(target_os = "linux")]
#[test]
fn the_program_sends_a_console_nothing_but_ascii() {
    const GRID: (u16, u16) = (128, 48);
    let home = tempfile::tempdir().unwrap();
    let mut command = pty::command(env!("CARGO_BIN_EXE_leling"), home.path());
    command.env("TERM", "linux");
    let mut session = pty::Session::start(command, GRID);
    let is_inked =
        |screen: &vt100::Screen, column: u16, row: u16| screen.cell(row, column).is_some_and(vt100::Cell::inverse);
    let inked = |screen: &vt100::Screen| -> Vec<(u16, u16)> {
        let cells = (0..GRID.1).flat_map(|row| (0..GRID.0).map(move |column| (column, row)));
        cells.filter(|(column, row)| is_inked(screen, *column, *row)).collect()
    };
    let mut before = Vec::new();
    for keys in ["", "\r", "0"] {
        session.press(keys);
        session.wait_until("letters of blanks", |screen| {
            let now = inked(screen);
            now.len() > 200 && now != before
        });
        before = inked(session.screen());
    }
    session.press("\x03");
    assert!(session.end(pty::PATIENCE).success());
    let other: String = String::from_utf8_lossy(&session.output).chars().filter(|c| !c.is_ascii()).collect();
    assert!(other.is_empty(), "{other}");
}
