//! What a whole pack gives away, how old its facts are, and what becomes of a translation that names
//! the wrong number; through the library and through the program itself.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use leling::content::{Checked, Library, Severity, check};
use leling::model::{Date, PackId};

const CALLS: &str = "tests/packs/good/plain/lessons/01-calls.toml";

/// A pack with so many lessons, each with one choice whose right option stands second, as `change`d.
fn pack(lessons: usize, change: impl Fn(usize, String) -> String) -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    fs::create_dir_all(home.path().join("lessons")).unwrap();
    fs::copy("tests/packs/good/plain/pack.toml", home.path().join("pack.toml")).unwrap();
    let text = fs::read_to_string(CALLS).unwrap();
    for number in 0..lessons {
        let text = text.replacen("\"calls\"", &format!("\"calls-{number}\""), 1);
        fs::write(home.path().join(format!("lessons/{number}.toml")), change(number, text)).unwrap();
    }
    home
}

fn checked_on(folder: &Path, today: Option<Date>) -> Checked {
    check(&[PathBuf::from("tests/packs/shared"), folder.to_path_buf()], today)
}

fn rules(checked: &Checked) -> Vec<&str> {
    checked.findings.iter().map(|finding| finding.rule).collect()
}

#[test]
fn lessons_that_are_fine_one_by_one_may_give_a_pack_away() {
    for (lessons, expected) in [(5, &[][..]), (6, &["key-position"])] {
        let home = pack(lessons, |_, text| text);
        let found = checked_on(home.path(), None);
        assert_eq!(rules(&found), expected, "{}", found.report(false));
        assert!(found.findings.iter().all(|finding| finding.file.ends_with("pack.toml")));
    }
    let long = "  { text = \"挂断电话，照卡背面的号码自己打回去\", right = true, why = \"自己找的号码靠得住。\" },\n";
    let moved = |number: usize, text: String| {
        let line = text.lines().find(|line| line.contains("先挂断\", right")).unwrap().to_owned() + "\n";
        let text = text.replace(&line, "");
        // Every other one stands first.
        let before =
            if number.is_multiple_of(2) { "  { text = \"马上转\"" } else { "  { text = \"先问问女儿\"" };
        text.replacen(before, &format!("{long}{before}"), 1)
    };
    let home = pack(6, moved);
    let found = checked_on(home.path(), None);
    assert_eq!(rules(&found), ["key-length"], "{}", found.report(false));
}

#[test]
fn a_fact_grows_old_for_authors_alone() {
    let home = pack(1, |_, text| text.replace("2026-03-01", "2020-03-01"));
    let ages = |today| {
        let found = checked_on(home.path(), today);
        let old = found.findings.into_iter().filter(|finding| finding.rule == "fact-age");
        old.map(|finding| (finding.severity, finding.line, finding.column)).collect::<Vec<_>>()
    };
    assert_eq!(ages(None), []);
    assert_eq!(ages(Date::new(2021, 3, 1)), []);
    assert_eq!(ages(Date::new(2021, 3, 2)), [(Severity::Note, 29, 14)]);
    let library = Library::open(&[PathBuf::from("tests/packs/shared"), home.path().to_path_buf()]);
    assert_eq!(library.lessons(&PackId::new("plain")).entries.len(), 1);
    assert_eq!(library.troubles(), []);
}

#[test]
fn letters_are_counted_in_mandarin_alone() {
    let rare = |_: usize, text: String| text.replace("小吴", "小瞿");
    let home = pack(1, rare);
    assert_eq!(rules(&checked_on(home.path(), None)), ["reading-level"]);
    let manifest = fs::read_to_string(home.path().join("pack.toml")).unwrap();
    fs::write(home.path().join("pack.toml"), manifest.replace("zh-Hans-CN", "zh-Hant-TW")).unwrap();
    assert_eq!(rules(&checked_on(home.path(), None)), [""; 0]);
}

#[test]
fn the_program_passes_a_pack_with_notes_and_fails_one_with_a_warning() {
    let run = |folder: &Path| {
        let out = Command::new(env!("CARGO_BIN_EXE_leling"))
            .arg("check")
            .arg("tests/packs/shared")
            .arg(folder)
            .output()
            .unwrap();
        (out.status.success(), String::from_utf8(out.stdout).unwrap())
    };
    // Old whenever this is run.
    let (passes, said) = run(pack(1, |_, text| text.replace("2026-03-01", "2020-03-01")).path());
    assert!(passes && said.contains("留意[fact-age]") && said.contains("2020-03-01"), "{said}");
    let (passes, said) = run(pack(1, |_, text| text.replace("2026-03-01", "2999-03-01")).path());
    assert!(!passes && said.contains("提醒[fact-future]"), "{said}");
    for rule in ["overlay-missing", "overlay-same"] {
        let (passes, said) = run(&Path::new("tests/packs/bad").join(rule));
        assert!(passes && said.contains(rule), "{said}");
    }
    for rule in ["reading-level", "key-position", "tone-leak", "overlay-placeholders", "figure-by-hand"] {
        let (passes, said) = run(&Path::new("tests/packs/bad").join(rule));
        assert!(!passes && said.contains(rule), "{said}");
    }
}
