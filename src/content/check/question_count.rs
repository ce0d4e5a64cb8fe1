//! `question-count`: five to eight questions tell what there is to tell; nobody in a fright answers more.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::Triage;
use super::super::rule::Rule;

pub(in super::super) const RULE: Rule = Rule::error("question-count").about_absence();

pub(super) fn check(triage: &Triage, _: &Known, doc: &Doc) {
    if !is_fine(triage) {
        let what = format!("问题要有 5 到 8 个，这里有 {} 个", triage.questions.len());
        doc.tell(Fault::new(&RULE, triage.span.clone(), what).help("一个问题写一段 [[question]]，留最能分真假的"));
    }
}

/// Whether there are as many questions as there may be.
pub(super) fn is_fine(triage: &Triage) -> bool {
    (5..=8).contains(&triage.questions.len())
}
