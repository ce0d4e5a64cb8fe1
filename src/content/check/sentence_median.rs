//! `sentence-median`: half of a lesson's sentences have at most twenty hanzi.
//!
//! A warning about the lesson as a whole: no single sentence is at fault, so the longest are named.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::rule::Rule;
use super::super::said::{Called, listed};
use super::super::words::Text;
use crate::content::both;
use crate::wording::{hanzi, is_longer};

pub(in super::super) const RULE: Rule = Rule::warning("sentence-median");

const MEDIAN: usize = 20;

/// Sentences named beside the longest.
const NAMED: usize = 4;

/// The sentences of a lesson met so far.
#[derive(Debug, Default)]
pub(super) struct Sentences<'t> {
    all: usize,
    long: Vec<(&'t str, &'t Text)>,
}

impl<'t> Sentences<'t> {
    /// Counts one more.
    pub(super) fn add(&mut self, sentence: &'t str, text: &'t Text) {
        self.all += 1;
        if is_longer(sentence, MEDIAN) {
            self.long.push((sentence, text));
        }
    }

    /// Takes in those of another text.
    pub(super) fn join(&mut self, more: Self) {
        self.all += more.all;
        self.long.extend(more.long);
    }

    /// Tells if more than half of them are long; `whole` is what they were met in.
    pub(super) fn check(mut self, (zh, en): Called, doc: &Doc) {
        if self.long.len() * 2 <= self.all {
            return;
        }
        self.long.sort_by_key(|(sentence, text)| (std::cmp::Reverse(hanzi(sentence)), text.span.start));
        let place = |(sentence, text): &(&str, &Text)| doc.find(&text.span, sentence);
        let Some(first) = self.long.first() else { return };
        let (all, long, longest) = (self.all, self.long.len(), hanzi(first.0));
        let what = both!(
            "{zh}长句子太多：{all} 句里有 {long} 句超过 {MEDIAN} 个字",
            "{en} has too many long sentences: of {all}, {long} have over {MEDIAN} hanzi",
        );
        let label = both!("最长的一句，{longest} 个字", "the longest one, {longest} hanzi");
        let lines: Vec<usize> = self.long.iter().skip(1).take(NAMED).map(|long| doc.line(&place(long))).collect();
        let (zh, _) = listed(lines.iter().map(|line| format!("第 {line} 行")));
        let (_, en) = listed(lines.iter().map(usize::to_string));
        let help = both!(
            "一句话说一件事，把长的分成两句；{zh}的也长",
            "say one thing in a sentence and make two of a long one; those on lines {en} are long, too",
        );
        doc.tell(Fault::new(&RULE, place(first), what).label(label).help(help));
    }
}
