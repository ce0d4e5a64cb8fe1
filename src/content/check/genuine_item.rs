//! `genuine-item`: at least one case is genuine; who only learns to say "scam" has learnt nothing.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::{Kind, Lesson};
use super::super::rule::Rule;
use crate::content::both;
use crate::model::Truth;

pub(in super::super) const RULE: Rule = Rule::warning("genuine-item").about_absence();

pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    let genuine = |kind: &Kind| matches!(kind, Kind::RealOrScam { truth: Some(Truth::Real), .. });
    if !lesson.items.iter().filter_map(|item| item.kind.as_ref()).any(genuine) {
        let what = both!("这一课没有一道题是真事", "no question of this lesson is a genuine case");
        let help = both!(
            "加一道 type = \"real-or-scam\"、answer = \"real\" 的题：见什么都说是骗局，不算会认骗局",
            "add one with type = \"real-or-scam\", answer = \"real\": calling everything a scam is not telling scams apart",
        );
        doc.tell(Fault::new(&RULE, lesson.span.clone(), what).help(help));
    }
}
