//! `safe-end`: from where a role begins, an end where all is well can be come to.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::Scenario;
use super::super::rule::Rule;
use crate::content::both;
use crate::model::{EndKind, Target};

pub(in super::super) const RULE: Rule = Rule::error("safe-end").about_absence();

pub(super) fn check(scenario: &Scenario, _: &Known, doc: &Doc) {
    let Some(graph) = scenario.graph() else { return };
    // Where an end's kind could not be made out, it may be a safe one.
    let is_safe = |target: &Target| match target {
        Target::Scene(_) => false,
        Target::End(end) => {
            scenario.ends.get(*end).is_some_and(|end| end.kind.is_none_or(|kind| kind == EndKind::Safe))
        }
    };
    for role in &scenario.roles {
        let Some(start) = scenario.start(role) else { continue };
        let reached = graph.reached(start);
        // That no end is come to at all has been told.
        let ends = reached.iter().any(|target| matches!(target, Target::End(_)));
        if ends && !reached.iter().any(is_safe) {
            let name = role.part.name();
            let what = both!("{name} 怎么选，也走不到平安的结尾", "whatever {name} chooses, no end is a safe one");
            let help = both!("加一条路，通到 kind = \"safe\" 的结尾", "add a way to an end of kind = \"safe\"");
            doc.tell(Fault::new(&RULE, role.span.clone(), what).help(help));
        }
    }
}
