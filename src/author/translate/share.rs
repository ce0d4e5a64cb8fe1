//! How much of a file of translations is done.
use std::ops::AddAssign;

use super::file::{Entry, Mark};

/// Texts, by what became of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Share {
    /// Translated by somebody.
    pub done: usize,
    /// Written by a converter, to be read over.
    pub draft: usize,
    /// Translated once; the text has changed since.
    pub stale: usize,
    /// Not translated.
    pub missing: usize,
}

impl Share {
    /// All of them.
    pub fn total(&self) -> usize {
        self.done + self.draft + self.stale + self.missing
    }

    pub(super) fn count(&mut self, entry: &Entry) {
        // An old translation stays to be seen also where a converter has written something.
        let part = match entry.mark {
            _ if entry.old.is_some() => &mut self.stale,
            Mark::Done => &mut self.done,
            Mark::Draft(_) => &mut self.draft,
            Mark::Pending => &mut self.missing,
        };
        *part += 1;
    }
}

impl AddAssign for Share {
    fn add_assign(&mut self, other: Self) {
        let Self { done, draft, stale, missing } = other;
        self.done += done;
        self.draft += draft;
        self.stale += stale;
        self.missing += missing;
    }
}
