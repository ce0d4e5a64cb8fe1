//! `right-or-good`: `good` marks an answer beside the right one, so an option has one of the two.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::{Kind, Lesson};
use super::super::rule::Rule;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("right-or-good");

pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    for item in &lesson.items {
        let Some(Kind::Choice(answers) | Kind::Multi(answers)) = &item.kind else { continue };
        for answer in answers.iter().filter(|answer| answer.right && answer.good) {
            let what = both!("一个选项不能又是 right 又是 good", "an option cannot be both right and good");
            let help = both!(
                "right 是要选的答案；good 是没选它、但在生活里也好的做法，留一个",
                "right is the answer; good is another way that is fine in life: keep one of them",
            );
            doc.tell(Fault::new(&RULE, answer.span.clone(), what).help(help));
        }
    }
}
