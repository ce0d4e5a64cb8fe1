//! `leling doctor --standards`: what an older reader needs, line by line; which of it holds, and the
//! test that would fail if it did not.
mod lines;

use std::io;

use self::lines::LINES;
use super::{Said, said, write};

/// Something in Chinese and in English.
type Both = (&'static str, &'static str);

/// One line of the standard.
#[derive(Debug)]
struct Line {
    id: &'static str,
    /// What it asks for.
    asks: Both,
    /// Where it comes from: EN is EN 301 549 v3.2.1, MIIT the Chinese rules for apps and websites
    /// used by the old (2021), WCAG its version 2.2, 508 the American Section 508, H studies of
    /// hanzi and of ageing, P complaints about other programs, D derived here.
    sources: &'static str,
    holds: Holds,
    /// The tests that hold what is claimed: the file, and the function in it.
    tests: &'static [(&'static str, &'static str)],
    /// What a test does not hold but a benchmark measures, if anything.
    measured: Option<&'static str>,
}

/// How much of a line is claimed.
#[derive(Debug)]
enum Holds {
    /// All of it.
    Wholly,
    /// What the tests hold, and not what is said here.
    Partly(Both),
    /// Nothing, and why.
    #[expect(dead_code, reason = "all lines hold at least in part now; one that is added may not")]
    NotYet(Both),
}

impl Holds {
    fn name(&self) -> &'static str {
        match self {
            Self::Wholly => "wholly",
            Self::Partly(_) => "partly",
            Self::NotYet(_) => "not-yet",
        }
    }

    fn word(&self) -> Both {
        match self {
            Self::Wholly => ("做到", "holds"),
            Self::Partly(_) => ("部分做到", "partly"),
            Self::NotYet(_) => ("还没有", "not yet"),
        }
    }

    fn lacks(&self) -> Option<Both> {
        match self {
            Self::Wholly => None,
            Self::Partly(lacks) | Self::NotYet(lacks) => Some(*lacks),
        }
    }
}

/// Prints all lines, for people or as JSON.
pub(super) fn print(json: bool) -> io::Result<()> {
    if json { super::put(&as_json()) } else { write(&report()) }
}

fn report() -> Vec<Said> {
    let count = |name: &str| LINES.iter().filter(|line| line.holds.name() == name).count();
    let (wholly, partly, not_yet) = (count("wholly"), count("partly"), count("not-yet"));
    let mut report = vec![said(
        &format!(
            "老年人用得了吗？{} 条标准：{wholly} 条做到，{partly} 条部分做到，{not_yet} 条还没有。每条后面是守着它的测试。",
            LINES.len()
        ),
        &format!(
            "What an older reader needs, {} lines: {wholly} hold, {partly} hold partly, {not_yet} not yet. Behind each stand the tests that hold it.",
            LINES.len()
        ),
    )];
    for line in LINES {
        let (word, (chinese, english)) = (line.holds.word(), line.asks);
        report.push(said(
            &format!("{} [{}] {chinese}（{}）", line.id, word.0, line.sources),
            &format!("{} [{}] {english}", line.id, word.1),
        ));
        report.extend(
            line.holds
                .lacks()
                .map(|lacks| said(&format!("    还差：{}", lacks.0), &format!("what it lacks: {}", lacks.1))),
        );
        report.extend(evidence(line));
    }
    report
}

/// The tests of a line, in both places: their names are English.
fn evidence(line: &Line) -> Option<Said> {
    let tests: Vec<String> = line.tests.iter().map(|(file, name)| format!("{file} {name}")).collect();
    let measured = line.measured.map(|bench| (format!("；快慢用 {bench} 量"), format!("; timed by {bench}")));
    let measured = measured.unwrap_or_default();
    (!tests.is_empty()).then(|| {
        said(
            &format!("    {} 个测试守着{}", tests.len(), measured.0),
            &format!("held by {}{}", tests.join(", "), measured.1),
        )
    })
}

fn as_json() -> String {
    let lines: Vec<String> = LINES.iter().map(line_as_json).collect();
    format!("[\n{}\n]\n", lines.join(",\n"))
}

fn line_as_json(line: &Line) -> String {
    let tests = line.tests.iter();
    let tests: Vec<String> =
        tests.map(|(file, name)| format!("{{\"file\": {}, \"test\": {}}}", quoted(file), quoted(name))).collect();
    let sources: Vec<String> = line.sources.split(", ").map(quoted).collect();
    let both = |both: Both| format!("{{\"zh\": {}, \"en\": {}}}", quoted(both.0), quoted(both.1));
    let or_null = |value: Option<String>| value.unwrap_or_else(|| "null".to_owned());
    format!(
        "  {{\"id\": {}, \"holds\": {}, \"asks\": {}, \"sources\": [{}], \"lacks\": {}, \"tests\": [{}], \"measured\": {}}}",
        quoted(line.id),
        quoted(line.holds.name()),
        both(line.asks),
        sources.join(", "),
        or_null(line.holds.lacks().map(both)),
        tests.join(", "),
        or_null(line.measured.map(quoted)),
    )
}

/// A JSON string.
fn quoted(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|c| match c {
            '"' | '\\' => format!("\\{c}"),
            c if c.is_control() => " ".to_owned(),
            c => c.to_string(),
        })
        .collect();
    format!("\"{escaped}\"")
}
