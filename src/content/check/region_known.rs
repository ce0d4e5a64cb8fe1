//! `region-known`: what holds only in some regions names regions there are.
use super::super::doc::Doc;
use super::super::finding::{Fault, quoted};
use super::super::known::Known;
use super::super::raw::{Lesson, Scenario};
use super::super::rule::Rule;
use super::super::said::listed;
use super::super::words::Text;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("region-known");

pub(super) fn check(lesson: &Lesson, known: &Known, doc: &Doc) {
    regions(&lesson.regions, known, doc);
}

pub(super) fn check_scenario(scenario: &Scenario, known: &Known, doc: &Doc) {
    regions(&scenario.regions, known, doc);
}

pub(super) fn regions<'t>(regions: impl IntoIterator<Item = &'t Text>, known: &Known, doc: &Doc) {
    for region in regions {
        if region.words.is_empty() || known.regions.contains_key(region.words.as_str()) {
            continue;
        }
        let (typed, (zh, en)) = (quoted(&region.words), listed(known.regions.keys()));
        let what = both!("没有“{typed}”这个地区", "there is no region “{typed}”");
        let help = both!(
            "regions 里可以写：{zh}；到处都对的，不写这一行",
            "regions can be: {en}; what holds everywhere does without the line",
        );
        doc.tell(Fault::new(&RULE, region.span.clone(), what).help(help));
    }
}
