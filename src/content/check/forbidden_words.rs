//! `forbidden-words`: nobody is examined, marked or told to be wrong.
//!
//! A warning: a lesson with such a word is still worth having, and words can be meant otherwise than
//! a list knows.
use std::ops::Range;

use super::super::finding::Fault;
use super::super::raw::Use;
use super::super::rule::Rule;
use crate::content::both;
use crate::wording::{Hit, Kind};

pub(in super::super) const RULE: Rule = Rule::warning("forbidden-words");

pub(super) fn check(hit: &Hit, used: Use, place: &Range<usize>) -> Option<Fault> {
    // In a story and in what people say, a grandchild may well have an exam.
    let ours = matches!(used, Use::Told | Use::Rescue | Use::Choice | Use::Slip | Use::Sign | Use::Region);
    if hit.word.kind != Kind::Exam || !ours || hit.is_quoted() {
        return None;
    }
    let word = hit.found();
    let what = both!("“{word}”听着像考试，学的人会紧张", "“{word}” sounds like an exam and makes people nervous",);
    Some(Fault::new(&RULE, place.clone(), what).help(hit.word.instead.into()))
}
