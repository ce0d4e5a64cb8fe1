//! A machine that many people use one after the other, and that nobody minds.
//!
//! Whoever comes finds the app as the one before found it: of each sitting a copy of a fresh app is
//! made, and thrown away when somebody says so or when nobody has pressed a key for a while. Nothing is
//! left but the number of wrong codes at the gate. There is no clock in here: moments come with the
//! events, and [`Kiosk::due`] says when the next one has to come though nobody acts.
mod floor;
mod gate;
mod idle;

use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

pub use self::gate::{CODE_LENGTHS, SEQUENCE};
use self::gate::{Gate, Passage};
pub use self::idle::{IDLE_LIMITS, WARNING};
use self::idle::{Idle, Next};
use super::{App, Effect};
use crate::input::{Action, Event, Guard, Key, KeyPress};
use crate::screen::{GateScreen, Screen, StillScreen};
use crate::typeset::{self, Ability};

/// The same key again counts after this time at a kiosk (standard O3).
pub const GUARD: Duration = Duration::from_millis(500);

/// What whoever looks after the machine has decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// After so long without a key everything is forgotten; within [`IDLE_LIMITS`].
    pub idle: Duration,
    /// The digits that end the kiosk; with none it cannot be ended from the keyboard.
    pub code: Option<String>,
}

impl Default for Rules {
    fn default() -> Self {
        Self { idle: *IDLE_LIMITS.start(), code: None }
    }
}

/// What came of an event.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[must_use]
pub struct Turn {
    /// Something on the screen may look different now.
    pub redraw: bool,
    /// The volunteer's code was typed: the kiosk ends.
    pub left: bool,
}

impl Turn {
    const REDRAW: Self = Self { redraw: true, left: false };
}

/// The kiosk, short of the terminal.
#[derive(Debug, Clone)]
pub struct Kiosk {
    /// As everybody finds it; it hears about the window and nothing else.
    fresh: App,
    /// The sitting.
    app: App,
    idle: Idle,
    gate: Gate,
    /// A key that something lies on is nobody who is there.
    guard: Guard,
}

impl Kiosk {
    /// Waits for the first visitor. The language, colours and letters of `app` are the kiosk's; nothing
    /// else of it matters.
    pub fn new(mut app: App, rules: Rules) -> Self {
        app.be_kiosk();
        let (idle, gate) = (Idle::new(rules.idle), Gate::new(rules.code));
        Self { fresh: app.clone(), app, idle, gate, guard: Guard::new(GUARD) }
    }

    /// Says how a code is set if there is none; until a key is pressed, or for half a minute.
    pub fn announce(&mut self, at: Duration) {
        if self.gate.announce(at) {
            self.app.put_on_top(Screen::Gate(GateScreen::Unset));
        }
    }

    /// Draws in the letters that suit a terminal of this ability, in the kiosk's size if it has one.
    pub fn use_letters(&mut self, ability: &Ability, size: Option<typeset::Size>) {
        for app in [&mut self.fresh, &mut self.app] {
            app.use_letters(ability.clone(), size);
        }
    }

    /// Applies an event at its moment, counted from any fixed one.
    pub fn take(&mut self, event: &Event, at: Duration) -> Turn {
        match event {
            Event::Resized(_) => {
                let _ = self.fresh.take(event);
                let _ = self.app.take(event);
                Turn::REDRAW
            }
            Event::Changed => self.tick(at),
            // A long text is pasted by nobody who stands here.
            Event::Pasted => Turn::default(),
            Event::Key(press) if press.repeat => Turn::default(),
            Event::Key(_) | Event::Touched(_) => self.press(event, at),
        }
    }

    /// Does what is due at this moment.
    fn tick(&mut self, at: Duration) -> Turn {
        // A gate left open closes long before a sitting ends.
        if self.gate.is_open() {
            return self.gate.tick(at).map(|passage| self.pass(passage, at)).unwrap_or_default();
        }
        match self.idle.tick(at) {
            Some(Next::Warn) if self.app.is_at_rest() => self.forget(),
            Some(Next::Warn) => self.app.put_on_top(Screen::Still(StillScreen)),
            Some(Next::Forget) => self.forget(),
            None => return Turn::default(),
        }
        Turn::REDRAW
    }

    fn press(&mut self, event: &Event, at: Duration) -> Turn {
        if let Some(passage) = self.gate.hear(event, self.foot(event), at) {
            self.idle.touch(at);
            return self.pass(passage, at);
        }
        if !self.guard.lets_pass(event, at) {
            return Turn::default();
        }
        let warned = self.idle.is_warned();
        self.idle.touch(at);
        if warned {
            // The key that says "I am here" does nothing else, nor does one held on to.
            self.app.take_from_top();
            self.guard.screen_changed(event, at);
            return Turn::REDRAW;
        }
        if self.app.is_at_rest() {
            self.guard.screen_changed(event, at);
            return Turn { redraw: self.app.wake(event), left: false };
        }
        // Keys with Ctrl or Alt mean nothing, and Ctrl-C is one of them here.
        if matches!(event, Event::Key(KeyPress { key: Key::Interrupt, .. })) {
            return Turn::default();
        }
        let outcome = self.app.take_at(event, at);
        if outcome.effects.contains(&Effect::Leave) {
            self.forget();
            self.guard.screen_changed(event, at);
            return Turn::REDRAW;
        }
        // What is chosen holds for this sitting: nothing is saved, recorded or kept.
        Turn { redraw: outcome.redraw, left: false }
    }

    /// Shows what the gate says, or opens it.
    fn pass(&mut self, passage: Passage, at: Duration) -> Turn {
        match passage {
            Passage::Through => return Turn { redraw: false, left: true },
            Passage::Nothing => return Turn::default(),
            Passage::Show(screen) => self.app.show_gate(screen),
            Passage::Closed => self.app.take_from_top(),
            Passage::ToHotline => {
                self.app.take_from_top();
                let _ = self.app.take_at(&Key::Function(1).into(), at);
            }
        }
        Turn::REDRAW
    }

    /// What the foot line means where a finger touched it.
    fn foot(&self, event: &Event) -> Option<Action> {
        match event {
            Event::Touched(at) => self.app.meant_at(*at),
            _ => None,
        }
    }

    /// The sitting is over: nothing of it is left.
    fn forget(&mut self) {
        self.app = self.fresh.clone();
        self.idle.rest();
        self.gate.close();
    }

    /// The moment at which something has to happen though nobody acts: tell it [`Event::Changed`] then.
    /// While nobody uses the kiosk there is none.
    pub fn due(&self) -> Option<Duration> {
        if self.gate.is_open() { self.gate.due() } else { self.idle.due() }
    }

    /// Whether nothing is left of any sitting: the next visitor finds what the first one found.
    pub fn is_as_new(&self) -> bool {
        !self.idle.is_awake() && !self.gate.is_open() && self.app.is_like(&self.fresh)
    }

    /// The sitting, to be looked at.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// Draws into `area`; tells where the finger is.
    pub fn draw(&self, area: Rect, buf: &mut Buffer) -> Option<Position> {
        self.app.draw(area, buf)
    }
}
