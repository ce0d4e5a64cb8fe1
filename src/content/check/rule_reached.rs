//! `rule-reached`: every rule of "help me look" is the first to fit for some answers. Found out by
//! trying all of them.
use std::collections::BTreeSet;

use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::Triage;
use super::super::rule::Rule;
use super::question_count;
use crate::content::both;
use crate::model::{Condition, every_reply};

pub(in super::super) const RULE: Rule = Rule::error("rule-reached");

/// More rules than anybody can keep in mind; trying them all would take too long.
const RULES_AT_MOST: usize = 100;

pub(super) fn check(triage: &Triage, _: &Known, doc: &Doc) {
    // Where something else is wrong already, the trying would only tell its consequences.
    if !question_count::is_fine(triage) || triage.rules.len() > RULES_AT_MOST {
        return;
    }
    let conditions = triage.rules.iter().map(|rule| triage.condition(rule)).collect::<Option<Vec<_>>>();
    let Some(conditions) = conditions else { return };
    let reached = reached(&conditions, triage.questions.len());
    for (number, rule) in triage.rules.iter().enumerate().filter(|(number, _)| !reached.contains(number)) {
        let number = number + 1;
        let what = both!("第 {number} 条规则永远轮不到", "rule {number} is never the one that is told");
        let label = both!("怎么回答，都先合上了别的", "whatever is answered, another fits before it");
        let fault = Fault::new(&RULE, rule.span.clone(), what).label(label);
        doc.tell(fault.help(both!(
            "把它挪到前面去，或者改它的 all、any、none，或者删掉",
            "move it up, or change its all, any, none, or delete it",
        )));
    }
}

/// The conditions that are the first to hold for some answers.
fn reached(conditions: &[Condition], questions: usize) -> BTreeSet<usize> {
    every_reply(questions)
        .filter_map(|replies| conditions.iter().position(|condition| condition.holds(&replies)))
        .collect()
}
