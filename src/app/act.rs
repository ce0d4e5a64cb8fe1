//! What each action does, on every screen alike.
use super::{App, Effect, Outcome, Visit};
use crate::input::Action;
use crate::model::CleanText;
use crate::screen::{
    Cx, Deed, Enter, HallScreen, HelpScreen, HotlineScreen, LanguageScreen, LeaveScreen, Screen, Signal, Start, Step,
};
use crate::session::Bookmark;
use crate::typeset::{Anchor, next_size};

impl App {
    /// Does what the learner means.
    pub fn act(&mut self, action: Action) -> Outcome {
        // Nobody sees what a key would do on a grid too small for a page.
        if !self.shown.reaches_the_reader() && action != Action::Leave {
            return Outcome::default();
        }
        self.touched = true;
        let had_notice = self.notice.take().is_some();
        let mut outcome = match action {
            Action::Choose(number) => self.point(usize::from(number) - 1),
            Action::Confirm => self.confirm(),
            Action::Back => self.back(),
            Action::Up => self.move_finger(-1),
            Action::Down => self.move_finger(1),
            Action::Left => self.turn_page(-1),
            Action::Right => self.turn_page(1),
            Action::Home => self.go_home(),
            Action::Hotline => self.open_once(Screen::Hotline(HotlineScreen::default())),
            Action::Language => self.open_once(Screen::Language(LanguageScreen::default())),
            Action::Help => self.open_once(Screen::Help(HelpScreen)),
            Action::Larger => self.change_size(true),
            Action::Smaller => self.change_size(false),
            // Telling everything again is reading aloud.
            Action::Speak if self.plain => Outcome::redraw(true),
            Action::Speak => self.notify(self.text.notice_no_voice()),
            Action::NumLock => self.notify(self.text.notice_num_lock()),
            Action::Leave => Outcome { redraw: false, effects: vec![Effect::Leave] },
        };
        outcome.redraw |= had_notice;
        outcome
    }

    fn point(&mut self, choice: usize) -> Outcome {
        if choice >= self.shown.sheet.choices() {
            // Enter must not take another choice than the one just asked for.
            if !matches!(self.shown.sheet.enter, Enter::Open) {
                self.top_mut().place.finger = None;
            }
            return self.notify(self.text.notice_no_choice());
        }
        self.point_at(choice)
    }

    /// Puts the finger on a choice; where there is something to say about it before Enter takes it, it
    /// is said. Who listens has been told it with the choice.
    fn point_at(&mut self, choice: usize) -> Outcome {
        let moved = self.with_place(|place, shown| place.point_at(choice, shown));
        match self.screen().preview(choice, &self.cx()) {
            Some(words) if !self.plain => self.notify(words),
            _ => moved,
        }
    }

    fn move_finger(&mut self, by: isize) -> Outcome {
        let choices = self.shown.sheet.choices();
        if choices == 0 {
            return self.turn_page(by);
        }
        let finger = match self.top().place.finger {
            None if by > 0 => 0,
            None => choices - 1,
            Some(finger) => finger.saturating_add_signed(by).min(choices - 1),
        };
        self.point_at(finger)
    }

    pub(super) fn turn_page(&mut self, by: isize) -> Outcome {
        let page = self.top().place.page(&self.shown);
        let last = self.shown.layout.pages.len().saturating_sub(1);
        let to = page.saturating_add_signed(by).min(last);
        if to == page {
            let notice = if by < 0 { self.text.notice_first_page() } else { self.text.notice_last_page() };
            return self.notify(notice);
        }
        self.with_place(|place, shown| place.go_to(to, shown))
    }

    /// Enter takes only a choice that can be seen; else it turns to where there is more to see.
    fn confirm(&mut self) -> Outcome {
        let page = self.top().place.page(&self.shown);
        let last = self.shown.layout.pages.len().saturating_sub(1);
        match self.top().place.finger {
            Some(finger) => match self.shown.layout.page_of_choice(finger) {
                Some(other) if other != page => {
                    // On page by page, as the foot says, so that nothing is skipped unread; from the last
                    // one to the choice.
                    let to = if page < last { page + 1 } else { other };
                    self.with_place(|place, shown| place.go_to(to, shown))
                }
                _ => self.tell(Deed::Chose(finger)),
            },
            None if page < last => self.turn_page(1),
            None if self.shown.sheet.choices() > 0 => self.notify(self.text.notice_choose_first()),
            None => self.tell(Deed::WentOn),
        }
    }

    fn back(&mut self) -> Outcome {
        let page = self.top().place.page(&self.shown);
        if page > 0 && !self.shown.sheet.takes_back { self.turn_page(-1) } else { self.tell(Deed::Back) }
    }

    pub(super) fn tell(&mut self, deed: Deed) -> Outcome {
        self.ask(|screen, cx| screen.update(deed, cx))
    }

    /// Passes on what only a volunteer in a hall does.
    pub(super) fn heed(&mut self, signal: Signal) -> Outcome {
        self.ask(|screen, cx| screen.heed(signal, cx))
    }

    fn ask(&mut self, decide: impl FnOnce(&mut Screen, &Cx<'_>) -> Step) -> Outcome {
        // The screen is taken out while it decides, as it reads the rest of the app.
        let mut screen = self.top().screen.clone();
        let step = decide(&mut screen, &self.cx());
        self.top_mut().screen = screen;
        self.follow(step)
    }

    pub(super) fn follow(&mut self, step: Step) -> Outcome {
        let mut effects = Vec::new();
        match step {
            Step::Stay => return Outcome::default(),
            Step::Remind => return self.notify(self.text.notice_choose_first()),
            Step::Say(words) => return self.notify(words),
            Step::Limit => return self.notify(self.text.notice_limit()),
            Step::Turn(start) => self.turn(start),
            // The hotline leads to it as it leads to the hotline.
            Step::Open(screen @ Screen::Rescue(_)) => return self.open_once(screen),
            Step::Open(screen) => self.open(screen),
            Step::Close if self.first_start => self.close_at_first_start(),
            Step::Close => self.close(),
            Step::Swap(screen) => {
                self.close();
                self.open(screen);
            }
            Step::GoHome => return self.go_home(),
            Step::Record(given, next) => return self.record(given, *next),
            Step::Speak(tag) => {
                self.speak(&tag);
                if self.first_start {
                    self.live_in(self.text.info().region.clone());
                }
                self.close();
                effects.push(Effect::Save(self.settings()));
            }
            Step::Live(region) => {
                self.live_in(region);
                self.close();
                self.end_first_start();
                effects.push(Effect::Save(self.settings()));
            }
            Step::Read(size) => {
                self.letters = Some(size);
                self.close();
                effects.push(Effect::Save(self.settings()));
            }
            Step::Wait(time) => {
                self.guard_for(time);
                self.close();
                effects.push(Effect::Save(self.settings()));
            }
            Step::Paint(palette) => {
                self.paint(palette);
                self.close();
                effects.push(Effect::Save(self.settings()));
            }
            Step::Happen(event) => return Outcome { redraw: true, effects: vec![Effect::Happen(event)] },
            Step::Attend => {
                self.open(Screen::Hall(HallScreen::default()));
                self.show();
                self.follow_page();
                return Outcome::redraw(true);
            }
            Step::Leave => effects.push(Effect::Leave),
        }
        self.show();
        Outcome { redraw: true, effects }
    }

    /// Larger or smaller letters, if there are any; the sentence being read stays on the screen.
    fn change_size(&mut self, larger: bool) -> Outcome {
        if self.plain {
            return self.notify(self.text.plain_letters());
        }
        if self.sizes.len() < 2 {
            return self.notify(self.text.notice_one_size());
        }
        let typesetter = &self.shown.typesetter;
        let grid = (typesetter.columns, typesetter.rows);
        match next_size(&self.ability, grid, typesetter.faces.body, larger) {
            Some(size) => {
                self.letters = Some(size);
                self.show();
                self.keep_menu_in_sight();
                Outcome::with(Effect::Save(self.settings()))
            }
            None if larger => self.notify(self.text.notice_largest()),
            None => self.notify(self.text.notice_smallest()),
        }
    }

    /// On a list the choice under the finger is what is being read.
    fn keep_menu_in_sight(&mut self) {
        let mut place = self.top().place.clone();
        if let Some(finger) = place.finger.filter(|_| self.shown.sheet.opens_at_choices) {
            place.point_at(finger, &self.shown);
            self.top_mut().place = place;
        }
    }

    /// The first start asks for language, region and letters, in this order; a step back leads to
    /// the question before, and before the first one out of the program.
    fn close_at_first_start(&mut self) {
        match self.screen() {
            Screen::Language(_) => self.open(Screen::Leave(LeaveScreen)),
            Screen::Region(_) => self.open(Screen::Language(LanguageScreen::default())),
            _ => self.close(),
        }
    }

    /// After language and region the letters are chosen, where there is a choice.
    fn end_first_start(&mut self) {
        if std::mem::take(&mut self.first_start) && self.sizes.len() < 2 && matches!(self.screen(), Screen::Eyes(_)) {
            self.close();
        }
    }

    fn turn(&mut self, start: Start) {
        self.top_mut().place.turn(start);
    }

    /// Opens a screen; a lesson or a call that was put aside is opened at its bookmark.
    pub(super) fn open(&mut self, screen: Screen) {
        let mut visit = Visit::new(screen);
        let mark = match &visit.screen {
            Screen::Lesson(lesson) => self.desk.bookmark(&lesson.sitting().lesson().id),
            Screen::Call(call) => call.rehearsal().and_then(|rehearsal| self.desk.call_bookmark(rehearsal)),
            _ => None,
        };
        if let Some(mark) = mark {
            visit.place.anchor = Anchor { block: mark.block, byte: mark.byte };
        }
        self.above.push(visit);
    }

    /// Closes the top screen; what was begun on it is put aside, so that nothing of it is lost.
    pub(super) fn close(&mut self) {
        let Some(Visit { screen, place }) = self.above.pop() else { return };
        let mark = Bookmark { block: place.anchor.block, byte: place.anchor.byte };
        match screen {
            Screen::Lesson(lesson) => self.desk.put(lesson.sitting().clone(), mark),
            Screen::Call(call) => {
                if let Some(rehearsal) = call.rehearsal() {
                    self.desk.put_call(rehearsal.clone(), mark);
                }
            }
            Screen::Look(look) => self.desk.put_inquiry(look.inquiry()),
            Screen::Practice(round) => self.desk.put_practice(round.practice().clone()),
            _ => {}
        }
    }

    fn go_home(&mut self) -> Outcome {
        self.first_start = false;
        let moved = !self.above.is_empty();
        while !self.above.is_empty() {
            self.close();
        }
        // As it opens: where the choices are.
        self.base.place = super::Place::default();
        self.show();
        Outcome::redraw(moved || self.shown.layout.pages.len() > 1)
    }

    /// Opens a screen that every screen leads to; where it is open already, one returns to it, so
    /// that going back never takes more than one step for each screen seen. The hotline is opened
    /// anew above a rescue it has led to: from there, too, one comes back to where one was.
    fn open_once(&mut self, screen: Screen) -> Outcome {
        let is_rescue = |visit: &Visit| matches!(visit.screen, Screen::Rescue(_));
        let open = self.above.iter().rposition(|visit| visit.screen.is_like(&screen));
        let covered = |at: usize| self.above.iter().skip(at + 1).any(is_rescue);
        match open.filter(|at| !matches!(screen, Screen::Hotline(_)) || !covered(*at)) {
            Some(at) => {
                while self.above.len() > at + 1 {
                    self.close();
                }
                *self.top_mut() = Visit::new(screen);
            }
            None => self.open(screen),
        }
        self.show();
        Outcome::redraw(true)
    }

    pub(super) fn notify(&mut self, notice: CleanText) -> Outcome {
        self.notice = Some(notice);
        Outcome::redraw(true)
    }

    /// Tells the reader that the settings could not be written.
    pub fn tell_not_saved(&mut self) {
        self.notice = Some(self.text.notice_not_saved());
    }

    pub(super) fn with_place(&mut self, change: impl FnOnce(&mut super::Place, &super::Shown)) -> Outcome {
        let before = self.top().place.clone();
        let mut place = before.clone();
        change(&mut place, &self.shown);
        let redraw = place != before;
        self.top_mut().place = place;
        Outcome::redraw(redraw)
    }
}
