//! `sentence-length`: no sentence over thirty-five hanzi, a swindler's neither.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::rule::Rule;
use super::super::words::Text;
use crate::content::both;
use crate::wording::{hanzi, is_longer};

pub(in super::super) const RULE: Rule = Rule::warning("sentence-length");

const LONGEST: usize = 35;

pub(super) fn check(sentence: &str, text: &Text, doc: &Doc) {
    if is_longer(sentence, LONGEST) {
        let length = hanzi(sentence);
        let what = both!("这一句有 {length} 个字，太长了", "this sentence has {length} hanzi and is too long");
        let help =
            both!("一句话不超过 {LONGEST} 个字，分成两句", "make two sentences of it, with {LONGEST} hanzi at most",);
        doc.tell(Fault::new(&RULE, doc.find(&text.span, sentence), what).help(help));
    }
}
