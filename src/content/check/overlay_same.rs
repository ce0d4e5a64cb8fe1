//! `overlay-same`: translations into a dialect that are the original, letter for letter. A note, one
//! for a file: many a sentence is the same in Sichuan, but a whole page of them was never translated.
use super::super::finding::Fault;
use super::super::overlay::{Overlay, squeezed};
use super::super::rule::Rule;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::note("overlay-same");

pub(super) fn check(overlay: &Overlay, found: &mut Vec<Fault>) {
    // Written Mandarin in other letters says the same on purpose.
    if overlay.tag.starts_with("zh-") && !overlay.tag.contains("-x-") {
        return;
    }
    let same = || overlay.current().filter(|(made, phrase)| squeezed(&phrase.base) == squeezed(&made.words));
    let Some((first, _)) = same().next() else { return };
    let count = same().count();
    let what = both!("有 {count} 句译文和原文一模一样", "{count} translations are the original, letter for letter");
    found.push(
        Fault::new(&RULE, first.at..first.at + first.id.len(), what).label(both!("第一句", "the first one")).help(
            both!(
                "真是这么说的就不用管；还没译的，删掉这一条也行",
                "leave it where people do say so; a message not translated yet may as well be deleted",
            ),
        ),
    );
}
