//! `title-length`: a title of at most fourteen hanzi fits one line of large letters; so does what happened.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::{Lesson, Rescue};
use super::super::rule::Rule;
use super::super::words::Text;
use crate::wording::hanzi;

pub(in super::super) const RULE: Rule = Rule::warning("title-length");

const LONGEST: usize = 14;

pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    lesson.title.iter().for_each(|title| tell(title, doc));
}

pub(super) fn check_rescue(rescue: &Rescue, doc: &Doc) {
    rescue.what.iter().for_each(|what| tell(what, doc));
}

fn tell(title: &Text, doc: &Doc) {
    let length = hanzi(&title.words);
    if length > LONGEST {
        let fault = Fault::new(&RULE, title.span.clone(), format!("标题有 {length} 个字，大字一行放不下"));
        doc.tell(fault.help(format!("改到 {LONGEST} 个字以内")));
    }
}
