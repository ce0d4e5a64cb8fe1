//! Acting: ten digits and Enter are enough, a pad without `NumLock` as well; the hotline stands still.
use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};
use std::sync::{Arc, Mutex, OnceLock};

use leling::app::{App, Effect};
use leling::input::{Action, BINDINGS, Key, meaning};
use leling::screen::Screen;
use leling::session::{Stage, options, wants_several};
use leling::typeset::{Ability, Mosaic, Role, Size, choose_faces};
use leling::widget::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::common::{GRIDS, app, picture, press};

/// More states than there can be.
const MOST: usize = 60_000;

/// What a hand with some keys can come to see and do.
#[derive(Default)]
struct Reached {
    /// Every page of every screen, without the finger and without what the foot says about it.
    pages: BTreeSet<String>,
    /// The lessons that were taken to their end.
    finished: BTreeSet<String>,
    left: bool,
    /// The screens on which a setting was saved.
    saved: BTreeSet<String>,
    states: usize,
    most_choices: usize,
    /// Screens on which the hotline is not at its place, or does not open.
    without_hotline: Vec<String>,
}

/// Presses these keys in each state there is, beginning with the first screen.
fn reach(grid: (u16, u16), keys: &[Key]) -> Reached {
    let mut reached = Reached::default();
    let mut seen: HashSet<String> = HashSet::new();
    let mut waiting = VecDeque::from([app("zh-Hans-CN", grid.0, grid.1)]);
    while let Some(app) = waiting.pop_front() {
        // A notice is gone with the next key; what is under it was seen without it.
        if app.notice().is_some() {
            continue;
        }
        let kind = kind(&app);
        let now = picture(&app, grid.0, grid.1);
        // The figures of the ruler have thirty thousand results that look alike.
        let now = if kind == "Ruler" { now.replace(|c: char| c.is_ascii_digit(), "") } else { now };
        if !seen.insert(format!("{kind}{:?}\n{}", picks(&app), identity(&app, &kind, &now))) {
            continue;
        }
        assert!(seen.len() < MOST, "the walk does not end");
        look(&app, &kind, &now, grid, &mut reached);
        for key in keys {
            let mut next = app.clone();
            for effect in next.take(&(*key).into()).effects {
                match effect {
                    Effect::Leave => reached.left = true,
                    Effect::Save(_) => {
                        reached.saved.insert(kind.clone());
                    }
                    Effect::Record(_) | Effect::Keep(_) | Effect::Happen(_) => {}
                }
            }
            if !(leads_elsewhere(&app) && meaning(*key) == Some(Action::Confirm)) {
                waiting.push_back(next);
            }
        }
    }
    reached.states = seen.len();
    reached
}

/// Another language, region or paper is another walk. Of lessons and calls one of a list is enough here:
/// tests/lessons.rs and tests/scenarios.rs take all of them. One round of practice is like another.
fn leads_elsewhere(app: &App) -> bool {
    let finger = app.finger().unwrap_or_default();
    match app.screen() {
        Screen::Language(_) | Screen::Region(_) | Screen::Colours(_) => true,
        Screen::Courses(_) | Screen::Calls(_) => finger > 0 && finger != 5,
        Screen::Practice(round) => round.practice().rounds() > 1,
        _ => false,
    }
}

/// What is on these screens follows from answers that no picture of a state holds: that one comes to
/// each of their pages is what is walked for, not each way they can read.
const BY_ANSWERS: [&str; 6] = ["Practice", "Look", "Call", "Calls", "Courses", "Review"];

/// What tells two states of a screen apart.
fn identity(app: &App, kind: &str, now: &str) -> String {
    if BY_ANSWERS.contains(&kind) {
        let head = now.lines().next().unwrap_or_default();
        return format!("{head}{:?}{}", app.finger(), app.choices());
    }
    now.to_owned()
}

/// How much was picked, which may stand on a page that is not shown.
fn picks(app: &App) -> usize {
    match app.screen() {
        Screen::Lesson(lesson) => match lesson.sitting().stage() {
            Stage::Asking(index) => lesson.sitting().picks(index).len(),
            _ => 0,
        },
        _ => 0,
    }
}

fn look(app: &App, kind: &str, now: &str, grid: (u16, u16), reached: &mut Reached) {
    reached.most_choices = reached.most_choices.max(app.choices());
    if let Screen::Lesson(lesson) = app.screen()
        && lesson.sitting().stage() == Stage::Summary
    {
        // What it says depends on the answers, which no picture of a state holds.
        reached.finished.insert(format!("{:?}", lesson.sitting().lesson().id));
    } else {
        let known = BY_ANSWERS.contains(&kind);
        reached.pages.insert(if known { format!("{kind}\n") } else { page(kind, now) });
    }
    let area = Rect::new(0, 0, grid.0, grid.1);
    let mut buffer = Buffer::empty(area);
    app.draw(area, &mut buffer);
    let words = ["0", " ", "求", "", "助", "", "热", "", "线"];
    let from = grid.0 - 12;
    let stands =
        words.iter().zip(from + 1..).all(|(word, x)| word.is_empty() || buffer[(x, grid.1 - 1)].symbol() == *word);
    let mut next = app.clone();
    let _ = next.take(&Key::Char('0').into());
    if !stands || !matches!(next.screen(), Screen::Hotline(_)) {
        reached.without_hotline.push(now.to_owned());
    }
}

/// Each walk is made once, however many tests look at it.
fn walked(grid: (u16, u16), who: &'static str) -> Arc<Reached> {
    type Walks = Mutex<HashMap<((u16, u16), &'static str), Arc<OnceLock<Arc<Reached>>>>>;
    static WALKS: OnceLock<Walks> = OnceLock::new();
    let walk = Arc::clone(WALKS.get_or_init(Walks::default).lock().unwrap().entry((grid, who)).or_default());
    let keys = match who {
        "digits" => digits(),
        "pad" => pad_without_numlock(),
        _ => all_keys(),
    };
    Arc::clone(walk.get_or_init(|| Arc::new(reach(grid, &keys))))
}

fn kind(app: &App) -> String {
    format!("{:?}", app.screen()).split(['(', ' ']).next().unwrap_or_default().to_owned()
}

fn page(kind: &str, picture: &str) -> String {
    let mut rows: Vec<String> = picture.lines().map(|row| row.replace('>', " ").trim_end().to_owned()).collect();
    rows.pop();
    format!("{kind}\n{}", rows.join("\n"))
}

/// What is to be read on a page, behind its kind: all but the head.
fn words(page: &str) -> String {
    let mut rows = page.lines();
    let kind = rows.next().unwrap_or_default();
    format!("{kind}{}", rows.skip(1).flat_map(str::chars).filter(|c| c.is_alphanumeric()).collect::<String>())
}

/// Keys that do all there is, but for leaving at once and for letters in other sizes: a terminal that
/// has them is asked about below.
fn all_keys() -> Vec<Key> {
    let mut actions: Vec<Action> = BINDINGS.iter().map(|binding| binding.action).collect();
    actions.dedup();
    actions.retain(|action| *action != Action::Leave);
    let first =
        |action: &Action| BINDINGS.iter().find(|binding| binding.action == *action).and_then(|one| one.keys.first());
    actions.iter().filter_map(first).copied().collect()
}

fn digits() -> Vec<Key> {
    ('0'..='9').map(Key::Char).chain([Key::Enter]).collect()
}

/// What a number pad sends for 0 to 9, the point and Enter when `NumLock` is off.
fn pad_without_numlock() -> Vec<Key> {
    use Key::{Delete, Down, End, Enter, Home, Insert, Left, PageDown, PageUp, Right, Up};
    vec![Insert, End, Down, PageDown, Left, Right, Home, Up, PageUp, Delete, Enter, Key::Char('/')]
}

fn assert_as_far(who: &'static str, grids: &[(u16, u16)]) {
    for grid in grids.iter().copied() {
        let (all, some) = (walked(grid, "all"), walked(grid, who));
        assert!(some.states > 300 && all.pages.len() > 200, "{} {}", some.states, all.pages.len());
        // Where lines break otherwise the words are on a page that is reached.
        let read: Vec<String> = some.pages.iter().map(|page| words(page)).collect();
        let covered = |page: &&String| {
            let words = words(page);
            read.iter().any(|other| other.contains(&words))
        };
        let missed: Vec<&String> = all.pages.difference(&some.pages).filter(|page| !covered(page)).collect();
        assert!(missed.is_empty(), "{grid:?}: {} pages are out of reach, such as\n{}", missed.len(), missed[0]);
        assert_eq!(some.finished, all.finished);
        assert!(!some.finished.is_empty(), "no lesson was taken to its end");
        assert!(some.left, "no way out");
        assert_eq!(some.saved, all.saved);
        assert!(["Language", "Region", "Colours", "Guard"].iter().all(|kind| some.saved.contains(*kind)));
    }
}

#[test]
fn ten_digits_and_enter_reach_all_that_any_key_reaches() {
    assert_as_far("digits", &[(40, 10), (80, 24)]);
}

#[test]
fn a_pad_without_numlock_reaches_all_that_any_key_reaches() {
    assert_as_far("pad", &[(80, 24)]);
}

#[test]
fn letters_of_any_size_are_chosen_by_digits_and_enter() {
    let ability = Ability { mosaics: vec![Mosaic::Octants, Mosaic::Quadrants], ..Ability::default() };
    let mut saved = BTreeSet::new();
    for row in 1..=Size::ALL.len() {
        let mut app = app("zh-Hans-CN", 160, 45);
        app.use_letters(ability.clone(), Some(Size::Standard));
        press(&mut app, "6 enter 2 enter 1 enter");
        assert!(matches!(app.screen(), Screen::Eyes(_)));
        if row > app.choices() {
            break;
        }
        press(&mut app, &row.to_string());
        // Large rows have pages of their own.
        let effects = (0..6).map(|_| press(&mut app, "enter")).find(|effects| !effects.is_empty()).unwrap_or_default();
        let [Effect::Save(settings)] = effects.as_slice() else { panic!("row {row}: {effects:?}") };
        saved.insert(settings.letters.clone());
    }
    assert!(saved.len() >= 3, "{saved:?}");
}

#[test]
fn the_hotline_stands_at_the_same_place_on_every_screen() {
    for grid in [(40, 10), (80, 24)] {
        let reached = walked(grid, "digits");
        assert!(reached.states > 300);
        assert!(reached.without_hotline.is_empty(), "{grid:?}:\n{}", reached.without_hotline[0]);
    }
}

#[test]
fn the_digits_of_a_hotline_are_the_largest_letters_and_can_be_said() {
    use Mosaic::{HalfBlocks, Octants, Quadrants, Sextants};
    let able = |sized, mosaics: &[Mosaic]| Ability { sized, mosaics: mosaics.to_vec(), ..Ability::default() };
    let all = [Octants, Sextants, Quadrants, HalfBlocks];
    for ability in [able(false, &[]), able(true, &all), able(false, &all), able(false, &[Quadrants])] {
        for (columns, rows) in GRIDS {
            let body = Frame::of(Rect::new(0, 0, columns, rows)).unwrap().body;
            for size in Size::ALL {
                let faces = choose_faces(&ability, Some(size), body.width, body.height);
                let area = |role| faces.of(role).hanzi() * faces.of(role).rows();
                let others = [Role::Headline, Role::Body, Role::Caption];
                assert!(others.iter().all(|role| area(*role) <= area(Role::Digits)), "{columns}x{rows} {faces:?}");
            }
        }
    }
    // 110 is said one, one, nought: 幺幺零.
    let mut app = app("zh-Hans-CN", 80, 24);
    // The third line leads to the rescue, the last one to more numbers.
    for keys in ["0 1 enter", "0 2 enter", "0 4 enter", "0 5 enter", "0 6 enter 1 enter"] {
        press(&mut app, keys);
        let told = picture(&app, 80, 24);
        assert!(told.contains("念"), "{told}");
    }
}

#[test]
fn no_screen_offers_more_than_six_choices() {
    for grid in [(40, 10), (80, 24)] {
        assert_eq!(walked(grid, "all").most_choices, 6);
    }
}

#[test]
fn leaving_and_beginning_again_are_asked_once_more() {
    // Out of the program: no single key but Ctrl-C, and the finger is on staying.
    let mut app = app("zh-Hans-CN", 80, 24);
    assert_eq!(press(&mut app, "."), []);
    assert!(matches!(app.screen(), Screen::Leave(_)));
    assert_eq!(app.finger(), Some(0));
    assert_eq!(press(&mut app, "enter"), []);
    assert!(matches!(app.screen(), Screen::Home(_)));
    assert_eq!(press(&mut app, ". 2 enter"), [Effect::Leave]);

    // The answers of a lesson: kept until the second question is answered with yes.
    let finished = finished();
    let repeat = finished.choices();
    for (answer, stage) in [("enter", Stage::Summary), (".", Stage::Summary), ("2 enter", Stage::Reading)] {
        let mut again = finished.clone();
        press(&mut again, &format!("{repeat} enter"));
        assert_eq!(again.finger(), Some(0), "the finger is on keeping them");
        press(&mut again, answer);
        let Screen::Lesson(lesson) = again.screen() else { panic!("no lesson any more") };
        assert_eq!(lesson.sitting().stage(), stage, "{answer}");
    }
}

/// A lesson taken to its end.
fn finished() -> App {
    let mut app = app("zh-Hans-CN", 80, 24);
    press(&mut app, "enter");
    for _ in 0..300 {
        let Screen::Lesson(lesson) = app.screen() else { panic!("left the lesson") };
        let several = lesson.sitting().item().filter(|(_, item)| wants_several(item)).map(|(_, item)| options(item));
        match (lesson.sitting().stage(), several) {
            (Stage::Summary, _) => return app,
            (Stage::Asking(_), Some(count)) => {
                // Each is ticked or ranked, then "that is all" is behind them, if it is there.
                for number in 1..=count {
                    press(&mut app, &format!("{number} enter"));
                }
                let Screen::Lesson(lesson) = app.screen() else { panic!("left the lesson") };
                if matches!(lesson.sitting().stage(), Stage::Asking(_)) {
                    let done = app.choices();
                    press(&mut app, &format!("{done} enter"));
                }
            }
            (Stage::Asking(_), None) => {
                press(&mut app, "1 enter");
            }
            _ => {
                press(&mut app, "enter");
            }
        }
    }
    panic!("no end");
}
