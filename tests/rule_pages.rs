//! A page for every rule, in Chinese and in English; and that its examples are what they are said to be.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use leling::content::{Checked, Page, Severity, Tongue, check, pages, rules};

const TONGUES: [Tongue; 2] = [Tongue::Chinese, Tongue::English];

/// Rules about names of files and about bytes, about translations and single words, or that only many
/// lines together break: their examples are words, not TOML.
const IN_WORDS: [&str; 36] = [
    "unreadable",
    "not-utf8",
    "file-too-large",
    "pack-too-large",
    "outside-folder",
    "no-content",
    "no-manifest",
    "odd-name",
    "more-findings",
    "sentence-median",
    "genuine-share",
    "day-form",
    "known-lessons",
    "reading-level",
    "glyph-known",
    "breakable",
    "figure-by-hand",
    "fact-age",
    "fact-future",
    "take-home-present",
    "key-position",
    "key-length",
    "distractor-chosen",
    "tone-leak",
    "to-be-written",
    "overlay-stale",
    "overlay-original",
    "overlay-placeholders",
    "overlay-figures",
    "overlay-missing",
    "overlay-same",
    "dialect-mandarin",
    "dialect-letters",
    "dialect-catchwords",
    "overlay-script",
    "overlay-glyphs",
];

#[test]
fn every_rule_has_its_page_and_every_page_its_rule() {
    let names: BTreeSet<&str> = rules().map(|rule| rule.name).collect();
    for tongue in TONGUES {
        let told: Vec<&str> = pages(tongue).map(|page| page.rule).collect();
        assert_eq!(told.iter().copied().collect::<BTreeSet<_>>(), names, "{tongue:?}");
        assert_eq!(told.len(), names.len(), "{tongue:?}: two pages of one name");
    }
    // What cannot be read as a page would be missing above without a word about why.
    for file in ["content/RULES.md", "content/RULES.en.md"] {
        let headings = fs::read_to_string(file).unwrap().lines().filter(|line| line.starts_with("### ")).count();
        assert_eq!(headings, names.len(), "{file}");
    }
}

#[test]
fn the_two_files_tell_the_rules_in_the_same_order() {
    let [chinese, english] = TONGUES.map(|tongue| pages(tongue).map(|page| page.rule).collect::<Vec<_>>());
    assert_eq!(chinese, english);
}

#[test]
fn a_page_says_how_bad_it_is_and_has_a_reason_and_two_examples() {
    for tongue in TONGUES {
        for page in pages(tongue) {
            let rule = rules().find(|rule| rule.name == page.rule).unwrap();
            let word = match (rule.severity, tongue) {
                (Severity::Error, Tongue::Chinese) => "错误",
                (Severity::Warning, Tongue::Chinese) => "提醒",
                (Severity::Note, Tongue::Chinese) => "留意",
                (Severity::Error, Tongue::English) => "error",
                (Severity::Warning, Tongue::English) => "warning",
                (Severity::Note, Tongue::English) => "note",
            };
            assert_eq!(page.severity, word, "{}", page.rule);
            assert!(page.summary.ends_with(['。', '.']), "{}: {}", page.rule, page.summary);
            let text = page.plain(tongue);
            let (bad, good) = if tongue == Tongue::Chinese { ("不好：", "好：") } else { ("Bad:", "Good:") };
            let why = text.lines().nth(4).unwrap();
            assert!(why.chars().count() > 10 && !why.starts_with(bad), "{} gives no reason: {why}", page.rule);
            assert!(
                text.contains(&format!("\n{bad}\n\n    ")) && text.contains(&format!("\n{good}\n\n    ")),
                "{text}"
            );
            assert_eq!(page.examples().len(), if IN_WORDS.contains(&page.rule) { 0 } else { 2 }, "{}", page.rule);
        }
    }
}

#[test]
fn the_guide_for_authors_links_to_groups_of_rules_that_there_are() {
    let headings = fs::read_to_string("content/RULES.md").unwrap();
    let anchor = |heading: &str| heading.chars().filter(|c| c.is_alphanumeric() || *c == '-').collect::<String>();
    let anchors: BTreeSet<String> = headings.lines().filter_map(|line| line.strip_prefix("## ")).map(anchor).collect();
    let guide = fs::read_to_string("content/README.md").unwrap();
    let linked: Vec<&str> = guide.split("(RULES.md#").skip(1).map(|rest| rest.split(')').next().unwrap()).collect();
    assert!(linked.len() >= 4, "{linked:?}");
    for link in linked {
        assert!(anchors.contains(link), "{link} is none of {anchors:?}");
    }
}

/// The bad pack of a rule is copied; where the bad example of the page stands in it, the good one is put.
fn mended(page: &Page, home: &Path) -> Result<PathBuf, String> {
    let [bad, good] = page.examples()[..] else { return Err("two examples in TOML".to_owned()) };
    let from = Path::new("tests/packs/bad").join(page.rule);
    let to = home.join(page.rule);
    let mut places = 0;
    for file in files(&from) {
        let target = to.join(file.strip_prefix(&from).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        let text = String::from_utf8(fs::read(&file).unwrap()).map_err(|error| error.to_string())?;
        // Whole lines only: an example is what an author would type.
        let lines = |text: &str| format!("\n{text}\n");
        let count = lines(&text).matches(&lines(bad)).count();
        if count > 1 {
            return Err(format!("it stands {count} times in {}", file.display()));
        }
        // Of two files that have it the later one is at fault.
        let text = if count == 1 && (places == 0 || page.rule == "duplicate-id") {
            places += 1;
            if page.rule == "duplicate-id" && places == 1 {
                text
            } else {
                lines(&text).replace(&lines(bad), &lines(good))
            }
        } else {
            text
        };
        fs::write(target, text.trim_start_matches('\n')).unwrap();
    }
    if places == 0 { Err("it does not stand in the bad pack".to_owned()) } else { Ok(to) }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        found.extend(if path.is_dir() { files(&path) } else { vec![path] });
    }
    found.sort();
    found
}

fn checked(folder: &Path) -> Checked {
    let mut checked = check(&[PathBuf::from("tests/packs/shared"), folder.to_path_buf()], None);
    // Notes are about what is still to be done, not about the example.
    checked.findings.retain(|finding| finding.severity != Severity::Note);
    checked
}

#[test]
fn the_bad_example_of_a_page_is_found_and_the_good_one_mends_it() {
    let home = tempfile::tempdir().unwrap();
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for (tongue, page) in TONGUES.into_iter().flat_map(|tongue| pages(tongue).map(move |page| (tongue, page))) {
        // Most examples are the same in both languages.
        if IN_WORDS.contains(&page.rule) || !seen.insert((page.rule, page.examples())) {
            continue;
        }
        let place = format!("{tongue:?} {}", page.rule);
        let folder = match mended(&page, &home.path().join(format!("{tongue:?}"))) {
            Ok(folder) => folder,
            Err(why) => {
                wrong.push(format!("{place}: the bad example: {why}"));
                continue;
            }
        };
        let before = checked(&Path::new("tests/packs/bad").join(page.rule)).findings.len();
        let after = checked(&folder);
        if after.findings.len() >= before {
            wrong.push(format!("{place}: the good example mends nothing:\n{}", after.report(false)));
        }
        if let Some(other) = after.findings.iter().find(|finding| finding.rule != page.rule) {
            wrong.push(format!("{place}: the good example breaks {}:\n{}", other.rule, after.report(false)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
