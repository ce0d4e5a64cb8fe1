//! `overlay-script`: a traditional text has no simplified letters, and the reverse. A reader who grew
//! up with the one script stops at every letter of the other.
use std::collections::BTreeSet;

use super::super::finding::Fault;
use super::super::overlay::Overlay;
use super::super::rule::Rule;
use crate::content::both;
use crate::wording::other_script;

pub(in super::super) const RULE: Rule = Rule::warning("overlay-script");

pub(super) fn check(overlay: &Overlay, found: &mut Vec<Fault>) {
    for made in &overlay.messages {
        let mut told = BTreeSet::new();
        let places = overlay
            .lines(made)
            .flat_map(|line| other_script(overlay.tag, line.words).map(move |other| (line.at + other.at, other)));
        let others: Vec<_> = places.filter(|(_, other)| told.insert(other.letter)).collect();
        let Some((at, first)) = others.first().copied() else { continue };
        let letters = others.iter().map(|(_, other)| other.letter.to_string()).collect::<Vec<_>>().join("、");
        let instead = others.iter().map(|(_, other)| other.instead.to_string()).collect::<Vec<_>>().join("、");
        let what = if first.in_traditional {
            both!("“{letters}”是简体字，这份译文用繁体", "{letters}: simplified, and this translation is traditional")
        } else {
            both!("“{letters}”是繁体字，这份译文用简体", "{letters}: traditional, and this translation is simplified")
        };
        found.push(
            Fault::new(&RULE, at..at + first.letter.len_utf8(), what)
                .help(both!("多半该写“{instead}”", "most likely {instead}")),
        );
    }
}
