//! `key-position`: the right option does not always stand at the same place.
//!
//! Options are shown as they are written: the program arranges the steps of an `order` question
//! afresh (`session::shown_order`), never the options of a choice, so that a class can talk about
//! "the second one" and a printed sheet agrees with the screen. So the author has to vary the place,
//! or whoever always presses 2 will seem to have learnt something.
use super::super::doc::Doc;
use super::super::finding::{Fault, Finding};
use super::super::known::Known;
use super::super::raw::{Lesson, Scenario};
use super::super::rule::Rule;
use super::super::said::Said;
use super::look::Look;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::warning("key-position");

/// Fewer questions than this agree by chance.
const LEAST: usize = 4;
/// The same for all lessons of a pack, which hold two or three choices each.
pub(super) const LEAST_IN_A_PACK: usize = 6;

/// The same for a scenario, of whose decisions one way passes half.
pub(super) const LEAST_IN_A_SCENARIO: usize = 8;

/// The place that holds more than six in ten, and how many. With three options at random that
/// happens to one lesson of four questions in ten, to one pack of ten in forty.
fn favourite(looks: &[Look]) -> Option<(usize, usize)> {
    let places = (1..=6).map(|place| (place, looks.iter().filter(|look| look.place == place).count()));
    places.max_by_key(|(_, count)| *count).filter(|(_, count)| count * 10 > looks.len() * 6)
}

pub(super) fn check(lesson: &Lesson, _: &Known, doc: &Doc) {
    let looks: Vec<(Look, _)> =
        lesson.items.iter().filter_map(|item| Some((Look::of_item(item)?, item.span.clone()))).collect();
    let all: Vec<Look> = looks.iter().map(|(look, _)| look.clone()).collect();
    let Some((place, count)) = favourite(&all).filter(|_| all.len() >= LEAST) else { return };
    // The last one that stands there is as good to move as any.
    let last = looks.iter().rev().find(|(look, _)| look.place == place);
    let span = last.map_or_else(|| lesson.span.clone(), |(_, span)| span.clone());
    doc.tell(Fault::new(&RULE, span, what(all.len(), place, count)).help(help()));
}

pub(super) fn check_scenario(scenario: &Scenario, _: &Known, doc: &Doc) {
    let looks = Look::of_scenario(scenario);
    if let Some((place, count)) = favourite(&looks).filter(|_| looks.len() >= LEAST_IN_A_SCENARIO) {
        doc.tell(Fault::new(&RULE, scenario.span.clone(), what(looks.len(), place, count)).help(help()));
    }
}

/// What is wrong with the questions of a whole pack, whose manifest is `file`.
pub(in super::super) fn check_pack(looks: &[Look], file: &str) -> Option<Finding> {
    let (place, count) = favourite(looks).filter(|_| looks.len() >= LEAST_IN_A_PACK)?;
    Some(Finding::whole_file(&RULE, file, what(looks.len(), place, count), help()))
}

fn what(all: usize, place: usize, count: usize) -> Said {
    both!(
        "{all} 道选择题里，有 {count} 道的答案排在第 {place} 个，不看题也选得对",
        "of {all} choices, {count} have the right one at place {place}: one need not read to be right",
    )
}

fn help() -> Said {
    both!(
        "把几道题的选项换一换次序，哪一位都轮到",
        "change the order of some options, so that every place has its turn"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_a_favourite_above_six_in_ten() {
        let looks = |places: &[usize]| -> Vec<Look> {
            places.iter().map(|place| Look { place: *place, stands_out: None }).collect()
        };
        assert_eq!(favourite(&looks(&[2, 2, 2, 1])), Some((2, 3)));
        assert_eq!(favourite(&looks(&[2, 2, 2, 1, 3])), None);
        assert_eq!(favourite(&looks(&[])), None);
        assert!(check_pack(&looks(&[2, 2, 2, 2, 2]), "pack.toml").is_none());
        assert!(check_pack(&looks(&[2, 2, 2, 2, 2, 1]), "pack.toml").is_some());
    }
}
