//! What a family agrees on, to be filled in and put up beside the telephone: one sheet.
//!
//! Whoever comes to the door can read it, so the code word itself is not written down.
use super::{Part, Reader, Section};
use crate::model::CleanText;

/// So many people can be rung.
const PEOPLE: usize = 3;

/// The agreement.
pub(super) fn section(reader: &Reader<'_>) -> Section {
    let text = reader.text;
    let heading = |index: usize, words: CleanText| Part::Heading(text.frame_number(index).followed_by(&words));
    let most = text.print_pact_limit_most(reader.say(&reader.region.currency).as_str());
    let people = (1..=PEOPLE).map(|n| Part::Blank(vec![text.print_pact_person(n)]));
    let mut list = vec![heading(3, text.print_pact_list()), Part::Text(text.print_pact_list_how())];
    list.extend(people);
    let signed = text.print_pact_signed();
    let parts = vec![
        Part::Text(text.print_pact_start()),
        Part::Whole(vec![heading(1, text.print_pact_code()), Part::Text(text.print_pact_code_how())]),
        Part::Whole(vec![
            heading(2, text.print_pact_limit()),
            Part::Text(text.print_pact_limit_how()),
            Part::Blank(vec![most]),
        ]),
        Part::Whole(list),
        Part::Whole(vec![heading(4, text.print_pact_promise()), Part::Text(text.print_pact_promise_how())]),
        Part::Whole(vec![
            Part::Blank(vec![signed.clone(), signed]),
            Part::Blank(vec![text.print_pact_date(), text.print_pact_again()]),
        ]),
    ];
    Section { title: text.print_pact(), parts }
}
