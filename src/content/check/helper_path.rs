//! `helper-path`: a scenario can be lived through in every role, and above all as the one who helps:
//! most people meet a swindle beside somebody else.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::Scenario;
use super::super::rule::Rule;
use crate::content::both;
use crate::model::Part;

pub(in super::super) const RULE: Rule = Rule::error("helper-path").about_absence();

pub(super) fn check(scenario: &Scenario, _: &Known, doc: &Doc) {
    for part in Part::ALL {
        if scenario.roles.iter().any(|role| role.part == part) {
            continue;
        }
        let called = match part {
            Part::Experiencer => "当事人",
            Part::Helper => "帮人的人",
            Part::Observer => "旁观的人",
        };
        let name = part.name();
        let what = both!("少了一个角色：{called}", "a role is missing: {name}");
        let help = both!(
            "加一段 [roles.{name}]，写 start（从哪一幕开始）和 intro（您是谁，在哪里）",
            "add [roles.{name}] with start (the first scene) and intro (who and where one is)",
        );
        doc.tell(Fault::new(&RULE, scenario.span.clone(), what).help(help));
    }
}
