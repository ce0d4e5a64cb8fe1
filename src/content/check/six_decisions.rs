//! `six-decisions`: each role has at least six decisions, and at least three of them on any way.
//!
//! Whoever has to decide once or twice has been told a story. A warning: the way is short, not wrong.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::Scenario;
use super::super::rule::Rule;

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
            let what = format!("{name} 要选的地方最好有 {LEAST} 处，这里有 {all} 处");
            doc.tell(Fault::new(&RULE, role.span.clone(), what).help("再加几幕有选项的"));
        } else if let Some(fewest) = fewest.filter(|fewest| *fewest < LEAST_ON_A_WAY) {
            let what = format!("{name} 最短的一条路只选 {fewest} 回，最好有 {LEAST_ON_A_WAY} 回");
            doc.tell(Fault::new(&RULE, role.span.clone(), what).help("别让选项直接通到结尾，中间再加一幕"));
        }
    }
}
