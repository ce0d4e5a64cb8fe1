//! The end of a round of practice: what was made out, in plain counts. Never a mark.
//!
//! Being fair to what is genuine counts as much as seeing through a scam, and asking somebody first is
//! neither a hit nor a wrong done to anybody.
use super::ring::digits;
use super::summary::place_missed;
use super::{Cx, Enter, Sheet};
use crate::model::CleanText;
use crate::session::{Leaning, Practice, Round, Tally};
use crate::theme::Tone;
use crate::typeset::Block;

/// The choice "another round".
pub(super) const AGAIN: usize = 0;

/// What there is to say where no pack has cases to judge.
pub(super) fn nothing(cx: &Cx<'_>) -> Sheet {
    let mut sheet = Sheet { enter: Enter::Close, ..Sheet::new(cx.text.exercise_practice()) };
    sheet.text(cx.text.practice_empty());
    sheet
}

/// What was made out, what to look at again, and where to go.
pub(super) fn sheet(cx: &Cx<'_>, practice: &Practice, round: &Round) -> Sheet {
    let tally = round.tally();
    let mut sheet = Sheet { enter: Enter::Open, preselected: Some(AGAIN), ..Sheet::new(cx.text.exercise_practice()) };
    sheet.heading(cx.text.practice_title());
    // The counts are read together.
    for count in counts(cx, tally) {
        sheet.push(Block { text: count, tight: true, keep_with_next: true, ..Block::default() });
    }
    if let Some(last) = sheet.last() {
        last.keep_with_next = false;
    }
    sheet.push(Block { tone: Tone::Good, text: praise(cx, tally), ..Block::default() });
    if let Some(advice) = advice(cx, tally) {
        sheet.push(Block { text: advice, tight: true, ..Block::default() });
    }
    place_missed(cx, &mut sheet, &round.missed());
    place_slip(cx, &mut sheet, practice);
    sheet.choice(cx, cx.text.practice_more());
    sheet.choice(cx, cx.text.summary_home());
    sheet
}

/// The four digits that bring back the next form, once a form that a slip called for is done.
pub(super) fn place_slip(cx: &Cx<'_>, sheet: &mut Sheet, practice: &Practice) {
    let done = practice.round().is_some_and(Round::is_finished);
    let Some(code) = practice.paper().filter(|_| done) else { return };
    sheet.push(Block { tone: Tone::Heading, text: cx.text.slip_next(), keep_with_next: true, ..Block::default() });
    let text = CleanText::lossy(&code.next().to_string());
    sheet.push(Block { text, tight: true, keep_with_next: true, ..digits() });
    sheet.push(Block { text: cx.text.slip_note(), tight: true, ..Block::default() });
}

fn counts(cx: &Cx<'_>, tally: Tally) -> Vec<CleanText> {
    let number = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
    let mut counts = vec![
        cx.text.practice_scams(number(tally.recognised()), number(tally.scams.all())),
        cx.text.practice_genuine(number(tally.not_wronged()), number(tally.genuine.all())),
    ];
    if tally.asked() > 0 {
        counts.push(cx.text.practice_asked(number(tally.asked())));
    }
    counts
}

/// What went best, in one sentence.
fn praise(cx: &Cx<'_>, tally: Tally) -> CleanText {
    let leaning = tally.leaning();
    // To trust everybody wrongs nobody, and is not the hardest thing.
    let all_fair = tally.not_wronged() == tally.genuine.all() && leaning != Leaning::Trusting;
    let all_seen = tally.recognised() == tally.scams.all();
    if tally.is_all_right() {
        cx.text.practice_all()
    } else if leaning == Leaning::Asking {
        cx.text.practice_asks()
    } else if all_fair {
        cx.text.practice_fair()
    } else if all_seen {
        cx.text.practice_seen()
    } else if 4 * (tally.recognised() + tally.genuine.real) >= 3 * (tally.scams.all() + tally.genuine.all()) {
        cx.text.practice_most()
    } else if tally.asked() > 0 {
        cx.text.practice_asks()
    } else {
        cx.text.summary_read()
    }
}

/// What to mind for whoever says the same of everything, said gently.
fn advice(cx: &Cx<'_>, tally: Tally) -> Option<CleanText> {
    match tally.leaning() {
        Leaning::Suspicious => Some(cx.text.practice_suspicious()),
        Leaning::Trusting => Some(cx.text.practice_trusting()),
        Leaning::Asking | Leaning::None => None,
    }
}
