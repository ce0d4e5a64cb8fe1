//! What outlasts the program, as far as the command line has to do with it: the scribe of a sitting.
use std::path::PathBuf;
use std::time::Duration;

use super::clock;
use crate::app::App;
use crate::session::{Attempt, Leaf, Trouble};
use crate::store::{Note, Scribe, Word};

/// So long keys wait for what was kept, just after the first picture. It is there in a tenth of
/// that; a slow disk may be later, and then what was kept comes with the next key.
const PATIENCE: Duration = Duration::from_millis(60);
/// Lines are said once, so they wait longer than a picture, which can be drawn again.
const PATIENCE_OF_LINES: Duration = Duration::from_secs(1);

/// The store of a sitting.
#[derive(Debug)]
pub(super) struct Memory {
    folder: Option<PathBuf>,
    scribe: Option<Scribe>,
}

impl Memory {
    /// A store in `folder`; nothing is opened yet.
    pub(super) fn new(folder: Option<PathBuf>) -> Self {
        Self { folder, scribe: None }
    }

    /// Opens it, after the first picture; tells whether the picture has changed.
    pub(super) fn open(&mut self, app: &mut App) -> bool {
        self.open_within(app, PATIENCE)
    }

    /// Opens it before the first lines are said.
    pub(super) fn open_for_lines(&mut self, app: &mut App) {
        self.open_within(app, PATIENCE_OF_LINES);
    }

    fn open_within(&mut self, app: &mut App, limit: Duration) -> bool {
        let Some(folder) = self.folder.take() else {
            return app.lose_store(Trouble::NoFolder).redraw;
        };
        self.scribe = Some(Scribe::start(folder, clock::now().day()));
        self.hear(app, limit)
    }

    /// Passes on what the scribe has said since; tells whether the picture has changed.
    pub(super) fn catch_up(&self, app: &mut App) -> bool {
        self.hear(app, Duration::ZERO)
    }

    fn hear(&self, app: &mut App, limit: Duration) -> bool {
        let words = self.scribe.as_ref().map(|scribe| scribe.words(limit)).unwrap_or_default();
        let mut redraw = false;
        for word in words {
            redraw |= match word {
                Word::Kept(kept) => app.recollect(&kept),
                Word::Trouble(trouble) => app.lose_store(trouble),
                Word::Again => app.regain_store(),
            }
            .redraw;
        }
        redraw
    }

    /// Keeps an answer.
    pub(super) fn record(&mut self, attempt: Attempt) {
        self.keep(Note::Attempt(attempt));
    }

    /// Keeps how far a lesson is.
    pub(super) fn put(&mut self, leaf: Leaf) {
        self.keep(Note::Leaf(leaf));
    }

    fn keep(&mut self, note: Note) {
        if let Some(scribe) = &mut self.scribe {
            scribe.keep(note);
        }
    }

    /// Waits until everything is on disk; tells whether anything is missing there.
    pub(super) fn finish(&mut self) -> bool {
        let words = self.scribe.as_mut().map(Scribe::finish).unwrap_or_default();
        words
            .iter()
            .rev()
            .find(|word| !matches!(word, Word::Kept(_)))
            .is_some_and(|word| matches!(word, Word::Trouble(_)))
    }
}
