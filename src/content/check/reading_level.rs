//! `reading-level`: a text keeps to the letters that everybody reads who went to school.
//!
//! Somebody who stumbles over a letter loses the sentence, and in a class the courage to ask. Names
//! count as well: they come back line after line. A letter that has to be there is followed by a
//! gloss in brackets, once in the file: 卬（áng，我）.
//!
//! A warning, one for a letter: the lesson is still worth having.
use std::collections::{BTreeMap, BTreeSet};

use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::Use;
use super::super::rule::Rule;
use super::super::words::Text;
use crate::content::both;
use crate::wording::rare_letters;

pub(in super::super) const RULE: Rule = Rule::warning("reading-level");

/// Hanzi and quotation marks between a letter and the gloss of the word it is in.
const WORD: usize = 4;

/// The rare letters met so far in a file.
#[derive(Debug, Default)]
pub(super) struct Letters<'t> {
    /// Each with the first text it stands in, and how many times it was met.
    rare: BTreeMap<char, (&'t Text, usize)>,
    glossed: BTreeSet<char>,
}

impl<'t> Letters<'t> {
    /// Looks through one more text. What names a source, and what a volunteer says, is not read by
    /// learners.
    pub(super) fn add(&mut self, text: &'t Text, used: Use, known: &Known) {
        if !known.common_letters || matches!(used, Use::Source | Use::Hall | Use::Region) {
            return;
        }
        for (at, c) in rare_letters(&text.words) {
            if is_glossed(text.words.get(at + c.len_utf8()..).unwrap_or("")) {
                self.glossed.insert(c);
            }
            self.rare.entry(c).or_insert((text, 0)).1 += 1;
        }
    }

    /// Tells of each letter that was met and nowhere explained.
    pub(super) fn check(self, doc: &Doc) {
        for (c, (text, times)) in self.rare.into_iter().filter(|(c, _)| !self.glossed.contains(c)) {
            let place = doc.find(&text.span, c.encode_utf8(&mut [0; 4]));
            let fault = Fault::new(
                &RULE,
                place,
                both!(
                    "“{c}”不是常用字，有的学员不认得",
                    "{c} is not among the 3,500 common letters; some learners cannot read it"
                ),
            );
            let fault = match times {
                1 => fault,
                _ => fault.label(both!("这个文件里有 {times} 处", "{times} times in this file")),
            };
            doc.tell(fault.help(both!(
                "换一个常用的字或词，人名换一个常见的姓；非用不可，就在后面加括号说明，如“卬（áng，我）”",
                "take a common letter or word, and for a person a common surname; if it must be, explain it in brackets behind it",
            )));
        }
    }
}

/// Whether a bracket follows the rest of the word.
fn is_glossed(behind: &str) -> bool {
    let rest = |c: char| matches!(c, '\u{3400}'..='\u{9fff}' | '”' | '’' | '」' | '》');
    let after = behind.trim_start_matches(rest);
    let between = behind.get(..behind.len() - after.len()).unwrap_or("");
    after.starts_with(['（', '(']) && between.chars().count() <= WORD
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gloss_belongs_to_the_word_right_before_it() {
        for (behind, glossed) in [
            ("（áng，我）去", true),
            ("突泉”（bào tū quán）边上", true),
            ("去街上（昨天）", true),
            ("和大家一起去街上（昨天）", false),
            ("，我（他）", false),
            ("", false),
        ] {
            assert_eq!(is_glossed(behind), glossed, "{behind}");
        }
    }
}
