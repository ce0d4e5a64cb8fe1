//! `option-count`: two to five options, in a scene two to four, where what was said stands above them;
//! more do not fit a screen of large letters.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::{Kind, Lesson, Scenario};
use super::super::rule::Rule;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("option-count").about_absence();

pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    for item in &lesson.items {
        let Some(Kind::Choice(answers) | Kind::Multi(answers)) = &item.kind else { continue };
        if !(2..=5).contains(&answers.len()) {
            let number = answers.len();
            let what =
                both!("选项要有 2 到 5 个，这里有 {number} 个", "there have to be 2 to 5 options, here: {number}");
            let help = both!(
                "写成 options = [ {{ text = \"…\", right = true, why = \"…\" }}, {{ text = \"…\", why = \"…\" }} ]",
                "write options = [ {{ text = \"…\", right = true, why = \"…\" }}, {{ text = \"…\", why = \"…\" }} ]",
            );
            doc.tell(Fault::new(&RULE, item.span.clone(), what).help(help));
        }
    }
}

pub(super) fn check_scenario(scenario: &Scenario, _: &Known, doc: &Doc) {
    for scene in scenario.scenes.iter().filter(|scene| scene.decides) {
        if !(2..=4).contains(&scene.options.len()) {
            let number = scene.options.len();
            let what =
                both!("选项要有 2 到 4 个，这里有 {number} 个", "there have to be 2 to 4 options, here: {number}");
            let help = both!(
                "写成 options = [ {{ text = \"…\", good = true, why = \"…\", to = \"…\" }}, {{ text = \"…\", why = \"…\", to = \"…\" }} ]",
                "write options = [ {{ text = \"…\", good = true, why = \"…\", to = \"…\" }}, {{ text = \"…\", why = \"…\", to = \"…\" }} ]",
            );
            doc.tell(Fault::new(&RULE, scene.span.clone(), what).help(help));
        }
    }
}
