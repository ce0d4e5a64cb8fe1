//! `calm-promises-nothing`: a rule of the level `calm` never says that all is well. Eight answers cannot
//! know that, and a swindler would be glad to have it said for him.
//!
//! A warning: what a sentence promises, a list of words can only guess.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::Triage;
use super::super::rule::Rule;
use crate::content::both;
use crate::model::Level;

pub(in super::super) const RULE: Rule = Rule::warning("calm-promises-nothing");

/// Words that promise.
const PROMISES: &[&str] =
    &["安全", "放心", "没事", "没问题", "不要紧", "不是骗", "不会骗", "不会被骗", "是真的", "尽管", "可以转", "靠得住"];

pub(super) fn check(triage: &Triage, _: &Known, doc: &Doc) {
    let calm = triage.rules.iter().filter(|rule| rule.level == Some(Level::Calm));
    for text in calm.flat_map(super::super::raw::Advice::texts) {
        for word in PROMISES.iter().filter(|word| text.words.contains(**word)) {
            let what = both!(
                "“{word}”听着像打包票，可我们没见着那个人",
                "“{word}” sounds like a promise, and we have not met that person",
            );
            let fault = Fault::new(&RULE, doc.find(&text.span, word), what);
            doc.tell(fault.help(both!(
                "说“看着平常”，再说一句怎样自己核实",
                "say that it looks all right (看着平常), and how to make sure",
            )));
        }
    }
}
