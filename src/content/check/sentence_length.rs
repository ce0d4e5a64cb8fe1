//! `sentence-length`: no sentence over thirty-five hanzi, a swindler's neither.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::rule::Rule;
use super::super::words::Text;
use crate::wording::{hanzi, is_longer};

pub(in super::super) const RULE: Rule = Rule::warning("sentence-length");

const LONGEST: usize = 35;

pub(super) fn check(sentence: &str, text: &Text, doc: &Doc) {
    if is_longer(sentence, LONGEST) {
        let what = format!("这一句有 {} 个字，太长了", hanzi(sentence));
        let fault = Fault::new(&RULE, doc.find(&text.span, sentence), what);
        doc.tell(fault.help(format!("一句话不超过 {LONGEST} 个字，分成两句")));
    }
}
