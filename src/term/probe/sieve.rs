//! Tells the terminal's answers from the reader's keys, in one stream of bytes.
//!
//! Whoever presses a key while the terminal is being asked has pressed it: it comes out here in
//! its place. And an answer never comes out as a key, however it was cut up on its way.
use ratatui::crossterm::event::{self as heard, KeyCode, KeyModifiers};

use super::keys;

/// Something in the stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    /// An answer.
    Reply(Reply),
    /// The answer to the last question.
    End,
    /// What the reader did.
    Event(heard::Event),
}

impl Found {
    /// What the reader did, if that is what was found.
    pub(super) fn event(self) -> Option<heard::Event> {
        match self {
            Self::Event(event) => Some(event),
            Self::Reply(_) | Self::End => None,
        }
    }
}

/// An answer of the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reply {
    /// Its name and version.
    Version(String),
    /// The first device attributes.
    Primary(Vec<u32>),
    /// The second device attributes.
    Secondary(Vec<u32>),
    /// Where the cursor is, from 1.
    Cursor {
        /// The row; never the first, see [`super::questions`].
        row: u16,
        /// The column.
        column: u16,
    },
    /// An answer to something that was not asked here.
    Unasked,
}

/// How the stream begins.
#[derive(Debug, PartialEq)]
pub(super) enum Start {
    /// With the beginning of something.
    Open(Open),
    /// With so many bytes that mean this, if anything.
    Whole(usize, Option<Found>),
    /// With a paste, which comes behind so many bytes.
    Paste(usize),
}

/// What has begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Open {
    /// It may be all there is: Escape is a key, and the start of other keys and of answers.
    Perhaps,
    /// The rest is sure to come.
    Surely,
}

/// What ends a paste.
const PASTED: &[u8] = b"\x1b[201~";

/// Takes bytes as they come and gives back what they mean, as soon as that is certain.
#[derive(Debug, Default)]
pub(super) struct Sieve {
    held: Vec<u8>,
    pasting: bool,
}

impl Sieve {
    /// What was found with these bytes, in order.
    pub(super) fn sift(&mut self, bytes: &[u8]) -> Vec<Found> {
        self.held.extend_from_slice(bytes);
        let held = std::mem::take(&mut self.held);
        let (mut rest, mut found) = (held.as_slice(), Vec::new());
        while !rest.is_empty() {
            let taken = if self.pasting { self.skip_paste(rest, &mut found) } else { self.cut(rest, &mut found) };
            match taken.and_then(|taken| rest.get(taken..)) {
                Some(behind) => rest = behind,
                None => break,
            }
        }
        self.held = rest.to_vec();
        found
    }

    /// Whether nothing has begun that is not at its end.
    pub(super) fn is_empty(&self) -> bool {
        self.held.is_empty() && !self.pasting
    }

    /// Whether what is held may be a key that is all there: ask again in a moment, then call
    /// [`Sieve::settle`].
    pub(super) fn holds_a_key(&self) -> bool {
        !self.pasting && !self.held.is_empty() && start(&self.held) == Start::Open(Open::Perhaps)
    }

    /// Nothing came for a while: what is held and may be keys are keys.
    pub(super) fn settle(&mut self) -> Vec<Found> {
        if !self.holds_a_key() {
            return Vec::new();
        }
        let held = std::mem::take(&mut self.held);
        let (first, mut found) = keys::alone(&held);
        found.extend(self.sift(held.get(first..).unwrap_or_default()));
        found.extend(self.settle());
        found
    }

    /// Takes what the bytes begin with; nothing if that is not at its end yet.
    fn cut(&mut self, bytes: &[u8], found: &mut Vec<Found>) -> Option<usize> {
        match start(bytes) {
            Start::Open(_) => None,
            Start::Whole(length, what) => {
                found.extend(what);
                Some(length.max(1))
            }
            Start::Paste(length) => {
                self.pasting = true;
                Some(length)
            }
        }
    }

    /// Drops what is pasted, but for the start of what may be its end.
    fn skip_paste(&mut self, bytes: &[u8], found: &mut Vec<Found>) -> Option<usize> {
        if let Some(at) = bytes.windows(PASTED.len()).position(|window| window == PASTED) {
            self.pasting = false;
            found.push(Found::Event(heard::Event::Paste(String::new())));
            return Some(at + PASTED.len());
        }
        let kept = (1..PASTED.len()).rev().find(|&n| PASTED.get(..n).is_some_and(|part| bytes.ends_with(part)));
        let dropped = bytes.len() - kept.unwrap_or(0);
        (dropped > 0).then_some(dropped)
    }
}

/// How a stream begins that is not empty.
fn start(bytes: &[u8]) -> Start {
    match bytes {
        [0x1b] | [0x1b, b'[' | b'O'] | [0x1b, b'[', b'['] => Start::Open(Open::Perhaps),
        // A second Escape: the first one was a key.
        [0x1b, 0x1b, ..] => key(1, KeyCode::Esc, KeyModifiers::NONE),
        [0x1b, b'[', b'[', letter, ..] => keys::console(*letter),
        [0x1b, b'[', b'M', rest @ ..] => old_mouse(rest),
        [0x1b, b'[', rest @ ..] => sequence(rest),
        [0x1b, b'O', letter, ..] => keys::single_shift(*letter),
        [0x1b, b'P', rest @ ..] => string(rest),
        [0x1b, rest @ ..] => keys::typed(rest, 1, KeyModifiers::ALT),
        _ => keys::typed(bytes, 0, KeyModifiers::NONE),
    }
}

/// A key of so many bytes.
pub(super) fn key(length: usize, code: KeyCode, modifiers: KeyModifiers) -> Start {
    Start::Whole(length, Some(press(code, modifiers)))
}

pub(super) fn press(code: KeyCode, modifiers: KeyModifiers) -> Found {
    Found::Event(heard::Event::Key(heard::KeyEvent::new(code, modifiers)))
}

/// How a version begins behind ESC P; with these two no one types it.
const VERSION: &[u8] = b">|";
/// A longer version is no version.
const LONGEST: usize = 256;

/// The only string that is asked for is the version.
fn string(rest: &[u8]) -> Start {
    let Some(text) = rest.strip_prefix(VERSION) else {
        let begun = VERSION.starts_with(rest);
        return if begun { Start::Open(Open::Perhaps) } else { key(2, KeyCode::Char('P'), KeyModifiers::ALT) };
    };
    let before = 2 + VERSION.len();
    let plain = text.iter().take_while(|byte| (b' '..=b'~').contains(byte)).count();
    let (name, end) = text.split_at_checked(plain).unwrap_or_default();
    let version = || String::from_utf8(name.to_vec()).ok().map(|name| Found::Reply(Reply::Version(name)));
    match end {
        [0x1b, b'\\', ..] => Start::Whole(before + plain + 2, version()),
        [0x07, ..] => Start::Whole(before + plain + 1, version()),
        [] | [0x1b] if plain < LONGEST => Start::Open(Open::Surely),
        // It broke off; what is behind it is not part of it.
        _ => Start::Whole(before + plain, Some(Found::Reply(Reply::Unasked))),
    }
}

/// Behind ESC [: parameters, then what lies between, then the letter that says what it is.
fn sequence(rest: &[u8]) -> Start {
    let count = |bytes: &[u8], wanted: fn(&u8) -> bool| bytes.iter().take_while(|byte| wanted(byte)).count();
    let (parameters, behind) = split(rest, count(rest, |byte| (b'0'..=b'?').contains(byte)));
    let (between, behind) = split(behind, count(behind, |byte| (b' '..=b'/').contains(byte)));
    let length = 2 + parameters.len() + between.len();
    match behind {
        [letter @ b'@'..=b'~', ..] => meaning(parameters, between, *letter, length + 1),
        [] if length < LONGEST => Start::Open(Open::Surely),
        _ => key(length, KeyCode::Null, KeyModifiers::NONE),
    }
}

fn split(bytes: &[u8], at: usize) -> (&[u8], &[u8]) {
    bytes.split_at_checked(at).unwrap_or((bytes, &[]))
}

/// An answer, or a key.
fn meaning(parameters: &[u8], between: &[u8], letter: u8, length: usize) -> Start {
    let (mark, numbers) = match parameters {
        [mark @ b'<'..=b'?', numbers @ ..] => (Some(*mark), numbers),
        numbers => (None, numbers),
    };
    let numbers = read_numbers(numbers);
    let reply = match (mark, letter, numbers.as_slice()) {
        (Some(b'<'), b'M', &[0, column, row]) => return Start::Whole(length, pressed(column, row)),
        (Some(b'?'), b'c', _) => Reply::Primary(numbers),
        (Some(b'>'), b'c', _) => Reply::Secondary(numbers),
        (None, b'n', [0 | 3, ..]) => return Start::Whole(length, Some(Found::End)),
        (None, b'R', &[row, column]) if row > 1 => cursor(row, column),
        (Some(_), ..) | (None, b'c' | b'n' | b't' | b'x' | b'y', _) => Reply::Unasked,
        (None, b'~', [200]) => return Start::Paste(length),
        // Told when the window gets or loses the keyboard; and the end of a paste without a start.
        (None, b'I' | b'O', [0]) | (None, b'~', [201]) => return Start::Whole(length, None),
        (None, ..) if between.is_empty() => return keys::sequence(&numbers, letter, length),
        _ => return key(length, KeyCode::Null, KeyModifiers::NONE),
    };
    Start::Whole(length, Some(Found::Reply(reply)))
}

/// Behind ESC [ M, of terminals that know no newer way: a button and a cell, each one byte.
fn old_mouse(rest: &[u8]) -> Start {
    match rest {
        [b' ', column, row, ..] => Start::Whole(6, pressed(old_number(*column), old_number(*row))),
        [_, _, _, ..] => Start::Whole(6, None),
        _ => Start::Open(Open::Surely),
    }
}

/// A column or row as that byte says it, counted from 1.
fn old_number(byte: u8) -> u32 {
    u32::from(byte.saturating_sub(b' '))
}

/// The left button was pressed on a cell, counted from 1.
fn pressed(column: u32, row: u32) -> Option<Found> {
    let cell = |number: u32| u16::try_from(number.checked_sub(1)?).ok();
    Some(Found::Event(heard::Event::Mouse(heard::MouseEvent {
        kind: heard::MouseEventKind::Down(heard::MouseButton::Left),
        column: cell(column)?,
        row: cell(row)?,
        modifiers: KeyModifiers::NONE,
    })))
}

fn cursor(row: u32, column: u32) -> Reply {
    match (u16::try_from(row), u16::try_from(column)) {
        (Ok(row), Ok(column)) => Reply::Cursor { row, column },
        _ => Reply::Unasked,
    }
}

/// Numbers with semicolons between them; what is missing, or no number, is 0.
fn read_numbers(bytes: &[u8]) -> Vec<u32> {
    let number = |part: &[u8]| std::str::from_utf8(part).ok().and_then(|part| part.parse().ok()).unwrap_or(0);
    bytes.split(|&byte| byte == b';').map(number).collect()
}

#[cfg(test)]
mod tests;
