//! `enough-items`: at least five questions of at least three kinds.
use std::collections::BTreeSet;

use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::{Kind, Lesson};
use super::super::rule::Rule;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::warning("enough-items").about_absence();

pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    let kinds: BTreeSet<u8> = lesson.items.iter().filter_map(|item| item.kind.as_ref()).map(number).collect();
    let (items, kinds) = (lesson.items.len(), kinds.len());
    let tell = |what, help| doc.tell(Fault::new(&RULE, lesson.span.clone(), what).help(help));
    if items < 5 {
        let what = both!("一课最好有 5 道题，这里有 {items} 道", "a lesson should have 5 questions, here: {items}");
        tell(what, both!("再加几张 [[quiz]]", "add a [[quiz]] or more"));
    } else if kinds < 3 {
        let what = both!("题目最好有 3 种，这里有 {kinds} 种", "there should be 3 kinds of questions, here: {kinds}");
        let help = both!(
            "type 可以写 choice、multi、real-or-scam、spot、order",
            "type can be choice, multi, real-or-scam, spot, order",
        );
        tell(what, help);
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
