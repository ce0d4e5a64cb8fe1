//! `one-key`: a choice has exactly one right answer.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::{Kind, Lesson};
use super::super::rule::Rule;

pub(in super::super) const RULE: Rule = Rule::error("one-key").about_absence();

pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    for item in &lesson.items {
        let Some(Kind::Choice(answers)) = &item.kind else { continue };
        let keys: Vec<_> = answers.iter().filter(|answer| answer.right).collect();
        match keys.as_slice() {
            [] => {
                let fault = Fault::new(&RULE, item.span.clone(), "这道单选题没有对的答案");
                doc.tell(fault.help("在对的那个选项里加 right = true"));
            }
            [_] => {}
            [_, second, ..] => {
                let what = format!("单选题只能有一个对的答案，这里有 {} 个", keys.len());
                let fault = Fault::new(&RULE, second.span.clone(), what).label("第二个在这里");
                doc.tell(fault.help("去掉多的 right = true；真有几个都对，就写 type = \"multi\""));
            }
        }
    }
}
