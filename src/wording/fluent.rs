//! The texts of a Fluent file with their places, line by line.
//!
//! The parser used at run time keeps neither places nor comments. For looking at words the lines are
//! enough: a file the parser refuses is told by `locale`.
use std::collections::BTreeSet;

use crate::model::placeholders;

/// A line of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said<'s> {
    /// The message.
    pub id: &'s str,
    /// The words of the line; what stands in braces among them is no text.
    pub words: &'s str,
    /// Where they begin, in bytes of the file.
    pub at: usize,
}

/// The lines of the messages in `source`, comments left out.
pub fn said(source: &str) -> impl Iterator<Item = Said<'_>> {
    let (mut at, mut id) = (0, "");
    source.split('\n').filter_map(move |line| {
        let start = at;
        at += line.len() + 1;
        if line.starts_with('#') || line.trim().is_empty() {
            return None;
        }
        if line.starts_with([' ', '\t']) {
            return (!id.is_empty()).then_some(Said { id, words: line, at: start });
        }
        let name = line.split(['=', ' ']).next().unwrap_or("");
        let (_, words) = line.split_once('=').filter(|_| is_id(name))?;
        id = name;
        Some(Said { id, words, at: start + line.len() - words.len() })
    })
}

/// A message of a file of translations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made<'s> {
    /// Its name.
    pub id: &'s str,
    /// Where that stands, in bytes of the file.
    pub at: usize,
    /// The text it was made from, as the comment right above it says, lines joined.
    pub original: Option<String>,
    /// Its words, lines joined.
    pub words: String,
    /// The comment says that it waits for its translator.
    pub pending: bool,
    /// What whoever says it is, as the comment tells it (`骗子`); nothing where nobody in particular does.
    pub speaker: Option<&'s str>,
    /// The comment says that it is written language on purpose (`# 书面语`): a notice, a law.
    pub written: bool,
    /// The last heading (`## …`) above it: the lesson it belongs to.
    pub section: &'s str,
}

/// Begins the original in a comment.
const ORIGINAL: &str = "原文：";
/// Begins one that is known to have changed, and what it is now.
const OLD: &str = "旧原文：";
const NOW: &str = "现在是：";
/// Says in a comment that the text is still to be translated.
const PENDING: &str = "待译";
/// Begins who speaks to whom in a comment: `说话：小吴（骗子） → 陈奶奶（老人）`.
const SPEAKS: &str = "说话：";
/// Says in a comment that the text is not to be in the way people speak.
const WRITTEN: &str = "书面语";

/// The messages of the translations `source`, each with the text it was made from.
pub fn made(source: &str) -> Vec<Made<'_>> {
    let mut comments: Vec<&str> = Vec::new();
    let mut found: Vec<Made<'_>> = Vec::new();
    let mut said = said(source).peekable();
    let (mut at, mut section) = (0, "");
    for line in source.split('\n') {
        let end = at + line.len();
        if let Some(heading) = line.strip_prefix("## ") {
            (section, comments) = (heading.trim(), Vec::new());
        } else if let Some(comment) = line.strip_prefix('#') {
            comments.push(comment.strip_prefix(' ').unwrap_or(comment));
        } else if let Some(words) = said.next_if(|said| said.at <= end) {
            if let Some(made) = found.last_mut().filter(|made| made.id == words.id && line.starts_with([' ', '\t'])) {
                made.words.push_str(words.words);
            } else {
                found.push(Made {
                    id: words.id,
                    at,
                    original: original(&comments),
                    words: words.words.to_owned(),
                    pending: comments.contains(&PENDING),
                    speaker: comments.iter().find_map(|comment| role(comment.strip_prefix(SPEAKS)?)),
                    written: comments.iter().any(|comment| comment.trim() == WRITTEN),
                    section,
                });
            }
            comments.clear();
        } else {
            comments.clear();
        }
        at = end + 1;
    }
    found
}

/// The role of the first person in `小吴（骗子） → 陈奶奶（老人）`.
fn role(speaks: &str) -> Option<&str> {
    let (_, role) = speaks.split_once('（')?;
    Some(role.split_once('）')?.0)
}

fn original(comments: &[&str]) -> Option<String> {
    let begin = |mark: &str| comments.iter().position(|line| line.starts_with(mark));
    // Where both stand, the old one is kept for the translator to look at.
    let (at, mark) = begin(ORIGINAL).map(|at| (at, ORIGINAL)).or_else(|| Some((begin(OLD)?, OLD)))?;
    let mut lines = comments.iter().skip(at);
    let mut text = lines.next()?.strip_prefix(mark)?.to_owned();
    lines.take_while(|line| !line.starts_with(NOW)).for_each(|line| text.push_str(line));
    Some(text)
}

/// The hotlines and figures that a text names, whether it is a pack's or a translation.
pub fn facts_named(text: &str) -> BTreeSet<&str> {
    let fact = |name: &&str| name.starts_with("hotline-") || name.starts_with("figure-");
    placeholders(text).into_iter().map(|found| found.name).filter(fact).collect()
}

fn is_id(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    !name.is_empty() && name.chars().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_of_a_message_knows_where_it_stands() {
        let source = "### 考试\n# 原文：考试\na = 甲\n\nb =\n    乙 { $x ->\n       *[other] 丙\n    }\n垃圾 = 考试\n";
        let lines: Vec<_> = said(source).map(|said| (said.id, said.words.trim())).collect();
        assert_eq!(lines, [("a", "甲"), ("b", ""), ("b", "乙 { $x ->"), ("b", "*[other] 丙"), ("b", "}")]);
        for said in said(source) {
            assert!(source.get(said.at..).unwrap().starts_with(said.words));
        }
    }

    #[test]
    fn a_message_knows_what_it_was_made_from() {
        let source = "# 原文：甲\na = 1\n\n# 注\n# 原文：乙一\n# 乙二\nb-1 =\n    2\n    3\n# 原文：丙\n\nc = 3\nd = 4\n\
                      # 旧原文：戊\n# 现在是：己\ne = 5\n";
        let messages = made(source);
        let found: Vec<_> =
            messages.iter().map(|made| (made.id, made.original.as_deref(), made.words.replace(' ', ""))).collect();
        let expected = [
            ("a", Some("甲"), "1"),
            ("b-1", Some("乙一乙二"), "23"),
            ("c", None, "3"),
            ("d", None, "4"),
            ("e", Some("戊"), "5"),
        ];
        assert_eq!(found, expected.map(|(id, original, words)| (id, original, words.to_owned())));
        assert!(messages.iter().all(|made| source.get(made.at..).unwrap().starts_with(made.id)));
    }

    #[test]
    fn a_message_knows_who_says_it_and_where_it_belongs() {
        let source = "## a.toml：甲\n\n# 说话：小吴（骗子） → 奶奶（老人）、小周（家人）\n# 原文：一\na = 1\n\n\
                      # 书面语\n# 原文：二\nb = 2\n## b.toml\n# 说话：旁白\nc = 3\n";
        let found: Vec<_> = made(source).into_iter().map(|made| (made.speaker, made.written, made.section)).collect();
        let expected = [(Some("骗子"), false, "a.toml：甲"), (None, true, "a.toml：甲"), (None, false, "b.toml")];
        assert_eq!(found, expected);
    }

    #[test]
    fn facts_are_named_alike_in_packs_and_translations() {
        assert_eq!(facts_named("打{hotline-police}，{name}"), facts_named("拨 { hotline-police }"));
        assert_ne!(facts_named("打{hotline-police}"), facts_named("打{hotline-finance}"));
    }
}
