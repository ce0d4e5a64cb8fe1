//! The plain mode: whatever is drawn is also said, and nothing but lines of text comes out.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helper functions of tests may fail the test"
)]
mod common;

#[path = "common/pty.rs"]
mod pty;

#[path = "plain/parity.rs"]
mod parity;
#[path = "plain/run.rs"]
mod run;
#[path = "plain/walks.rs"]
mod walks;

use std::path::PathBuf;

use common::{app_with, press};
use leling::app::{App, Effect, Talk};

/// A reader who listens.
struct Listener {
    app: App,
    talk: Talk,
}

impl Listener {
    fn new(language: &str, folders: &[PathBuf], first_start: bool) -> Self {
        let mut app = app_with(language, 80, 24, folders, first_start);
        app.be_plain();
        Self { app, talk: Talk::default() }
    }

    /// Types a line; returns what is said then.
    fn types(&mut self, line: &str) -> Vec<String> {
        if self.talk.hear(&mut self.app, line).contains(&Effect::Leave) {
            return self.talk.farewell(&self.app).iter().map(ToString::to_string).collect();
        }
        self.hears()
    }

    fn hears(&mut self) -> Vec<String> {
        self.talk.say(&self.app).iter().map(ToString::to_string).collect()
    }

    /// Presses keys named as in the walks of the drawn app, one a line.
    fn presses(&mut self, keys: &str) {
        for key in keys.split_whitespace() {
            self.types(line_for(key));
        }
    }
}

/// What is typed for a key.
fn line_for(key: &str) -> &str {
    match key {
        "enter" => "",
        "up" => "\u{1b}[A",
        "down" => "\u{1b}[B",
        "left" => "\u{1b}[D",
        "right" => "\u{1b}[C",
        other => other,
    }
}

#[test]
fn a_number_is_selected_and_said_with_what_enter_would_do_and_only_enter_takes_it() {
    let mut listener = Listener::new("zh-Hans-CN", &[], false);
    listener.hears();
    let screen = listener.app.screen().clone();
    for line in ["2", "２", " 2 ", "2、", "2.", "3 2", "3\u{7f}2"] {
        let said = listener.types(line);
        assert_eq!(said[0], "选的是：2、选一课", "{line:?}");
        assert!(said[1].starts_with("回车 打开，") && said[1].ends_with("，0 求助热线"), "{said:?}");
        assert_eq!(said.len(), 2, "{said:?}");
        assert_eq!(*listener.app.screen(), screen, "{line:?} commits nothing");
    }
    assert_eq!(listener.types("")[0], "想学哪一样？");
}

#[test]
fn what_is_not_understood_is_answered_in_words_and_nothing_is_lost() {
    let mut listener = Listener::new("zh-Hans-CN", &[], false);
    listener.presses(&common::keys_to("three-boxes"));
    while listener.app.choices() == 0 {
        listener.types("");
    }
    listener.types("2");
    let screen = listener.app.screen().clone();
    for line in ["二", "救命", "2 please", "\u{1b}[31m", "\u{0}", "\u{fffd}", &"2x".repeat(600)] {
        let said = listener.types(line);
        assert!(said[0].starts_with("这一行没看懂，什么都没变。"), "{said:?}");
        // The choices are told again, and what was selected is selected still.
        assert!(said[1].starts_with("1、"), "{said:?}");
        assert!(said[said.len() - 2].starts_with("选的是：2、"), "{said:?}");
        assert_eq!(*listener.app.screen(), screen);
    }
    let said = listener.types("6");
    assert_eq!((said[0].as_str(), said[1].starts_with("1、")), ("这一屏没有这个号。", true));
    assert_eq!(said[said.len() - 2], "先按数字选一个，再按回车。", "{said:?}");
    assert_eq!(listener.types("").iter().filter(|line| line.starts_with("先按数字")).count(), 1);
}

#[test]
fn every_answer_ends_with_the_keys_and_the_hotline() {
    for (language, hotline) in [("zh-Hans-CN", "0 求助热线"), ("en", "0: Get help"), ("yue-Hant-HK", "0 求助熱線")]
    {
        let mut listener = Listener::new(language, &[], false);
        listener.hears();
        for line in ["2", "", "3", "", "", "0", "2", "", ".", ".", "x", "+", "-", "*", "/", "6", "", "9", "7", ".", ""]
        {
            let said = listener.types(line);
            assert!(said.last().unwrap().ends_with(hotline), "{language} {line:?}: {said:?}");
        }
    }
}

#[test]
fn the_letters_are_the_terminals_and_a_star_tells_the_screen_again() {
    let mut listener = Listener::new("zh-Hans-CN", &[], false);
    let first = listener.hears();
    for line in ["+", "-", "＋", "－"] {
        assert_eq!(listener.types(line)[0], "这里的字是终端自己的，大小在终端里调。");
    }
    let again = listener.types("*");
    assert_eq!(again[0], first[0]);
    assert_eq!(again[1..], first[2..], "how to answer is said once");
}

#[test]
fn the_first_start_asks_for_language_and_region_and_tests_no_eyes() {
    let mut listener = Listener::new("zh-Hans-CN", &[], true);
    assert_eq!(listener.hears()[0], "您用哪种话？ Language");
    // English is no language of the mainland: it stands in the second handful.
    for line in ["6", "", "1"] {
        listener.types(line);
    }
    assert_eq!(listener.types("")[0], "Where do you live?");
    listener.types("2");
    assert_eq!(listener.types("")[0], "Leling School");
}

#[test]
fn a_figure_or_a_tick_that_changes_is_told_without_the_rest() {
    let mut listener = Listener::new("zh-Hans-CN", &[], false);
    listener.presses("6 enter 2 enter 5 enter 1");
    let said = listener.types("");
    assert_eq!(said[..2], ["现在写的是 50 厘米。", "选的是：1、多 10"], "{said:?}");
    assert_eq!(said.len(), 3);
    listener.presses("7");
    listener.presses(&common::keys_to("four-losses"));
    while said_kind(&listener) != Some("order") {
        let number = listener.app.choices().min(2);
        if number > 0 {
            listener.presses(&format!("{number} enter {} enter", listener.app.choices()));
        } else {
            listener.presses("enter");
        }
    }
    let said =
        [listener.types("3"), listener.types(""), listener.types("."), listener.types("")].map(|said| said[0].clone());
    let ranked = said[1].strip_prefix("选的是：3、【第1】").unwrap();
    assert_eq!(said[0], format!("选的是：3、{ranked}"));
    assert_eq!(said[2], said[0], "taken back");
    assert_eq!(said[3], said[1]);
    listener.types("2");
    listener.types("");
    let said = listener.types(".");
    assert_eq!(said.len(), 2, "only what changed: {said:?}");
}

/// The kind of the item that is asked, if it is one of several picks.
fn said_kind(listener: &Listener) -> Option<&'static str> {
    let leling::screen::Screen::Lesson(lesson) = listener.app.screen() else { return None };
    let asked = matches!(lesson.sitting().stage(), leling::session::Stage::Asking(_));
    let (_, item) = lesson.sitting().item().filter(|_| asked)?;
    matches!(item.kind, leling::model::ItemKind::Order { .. }).then_some("order")
}

#[test]
fn every_key_of_the_table_can_be_typed() {
    use leling::input::{BINDINGS, keys_in_line, meaning};
    let lines = ["1", "2", "3", "4", "5", "6", "", "0", ".", "+", "-", "*", "/", "7", "9", "\u{3}"];
    let arrows = ["\u{1b}[A", "\u{1b}[B", "\u{1b}[C", "\u{1b}[D"];
    let typed: Vec<_> = lines.iter().chain(&arrows).map(|line| meaning(keys_in_line(line).unwrap()[0])).collect();
    // Nobody types what a number pad sends without Num Lock.
    for binding in BINDINGS.iter().filter(|binding| binding.action != leling::input::Action::NumLock) {
        assert!(typed.contains(&Some(binding.action)), "{:?}", binding.action);
    }
    // The full-width forms mean the same.
    for binding in BINDINGS {
        for key in binding.keys {
            if let leling::input::Key::Char(c) = key
                && !c.is_whitespace()
            {
                assert_eq!(keys_in_line(&c.to_string()), Some(vec![*key]));
            }
        }
    }
}

/// A drawn app beside one that talks, both at the same place.
struct Pair {
    drawn: App,
    told: Listener,
}

impl Pair {
    fn new(language: &str, folders: &[PathBuf], first_start: bool) -> Self {
        let drawn = app_with(language, 80, 24, folders, first_start);
        Self { drawn, told: Listener::new(language, folders, first_start) }
    }

    fn presses(&mut self, keys: &str) {
        press(&mut self.drawn, keys);
        self.told.presses(keys);
    }
}
