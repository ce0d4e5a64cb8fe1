//! `flags-fit`: a scam names its red flags, a genuine case has none.
use std::ops::Range;

use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::{Item, Kind, Scenario};
use super::super::rule::Rule;
use super::super::words::Text;
use crate::content::both;
use crate::model::Truth;

pub(in super::super) const RULE: Rule = Rule::warning("flags-fit").about_absence();

pub(super) fn check(item: &Item, _: &Known, doc: &Doc) {
    if let Some(Kind::RealOrScam { truth: Some(truth), .. }) = item.kind {
        fits(truth, &item.flags, &item.span, doc);
    }
}

pub(super) fn check_scenario(scenario: &Scenario, _: &Known, doc: &Doc) {
    if let Some(truth) = scenario.truth {
        fits(truth, &scenario.flags, &scenario.span, doc);
    }
}

fn fits(truth: Truth, flags: &[Text], span: &Range<usize>, doc: &Doc) {
    match (truth, flags.first()) {
        (Truth::Scam, None) => {
            let what = both!("是骗局，却没有写疑点", "this is a scam and names no red flag");
            let help = both!(
                "加一行 flags = [\"…\"]，写 content/red-flags.toml 里的 id",
                "add a line flags = [\"…\"] with ids from content/red-flags.toml",
            );
            doc.tell(Fault::new(&RULE, span.clone(), what).help(help));
        }
        (Truth::Real, Some(flag)) => {
            let what = both!("是真的，却写了疑点", "this is genuine and names a red flag");
            let help = both!("删掉 flags 这一行", "delete the line flags");
            doc.tell(Fault::new(&RULE, flag.span.clone(), what).help(help));
        }
        _ => {}
    }
}
