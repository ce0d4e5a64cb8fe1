//! A machine that nobody minds: what passers-by may press, what is forgotten, what comes back.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a broken test should stop at once")]
mod common;

#[path = "kiosk/pictures.rs"]
mod pictures;
#[path = "kiosk/random.rs"]
mod random;
#[path = "kiosk/visit.rs"]
mod visit;

use std::time::Duration;

use common::{app, key_named, screen_text};
use leling::app::{Kiosk, Rules, Turn};
use leling::input::{Event, Key};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// The kiosk of these tests, with a clock that somebody moves by hand.
pub(crate) struct Machine {
    pub(crate) kiosk: Kiosk,
    pub(crate) at: Duration,
    pub(crate) grid: (u16, u16),
}

/// A moment after which a press of the same key counts again.
const CALM: Duration = Duration::from_millis(800);

impl Machine {
    pub(crate) fn new(language: &str, grid: (u16, u16)) -> Self {
        let rules = Rules { code: Some("13579".into()), ..Rules::default() };
        Self::with_rules(language, grid, rules)
    }

    pub(crate) fn with_rules(language: &str, grid: (u16, u16), rules: Rules) -> Self {
        Self { kiosk: Kiosk::new(app(language, grid.0, grid.1), rules), at: Duration::from_secs(5), grid }
    }

    /// Takes an event a moment after the last one.
    pub(crate) fn take(&mut self, event: &Event) -> Turn {
        self.at += CALM;
        self.kiosk.take(event, self.at)
    }

    /// Presses keys, slowly.
    pub(crate) fn press(&mut self, keys: &str) {
        let _ = self.leaves(keys);
    }

    /// The same; tells whether one of them led out.
    pub(crate) fn leaves(&mut self, keys: &str) -> bool {
        keys.split_whitespace().any(|key| self.take(&key_named(key).into()).left)
    }

    /// Lets time pass, and rings whenever the kiosk asked for it.
    pub(crate) fn wait(&mut self, time: Duration) {
        let until = self.at + time;
        while let Some(due) = self.kiosk.due().filter(|due| *due <= until) {
            self.at = self.at.max(due);
            let _ = self.kiosk.take(&Event::Changed, self.at);
        }
        self.at = until;
    }

    pub(crate) fn picture(&self) -> String {
        let area = Rect::new(0, 0, self.grid.0, self.grid.1);
        let mut buffer = Buffer::empty(area);
        self.kiosk.draw(area, &mut buffer);
        screen_text(&buffer)
    }

    /// Presses Enter until the end of a round of practice, choosing the same each time.
    pub(crate) fn play(&mut self, choice: &str) {
        for _ in 0..200 {
            let picture = self.picture();
            if matches!(self.kiosk.app().screen(), leling::screen::Screen::Practice(round) if round.practice().round().unwrap().is_finished())
            {
                return;
            }
            self.press(choice);
            self.press("enter");
            assert!(self.picture() != picture, "stuck at\n{picture}");
        }
        panic!("no end");
    }
}

/// Keys that no visitor is to leave with.
pub(crate) const CHORDS: [Key; 3] = [Key::Interrupt, Key::Esc, Key::Function(12)];
