//! `spot-flags`: in a conversation to find the red flag in, some lines have one and some do not.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::{Item, Lesson};
use super::super::rule::Rule;

pub(in super::super) const RULE: Rule = Rule::error("spot-flags").about_absence();

pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    for script in lesson.items.iter().filter_map(Item::script).filter(|script| script.whole) {
        let flagged = script.lines.iter().filter(|line| line.flag.is_some()).count();
        let fault = |what: &str| Fault::new(&RULE, script.span.clone(), what);
        if flagged == 0 {
            doc.tell(fault("这段对话没有标出马脚").help("在露马脚的那一句下面加一行，用 ! 开头，说说为什么"));
        } else if flagged == script.lines.len() {
            doc.tell(fault("每一句都标了马脚，选哪句都对").help("留一两句平常的话，不加 !"));
        }
    }
}
