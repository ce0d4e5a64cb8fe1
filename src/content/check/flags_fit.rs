//! `flags-fit`: a scam names its red flags, a genuine case has none.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::{Kind, Lesson};
use super::super::rule::Rule;
use crate::model::Truth;

pub(in super::super) const RULE: Rule = Rule::warning("flags-fit").about_absence();

pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    for item in &lesson.items {
        let Some(Kind::RealOrScam { truth: Some(truth), .. }) = item.kind else { continue };
        match (truth, item.flags.first()) {
            (Truth::Scam, None) => {
                let fault = Fault::new(&RULE, item.span.clone(), "是骗局，却没有写红旗");
                doc.tell(fault.help("加一行 flags = [\"…\"]，写 content/red-flags.toml 里的 id"));
            }
            (Truth::Real, Some(flag)) => {
                let fault = Fault::new(&RULE, flag.span.clone(), "是真的，却写了红旗");
                doc.tell(fault.help("删掉 flags 这一行"));
            }
            _ => {}
        }
    }
}
