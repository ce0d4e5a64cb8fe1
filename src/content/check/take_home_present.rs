//! `take-home-present`: what a learner takes home is one sentence, short enough to be said by heart.
//!
//! That it is there at all is `missing-key`'s business.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::Lesson;
use super::super::rule::Rule;
use crate::content::both;
use crate::wording::{hanzi, sentences};

pub(in super::super) const RULE: Rule = Rule::warning("take-home-present");

/// Two lines of the largest letters: it comes back in review and stands there alone.
const LONGEST: usize = 25;

pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    let Some(text) = &lesson.take_home else { return };
    let length = hanzi(&text.words);
    let parts = sentences(&text.words).filter(|part| hanzi(part) > 0).count();
    if length > LONGEST {
        let what = both!(
            "带回家的话有 {length} 个字，记不住",
            "what is taken home has {length} hanzi; nobody keeps that in mind"
        );
        doc.tell(
            Fault::new(&RULE, text.span.clone(), what)
                .help(both!("改到 {LONGEST} 个字以内", "make it {LONGEST} or fewer")),
        );
    } else if parts > 1 {
        let what =
            both!("带回家的话只要一句，这里有 {parts} 句", "what is taken home is one sentence, here are {parts}");
        doc.tell(
            Fault::new(&RULE, text.span.clone(), what)
                .help(both!("留下最要紧的一句，中间用逗号", "keep the one that matters most")),
        );
    }
}
