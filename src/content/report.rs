//! Findings as a person reads them: the line of the file with the place marked under it.
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use super::finding::Finding;
use super::place;
use super::rule::Severity;
use super::said::{Said, Tongue, both};
use crate::model::CleanText;

/// Columns the printed lines are fitted to.
const WIDTH: usize = 100;

/// Bytes of a line shown before and behind the place.
const AROUND: usize = 1_000;

/// Letters before a mark that are looked at: more than marks may pile up on one letter.
const TAIL: usize = 6;

/// All findings one below the other, in the language `tongue`, and a closing line that counts them.
///
/// `source` gives the decoded text of a file by the name findings use; without it only file and
/// line are named. Control characters of a source are not passed on. The result ends with a line feed.
pub fn report(findings: &[Finding], source: &dyn Fn(&str) -> Option<String>, tongue: Tongue, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() }.term_width(WIDTH);
    let mut out = String::new();
    let mut last: Option<(&str, Option<String>)> = None;
    for finding in findings {
        if last.as_ref().is_none_or(|(file, _)| *file != finding.file) {
            last = Some((&finding.file, source(&finding.file)));
        }
        let text = last.as_ref().and_then(|(_, text)| text.as_deref());
        out.push_str(&picture(finding, text, tongue, &renderer));
        out.push_str("\n\n");
    }
    out.push_str(count(findings).told(tongue));
    out.push('\n');
    out
}

fn picture(finding: &Finding, source: Option<&str>, tongue: Tongue, renderer: &Renderer) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let level = level.with_name(finding.severity.told(tongue));
    let group = level.primary_title(finding.what.told(tongue)).id(finding.rule);
    let mut group = match source.filter(|_| finding.line > 0) {
        Some(source) => {
            // Only the line itself, and of a very long one only what stands around the place: the
            // renderer would go through everything for each finding.
            let line = place::line_of(source, finding.span.start);
            let around = finding.span.start.saturating_sub(AROUND)..finding.span.start + AROUND;
            let near = place::fit(source, &(around.start.max(line.start)..around.end.min(line.end)));
            let within = |at: usize| at.clamp(near.start, near.end) - near.start;
            let shown = without_commands(source.get(near.clone()).unwrap_or(""));
            let mark = AnnotationKind::Primary
                .span(place::fit(&shown, &(within(finding.span.start)..within(finding.span.end))));
            let mark = if finding.label.is_empty() { mark } else { mark.label(finding.label.told(tongue)) };
            let snippet = Snippet::source(shown).line_start(finding.line).annotation(mark);
            if near == line {
                group.element(snippet.path(&finding.file))
            } else {
                group.element(origin(finding)).element(snippet)
            }
        }
        None => group.element(origin(finding)),
    };
    if let Some(help) = &finding.help {
        let help_word = if tongue == Tongue::Chinese { "办法" } else { "help" };
        group = group.element(Level::HELP.with_name(help_word).message(help.told(tongue)));
    }
    renderer.render(&[group])
}

fn origin(finding: &Finding) -> Origin<'_> {
    let origin = Origin::path(&finding.file);
    if finding.line > 0 { origin.line(finding.line).char_column(finding.column) } else { origin }
}

/// `line` with a stand-in of the same length in bytes for whatever a terminal might obey, so that
/// spans stay true.
fn without_commands(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    for c in line.chars() {
        let before = out.len();
        out.push(c);
        // The last few letters are enough to see marks pile up; the whole line would take too long.
        let tail = out.char_indices().rev().nth(TAIL).map_or(0, |(at, _)| at);
        if c != '\t' && CleanText::new(out.get(tail..).unwrap_or("").replace('\t', " ")).is_err() {
            out.truncate(before);
            out.push_str(match c.len_utf8() {
                1 => "?",
                2 => "¿",
                3 => "\u{2370}",
                _ => "????",
            });
        }
    }
    out
}

/// How many findings there are of each severity.
fn count(findings: &[Finding]) -> Said {
    let of = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let (errors, warnings, notes) = (of(Severity::Error), of(Severity::Warning), of(Severity::Note));
    let (err, warn) = (several(errors, "error"), several(warnings, "warning"));
    let found = match (errors, warnings) {
        (0, 0) if notes == 0 => both!("没有发现问题", "nothing was found"),
        (0, 0) => both!("没有要改的", "there is nothing to mend"),
        (0, warnings) => both!("没有错误，{warnings} 处提醒", "no errors, {warn}"),
        (_, 0) => both!("{errors} 处错误", "{err}"),
        (errors, warnings) => both!("{errors} 处错误，{warnings} 处提醒", "{err}, {warn}"),
    };
    let further = match notes {
        0 => Said::default(),
        notes => {
            let more = several(notes, "note");
            both!("，{notes} 处留意", ", {more}")
        }
    };
    let rest = match errors {
        0 => both!("。", "."),
        _ => both!("。有错误的文件先不用，别的照常。", ". Files with errors are set aside, the others still open."),
    };
    found.then(&further).then(&rest)
}

/// `1 note`, `2 notes`.
fn several(number: usize, word: &str) -> String {
    let ending = if number == 1 { "" } else { "s" };
    format!("{number} {word}{ending}")
}

#[cfg(test)]
mod tests {
    use super::super::finding::Fault;
    use super::super::rule::Rule;
    use super::*;

    const RULE: Rule = Rule::error("some-rule");

    fn found(span: std::ops::Range<usize>, source: &str) -> Finding {
        let fault = Fault::new(&RULE, span, both!("写错了", "mistyped")).label(both!("这里", "here"));
        fault.help(both!("这样写", "write so")).in_file("p/a.toml", Some(source))
    }

    #[test]
    fn the_mark_stands_under_the_letters_it_means() {
        let source = "id = \"a\"\ntitle = \"假公安\"\n";
        let text = |tongue| report(&[found(18..27, source)], &|_| Some(source.to_owned()), tongue, false);
        insta::assert_snapshot!(text(Tongue::Chinese), @r#"
        错误[some-rule]: 写错了
         --> p/a.toml:2:10
          |
        2 | title = "假公安"
          |          ^^^^^^ 这里
          |
          = 办法: 这样写

        1 处错误。有错误的文件先不用，别的照常。
        "#);
        insta::assert_snapshot!(text(Tongue::English), @r#"
        error[some-rule]: mistyped
         --> p/a.toml:2:10
          |
        2 | title = "假公安"
          |          ^^^^^^ here
          |
          = help: write so

        1 error. Files with errors are set aside, the others still open.
        "#);
    }

    #[test]
    fn without_a_source_only_the_place_is_named() {
        let text = report(&[found(18..27, "id = \"a\"\ntitle = \"假公安\"\n")], &|_| None, Tongue::Chinese, false);
        assert!(text.contains("--> p/a.toml:2:10"), "{text}");
    }

    #[test]
    fn the_last_line_counts_in_both_languages() {
        let source = "id = \"a\"\n";
        for (errors, warnings, notes, zh, en) in [
            (0, 0, 0, "没有发现问题。", "nothing was found."),
            (0, 0, 1, "没有要改的，1 处留意。", "there is nothing to mend, 1 note."),
            (0, 2, 0, "没有错误，2 处提醒。", "no errors, 2 warnings."),
            (0, 1, 2, "没有错误，1 处提醒，2 处留意。", "no errors, 1 warning, 2 notes."),
            (2, 1, 0, "2 处错误，1 处提醒。", "2 errors, 1 warning."),
        ] {
            let of = |severity, number| vec![Finding { severity, ..found(0..2, source) }; number];
            let all =
                [of(Severity::Error, errors), of(Severity::Warning, warnings), of(Severity::Note, notes)].concat();
            for (tongue, last) in [(Tongue::Chinese, zh), (Tongue::English, en)] {
                let text = report(&all, &|_| None, tongue, false);
                assert!(text.lines().last().unwrap().starts_with(last), "{text}");
            }
        }
    }

    #[test]
    fn of_a_very_long_line_only_the_place_is_shown() {
        let source = format!("id = \"{}坏{}\"", "一".repeat(50_000), "二".repeat(50_000));
        let at = source.find('坏').unwrap();
        let text = report(&[found(at..at + 3, &source)], &|_| Some(source.clone()), Tongue::Chinese, false);
        assert!(text.contains("p/a.toml:1:50007") && text.contains("^^ 这里"), "{text}");
        assert!(text.len() < 2_000, "{}", text.len());
    }

    #[test]
    fn commands_in_a_source_are_not_passed_on() {
        let source = "a = \"\u{1b}[2J\u{9b}1m\u{202e}\u{e0041}\u{7}\u{feff}x\"";
        let text = report(&[found(0..source.len(), source)], &|_| Some(source.to_owned()), Tongue::English, false);
        assert!(CleanText::new(text.as_str()).is_ok(), "{text:?}");
    }
}
