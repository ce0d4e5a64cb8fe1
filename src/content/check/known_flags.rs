//! `known-flags`: the red flags a question, a scenario or "help me look" names stand in the catalogue.
use super::super::doc::Doc;
use super::super::finding::{Fault, quoted};
use super::super::known::Known;
use super::super::nearest::{meant, nearest};
use super::super::raw::{Item, RetoldCase, Scenario, Triage};
use super::super::rule::Rule;
use super::super::said::listed;
use super::super::words::Text;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("known-flags");

pub(super) fn check(item: &Item, known: &Known, doc: &Doc) {
    flags(&item.flags, known, doc);
}

pub(super) fn check_triage(triage: &Triage, known: &Known, doc: &Doc) {
    flags(triage.questions.iter().flat_map(|question| &question.flags), known, doc);
}

pub(super) fn check_scenario(scenario: &Scenario, known: &Known, doc: &Doc) {
    flags(&scenario.flags, known, doc);
}

pub(super) fn check_case(case: &RetoldCase, known: &Known, doc: &Doc) {
    flags(&case.flags, known, doc);
}

fn flags<'t>(flags: impl IntoIterator<Item = &'t Text>, known: &Known, doc: &Doc) {
    for flag in flags {
        if known.flags.contains_key(flag.words.as_str()) || flag.words.is_empty() {
            continue;
        }
        let typed = quoted(&flag.words);
        let what = both!("疑点目录里没有“{typed}”", "the catalogue has no red flag “{typed}”");
        let fault = Fault::new(&RULE, flag.span.clone(), what);
        doc.tell(if let Some(near) = nearest(&flag.words, known.flags.keys().map(String::as_str)) {
            fault.label(meant(near))
        } else {
            // Nobody but us has the catalogue before him.
            let (zh, en) = listed(known.flags.iter().map(|(id, name)| format!("{id}（{name}）")));
            fault.help(both!("可以写：{zh}", "it can be: {en}"))
        });
    }
}
