//! `no-haste`: the program never hurries anybody; that is what swindlers do.
//!
//! It may speak of a swindler's haste, and where money can still be saved it may urge. A warning: of
//! whose haste a sentence speaks, a list of words can only guess.
use std::ops::Range;

use super::super::finding::Fault;
use super::super::raw::Use;
use super::super::rule::Rule;
use crate::content::both;
use crate::wording::{Hit, Kind};

pub(in super::super) const RULE: Rule = Rule::warning("no-haste");

/// With one of these in the sentence the haste is somebody else's.
const OTHERS: &[&str] =
    &["骗", "騙", "呃", "催", "他", "她", "佢", "伊", "对方", "對方", "假", "they", "They", "swindler", "scammer"];

/// With one of these in it, time is what saves the money.
const RESCUE: &[&str] =
    &["报警", "報警", "报案", "報案", "挂失", "掛失", "止付", "冻结", "凍結", "hotline-", "police", "freeze"];

pub(super) fn check(hit: &Hit, used: Use, place: &Range<usize>) -> Option<Fault> {
    if hit.word.kind != Kind::Haste || !matches!(used, Use::Told | Use::Region) || hit.is_quoted() {
        return None;
    }
    let sentence = hit.sentence().replace("其他", "");
    if OTHERS.iter().chain(RESCUE).any(|word| sentence.contains(word)) {
        return None;
    }
    let word = hit.found();
    let what =
        both!("“{word}”是在催人；催人的是骗子，我们不催", "“{word}” hurries people; swindlers do that, and we do not",);
    Some(Fault::new(&RULE, place.clone(), what).help(hit.word.instead.into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::hits;

    #[test]
    fn a_swindlers_haste_and_a_rescue_may_be_spoken_of() {
        for (text, used, told) in [
            ("快点选一个", Use::Told, true),
            ("快点选，还有其他的题", Use::Told, true),
            ("他催您快点，是怕您想明白", Use::Told, false),
            ("“限时”两个字，是催您", Use::Told, false),
            ("赶紧打{hotline-police}", Use::Told, false),
            ("转了钱，越早报警越好，赶快去", Use::Told, false),
            ("赶紧回家", Use::Choice, false),
            ("快点！", Use::Shown, false),
            ("Hurry up and choose.", Use::Told, true),
            ("They make you hurry.", Use::Told, false),
        ] {
            let found = hits(text).iter().any(|hit| check(hit, used, &(0..0)).is_some());
            assert_eq!(found, told, "{text} {used:?}");
        }
    }
}
