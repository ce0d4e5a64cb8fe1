//! The pages of a lesson: rhyme, story, conversation, red flags, facts, steps.
use super::{Cx, Sheet};
use crate::model::{Card, CleanText, Fact, Lesson, Line, Phrase, Role as Part, Script};
use crate::theme::Tone;
use crate::typeset::{Block, Role};

/// All cards of a lesson, each beginning a page.
pub(super) fn sheet(cx: &Cx<'_>, lesson: &Lesson) -> Sheet {
    let mut sheet = Sheet::new(cx.title(lesson));
    for card in &lesson.cards {
        let first = sheet.blocks.len();
        place(cx, &mut sheet, card);
        if let Some(block) = sheet.blocks.get_mut(first) {
            block.new_page = first > 0;
        }
        if first == 0 && !lesson.regions.is_empty() {
            sheet.remark(cx.text.lesson_only_in(regions(cx, lesson).as_str()));
        }
    }
    sheet
}

/// The names of the regions a lesson holds in.
fn regions(cx: &Cx<'_>, lesson: &Lesson) -> CleanText {
    let regions = lesson.regions.iter().filter_map(|id| cx.library.region(id));
    let names: Vec<CleanText> = regions.map(|region| cx.say(&region.name)).collect();
    CleanText::join(&names, &cx.text.lesson_and())
}

/// One card.
pub(super) fn place(cx: &Cx<'_>, sheet: &mut Sheet, card: &Card) {
    match card {
        Card::Rhyme(rhyme) => place_rhyme(cx, sheet, rhyme),
        Card::Story(story) => {
            sheet.text(cx.say(story));
        }
        Card::Saying(saying) => {
            // It says itself what it is: 老话说, 歇后语.
            sheet.push(Block { role: Role::Headline, text: cx.say(saying), ..Block::default() });
        }
        Card::Dialogue(script) => {
            sheet.heading(cx.text.lesson_dialogue());
            for line in &script.lines {
                place_line(cx, sheet, script, line);
            }
        }
        Card::Flags(flags) => {
            sheet.heading(cx.text.lesson_flags());
            for (index, flag) in flags.iter().enumerate() {
                let (lead, text) = (flag_sign(), cx.say(flag));
                sheet.push(Block { lead, text, tone: Tone::Warning, listed: index > 0, ..Block::default() });
            }
        }
        Card::Fact(fact) => place_fact(cx, sheet, fact),
        Card::Steps(steps) => {
            sheet.heading(cx.text.lesson_steps());
            for (index, step) in steps.iter().enumerate() {
                let lead = cx.text.frame_number(index + 1);
                sheet.push(Block { lead, text: cx.say(step), listed: index > 0, ..Block::default() });
            }
        }
    }
}

/// A rhyme, line by line, kept together.
pub(super) fn place_rhyme(cx: &Cx<'_>, sheet: &mut Sheet, rhyme: &Phrase) {
    for (index, line) in cx.say(rhyme).lines().enumerate() {
        sheet.push(Block {
            role: Role::Headline,
            tone: Tone::Heading,
            text: CleanText::lossy(line),
            tight: index > 0,
            keep_with_next: true,
            ..Block::default()
        });
    }
    if let Some(block) = sheet.last() {
        block.keep_with_next = false;
    }
}

/// A line of a conversation, with what gives it away under it.
pub(super) fn place_line(cx: &Cx<'_>, sheet: &mut Sheet, script: &Script, line: &Line) {
    let lead = speaker(cx, script, line);
    sheet.push(Block { lead, text: cx.say(&line.text), keep_with_next: line.flag.is_some(), ..Block::default() });
    if let Some(flag) = &line.flag {
        sheet.push(flag_block(cx, cx.say(flag)));
    }
}

/// A red flag under a line: sign, word and colour say the same.
pub(super) fn flag_block(cx: &Cx<'_>, text: CleanText) -> Block {
    let lead = flag_sign().followed_by(&cx.text.lesson_flag_lead());
    Block { lead, text, tone: Tone::Warning, tight: true, ..Block::default() }
}

/// The sign of a red flag: a mark every terminal draws in its own width.
pub const FLAG_SIGN: char = '！';

pub(super) fn flag_sign() -> CleanText {
    CleanText::from(FLAG_SIGN)
}

fn speaker(cx: &Cx<'_>, script: &Script, line: &Line) -> CleanText {
    match script.speaker(line) {
        Some(person) if person.role != Part::Narrator => cx.text.lesson_speaker(cx.say(&person.name).as_str()),
        _ => CleanText::default(),
    }
}

fn place_fact(cx: &Cx<'_>, sheet: &mut Sheet, fact: &Fact) {
    sheet.heading(cx.text.lesson_fact());
    sheet.text(cx.say(&fact.text));
    if let Some(block) = sheet.last() {
        block.keep_with_next = true;
    }
    let on = fact.checked_on;
    sheet.remark(cx.text.lesson_source(cx.say(&fact.source).as_str()));
    if let Some(block) = sheet.last() {
        block.keep_with_next = true;
    }
    sheet.remark(cx.text.lesson_checked(on.year(), on.month(), on.day()));
    if let Some(block) = sheet.last() {
        block.tight = true;
    }
}
