//! The program in windows of real terminals: what is to be seen there is what was meant, dot by
//! dot, in the letters that are chosen when nobody asks for any.
//!
//! Needs an X server without a screen and terminals; CONTRIBUTING.md says which. What is missing is
//! skipped, and that is said.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helper functions of tests may fail the test"
)]
#[path = "../common/mod.rs"]
mod common;
mod compare;
mod intent;
mod picture;
mod told;
mod window;

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::io::{Write as _, stderr};
use std::path::Path;

use leling::app::{App, Setup};
use leling::content::Library;
use leling::locale::Tag;
use leling::model::{Moment, RegionId};
use leling::theme::{Depth, Palette, Theme};
use leling::typeset::{Ability, Mosaic, Size};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use compare::Tally;
use intent::{Intent, intents};
use picture::Picture;
use window::{Shape, Terminal, Window};

const LANGUAGE: &str = "zh-Hans-CN";
/// A usual window.
const USUAL: Shape = Shape { cells: (120, 34), points: 12 };
/// One with small letters, as on a large screen: here the coarse families have room, too.
const FINE: Shape = Shape { cells: (240, 67), points: 8 };
/// Keys as the app names them and as X does: home, two pages of a lesson, the hotline.
const KEYS: [(&str, &str); 4] = [("", ""), ("enter", "Return"), ("enter", "Return"), ("0", "0")];

/// One start of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Run {
    shape: Shape,
    size: Option<Size>,
    /// Asked for by `--face`; the terminal is not asked then.
    face: Option<Mosaic>,
}

impl Run {
    /// As people start it, and then every family that the terminal is trusted with.
    fn all(found: &Ability) -> Vec<Self> {
        let plain = |shape, size| Self { shape, size, face: None };
        let mut runs = vec![
            plain(USUAL, None),
            plain(USUAL, Some(Size::Large)),
            plain(USUAL, Some(Size::Largest)),
            plain(FINE, None),
        ];
        let faces = found.mosaics.iter().map(|face| Self { face: Some(*face), ..plain(FINE, Some(Size::Large)) });
        runs.extend(faces);
        runs
    }

    fn command(self) -> Vec<OsString> {
        let mut words = vec![env!("CARGO_BIN_EXE_leling"), "--lang", LANGUAGE];
        words.extend(self.size.iter().flat_map(|size| ["--size", size.name()]));
        words.extend(self.face.iter().flat_map(|face| ["--face", told::face_name(*face)]));
        words.into_iter().map(OsString::from).collect()
    }

    /// What the program takes the terminal for.
    fn ability(self, found: &Ability) -> Ability {
        match self.face {
            None => found.clone(),
            Some(face) => Ability { mosaics: vec![face], hanzi: face != Mosaic::Spaces, ..Ability::default() },
        }
    }

    /// What is meant to be seen after each key.
    ///
    /// More than one course of things where a terminal that takes its time is drawn on before it
    /// has answered: then the page that is open may be another one.
    fn courses(self, found: &Ability) -> Vec<Vec<Vec<Intent>>> {
        let mut courses = vec![self.views(found, false)];
        if self.face.is_none() {
            courses.push(self.views(found, true));
        }
        courses.dedup();
        courses
    }

    fn views(self, found: &Ability, late: bool) -> Vec<Vec<Intent>> {
        let (columns, rows) = self.shape.cells;
        let mut app = App::new(Setup {
            library: Library::open(&[]),
            language: Tag::parse(LANGUAGE).unwrap(),
            region: RegionId::new("CN"),
            first_start: false,
            overrides: None,
            theme: Theme::new(Palette::WhiteOnBlack, Depth::Full),
            seed: common::SEED,
        });
        // Home names the day, which moves what stands on its pages.
        app.set_clock(Moment(chrono::Local::now().naive_local().and_utc().timestamp()));
        app.use_letters(if late { Ability::default() } else { self.ability(found) }, self.size);
        common::resize(&mut app, columns, rows);
        app.use_letters(self.ability(found), self.size);
        let view = |(key, _): &(&str, &str)| {
            common::press(&mut app, key);
            let area = Rect::new(0, 0, columns, rows);
            let mut buffer = Buffer::empty(area);
            let cursor = app.draw(area, &mut buffer);
            intents(&buffer, cursor)
        };
        KEYS.iter().map(view).collect()
    }

    fn name(self) -> String {
        let (columns, rows) = self.shape.cells;
        let words = [self.size.map(Size::name), self.face.map(told::face_name)];
        let words: String = words.into_iter().flatten().flat_map(|word| ["-", word]).collect();
        format!("{columns}x{rows}{words}")
    }

    /// Starts the program in a window and compares each view. What is wrong is put down, and the
    /// picture kept.
    fn look(self, terminal: Terminal, found: &Ability, wrong: &mut Vec<String>) -> Tally {
        let window = Window::open(terminal, self.shape, self.command(), &[]);
        let mut courses = self.courses(found);
        let mut sum = Tally::default();
        for (index, (_, key)) in KEYS.iter().enumerate() {
            if !key.is_empty() {
                window.press(key);
            }
            let tally =
                |picture: &Picture, course: &[Vec<Intent>]| Tally::of(picture, self.shape.cells, &course[index]);
            let is_right = |picture: &Picture| courses.iter().any(|course| tally(picture, course).is_right());
            let Some(picture) = window.picture_when(is_right) else {
                panic!("no picture of {terminal:?} {}", self.name())
            };
            let best = courses.iter().map(|course| tally(&picture, course));
            let seen = best.max_by_key(|tally| tally.letters.right).unwrap();
            sum.add(&seen);
            courses.retain(|course| tally(&picture, course).is_right());
            if courses.is_empty() {
                wrong.push(complaint(&format!("{}-{}-{index}", terminal.program(), self.name()), &seen, &picture));
                // The keys that follow would lead elsewhere.
                break;
            }
            self.has_looked(&picture, &courses[0], index);
        }
        sum
    }

    /// A comparison that finds another page right, too, has not looked. Pages without large letters
    /// say nothing.
    fn has_looked(self, picture: &Picture, course: &[Vec<Intent>], index: usize) {
        let has_letters = |view: &[Intent]| view.iter().any(|cell| cell.letter);
        for other in course.iter().filter(|other| **other != course[index] && has_letters(other)) {
            let tally = Tally::of(picture, self.shape.cells, other);
            assert!(!tally.is_right(), "{}: another page is as right", self.name());
        }
    }
}

fn complaint(name: &str, seen: &Tally, picture: &Picture) -> String {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.ppm"));
    fs::write(&file, picture.ppm()).unwrap();
    let mut text = format!("{name}: {}, see {}", shares(seen), file.display());
    for (symbol, percent) in seen.wrong_characters() {
        write!(text, "\n    {symbol} U+{:04X} {percent:.1} %", u32::from(symbol.chars().next().unwrap())).unwrap();
    }
    text
}

fn shares(tally: &Tally) -> String {
    let (letters, paper) = (tally.letters, tally.paper);
    format!(
        "letters {:.2} % of {} dots ({} characters), paper {:.2} % of {}",
        letters.percent(),
        letters.seen,
        tally.characters.len(),
        paper.percent(),
        paper.seen
    )
}

/// Goes past the test harness, which keeps what tests print to itself unless they fail.
#[expect(clippy::explicit_write, reason = "that is what `eprintln!` would not do")]
fn say(line: &str) {
    writeln!(stderr(), "{line}").unwrap();
}

/// Looks at one terminal; tells what is wrong.
fn look_at(terminal: Terminal) -> Vec<String> {
    let found = told::ask(terminal, USUAL);
    say(&format!("{}: {}{:?}", terminal.program(), if found.sized { "sized letters, " } else { "" }, found.mosaics));
    let mut wrong = Vec::new();
    let mut chosen = Tally::default();
    for run in Run::all(&found) {
        let tally = run.look(terminal, &found, &mut wrong);
        say(&format!("  {}: {}", run.name(), shares(&tally)));
        if run.face.is_none() {
            chosen.add(&tally);
        }
    }
    say(&format!("  by itself, together: {}", shares(&chosen)));
    // Sized letters have no dots that could be known; the blocks of their terminal were looked at
    // all the same.
    if chosen.letters.seen == 0 && !found.sized {
        wrong.push(format!("{}: by itself it shows no large letters", terminal.program()));
    }
    wrong
}

#[test]
fn real_terminals_show_the_letters_dot_by_dot_and_no_boxes() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for terminal in Terminal::ALL {
        let missing = terminal.missing();
        if missing.is_empty() {
            seen += 1;
            wrong.extend(look_at(terminal));
        } else {
            say(&format!("SKIPPED {}: not here: {}", terminal.program(), missing.join(", ")));
        }
    }
    say(&format!("{seen} of {} terminals were looked at", Terminal::ALL.len()));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A window that shows exactly what was meant, but for what `spoils` paints over a cell.
fn painted(view: &[Intent], spoils: impl Fn(&Intent, &mut dyn FnMut((usize, usize), (usize, usize), bool))) -> Picture {
    const CELL: (usize, usize) = (8, 24);
    let (columns, rows) = USUAL.cells;
    let mut picture = Picture::plain(usize::from(columns) * CELL.0 + 2, usize::from(rows) * CELL.1 + 2, [0; 3]);
    for cell in view {
        let corner = (1 + usize::from(cell.at.x) * CELL.0, 1 + usize::from(cell.at.y) * CELL.1);
        let mut paint = |from: (usize, usize), to: (usize, usize), inked: bool| {
            let colour = if inked { cell.ink } else { cell.paper };
            picture.paint((corner.0 + from.0, corner.1 + from.1), (corner.0 + to.0, corner.1 + to.1), colour);
        };
        let (wide, high) = (cell.dots.wide, cell.dots.high);
        for dot in 0..wide * high {
            let edge = |x: usize, y: usize| (x * CELL.0 / wide, y * CELL.1 / high);
            let (x, y) = (dot % wide, dot / wide);
            paint(edge(x, y), edge(x + 1, y + 1), cell.dots.ink >> dot & 1 == 1);
        }
        spoils(cell, &mut paint);
    }
    picture
}

fn sextants() -> Vec<Intent> {
    let found = Ability { mosaics: vec![Mosaic::Sextants], ..Ability::default() };
    let run = Run { shape: USUAL, size: Some(Size::Large), face: None };
    run.views(&found, true).swap_remove(0)
}

#[test]
fn a_window_as_it_was_meant_is_right_in_every_dot() {
    let view = sextants();
    let tally = Tally::of(&painted(&view, |_, _| {}), USUAL.cells, &view);
    assert!(tally.letters.seen > 2000 && tally.characters.len() > 30, "{}", shares(&tally));
    assert_eq!((tally.letters.right, tally.paper.right), (tally.letters.seen, tally.paper.seen));
}

#[test]
fn one_character_that_the_terminal_lacks_is_found_among_all_others() {
    let view = sextants();
    let rarest = view
        .iter()
        .filter(|cell| cell.letter)
        .min_by_key(|cell| (view.iter().filter(|other| other.symbol == cell.symbol).count(), cell.symbol.clone()));
    let lacking = &rarest.unwrap().symbol;
    let boxed = painted(&view, |cell, paint| {
        if cell.symbol == *lacking {
            paint((0, 0), (8, 24), false);
            let sides = [((1, 4), (7, 5)), ((1, 19), (7, 20)), ((1, 4), (2, 20)), ((6, 4), (7, 20))];
            for (from, to) in sides {
                paint(from, to, true);
            }
        }
    });
    let tally = Tally::of(&boxed, USUAL.cells, &view);
    // So few dots that their share alone would not tell.
    assert!(tally.letters.percent() > 99.0);
    assert_eq!(tally.wrong_characters().map(|(symbol, _)| symbol).collect::<Vec<_>>(), [lacking.as_str()]);
    assert!(!tally.is_right());
}

#[test]
fn what_an_earlier_page_left_behind_is_found() {
    let view = sextants();
    // Two columns of 120, from top to bottom.
    let stained = painted(&view, |cell, paint| {
        if !cell.letter && (60..62).contains(&cell.at.x) {
            paint((0, 0), (8, 24), true);
        }
    });
    assert!(!Tally::of(&stained, USUAL.cells, &view).is_right());
}
