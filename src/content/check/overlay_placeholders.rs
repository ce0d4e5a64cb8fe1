//! `overlay-placeholders`: a translation names the same hotlines and figures as its original.
//!
//! An error, though the file is not set aside: a translation that leaves out the number to ring, or
//! names another one, is not used, and learners read Mandarin there (`locale` compares them as well).
use super::super::finding::Fault;
use super::super::overlay::Overlay;
use super::super::rule::Rule;
use crate::content::both;
use crate::wording::facts_named;

pub(in super::super) const RULE: Rule = Rule::error("overlay-placeholders");

pub(super) fn check(overlay: &Overlay, found: &mut Vec<Fault>) {
    for (made, phrase) in overlay.current() {
        let (wanted, named) = (facts_named(&phrase.base), facts_named(&made.words));
        if wanted == named {
            continue;
        }
        let spelt = |name: &&str| format!("{{ {name} }}");
        let lost = wanted.difference(&named).map(spelt).collect::<Vec<_>>().join(" ");
        let added = named.difference(&wanted).map(spelt).collect::<Vec<_>>().join(" ");
        let what = match (lost.is_empty(), added.is_empty()) {
            (false, _) => both!("译文里少了 {lost}，这一条不用", "the translation lacks {lost} and is not used"),
            _ => both!("译文里多了 {added}，这一条不用", "the translation adds {added} and is not used"),
        };
        found.push(Fault::new(&RULE, made.at..made.at + made.id.len(), what).help(both!(
            "电话和数字的占位，原文有几个就写几个，一字不改",
            "name the same hotlines and figures as the original, letter for letter",
        )));
    }
}
