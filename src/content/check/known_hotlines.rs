//! `known-hotlines`: whom to ring is a hotline that every region has.
use super::super::doc::Doc;
use super::super::finding::{Fault, quoted};
use super::super::known::Known;
use super::super::nearest::nearest;
use super::super::rule::Rule;
use super::super::words::Text;

pub(in super::super) const RULE: Rule = Rule::error("known-hotlines");

pub(super) fn check<'t>(ring: impl IntoIterator<Item = &'t Text>, known: &Known, doc: &Doc) {
    let all = || known.hotlines.iter().map(String::as_str);
    for name in ring {
        if name.words.is_empty() || known.hotlines.contains(name.words.as_str()) {
            continue;
        }
        let what = format!("不是每个地区都有“{}”这个电话", quoted(&name.words));
        let fault = Fault::new(&RULE, name.span.clone(), what);
        doc.tell(match nearest(&name.words, all()) {
            Some(near) => fault.label(format!("是不是想写 {near}？")),
            None => fault.help(format!("ring 里可以写：{}", all().collect::<Vec<_>>().join("、"))),
        });
    }
}
