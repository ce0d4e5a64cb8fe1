//! `leling check` as it is typed: languages, JSON, exit codes, and what it explains.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::fs;
use std::io::Read as _;
use std::process::{Command, Output, Stdio};

use leling::content::rules;
use serde_json::Value;

const SHARED: &str = "tests/packs/shared";

fn leling(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_leling")).args(arguments).env_remove("LANG").output().unwrap()
}

/// What is printed, and the exit code.
fn printed(arguments: &[&str]) -> (String, i32) {
    let output = leling(arguments);
    (String::from_utf8(output.stdout).unwrap(), output.status.code().unwrap())
}

fn bad(rule: &str) -> String {
    format!("tests/packs/bad/{rule}")
}

#[test]
fn the_report_is_in_chinese_unless_english_is_asked_for() {
    let pack = bad("one-key");
    let (chinese, code) = printed(&["check", SHARED, &pack]);
    assert!(chinese.contains("错误[one-key]: 这道单选题没有对的答案") && chinese.contains("= 办法: "), "{chinese}");
    let (english, _) = printed(&["check", "--lang", "en", SHARED, &pack]);
    assert!(english.contains("error[one-key]: this choice has no right answer"), "{english}");
    let last = english.lines().rev().nth(1);
    assert!(english.contains("= help: "));
    assert_eq!(last, Some("2 errors. Files with errors are set aside, the others still open."));
    assert_eq!(code, 1);
    // The option of the whole program counts where check has none of its own.
    assert_eq!(printed(&["--lang", "en", "check", SHARED, &pack]).0, english);
    assert_eq!(printed(&["--lang", "en", "check", "--lang", "zh", SHARED, &pack]).0, chinese);
    assert_eq!(printed(&["check", "--lang=en-GB", SHARED, &pack]).0, english);
}

#[test]
fn what_was_read_is_told_and_that_nothing_was() {
    let home = tempfile::tempdir().unwrap();
    let manifest = fs::read_to_string("tests/packs/good/every-kind/pack.toml").unwrap();
    fs::write(home.path().join("pack.toml"), manifest).unwrap();
    let folder = home.path().to_str().unwrap();
    assert!(printed(&["check", folder]).0.ends_with("一课也没有读到。\n"));
    // A lesson beside the folder for lessons is not read, and that is told.
    fs::copy("tests/packs/good/every-kind/lessons/01-every-kind.toml", home.path().join("01-mine.toml")).unwrap();
    let (said, code) = printed(&["check", folder]);
    assert!(said.contains("没放在 lessons 里，没有读") && said.ends_with("一课也没有读到。\n"), "{said}");
    assert_eq!(code, 1);
    let (said, _) = printed(&["check", SHARED, "tests/packs/good"]);
    assert!(said.lines().last().is_some_and(|last| last.starts_with("读到的：") && last.contains(" 课、")), "{said}");
}

#[test]
fn the_surroundings_do_not_change_what_is_printed() {
    let run = |lang: &str| {
        Command::new(env!("CARGO_BIN_EXE_leling"))
            .args(["check", SHARED, &bad("one-key")])
            .envs([("LANG", lang), ("LC_ALL", lang)])
            .output()
            .unwrap()
            .stdout
    };
    assert_eq!(run("en_US.UTF-8"), run("zh_CN.UTF-8"));
}

#[test]
fn exit_codes_tell_whether_there_is_something_to_mend() {
    // Translations that are still to be made are notes: there is nothing to mend.
    let (said, code) = printed(&["check", "--lang", "en", SHARED, "tests/packs/good"]);
    assert_eq!(said.lines().rev().nth(1), Some("there is nothing to mend, 3 notes."), "{said}");
    assert!(said.lines().last().is_some_and(|last| last.starts_with("Read: lessons: ")), "{said}");
    assert_eq!(code, 0);
    assert_eq!(printed(&["check", SHARED, &bad("title-length")]).1, 1);
    assert_eq!(printed(&["check", "--json", SHARED, "tests/packs/good"]).1, 0);
    assert_eq!(printed(&["check", "--json", SHARED, &bad("title-length")]).1, 1);
    for wrong in [&["check", "--lang", "fr"][..], &["check", "--jason"], &["check", "--explain", "one-key", "--json"]] {
        let output = leling(wrong);
        assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(2), &b""[..]), "{wrong:?}");
        assert!(!output.stderr.is_empty());
    }
}

#[test]
fn json_tells_every_finding_with_its_place_in_both_languages() {
    let (text, _) = printed(&["check", "--json", SHARED, &bad("one-key")]);
    insta::assert_snapshot!("check-json", text);
    let (again, _) = printed(&["check", "--json", "--lang", "en", SHARED, &bad("one-key")]);
    assert_eq!(text, again, "the language of people changes nothing for programs");
}

#[test]
fn json_places_point_at_what_is_meant() {
    for rule in ["page-length", "unknown-key", "syntax", "spot-lines", "known-flags", "sentence-median"] {
        let (text, _) = printed(&["check", "--json", SHARED, &bad(rule)]);
        let report: Value = serde_json::from_str(&text).unwrap();
        for found in report["findings"].as_array().unwrap() {
            let file = fs::read_to_string(found["file"].as_str().unwrap()).unwrap();
            let lines: Vec<Vec<char>> = file.split('\n').map(|line| line.chars().collect()).collect();
            let number = |name: &str| usize::try_from(found[name].as_u64().unwrap()).unwrap();
            let place = |line: &str, column: &str| {
                assert!((1..=lines[number(line) - 1].len() + 1).contains(&number(column)), "{found}");
                (number(line), number(column))
            };
            assert!(place("line", "column") <= place("end_line", "end_column"), "{found}");
        }
        if rule == "unknown-key" {
            let (first, line) = (&report["findings"][0], "titel = \"早先的题目\"");
            assert_eq!((first["line"].as_u64(), first["column"].as_u64()), (Some(2), Some(1)));
            assert_eq!(first["end_column"].as_u64(), line.find(' ').map(|at| at as u64 + 1));
        }
    }
}

#[test]
fn json_says_null_where_there_is_no_place_and_counts_everything() {
    let (text, code) = printed(&["check", "--json", SHARED, "tests/packs/nowhere", &bad("title-length")]);
    let report: Value = serde_json::from_str(&text).unwrap();
    let found = report["findings"].as_array().unwrap();
    let nowhere = found.iter().find(|found| found["rule"] == "unreadable").unwrap();
    for place in ["line", "column", "end_line", "end_column", "label"] {
        assert!(nowhere.get(place).is_some_and(Value::is_null), "{place}: {nowhere}");
    }
    let counts = ["errors", "warnings", "notes"].map(|count| report["counts"][count].as_u64());
    assert_eq!((counts, code), ([Some(1), Some(1), Some(0)], 1));
    assert_eq!(report["read"]["lessons"], 1);
}

#[test]
fn every_name_in_the_json_is_described_to_authors() {
    fn names(value: &Value, into: &mut Vec<String>) {
        match value {
            Value::Object(map) => map.iter().for_each(|(name, value)| {
                into.push(name.clone());
                names(value, into);
            }),
            Value::Array(all) => all.iter().for_each(|value| names(value, into)),
            _ => {}
        }
    }
    let guide = fs::read_to_string("content/README.md").unwrap();
    let table: String = guide.lines().filter(|line| line.starts_with("| `")).collect();
    let (text, _) = printed(&["check", "--json", SHARED, &bad("one-key")]);
    let mut all = Vec::new();
    names(&serde_json::from_str(&text).unwrap(), &mut all);
    assert!(all.len() > 20);
    for name in all {
        assert!(["", "findings[]."].iter().any(|before| table.contains(&format!("`{before}{name}`"))), "{name}");
    }
}

#[test]
fn a_rule_is_explained_in_either_language() {
    let (chinese, code) = printed(&["check", "--explain", "one-key"]);
    assert!(chinese.starts_with("one-key\n\n错误：") && chinese.contains("\n不好：\n\n    ") && code == 0, "{chinese}");
    let (english, _) = printed(&["check", "--lang", "en", "--explain", "one-key"]);
    assert!(english.starts_with("one-key\n\nerror: ") && english.contains("\nBad:\n\n    "), "{english}");
    assert!(!english.contains("```") && !english.contains("**"));
}

#[test]
fn without_a_name_all_rules_are_listed_with_severity_and_a_line() {
    for (lang, words) in [("zh", ["错误", "提醒", "留意"]), ("en", ["error", "warning", "note"])] {
        let (list, code) = printed(&["check", "--lang", lang, "--explain"]);
        assert_eq!((list.lines().count(), code), (rules().count(), 0), "{list}");
        for rule in rules() {
            let line = list.lines().find(|line| line.split(' ').next() == Some(rule.name)).unwrap();
            let mut parts = line.split_whitespace().skip(1);
            assert!(words.contains(&parts.next().unwrap()) && parts.next().is_some(), "{line}");
        }
    }
}

#[test]
fn a_mistyped_rule_finds_the_nearest_names() {
    for (typed, meant) in [("one-kye", "one-key"), ("flags", "known-flags"), ("hotline", "hotline-by-hand")] {
        let output = leling(&["check", "--lang", "en", "--explain", typed]);
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(2), &b""[..]));
        assert!(told.contains(typed) && told.contains(meant), "{told}");
    }
    let output = leling(&["check", "--explain", "\u{1b}[31mzzzzz"]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("leling check --explain") && !told.contains('\u{1b}'), "{told:?}");
}

#[test]
fn a_reader_that_goes_away_is_no_reason_to_panic() {
    for arguments in [&["check", "--explain"][..], &["check", "--json", SHARED, "tests/packs/bad/many-slips"]] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_leling"))
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let mut told = String::new();
        child.stderr.take().unwrap().read_to_string(&mut told).unwrap();
        assert!(child.wait().unwrap().code().is_some_and(|code| code < 2) && told.is_empty(), "{told}");
    }
}

#[test]
fn help_says_what_the_exit_codes_mean() {
    let (help, _) = printed(&["check", "--help"]);
    for word in ["--explain", "--json", "--lang", "Exit code 0", "检查课文"] {
        assert!(help.contains(word), "{word}: {help}");
    }
}
