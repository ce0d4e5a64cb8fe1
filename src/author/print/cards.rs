//! Review cards to cut out, one question each, and a sheet that gives the answers by code.
use std::rc::Rc;

use super::answers::{on_card, short_answer};
use super::code::{Code, codes};
use super::{Part, Reader, Section};
use crate::model::{Item, Lesson, Pack, PracticeItem};

/// The cards and their answers: of a whole pack its practice items, of single lessons their questions.
/// A pack without practice items has the questions of its lessons.
pub(super) fn sections(reader: &Reader<'_>, pack: &Pack, lessons: &[Rc<Lesson>], whole: bool) -> Vec<Section> {
    let practice = if whole { reader.library.practice(&pack.id).entries.clone() } else { Vec::new() };
    let of_practice = practice.iter().map(|case| (&case.item, situation(case)));
    let of_lessons = lessons.iter().filter(|_| practice.is_empty()).flat_map(|lesson| {
        let name = |index: usize| (lesson.id.to_string(), (index + 1).to_string());
        lesson.items.iter().enumerate().map(move |(index, item)| (item, name(index)))
    });
    let (items, names): (Vec<&Item>, Vec<(String, String)>) = of_practice.chain(of_lessons).unzip();
    if items.is_empty() {
        return Vec::new();
    }
    let codes = codes(names.iter().map(|(situation, which)| (situation.as_str(), which.clone())));
    let cards: Vec<(&Item, &Code)> = items.into_iter().zip(&codes).collect();
    let text = reader.text;
    let fronts = cards.iter().map(|(item, code)| {
        let head = Part::Strong(text.print_code(code.to_string()));
        Part::Card(std::iter::once(head).chain(on_card(reader, item)).collect())
    });
    // Whoever holds a card looks for its code, so the answers stand in the order of the codes.
    let mut sorted = cards.clone();
    sorted.sort_by_key(|(_, code)| *code);
    let backs = sorted.iter().map(|(item, code)| {
        let head = Part::Heading(text.print_code(code.to_string()));
        Part::Whole(std::iter::once(head).chain(short_answer(reader, item)).collect())
    });
    vec![
        Section {
            title: reader.title(&text.print_cards(), &pack.name),
            parts: std::iter::once(Part::Text(text.print_cut())).chain(fronts).collect(),
        },
        Section { title: reader.title(&text.print_card_key(), &pack.name), parts: backs.collect() },
    ]
}

/// The situation a practice item is one form of, and which form.
fn situation(case: &PracticeItem) -> (String, String) {
    (format!("{}-{}", case.topic, case.set), case.form.letter().to_owned())
}
