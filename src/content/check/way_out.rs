//! `way-out`: from every scene an end can be come to: nothing stops half-way, and no loop is without
//! a way out.
use super::super::doc::Doc;
use super::super::finding::{Fault, quoted};
use super::super::known::Known;
use super::super::raw::{Scenario, Scene};
use super::super::rule::Rule;
use crate::content::both;

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
        let name = quoted(&id.words);
        let what = both!("到了“{name}”，怎么选也走不到结尾", "from “{name}” on, whatever one chooses, there is no end");
        let help = both!(
            "让其中一个选项的 to 通到结尾，绕回来的路也要有出口",
            "let the to of one option lead to an end; a way back needs a way out, too",
        );
        doc.tell(Fault::new(&RULE, id.span.clone(), what).help(help));
    }
}

/// A scene goes on by itself or as the learner decides: one of the two.
fn one_way(scene: &Scene, doc: &Doc) {
    match (scene.decides, &scene.to) {
        (false, None) => {
            let what = both!("这一幕没有往下的路", "this scene leads nowhere");
            let help = both!(
                "写 ask 和 options 让人选；不用选的，加一行 to = \"…\"",
                "write ask and options to choose from, or a line to = \"…\" if there is nothing to choose",
            );
            doc.tell(Fault::new(&RULE, scene.span.clone(), what).help(help));
        }
        (true, Some(to)) => {
            let what = both!("这一幕有选项，自己又往下走", "this scene has options and also leads on by itself");
            let help = both!(
                "删掉 to 这一行，去哪里写在每个选项里",
                "delete the line to; where it leads stands in each option",
            );
            doc.tell(Fault::new(&RULE, to.span.clone(), what).help(help));
        }
        _ => {}
    }
}
