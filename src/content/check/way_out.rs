//! `way-out`: from every scene an end can be come to: nothing stops half-way, and no loop is without
//! a way out.
use super::super::doc::Doc;
use super::super::finding::{Fault, quoted};
use super::super::known::Known;
use super::super::raw::{Scenario, Scene};
use super::super::rule::Rule;

pub(in super::super) const RULE: Rule = Rule::error("way-out").about_absence();

pub(super) fn check(scenario: &Scenario, _: &Known, doc: &Doc) {
    for scene in &scenario.scenes {
        one_way(scene, doc);
    }
    let Some(graph) = scenario.graph() else { return };
    for scene in graph.endless().into_iter().filter_map(|number| scenario.scenes.get(number)) {
        // Too few options are another rule's business.
        if scene.decides && scene.options.is_empty() {
            continue;
        }
        let Some(id) = &scene.id else { continue };
        let what = format!("到了“{}”，怎么选也走不到结尾", quoted(&id.words));
        doc.tell(Fault::new(&RULE, id.span.clone(), what).help("让其中一个选项的 to 通到结尾，绕回来的路也要有出口"));
    }
}

/// A scene goes on by itself or as the learner decides: one of the two.
fn one_way(scene: &Scene, doc: &Doc) {
    match (scene.decides, &scene.to) {
        (false, None) => {
            let fault = Fault::new(&RULE, scene.span.clone(), "这一幕没有往下的路");
            doc.tell(fault.help("写 ask 和 options 让人选；不用选的，加一行 to = \"…\""));
        }
        (true, Some(to)) => {
            let fault = Fault::new(&RULE, to.span.clone(), "这一幕有选项，自己又往下走");
            doc.tell(fault.help("删掉 to 这一行，去哪里写在每个选项里"));
        }
        _ => {}
    }
}
