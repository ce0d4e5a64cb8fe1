//! `placeholder-known`: what stands in braces is a hotline or a figure that is known everywhere.
use super::super::doc::Doc;
use super::super::finding::{Fault, quoted};
use super::super::known::Known;
use super::super::nearest::{meant, nearest};
use super::super::raw::Use;
use super::super::rule::Rule;
use super::super::said::listed;
use super::super::words::Text;
use crate::content::both;
use crate::model::placeholders;

pub(in super::super) const RULE: Rule = Rule::error("placeholder-known");

pub(super) fn check(text: &Text, _: Use, known: &Known, doc: &Doc) {
    for found in placeholders(&text.words) {
        let names = match found.name.split_once('-') {
            Some(("hotline", id)) => known.hotlines.contains(id),
            Some(("figure", id)) => known.figures.contains(id),
            _ => false,
        };
        if names || doc.is_full() {
            continue;
        }
        let place = doc.find(&text.span, text.words.get(found.range).unwrap_or(""));
        let typed = quoted(found.name);
        let what = both!("不认识的占位“{{{typed}}}”", "“{{{typed}}}” is not known");
        let fault = Fault::new(&RULE, place, what);
        let all: Vec<String> = known.placeholders().collect();
        doc.tell(if let Some(near) = nearest(found.name, all.iter().map(String::as_str)) {
            fault.label(meant(&format!("{{{near}}}")))
        } else {
            let (zh, en) = listed(all.iter().map(|name| format!("{{{name}}}")));
            fault.help(both!("可以写：{zh}", "it can be: {en}"))
        });
    }
}
