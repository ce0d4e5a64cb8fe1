//! `dialect-mandarin`: what is told in a dialect is told in it to the end. A 的 or 不 left standing in
//! Cantonese is read aloud as nobody speaks.
use super::super::finding::Fault;
use super::super::overlay::Overlay;
use super::super::rule::Rule;
use super::in_dialect::slips;
use crate::content::both;
use crate::wording::{Dialect, Kind};

pub(in super::super) const RULE: Rule = Rule::warning("dialect-mandarin");

pub(super) fn check(overlay: &Overlay, found: &mut Vec<Fault>) {
    let Some(dialect) = Dialect::of(overlay.tag) else { return };
    let (chinese, english) = dialect.name();
    for slips in slips(overlay, dialect, Kind::Mandarin) {
        let words = slips.words.join("、");
        let what = both!("“{words}”是普通话，{chinese}不这么说", "{words}: Mandarin, not {english}");
        let label = both!("要是布告、法条，上面加一行“# 书面语”", "a notice or a law? Put a line # 书面语 above it");
        found.push(Fault::new(&RULE, slips.span, what).label(label).help(slips.help));
    }
}
