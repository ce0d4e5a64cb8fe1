//! `parallel-forms`: a set has the forms A, B and C, each once, and all have the same answer.
//!
//! Before and after a lesson, and from one week to the next, another form of the same set is asked: a
//! form that is missing or has another answer could not be compared.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::raw::{Case, Practice};
use super::super::rule::Rule;
use super::super::words::Text;
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
        let letter = form.letter();
        if same.next().is_none() {
            let fault = Fault::new(&RULE, set.span.clone(), format!("“{}”这一组少了 form = \"{letter}\"", set.words));
            doc.tell(fault.help("一组三道题：A、B、C 各一道，人和地方不同，答案一样"));
        }
        for again in same {
            let what = format!("“{}”这一组里 form = \"{letter}\" 不止一道", set.words);
            doc.tell(Fault::new(&RULE, again.item.span.clone(), what).help("A、B、C 各写一道；多出来的另起一组"));
        }
    }
}

fn answers(set: &Text, cases: &[&Case], doc: &Doc) {
    let Some(first) = cases.iter().find_map(|case| case.truth()) else { return };
    for other in cases.iter().filter(|case| case.truth().is_some_and(|truth| truth != first)) {
        let what = format!("“{}”这一组的答案不一样", set.words);
        doc.tell(Fault::new(&RULE, other.item.span.clone(), what).help("同一组的 answer 都写 scam，或者都写 real"));
    }
}
