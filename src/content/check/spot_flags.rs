//! `spot-flags`: in a conversation to find the red flag in, some lines have one and some do not.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::{Item, Lesson};
use super::super::rule::Rule;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("spot-flags").about_absence();

pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    for script in lesson.items.iter().filter_map(Item::script).filter(|script| script.whole) {
        let flagged = script.lines.iter().filter(|line| line.flag.is_some()).count();
        let tell = |what, help| doc.tell(Fault::new(&RULE, script.span.clone(), what).help(help));
        if flagged == 0 {
            let what = both!("这段对话没有标出马脚", "in this conversation no line is marked");
            let help = both!(
                "在露马脚的那一句下面加一行，用 ! 开头，说说为什么",
                "below the line that gives him away, add one that begins with ! and says why",
            );
            tell(what, help);
        } else if flagged == script.lines.len() {
            let what = both!("每一句都标了马脚，选哪句都对", "every line is marked, so that every pick is right");
            tell(what, both!("留一两句平常的话，不加 !", "let there be a plain line or two without !"));
        }
    }
}
