//! Finds out what the terminal can draw.
//!
//! One round trip: all questions in one write, and the last of them is one that every terminal
//! answers, so that the wait ends by itself. [`judge`] decides from the answers; it knows no
//! terminal and no clock. What the reader types meanwhile is handed on.
mod ability;
mod console;
mod judge;
mod keys;
mod late;
mod questions;
mod replies;
mod sieve;
mod surroundings;
#[cfg(unix)]
mod talk;
mod terminal;

pub use self::ability::{Ability, Console, Doubt, Family, Ground, NotAsked, Proof, Reason};
pub use self::judge::judge;
pub use self::replies::Replies;
pub use self::surroundings::Surroundings;
pub use self::terminal::{Evidence, Name, Terminal, Version};
pub use crate::typeset::Seams;

use std::io;
use std::time::{Duration, Instant};

use ratatui::crossterm::event as heard;

pub(super) use self::late::Late;

/// What came of asking.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) replies: Replies,
    /// When it began.
    pub(super) since: Instant,
    /// How long it took.
    pub(super) took: Duration,
    /// What the reader did meanwhile.
    pub(super) events: Vec<heard::Event>,
    /// Answers that are still to come.
    pub(super) late: Option<Late>,
}

/// Asks the terminal, which is ours, and waits for its answers.
///
/// Writes on the screen and wipes it. A terminal that is known not to understand is not asked.
///
/// # Errors
///
/// When the terminal cannot be written to or read.
pub(super) fn ask(surroundings: &Surroundings) -> io::Result<Asked> {
    #[cfg(unix)]
    if surroundings.term != "dumb" && surroundings.console.is_none() {
        return talk::ask(surroundings.patience());
    }
    let _ = surroundings;
    let (replies, since) = (Replies::default(), Instant::now());
    Ok(Asked { replies, since, took: Duration::ZERO, events: Vec::new(), late: None })
}
