//! `opens-with-rhyme`: a lesson opens with its rhyme, which is what stays.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::{Body, Lesson};
use super::super::rule::Rule;

pub(in super::super) const RULE: Rule = Rule::warning("opens-with-rhyme").about_absence();

pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    let first = lesson.cards.first();
    if !first.is_some_and(|card| matches!(card.body, None | Some(Body::Rhyme(_)))) {
        let span = first.map_or(&lesson.span, |card| &card.span).clone();
        let fault = Fault::new(&RULE, span, "第一张卡片最好是顺口溜");
        doc.tell(fault.help("在最前面加一张 [[card]]，写 type = \"rhyme\"，一行一句"));
    }
}
