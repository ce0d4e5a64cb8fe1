//! `sentence-length`: no sentence over thirty-five hanzi, a swindler's neither.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::Use;
use super::super::rule::Rule;
use super::super::words::Text;
use crate::wording::{hanzi, sentences};

pub(in super::super) const RULE: Rule = Rule::warning("sentence-length");

const LONGEST: usize = 35;

pub(super) fn check(text: &Text, used: Use, _: &Known, doc: &Doc) {
    if used == Use::Source {
        return;
    }
    for sentence in sentences(&text.words) {
        // What is as long as a hanzi has two bytes or more: most sentences need no counting.
        let length = if sentence.len() > 2 * LONGEST { hanzi(sentence) } else { 0 };
        if length > LONGEST {
            let fault =
                Fault::new(&RULE, doc.find(&text.span, sentence.trim()), format!("这一句有 {length} 个字，太长了"));
            doc.tell(fault.help(format!("一句话不超过 {LONGEST} 个字，分成两句")));
        }
    }
}
