//! `six-decisions`: each role has at least six decisions, and at least three of them on any way.
//!
//! Whoever has to decide once or twice has been told a story. A warning: the way is short, not wrong.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::Scenario;
use super::super::rule::Rule;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::warning("six-decisions").about_absence();

/// In all.
const LEAST: usize = 6;
/// On the shortest way.
const LEAST_ON_A_WAY: usize = 3;

pub(super) fn check(scenario: &Scenario, _: &Known, doc: &Doc) {
    let Some(graph) = scenario.graph() else { return };
    for role in &scenario.roles {
        let Some(start) = scenario.start(role) else { continue };
        let name = role.part.name();
        let (all, fewest) = (graph.decisions(start), graph.fewest(start));
        if all < LEAST {
            let what = both!(
                "{name} 要选的地方最好有 {LEAST} 处，这里有 {all} 处",
                "{name} should have {LEAST} decisions, here: {all}",
            );
            let help = both!("再加几幕有选项的", "add some scenes with options");
            doc.tell(Fault::new(&RULE, role.span.clone(), what).help(help));
        } else if let Some(fewest) = fewest.filter(|fewest| *fewest < LEAST_ON_A_WAY) {
            let what = both!(
                "{name} 最短的一条路只选 {fewest} 回，最好有 {LEAST_ON_A_WAY} 回",
                "on the shortest way {name} has {fewest} decisions and should have {LEAST_ON_A_WAY}",
            );
            let help = both!(
                "别让选项直接通到结尾，中间再加一幕",
                "do not let an option lead straight to the end; add a scene between",
            );
            doc.tell(Fault::new(&RULE, role.span.clone(), what).help(help));
        }
    }
}
