//! `no-blame`: whoever was deceived is never blamed, neither by the program nor by anybody honest.
//!
//! A swindler may: that is how he talks. In a scenario one may choose to, and is told what it does. Whoever regrets may, of himself: 我真糊涂. A warning, since a
//! list of words cannot know whom they are said of.
use std::ops::Range;

use super::super::finding::Fault;
use super::super::raw::Use;
use super::super::rule::Rule;
use crate::content::both;
use crate::model::Role;
use crate::wording::{Hit, Kind};

pub(in super::super) const RULE: Rule = Rule::warning("no-blame");

pub(super) fn check(hit: &Hit, used: Use, place: &Range<usize>) -> Option<Fault> {
    let allowed = match used {
        // The hall hears such words; the guide says what to answer, or what not to say.
        Use::Said(Role::Scammer) | Use::Shown | Use::Hall | Use::Slip | Use::Name | Use::Source => true,
        Use::Said(Role::Narrator) | Use::Told | Use::Rescue | Use::Region => false,
        Use::Said(_) | Use::Choice => is_of_oneself(hit.sentence()),
        Use::Story => hit.is_quoted() && is_of_oneself(hit.sentence()),
        // 他骂“老糊涂”: the sign is what he says.
        Use::Sign => hit.is_quoted(),
    };
    if hit.word.kind != Kind::Blame || allowed {
        return None;
    }
    let word = hit.found();
    let what = both!("“{word}”是在怪上当的人", "“{word}” blames whoever was deceived");
    Some(Fault::new(&RULE, place.clone(), what).help(hit.word.instead.into()))
}

/// Whether somebody speaks of himself and of nobody he talks to.
fn is_of_oneself(sentence: &str) -> bool {
    let words = |all: &[&str]| all.iter().any(|word| sentence.contains(word));
    let latin = |all: &[&str]| sentence.split(|c: char| !c.is_alphanumeric()).any(|word| all.contains(&word));
    let own = words(&["我", "咱", "俺", "阮"]) || latin(&["I", "me", "my"]);
    own && !words(&["您", "你", "侬"]) && !latin(&["you", "You", "your", "Your"])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::hits;

    #[test]
    fn only_a_swindler_blames_and_whoever_regrets() {
        for (text, used, told) in [
            ("您太糊涂了", Use::Told, true),
            ("我真糊涂", Use::Told, true),
            ("我真糊涂", Use::Said(Role::Elder), false),
            ("你这老糊涂", Use::Said(Role::Family), true),
            ("你这老糊涂", Use::Said(Role::Scammer), false),
            ("我笨，您别笑", Use::Said(Role::Elder), true),
            ("都怪我贪心", Use::Said(Role::Narrator), true),
            ("他说：“我真糊涂。”", Use::Story, false),
            ("他一时糊涂。", Use::Story, true),
            ("骂您“老糊涂”，好叫您不敢问", Use::Sign, false),
            ("贪便宜的人上钩", Use::Sign, true),
            ("您老糊涂了吧", Use::Shown, false),
            ("“谁叫您装的！”", Use::Slip, false),
            ("“谁叫您装的！”", Use::Choice, true),
            ("I was so stupid", Use::Said(Role::Elder), false),
            ("I'm not greedy like you", Use::Said(Role::Friend), true),
        ] {
            let found = hits(text).iter().any(|hit| check(hit, used, &(0..0)).is_some());
            assert_eq!(found, told, "{text} {used:?}");
        }
    }
}
