//! Forty columns in eleven languages: on every screen the foot line says how to go on, how to go
//! back and where to ring, whole.
//!
//! A walk through all screens as in tests/everywhere.rs, but of the states with the same foot line and
//! the finger on the same choice of the same kind of screen only a few are left by every key: what is
//! behind them is alike.
#![expect(clippy::unwrap_used, reason = "a broken test should stop at once")]
mod common;

use std::collections::{BTreeMap, BTreeSet, HashSet, VecDeque};
use std::thread;

use common::{actions, app_with, broken_pack, kind, picture, press, some_kept};
use leling::app::App;
use leling::input::Action;
use leling::locale::{Tag, Text, offered};
use leling::model::Day;
use leling::screen::Screen;
use leling::session::Beat;
use unicode_width::UnicodeWidthStr;

const GRID: (u16, u16) = (40, 10);

/// So many states that are alike are left by every key.
const ALIKE: usize = 12;

/// As many kinds of screens a walk comes to, whatever the language.
const KINDS: usize = 26;

/// The app of somebody who has learnt a little, with a lesson that cannot be opened.
fn start(tag: &str) -> (tempfile::TempDir, App) {
    let (home, folder) = broken_pack();
    let mut app = app_with(tag, GRID.0, GRID.1, &[folder], false);
    press(&mut app, "2 enter 6 enter 3 enter 7");
    let _ = app.recollect(&some_kept(Day::default()));
    press(&mut app, "9 .");
    (home, app)
}

/// Confirming another language or region would be another walk.
fn leads_elsewhere(app: &App) -> bool {
    match app.screen() {
        Screen::Language(_) | Screen::Region(_) => true,
        Screen::Call(call) => matches!(call.moment(), Some(Beat::Review(_))) && app.finger() == Some(1),
        _ => false,
    }
}

/// What is drawn on the last row.
fn foot(app: &App) -> String {
    picture(app, GRID.0, GRID.1).trim_end_matches('\n').rsplit('\n').next().unwrap().to_owned()
}

/// Looks at the foot line of one state.
fn look(tag: &str, app: &App, foot: &str, hotline: &str) {
    let place = format!("{tag}, {}: {foot:?} on\n{}", kind(app.screen()), picture(app, GRID.0, GRID.1));
    assert!(foot.width() <= usize::from(GRID.0), "{place}");
    // Apart from what stands before it.
    assert!(foot.ends_with(&format!(" 0 {hotline}")), "the hotline is not whole: {place}");
    if app.notice().is_some_and(|notice| foot.contains(notice.as_str())) {
        return;
    }
    // How to go on, where Enter does anything, and how to go back.
    let offers = app.offers();
    for (action, what) in offers.iter().filter(|(action, _)| matches!(action, Action::Confirm | Action::Back)) {
        assert!(
            foot.contains(&format!(" {what}  ")) || foot.contains(&format!(" {what} 0")),
            "{what} ({action:?}) is lost: {place}"
        );
    }
}

/// How many states were looked at, which kinds of screens, and how many foot lines.
fn walk(tag: &str) -> (usize, BTreeSet<&'static str>, usize) {
    let (_home, start) = start(tag);
    let text = Text::load(&Tag::parse(tag).unwrap(), None, None, &[]);
    let hotline = text.offer_hotline().to_string();
    let mut seen: HashSet<String> = HashSet::new();
    let mut alike: BTreeMap<(&'static str, String, Option<usize>), usize> = BTreeMap::new();
    let mut waiting = VecDeque::from([start]);
    while let Some(app) = waiting.pop_front() {
        let foot = foot(&app);
        look(tag, &app, &foot, &hotline);
        if app.notice().is_some() || !seen.insert(picture(&app, GRID.0, GRID.1)) {
            continue;
        }
        let states = alike.entry((kind(app.screen()), foot, app.finger())).or_default();
        *states += 1;
        if *states > ALIKE {
            continue;
        }
        for action in actions() {
            if leads_elsewhere(&app) && action == Action::Confirm {
                continue;
            }
            let mut next = app.clone();
            let _ = next.act(action);
            waiting.push_back(next);
        }
    }
    let feet: BTreeSet<&String> = alike.keys().map(|(_, foot, _)| foot).collect();
    (seen.len(), alike.keys().map(|(kind, ..)| *kind).collect(), feet.len())
}

#[test]
fn every_foot_line_is_whole_on_forty_columns_in_every_language() {
    let tags: Vec<String> = offered(None).iter().map(|info| info.tag.to_string()).collect();
    assert_eq!(tags.len(), 11);
    let mut all: BTreeSet<&'static str> = BTreeSet::new();
    for pair in tags.chunks(2) {
        let walks: Vec<_> = pair.iter().cloned().map(|tag| (tag.clone(), thread::spawn(move || walk(&tag)))).collect();
        for (tag, walk) in walks {
            let (states, kinds, feet) = walk.join().unwrap();
            assert!(kinds.len() >= KINDS, "{tag}: only {kinds:?}");
            if !all.is_empty() {
                assert_eq!(kinds, all, "{tag}: some screens were never seen");
            }
            all = kinds;
            assert!(feet > 10, "{tag}: only {feet} foot lines");
            println!("{tag}: {states} states, {feet} foot lines");
        }
    }
}
