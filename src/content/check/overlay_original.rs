//! `overlay-original`: each translation says which text it was made from; else it is not used.
use super::super::finding::Fault;
use super::super::overlay::Overlay;
use super::super::rule::Rule;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::warning("overlay-original");

pub(super) fn check(overlay: &Overlay, found: &mut Vec<Fault>) {
    for made in overlay.messages.iter().filter(|made| made.original.is_none()) {
        let what = both!(
            "上面没有写“# 原文：”，这一条译文用不上",
            "no # 原文： right above it, so this translation is not used"
        );
        found.push(Fault::new(&RULE, made.at..made.at + made.id.len(), what).help(both!(
            "在它上面紧挨着加一行“# 原文：……”，照抄课文里那一句",
            "put a line # 原文：… right above it, with the text of the lesson word for word",
        )));
    }
}
