//! After an answer: why, the red flag, and what to do next. Nobody is blamed.
use super::cards::flag_block;
use super::item::{Asked, judgements};
use super::{Cx, Sheet};
use crate::model::{Choice, CleanText, Item, ItemKind, Line, Phrase, Script, Standing, Truth};
use crate::session::Outcome;
use crate::theme::Tone;
use crate::typeset::{Block, Role};

/// What is said about the confirmed answer to a question, which compares so with what was looked for.
pub(super) fn sheet(cx: &Cx<'_>, asked: &Asked<'_>, outcome: Option<Outcome>) -> Sheet {
    let outcome = outcome.unwrap_or(Outcome::Missed);
    let mut sheet = Sheet::new(asked.place(cx));
    place_verdict(cx, &mut sheet, outcome, asked.index);
    place_reasons(cx, &mut sheet, asked, outcome);
    sheet
}

/// What is said to a class: which it is and why, whatever its hands said.
pub(super) fn for_all(cx: &Cx<'_>, asked: &Asked<'_>) -> Sheet {
    let mut sheet = Sheet::new(asked.place(cx));
    place_reasons(cx, &mut sheet, &Asked { picks: &[], ..*asked }, Outcome::Missed);
    sheet
}

/// What is right, for whoever asks.
pub(super) fn key(cx: &Cx<'_>, item: &Item) -> CleanText {
    let all: Vec<CleanText> = match &item.kind {
        ItemKind::RealOrScam { truth: Truth::Scam, .. } => vec![cx.text.item_scam()],
        ItemKind::RealOrScam { truth: Truth::Real, .. } => vec![cx.text.item_real()],
        ItemKind::Choice(choices) | ItemKind::Multi(choices) => {
            let keys = choices.iter().filter(|choice| choice.standing == Standing::Key);
            keys.map(|choice| cx.say(&choice.text)).collect()
        }
        ItemKind::Spot { script, .. } => {
            let flagged = script.lines.iter().filter(|line| line.flag.is_some());
            flagged.map(|line| quoted(cx, script, line)).collect()
        }
        ItemKind::Order { steps, .. } => steps.iter().map(|step| cx.say(step)).collect(),
    };
    CleanText::join(&all, &CleanText::lossy("；"))
}

fn place_reasons(cx: &Cx<'_>, sheet: &mut Sheet, asked: &Asked<'_>, outcome: Outcome) {
    let Asked { item, picks, .. } = *asked;
    match &item.kind {
        ItemKind::Choice(choices) => place_choice(cx, sheet, choices, picks),
        ItemKind::Multi(choices) => place_marks(cx, sheet, choices, picks),
        ItemKind::RealOrScam { truth, rationale } => {
            place_judgement(cx, sheet, *truth, rationale, picks, outcome);
        }
        ItemKind::Spot { script, rationale } => place_spot(cx, sheet, script, rationale, picks),
        ItemKind::Order { steps, rationale } => place_order(cx, sheet, steps, rationale),
    }
    // What to do comes before the names of the flags: it must not fall off the page.
    place_next(cx, sheet, item);
    place_flags(cx, sheet, item);
}

fn place_verdict(cx: &Cx<'_>, sheet: &mut Sheet, outcome: Outcome, index: usize) {
    let (words, tone) = match outcome {
        Outcome::Right => (cx.text.rationale_right(), Tone::Good),
        Outcome::AlsoGood => (cx.text.rationale_also_good(), Tone::Good),
        Outcome::Partly => (cx.text.rationale_partly(), Tone::Heading),
        // Not the same words each time.
        Outcome::Missed if index % 2 == 1 => (cx.text.rationale_missed_too(), Tone::Heading),
        Outcome::Missed => (cx.text.rationale_missed(), Tone::Heading),
    };
    sheet.push(Block { role: Role::Headline, tone, text: words, keep_with_next: true, ..Block::default() });
}

fn place_choice(cx: &Cx<'_>, sheet: &mut Sheet, choices: &[Choice], picks: &[usize]) {
    let chosen = picks.first().and_then(|pick| choices.get(*pick));
    if let Some(choice) = chosen {
        place_with_reason(cx, sheet, cx.text.rationale_yours(cx.say(&choice.text).as_str()), &choice.rationale);
    }
    if chosen.is_none_or(|choice| choice.standing == Standing::Distractor) {
        for key in choices.iter().filter(|choice| choice.standing == Standing::Key) {
            place_with_reason(cx, sheet, cx.text.rationale_better(cx.say(&key.text).as_str()), &key.rationale);
        }
    }
}

fn place_marks(cx: &Cx<'_>, sheet: &mut Sheet, choices: &[Choice], picks: &[usize]) {
    for (index, choice) in choices.iter().enumerate() {
        let picked = picks.contains(&index);
        let words = cx.say(&choice.text);
        let said = match (choice.standing, picked) {
            (Standing::Distractor | Standing::AlsoGood, false) => continue,
            (Standing::Key, false) => cx.text.rationale_left(words.as_str()),
            (Standing::Distractor, true) => cx.text.rationale_extra(words.as_str()),
            (Standing::Key | Standing::AlsoGood, true) => cx.text.rationale_hit(words.as_str()),
        };
        place_with_reason(cx, sheet, said, &choice.rationale);
    }
}

fn place_judgement(
    cx: &Cx<'_>,
    sheet: &mut Sheet,
    truth: Truth,
    rationale: &Phrase,
    picks: &[usize],
    outcome: Outcome,
) {
    if let Some(yours) = picks.first().and_then(|pick| judgements(cx).into_iter().nth(*pick)) {
        sheet.remark(cx.text.rationale_yours(yours.as_str()));
    }
    let verdict = match (truth, outcome) {
        (Truth::Scam, Outcome::AlsoGood) => cx.text.rationale_ask_scam(),
        (Truth::Real, Outcome::AlsoGood) => cx.text.rationale_ask_real(),
        (Truth::Scam, _) => cx.text.rationale_scam(),
        (Truth::Real, _) => cx.text.rationale_real(),
    };
    sheet.push(Block { text: verdict, tone: Tone::Heading, keep_with_next: true, ..Block::default() });
    sheet.push(Block { text: cx.say(rationale), tight: true, ..Block::default() });
}

fn place_spot(cx: &Cx<'_>, sheet: &mut Sheet, script: &Script, rationale: &Phrase, picks: &[usize]) {
    let chosen = picks.first().and_then(|pick| script.lines.get(*pick));
    // A line with a flag is shown below, with what gives it away.
    if let Some(line) = chosen.filter(|line| line.flag.is_none()) {
        sheet.remark(cx.text.rationale_yours(cx.say(&line.text).as_str()));
        sheet.text(cx.say(rationale));
    }
    for line in &script.lines {
        if let Some(flag) = &line.flag {
            sheet.push(Block { text: quoted(cx, script, line), keep_with_next: true, ..Block::default() });
            sheet.push(flag_block(cx, cx.say(flag)));
        }
    }
}

fn quoted(cx: &Cx<'_>, script: &Script, line: &Line) -> CleanText {
    let words = cx.say(&line.text);
    match script.speaker(line) {
        Some(person) => cx.text.item_line(cx.say(&person.name).as_str(), words.as_str()),
        None => words,
    }
}

fn place_order(cx: &Cx<'_>, sheet: &mut Sheet, steps: &[Phrase], rationale: &Phrase) {
    sheet.push(Block {
        tone: Tone::Heading,
        text: cx.text.rationale_order(),
        keep_with_next: true,
        ..Block::default()
    });
    for (index, step) in steps.iter().enumerate() {
        let lead = cx.text.frame_number(index + 1);
        sheet.push(Block { lead, text: cx.say(step), tight: true, keep_with_next: true, ..Block::default() });
    }
    sheet.text(cx.say(rationale));
}

fn place_with_reason(cx: &Cx<'_>, sheet: &mut Sheet, words: CleanText, reason: &Phrase) {
    sheet.remark(words);
    if let Some(block) = sheet.last() {
        block.keep_with_next = true;
    }
    sheet.push(Block { text: cx.say(reason), tight: true, ..Block::default() });
}

fn place_flags(cx: &Cx<'_>, sheet: &mut Sheet, item: &Item) {
    for flag in item.flags.iter().filter_map(|id| cx.library.red_flag(id)) {
        // A line that was quoted has its own reason already.
        let said = if matches!(item.kind, ItemKind::Spot { .. }) {
            cx.say(&flag.name)
        } else {
            CleanText::join([&cx.say(&flag.name), &cx.say(&flag.why)], &cx.text.rationale_flag_join())
        };
        sheet.push(Block { tight: false, ..flag_block(cx, said) });
    }
}

fn place_next(cx: &Cx<'_>, sheet: &mut Sheet, item: &Item) {
    sheet.push(Block { tone: Tone::Heading, text: cx.text.rationale_next(), keep_with_next: true, ..Block::default() });
    sheet.push(Block { tone: Tone::Good, text: cx.say(&item.next), tight: true, ..Block::default() });
}
