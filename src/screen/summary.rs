//! The end of a lesson: what went well, what to take home. Never a mark.
use super::{Cx, Enter, LessonScreen, Screen, Sheet, Start, Step};
use crate::model::{CleanText, FlagId, Lesson};
use crate::session::Sitting;
use crate::theme::Tone;
use crate::typeset::{Block, Role};
use std::rc::Rc;

/// The choice "not now" of the question whether to begin again.
pub(super) const KEEP: usize = 0;
/// The choice "from the beginning".
pub(super) const RESTART: usize = 1;

/// More red flags than this are a list nobody reads.
const FLAGS: usize = 3;

/// What was done well and what to take home, then where to go.
pub(super) fn sheet(cx: &Cx<'_>, sitting: &Sitting) -> Sheet {
    let lesson = sitting.lesson();
    let mut sheet = Sheet { enter: Enter::Open, preselected: Some(0), ..Sheet::new(cx.title(lesson)) };
    sheet.heading(cx.text.summary_title());
    sheet.push(Block { tone: Tone::Good, text: cx.text.summary_well(), keep_with_next: true, ..Block::default() });
    for praise in praises(cx, sitting) {
        sheet.push(Block { lead: CleanText::lossy("  "), text: praise, tight: true, ..Block::default() });
    }
    place_missed(cx, &mut sheet, &sitting.missed());
    place_sentence(&mut sheet, cx.text.summary_take_home(), cx.say(&lesson.take_home));
    if let Some(reply) = &lesson.reply {
        place_sentence(&mut sheet, cx.text.summary_reply(), cx.say(reply));
    }
    for offer in offers(cx, sitting) {
        sheet.choice(cx, label(cx, &offer));
    }
    sheet
}

/// "From the beginning?": asked before the answers are put away.
pub(super) fn restart_sheet(cx: &Cx<'_>) -> Sheet {
    let mut sheet = Sheet { enter: Enter::Open, preselected: Some(KEEP), ..Sheet::new(cx.text.summary_repeat()) };
    sheet.heading(cx.text.summary_repeat_ask());
    sheet.text(cx.text.summary_repeat_note());
    sheet.choice(cx, cx.text.summary_repeat_no());
    sheet.choice(cx, cx.text.summary_repeat_yes());
    sheet
}

enum Offer {
    Next(Rc<Lesson>),
    Repeat,
    Home,
}

fn offers(cx: &Cx<'_>, sitting: &Sitting) -> Vec<Offer> {
    // The desk does not hold this lesson as finished while it is still open.
    let here = &sitting.lesson().id;
    let lessons = cx.library.packs().iter().flat_map(|pack| cx.lessons(&pack.id));
    let (before, behind): (Vec<_>, Vec<_>) = {
        let mut passed = false;
        lessons.partition(|lesson| {
            passed |= lesson.id == *here;
            !passed
        })
    };
    // The one behind this, then from the beginning.
    let mut order = behind.into_iter().chain(before);
    let next = order.find(|lesson| lesson.id != *here && !cx.desk.is_finished(&lesson.id));
    next.map(Offer::Next).into_iter().chain([Offer::Home, Offer::Repeat]).collect()
}

fn label(cx: &Cx<'_>, offer: &Offer) -> CleanText {
    match offer {
        Offer::Next(lesson) => cx.text.summary_next(cx.title(lesson).as_str()),
        Offer::Repeat => cx.text.summary_repeat(),
        Offer::Home => cx.text.summary_home(),
    }
}

/// Goes where the choice leads; `Turn(At(KEEP))` asks whether to begin again.
pub(super) fn choose(cx: &Cx<'_>, sitting: &Sitting, choice: usize) -> Step {
    match offers(cx, sitting).into_iter().nth(choice) {
        Some(Offer::Next(lesson)) => Step::Swap(Screen::Lesson(LessonScreen::open(lesson, cx.desk))),
        Some(Offer::Repeat) => Step::Turn(Start::At(KEEP)),
        Some(Offer::Home) => Step::GoHome,
        None => Step::Stay,
    }
}

fn praises(cx: &Cx<'_>, sitting: &Sitting) -> Vec<CleanText> {
    let mut praises: Vec<CleanText> =
        names(cx, &sitting.spotted()).iter().map(|name| cx.text.summary_spotted(name.as_str())).collect();
    if sitting.was_fair() {
        praises.push(cx.text.summary_fair());
    }
    if sitting.asked_somebody() {
        praises.push(cx.text.summary_asked());
    }
    if praises.is_empty() {
        praises.push(cx.text.summary_read());
    }
    praises
}

/// The names of red flags, as many as anybody reads.
fn names(cx: &Cx<'_>, flags: &[&FlagId]) -> Vec<CleanText> {
    flags.iter().filter_map(|id| cx.library.red_flag(id)).take(FLAGS).map(|flag| cx.say(&flag.name)).collect()
}

/// The red flags to look at again, if there are any.
pub(super) fn place_missed(cx: &Cx<'_>, sheet: &mut Sheet, missed: &[&FlagId]) {
    let missed = names(cx, missed);
    if missed.is_empty() {
        return;
    }
    sheet.push(Block { tone: Tone::Heading, text: cx.text.summary_again(), keep_with_next: true, ..Block::default() });
    for name in missed {
        sheet.push(Block { lead: CleanText::lossy("  "), text: name, tight: true, ..Block::default() });
    }
}

fn place_sentence(sheet: &mut Sheet, heading: CleanText, sentence: CleanText) {
    sheet.push(Block { tone: Tone::Heading, text: heading, keep_with_next: true, ..Block::default() });
    sheet.push(Block { role: Role::Headline, tone: Tone::Good, text: sentence, tight: true, ..Block::default() });
}
