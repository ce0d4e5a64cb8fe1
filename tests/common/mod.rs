//! Keys in, picture out: the real app without a terminal.
#![allow(dead_code, reason = "each test program uses its own part of this")]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a broken test should stop at once")]
use std::fs;
use std::path::PathBuf;

use leling::app::{App, Effect, Setup};
use leling::content::Library;
use leling::input::{Action, BINDINGS, Event, Key, KeyPress};
use leling::locale::Tag;
use leling::model::{Day, RegionId};
use leling::screen::Screen;
use leling::session::{DayCount, Kept, Outcome, Recall, take_home};
use leling::theme::Theme;
use ratatui::buffer::{Buffer, CellWidth};
use ratatui::layout::{Rect, Size};

/// Every grid of the standard that a page fits on, in cells.
pub(crate) const GRIDS: [(u16, u16); 11] =
    [(30, 6), (38, 8), (40, 10), (50, 10), (54, 11), (78, 16), (80, 24), (98, 21), (128, 28), (160, 45), (240, 67)];

/// The chance of every run: what is drawn by lot is the same each time.
pub(crate) const SEED: u64 = 1;

/// The app in one language on one grid.
pub(crate) fn app(language: &str, columns: u16, rows: u16) -> App {
    app_with(language, columns, rows, &[], false)
}

/// The app as it opens for the very first time.
pub(crate) fn first_start(language: &str, columns: u16, rows: u16) -> App {
    app_with(language, columns, rows, &[], true)
}

/// The app with folders of packs beside the embedded ones.
pub(crate) fn app_with(language: &str, columns: u16, rows: u16, folders: &[PathBuf], first_start: bool) -> App {
    open(language, (columns, rows), folders, first_start, Theme::BRIGHT)
}

/// The app in other colours.
pub(crate) fn app_with_theme(language: &str, columns: u16, rows: u16, theme: Theme) -> App {
    open(language, (columns, rows), &[], false, theme)
}

/// The app of a reader who lives in `region`, perhaps before anything was chosen.
pub(crate) fn app_in(region: &str, language: &str, (columns, rows): (u16, u16), first_start: bool) -> App {
    let setup = Setup { region: RegionId::new(region), ..setup(language, &[], first_start, Theme::BRIGHT) };
    let mut app = App::new(setup);
    resize(&mut app, columns, rows);
    app
}

/// The app before it has heard how large the window is.
pub(crate) fn app_unmeasured(language: &str) -> App {
    App::new(setup(language, &[], false, Theme::BRIGHT))
}

fn open(language: &str, grid: (u16, u16), folders: &[PathBuf], first_start: bool, theme: Theme) -> App {
    let mut app = App::new(setup(language, folders, first_start, theme));
    resize(&mut app, grid.0, grid.1);
    app
}

fn setup(language: &str, folders: &[PathBuf], first_start: bool, theme: Theme) -> Setup {
    Setup {
        library: Library::open(folders),
        language: Tag::parse(language).unwrap(),
        region: RegionId::new("CN"),
        first_start,
        overrides: None,
        theme,
        seed: SEED,
    }
}

/// A learner who took the first lesson some days ago: two of its questions and its sentence come
/// back on `today`, the others later.
pub(crate) fn some_kept(today: Day) -> Kept {
    let library = Library::open(&[]);
    let lesson = library.packs().iter().find_map(|pack| library.lessons(&pack.id).entries.first().cloned()).unwrap();
    let names = lesson.items.iter().map(|item| item.id.clone());
    let known = |item, ago: i32| (item, Recall::after(None, Outcome::Right, today.plus(-ago)));
    let later = names.clone().skip(2).map(|item| known(item, 1));
    let items = names.take(2).chain([take_home(&lesson.id)]).map(|item| known(item, 9)).chain(later).collect();
    let tally = DayCount { answers: lesson.items.len(), well: lesson.items.len(), reviews: 0 };
    Kept { items, days: vec![(today.plus(-9), tally)], leaves: Vec::new() }
}

/// Presses keys, named as in `"2 enter 0 ."`; returns the effects that came of it.
pub(crate) fn press(app: &mut App, keys: &str) -> Vec<Effect> {
    keys.split_whitespace().flat_map(|key| app.take(&Event::Key(KeyPress::plain(key_named(key)))).effects).collect()
}

/// The lessons of the program, pack by pack, in the order of the lists.
pub(crate) fn lessons() -> Vec<Vec<String>> {
    let library = Library::open(&[]);
    let packs = library.packs().iter().map(|pack| library.lessons(&pack.id));
    let packs = packs.map(|shelf| shelf.entries.iter().map(|lesson| lesson.id.as_str().to_owned()).collect());
    packs.filter(|pack: &Vec<String>| !pack.is_empty()).collect()
}

/// The keys that lead from the first screen to a lesson: through the packs, handful by handful.
pub(crate) fn keys_to(lesson: &str) -> String {
    let packs = lessons();
    let pack = packs.iter().position(|pack| pack.iter().any(|id| id == lesson)).unwrap();
    let number = packs[pack].iter().position(|id| id == lesson).unwrap();
    // What the day brings stands before the packs.
    format!("2 enter {} {}", keys_in_list(pack + 1, packs.len() + 1), keys_in_list(number, packs[pack].len()))
}

/// The keys that choose from a list that is shown in handfuls.
fn keys_in_list(mut number: usize, of: usize) -> String {
    let mut keys = String::new();
    while of > 6 && number >= 5 {
        keys.push_str("6 enter ");
        number -= 5;
    }
    format!("{keys}{} enter", number + 1)
}

/// What kind of screen it is; a new one does not compile here, so that no walk forgets it.
pub(crate) fn kind(screen: &Screen) -> &'static str {
    match screen {
        Screen::Home(_) => "home",
        Screen::Courses(_) => "courses",
        Screen::Look(_) => "look",
        Screen::Rescue(_) => "rescue",
        Screen::Lesson(_) => "lesson",
        Screen::Hotline(_) => "hotline",
        Screen::Language(_) => "language",
        Screen::Region(_) => "region",
        Screen::Settings(_) => "settings",
        Screen::Eyes(_) => "eyes",
        Screen::Ruler(_) => "ruler",
        Screen::Guard(_) => "guard",
        Screen::Calls(_) => "calls",
        Screen::Call(_) => "call",
        Screen::Exercise(_) => "exercise",
        Screen::Practice(_) => "practice",
        Screen::More(_) => "more",
        Screen::Review(_) => "review",
        Screen::Cases(_) => "cases",
        Screen::Case(_) => "case",
        Screen::Today(_) => "today",
        Screen::Progress(_) => "progress",
        Screen::Colours(_) => "colours",
        Screen::Help(_) => "help",
        Screen::Leave(_) => "leave",
        Screen::Trouble(_) => "trouble",
        Screen::Sessions(_) => "sessions",
        Screen::Hall(_) => "hall",
        Screen::Notes(_) => "notes",
        Screen::Attract(_) => "attract",
        Screen::Still(_) => "still",
        Screen::Slip(_) => "slip",
        Screen::Gate(_) => "gate",
    }
}

/// Changes the grid.
pub(crate) fn resize(app: &mut App, columns: u16, rows: u16) {
    let _ = app.take(&Event::Resized(Size::new(columns, rows)));
}

/// The key of that name.
pub(crate) fn key_named(name: &str) -> Key {
    let mut chars = name.chars();
    match (chars.next(), chars.next(), name) {
        (Some(only), None, _) => Key::Char(only),
        (.., "enter") => Key::Enter,
        (.., "space") => Key::Char(' '),
        (.., "esc") => Key::Esc,
        (.., "up") => Key::Up,
        (.., "down") => Key::Down,
        (.., "left") => Key::Left,
        (.., "right") => Key::Right,
        (.., "home") => Key::Home,
        (.., "pgdn") => Key::PageDown,
        (.., "pgup") => Key::PageUp,
        (.., "ins") => Key::Insert,
        (.., "del") => Key::Delete,
        (.., "ctrl-c") => Key::Interrupt,
        other => panic!("no such key: {other:?}"),
    }
}

/// What is on the screen, as lines of text.
pub(crate) fn picture(app: &App, columns: u16, rows: u16) -> String {
    let area = Rect::new(0, 0, columns, rows);
    let mut buffer = Buffer::empty(area);
    app.draw(area, &mut buffer);
    screen_text(&buffer)
}

/// The buffer as lines of text: no cells hidden behind wide characters, no blanks at the ends.
pub(crate) fn screen_text(buffer: &Buffer) -> String {
    let mut text = String::new();
    for row in buffer.content.chunks(usize::from(buffer.area.width)) {
        let mut line = String::new();
        let mut skip = 0;
        for cell in row {
            if skip == 0 {
                line.push_str(cell.symbol());
            }
            skip = cell.cell_width().max(skip).saturating_sub(1);
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// A folder with a lesson that cannot be opened, so that the page about it is there, too.
pub(crate) fn broken_pack() -> (tempfile::TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let pack = home.path().join("mine");
    fs::create_dir_all(pack.join("lessons")).unwrap();
    let manifest = "id = \"mine\"\nname = \"我写的课\"\nversion = \"1\"\nlicence = \"CC0-1.0\"\nauthors = [\"小周\"]\nlanguage = \"zh-Hans-CN\"\n";
    fs::write(pack.join("pack.toml"), manifest).unwrap();
    fs::write(pack.join("lessons/01.toml"), "id = \"broken\"\n").unwrap();
    let folder = home.path().to_owned();
    (home, folder)
}

/// Each meaning a key has, but for leaving at once.
pub(crate) fn actions() -> Vec<Action> {
    let mut actions: Vec<Action> = BINDINGS.iter().map(|binding| binding.action).collect();
    actions.dedup();
    actions.retain(|action| *action != Action::Leave);
    actions
}
