//! The questions of a lesson with boxes to tick, and the key on a page of its own.
use super::{Part, Reader, Section};
use crate::model::{Choice, CleanText, Item, ItemKind, Lesson, Phrase, Script, Standing, Truth};
use crate::session::shown_order;

/// The questions, and the key.
pub(super) fn sections(reader: &Reader<'_>, lesson: &Lesson) -> Vec<Section> {
    if lesson.items.is_empty() {
        return Vec::new();
    }
    let text = reader.text;
    let numbered = |parts: &dyn Fn(&Item) -> Vec<Part>| -> Vec<Part> {
        let one = |(index, item)| {
            let mut whole = vec![Part::Heading(text.print_question(index + 1))];
            whole.extend(parts(item));
            Part::Whole(whole)
        };
        lesson.items.iter().enumerate().map(one).collect()
    };
    let questions = numbered(&|item| question(reader, item));
    let mut key = vec![Part::Text(text.print_key_note())];
    key.extend(numbered(&|item| answer(reader, item)));
    vec![
        Section { title: reader.title(&text.print_answers(), &lesson.title), parts: questions },
        Section { title: reader.title(&text.print_key(), &lesson.title), parts: key },
    ]
}

/// A question as it stands on the screen, with boxes.
pub(super) fn question(reader: &Reader<'_>, item: &Item) -> Vec<Part> {
    let text = reader.text;
    let mut parts = item.shown.as_ref().map(|shown| reader.shown(shown)).unwrap_or_default();
    parts.push(Part::Strong(reader.stem(item)));
    parts.push(Part::Text(match item.kind {
        ItemKind::Multi(_) => text.print_tick_several(),
        ItemKind::Order { .. } => text.print_rank(),
        _ => text.print_tick_one(),
    }));
    parts.extend(choices(reader, item).into_iter().map(Part::Tick));
    parts
}

/// The same on a card: no boxes for real or scam, which everybody knows how to answer, so that several
/// cards go on a page.
pub(super) fn on_card(reader: &Reader<'_>, item: &Item) -> Vec<Part> {
    if !matches!(item.kind, ItemKind::RealOrScam { .. }) {
        return question(reader, item);
    }
    let mut parts = item.shown.as_ref().map(|shown| reader.shown(shown)).unwrap_or_default();
    parts.push(Part::Strong(reader.stem(item)));
    parts
}

/// What can be answered, in the order of the screen.
fn choices(reader: &Reader<'_>, item: &Item) -> Vec<CleanText> {
    let text = reader.text;
    match &item.kind {
        ItemKind::Choice(choices) | ItemKind::Multi(choices) => {
            choices.iter().map(|choice| reader.say(&choice.text)).collect()
        }
        ItemKind::RealOrScam { .. } => vec![text.item_scam(), text.item_real(), text.item_ask_first()],
        ItemKind::Spot { script, .. } => script.lines.iter().map(|line| reader.line_in_words(script, line)).collect(),
        ItemKind::Order { steps, .. } => {
            let shown = shown_order(&item.id, steps.len());
            shown.into_iter().filter_map(|step| steps.get(step)).map(|step| reader.say(step)).collect()
        }
    }
}

/// What is said after the answer: which it is, why, what to do, and the red flags.
pub(super) fn answer(reader: &Reader<'_>, item: &Item) -> Vec<Part> {
    let mut parts = short_answer(reader, item);
    let flags = item.flags.iter().filter_map(|id| reader.library.red_flag(id));
    parts.extend(flags.map(|flag| {
        let join = reader.text.rationale_flag_join();
        reader.flag(CleanText::join([&reader.say(&flag.name), &reader.say(&flag.why)], &join))
    }));
    parts
}

/// The same without the red flags.
pub(super) fn short_answer(reader: &Reader<'_>, item: &Item) -> Vec<Part> {
    let text = reader.text;
    let mut parts = match &item.kind {
        ItemKind::Choice(choices) | ItemKind::Multi(choices) => of_choices(reader, choices),
        ItemKind::RealOrScam { truth, rationale } => {
            let verdict = if *truth == Truth::Scam { text.rationale_scam() } else { text.rationale_real() };
            vec![Part::Strong(verdict), Part::Text(reader.say(rationale))]
        }
        ItemKind::Spot { script, rationale } => of_lines(reader, script, rationale),
        ItemKind::Order { steps, rationale } => of_order(reader, steps, rationale),
    };
    parts.extend([Part::Text(text.rationale_next()), Part::Strong(reader.say(&item.next))]);
    parts
}

/// The key first, then the rest; each with its reason.
fn of_choices(reader: &Reader<'_>, choices: &[Choice]) -> Vec<Part> {
    let text = reader.text;
    let mut parts = Vec::new();
    for standing in [Standing::Key, Standing::AlsoGood, Standing::Distractor] {
        for choice in choices.iter().filter(|choice| choice.standing == standing) {
            let (words, why) = (reader.say(&choice.text), reader.say(&choice.rationale));
            match standing {
                Standing::Key => {
                    parts.extend([Part::Strong(text.rationale_better(words.as_str())), Part::Text(why)]);
                }
                Standing::AlsoGood => {
                    parts.extend([Part::Strong(text.print_also_good(words.as_str())), Part::Text(why)]);
                }
                Standing::Distractor => parts.push(Part::Text(text.item_line(words.as_str(), why.as_str()))),
            }
        }
    }
    parts
}

fn of_lines(reader: &Reader<'_>, script: &Script, rationale: &Phrase) -> Vec<Part> {
    let mut parts = Vec::new();
    for line in &script.lines {
        if let Some(flag) = &line.flag {
            parts.extend([reader.line(script, line), reader.flag(reader.say(flag))]);
        }
    }
    parts.push(Part::Text(reader.say(rationale)));
    parts
}

fn of_order(reader: &Reader<'_>, steps: &[Phrase], rationale: &Phrase) -> Vec<Part> {
    let mut parts = vec![Part::Strong(reader.text.rationale_order())];
    parts.extend(steps.iter().enumerate().map(|(index, step)| reader.step(index, reader.say(step))));
    parts.push(Part::Text(reader.say(rationale)));
    parts
}
