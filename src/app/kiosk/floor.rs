//! What the app itself does differently at a kiosk: the page that waits is on top of a fresh one, and
//! pages are put over a sitting without changing it.
use super::super::{App, Visit};
use super::GUARD;
use crate::input::{Action, Event, KeyPress, meaning};
use crate::model::CleanText;
use crate::screen::{AttractScreen, GateScreen, Screen};

impl App {
    /// From now on this is a kiosk's app, as the first visitor finds it.
    pub(super) fn be_kiosk(&mut self) {
        self.kiosk = true;
        self.first_start = false;
        // What is wrong with a pack a visitor cannot mend.
        self.notice = None;
        self.guard_for(GUARD);
        self.above = vec![Visit::new(Screen::Attract(AttractScreen))];
        self.show_if_measured();
    }

    /// Whether the page that waits for somebody is on top.
    pub(super) fn is_at_rest(&self) -> bool {
        matches!(self.screen(), Screen::Attract(_))
    }

    /// Somebody has come: whatever was pressed begins, and does nothing else but show the hotline or
    /// the languages if it asks for them. Tells whether anything changed.
    pub(super) fn wake(&mut self, event: &Event) -> bool {
        if !self.shown.reaches_the_reader() {
            return false;
        }
        let meant = match event {
            Event::Key(KeyPress { key, ctrl: false, alt: false, .. }) => meaning(*key),
            Event::Touched(at) => self.meant_at(*at),
            _ => None,
        };
        if matches!(event, Event::Touched(_)) {
            self.fingers = true;
            self.measure();
        }
        match meant {
            Some(Action::Language) => return self.act(Action::Language).redraw,
            Some(Action::Hotline) => {
                self.above.clear();
                return self.act(Action::Hotline).redraw;
            }
            _ => self.above.clear(),
        }
        self.show();
        true
    }

    /// Puts a page over what is shown; what is under it stays as it is.
    pub(super) fn put_on_top(&mut self, screen: Screen) {
        self.above.push(Visit::new(screen));
        self.show_if_measured();
    }

    /// Takes it away again.
    pub(super) fn take_from_top(&mut self) {
        self.above.pop();
        self.show_if_measured();
    }

    /// Shows what the gate has to say, on top of everything.
    pub(super) fn show_gate(&mut self, gate: GateScreen) {
        if matches!(self.screen(), Screen::Gate(_)) {
            self.above.pop();
        }
        self.put_on_top(Screen::Gate(gate));
    }

    fn show_if_measured(&mut self) {
        if self.shown.reaches_the_reader() {
            self.show();
        }
    }

    /// Whether a learner would find the same in both: nothing begun, answered or chosen differs.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let notice = |app: &Self| -> Option<CleanText> { app.notice.clone() };
        let stack = self.above == other.above && self.base == other.base && notice(self) == notice(other);
        let done = self.desk == other.desk && self.memory == other.memory && self.seed == other.seed;
        let here = self.language() == other.language() && self.region_id == other.region_id;
        let looks = self.theme == other.theme && self.palette == other.palette && self.letters == other.letters;
        let hands = self.fingers == other.fingers && self.guard == other.guard && self.touched == other.touched;
        stack && done && here && looks && hands && self.shown == other.shown
    }
}
