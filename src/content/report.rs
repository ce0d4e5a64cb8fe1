//! Findings as a person reads them: the line of the file with the place marked under it.
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use super::finding::Finding;
use super::place;
use super::rule::Severity;
use crate::model::CleanText;

/// Columns the printed lines are fitted to.
const WIDTH: usize = 100;

/// Bytes of a line shown before and behind the place.
const AROUND: usize = 1_000;

/// Letters before a mark that are looked at: more than marks may pile up on one letter.
const TAIL: usize = 6;

/// All findings one below the other, and a closing line that counts them.
///
/// `source` gives the decoded text of a file by the name findings use; without it only file and
/// line are named. Control characters of a source are not passed on. The result ends with a line feed.
pub fn report(findings: &[Finding], source: &dyn Fn(&str) -> Option<String>, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() }.term_width(WIDTH);
    let mut out = String::new();
    let mut last: Option<(&str, Option<String>)> = None;
    for finding in findings {
        if last.as_ref().is_none_or(|(file, _)| *file != finding.file) {
            last = Some((&finding.file, source(&finding.file)));
        }
        let text = last.as_ref().and_then(|(_, text)| text.as_deref());
        out.push_str(&picture(finding, text, &renderer));
        out.push_str("\n\n");
    }
    out.push_str(&count(findings));
    out.push('\n');
    out
}

fn picture(finding: &Finding, source: Option<&str>, renderer: &Renderer) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR.with_name("错误"),
        Severity::Warning => Level::WARNING.with_name("提醒"),
        Severity::Note => Level::NOTE.with_name("留意"),
    };
    let group = level.primary_title(finding.what.zh()).id(finding.rule);
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
            let mark = if finding.label.is_empty() { mark } else { mark.label(finding.label.zh()) };
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
        group = group.element(Level::HELP.with_name("办法").message(help.zh()));
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

fn count(findings: &[Finding]) -> String {
    let of = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let (errors, warnings, notes) = (of(Severity::Error), of(Severity::Warning), of(Severity::Note));
    let mut out = match (errors, warnings) {
        (0, 0) if notes == 0 => "没有发现问题".to_owned(),
        (0, 0) => "没有要改的".to_owned(),
        (0, warnings) => format!("没有错误，{warnings} 处提醒"),
        (errors, 0) => format!("{errors} 处错误"),
        (errors, warnings) => format!("{errors} 处错误，{warnings} 处提醒"),
    };
    if notes > 0 {
        out = format!("{out}，{notes} 处留意");
    }
    out.push_str(if errors > 0 { "。有错误的文件先不用，别的照常。" } else { "。" });
    out
}

#[cfg(test)]
mod tests {
    use super::super::finding::Fault;
    use super::super::rule::Rule;
    use super::*;

    const RULE: Rule = Rule::error("some-rule");

    fn found(span: std::ops::Range<usize>, source: &str) -> Finding {
        Fault::new(&RULE, span, "写错了").label("这里").help("这样写").in_file("p/a.toml", Some(source))
    }

    #[test]
    fn the_mark_stands_under_the_letters_it_means() {
        let source = "id = \"a\"\ntitle = \"假公安\"\n";
        let text = report(&[found(18..27, source)], &|_| Some(source.to_owned()), false);
        insta::assert_snapshot!(text, @r#"
        错误[some-rule]: 写错了
         --> p/a.toml:2:10
          |
        2 | title = "假公安"
          |          ^^^^^^ 这里
          |
          = 办法: 这样写

        1 处错误。有错误的文件先不用，别的照常。
        "#);
    }

    #[test]
    fn without_a_source_only_the_place_is_named() {
        let text = report(&[found(18..27, "id = \"a\"\ntitle = \"假公安\"\n")], &|_| None, false);
        assert!(text.contains("--> p/a.toml:2:10"), "{text}");
        assert!(report(&[], &|_| None, false).starts_with("没有发现问题"));
    }

    #[test]
    fn of_a_very_long_line_only_the_place_is_shown() {
        let source = format!("id = \"{}坏{}\"", "一".repeat(50_000), "二".repeat(50_000));
        let at = source.find('坏').unwrap();
        let text = report(&[found(at..at + 3, &source)], &|_| Some(source.clone()), false);
        assert!(text.contains("p/a.toml:1:50007") && text.contains("^^ 这里"), "{text}");
        assert!(text.len() < 2_000, "{}", text.len());
    }

    #[test]
    fn commands_in_a_source_are_not_passed_on() {
        let source = "a = \"\u{1b}[2J\u{9b}1m\u{202e}\u{e0041}\u{7}\u{feff}x\"";
        let text = report(&[found(0..source.len(), source)], &|_| Some(source.to_owned()), false);
        assert!(CleanText::new(text.as_str()).is_ok(), "{text:?}");
    }
}
