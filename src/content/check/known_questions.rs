//! `known-questions`: the rules of "help me look" name questions that are asked.
use super::super::doc::Doc;
use super::super::finding::{Fault, quoted};
use super::super::known::Known;
use super::super::nearest::nearest;
use super::super::raw::Triage;
use super::super::rule::Rule;

pub(in super::super) const RULE: Rule = Rule::error("known-questions");

pub(super) fn check(triage: &Triage, _: &Known, doc: &Doc) {
    let names = || triage.questions.iter().filter_map(|question| question.id.as_ref().map(|id| id.words.as_str()));
    let used = triage.rules.iter().flat_map(|rule| rule.all.iter().chain(&rule.any).chain(&rule.none));
    for name in used.filter(|name| !name.words.is_empty() && triage.question(name).is_none()) {
        let fault = Fault::new(&RULE, name.span.clone(), format!("没有叫“{}”的问题", quoted(&name.words)));
        doc.tell(match nearest(&name.words, names()) {
            Some(near) => fault.label(format!("是不是想写 {near}？")),
            None => fault.help(format!("可以写：{}", names().collect::<Vec<_>>().join("、"))),
        });
    }
}
