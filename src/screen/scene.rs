//! A scene of a call: what is said, what is at stake, what to do; then why that was wise or not.
//!
//! The reason has a sheet of its own, without choices: whoever presses a number early must not jump
//! over it, nor over what is said in the next scene.
use super::cards::place_line;
use super::{Cx, Enter, Sheet};
use crate::model::{CleanText, Part, Scene, Turn};
use crate::session::{Beat, Rehearsal};
use crate::theme::Tone;
use crate::typeset::{Block, Role};

/// The scene the learner is in.
pub(super) fn sheet(cx: &Cx<'_>, rehearsal: &Rehearsal) -> Sheet {
    let mut sheet = Sheet::new(cx.say(&rehearsal.scenario().title));
    let Some(scene) = rehearsal.scene() else { return sheet };
    for line in &scene.script.lines {
        place_line(cx, &mut sheet, &scene.script, line);
    }
    place_stakes(cx, &mut sheet, scene);
    let Turn::Decision { ask, moves } = &scene.turn else { return sheet };
    sheet.enter = Enter::Answer;
    sheet.push(Block { tone: Tone::Heading, text: cx.say(ask), keep_with_next: true, ..Block::default() });
    let before = rehearsal.chosen_before();
    for (index, choice) in moves.iter().enumerate() {
        let words = cx.say(&choice.text);
        sheet.choice(cx, if before == Some(index) { cx.text.call_before(words.as_str()) } else { words });
    }
    sheet
}

/// How the money stands and how people stand to each other, in words.
fn place_stakes(cx: &Cx<'_>, sheet: &mut Sheet, scene: &Scene) {
    let money = scene.money.iter().map(|money| (cx.text.call_money(), money));
    let trust = scene.trust.iter().map(|trust| (cx.text.call_trust(), trust));
    for (index, (lead, phrase)) in money.chain(trust).enumerate() {
        let (role, tone) = (Role::Caption, Tone::Quiet);
        let tight = index > 0;
        // Where not all has room above the choices, the question stays there and this does not.
        sheet.push(Block { role, tone, lead, text: cx.say(phrase), tight, ..Block::default() });
    }
}

/// Why the move just made was wise, or not.
pub(super) fn reason_sheet(cx: &Cx<'_>, rehearsal: &Rehearsal) -> Sheet {
    let mut sheet = Sheet::new(cx.say(&rehearsal.scenario().title));
    let Some(made) = rehearsal.made() else { return sheet };
    let tone = if made.wise { Tone::Good } else { Tone::Heading };
    let text = word(cx, rehearsal, made.wise);
    sheet.push(Block { role: Role::Headline, tone, text, keep_with_next: true, ..Block::default() });
    sheet.remark(cx.text.rationale_yours(cx.say(&made.text).as_str()));
    if let Some(block) = sheet.last() {
        block.keep_with_next = true;
    }
    sheet.text(cx.say(&made.rationale));
    sheet
}

/// A word before the reason; not the same each time, and never one of blame.
fn word(cx: &Cx<'_>, rehearsal: &Rehearsal, wise: bool) -> CleanText {
    let Beat::Reason { scene, .. } = rehearsal.moment() else { return CleanText::default() };
    match (wise, rehearsal.part(), scene % 2 == 0) {
        (true, Part::Observer, _) => cx.text.call_seen(),
        (true, _, true) => cx.text.call_wise(),
        (true, _, false) => cx.text.call_wise_too(),
        (false, _, true) => cx.text.call_slip(),
        (false, _, false) => cx.text.call_slip_too(),
    }
}
