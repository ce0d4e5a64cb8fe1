//! `parallel-forms`: a set has the forms A, B and C, each once, and all have the same answer.
//!
//! Before and after a lesson, and from one week to the next, another form of the same set is asked: a
//! form that is missing or has another answer could not be compared.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::raw::{Case, Practice};
use super::super::rule::Rule;
use super::super::words::Text;
use crate::content::both;
use crate::model::Form;

pub(in super::super) const RULE: Rule = Rule::error("parallel-forms").about_absence();

pub(super) fn check(practice: &Practice, doc: &Doc) {
    for (set, cases) in practice.sets() {
        // A form that could not be read has been told.
        if cases.iter().all(|case| case.form.is_some()) {
            forms(set, &cases, doc);
        }
        answers(set, &cases, doc);
    }
}

fn forms(set: &Text, cases: &[&Case], doc: &Doc) {
    for form in Form::ALL {
        let mut same = cases.iter().filter(|case| case.form == Some(form));
        let (name, letter) = (&set.words, form.letter());
        if same.next().is_none() {
            let what = both!("“{name}”这一组少了 form = \"{letter}\"", "the set “{name}” lacks form = \"{letter}\"");
            let help = both!(
                "一组三道题：A、B、C 各一道，人和地方不同，答案一样",
                "a set has three questions, A, B and C: other people and places, the same answer",
            );
            doc.tell(Fault::new(&RULE, set.span.clone(), what).help(help));
        }
        for again in same {
            let what = both!(
                "“{name}”这一组里 form = \"{letter}\" 不止一道",
                "the set “{name}” has form = \"{letter}\" more than once",
            );
            let help = both!(
                "A、B、C 各写一道；多出来的另起一组",
                "write A, B and C once each; what is left belongs to another set",
            );
            doc.tell(Fault::new(&RULE, again.item.span.clone(), what).help(help));
        }
    }
}

fn answers(set: &Text, cases: &[&Case], doc: &Doc) {
    let Some(first) = cases.iter().find_map(|case| case.truth()) else { return };
    for other in cases.iter().filter(|case| case.truth().is_some_and(|truth| truth != first)) {
        let name = &set.words;
        let what = both!("“{name}”这一组的答案不一样", "the answers in the set “{name}” differ");
        let help = both!(
            "同一组的 answer 都写 scam，或者都写 real",
            "in a set, let every answer be scam, or every answer real",
        );
        doc.tell(Fault::new(&RULE, other.item.span.clone(), what).help(help));
    }
}
