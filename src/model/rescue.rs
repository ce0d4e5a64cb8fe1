//! What to do when it has happened: the first thing, whom to ring, and what comes next.
use super::{Date, HotlineId, Phrase, RescueId};

/// Help for one kind of harm: money sent, a code told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rescue {
    /// Its name.
    pub id: RescueId,
    /// What happened, in the words of whom it happened to.
    pub what: Phrase,
    /// The first thing to do.
    pub first: Phrase,
    /// What to do next, in order.
    pub steps: Vec<Phrase>,
    /// Whom to ring, the first first.
    pub ring: Vec<HotlineId>,
    /// A word of comfort.
    pub comfort: Phrase,
    /// Who says so.
    pub source: Phrase,
    /// When somebody last looked it up.
    pub checked_on: Date,
}
