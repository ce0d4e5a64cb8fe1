//! The interface and the translations of the program are written as each dialect is spoken.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]
use std::collections::BTreeSet;
use std::fs;

use leling::content::{Checked, Finding, check};
use leling::locale::files;

/// The rules about how a language is written.
const RULES: [&str; 5] =
    ["dialect-mandarin", "dialect-letters", "dialect-catchwords", "overlay-script", "overlay-glyphs"];

/// What is still to be mended in translations: rule, file, message. It only ever gets shorter.
const KNOWN: &str = "tests/dialects/known.txt";

fn is_about_language(finding: &Finding) -> bool {
    RULES.contains(&finding.rule)
}

/// `dialect-mandarin content/…/yue-Hans-CN.ftl pack-name`.
fn named(checked: &Checked, finding: &Finding) -> String {
    let source =
        &checked.sources.get(&finding.file).cloned().unwrap_or_else(|| fs::read_to_string(&finding.file).unwrap());
    let lines: Vec<&str> = source.lines().take(finding.line).collect();
    let message = lines.iter().rfind(|line| !line.starts_with([' ', '#']) && line.contains('=')).unwrap();
    format!("{} {} {}", finding.rule, finding.file, message.split([' ', '=']).next().unwrap())
}

#[test]
fn the_interface_is_written_as_each_dialect_is_spoken() {
    let mut checked = check(&[], None);
    checked.findings.clear();
    files().for_each(|(file, source)| checked.look_through(&file, source));
    checked.findings.retain(is_about_language);
    assert!(checked.findings.is_empty(), "{}", checked.report(false));
}

#[test]
fn translations_are_written_as_each_dialect_is_spoken_but_for_what_is_known() {
    let mut checked = check(&[], None);
    checked.findings.retain(is_about_language);
    let found: BTreeSet<String> = checked.findings.iter().map(|finding| named(&checked, finding)).collect();
    let known = fs::read_to_string(KNOWN).unwrap();
    let known: BTreeSet<String> = known.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect();
    let new: Vec<&String> = found.difference(&known).collect();
    assert!(new.is_empty(), "to be mended; `cargo run -- check` says how: {new:#?}");
    let mended: Vec<&String> = known.difference(&found).collect();
    assert!(mended.is_empty(), "mended since; take these lines out of {KNOWN}: {mended:#?}");
}
