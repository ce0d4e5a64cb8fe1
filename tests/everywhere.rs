//! An exhaustive walk: every screen, every page, every choice and every key, on three grids.
//!
//! Two states that look alike are one. From each of them every key is pressed; what a learner may
//! rely on is tested in each: the hotline one key away and back to the same picture, home one key
//! away, no dead end, no offer that does nothing.
#![expect(clippy::print_stdout, reason = "it tells how far it came")]
mod common;

use std::collections::{BTreeSet, HashSet, VecDeque};
use std::thread;

use common::{actions, app_with, broken_pack, kind, picture, press, some_kept};
use leling::app::App;
use leling::input::Action;
use leling::model::Day;
use leling::screen::Screen;
use leling::session::Beat;

/// More states than there can be: a walk that does not end is a fault, too.
const MOST: usize = 60_000;

const KINDS: [&str; 26] = [
    "cases", "case", "today", "calls", "call", "look", "rescue", "practice", "review", "progress", "exercise", "more",
    "colours", "home", "courses", "lesson", "hotline", "language", "region", "settings", "eyes", "ruler", "guard",
    "help", "leave", "trouble",
];

/// Walks through every state; `look` sees each once, with its picture.
fn walk(grid: (u16, u16), mut look: impl FnMut(&App, &str)) -> (usize, BTreeSet<&'static str>) {
    let (_home, folder) = broken_pack();
    let mut start = app_with("zh-Hans-CN", grid.0, grid.1, &[folder], false);
    // What is wrong with a pack is known once it was opened, and then offered wherever packs are.
    press(&mut start, "2 enter 6 enter 3 enter 7");
    let _ = start.recollect(&some_kept(Day::default()));
    let mut seen: HashSet<(&'static str, String)> = HashSet::new();
    let mut kinds = BTreeSet::new();
    let mut waiting = VecDeque::from([after(&after(&start, Action::Help), Action::Back)]);
    while let Some(app) = waiting.pop_front() {
        // A notice is gone with the next key; what is under it was seen without it.
        if app.notice().is_some() {
            continue;
        }
        let now = picture(&app, grid.0, grid.1);
        if !seen.insert((kind(app.screen()), identity(&app, &now))) {
            continue;
        }
        assert!(seen.len() < MOST, "the walk does not end");
        // One round is like another.
        if matches!(app.screen(), Screen::Practice(round) if round.practice().rounds() > 1) {
            continue;
        }
        kinds.insert(kind(app.screen()));
        look(&app, &now);
        for action in actions() {
            if leads_elsewhere(&app) && action == Action::Confirm {
                continue;
            }
            let mut next = app.clone();
            let _ = next.act(action);
            waiting.push_back(next);
        }
    }
    (seen.len(), kinds)
}

/// Another language or region is another walk; letters are looked at in tests/faces.rs. One call of
/// each page of the list is enough here: all of them are walked through in tests/scenarios.rs.
fn leads_elsewhere(app: &App) -> bool {
    let finger = app.finger().unwrap_or_default();
    match app.screen() {
        Screen::Language(_) | Screen::Region(_) => true,
        Screen::Calls(_) => finger > 0 && finger + 1 < app.choices(),
        Screen::Call(call) => matches!(call.moment(), Some(Beat::Review(_))) && finger == 1,
        _ => false,
    }
}

/// What tells two states apart: all that is seen, but not the figures of the ruler, whose thirty
/// thousand results look alike.
fn identity(app: &App, now: &str) -> String {
    match app.screen() {
        Screen::Ruler(_) => now.replace(|c: char| c.is_ascii_digit(), ""),
        _ => now.to_owned(),
    }
}

fn after(app: &App, action: Action) -> App {
    let mut next = app.clone();
    let _ = next.act(action);
    next
}

#[test]
fn everywhere_the_hotline_and_home_are_a_key_away_and_every_offer_does_something() {
    let grids = [(40, 10), (80, 24), (160, 45)].map(|grid| thread::spawn(move || walk_and_look(grid)));
    for walked in grids {
        walked.join().unwrap();
    }
}

fn walk_and_look(grid: (u16, u16)) {
    let (states, kinds) = walk(grid, |app, now| {
        let told = |app: &App| picture(app, grid.0, grid.1);

        let hotline = after(app, Action::Hotline);
        assert!(matches!(hotline.screen(), Screen::Hotline(_)), "no hotline from\n{now}");
        if !matches!(app.screen(), Screen::Hotline(_)) {
            assert_eq!(told(&after(&hotline, Action::Back)), now, "not back where it was, from\n{now}");
        }

        let home = after(app, Action::Home);
        assert!(matches!(home.screen(), Screen::Home(_)), "no way home from\n{now}");

        for (action, what) in app.offers() {
            // "1 to 6" offers each of them.
            let each: Vec<Action> = match action {
                Action::Choose(last) => (1..=last).map(Action::Choose).collect(),
                one => vec![one],
            };
            let does_something = |action: Action| {
                let mut next = app.clone();
                let outcome = next.act(action);
                told(&next) != now || !outcome.effects.is_empty()
            };
            assert!(each.into_iter().any(does_something), "{what:?} ({action:?}) does nothing on\n{now}");
        }

        // Step by step back leads out, whatever is on the way.
        let mut back = app.clone();
        let mut steps = 0;
        while !matches!(back.screen(), Screen::Home(_) | Screen::Leave(_)) {
            let _ = back.act(Action::Back);
            steps += 1;
            assert!(steps < 200, "no way back from\n{now}");
        }
    });
    assert_eq!(kinds, KINDS.into(), "{grid:?}: some screens were never seen");
    assert!(states > 500, "{grid:?}: only {states} states");
    println!("{grid:?}: {states} states");
}

#[test]
fn any_lesson_is_few_keys_away() {
    // Lists are chosen from in two steps, so that nothing is opened by a slip (standard O5): with the
    // number of the list that makes four keys for the lesson furthest away, two for the next one.
    for lesson in common::lessons().concat() {
        let mut app = common::app("zh-Hans-CN", 80, 24);
        press(&mut app, &common::keys_to(&lesson));
        assert!(matches!(app.screen(), Screen::Lesson(_)), "lesson {lesson}");
    }
    let mut app = common::app("zh-Hans-CN", 80, 24);
    press(&mut app, "enter");
    assert!(matches!(app.screen(), Screen::Lesson(_)));
}
