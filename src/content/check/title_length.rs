//! `title-length`: a title of at most fourteen hanzi fits one line of large letters; so does what happened.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::{Lesson, Rescue, RetoldCase, RunSheet, Scenario, Theme};
use super::super::rule::Rule;
use super::super::words::Text;
use crate::content::both;
use crate::wording::hanzi;

pub(in super::super) const RULE: Rule = Rule::warning("title-length");

const LONGEST: usize = 14;

pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    tell(lesson.title.as_ref(), doc);
}

pub(super) fn check_scenario(scenario: &Scenario, _: &Known, doc: &Doc) {
    tell(scenario.title.as_ref(), doc);
}

pub(super) fn check_rescue(rescue: &Rescue, doc: &Doc) {
    tell(rescue.what.as_ref(), doc);
}

pub(super) fn check_case(case: &RetoldCase, doc: &Doc) {
    tell(case.title.as_ref(), doc);
}

pub(super) fn check_run_sheet(sheet: &RunSheet, doc: &Doc) {
    tell(sheet.title.as_ref(), doc);
}

pub(super) fn check_theme(theme: &Theme, doc: &Doc) {
    tell(theme.title.as_ref(), doc);
}

fn tell(title: Option<&Text>, doc: &Doc) {
    let Some(title) = title else { return };
    let length = hanzi(&title.words);
    if length > LONGEST {
        let what = both!(
            "标题有 {length} 个字，大字一行放不下",
            "the title has {length} hanzi, more than fit a line of large letters",
        );
        let help = both!("改到 {LONGEST} 个字以内", "make it {LONGEST} hanzi at most");
        doc.tell(Fault::new(&RULE, title.span.clone(), what).help(help));
    }
}
