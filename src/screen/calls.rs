//! The calls on offer, each with a line that says what it is about.
use std::rc::Rc;

use super::courses::errors;
use super::group::{back, group, place_turn, turn};
use super::{CallScreen, Cx, Deed, Enter, Screen, Sheet, Step, TroubleScreen};
use crate::model::{CleanText, Scenario};

/// The list of calls.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CallsScreen {
    /// Which handful of the list, counted from 0.
    group: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Entry {
    Call(Rc<Scenario>),
    Trouble,
}

impl CallsScreen {
    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        let entries = entries(cx);
        let mut sheet = Sheet {
            enter: Enter::Open,
            preselected: Some(0),
            opens_at_choices: true,
            ..Sheet::new(cx.text.calls_title())
        };
        if entries.is_empty() {
            sheet.text(cx.text.calls_empty());
            return Sheet { preselected: None, enter: Enter::GoOn, ..sheet };
        }
        let shown = group(&entries, self.group);
        let mut next = None;
        for (index, entry) in shown.entries.iter().enumerate() {
            sheet.choice(cx, label(entry, cx));
            let Entry::Call(call) = entry else { continue };
            place_about(cx, &mut sheet, call);
            // The finger starts on the call that is next.
            if !cx.desk.is_played(&call.id) {
                next = next.or(Some(index));
            }
        }
        place_turn(cx, &mut sheet, &shown, cx.text.calls_more());
        sheet.preselected = next.or(Some(0));
        sheet
    }

    pub(super) fn update(&mut self, deed: Deed, cx: &Cx<'_>) -> Step {
        let Deed::Chose(index) = deed else { return back(&mut self.group) };
        let entries = entries(cx);
        let shown = group(&entries, self.group);
        match shown.entries.get(index) {
            Some(Entry::Call(call)) => Step::Open(Screen::Call(CallScreen::open(Rc::clone(call), cx.desk))),
            Some(Entry::Trouble) => Step::Open(Screen::Trouble(TroubleScreen::new(&errors(cx)))),
            None => turn(&mut self.group, &shown),
        }
    }
}

fn entries(cx: &Cx<'_>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = cx.calls().into_iter().map(Entry::Call).collect();
    if !errors(cx).is_empty() {
        entries.push(Entry::Trouble);
    }
    entries
}

fn label(entry: &Entry, cx: &Cx<'_>) -> CleanText {
    let Entry::Call(call) = entry else { return cx.text.courses_trouble() };
    let title = cx.say(&call.title);
    if cx.desk.open_call(&call.id).is_some() {
        cx.text.calls_started(title.as_str())
    } else if cx.desk.is_played(&call.id) {
        cx.text.calls_done(title.as_str())
    } else {
        title
    }
}

/// What a call is about, under its title.
fn place_about(cx: &Cx<'_>, sheet: &mut Sheet, call: &Scenario) {
    if let Some(title) = sheet.last() {
        title.keep_with_next = true;
    }
    sheet.remark(cx.say(&call.about));
    if let Some(about) = sheet.last() {
        about.lead = CleanText::lossy("     ");
        about.tight = true;
    }
}
