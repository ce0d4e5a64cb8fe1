//! `known-questions`: the rules of "help me look" name questions that are asked.
use super::super::doc::Doc;
use super::super::finding::{Fault, quoted};
use super::super::known::Known;
use super::super::nearest::{meant, nearest};
use super::super::raw::Triage;
use super::super::rule::Rule;
use super::super::said::listed;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("known-questions");

pub(super) fn check(triage: &Triage, _: &Known, doc: &Doc) {
    let names = || triage.questions.iter().filter_map(|question| question.id.as_ref().map(|id| id.words.as_str()));
    let used = triage.rules.iter().flat_map(|rule| rule.all.iter().chain(&rule.any).chain(&rule.none));
    for name in used.filter(|name| !name.words.is_empty() && triage.question(name).is_none()) {
        let typed = quoted(&name.words);
        let what = both!("没有叫“{typed}”的问题", "there is no question called “{typed}”");
        let fault = Fault::new(&RULE, name.span.clone(), what);
        doc.tell(if let Some(near) = nearest(&name.words, names()) {
            fault.label(meant(near))
        } else {
            let (zh, en) = listed(names());
            fault.help(both!("可以写：{zh}", "it can be: {en}"))
        });
    }
}
