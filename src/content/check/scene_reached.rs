//! `scene-reached`: every scene and every end is come to in some role. A warning: what nobody comes
//! to does no harm, but somebody has written it for learners to see.
use std::collections::BTreeSet;

use super::super::doc::Doc;
use super::super::finding::{Fault, quoted};
use super::super::known::Known;
use super::super::raw::Scenario;
use super::super::rule::Rule;
use crate::content::both;
use crate::model::Target;

pub(in super::super) const RULE: Rule = Rule::warning("scene-reached").about_absence();

pub(super) fn check(scenario: &Scenario, _: &Known, doc: &Doc) {
    let Some(graph) = scenario.graph() else { return };
    let starts = scenario.roles.iter().filter_map(|role| scenario.start(role));
    let reached: BTreeSet<Target> = starts.flat_map(|start| graph.reached(start)).collect();
    let scenes = (0..).zip(&scenario.scenes).map(|(number, scene)| (Target::Scene(number), &scene.id));
    let ends = (0..).zip(&scenario.ends).map(|(number, end)| (Target::End(number), &end.id));
    for (target, id) in scenes.chain(ends) {
        if let Some(id) = id.as_ref().filter(|_| !reached.contains(&target)) {
            let name = quoted(&id.words);
            let what = both!("哪个角色都走不到“{name}”", "no role ever comes to “{name}”");
            let help = both!(
                "让一个选项的 to 指到这里；用不着的话，删掉它",
                "let the to of an option lead here, or delete it if it is not needed",
            );
            doc.tell(Fault::new(&RULE, id.span.clone(), what).help(help));
        }
    }
}
