//! The end of a call: what became of it, the sentence to say aloud, what it was, where to go.
use std::rc::Rc;

use super::call::{another_call, another_part, next_call};
use super::cards::flag_block;
use super::{Cx, Enter, Sheet, Step};
use crate::model::{CleanText, End, EndKind, Hotline, Phrase, Scenario, Truth, placeholders};
use crate::session::Rehearsal;
use crate::theme::Tone;
use crate::typeset::{Block, Role};

/// What became of it; where something is to be done now, what and in which order.
pub(super) fn sheet(cx: &Cx<'_>, rehearsal: &Rehearsal) -> Sheet {
    let mut sheet = Sheet::new(cx.say(&rehearsal.scenario().title));
    let Some(end) = rehearsal.end() else { return sheet };
    let (tone, words, steps) = match end.kind {
        EndKind::Safe => (Tone::Good, cx.text.call_safe(), cx.text.lesson_steps()),
        EndKind::Rescue => (Tone::Heading, cx.text.call_rescue(), cx.text.call_rescue_steps()),
        EndKind::Mend => (Tone::Heading, cx.text.call_mend(), cx.text.call_mend_steps()),
    };
    sheet.push(Block { role: Role::Headline, tone, text: words, keep_with_next: true, ..Block::default() });
    sheet.text(cx.say(&end.text));
    place_steps(cx, &mut sheet, steps, &end.steps);
    if end.kind == EndKind::Rescue {
        place_numbers(cx, &mut sheet, end);
    }
    sheet
}

fn place_steps(cx: &Cx<'_>, sheet: &mut Sheet, heading: CleanText, steps: &[Phrase]) {
    if steps.is_empty() {
        return;
    }
    sheet.push(Block { tone: Tone::Heading, text: heading, keep_with_next: true, ..Block::default() });
    for (index, step) in steps.iter().enumerate() {
        let lead = cx.text.frame_number(index + 1);
        sheet.push(Block { lead, text: cx.say(step), tight: index == 0, listed: true, ..Block::default() });
    }
}

/// Whom to ring: the first numbers of the region, and those the steps speak of.
fn place_numbers(cx: &Cx<'_>, sheet: &mut Sheet, end: &End) {
    let named: Vec<String> =
        end.steps.iter().flat_map(|step| placeholders(&step.base)).map(|found| found.name.to_owned()).collect();
    let hotlines = cx.region.map_or(&[][..], |region| &region.hotlines);
    let wanted = |(index, hotline): &(usize, &Hotline)| {
        *index < NUMBERS || named.iter().any(|name| name.strip_prefix("hotline-") == Some(hotline.id.as_str()))
    };
    let mut wanted = hotlines.iter().enumerate().filter(wanted).map(|(_, hotline)| hotline).peekable();
    if wanted.peek().is_some() {
        sheet.push(Block { tone: Tone::Heading, text: cx.text.call_ring(), keep_with_next: true, ..Block::default() });
    }
    for hotline in wanted {
        let text = hotline.number.clone().followed_by(&CleanText::lossy("  ")).followed_by(&cx.say(&hotline.name));
        sheet.push(Block { role: Role::Digits, tone: Tone::Hotline, text, tight: true, ..Block::default() });
    }
}

/// The most urgent numbers stand first in a region's file.
const NUMBERS: usize = 2;

/// The sentence to say aloud: who has said it once finds it when it is needed.
pub(super) fn aloud_sheet(cx: &Cx<'_>, rehearsal: &Rehearsal) -> Sheet {
    let scenario = rehearsal.scenario();
    let mut sheet = Sheet::new(cx.say(&scenario.title));
    sheet.push(Block { tone: Tone::Heading, text: cx.text.call_aloud(), keep_with_next: true, ..Block::default() });
    let text = cx.text.call_quoted(cx.say(&scenario.say).as_str());
    sheet.push(Block { role: Role::Headline, tone: Tone::Good, text, keep_with_next: true, ..Block::default() });
    sheet.remark(cx.text.call_aloud_note());
    sheet
}

/// Whether it was genuine, what gave it away, what to do in life; then where to go.
pub(super) fn review_sheet(cx: &Cx<'_>, rehearsal: &Rehearsal) -> Sheet {
    let scenario = rehearsal.scenario();
    let mut sheet = Sheet { enter: Enter::Open, preselected: Some(0), ..Sheet::new(cx.say(&scenario.title)) };
    sheet.heading(match scenario.truth {
        Truth::Real => cx.text.call_real(),
        Truth::Scam => cx.text.rationale_scam(),
    });
    for flag in scenario.flags.iter().filter_map(|id| cx.library.red_flag(id)) {
        let said = CleanText::join([&cx.say(&flag.name), &cx.say(&flag.why)], &cx.text.rationale_flag_join());
        sheet.push(Block { tight: false, ..flag_block(cx, said) });
    }
    sheet.push(Block { tone: Tone::Heading, text: cx.text.rationale_next(), keep_with_next: true, ..Block::default() });
    sheet.push(Block { tone: Tone::Good, text: cx.say(&scenario.next), tight: true, ..Block::default() });
    for offer in offers(cx, scenario) {
        sheet.choice(cx, label(cx, &offer));
    }
    sheet
}

/// Goes where the choice leads.
pub(super) fn choose(cx: &Cx<'_>, rehearsal: &Rehearsal, choice: usize) -> Step {
    let scenario = rehearsal.scenario();
    match offers(cx, scenario).into_iter().nth(choice) {
        Some(Offer::Part) => another_part(scenario),
        Some(Offer::Call(call)) => another_call(call, cx.desk),
        Some(Offer::Home) => Step::GoHome,
        None => Step::Stay,
    }
}

enum Offer {
    Part,
    Call(Rc<Scenario>),
    Home,
}

fn offers(cx: &Cx<'_>, scenario: &Scenario) -> Vec<Offer> {
    let next = next_call(cx, scenario).map(Offer::Call);
    std::iter::once(Offer::Part).chain(next).chain([Offer::Home]).collect()
}

fn label(cx: &Cx<'_>, offer: &Offer) -> CleanText {
    match offer {
        Offer::Part => cx.text.call_other_part(),
        Offer::Call(call) => cx.text.call_next(cx.say(&call.title).as_str()),
        Offer::Home => cx.text.summary_home(),
    }
}
