//! Something that is wrong in a file, as data. Printing is [`super::report()`]'s business.
use std::ops::Range;

use super::place;
use super::rule::{Rule, Severity};
use super::said::Said;
use crate::model::CleanText;

/// Something wrong in a file: where, what, and what to write instead.
///
/// Its sentences are fit for a terminal: what they quote from a file has been cleaned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The kebab-case name of the rule: `one-key`.
    pub rule: &'static str,
    /// Whether something was set aside because of it.
    pub severity: Severity,
    /// The file, as a person would name it.
    pub file: String,
    /// Where in the file, in bytes of its decoded text; empty when it is about the whole file.
    pub span: Range<usize>,
    /// The line, from 1; 0 when it is about the whole file.
    pub line: usize,
    /// The column in characters, from 1; 0 when it is about the whole file.
    pub column: usize,
    /// The line and the column behind its last character; both 0 when it is about the whole file.
    pub end: (usize, usize),
    /// What is wrong, one sentence.
    pub what: Said,
    /// What to say at the place itself; may be empty.
    pub label: Said,
    /// What to write or do instead.
    pub help: Option<Said>,
}

impl Finding {
    /// One short sentence for a screen: `lessons/02-x.toml 第 3 行：不认识的名字 titel`.
    pub fn one_line(&self) -> CleanText {
        let mut parts: Vec<&str> = self.file.rsplit(['/', '\\']).take(2).collect();
        parts.reverse();
        let file = parts.join("/");
        CleanText::lossy(&match self.line {
            0 => format!("{file}：{}", self.what.zh()),
            line => format!("{file} 第 {line} 行：{}", self.what.zh()),
        })
    }

    /// A finding about a file that has no text to point into.
    pub(super) fn whole_file(rule: &Rule, file: &str, what: Said, help: Said) -> Self {
        Fault::new(rule, 0..0, what).help(help).in_file(file, None)
    }
}

/// A finding in the making: everything but the file.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) rule: Rule,
    pub(super) span: Range<usize>,
    what: Said,
    label: Said,
    help: Option<Said>,
}

impl Fault {
    pub(super) fn new(rule: &Rule, span: Range<usize>, what: Said) -> Self {
        Self { rule: *rule, span, what, label: Said::default(), help: None }
    }

    /// What to say at the place itself.
    pub(super) fn label(self, label: Said) -> Self {
        Self { label, ..self }
    }

    /// What to do instead.
    pub(super) fn help(self, help: Said) -> Self {
        Self { help: Some(help), ..self }
    }

    /// The finding, placed in `source`; without a source it is about the whole file.
    pub(super) fn in_file(self, file: &str, source: Option<&str>) -> Finding {
        let (span, (line, column), end) = match source {
            Some(source) => {
                let span = place::fit(source, &self.span);
                let at = place::line_and_column(source, span.start);
                let end = place::on(at, source.get(span.clone()).unwrap_or(""));
                (span, at, end)
            }
            None => (0..0, (0, 0), (0, 0)),
        };
        Finding {
            rule: self.rule.name,
            severity: self.rule.severity,
            file: fit_for_screen(file.to_owned()),
            span,
            line,
            column,
            end,
            what: self.what.map(fit_for_screen),
            label: self.label.map(fit_for_screen),
            help: self.help.map(|help| help.map(fit_for_screen)),
        }
    }
}

/// More of a stranger's text than this says nothing new.
const QUOTED_AT_MOST: usize = 30;

/// A stranger's text as a sentence may quote it: clean, on one line, not too long.
pub(super) fn quoted(text: &str) -> String {
    let mut out: String = CleanText::lossy(&text.chars().take(QUOTED_AT_MOST).collect::<String>()).replace('\n', " ");
    if text.chars().nth(QUOTED_AT_MOST).is_some() {
        out.push('…');
    }
    out
}

/// Names of files and our own sentences: clean as a rule, made so if not.
fn fit_for_screen(text: String) -> String {
    match CleanText::new(text.as_str()) {
        Ok(_) => text,
        Err(_) => CleanText::lossy(&text.chars().take(400).collect::<String>()).to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::said::{Tongue, both};
    use super::*;

    const RULE: Rule = Rule::error("some-rule");

    #[test]
    fn one_line_names_folder_file_and_line() {
        let found = Fault::new(&RULE, 7..8, both!("写错了", "mistyped"))
            .in_file("/home/a/pack/lessons/02-x.toml", Some("一行\n二行"));
        assert_eq!((found.line, found.column), (2, 1));
        assert_eq!(found.one_line().as_str(), "lessons/02-x.toml 第 2 行：写错了");
        let found =
            Finding::whole_file(&RULE, "02-x.toml", both!("太大", "too large"), both!("改小", "make it smaller"));
        assert_eq!(found.one_line().as_str(), "02-x.toml：太大");
    }

    #[test]
    fn what_a_file_says_cannot_reach_the_terminal_through_a_finding() {
        let attack = "a\u{1b}]0;x\u{7}\u{202e}b\nc";
        assert_eq!(quoted(attack), "a]0;xb c");
        let said = || Said::new(attack, attack);
        let found = Fault::new(&RULE, 0..1, said()).label(said()).help(said()).in_file(attack, Some("x"));
        for tongue in [Tongue::Chinese, Tongue::English] {
            let said = [&found.what, &found.label, found.help.as_ref().unwrap()].map(|said| said.told(tongue));
            for text in said.into_iter().chain([found.file.as_str()]) {
                assert!(CleanText::new(text).is_ok(), "{text:?}");
            }
        }
        assert_eq!(quoted(&"长".repeat(31)), "长".repeat(30) + "…");
    }
}
