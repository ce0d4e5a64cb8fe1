//! `braces-paired`: braces come in pairs and are the half-width ones.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::Use;
use super::super::rule::Rule;
use super::super::said::Said;
use super::super::words::Text;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("braces-paired");

pub(super) fn check(text: &Text, _: Use, _: &Known, doc: &Doc) {
    // Most texts have none; looked for one by one, each is found by its last byte.
    if !['{', '}', '｛', '｝'].into_iter().any(|brace| text.words.contains(brace)) {
        return;
    }
    let tell = |brace: &str, what: Said| {
        let help = both!(
            "电话和数字写成 {{hotline-police}}、{{figure-deposit-cover}}，用半角括号；别处不要用大括号",
            "hotlines and figures are written {{hotline-police}}, {{figure-deposit-cover}}; elsewhere use no braces",
        );
        doc.tell(Fault::new(&RULE, doc.find(&text.span, brace), what).help(help));
    };
    let single = || both!("大括号没有成对", "braces come in pairs, and this one is alone");
    if let Some(brace) = ["｛", "｝"].into_iter().find(|brace| text.words.contains(brace)) {
        tell(brace, both!("大括号要用半角的 {{ }}", "write the half-width braces {{ }}"));
    }
    let mut open = false;
    for c in text.words.chars() {
        match (c, open) {
            ('{', false) => open = true,
            ('}', true) => open = false,
            ('{', true) | ('}', false) => return tell(if open { "{" } else { "}" }, single()),
            _ => {}
        }
    }
    if open {
        tell("{", single());
    }
}
