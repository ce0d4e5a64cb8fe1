//! `opens-with-rhyme`: a lesson opens with its rhyme, which is what stays.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::{Body, Lesson};
use super::super::rule::Rule;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::warning("opens-with-rhyme").about_absence();

pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    let first = lesson.cards.first();
    if !first.is_some_and(|card| matches!(card.body, None | Some(Body::Rhyme(_)))) {
        let span = first.map_or(&lesson.span, |card| &card.span).clone();
        let what = both!("第一张卡片最好是顺口溜", "the first card should be a rhyme");
        let help = both!(
            "在最前面加一张 [[card]]，写 type = \"rhyme\"，一行一句",
            "add a [[card]] at the beginning with type = \"rhyme\", a verse on each line",
        );
        doc.tell(Fault::new(&RULE, span, what).help(help));
    }
}
