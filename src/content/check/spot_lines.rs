//! `spot-lines`: a conversation to find the red flag in has three to five lines: a screenful, and
//! as many as there are number keys to choose with.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::{Item, Lesson};
use super::super::rule::Rule;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("spot-lines").about_absence();

pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    for script in lesson.items.iter().filter_map(Item::script).filter(|script| script.whole) {
        if !(3..=5).contains(&script.lines.len()) {
            let number = script.lines.len();
            let what = both!(
                "找马脚的对话要有 3 到 5 句，这里有 {number} 句",
                "a conversation to spot the red flag in has 3 to 5 lines, here: {number}",
            );
            let help = both!("! 开头的说明不算在里面", "lines with ! are not counted");
            doc.tell(Fault::new(&RULE, script.span.clone(), what).help(help));
        }
    }
}
