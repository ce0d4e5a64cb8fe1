//! `form-length`: what the items of a set show is about as long, so that one is not harder to read.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::raw::{Case, Practice};
use super::super::rule::Rule;
use crate::content::both;
use crate::wording::hanzi;

pub(in super::super) const RULE: Rule = Rule::warning("form-length");

pub(super) fn check(practice: &Practice, doc: &Doc) {
    let length = |case: &Case| Some((hanzi(&case.item.show.as_ref()?.words), case.item.show.as_ref()?.span.clone()));
    for (set, cases) in practice.sets() {
        let lengths = cases.iter().filter_map(|case| length(case));
        let (Some((shortest, _)), Some((longest, place))) =
            (lengths.clone().min_by_key(|(length, _)| *length), lengths.max_by_key(|(length, _)| *length))
        else {
            continue;
        };
        // A quarter more than the shortest is as much as nobody minds.
        if longest * 4 > shortest * 5 {
            let set = &set.words;
            let what = both!(
                "“{set}”这一组长短差太多：短的 {shortest} 个字，长的 {longest} 个字",
                "in the set “{set}” the lengths differ too much: {shortest} hanzi the shortest, {longest} the longest",
            );
            let fault = Fault::new(&RULE, place, what).label(both!("这一段长", "this one is long"));
            doc.tell(fault.help(both!(
                "长的最多比短的多四分之一：三道题一样长，才一样难",
                "make it a quarter longer at most: only of the same length they are of the same difficulty",
            )));
        }
    }
}
