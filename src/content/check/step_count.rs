//! `step-count`: three or four steps when in doubt, four to six when it has happened.
use std::ops::{Range, RangeInclusive};

use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::rule::Rule;
use super::super::words::Text;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("step-count");

/// Steps of a rule of "help me look".
pub(super) const IN_DOUBT: RangeInclusive<usize> = 3..=4;
/// Steps of a rescue, the first thing to do not counted.
pub(super) const AFTERWARDS: RangeInclusive<usize> = 4..=6;

pub(super) fn check(steps: Option<&Vec<Text>>, limits: &RangeInclusive<usize>, place: &Range<usize>, doc: &Doc) {
    let Some(steps) = steps.filter(|steps| !limits.contains(&steps.len())) else { return };
    let (least, most) = (limits.start(), limits.end());
    let number = steps.len();
    let what = both!(
        "步骤要有 {least} 到 {most} 步，这里有 {number} 步",
        "there have to be {least} to {most} steps, here: {number}",
    );
    let span = steps.first().map_or_else(|| place.clone(), |step| step.span.clone());
    let help = both!("最要紧的写在前面，一步只做一件事", "the most urgent one first, one thing in a step");
    doc.tell(Fault::new(&RULE, span, what).help(help));
}
