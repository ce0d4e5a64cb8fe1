//! The way out for a volunteer: a row of keys that nobody presses by chance, then a code.
use std::collections::VecDeque;
use std::ops::RangeInclusive;
use std::time::Duration;

use crate::input::{Action, Event, Guard, Key, KeyPress, meaning};
use crate::screen::GateScreen;

/// The keys that lead to the gate, within twenty seconds, from wherever one is: home and help in turn, then
/// hotline and back in turn. On the way they do what they always do, which is no harm.
pub const SEQUENCE: &str = "79790808";
/// How many digits a code has.
pub const CODE_LENGTHS: RangeInclusive<usize> = 4..=8;
const WITHIN: Duration = Duration::from_secs(20);
/// So long the gate waits for the next digit.
const PATIENCE: Duration = Duration::from_secs(30);
/// So long no code is taken after the first wrong one; twice as long after each that follows.
const SLOWDOWN: Duration = Duration::from_secs(5);
/// And never longer than this, so that volunteers are not shut out by children.
const SLOWEST: Duration = Duration::from_mins(5);
/// After so many doublings the longest time is reached.
const DOUBLINGS: u32 = 6;

/// What comes of a key at the gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Passage {
    /// This is to be seen now.
    Show(GateScreen),
    /// The key did nothing.
    Nothing,
    /// The gate is closed again.
    Closed,
    /// The same, and the hotline was asked for.
    ToHotline,
    /// The code was right.
    Through,
}

/// The gate, what was typed at it, and how often in vain.
#[derive(Debug, Clone)]
pub(super) struct Gate {
    code: Option<String>,
    /// The last digits pressed anywhere, and when.
    heard: VecDeque<(char, Duration)>,
    door: Door,
    /// A code may have the same digit twice, but a hand may tremble.
    guard: Guard,
    failures: u32,
    /// Before this moment no code is taken.
    slow_until: Duration,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Door {
    Shut,
    /// These digits were typed; closed again at that moment.
    Open(String, Duration),
    /// A wrong code was typed; the same.
    Slow(Duration),
    /// Nobody has set a code; the same.
    Unset(Duration),
}

impl Gate {
    pub(super) fn new(code: Option<String>) -> Self {
        let guard = Guard::default();
        Self { code, heard: VecDeque::new(), door: Door::Shut, guard, failures: 0, slow_until: Duration::ZERO }
    }

    pub(super) fn is_open(&self) -> bool {
        self.door != Door::Shut
    }

    /// Closes; how often somebody was wrong is not forgotten.
    pub(super) fn close(&mut self) {
        self.door = Door::Shut;
        self.heard.clear();
    }

    /// Says that there is no code, if there is none.
    pub(super) fn announce(&mut self, at: Duration) -> bool {
        if self.code.is_none() {
            self.door = Door::Unset(at + PATIENCE);
        }
        self.code.is_none()
    }

    /// Hears a key; `foot` is what a touched foot line means. `None` leaves the event to the visitor.
    pub(super) fn hear(&mut self, event: &Event, foot: Option<Action>, at: Duration) -> Option<Passage> {
        if self.is_open() {
            return Some(self.answer(event, foot, at));
        }
        self.listen(event, at).then(|| self.open(at))
    }

    /// Whether this was the last key of the row that leads here.
    fn listen(&mut self, event: &Event, at: Duration) -> bool {
        let Some(digit) = plain(event).and_then(digit) else {
            self.heard.clear();
            return false;
        };
        self.heard.push_back((digit, at));
        while self.heard.len() > SEQUENCE.len() {
            self.heard.pop_front();
        }
        let since = self.heard.front().map_or(at, |(_, since)| *since);
        self.heard.iter().map(|(digit, _)| *digit).eq(SEQUENCE.chars()) && at.saturating_sub(since) <= WITHIN
    }

    fn open(&mut self, at: Duration) -> Passage {
        self.heard.clear();
        self.door = match &self.code {
            None => Door::Unset(at + PATIENCE),
            Some(_) if at < self.slow_until => Door::Slow(at + PATIENCE),
            Some(_) => Door::Open(String::new(), at + PATIENCE),
        };
        self.show()
    }

    fn show(&self) -> Passage {
        match &self.door {
            Door::Open(typed, _) => Passage::Show(GateScreen::Open(typed.len())),
            Door::Slow(_) => Passage::Show(GateScreen::Slow),
            Door::Unset(_) => Passage::Show(GateScreen::Unset),
            Door::Shut => Passage::Closed,
        }
    }

    fn answer(&mut self, event: &Event, foot: Option<Action>, at: Duration) -> Passage {
        if !self.guard.lets_pass(event, at) {
            return Passage::Nothing;
        }
        let key = plain(event);
        if matches!(self.door, Door::Unset(_)) {
            self.close();
            return Passage::Closed;
        }
        if key == Some(Key::Function(1)) || foot == Some(Action::Hotline) {
            self.close();
            return Passage::ToHotline;
        }
        if let Some(digit) = key.and_then(digit) {
            return self.type_digit(digit, at);
        }
        match key.and_then(meaning).or(foot) {
            Some(Action::Back) => self.step_back(at),
            Some(Action::Confirm) => self.try_code(at),
            _ => Passage::Nothing,
        }
    }

    fn type_digit(&mut self, digit: char, at: Duration) -> Passage {
        let Door::Open(typed, until) = &mut self.door else { return Passage::Nothing };
        if typed.len() < *CODE_LENGTHS.end() {
            typed.push(digit);
        }
        *until = at + PATIENCE;
        self.show()
    }

    fn step_back(&mut self, at: Duration) -> Passage {
        let taken_back = match &mut self.door {
            Door::Open(typed, until) => {
                *until = at + PATIENCE;
                typed.pop().is_some()
            }
            _ => false,
        };
        if !taken_back {
            self.close();
        }
        self.show()
    }

    fn try_code(&mut self, at: Duration) -> Passage {
        let Door::Open(typed, _) = &self.door else { return Passage::Nothing };
        if typed.is_empty() {
            return Passage::Nothing;
        }
        if self.code.as_ref() == Some(typed) {
            return Passage::Through;
        }
        let slow = SLOWDOWN.saturating_mul(2_u32.saturating_pow(self.failures.min(DOUBLINGS))).min(SLOWEST);
        self.failures = self.failures.saturating_add(1);
        self.slow_until = at + slow;
        self.door = Door::Slow(self.slow_until + PATIENCE);
        self.show()
    }

    pub(super) fn due(&self) -> Option<Duration> {
        match &self.door {
            Door::Shut => None,
            Door::Open(_, until) | Door::Unset(until) => Some(*until),
            Door::Slow(until) => Some(*until.min(&self.slow_until)),
        }
    }

    /// What has to happen at this moment.
    pub(super) fn tick(&mut self, at: Duration) -> Option<Passage> {
        if self.due().is_none_or(|due| at < due) {
            return None;
        }
        // A code is taken again.
        if matches!(self.door, Door::Slow(until) if at < until) {
            self.door = Door::Open(String::new(), at + PATIENCE);
        } else {
            self.close();
        }
        Some(self.show())
    }
}

/// A key without Ctrl or Alt.
fn plain(event: &Event) -> Option<Key> {
    match event {
        Event::Key(KeyPress { key, ctrl: false, alt: false, .. }) => Some(*key),
        _ => None,
    }
}

/// The digit on a key of the number pad, with `NumLock` or without. (5 without it sends nothing.)
fn digit(key: Key) -> Option<char> {
    match key {
        Key::Char(c) => {
            let full = u32::from(c).checked_sub(u32::from('０')).and_then(|digit| char::from_digit(digit, 10));
            Some(c).filter(char::is_ascii_digit).or(full)
        }
        Key::Insert => Some('0'),
        Key::End => Some('1'),
        Key::Down => Some('2'),
        Key::PageDown => Some('3'),
        Key::Left => Some('4'),
        Key::Right => Some('6'),
        Key::Home => Some('7'),
        Key::Up => Some('8'),
        Key::PageUp => Some('9'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Presses keys a second apart; tells what came of each.
    fn press(gate: &mut Gate, from: u64, keys: &str) -> Vec<Option<Passage>> {
        let key = |c: char| match c {
            '\r' => Key::Enter,
            other => Key::Char(other),
        };
        let at = |number: usize| Duration::from_secs(from) + Duration::from_secs(1) * u32::try_from(number).unwrap();
        keys.chars().enumerate().map(|(number, c)| gate.hear(&key(c).into(), None, at(number))).collect()
    }

    fn gate() -> Gate {
        Gate::new(Some("13579".into()))
    }

    fn last(passages: &[Option<Passage>]) -> Option<Passage> {
        *passages.last().unwrap()
    }

    #[test]
    fn the_row_of_keys_opens_and_the_code_leads_through() {
        let mut gate = gate();
        let passages = press(&mut gate, 0, SEQUENCE);
        assert!(passages.iter().rev().skip(1).all(Option::is_none), "the visitor keeps all keys but the last");
        assert_eq!(last(&passages), Some(Passage::Show(GateScreen::Open(0))));
        assert_eq!(last(&press(&mut gate, 10, "1358.79")), Some(Passage::Show(GateScreen::Open(5))));
        assert_eq!(last(&press(&mut gate, 20, "\r")), Some(Passage::Through));
    }

    #[test]
    fn other_rows_do_not_open() {
        for keys in ["797908", "7979080", "79790 808", "9797908", "7979080q8", "0808797", "08087979"] {
            let mut gate = gate();
            assert!(press(&mut gate, 0, keys).iter().all(Option::is_none), "{keys}");
        }
        // Too slow.
        let mut gate = gate();
        assert!(press(&mut gate, 0, "7979").iter().chain(&press(&mut gate, 18, "0808")).all(Option::is_none));
        // Something else before it.
        assert!(last(&press(&mut gate, 90, &format!("0879{SEQUENCE}"))).is_some());
    }

    #[test]
    fn a_pad_without_numlock_opens_as_well() {
        let mut gate = gate();
        let keys = [Key::Home, Key::PageUp, Key::Home, Key::PageUp, Key::Insert, Key::Up, Key::Insert, Key::Up];
        let opened = keys.map(|key| gate.hear(&key.into(), None, Duration::from_secs(1)));
        assert!(opened[..7].iter().all(Option::is_none) && opened[7].is_some());
    }

    #[test]
    fn wrong_codes_slow_down_more_and_more_and_are_not_forgotten() {
        let mut gate = gate();
        let mut at = 0;
        for expected in [5, 10, 20, 40, 80, 160, 300, 300] {
            press(&mut gate, at, SEQUENCE);
            assert_eq!(last(&press(&mut gate, at + 10, "1111\r")), Some(Passage::Show(GateScreen::Slow)));
            let wrong = Duration::from_secs(at + 14);
            assert_eq!(gate.due(), Some(wrong + Duration::from_secs(expected)));
            // Meanwhile not even the right one is taken, nor after another row of keys.
            assert_eq!(last(&press(&mut gate, at + 15, "13579\r")), Some(Passage::Nothing));
            let again = Duration::from_secs(at + 14 + expected);
            assert_eq!(gate.tick(again), Some(Passage::Show(GateScreen::Open(0))));
            gate.close();
            at += 14 + expected + 60;
        }
        press(&mut gate, at, SEQUENCE);
        assert_eq!(last(&press(&mut gate, at + 10, "13579\r")), Some(Passage::Through));
    }

    #[test]
    fn it_closes_by_itself_and_by_a_step_back() {
        let mut gate = gate();
        press(&mut gate, 0, SEQUENCE);
        press(&mut gate, 10, "13");
        assert_eq!(gate.tick(Duration::from_secs(40)), None);
        assert_eq!(gate.tick(Duration::from_secs(41)), Some(Passage::Closed));
        assert!(!gate.is_open() && gate.due().is_none());
        press(&mut gate, 50, SEQUENCE);
        assert_eq!(last(&press(&mut gate, 60, "1..")), Some(Passage::Closed));
    }

    #[test]
    fn without_a_code_it_says_so_and_nothing_leads_through() {
        let mut gate = Gate::new(None);
        assert_eq!(last(&press(&mut gate, 0, SEQUENCE)), Some(Passage::Show(GateScreen::Unset)));
        assert_eq!(last(&press(&mut gate, 10, "\r")), Some(Passage::Closed));
        assert!(gate.announce(Duration::from_mins(1)) && gate.is_open());
        assert_eq!(gate.tick(Duration::from_secs(90)), Some(Passage::Closed));
    }

    #[test]
    fn keys_with_ctrl_are_no_digits() {
        let mut gate = gate();
        for c in SEQUENCE.chars() {
            let press = KeyPress { ctrl: true, ..KeyPress::plain(Key::Char(c)) };
            assert_eq!(gate.hear(&Event::Key(press), None, Duration::ZERO), None);
        }
    }
}
