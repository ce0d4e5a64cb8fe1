//! What reaches a screen, and what it asks for in return.
use std::time::Duration;

use super::Screen;
use crate::locale::Tag;
use crate::model::{CleanText, RegionId};
use crate::session::{Given, HallEvent};
use crate::theme::Palette;
use crate::typeset::Size;

/// What the learner did, after paging and the finger have been dealt with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Deed {
    /// Confirmed the choice under the finger, counted from 0.
    Chose(usize),
    /// Confirmed the last page of a sheet without choices.
    WentOn,
    /// Wants one step back from the first page.
    Back,
}

/// What is done on few screens: by a volunteer in a hall, and by whoever types digits at a kiosk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Signal {
    /// Typed a digit where digits are numbers ([`super::Sheet::takes_digits`]).
    Typed(u8),
    /// Wants the screen of a class dark, or light again.
    Dimmed,
}

/// Where a new sheet is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Start {
    /// On its first page.
    First,
    /// On its last page: one came to it backwards.
    Last,
    /// On the page and line where the finger is.
    Here,
    /// With the finger on that choice.
    At(usize),
}

impl Step {
    /// This step, and an answer to be noted before it if there is one.
    pub(super) fn noting(self, given: Option<Given>) -> Self {
        match given {
            Some(given) => Self::Record(given, Box::new(self)),
            None => self,
        }
    }
}

/// What a screen asks the app to do.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub enum Step {
    /// Nothing came of it.
    Stay,
    /// Something has to be chosen first; say so.
    Remind,
    /// The figure is at the end of its range; say so.
    Limit,
    /// Say this, and nothing else.
    Say(CleanText),
    /// This screen shows another sheet now.
    Turn(Start),
    /// Open a screen on top of this one.
    Open(Screen),
    /// Return to the screen below.
    Close,
    /// Put another screen in the place of this one.
    Swap(Screen),
    /// Return to the first screen.
    GoHome,
    /// Speak this language from now on, and close.
    Speak(Tag),
    /// Ring the numbers of this region from now on, and close.
    Live(RegionId),
    /// Draw in letters of this size from now on, and close.
    Read(Size),
    /// Drop presses of the same key that come sooner than this from now on, and close.
    Wait(Duration),
    /// Draw in these colours from now on, and close.
    Paint(Palette),
    /// Take note of a confirmed answer, then do the rest.
    Record(Given, Box<Step>),
    /// This happens in the hall: write it down, then show what follows from it.
    Happen(HallEvent),
    /// Go on with the session that is under way.
    Attend,
    /// End the program.
    Leave,
}
