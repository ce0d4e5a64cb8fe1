//! `key-length`: the right option is not given away by being the longest one, or the shortest.
//!
//! Authors say the right thing carefully and the wrong one shortly; learners notice.
use super::super::doc::Doc;
use super::super::finding::{Fault, Finding};
use super::super::known::Known;
use super::super::raw::{Lesson, Scenario};
use super::super::rule::Rule;
use super::super::said::Said;
use super::key_position::{LEAST_IN_A_PACK, LEAST_IN_A_SCENARIO};
use super::look::{Look, Outstanding};
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::warning("key-length");

/// Most lessons hold two or three choices; of two both may be long by chance.
const LEAST: usize = 3;

/// How most of the right ones stand out, and how many: more than half of all.
fn habit(looks: &[Look]) -> Option<(Outstanding, usize)> {
    let count = |wanted| looks.iter().filter(|look| look.stands_out == Some(wanted)).count();
    let both = [Outstanding::Longest, Outstanding::Shortest].map(|wanted| (wanted, count(wanted)));
    both.into_iter().find(|(_, count)| count * 2 > looks.len())
}

pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    let asked = || lesson.items.iter().filter_map(|item| Some((Look::of_item(item)?, item.span.clone())));
    let looks: Vec<Look> = asked().map(|(look, _)| look).collect();
    let Some((how, count)) = habit(&looks).filter(|_| looks.len() >= LEAST) else { return };
    let first = asked().find(|(look, _)| look.stands_out == Some(how));
    let span = first.map_or_else(|| lesson.span.clone(), |(_, span)| span);
    doc.tell(Fault::new(&RULE, span, what(looks.len(), how, count)).help(help()));
}

pub(super) fn check_scenario(scenario: &Scenario, _: &Known, doc: &Doc) {
    let looks = Look::of_scenario(scenario);
    if let Some((how, count)) = habit(&looks).filter(|_| looks.len() >= LEAST_IN_A_SCENARIO) {
        doc.tell(Fault::new(&RULE, scenario.span.clone(), what(looks.len(), how, count)).help(help()));
    }
}

/// What is wrong with the questions of a whole pack, whose manifest is `file`.
pub(in super::super) fn check_pack(looks: &[Look], file: &str) -> Option<Finding> {
    let (how, count) = habit(looks).filter(|_| looks.len() >= LEAST_IN_A_PACK)?;
    Some(Finding::whole_file(&RULE, file, what(looks.len(), how, count), help()))
}

fn what(all: usize, how: Outstanding, count: usize) -> Said {
    match how {
        Outstanding::Longest => both!(
            "{all} 道选择题里，有 {count} 道的答案比别的选项长一截，不看题也猜得出",
            "of {all} choices, {count} have a right one clearly longer than the others",
        ),
        Outstanding::Shortest => both!(
            "{all} 道选择题里，有 {count} 道的答案比别的选项短一截，不看题也猜得出",
            "of {all} choices, {count} have a right one clearly shorter than the others",
        ),
    }
}

fn help() -> Said {
    both!("同一道题的选项写得差不多长", "make the options of a question about as long as each other")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_half_make_a_habit() {
        let (long, none) = (Some(Outstanding::Longest), None);
        for (found, expected) in [
            (&[long, long, none][..], Some((Outstanding::Longest, 2))),
            (&[long, long, none, none], None),
            (&[long, Some(Outstanding::Shortest), none], None),
            (&[], None),
        ] {
            let looks: Vec<Look> = found.iter().map(|stands_out| Look { place: 1, stands_out: *stands_out }).collect();
            assert_eq!(habit(&looks), expected);
        }
    }
}
