//! `speaker-known`: whoever speaks is in `[people]`; the role there decides how a line is marked.
use super::super::doc::Doc;
use super::super::finding::{Fault, quoted};
use super::super::known::Known;
use super::super::raw::{Lesson, Person, Scenario, Script};
use super::super::rule::Rule;
use super::super::said::listed;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("speaker-known").about_absence();

pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    tell(lesson.scripts(), &lesson.people, doc);
}

pub(super) fn check_scenario(scenario: &Scenario, _: &Known, doc: &Doc) {
    tell(scenario.scripts(), &scenario.people, doc);
}

fn tell<'s>(scripts: impl Iterator<Item = &'s Script>, people: &[Person], doc: &Doc) {
    for line in scripts.flat_map(|script| &script.lines) {
        if people.iter().any(|person| person.name.words == line.who.words) {
            continue;
        }
        let who = quoted(&line.who.words);
        let what = both!("[people] 里没有“{who}”", "“{who}” is not in [people]");
        let (zh, en) = listed(people.iter().map(|person| person.name.words.as_str()));
        let help = if people.is_empty() {
            both!(
                "在 [people] 下面加上，如 elder = \"王奶奶\"",
                "add a line below [people], such as elder = \"王奶奶\""
            )
        } else {
            both!("[people] 里有：{zh}；名字要一模一样", "[people] has: {en}; the name has to be the very same")
        };
        doc.tell(Fault::new(&RULE, line.who.span.clone(), what).help(help));
    }
}
