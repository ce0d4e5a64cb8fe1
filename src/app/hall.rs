//! A session in a hall: what happened comes in, the screen of the class or of the notes follows it.
use std::rc::Rc;

use super::{App, Outcome, Place, Visit};
use crate::input::{Action, Event, Key, meaning};
use crate::locale::Text;
use crate::model::{RunSheet, RunSheetId};
use crate::screen::{Deed, HallScreen, NotesScreen, Screen, SessionsScreen, Sheet, Signal, Start};
use crate::session::{HallEvent, Happened, Plan, Rehearsal, Run};

impl App {
    /// From now on this is the screen of a class: it opens with the sessions on offer, and with the one
    /// that was not finished, if `happened` tells of one; else with the one that `sheet` names.
    pub fn be_class(&mut self, happened: &[Happened], sheet: Option<&str>) {
        let sheet = sheet.and_then(|name| self.run_sheet(name));
        self.base = Visit::new(Screen::Sessions(SessionsScreen::new(sheet)));
        self.above.retain(|visit| !matches!(visit.screen, Screen::Eyes(_)));
        self.replay(happened);
    }

    /// From now on this is the screen with the notes.
    pub fn be_notes(&mut self, happened: &[Happened]) {
        self.base = Visit::new(Screen::Notes(NotesScreen::default()));
        self.above.retain(|visit| !matches!(visit.screen, Screen::Eyes(_)));
        self.replay(happened);
    }

    fn replay(&mut self, happened: &[Happened]) {
        // What was before the last session's beginning says nothing any more.
        let opened = |one: &Happened| matches!(one.what, HallEvent::Opened { .. });
        let last = happened.iter().rposition(opened).unwrap_or(happened.len());
        for one in happened.iter().skip(last) {
            self.note(one);
        }
        if self.shown.reaches_the_reader() {
            self.show();
        }
    }

    /// Takes in what happened, here or on the other screen.
    pub fn happen(&mut self, happened: &[Happened]) -> Outcome {
        let mut turned = false;
        for one in happened {
            let shown = |run: &Run| (run.at(), run.call().map(Rehearsal::moment));
            let before = self.run.as_ref().map(shown);
            self.note(one);
            match &one.what {
                HallEvent::Opened { .. } => self.open_class(),
                HallEvent::Closed => self.close_class(),
                _ if before != self.run.as_ref().map(shown) => self.begin_slide(),
                // It is shown, or shown again, on the page it is on.
                HallEvent::Page { .. } => turned = true,
                HallEvent::Dark(_) => {
                    self.begin_notes();
                    turned = true;
                }
                _ => {}
            }
        }
        if self.shown.reaches_the_reader() {
            self.show();
            if turned {
                self.follow_page();
            }
        }
        Outcome::redraw(true)
    }

    /// Goes to the page that was turned to, here or in the notes, if it is the same on this grid; what is
    /// shown has been laid out.
    pub(super) fn follow_page(&mut self) {
        let Some((page, pages)) = self.run.as_ref().filter(|_| self.shows_slide()).map(Run::page) else { return };
        if pages == self.shown.layout.pages.len() {
            let _ = self.with_place(|place, shown| place.go_to(page, shown));
        }
    }

    /// Whether the class sees what is shown in the session, and not hands being counted or nothing.
    fn shows_slide(&self) -> bool {
        let lit = self.run.as_ref().is_some_and(|run| run.is_under_way() && !run.is_dark());
        matches!(self.screen(), Screen::Hall(_)) && lit && !self.shown.sheet.takes_back
    }

    /// What the notes do not know of the class yet: the page it is on.
    pub fn page_of_class(&self) -> Option<HallEvent> {
        if !self.shows_slide() || !self.shown.reaches_the_reader() {
            return None;
        }
        let run = self.run.as_ref()?;
        let (page, pages) = (self.top().place.page(&self.shown), self.shown.layout.pages.len());
        (run.page() != (page, pages)).then_some(HallEvent::Page { slide: run.at(), page, pages })
    }

    /// Whether the class is in a session, whatever stands over it: the hotline, the keys.
    pub fn attends(&self) -> bool {
        let visits = self.above.iter().chain([&self.base]);
        let in_hall = visits.into_iter().any(|visit| matches!(visit.screen, Screen::Hall(_)));
        in_hall && self.run.as_ref().is_some_and(|run| !run.is_closed())
    }

    /// Tells that what happens cannot be written down.
    pub fn tell_not_noted(&mut self) {
        self.notice = Some(self.text.hall_other_failed());
    }

    /// Has the screens tell where a telephone finds the notes.
    pub fn tell_phone(&mut self, address: String) {
        self.phone = Some(address);
    }

    /// What is on the screen now, for whoever shows it elsewhere.
    pub fn sheet(&self) -> &Sheet {
        &self.shown.sheet
    }

    /// The words of the interface.
    pub fn text(&self) -> &Text {
        &self.text
    }

    /// The session that is under way, or was last.
    pub fn run(&self) -> Option<&Run> {
        self.run.as_ref()
    }

    /// The run-sheet of this name, if it holds here.
    pub fn run_sheet(&self, name: &str) -> Option<Rc<RunSheet>> {
        let id = RunSheetId::new(name);
        self.cx().run_sheets().into_iter().find(|sheet| sheet.id == id)
    }

    /// All run-sheets that hold here.
    pub fn run_sheets(&self) -> Vec<Rc<RunSheet>> {
        self.cx().run_sheets()
    }

    fn note(&mut self, one: &Happened) {
        match &one.what {
            HallEvent::Opened { sheet, tables } => {
                self.run = self.plan(sheet).map(|plan| Run::new(Rc::new(plan), *tables, one.at));
            }
            _ => {
                if let Some(run) = &mut self.run {
                    run.apply(one);
                }
            }
        }
    }

    /// What a run-sheet names, looked up; `None` where it or its lesson is not there any more.
    fn plan(&self, sheet: &str) -> Option<Plan> {
        let cx = self.cx();
        let sheet = self.run_sheet(sheet)?;
        let lesson = cx.lesson(&sheet.lesson)?;
        let call = sheet.call.as_ref().and_then(|id| cx.calls().into_iter().find(|call| call.id == *id));
        Some(Plan::new(sheet, lesson, call, &cx.practice()))
    }

    fn open_class(&mut self) {
        if self.run.is_none() {
            self.notice = Some(self.text.hall_none());
            return;
        }
        if matches!(self.base.screen, Screen::Sessions(_)) {
            self.above.clear();
            self.open(Screen::Hall(HallScreen::default()));
        }
        self.begin_slide();
    }

    fn close_class(&mut self) {
        if matches!(self.base.screen, Screen::Sessions(_)) {
            self.above.clear();
            self.base = Visit::new(Screen::Sessions(SessionsScreen::default()));
        }
        self.begin_slide();
    }

    /// Another slide begins on its first page; what was said of the one before is past, and hands that were
    /// being counted on it are forgotten.
    fn begin_slide(&mut self) {
        self.notice = None;
        for visit in self.above.iter_mut().chain([&mut self.base]) {
            match &mut visit.screen {
                Screen::Hall(class) => class.forget_count(),
                Screen::Notes(notes) => notes.forget_count(),
                _ => continue,
            }
            begin(&mut visit.place);
        }
    }

    /// The notes say on their first page that the class sees nothing.
    fn begin_notes(&mut self) {
        let visits = self.above.iter_mut().chain([&mut self.base]);
        visits.filter(|visit| matches!(visit.screen, Screen::Notes(_))).for_each(|visit| begin(&mut visit.place));
    }

    /// Whether the class or the notes are on top.
    pub(super) fn is_in_hall(&self) -> bool {
        matches!(self.screen(), Screen::Hall(_)) || matches!(self.screen(), Screen::Notes(_)) && self.run.is_some()
    }

    /// Does what a key means in a hall or on a slip of paper; `None` where it means what it does
    /// everywhere.
    pub(super) fn press_apart(&mut self, key: Key) -> Option<Outcome> {
        // Nobody sees what a key would do on a grid too small for a page.
        if !self.shown.reaches_the_reader() {
            return None;
        }
        let meant = self.meant_on_slip(key).or_else(|| self.meant_in_hall(key))?;
        if let Meant::Act(action) = meant {
            return Some(self.act(action));
        }
        self.touched = true;
        let had_notice = self.notice.take().is_some();
        let mut outcome = match meant {
            Meant::Act(_) => Outcome::default(),
            Meant::Tell(deed) => self.tell(deed),
            Meant::Heed(signal) => self.heed(signal),
            Meant::Page(by) => self.turn_page(by),
        };
        outcome.redraw |= had_notice;
        Some(outcome)
    }

    /// The digits on a slip of paper are those that choose elsewhere; all other keys mean what they do.
    fn meant_on_slip(&self, key: Key) -> Option<Meant> {
        let chooses = matches!(meaning(key), Some(Action::Choose(_)));
        let digit = digit(key).filter(|_| chooses && matches!(self.screen(), Screen::Slip(_)))?;
        Some(Meant::Heed(Signal::Typed(digit)))
    }

    /// Digits may be numbers, presenter's remotes have keys of their own, and the notes are moved on by one
    /// key however many pages they have.
    fn meant_in_hall(&self, key: Key) -> Option<Meant> {
        if !self.is_in_hall() {
            return None;
        }
        if let Some(digit) = digit(key).filter(|_| self.shown.sheet.takes_digits) {
            return Some(Meant::Heed(Signal::Typed(digit)));
        }
        let notes = self.is_notes();
        Some(match (key, meaning(key)) {
            (Key::Right, _) if notes => Meant::Page(1),
            (Key::Left, _) if notes => Meant::Page(-1),
            (Key::PageUp, _) | (_, Some(Action::Back)) if notes => Meant::Tell(Deed::Back),
            (_, Some(Action::Confirm)) if notes => Meant::Tell(Deed::WentOn),
            (Key::Right, _) => Meant::Act(Action::Confirm),
            (Key::PageUp | Key::Left, _) => Meant::Act(Action::Back),
            (Key::Function(5) | Key::Char('b' | 'B'), _) | (_, Some(Action::Speak)) => Meant::Heed(Signal::Dimmed),
            _ => return None,
        })
    }

    /// Whether a press of a key counts though it comes soon after the same one: whoever counts hands may well
    /// mean the same digit twice, and nobody for two choices in a row. A held key is one press all the same.
    pub(super) fn counts_again(&self, event: &Event) -> bool {
        let Event::Key(press) = event else { return false };
        let sheet = &self.shown.sheet;
        let moves = matches!(meaning(press.key), Some(Action::Confirm | Action::Back));
        let counts = digit(press.key).is_some() || sheet.takes_back && moves;
        self.is_in_hall() && sheet.takes_digits && counts && !press.repeat
    }

    /// Whether these are the notes, and a session is under way.
    pub(super) fn is_notes(&self) -> bool {
        matches!(self.screen(), Screen::Notes(_)) && self.run.as_ref().is_some_and(Run::is_under_way)
    }
}

/// On the first page.
fn begin(place: &mut Place) {
    *place = Place::default();
    place.turn(Start::First);
}

/// What a key means in a hall or on a slip of paper.
#[derive(Debug, Clone, Copy)]
enum Meant {
    Act(Action),
    Tell(Deed),
    Heed(Signal),
    /// Turn so many pages on.
    Page(isize),
}

/// The digit of a key, half or full width.
fn digit(key: Key) -> Option<u8> {
    let Key::Char(c) = key else { return None };
    let full = u32::from(c).checked_sub(u32::from('０')).filter(|digit| *digit < 10);
    c.to_digit(10).or(full).and_then(|digit| u8::try_from(digit).ok())
}
