//! `sentence-median`: half of a lesson's sentences have at most twenty hanzi.
//!
//! A warning about the lesson as a whole: no single sentence is at fault, so the longest are named.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::rule::Rule;
use super::super::words::Text;
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
    pub(super) fn check(mut self, whole: &str, doc: &Doc) {
        if self.long.len() * 2 <= self.all {
            return;
        }
        self.long.sort_by_key(|(sentence, text)| (std::cmp::Reverse(hanzi(sentence)), text.span.start));
        let place = |(sentence, text): &(&str, &Text)| doc.find(&text.span, sentence);
        let Some(first) = self.long.first() else { return };
        let what = format!("{whole}长句子太多：{} 句里有 {} 句超过 {MEDIAN} 个字", self.all, self.long.len());
        let fault = Fault::new(&RULE, place(first), what).label(format!("最长的一句，{} 个字", hanzi(first.0)));
        let others = self.long.iter().skip(1).take(NAMED).map(|long| format!("第 {} 行", doc.line(&place(long))));
        let others = others.collect::<Vec<_>>().join("、");
        doc.tell(fault.help(format!("一句话说一件事，把长的分成两句；{others}的也长")));
    }
}
