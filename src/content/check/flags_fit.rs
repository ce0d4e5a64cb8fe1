//! `flags-fit`: a scam names its red flags, a genuine case has none.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::{Item, Kind};
use super::super::rule::Rule;
use crate::model::Truth;

pub(in super::super) const RULE: Rule = Rule::warning("flags-fit").about_absence();

pub(super) fn check(item: &Item, _: &Known, doc: &Doc) {
    let Some(Kind::RealOrScam { truth: Some(truth), .. }) = item.kind else { return };
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
