//! `question-count`: five to eight questions tell what there is to tell; nobody in a fright answers more.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::Triage;
use super::super::rule::Rule;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("question-count").about_absence();

pub(super) fn check(triage: &Triage, _: &Known, doc: &Doc) {
    if !is_fine(triage) {
        let number = triage.questions.len();
        let what = both!("问题要有 5 到 8 个，这里有 {number} 个", "there have to be 5 to 8 questions, here: {number}");
        let help = both!(
            "一个问题写一段 [[question]]，留最能分真假的",
            "a [[question]] for each; keep those that tell a scam apart best",
        );
        doc.tell(Fault::new(&RULE, triage.span.clone(), what).help(help));
    }
}

/// Whether there are as many questions as there may be.
pub(super) fn is_fine(triage: &Triage) -> bool {
    (5..=8).contains(&triage.questions.len())
}
