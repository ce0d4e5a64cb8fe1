//! A lesson in large print: everything before its questions, and what to take home.
use super::{Part, Reader, Section};
use crate::model::{Card, CleanText, Fact, Lesson, Script};

/// The lesson.
pub(super) fn section(reader: &Reader<'_>, lesson: &Lesson) -> Section {
    let mut parts = Vec::from_iter(reader.only_in(lesson));
    parts.extend(lesson.cards.iter().flat_map(|card| of_card(reader, card)));
    parts.push(take_home(reader, lesson));
    Section { title: reader.title(&reader.text.print_lesson(), &lesson.title), parts }
}

/// The sentence to take home, and the one to say, in a frame.
pub(super) fn take_home(reader: &Reader<'_>, lesson: &Lesson) -> Part {
    let mut parts = vec![Part::Text(reader.text.summary_take_home()), Part::Strong(reader.say(&lesson.take_home))];
    if let Some(reply) = &lesson.reply {
        parts.extend([Part::Text(reader.text.summary_reply()), Part::Strong(reader.say(reply))]);
    }
    Part::Boxed(parts)
}

fn of_card(reader: &Reader<'_>, card: &Card) -> Vec<Part> {
    let text = reader.text;
    match card {
        Card::Rhyme(rhyme) => vec![Part::Verse(reader.say(rhyme).lines().map(CleanText::lossy).collect())],
        Card::Story(story) => vec![Part::Text(reader.say(story))],
        Card::Saying(saying) => vec![Part::Strong(reader.say(saying))],
        Card::Dialogue(script) => conversation(reader, script),
        Card::Flags(flags) => {
            let flags = flags.iter().map(|flag| reader.flag(reader.say(flag)));
            std::iter::once(Part::Heading(text.lesson_flags())).chain(flags).collect()
        }
        Card::Fact(fact) => of_fact(reader, fact),
        Card::Steps(steps) => {
            let steps = steps.iter().enumerate().map(|(index, step)| reader.step(index, reader.say(step)));
            std::iter::once(Part::Heading(text.lesson_steps())).chain(steps).collect()
        }
    }
}

fn conversation(reader: &Reader<'_>, script: &Script) -> Vec<Part> {
    let mut parts = vec![Part::Heading(reader.text.lesson_dialogue())];
    for line in &script.lines {
        let said = reader.line(script, line);
        parts.push(match &line.flag {
            // What gives a line away stands on the same page.
            Some(flag) => Part::Whole(vec![said, reader.flag(reader.say(flag))]),
            None => said,
        });
    }
    parts
}

fn of_fact(reader: &Reader<'_>, fact: &Fact) -> Vec<Part> {
    let text = reader.text;
    let on = fact.checked_on;
    vec![Part::Whole(vec![
        Part::Heading(text.lesson_fact()),
        Part::Text(reader.say(&fact.text)),
        Part::Text(text.lesson_source(reader.say(&fact.source).as_str())),
        Part::Text(text.lesson_checked(on.year(), on.month(), on.day())),
    ])]
}
