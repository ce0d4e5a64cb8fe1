//! The kiosk on the terminal: events and moments in, pictures and signs of life out. Nothing is written
//! to a disk here.
use std::time::{Duration, Instant};

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::alarm::Alarm;
use super::notify::Notifier;
use crate::app::Kiosk;
use crate::cli::open;
use crate::input::Event;
use crate::term::{self, Flow, probe};
use crate::typeset;

/// The kiosk, and who wakes it.
#[derive(Debug)]
pub(super) struct Program {
    kiosk: Kiosk,
    /// The kiosk's size of letters, if it has one.
    size: Option<typeset::Size>,
    /// Letters asked for on the command line; then the terminal is not asked.
    named: bool,
    /// What is to be said at the start was not said yet.
    first: bool,
    alarm: Alarm,
    notifier: Notifier,
    /// How many times faster than the clock time goes here; only a test changes it.
    haste: u32,
}

impl Program {
    pub(super) fn new(kiosk: Kiosk, size: Option<typeset::Size>, named: bool, first: bool) -> Self {
        Self { kiosk, size, named, first, alarm: Alarm::default(), notifier: Notifier::here(), haste: haste() }
    }

    /// What wakes the loop when something is due.
    pub(super) fn alarm(&self) -> Alarm {
        self.alarm.clone()
    }

    /// Sets the alarm for what comes next.
    fn set_alarm(&self, at: Duration) {
        let idle = self.kiosk.due().map(|due| due / self.haste);
        let next = [idle, self.notifier.due()].into_iter().flatten().min();
        self.alarm.set(next.and_then(|due| Instant::now().checked_add(due.saturating_sub(at))));
    }
}

impl term::Program for Program {
    fn take(&mut self, event: Event, at: Duration) -> Flow {
        let turn = self.kiosk.take(&event, at * self.haste);
        if turn.left {
            return Flow::Quit(0);
        }
        self.notifier.beat(at);
        self.set_alarm(at);
        if turn.redraw { Flow::Draw } else { Flow::Unchanged }
    }

    fn shown(&mut self) -> Flow {
        Notifier::ready();
        if self.first {
            self.kiosk.announce(Duration::ZERO);
        }
        self.set_alarm(Duration::ZERO);
        if self.first { Flow::Draw } else { Flow::Unchanged }
    }

    fn draw(&mut self, area: Rect, buffer: &mut Buffer) -> Option<Position> {
        self.kiosk.draw(area, buffer)
    }

    fn meet(&mut self, found: probe::Ability) {
        if !self.named {
            self.kiosk.use_letters(&open::found_ability(&found), self.size);
        }
    }
}

/// Two minutes are too long for a test that waits for them.
#[cfg(debug_assertions)]
fn haste() -> u32 {
    let asked = std::env::var("LELING_TEST_HASTE").ok().and_then(|text| text.parse().ok());
    asked.filter(|haste| *haste > 0).unwrap_or(1)
}

#[cfg(not(debug_assertions))]
fn haste() -> u32 {
    1
}
