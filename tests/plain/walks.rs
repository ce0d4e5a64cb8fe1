//! Walks as one hears them: what is typed, then what is said.
use std::fmt::Write as _;

use super::Listener;

/// Plays lines and writes down the talk.
fn talk(language: &str, lines: &[&str]) -> String {
    let mut listener = Listener::new(language, &[], false);
    let mut written = listener.hears().join("\n") + "\n";
    for line in lines {
        let said = listener.types(line).join("\n");
        writeln!(written, "── [{line}]\n{said}").unwrap();
    }
    written
}

#[test]
fn a_lesson_from_its_first_page_to_its_end() {
    for language in ["zh-Hans-CN", "en"] {
        let mut listener = Listener::new(language, &[], false);
        let mut written = listener.hears().join("\n") + "\n";
        let mut types = |listener: &mut Listener, line: &str| {
            let said = listener.types(line).join("\n");
            writeln!(written, "── [{line}]\n{said}").unwrap();
        };
        types(&mut listener, "");
        for _ in 0..60 {
            // The summary is the only sheet of the lesson with a choice selected from the start.
            if listener.app.choices() > 0 && listener.app.offers()[0].0 == leling::input::Action::Confirm {
                break;
            }
            let choices = listener.app.choices();
            if choices == 0 {
                types(&mut listener, "");
                continue;
            }
            let before = listener.app.screen().clone();
            types(&mut listener, "2");
            types(&mut listener, "");
            if listener.app.choices() == choices {
                // Several are wanted.
                assert_ne!(*listener.app.screen(), before);
                for number in (1..=choices).filter(|number| *number != 2) {
                    types(&mut listener, &number.to_string());
                    types(&mut listener, "");
                }
            }
        }
        insta::assert_snapshot!(format!("lesson-{language}"), written);
    }
}

#[test]
fn hotline_language_help_and_leaving() {
    for language in ["zh-Hans-CN", "en", "yue-Hant-HK"] {
        let lines = ["1", "", "", "0", "2", "", ".", ".", "/", "2", "", "9", ".", "7", "6", "", "2", ""];
        insta::assert_snapshot!(format!("around-{language}"), talk(language, &lines));
    }
}

#[test]
fn slips_and_answers() {
    let lines = ["hello", "二", "+", "2", "", "二", "3", "", "5", "*", "", "."];
    insta::assert_snapshot!("slips-zh-Hans-CN", talk("zh-Hans-CN", &lines));
}
