//! The language screen: each language by its own name with a sentence in it, the learner's region
//! first; what is under the finger is heard before Enter takes it.
mod common;

use std::fs;
use std::process::Command;

use common::{app_in, picture, press};
use leling::app::{App, Effect};
use leling::input::Event;
use leling::locale::offered;
use leling::screen::Screen;
use ratatui::layout::Size;

/// The list of whoever reads `language` in `region`, on a grid.
fn list(region: &str, language: &str, grid: (u16, u16)) -> App {
    let mut app = app_in(region, language, grid, false);
    press(&mut app, "/");
    assert!(matches!(app.screen(), Screen::Language(_)));
    app
}

/// All pages of the handful that is shown, from the first.
fn pages(app: &mut App, (columns, rows): (u16, u16)) -> String {
    press(app, &"left ".repeat(9));
    let mut film = String::new();
    loop {
        let page = app.page();
        // What was said of the page before is gone with a key that does nothing here.
        let mut seen = app.clone();
        let _ = seen.take(&Event::Resized(Size::new(columns, rows)));
        if seen.notice().is_some() {
            press(&mut seen, "0 .");
        }
        film += &picture(&seen, columns, rows);
        film += "----\n";
        press(app, "right");
        if app.page() == page {
            return film;
        }
    }
}

#[test]
fn languages_and_their_sentences_on_three_grids_in_three_languages() {
    for (region, language) in [("CN", "zh-Hans-CN"), ("HK", "yue-Hant-HK"), ("TW", "nan-Hant-TW")] {
        for grid in [(40, 10), (80, 24), (160, 45)] {
            let (columns, rows) = grid;
            let mut app = list(region, language, grid);
            let mut film = pages(&mut app, grid);
            let mut app = list(region, language, grid);
            press(&mut app, "3");
            film += "== the third under the finger\n";
            film += &picture(&app, columns, rows);
            let mut app = list(region, language, grid);
            press(&mut app, "6 enter");
            film += "== more\n";
            film += &pages(&mut app, grid);
            insta::assert_snapshot!(format!("list-{language}-{columns}x{rows}"), film);
        }
    }
}

/// The names in the order in which the list has them, handful by handful.
fn names(region: &str, language: &str) -> Vec<String> {
    let grid = (80, 24);
    let mut app = list(region, language, grid);
    let all: Vec<String> = offered(None).iter().map(|info| info.name.to_string()).collect();
    let mut found: Vec<String> = Vec::new();
    while found.len() < all.len() {
        let seen = picture(&app, grid.0, grid.1);
        let lines = seen.lines().filter_map(|line| line.trim_start_matches([' ', '>']).split_once(['、', '.']));
        found.extend(lines.filter_map(|(_, name)| all.iter().find(|known| *known == name.trim()).cloned()));
        press(&mut app, "6 enter");
    }
    found
}

#[test]
fn the_learners_region_comes_first_and_its_languages_stand_side_by_side() {
    let mandarin = ["普通话", "四川话", "东北话", "上海闲话", "广东话"];
    assert_eq!(names("CN", "zh-Hans-CN")[..5], mandarin);
    assert_eq!(names("CN", "wuu-Hans-CN")[..5], ["上海闲话", "普通话", "四川话", "东北话", "广东话"]);
    assert_eq!(names("HK", "yue-Hant-HK")[..5], ["廣東話（香港）", "繁體中文（香港）", "普通话", "广东话", "English"]);
    assert_eq!(names("TW", "zh-Hant-TW")[..3], ["國語（臺灣）", "臺語", "客家話（四縣）"]);
    assert_eq!(names("UK", "en")[0], "English");
    for (region, language) in [("CN", "en"), ("HK", "zh-Hans-CN"), ("TW", "hak-Hant-TW"), ("SG", "nan-Hant-TW")] {
        let names = names(region, language);
        let all = offered(None);
        let region_of = |name: &String| all.iter().find(|info| info.name.as_str() == name).unwrap().region.clone();
        let count = names.iter().collect::<std::collections::BTreeSet<_>>().len();
        assert_eq!((names.len(), count), (11, 11), "{region} {language}: {names:?}");
        // The learner's own language aside, whoever lives in one region is met at one place.
        let mut runs: Vec<_> = names.iter().skip(1).filter(|name| region_of(name).as_str() == region).collect();
        runs.dedup();
        let first = names.iter().skip(1).position(|name| region_of(name).as_str() == region);
        let there = names.iter().skip(1).filter(|name| region_of(name).as_str() == region).count();
        assert!(there == 0 || first == Some(0), "{region} {language}: {names:?}");
    }
}

#[test]
fn what_is_under_the_finger_is_heard_before_enter_takes_it() {
    let mut app = list("CN", "zh-Hans-CN", (40, 10));
    for (key, said) in [
        ("2", "按回车，就说四川话。"),
        ("4", "揿回车，就讲上海闲话。"),
        ("up", "按回车，就唠东北话。"),
        ("5", "揿回车，就讲广东话。"),
    ] {
        assert!(press(&mut app, key).is_empty());
        assert_eq!(app.notice().map(leling::model::CleanText::as_str), Some(said), "{key}");
        assert!(picture(&app, 40, 10).contains(said) && app.language().as_str() == "zh-Hans-CN", "{key}");
    }
    let effects = press(&mut app, "enter");
    assert_eq!(app.language().as_str(), "yue-Hans-CN");
    let Some(Effect::Save(settings)) = effects.first() else { panic!("{effects:?}") };
    assert_eq!(settings.language.as_deref(), Some("yue-Hans-CN"));
    // Behind the last one there is the next handful, and nothing to be heard.
    press(&mut app, "/ 6");
    assert_eq!(app.notice(), None);
}

#[test]
fn every_language_stands_with_its_sentence_on_one_page_on_every_grid() {
    for grid in common::GRIDS {
        for (region, language) in [("CN", "zh-Hans-CN"), ("UK", "en"), ("TW", "hak-Hant-TW")] {
            for number in 1..=5 {
                let mut app = list(region, language, grid);
                press(&mut app, &number.to_string());
                let seen: String = picture(&app, grid.0, grid.1).split_whitespace().collect();
                let bare = |text: &str| text.split_whitespace().collect::<String>();
                let whole =
                    |info: &leling::locale::LocaleInfo| seen.contains(&(bare(&info.name) + &bare(&info.sample)));
                assert!(offered(None).iter().any(whole), "{language} {number} {grid:?}: {seen}");
            }
        }
    }
}

#[test]
fn learners_do_not_hear_of_drafts_and_volunteers_do() {
    for (columns, rows) in [(40, 10), (160, 45)] {
        let mut app = list("CN", "wuu-Hans-CN", (columns, rows));
        assert!(!pages(&mut app, (columns, rows)).contains('草'));
    }
    let home = tempfile::tempdir().unwrap();
    fs::create_dir_all(home.path().join("leling")).unwrap();
    let doctor = |language: &str| {
        fs::write(home.path().join("leling/settings.toml"), format!("language = \"{language}\"\n")).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_leling"));
        for name in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
            command.env(name, home.path());
        }
        String::from_utf8(command.arg("doctor").output().unwrap().stdout).unwrap()
    };
    let said = doctor("wuu-Hans-CN");
    assert!(said.contains("“上海话”还是草稿") && said.contains("Shanghainese is a draft"), "{said}");
    assert!(!doctor("zh-Hans-CN").contains("草稿"));
}
