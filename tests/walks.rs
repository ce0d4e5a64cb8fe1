//! Walks through the app: keys in, picture out, in three languages on three grids.
#![expect(clippy::unwrap_used, reason = "a broken test should stop at once")]
mod common;

use std::fmt::Write as _;

use common::{app, app_with, first_start, picture, press, resize};

const LANGUAGES: [&str; 3] = ["zh-Hans-CN", "en", "yue-Hant-HK"];
const GRIDS: [(u16, u16); 3] = [(40, 10), (80, 24), (160, 45)];

/// Plays `steps` (a caption and keys) and puts a picture under each caption.
fn walk(language: &str, columns: u16, rows: u16, steps: &[(&str, &str)]) -> String {
    let mut app = app(language, columns, rows);
    let mut film = String::new();
    for (caption, keys) in steps {
        press(&mut app, keys);
        writeln!(film, "── {caption} [{keys}]\n{}", picture(&app, columns, rows)).unwrap();
    }
    film
}

fn walk_everywhere(name: &str, steps: &[(&str, &str)]) {
    for language in LANGUAGES {
        for (columns, rows) in GRIDS {
            let film = walk(language, columns, rows, steps);
            insta::assert_snapshot!(format!("{name}-{language}-{columns}x{rows}"), film);
        }
    }
}

#[test]
fn from_home_into_a_lesson_and_through_its_pages() {
    walk_everywhere(
        "lesson",
        &[
            ("home", ""),
            ("the list of lessons", "2 enter"),
            ("the second lesson", "2 enter"),
            ("next page", "enter"),
            ("next page", "enter"),
            ("one step back", "."),
            ("a choice that is not there", "5"),
            ("home again: carry on", "7"),
            ("where one was", "enter"),
        ],
    );
}

#[test]
fn the_hotline_from_the_middle_of_a_lesson_and_back() {
    walk_everywhere(
        "hotline",
        &[
            ("a lesson's second page", "enter enter"),
            ("the hotline", "0"),
            ("what to say", "2 enter"),
            ("further", "enter"),
            ("back to the list", ". ."),
            ("back to the page", "."),
        ],
    );
}

#[test]
fn help_language_and_leaving() {
    walk_everywhere(
        "around",
        &[
            ("help", "9"),
            ("back", "."),
            ("languages", "/"),
            ("more languages", "6 enter"),
            ("home", "7"),
            ("leave?", "6 enter 4 enter"),
            ("stay", "enter"),
        ],
    );
}

#[test]
fn the_first_start_asks_for_language_and_region_in_that_order() {
    let mut film = String::new();
    let mut app = first_start("zh-Hans-CN", 40, 10);
    for (caption, keys) in [("language", ""), ("the third one", "3 enter"), ("the region", "enter")] {
        press(&mut app, keys);
        writeln!(film, "── {caption} [{keys}]\n{}", picture(&app, 40, 10)).unwrap();
    }
    insta::assert_snapshot!("first-start-40x10", film);
}

#[test]
fn a_lesson_with_faults_is_named_and_the_others_open() {
    let folder = tempfile::tempdir().unwrap();
    let pack = folder.path().join("mine");
    std::fs::create_dir_all(pack.join("lessons")).unwrap();
    std::fs::write(
        pack.join("pack.toml"),
        "id = \"mine\"\nname = \"我写的课\"\nversion = \"1\"\nlicence = \"CC-BY-SA-4.0\"\nauthors = [\"小周\"]\nlanguage = \"zh-Hans-CN\"\n",
    )
    .unwrap();
    std::fs::write(pack.join("lessons/01-broken.toml"), "id = \"broken\"\ntitel = \"写错了名字\"\n").unwrap();
    let mut app = app_with("zh-Hans-CN", 80, 24, &[folder.path().to_owned()], false);
    press(&mut app, "2 enter");
    let list = picture(&app, 80, 24);
    assert!(list.contains("保险退保黑产"), "{list}");
    press(&mut app, "6 enter 2 enter");
    insta::assert_snapshot!("trouble-80x24", picture(&app, 80, 24));
}

#[test]
fn a_window_that_is_too_small_says_so_and_comes_back() {
    let mut app = app("zh-Hans-CN", 40, 10);
    press(&mut app, "enter enter");
    let before = picture(&app, 40, 10);
    resize(&mut app, 20, 5);
    let small = picture(&app, 20, 5);
    assert!(small.starts_with("窗口太小了"), "{small}");
    // What nobody sees is not done.
    press(&mut app, "0 enter enter 7");
    resize(&mut app, 40, 10);
    assert_eq!(picture(&app, 40, 10), before);
}
