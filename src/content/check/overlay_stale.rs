//! `overlay-stale`: the text a translation was made from is still there.
//!
//! A translation whose original has changed is not used; learners read Mandarin there.
use super::super::finding::{Fault, quoted};
use super::super::overlay::Overlay;
use super::super::rule::Rule;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::warning("overlay-stale");

pub(super) fn check(overlay: &Overlay, found: &mut Vec<Fault>) {
    // Somebody in [people] may be spoken of and never speak: then the program never asks for the name.
    for made in overlay.stale().filter(|made| !made.id.contains("-people-")) {
        let original = quoted(made.original.as_deref().unwrap_or(""));
        let what = both!(
            "原文“{original}”已经没有了，这一条译文不用了",
            "nobody has the original {original} any more; this translation is not used"
        );
        found.push(Fault::new(&RULE, made.at..made.at + made.id.len(), what).help(both!(
            "照现在的课文再译一遍，把“# 原文：”也换成现在的；用不着了就删掉",
            "translate the text as it is now and put it into the line # 原文：; or delete the message",
        )));
    }
}
