//! `enough-items`: at least five questions of at least three kinds.
use std::collections::BTreeSet;

use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::{Kind, Lesson};
use super::super::rule::Rule;

pub(in super::super) const RULE: Rule = Rule::warning("enough-items").about_absence();

pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    let kinds: BTreeSet<u8> = lesson.items.iter().filter_map(|item| item.kind.as_ref()).map(number).collect();
    let fault = |what: String| Fault::new(&RULE, lesson.span.clone(), what);
    if lesson.items.len() < 5 {
        doc.tell(fault(format!("一课最好有 5 道题，这里有 {} 道", lesson.items.len())).help("再加几张 [[quiz]]"));
    } else if kinds.len() < 3 {
        let fault = fault(format!("题目最好有 3 种，这里有 {} 种", kinds.len()));
        doc.tell(fault.help("type 可以写 choice、multi、real-or-scam、spot、order"));
    }
}

fn number(kind: &Kind) -> u8 {
    match kind {
        Kind::Choice(_) => 0,
        Kind::Multi(_) => 1,
        Kind::RealOrScam { .. } => 2,
        Kind::Spot { .. } => 3,
        Kind::Order { .. } => 4,
    }
}
