//! `scene-known`: wherever a scenario leads, there is a scene or an end of that name.
use super::super::doc::Doc;
use super::super::finding::{Fault, quoted};
use super::super::known::Known;
use super::super::nearest::{meant, nearest};
use super::super::raw::Scenario;
use super::super::rule::Rule;
use super::super::said::Called;
use super::super::words::Text;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("scene-known").about_absence();

pub(super) fn check(scenario: &Scenario, _: &Known, doc: &Doc) {
    let targets = scenario.targets();
    let unknown = |to: &&Text| !targets.contains_key(to.words.as_str());
    let ways = scenario
        .scenes
        .iter()
        .flat_map(|scene| scene.to.iter().chain(scene.options.iter().filter_map(|option| option.to.as_ref())));
    for to in ways.filter(unknown) {
        tell(to, ("一幕或结尾", "scene or end"), targets.keys().copied(), doc);
    }
    let scenes = || scenario.scenes.iter().filter_map(|scene| Some(scene.id.as_ref()?.words.as_str()));
    for role in scenario.roles.iter().filter(|role| scenario.start(role).is_none()) {
        if let Some(start) = &role.start {
            tell(start, ("一幕", "scene"), scenes(), doc);
        }
    }
}

fn tell<'n>(to: &Text, (zh, en): Called, names: impl Iterator<Item = &'n str>, doc: &Doc) {
    let typed = quoted(&to.words);
    let what = both!("没有叫“{typed}”的{zh}", "there is no {en} called “{typed}”");
    let fault = Fault::new(&RULE, to.span.clone(), what);
    doc.tell(match nearest(&to.words, names) {
        Some(near) => fault.label(meant(near)),
        None => fault.help(both!(
            "写 [[scene]] 或 [[end]] 里的 id；还没有的话，加上这一幕",
            "write the id of a [[scene]] or an [[end]]; if there is none yet, add it",
        )),
    });
}
