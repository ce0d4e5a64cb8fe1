//! What a check found, for programs. The names are described in `content/README.md` and stay as they are.
use serde::Serialize;

use crate::content::{Checked, Finding, Said, Severity, Tongue};

/// Rises when a name changes or goes; names may be added at any time.
const VERSION: u8 = 1;

#[derive(Serialize)]
struct Report<'c> {
    version: u8,
    findings: Vec<Found<'c>>,
    counts: Counts,
    read: Read,
}

#[derive(Serialize)]
struct Found<'c> {
    rule: &'static str,
    severity: &'static str,
    file: &'c str,
    /// The places are `null` when the finding is about the whole file.
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    what: Both<'c>,
    label: Option<Both<'c>>,
    help: Option<Both<'c>>,
}

#[derive(Serialize)]
struct Both<'c> {
    zh: &'c str,
    en: &'c str,
}

#[derive(Serialize)]
struct Counts {
    errors: usize,
    warnings: usize,
    notes: usize,
}

/// What could be read.
#[derive(Serialize)]
struct Read {
    lessons: usize,
    questions: usize,
    practice: usize,
    scenarios: usize,
}

/// The findings as one JSON object, with a line feed behind it.
pub(super) fn written(checked: &Checked) -> String {
    let of = |severity| checked.findings.iter().filter(|finding| finding.severity == severity).count();
    let report = Report {
        version: VERSION,
        findings: checked.findings.iter().map(found).collect(),
        counts: Counts { errors: of(Severity::Error), warnings: of(Severity::Warning), notes: of(Severity::Note) },
        read: Read {
            lessons: checked.lessons,
            questions: checked.items,
            practice: checked.practice,
            scenarios: checked.scenarios,
        },
    };
    // Nothing in it can fail: all names are texts, and writing to memory does not end.
    serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
}

fn found(finding: &Finding) -> Found<'_> {
    let placed = |number: usize| (finding.line > 0).then_some(number);
    Found {
        rule: finding.rule,
        severity: finding.severity.told(Tongue::English),
        file: &finding.file,
        line: placed(finding.line),
        column: placed(finding.column),
        end_line: placed(finding.end.0),
        end_column: placed(finding.end.1),
        what: both(&finding.what),
        label: Some(&finding.label).filter(|label| !label.is_empty()).map(both),
        help: finding.help.as_ref().map(both),
    }
}

fn both(said: &Said) -> Both<'_> {
    Both { zh: said.told(Tongue::Chinese), en: said.told(Tongue::English) }
}
