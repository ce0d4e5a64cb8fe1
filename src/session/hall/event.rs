//! What happens in a session, as it is written down. Counts only: nobody's name, no answer of anybody.
use serde::{Deserialize, Serialize};

use crate::model::Moment;

/// Something that happened in a hall, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Happened {
    /// Seconds as [`Moment`] counts them; for the minutes in the notes alone, no clock is trusted.
    pub at: i64,
    /// What it was.
    pub what: HallEvent,
}

impl Happened {
    /// Something that happens now.
    pub fn new(Moment(at): Moment, what: HallEvent) -> Self {
        Self { at, what }
    }
}

/// Something that happened in a hall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HallEvent {
    /// A session began, with so many tables if they play for themselves.
    Opened {
        /// The run-sheet.
        sheet: String,
        /// Tables of the contest.
        tables: u8,
    },
    /// That slide is shown, counted from 0.
    At(usize),
    /// Hands were counted for what is asked on that slide, one number for each choice.
    Hands {
        /// The slide on which they were counted.
        slide: usize,
        /// How many for each choice.
        hands: Vec<u8>,
    },
    /// The class decided in the call, counted from 0.
    Chose(usize),
    /// The call went on where nothing was to be decided.
    WentOn,
    /// One step back in the call.
    WentBack,
    /// A table answered on that slide of the contest.
    Answered {
        /// The slide.
        slide: usize,
        /// Its judgement, as [`super::super::Judgement::of_pick`] counts them.
        pick: usize,
    },
    /// The class sees that page of what is shown, counted from 0, of so many: its letters and its grid
    /// decide how many there are.
    Page {
        /// The slide.
        slide: usize,
        /// The page.
        page: usize,
        /// How many there are.
        pages: usize,
    },
    /// The class went back to the sessions on offer, or came from there.
    Away(bool),
    /// The screen is dark: everybody looks at the volunteer. Or no longer.
    Dark(bool),
    /// The session is over.
    Closed,
}
