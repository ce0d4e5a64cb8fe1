//! `run-sheet`: a session takes 45 to 60 minutes, shows the class what there is and sends everybody home
//! with one sentence.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::raw::{RunSheet, StepKind};
use super::super::rule::Rule;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::warning("run-sheet");

/// Minutes a session takes: shorter brings little, longer tires people of eighty.
const LEAST: u16 = 45;
const MOST: u16 = 60;

pub(super) fn check(sheet: &RunSheet, doc: &Doc) {
    let has = |kind| sheet.steps.iter().find(|step| step.kind == Some(kind));
    if sheet.steps.iter().all(|step| step.minutes.is_some()) && !sheet.steps.is_empty() {
        check_minutes(sheet, doc);
    }
    if let (Some(step), None) = (has(StepKind::Call), &sheet.call) {
        let what = both!("这一步演来电，可是没写演哪一个", "this step is a call, but it is not said which");
        let help = both!(
            "在上面加一行 call = \"…\"，写来电的 id",
            "add a line call = \"…\" above, with the id of a scenario",
        );
        doc.tell(Fault::new(&RULE, step.span.clone(), what).help(help));
    }
    if has(StepKind::TakeHome).is_none() {
        let what = both!("没有带回家的那一句", "there is no sentence to take home");
        let help = both!(
            "最后加一步 show = \"take-home\"：大家一起念一遍",
            "add a last step show = \"take-home\": everybody says it aloud",
        );
        doc.tell(Fault::new(&RULE, sheet.span.clone(), what).help(help));
    }
    if let (Some(step), None) = (has(StepKind::Figure), has(StepKind::After)) {
        let what = both!("要看学得怎么样，先要做 after 那一组", "how much was learnt shows after the step “after”");
        let help = both!("前面加一步 show = \"after\"", "add a step show = \"after\" before it");
        doc.tell(Fault::new(&RULE, step.span.clone(), what).help(help));
    }
}

fn check_minutes(sheet: &RunSheet, doc: &Doc) {
    let minutes: u16 = sheet.steps.iter().filter_map(|step| step.minutes).map(u16::from).sum();
    if (LEAST..=MOST).contains(&minutes) {
        return;
    }
    let what = both!("各步加起来 {minutes} 分钟", "the steps take {minutes} minutes together");
    let help = both!(
        "一次 {LEAST} 到 {MOST} 分钟最合适：改一改各步的 minutes",
        "{LEAST} to {MOST} minutes are best: change the minutes of the steps",
    );
    doc.tell(Fault::new(&RULE, sheet.span.clone(), what).help(help));
}
