//! What the screens of a hall look like, from the back row and beside it.
use std::fmt::Write as _;
use std::rc::Rc;

use leling::app::App;
use leling::model::Moment;
use leling::session::{Asked, HallEvent, Happened, Judgement, Plan, Slide, options};
use leling::typeset::{Ability, Size};

use crate::common::{app_with, picture, press};
use crate::{EVERYTHING, pack, plan};

/// A TV at five metres, and a hall with a larger one.
const GRIDS: [(u16, u16); 4] = [(38, 8), (40, 10), (54, 11), (66, 14)];
const LANGUAGES: [&str; 3] = ["zh-Hans-CN", "yue-Hant-HK", "en"];
const TABLES: u8 = 3;

/// A session up to a slide: some hands, some answers, all at the same moment.
fn happened(plan: &Plan, to: usize) -> Vec<Happened> {
    let opened = HallEvent::Opened { sheet: EVERYTHING.to_owned(), tables: TABLES };
    let mut all = vec![opened];
    for slide in 0..to {
        all.push(match plan.slide(slide) {
            Slide::Vote { asked, again } => HallEvent::Hands { slide, hands: hands(plan, asked, again) },
            Slide::Turn(_) => HallEvent::Answered { slide, pick: slide % Judgement::ALL.len() },
            _ => HallEvent::At(slide + 1),
        });
    }
    all.into_iter().map(|what| Happened { at: 60, what }).collect()
}

/// More right ones the second time and after the lesson.
fn hands(plan: &Plan, asked: Asked, again: bool) -> Vec<u8> {
    let choices = options(plan.item(asked).unwrap());
    let right = plan.case(asked).and_then(|case| {
        Judgement::ALL.iter().position(|judgement| match judgement {
            Judgement::Scam => case.truth() == leling::model::Truth::Scam,
            Judgement::Real => case.truth() == leling::model::Truth::Real,
            Judgement::AskFirst => false,
        })
    });
    let later = again || matches!(asked, Asked::After(_));
    let of = |choice| match (Some(choice) == right, later) {
        (true, false) => 11,
        (true, true) => 18,
        (false, false) => 6,
        (false, true) => 2,
    };
    (0..choices).map(of).collect()
}

fn class(language: &str, (columns, rows): (u16, u16), to: usize) -> App {
    let mut app = app_with(language, columns, rows, &[pack()], false);
    app.set_clock(Moment(120));
    app.be_class(&happened(&plan(), to), Some(EVERYTHING));
    let _ = press(&mut app, "enter");
    app
}

fn notes(language: &str, (columns, rows): (u16, u16), to: usize) -> App {
    let mut app = app_with(language, columns, rows, &[pack()], false);
    app.use_letters(Ability::default(), Some(Size::Standard));
    app.set_clock(Moment(120));
    app.be_notes(&happened(&plan(), to));
    app
}

/// One slide of each kind, the first there is.
fn kinds(plan: &Rc<Plan>) -> Vec<(&'static str, usize)> {
    let mut seen: Vec<(&str, usize)> = Vec::new();
    for (at, slide) in plan.slides().enumerate() {
        let kind = match slide {
            Slide::Title => "title",
            Slide::Words => "words",
            Slide::Card(_) => "card",
            Slide::Vote { again: false, asked: Asked::Lesson(_) } => "vote",
            Slide::Vote { again: true, .. } => "vote again",
            Slide::Vote { .. } => "case",
            Slide::Talk(_) => "talk",
            Slide::Result(_) => "result",
            Slide::Why(_) => "why",
            Slide::Call => "call",
            Slide::Turn(_) => "turn",
            Slide::Board => "board",
            Slide::Figure => "figure",
            Slide::TakeHome => "take home",
            Slide::End => "end",
        };
        if seen.iter().all(|(other, _)| *other != kind) {
            seen.push((kind, at));
        }
    }
    seen
}

#[test]
fn the_class_sees_one_thing_at_a_time() {
    let plan = plan();
    for language in LANGUAGES {
        for grid in GRIDS {
            let mut all = String::new();
            let mut sessions = app_with(language, grid.0, grid.1, &[pack()], false);
            sessions.be_class(&[], None);
            let _ = writeln!(all, "--- sessions\n{}", picture(&sessions, grid.0, grid.1));
            let mut goes_on = app_with(language, grid.0, grid.1, &[pack()], false);
            goes_on.be_class(&happened(&plan, 3), None);
            let _ = writeln!(all, "--- goes on\n{}", picture(&goes_on, grid.0, grid.1));
            for (kind, at) in kinds(&plan) {
                let mut app = class(language, grid, at);
                let _ = writeln!(all, "--- {kind}\n{}", picture(&app, grid.0, grid.1));
                if kind == "vote" {
                    let _ = press(&mut app, "1 2 enter 7");
                    let _ = writeln!(all, "--- counting\n{}", picture(&app, grid.0, grid.1));
                }
                if kind == "card" {
                    let _ = app.happen(&[Happened { at: 61, what: HallEvent::Dark(true) }]);
                    let _ = writeln!(all, "--- dark\n{}", picture(&app, grid.0, grid.1));
                }
            }
            insta::assert_snapshot!(format!("class-{language}-{}x{}", grid.0, grid.1), all);
        }
    }
}

#[test]
fn the_notes_say_what_to_say() {
    let plan = plan();
    for language in LANGUAGES {
        for grid in GRIDS {
            let mut all = String::new();
            for (kind, at) in kinds(&plan).into_iter().filter(|(kind, _)| ["words", "vote", "figure"].contains(kind)) {
                let _ = writeln!(all, "--- {kind}\n{}", picture(&notes(language, grid, at), grid.0, grid.1));
            }
            insta::assert_snapshot!(format!("notes-{language}-{}x{}", grid.0, grid.1), all);
        }
    }
}

/// No clock and nothing that hurries is on the screen of the class; the hotline is on all of it.
#[test]
fn the_class_sees_no_minutes_and_the_hotline_always() {
    let plan = plan();
    for grid in GRIDS {
        let mut app = class("zh-Hans-CN", grid, 0);
        for at in 0..=plan.last() {
            let _ = app.happen(&[Happened { at: 60, what: HallEvent::At(at) }]);
            let shown = picture(&app, grid.0, grid.1);
            assert!(shown.contains("求助热线"), "{at} {grid:?}\n{shown}");
            let own = ["还剩", "用了", "分钟还"].iter().find(|word| shown.contains(**word));
            assert_eq!(own, None, "{at} {grid:?}\n{shown}");
        }
    }
}

/// Everything on a slide is reached by the one key that moves on: no page is skipped, and the last one leads to
/// the next slide.
#[test]
fn one_key_leads_through_all_of_it_and_another_one_back() {
    let plan = plan();
    for (on, back) in [("enter", "."), ("pgdn", "pgup"), ("right", "left")] {
        let mut app = class("zh-Hans-CN", (40, 10), 0);
        let mut at = 0;
        for _ in 0..400 {
            for effect in press(&mut app, on) {
                let leling::app::Effect::Happen(what) = effect else { continue };
                if let HallEvent::At(slide) = what {
                    assert_eq!(slide, at + 1, "{on}");
                    at = slide;
                }
                let _ = app.happen(&[Happened { at: 60, what }]);
            }
            if matches!(plan.slide(at), Slide::Call) {
                break;
            }
        }
        assert!(matches!(plan.slide(at), Slide::Call), "{on} stopped at {:?}", plan.slide(at));
        for _ in 0..400 {
            for effect in press(&mut app, back) {
                let leling::app::Effect::Happen(what) = effect else { continue };
                if let HallEvent::At(slide) = what {
                    assert_eq!(slide + 1, at, "{back}");
                    at = slide;
                }
                let _ = app.happen(&[Happened { at: 60, what }]);
            }
            if at == 0 {
                break;
            }
        }
        assert_eq!(at, 0, "{back}");
    }
}
