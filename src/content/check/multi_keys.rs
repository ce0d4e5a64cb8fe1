//! `multi-keys`: a question with several right answers has at least two, and one that is not.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::{Kind, Lesson};
use super::super::rule::Rule;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("multi-keys").about_absence();

pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    for item in &lesson.items {
        let Some(Kind::Multi(answers)) = &item.kind else { continue };
        let keys = answers.iter().filter(|answer| answer.right).count();
        let fault = if keys < 2 {
            let what = both!(
                "多选题至少要有两个对的答案，这里有 {keys} 个",
                "a multiple choice has two right answers or more, here: {keys}",
            );
            Fault::new(&RULE, item.span.clone(), what).help(both!(
                "给对的选项加 right = true；只有一个对，就写 type = \"choice\"",
                "add right = true to those that are right; if it is one, write type = \"choice\"",
            ))
        } else if keys == answers.len() {
            let what = both!("多选题的答案都是对的，没得选", "all answers are right, there is nothing to choose");
            let help = both!("加一个不对的选项", "add an option that is not right");
            Fault::new(&RULE, item.span.clone(), what).help(help)
        } else {
            continue;
        };
        doc.tell(fault);
    }
}
