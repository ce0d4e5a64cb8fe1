//! The bytes terminals send for keys.
//!
//! The library that reads the terminal while the program runs knows them as well, but it cannot be
//! handed bytes. What is found here is said in its words, so that one table gives all keys their
//! names.
use ratatui::crossterm::event::{KeyCode, KeyModifiers};

use super::sieve::{Found, Open, Start, key, press};

const NONE: KeyModifiers = KeyModifiers::NONE;

/// A character, or a control key, behind `before` bytes that were looked at already.
pub(super) fn typed(bytes: &[u8], before: usize, modifiers: KeyModifiers) -> Start {
    let Some(&first) = bytes.first() else { return Start::Open(Open::Perhaps) };
    if first < 0x80 {
        let (code, held) = ascii(first);
        return key(before + 1, code, held | modifiers);
    }
    let length = match first {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return key(before + 1, KeyCode::Null, modifiers),
    };
    let there = bytes.get(..length.min(bytes.len())).unwrap_or_default();
    match std::str::from_utf8(there) {
        Ok(text) => key(before + length, text.chars().next().map_or(KeyCode::Null, KeyCode::Char), modifiers),
        Err(error) if error.error_len().is_none() => Start::Open(Open::Perhaps),
        Err(_) => key(before + 1, KeyCode::Null, modifiers),
    }
}

fn ascii(byte: u8) -> (KeyCode, KeyModifiers) {
    let ctrl = |byte: u8| (KeyCode::Char(char::from(byte)), KeyModifiers::CONTROL);
    match byte {
        b'\r' => (KeyCode::Enter, NONE),
        b'\t' => (KeyCode::Tab, NONE),
        0x1b => (KeyCode::Esc, NONE),
        0x7f => (KeyCode::Backspace, NONE),
        0 => ctrl(b' '),
        0x01..=0x1a => ctrl(byte + b'a' - 1),
        0x1c..=0x1f => ctrl(byte - 0x1c + b'4'),
        _ => (KeyCode::Char(char::from(byte)), NONE),
    }
}

/// What bytes mean behind which nothing comes, although it might: the key they begin with, and how
/// many of them it takes.
pub(super) fn alone(bytes: &[u8]) -> (usize, Vec<Found>) {
    match bytes {
        [] => (0, Vec::new()),
        [0x1b] => (1, vec![press(KeyCode::Esc, NONE)]),
        [0x1b, letter, ..] if letter.is_ascii() => {
            (2, vec![press(KeyCode::Char(char::from(*letter)), KeyModifiers::ALT)])
        }
        // A piece of a character.
        _ => (bytes.len(), vec![press(KeyCode::Null, NONE)]),
    }
}

/// F1 to F5 of the Linux console, behind ESC [ [.
pub(super) fn console(letter: u8) -> Start {
    match letter {
        b'A'..=b'E' => key(4, KeyCode::F(letter - b'A' + 1), NONE),
        _ => key(3, KeyCode::Null, NONE),
    }
}

/// Behind ESC O: arrows and F1 to F4 of some terminals, and a number pad in the mode in which it
/// does not send digits. A letter that is none of these was typed after Alt and O.
pub(super) fn single_shift(letter: u8) -> Start {
    let code = match letter {
        b'M' => KeyCode::Enter,
        b'j'..=b'y' => KeyCode::Char(char::from(letter - 0x40)),
        b'A'..=b'S' => cursor_key(letter),
        _ => return key(2, KeyCode::Char('O'), KeyModifiers::ALT),
    };
    key(3, code, NONE)
}

/// Behind ESC [: the numbers before the letter, the letter, and the length of it all.
pub(super) fn sequence(numbers: &[u32], letter: u8, length: usize) -> Start {
    let code = match (letter, numbers) {
        (b'~', [number, ..]) => editing_key(*number),
        (b'Z', _) => KeyCode::BackTab,
        _ => cursor_key(letter),
    };
    key(length, code, numbers.get(1).map_or(NONE, |&held| modifiers(held)))
}

/// Shift, Alt and Ctrl as bits, one more than their sum.
fn modifiers(held: u32) -> KeyModifiers {
    let bits = held.saturating_sub(1);
    let all = [(1, KeyModifiers::SHIFT), (2, KeyModifiers::ALT), (4, KeyModifiers::CONTROL)];
    all.into_iter().filter(|(bit, _)| bits & bit != 0).map(|(_, modifier)| modifier).collect()
}

fn cursor_key(letter: u8) -> KeyCode {
    match letter {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'F' => KeyCode::End,
        b'H' => KeyCode::Home,
        b'P'..=b'S' => KeyCode::F(letter - b'P' + 1),
        _ => KeyCode::Null,
    }
}

fn editing_key(number: u32) -> KeyCode {
    match number {
        1 | 7 => KeyCode::Home,
        2 => KeyCode::Insert,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        11..=15 => function(number - 10),
        17..=21 => function(number - 11),
        23..=26 => function(number - 12),
        _ => KeyCode::Null,
    }
}

fn function(number: u32) -> KeyCode {
    u8::try_from(number).map_or(KeyCode::Null, KeyCode::F)
}
