//! `known-hotlines`: whom to ring is a hotline that every region has.
use super::super::doc::Doc;
use super::super::finding::{Fault, quoted};
use super::super::known::Known;
use super::super::nearest::{meant, nearest};
use super::super::rule::Rule;
use super::super::said::listed;
use super::super::words::Text;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("known-hotlines");

pub(super) fn check<'t>(ring: impl IntoIterator<Item = &'t Text>, known: &Known, doc: &Doc) {
    let all = || known.hotlines.iter().map(String::as_str);
    for name in ring {
        if name.words.is_empty() || known.hotlines.contains(name.words.as_str()) {
            continue;
        }
        let typed = quoted(&name.words);
        let what = both!("不是每个地区都有“{typed}”这个电话", "not every region has a hotline “{typed}”");
        let fault = Fault::new(&RULE, name.span.clone(), what);
        doc.tell(if let Some(near) = nearest(&name.words, all()) {
            fault.label(meant(near))
        } else {
            let (zh, en) = listed(all());
            fault.help(both!("ring 里可以写：{zh}", "ring can have: {en}"))
        });
    }
}
