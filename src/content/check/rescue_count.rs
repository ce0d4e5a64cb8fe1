//! `rescue-count`: what can have happened fits one screen, a number key for each.
use std::ops::Range;

use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::raw::Rescue;
use super::super::rule::Rule;

pub(in super::super) const RULE: Rule = Rule::error("rescue-count").about_absence();

const MOST: usize = 6;

pub(super) fn check(rescues: &[Rescue], span: &Range<usize>, doc: &Doc) {
    let (span, what) = match rescues.get(MOST) {
        Some(seventh) => (seventh.span.clone(), format!("有 {} 件事，一屏放不下", rescues.len())),
        None if rescues.is_empty() => (span.clone(), "一件事也没有写".to_owned()),
        None => return,
    };
    doc.tell(Fault::new(&RULE, span, what).help(format!("一件事写一段 [[rescue]]，最多 {MOST} 件")));
}
