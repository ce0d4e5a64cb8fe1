//! Every call is lived through in every part, with every choice, on the real screens: each choice is
//! followed by its reason, each way comes to an end, and the hotline is at hand all the way.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a broken test should stop at once")]
mod common;

use std::collections::{BTreeSet, VecDeque};
use std::fmt::Write as _;

use common::{app, picture, press};
use leling::app::App;
use leling::content::Library;
use leling::model::{EndKind, Part, Phrase, Scenario, Truth};
use leling::screen::Screen;
use leling::session::{Beat, moves};

/// More pages than any sheet has.
const PAGES: usize = 40;
/// Calls on one page of the list.
const HANDFUL: usize = 5;

fn moment(app: &App) -> Option<Beat> {
    match app.screen() {
        Screen::Call(call) => call.moment(),
        _ => None,
    }
}

/// The calls in the order of the list.
fn calls() -> Vec<Scenario> {
    let library = Library::open(&[]);
    let packs = library.packs().iter();
    packs.flat_map(|pack| library.scenarios(&pack.id).entries.clone()).map(|call| (*call).clone()).collect()
}

/// Opens call `number` of the list, counted from 0, at the choice of a part.
fn open_call(app: &mut App, number: usize) {
    press(app, "3 enter 2 enter");
    press(app, &"6 enter ".repeat(number / HANDFUL));
    press(app, &format!("{} enter", number % HANDFUL + 1));
    assert!(matches!(app.screen(), Screen::Call(_)), "call {number} did not open");
}

/// Opens it in a part; on small grids the choices of it may have several pages.
fn open(number: usize, part: Part, (columns, rows): (u16, u16)) -> App {
    let mut app = app("zh-Hans-CN", columns, rows);
    open_call(&mut app, number);
    let index = Part::ALL.iter().position(|one| *one == part).unwrap();
    press(&mut app, &format!("{} enter", index + 1));
    assert_eq!(moment(&app), Some(Beat::Opening), "call {number} {part:?}");
    app
}

/// Presses Enter until something else is on; collects what is seen on the pages.
fn turn_over(app: &mut App, (columns, rows): (u16, u16)) -> String {
    let before = moment(app);
    let mut seen = String::new();
    for _ in 0..PAGES {
        seen += &picture(app, columns, rows);
        press(app, "enter");
        if moment(app) != before {
            return seen;
        }
    }
    panic!("a dead end:\n{seen}");
}

/// The page without the finger and without what the keys do.
fn choices_of(page: &str) -> String {
    let rows: Vec<String> = page.lines().map(letters).collect();
    rows.split_last().unwrap().1.concat()
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Whether the words of `phrase` are on the pages, but for what stands in braces.
fn shows(pages: &str, phrase: &Phrase) -> bool {
    let pages = letters(pages);
    phrase.base.split(['{', '}']).step_by(2).all(|words| pages.contains(&letters(words)))
}

/// Everything that can be come to from the beginning, each moment once. Tells how many choices were made.
fn walk(number: usize, call: &Scenario, part: Part, grid: (u16, u16)) -> (BTreeSet<Beat>, usize) {
    let (mut seen, mut choices) = (BTreeSet::new(), 0);
    let mut waiting = VecDeque::from([open(number, part, grid)]);
    while let Some(app) = waiting.pop_front() {
        let now = moment(&app).unwrap();
        if !seen.insert(now) {
            continue;
        }
        let case = format!("{} {part:?} {now:?}", call.id);
        assert_hotline(&app, grid, &case);
        match now {
            Beat::Review(_) => assert_review(&app, call, grid, &case),
            Beat::Scene(scene) if !moves(&call.scenes[scene]).is_empty() => {
                for (pick, choice) in moves(&call.scenes[scene]).iter().enumerate() {
                    let mut next = app.clone();
                    press(&mut next, &format!("{} enter", pick + 1));
                    assert_eq!(moment(&next), Some(Beat::Reason { scene, chosen: pick }), "{case}");
                    choices += 1;
                    // The reason is the first thing told, and no key jumps over it.
                    let mut early = next.clone();
                    press(&mut early, "1 2 3 4 5 6");
                    assert_eq!(moment(&early), moment(&next), "{case}");
                    let pages = turn_over(&mut next.clone(), grid);
                    assert!(shows(&pages, &choice.rationale), "{case}: no reason for {pick}\n{pages}");
                    waiting.push_back(next);
                }
            }
            _ => {
                let mut next = app.clone();
                let pages = turn_over(&mut next, grid);
                assert!(!pages.contains("这回是真的"), "{case}: told too early");
                assert_words(&pages, call, now, &case);
                waiting.push_back(next);
            }
        }
    }
    (seen, choices)
}

fn assert_hotline(app: &App, (columns, rows): (u16, u16), case: &str) {
    let now = picture(app, columns, rows);
    let mut hotline = app.clone();
    press(&mut hotline, "0");
    assert!(matches!(hotline.screen(), Screen::Hotline(_)), "{case}");
    press(&mut hotline, ".");
    assert_eq!(picture(&hotline, columns, rows), now, "{case}");
}

fn assert_words(pages: &str, call: &Scenario, now: Beat, case: &str) {
    match now {
        Beat::End(end) => {
            assert!(call.ends[end].steps.iter().all(|step| shows(pages, step)), "{case}\n{pages}");
            let numbers = pages.contains("打给谁");
            assert_eq!(numbers, call.ends[end].kind == EndKind::Rescue, "{case}\n{pages}");
        }
        Beat::Aloud(_) => assert!(pages.contains("念出来") && shows(pages, &call.say), "{case}\n{pages}"),
        _ => {}
    }
}

fn assert_review(app: &App, call: &Scenario, (columns, rows): (u16, u16), case: &str) {
    let mut app = app.clone();
    let mut pages = String::new();
    for _ in 0..PAGES {
        pages += &picture(&app, columns, rows);
        press(&mut app, "right");
    }
    assert!(pages.contains(if call.truth == Truth::Real { "这回是真的。" } else { "这是骗局。" }), "{case}\n{pages}");
    assert!(shows(&pages, &call.next), "{case}\n{pages}");
    for way in ["同一件事", "再演一个", "回首页"] {
        assert!(pages.contains(way), "{case}: {way}\n{pages}");
    }
}

#[test]
fn every_path_of_every_call_is_walked_in_every_part() {
    let calls = calls();
    assert_eq!(calls.len(), 24);
    assert_eq!(calls.iter().filter(|call| call.truth == Truth::Real).count(), 8);
    let (mut all, mut ends) = (0, 0);
    for (number, call) in calls.iter().enumerate() {
        let mut met = BTreeSet::new();
        for part in Part::ALL {
            let (seen, choices) = walk(number, call, part, (80, 24));
            assert!(choices > 12, "{} {part:?}: {choices}", call.id);
            met.extend(seen);
            all += choices;
        }
        for scene in 0..call.scenes.len() {
            assert!(met.contains(&Beat::Scene(scene)), "{}: scene {scene} was never seen", call.id);
        }
        for end in 0..call.ends.len() {
            assert!(met.contains(&Beat::Review(end)), "{}: end {end} was never come to", call.id);
            ends += 1;
        }
    }
    println!("{all} choices made, {ends} ends come to");
    assert!(all > 1_000, "{all}");
}

#[test]
fn on_the_smallest_usual_window_the_ways_are_the_same() {
    let calls = calls();
    for (number, part) in [(0, Part::Helper), (6, Part::Experiencer), (8, Part::Observer)] {
        let large = walk(number, &calls[number], part, (80, 24));
        assert_eq!(walk(number, &calls[number], part, (40, 10)), large);
    }
}

/// The choices on the shortest way to an end of this kind.
fn way_to(number: usize, call: &Scenario, part: Part, kind: EndKind) -> Vec<usize> {
    let mut waiting = VecDeque::from([(open(number, part, (80, 24)), Vec::new())]);
    let mut seen = BTreeSet::new();
    while let Some((mut app, picks)) = waiting.pop_front() {
        match moment(&app).unwrap() {
            Beat::End(end) if call.ends[end].kind == kind => return picks,
            Beat::End(_) => {}
            Beat::Scene(scene) if !moves(&call.scenes[scene]).is_empty() => {
                if !seen.insert(scene) {
                    continue;
                }
                for pick in 0..moves(&call.scenes[scene]).len() {
                    let mut next = app.clone();
                    press(&mut next, &format!("{} enter", pick + 1));
                    waiting.push_back((next, [&picks[..], &[pick]].concat()));
                }
            }
            _ => {
                turn_over(&mut app, (80, 24));
                waiting.push_front((app, picks));
            }
        }
    }
    panic!("no such end");
}

/// All that is seen on the way with these choices, page by page.
fn film(number: usize, part: Part, picks: &[usize], (columns, rows): (u16, u16)) -> String {
    let mut app = app("zh-Hans-CN", columns, rows);
    let mut film = String::new();
    let mut take = |app: &App, caption: &str| {
        writeln!(film, "── {caption}\n{}", picture(app, columns, rows)).unwrap();
    };
    press(&mut app, "3 enter 2 enter");
    press(&mut app, &"6 enter ".repeat(number / HANDFUL));
    take(&app, "the calls");
    press(&mut app, &format!("{} enter", number % HANDFUL + 1));
    take(&app, "the parts");
    let part = Part::ALL.iter().position(|one| *one == part).unwrap();
    press(&mut app, &format!("{} enter", part + 1));
    let mut picks = picks.iter();
    for _ in 0..200 {
        take(&app, &format!("{:?}", moment(&app).unwrap()));
        let before = (moment(&app), picture(&app, columns, rows));
        press(&mut app, if matches!(before.0, Some(Beat::Review(_))) { "right" } else { "enter" });
        if (moment(&app), picture(&app, columns, rows)) == before || app.notice().is_some() {
            let Some(pick) = picks.next() else { return film };
            press(&mut app, &format!("{}", pick + 1));
            take(&app, "chosen");
            press(&mut app, "enter");
        }
    }
    panic!("no end\n{film}");
}

#[test]
fn a_film_of_each_kind_of_end() {
    let calls = calls();
    let numbered = |id: &str| calls.iter().position(|call| call.id.as_str() == id).unwrap();
    for (name, id, part, kind) in [
        ("safe", "safe-account-police", Part::Observer, EndKind::Safe),
        ("rescue", "grandson-call", Part::Experiencer, EndKind::Rescue),
        ("mend", "real-grandson", Part::Helper, EndKind::Mend),
    ] {
        let number = numbered(id);
        let picks = way_to(number, &calls[number], part, kind);
        for (columns, rows) in [(40, 10), (80, 24)] {
            insta::assert_snapshot!(format!("{name}-{columns}x{rows}"), film(number, part, &picks, (columns, rows)));
        }
    }
}

#[test]
fn a_call_left_for_the_first_screen_is_carried_on_where_it_was() {
    for grid in [(40, 10), (80, 24)] {
        let mut app = open(1, Part::Helper, grid);
        turn_over(&mut app, grid);
        press(&mut app, "2 enter");
        turn_over(&mut app, grid);
        // The page with the choices.
        press(&mut app, "1 2");
        let (there, page) = (moment(&app), picture(&app, grid.0, grid.1));
        press(&mut app, "7 3 enter 2 enter");
        assert!(picture(&app, grid.0, grid.1).contains("演到一半"), "{}", picture(&app, grid.0, grid.1));
        press(&mut app, "2 enter");
        assert_eq!(moment(&app), there);
        // The choice under the finger was not taken, so it is not remembered.
        assert_eq!(choices_of(&picture(&app, grid.0, grid.1)), choices_of(&page));
    }
}

#[test]
fn one_may_go_back_and_choose_otherwise_and_sees_what_was_chosen() {
    let grid = (80, 24);
    let mut app = open(0, Part::Experiencer, grid);
    turn_over(&mut app, grid);
    let scene = moment(&app);
    press(&mut app, "1 enter .");
    assert_eq!(moment(&app), scene);
    assert!(picture(&app, 80, 24).contains("1、【刚才选的】"), "{}", picture(&app, 80, 24));
    press(&mut app, "2 enter");
    assert!(matches!(moment(&app), Some(Beat::Reason { chosen: 1, .. })));
    press(&mut app, ". . .");
    assert_eq!(moment(&app), None, "before the beginning is the choice of a part");
    press(&mut app, "1 enter enter");
    assert!(picture(&app, 80, 24).contains("2、【刚才选的】"), "{}", picture(&app, 80, 24));
}

#[test]
fn a_call_played_is_marked_and_leads_to_other_parts_and_calls() {
    let grid = (80, 24);
    let mut app = open(0, Part::Observer, grid);
    for _ in 0..100 {
        if matches!(moment(&app), Some(Beat::Review(_))) {
            break;
        }
        press(&mut app, "1 enter");
    }
    press(&mut app, "1 enter");
    let parts = picture(&app, 80, 24);
    assert!(parts.contains("下一步。（演过了）"), "{parts}");
    press(&mut app, ".");
    let list = picture(&app, 80, 24);
    assert!(list.contains("（演过了）"), "{list}");
}
