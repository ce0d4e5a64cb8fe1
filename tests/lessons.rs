//! Every lesson is taken from its first page to its end, on every grid, in every whole language.
#![expect(clippy::panic, reason = "a broken test should stop at once")]
mod common;

use common::{GRIDS, app, keys_to, lessons, picture, press};
use leling::app::App;
use leling::screen::Screen;
use leling::session::{Stage, options, wants_several};

const LANGUAGES: [&str; 5] = ["zh-Hans-CN", "en", "yue-Hans-CN", "yue-Hant-HK", "zh-Hans-CN-x-sichuan"];

/// The lessons that are told whole in all of these languages.
const TOLD_IN_ALL: [&str; 6] =
    ["four-losses", "cancel-it-yourself", "sales-lines", "yuan-per-hundred", "steps-of-fundraising", "three-boxes"];

/// More key presses than any lesson takes on any grid.
const PATIENCE: usize = 600;

fn stage(app: &App) -> Option<Stage> {
    match app.screen() {
        Screen::Lesson(lesson) => Some(lesson.sitting().stage()),
        _ => None,
    }
}

/// How many picks the item on the screen takes: 1 unless it takes several.
fn picks_wanted(app: &App) -> usize {
    match app.screen() {
        Screen::Lesson(lesson) => match lesson.sitting().item() {
            Some((_, item)) if wants_several(item) => options(item),
            _ => 1,
        },
        _ => 1,
    }
}

/// Opens a lesson from the lists.
fn open(app: &mut App, lesson: &str) {
    press(app, &keys_to(lesson));
    assert_eq!(stage(app), Some(Stage::Reading), "lesson {lesson} did not open");
}

/// Presses what leads on; `pick` says which option to answer with, counted from 1.
fn go_on(app: &mut App, pick: usize) {
    if let Some(Stage::Asking(_)) = stage(app) {
        // Several picks are ticked one by one until "that is all" is offered.
        let picks: Vec<usize> = match picks_wanted(app) {
            1 => vec![pick.min(app.choices())],
            several => (1..=several).collect(),
        };
        for pick in picks {
            press(app, &pick.to_string());
            press(app, "enter");
        }
        if picks_wanted(app) > 1 && matches!(stage(app), Some(Stage::Asking(_))) {
            press(app, &app.choices().to_string());
            press(app, "enter");
        }
    } else {
        press(app, "enter");
    }
}

fn take_whole_lesson(language: &str, (columns, rows): (u16, u16), number: &str) {
    let mut app = app(language, columns, rows);
    open(&mut app, number);
    let mut seen = Vec::new();
    for step in 0..PATIENCE {
        let before = picture(&app, columns, rows);
        assert!(before.lines().count() == usize::from(rows));
        // The hotline is one key away and leads back to exactly the same picture.
        press(&mut app, "0");
        assert!(matches!(app.screen(), Screen::Hotline(_)));
        press(&mut app, ".");
        assert_eq!(picture(&app, columns, rows), before, "{language} {columns}x{rows} lesson {number}");
        if stage(&app) == Some(Stage::Summary) {
            return;
        }
        seen.push(stage(&app));
        go_on(&mut app, step % 3 + 1);
        assert_ne!(
            picture(&app, columns, rows),
            before,
            "stuck: {language} {columns}x{rows} lesson {number}\n{before}"
        );
    }
    panic!("no end of lesson {number} on {columns}x{rows} in {language}: {seen:?}");
}

#[test]
fn every_lesson_comes_to_its_end_with_the_hotline_at_hand_all_the_way() {
    for language in LANGUAGES {
        for grid in GRIDS {
            for lesson in TOLD_IN_ALL {
                take_whole_lesson(language, grid, lesson);
            }
        }
    }
}

#[test]
fn every_lesson_of_the_syllabus_comes_to_its_end() {
    let lessons = lessons().concat();
    assert!(lessons.len() >= 30, "{lessons:?}");
    for lesson in &lessons {
        for grid in [(30, 6), (40, 10), (80, 24), (160, 45)] {
            take_whole_lesson("zh-Hans-CN", grid, lesson);
        }
    }
}

#[test]
fn a_lesson_left_for_the_first_screen_is_carried_on_where_it_was() {
    let mut app = app("zh-Hans-CN", 40, 10);
    open(&mut app, "yuan-per-hundred");
    for _ in 0..5 {
        press(&mut app, "enter");
    }
    let page = picture(&app, 40, 10);
    press(&mut app, "7");
    assert!(picture(&app, 40, 10).contains("接着学"));
    press(&mut app, "enter");
    assert_eq!(picture(&app, 40, 10), page);
}

#[test]
fn a_choice_is_seen_before_it_is_taken() {
    // On the smallest grid the choices stand on a page of their own.
    let mut app = app("zh-Hans-CN", 30, 6);
    open(&mut app, "yuan-per-hundred");
    while stage(&app) == Some(Stage::Reading) {
        press(&mut app, "enter");
    }
    let asking = stage(&app);
    press(&mut app, "3");
    assert!(picture(&app, 30, 6).contains("> 3、"), "{}", picture(&app, 30, 6));
    assert_eq!(stage(&app), asking, "choosing alone answers nothing");
    press(&mut app, "left");
    press(&mut app, "enter");
    assert_eq!(stage(&app), asking, "a choice out of sight is not taken");
    press(&mut app, "3 enter");
    assert_eq!(stage(&app), Some(Stage::Explaining(0)));
}

#[test]
fn another_language_comes_at_once_and_the_page_stays() {
    let mut app = app("zh-Hans-CN", 80, 24);
    open(&mut app, "four-losses");
    press(&mut app, "enter");
    assert!(picture(&app, 80, 24).contains("陈奶奶"));
    press(&mut app, "/");
    press(&mut app, "2 enter");
    let told = picture(&app, 80, 24);
    assert!(told.contains("陈婆婆"), "{told}");
}
