//! `breakable`: no run of Latin letters or digits is longer than a line of the largest letters, where
//! it would be torn apart in the middle.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::Use;
use super::super::rule::Rule;
use super::super::words::Text;
use crate::content::both;
use crate::wording::long_runs;

pub(in super::super) const RULE: Rule = Rule::warning("breakable");

/// Twelve hanzi, two cells each: the shortest line that the choice of letters allows.
const LINE: usize = 24;

pub(super) fn check(text: &Text, _: Use, _: &Known, doc: &Doc) {
    for run in long_runs(&text.words, LINE).into_iter().take_while(|_| !doc.is_full()) {
        let run = text.words.get(run).unwrap_or("");
        let width = run.chars().count();
        let what = both!(
            "这一串有 {width} 个字母，最大的字一行只放得下 {LINE} 个，会从中间断开",
            "{width} letters in a row; a line of the largest letters holds {LINE}, so they are torn apart"
        );
        let fault = Fault::new(&RULE, doc.find(&text.span, run), what);
        doc.tell(fault.help(both!(
            "网址写到域名就够，编号分成几段，用空格隔开",
            "the domain is enough of an address; divide a number into groups with blanks"
        )));
    }
}
