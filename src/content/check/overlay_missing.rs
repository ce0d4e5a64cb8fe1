//! `overlay-missing`: how much of a pack is not translated yet. A note, one for a file.
use super::super::finding::Fault;
use super::super::overlay::Overlay;
use super::super::rule::Rule;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::note("overlay-missing");

pub(super) fn check(overlay: &Overlay, found: &mut Vec<Fault>) {
    let (done, all) = (overlay.done(), overlay.texts);
    if done < all {
        let what = both!("译了 {done} 句，一共 {all} 句", "{done} of {all} texts are translated");
        found.push(
            Fault::new(&RULE, 0..0, what).help(both!(
                "没有译的地方，学员看到的是普通话",
                "where there is no translation, learners read Mandarin",
            )),
        );
    }
}
