//! Cases and the calendar: what can be found, what every day offers, and how it looks.
mod common;

use std::collections::BTreeSet;

use common::{app, picture, press};
use leling::app::App;
use leling::content::Library;
use leling::model::{Case, Day, RegionId, Theme, When};
use leling::screen::Screen;
use leling::session::EACH;

const GRIDS: [(u16, u16); 3] = [(40, 10), (80, 24), (160, 45)];

fn cases(library: &Library) -> Vec<std::rc::Rc<Case>> {
    library.packs().iter().flat_map(|pack| library.cases(&pack.id).entries.clone()).collect()
}

/// 25 November 2026.
const A_DAY: Day = Day(20_782);

#[test]
fn there_are_forty_cases_and_not_all_of_them_are_scams_or_end_badly() {
    let library = Library::open(&[]);
    let cases = cases(&library);
    assert_eq!(cases.len(), 40);
    let ids: BTreeSet<_> = cases.iter().map(|case| &case.id).collect();
    assert_eq!(ids.len(), cases.len());
    let genuine = cases.iter().filter(|case| case.flags.is_empty()).count();
    assert!(genuine >= 5, "{genuine} without a red flag");
    let topics: BTreeSet<_> = library.all_practice().iter().map(|item| item.topic.clone()).collect();
    for topic in &topics {
        let number = cases.iter().filter(|case| case.topic.id == *topic).count();
        assert!((2..=5).contains(&number), "{topic}: {number}");
    }
    assert!(cases.iter().all(|case| topics.contains(&case.topic.id)));
}

/// What is offered on a list, its own numbers left out; the line that turns on to the next handful last.
fn lines(app: &App) -> Vec<String> {
    let shown = picture(app, 160, 45);
    let numbered = |line: &&str| line.trim_start_matches(['>', ' ']).starts_with(|c: char| c.is_ascii_digit());
    let named = |line: &str| line.split_once('、').map(|(_, name)| name.trim().to_owned());
    shown.lines().filter(numbered).filter_map(named).collect()
}

/// Looks through every list below `way` and gives back the titles of the cases that can be opened.
fn found_by(way: &str) -> BTreeSet<String> {
    let mut titles = BTreeSet::new();
    for list in 0..60 {
        let mut app = app("zh-Hans-CN", 160, 45);
        press(&mut app, &format!("3 enter 5 enter {way} enter"));
        (0..list / 5).for_each(|_| drop(press(&mut app, "6 enter")));
        let entry = list % 5 + 1;
        if lines(&app).len() < entry
            || lines(&app).get(entry - 1).is_some_and(|line| line == "回到前面" || line == "后面还有")
        {
            continue;
        }
        press(&mut app, &format!("{entry} enter"));
        loop {
            let shown = lines(&app);
            for (index, title) in (1..).zip(shown.iter().filter(|line| *line != "后面还有" && *line != "回到前面"))
            {
                press(&mut app, &format!("{index} enter"));
                assert!(matches!(app.screen(), Screen::Case(_)), "{title}: {}", picture(&app, 160, 45));
                assert!(picture(&app, 160, 45).contains(title.as_str()));
                titles.insert(title.clone());
                press(&mut app, ".");
            }
            if shown.last().is_none_or(|line| line != "后面还有") {
                break;
            }
            press(&mut app, "6 enter");
        }
    }
    titles
}

#[test]
fn every_case_is_found_by_its_swindle_and_by_its_flags() {
    let library = Library::open(&[]);
    let title = |case: &std::rc::Rc<Case>| case.title.base.replace('“', "「").replace('”', "」");
    let all: BTreeSet<String> = cases(&library).iter().map(title).collect();
    let flagged: BTreeSet<String> = cases(&library).iter().filter(|case| !case.flags.is_empty()).map(title).collect();
    let plain = |titles: BTreeSet<String>| -> BTreeSet<String> {
        titles.into_iter().map(|title| title.replace('“', "「").replace('”', "」")).collect()
    };
    assert_eq!(plain(found_by("1")), all);
    assert_eq!(plain(found_by("2")), flagged);
}

#[test]
fn one_goes_back_through_the_lists_the_way_one_came() {
    let mut app = app("zh-Hans-CN", 80, 24);
    let mut shown = vec![picture(&app, 80, 24)];
    for keys in ["3 enter", "5 enter", "2 enter", "6 enter", "2 enter", "1 enter"] {
        press(&mut app, keys);
        shown.push(picture(&app, 80, 24));
    }
    assert!(matches!(app.screen(), Screen::Case(_)));
    shown.pop();
    while let Some(before) = shown.pop() {
        press(&mut app, ".");
        let now = picture(&app, 80, 24);
        // The finger may have moved; the list is the same.
        let list = |picture: &str| picture.replace('>', " ");
        assert_eq!(list(&now), list(&before));
    }
}

#[test]
fn every_day_of_three_years_has_a_theme_and_what_it_offers_is_there() {
    let library = Library::open(&[]);
    let calendar = library.calendar();
    let topics: BTreeSet<_> = library.all_practice().iter().map(|item| item.topic.clone()).collect();
    for region in library.region_ids() {
        let mut seen = BTreeSet::new();
        for day in (0..3 * 366).map(|days| A_DAY.plus(days)) {
            let theme = calendar.today(day, Some(&region)).unwrap_or_else(|| panic!("{region}: nothing on {day:?}"));
            assert!(library.lesson(theme.lesson(day).unwrap()).is_some(), "{}", theme.title.key);
            assert!(topics.contains(theme.practice(day).unwrap()), "{}", theme.title.key);
            seen.insert(theme.title.key.clone());
        }
        if region == RegionId::new("CN") {
            let all: BTreeSet<_> = calendar.themes.iter().map(|theme| theme.title.key.clone()).collect();
            assert_eq!(seen, all, "some themes never come");
        }
    }
}

#[test]
fn the_days_that_halls_keep_are_in_the_calendar() {
    let library = Library::open(&[]);
    let calendar = library.calendar();
    let has = |when: When| calendar.themes.iter().any(|theme: &Theme| theme.when == when);
    let day = |month, day| When::Yearly { from: (month, day), to: (month, day) };
    assert!(has(When::Monthly(15)) && has(day(3, 15)) && has(day(6, 15)) && has(day(7, 8)));
    assert!(has(When::Lunar { month: 9, day: 9 }));
    assert!(
        calendar.themes.iter().any(|theme| matches!(theme.when, When::Yearly { from: (9, a), to: (9, b) } if a < b))
    );
    assert!(leling::model::Term::all().all(|term| has(When::Term(term))));
    assert!((1..=12).all(|month| has(When::Month(month))));
}

#[test]
fn practice_of_the_day_is_about_its_topic_and_half_genuine() {
    let mut app = app("zh-Hans-CN", 80, 24);
    press(&mut app, "2 enter 1 enter 2 enter");
    let Screen::Practice(screen) = app.screen() else { panic!("{}", picture(&app, 80, 24)) };
    let round = screen.practice().round().unwrap();
    let topics: BTreeSet<_> = round.items().map(|item| item.topic.clone()).collect();
    assert_eq!(topics.len(), 1, "{topics:?}");
    let genuine = round.items().filter(|item| item.truth() == leling::model::Truth::Real).count();
    assert_eq!(round.len(), 2 * genuine);
    assert!((2..=2 * EACH).contains(&round.len()));
}

#[test]
fn the_year_has_forty_eight_weeks_and_takes_every_lesson_and_call() {
    let library = Library::open(&[]);
    let plan = library.plan();
    let weeks: Vec<_> = plan.iter().map(|week| (week.month, week.week)).collect();
    let all: Vec<_> = (1..=12).flat_map(|month| (1..=4).map(move |week| (month, week))).collect();
    assert_eq!(weeks, all);
    for pack in library.packs() {
        for lesson in &library.lessons(&pack.id).entries {
            assert!(plan.iter().any(|week| week.lesson == lesson.id), "{}", lesson.id);
        }
        for call in &library.scenarios(&pack.id).entries {
            assert!(plan.iter().any(|week| week.scenario.as_ref() == Some(&call.id)), "{}", call.id);
        }
    }
    for (number, week) in plan.iter().enumerate() {
        let lately = plan.iter().take(number).rev().take(9);
        let again = lately.filter(|other| (&other.practice, other.form) == (&week.practice, week.form)).count();
        assert_eq!(again, 0, "the same form within ten weeks: {}-{}", week.month, week.week);
    }
}

#[test]
fn how_the_day_and_a_case_look() {
    for (columns, rows) in GRIDS {
        let mut app = app("zh-Hans-CN", columns, rows);
        let mut told = String::new();
        for (name, keys) in [
            ("home", ""),
            ("courses", "2 enter"),
            ("today", "1 enter"),
            ("today, further", "pgdn"),
            ("ways to look", "7 3 enter 5 enter"),
            ("kinds", "1 enter"),
            ("of a kind", "2 enter"),
            ("a case", "1 enter"),
            ("further", "pgdn"),
            ("further", "pgdn"),
            ("further", "pgdn"),
        ] {
            press(&mut app, keys);
            told = format!("{told}--- {name}: {keys}\n{}\n", picture(&app, columns, rows));
        }
        insta::assert_snapshot!(format!("day-and-case-{columns}x{rows}"), told);
    }
}
