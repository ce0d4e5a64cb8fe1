//! `one-key`: a choice has exactly one right answer.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::{Kind, Lesson};
use super::super::rule::Rule;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("one-key").about_absence();

pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    for item in &lesson.items {
        let Some(Kind::Choice(answers)) = &item.kind else { continue };
        let keys: Vec<_> = answers.iter().filter(|answer| answer.right).collect();
        match keys.as_slice() {
            [] => {
                let fault = Fault::new(
                    &RULE,
                    item.span.clone(),
                    both!("这道单选题没有对的答案", "this choice has no right answer"),
                );
                doc.tell(
                    fault
                        .help(both!("在对的那个选项里加 right = true", "add right = true to the option that is right")),
                );
            }
            [_] => {}
            [_, second, ..] => {
                let count = keys.len();
                let what = both!(
                    "单选题只能有一个对的答案，这里有 {count} 个",
                    "a choice can have one right answer only, here are {count}",
                );
                let fault = Fault::new(&RULE, second.span.clone(), what).label(both!("第二个在这里", "the second one"));
                doc.tell(fault.help(both!(
                    "去掉多的 right = true；真有几个都对，就写 type = \"multi\"",
                    "take the other right = true away, or write type = \"multi\" if several are right",
                )));
            }
        }
    }
}
