//! `leling doctor --standards`: every line once, every test there, in clean Chinese and English.
use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use serde_json::Value;

const IDS: [(&str, u8); 4] = [("L", 9), ("O", 9), ("U", 7), ("R", 4)];

fn told(options: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_leling")).args(["doctor", "--standards"]).args(options).output();
    let output = output.unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

fn lines() -> Vec<Value> {
    serde_json::from_str::<Value>(&told(&["--json"])).unwrap().as_array().unwrap().clone()
}

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_else(|| panic!("no {name} in {value}"))
}

/// The file and the function of each test of a line.
fn tests(line: &Value) -> Vec<(String, String)> {
    let tests = line["tests"].as_array().unwrap().iter();
    tests.map(|test| (text(test, "file").to_owned(), text(test, "test").to_owned())).collect()
}

/// Whether a file has a test of this name: with `#[test]` before it and not ignored, or in a
/// `proptest!` block with one.
fn has_test(source: &str, name: &str) -> bool {
    let head = format!("fn {name}(");
    let before = source.lines().take_while(|line| !line.trim_start().starts_with(&head)).collect::<Vec<_>>();
    if before.len() == source.lines().count() {
        return false;
    }
    let attributes: Vec<&str> =
        before.iter().rev().map(|line| line.trim()).take_while(|line| line.starts_with("#[")).collect();
    attributes.contains(&"#[test]") && !attributes.iter().any(|line| line.starts_with("#[ignore"))
}

#[test]
fn every_line_of_the_standard_occurs_once_and_in_order() {
    let expected: Vec<String> =
        IDS.iter().flat_map(|(part, last)| (1..=*last).map(move |n| format!("{part}{n}"))).collect();
    let found: Vec<String> = lines().iter().map(|line| text(line, "id").to_owned()).collect();
    assert_eq!(found, expected);
}

#[test]
fn no_line_is_claimed_without_a_test_and_every_test_exists() {
    for line in lines() {
        let (id, holds) = (text(&line, "id"), text(&line, "holds"));
        let tests = tests(&line);
        assert_eq!(tests.is_empty(), holds == "not-yet", "{id}");
        assert_eq!(line["lacks"].is_null(), holds == "wholly", "{id}: what is lacking is said, and only then");
        let once: BTreeSet<_> = tests.iter().collect();
        assert_eq!(once.len(), tests.len(), "{id} names a test twice");
        for (file, name) in &tests {
            let source = fs::read_to_string(file).unwrap_or_else(|_| panic!("{id} names {file}, which is not there"));
            assert!(has_test(&source, name), "{id}: no test called {name} in {file}");
        }
    }
}

#[test]
fn a_test_that_is_not_there_would_be_missed() {
    let source = "#[test]\nfn one() {}\n\nfn two() {}\n#[test]\n#[ignore = \"slow\"]\nfn three() {}\nproptest! {\n    #[test]\n    fn four(n in 0..9) {}\n}";
    let found = ["one", "two", "three", "four", "five", "on"].map(|name| has_test(source, name));
    assert_eq!(found, [true, false, false, true, false, false]);
}

#[test]
fn the_report_says_all_of_it_in_chinese_and_in_english() {
    let report = told(&[]);
    for line in lines() {
        let (id, asks) = (text(&line, "id"), &line["asks"]);
        let sources: Vec<&str> = line["sources"].as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
        assert!(!sources.is_empty());
        for words in [text(asks, "zh"), text(asks, "en"), &sources.join(", "), &format!("{id} [")] {
            assert!(report.contains(words), "{id}: {words:?} is not told");
        }
        for (file, name) in tests(&line) {
            assert!(report.contains(&format!("{file} {name}")), "{id}: {name} is not told");
        }
        if let Some(lacks) = line["lacks"].as_object() {
            assert!(lacks.values().all(|words| report.contains(words.as_str().unwrap())), "{id}");
        }
    }
    assert!(report.chars().all(|c| c == '\n' || !c.is_control()), "nothing commands the terminal");
    // A Chinese line, then an English one, and nothing half of each.
    for (number, line) in report.lines().enumerate() {
        let chinese = line.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
        assert_eq!(chinese, number % 2 == 0, "{line}");
    }
}
