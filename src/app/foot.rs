//! What the foot line offers here: it follows from the sheet, the page and the finger.
use super::App;
use crate::input::{Action, Cap, cap};
use crate::model::CleanText;
use crate::screen::{Enter, Screen, cap_name};
use crate::widget::KeyHint;

impl App {
    /// What the keys do here, the most useful first. Every offer does something.
    pub fn offers(&self) -> Vec<(Action, CleanText)> {
        let mut offers = Vec::new();
        let page = self.top().place.page(&self.shown);
        let last = self.shown.layout.pages.len().saturating_sub(1);
        let choices = self.shown.sheet.choices();
        let finger = self.top().place.finger;
        let mut more_behind = false;
        match self.screen() {
            _ if self.is_notes() => return self.offers_of_notes(page < last),
            // Any key begins, or says that somebody is there.
            Screen::Attract(_) => return vec![(Action::Language, self.text.offer_language())],
            Screen::Still(_) => return Vec::new(),
            Screen::Gate(_) => return vec![(Action::Back, self.text.offer_back())],
            _ => {}
        }
        match finger {
            Some(finger) if self.shown.layout.page_of_choice(finger).is_none_or(|at| at == page) => {
                offers.push((Action::Confirm, self.enter_does(finger)));
                // Whoever points has no arrows and no number for a choice out of sight.
                if self.fingers && page < last {
                    offers.push((Action::Right, self.text.offer_next_page()));
                }
                more_behind = page < last;
            }
            _ if page < last => offers.push((Action::Confirm, self.text.offer_next_page())),
            None if choices == 0 && self.shown.sheet.enter == Enter::Close => {}
            None if choices == 0 => offers.push((Action::Confirm, self.text.offer_go_on())),
            _ => {}
        }
        let takes_back = self.shown.sheet.takes_back;
        let back = match self.screen() {
            _ if takes_back => self.text.offer_undo(),
            Screen::Home(_) if page == 0 && self.kiosk => self.text.offer_done(),
            Screen::Home(_) if page == 0 => self.text.offer_leave(),
            _ => self.text.offer_back(),
        };
        offers.push((Action::Back, back));
        if self.fingers {
            // Whoever points needs no number, but a way home.
            offers.push((Action::Home, self.text.offer_home()));
        } else if choices > usize::from(finger.is_some()) {
            let last = u8::try_from(choices).unwrap_or(6);
            offers.push((Action::Choose(last), self.text.offer_choose()));
            // A page behind this one is easily overlooked where Enter does something else.
            if more_behind {
                offers.push((Action::Right, self.text.offer_next_page()));
            }
        }
        if !matches!(self.screen(), Screen::Language(_)) {
            offers.push((Action::Language, self.text.offer_language()));
        }
        if !matches!(self.screen(), Screen::Help(_)) {
            offers.push((Action::Help, self.text.offer_help()));
        }
        offers
    }

    /// The notes are moved on by one key; their pages are turned by the arrows.
    fn offers_of_notes(&self, more: bool) -> Vec<(Action, CleanText)> {
        let pages = more.then(|| (Action::Right, self.text.offer_next_page()));
        let moves = [(Action::Confirm, self.text.offer_go_on()), (Action::Back, self.text.offer_back())];
        moves.into_iter().chain(pages).chain([(Action::Language, self.text.offer_language())]).collect()
    }

    fn enter_does(&self, finger: usize) -> CleanText {
        let done = finger + 1 == self.shown.sheet.choices() && self.shown.sheet.done_offered;
        match self.shown.sheet.enter {
            Enter::GoOn | Enter::Close => self.text.offer_go_on(),
            Enter::Open => self.text.offer_open(),
            Enter::Tick if !done => self.text.offer_mark(),
            Enter::Rank if !done => self.text.offer_rank(),
            Enter::Tick | Enter::Rank | Enter::Answer => self.text.offer_confirm(),
        }
    }

    pub(super) fn hints(&self) -> Vec<KeyHint> {
        self.offers().into_iter().map(|(action, what)| self.hint(action, what)).collect()
    }

    pub(super) fn hotline_hint(&self) -> KeyHint {
        let hint = self.hint(Action::Hotline, self.text.offer_hotline());
        // Where hands are counted or a code is typed 0 is a number; F1 leads to the hotline everywhere.
        let in_code = matches!(self.screen(), Screen::Gate(_));
        if (self.is_in_hall() || in_code) && self.shown.sheet.takes_digits {
            return KeyHint { key: CleanText::lossy("F1"), ..hint };
        }
        hint
    }

    fn hint(&self, action: Action, what: CleanText) -> KeyHint {
        let cap = match action {
            Action::Choose(last) => Cap::NumbersTo(last),
            other => cap(other),
        };
        KeyHint { key: cap_name(&self.cx(), cap), what }
    }
}
