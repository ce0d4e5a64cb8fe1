//! `rescue-count`: what can have happened fits one screen, a number key for each.
use std::ops::Range;

use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::raw::Rescue;
use super::super::rule::Rule;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("rescue-count").about_absence();

const MOST: usize = 6;

pub(super) fn check(rescues: &[Rescue], span: &Range<usize>, doc: &Doc) {
    let (span, what) = match rescues.get(MOST) {
        Some(seventh) => {
            let number = rescues.len();
            let what = both!("有 {number} 件事，一屏放不下", "there are {number} of them, more than fit a screen");
            (seventh.span.clone(), what)
        }
        None if rescues.is_empty() => (span.clone(), both!("一件事也没有写", "there is not a single one")),
        None => return,
    };
    let help = both!("一件事写一段 [[rescue]]，最多 {MOST} 件", "write a [[rescue]] for each, {MOST} at most");
    doc.tell(Fault::new(&RULE, span, what).help(help));
}
