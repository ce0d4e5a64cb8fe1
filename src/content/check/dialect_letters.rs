//! `dialect-letters`: a dialect is written with its own letters, not by the sound of others and not
//! as its neighbour is written. Whoever reads 賣使 stumbles over "to sell".
use super::super::finding::Fault;
use super::super::overlay::Overlay;
use super::super::rule::Rule;
use super::in_dialect::slips;
use crate::content::both;
use crate::wording::{Dialect, Kind};

pub(in super::super) const RULE: Rule = Rule::warning("dialect-letters");

pub(super) fn check(overlay: &Overlay, found: &mut Vec<Fault>) {
    let Some(dialect) = Dialect::of(overlay.tag) else { return };
    let (chinese, english) = dialect.name();
    for slips in slips(overlay, dialect, Kind::Spelling) {
        let words = slips.words.join("、");
        let what = both!("这里的{chinese}不写“{words}”", "{english} is not written {words} here");
        found.push(Fault::new(&RULE, slips.span, what).help(slips.help));
    }
}
