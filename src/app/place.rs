//! Where on a screen the reader is: the page and the finger.
use super::shown::Shown;
use crate::screen::Start;
use crate::typeset::Anchor;

/// A page, held by the text on it so that it survives another size or language, and a choice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// The first text on the page.
    pub(super) anchor: Anchor,
    /// The choice the finger is on.
    pub(super) finger: Option<usize>,
    /// How to begin on a sheet not laid out yet.
    start: Option<Start>,
    seen: bool,
}

impl Place {
    /// Begins anew on another sheet of the same screen.
    pub(super) fn turn(&mut self, start: Start) {
        if start == Start::Here {
            self.start = Some(start);
        } else {
            *self = Self { start: Some(start), ..Self::default() };
        }
    }

    /// Which page of `shown` this is, counted from 0.
    pub(super) fn page(&self, shown: &Shown) -> usize {
        shown.layout.page_of(self.anchor)
    }

    /// Goes to a page.
    pub(super) fn go_to(&mut self, page: usize, shown: &Shown) {
        self.anchor = shown.layout.start_of(page);
    }

    /// Puts the finger on a choice and turns to its page.
    pub(super) fn point_at(&mut self, choice: usize, shown: &Shown) {
        self.finger = Some(choice);
        if let Some(page) = shown.layout.page_of_choice(choice) {
            self.go_to(page, shown);
        }
    }

    /// Fits the place to a sheet that was just laid out.
    pub(super) fn settle(&mut self, shown: &Shown) {
        if !self.seen {
            self.seen = true;
            self.finger = shown.sheet.preselected;
            match self.start.take() {
                Some(Start::Last) => self.go_to(shown.layout.pages.len().saturating_sub(1), shown),
                Some(Start::At(choice)) => self.point_at(choice, shown),
                None if shown.sheet.opens_at_choices => {
                    if let Some(finger) = self.finger {
                        self.point_at(finger, shown);
                    }
                }
                Some(Start::First | Start::Here) | None => {}
            }
        }
        // The sheet may have been cut anew around the finger.
        if self.start.take() == Some(Start::Here)
            && let Some(finger) = self.finger
        {
            self.point_at(finger, shown);
        }
        let choices = shown.sheet.choices();
        self.finger = self.finger.filter(|_| choices > 0).map(|finger| finger.min(choices - 1));
        if self.anchor.block >= shown.sheet.blocks.len() {
            self.anchor = Anchor::default();
        }
    }
}
