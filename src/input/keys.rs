//! The one table of keys: it decides what a key means, and the help screen is printed from it.
use super::{Action, Key};

/// Every key that means `action`, and what the keycap says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Binding {
    /// What it means.
    pub action: Action,
    /// The keys. The full-width forms are what a Chinese input method sends for the same keycap.
    pub keys: &'static [Key],
    /// What to press, as help and foot line name it.
    pub cap: Cap,
}

/// The name of a key on a number pad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cap {
    /// The sign printed on the key, the same in all languages.
    Sign(&'static str),
    /// The enter key.
    Enter,
    /// The point beside the nought.
    Dot,
    /// The four arrows.
    Arrows,
    /// A row of digits, 1 up to this one.
    NumbersTo(u8),
}

const fn bind(action: Action, cap: Cap, keys: &'static [Key]) -> Binding {
    Binding { action, keys, cap }
}

use Key::Char;

/// The table, in the order of the help screen.
///
/// A number pad without `NumLock` sends arrows, Home, End, Page Up, Page Down, Ins and Del for its
/// digits; those are bound to what the digit key would do where a digit has a meaning of its own
/// (Ins is 0, Del is the point, Home is 7). Arrows move, whichever key sent them. End can only be
/// somebody who wants 1, so it says what to do about `NumLock`.
///
/// 8 is one step back as the point is, so that ten digits and Enter do everything (standard O1):
/// some pads of kiosks have no point.
pub const BINDINGS: &[Binding] = &[
    bind(Action::Choose(1), Cap::NumbersTo(6), &[Char('1'), Char('１')]),
    bind(Action::Choose(2), Cap::NumbersTo(6), &[Char('2'), Char('２')]),
    bind(Action::Choose(3), Cap::NumbersTo(6), &[Char('3'), Char('３')]),
    bind(Action::Choose(4), Cap::NumbersTo(6), &[Char('4'), Char('４')]),
    bind(Action::Choose(5), Cap::NumbersTo(6), &[Char('5'), Char('５')]),
    bind(Action::Choose(6), Cap::NumbersTo(6), &[Char('6'), Char('６')]),
    bind(Action::Confirm, Cap::Enter, &[Key::Enter, Char(' '), Char('\u{3000}'), Key::PageDown]),
    bind(Action::Hotline, Cap::Sign("0"), &[Char('0'), Char('０'), Key::Insert, Key::Function(1)]),
    bind(Action::Back, Cap::Dot, &[Char('.'), Char('。'), Char('．'), Key::Delete, Key::Esc, Key::Backspace]),
    bind(Action::Back, Cap::Sign("8"), &[Char('8'), Char('８')]),
    bind(Action::Larger, Cap::Sign("+"), &[Char('+'), Char('='), Char('＋'), Char('＝')]),
    bind(Action::Smaller, Cap::Sign("-"), &[Char('-'), Char('_'), Char('－')]),
    bind(Action::Speak, Cap::Sign("*"), &[Char('*'), Char('＊'), Char('×')]),
    bind(Action::Language, Cap::Sign("/"), &[Char('/'), Char('／'), Char('、'), Char('÷')]),
    bind(Action::Up, Cap::Arrows, &[Key::Up]),
    bind(Action::Down, Cap::Arrows, &[Key::Down]),
    bind(Action::Left, Cap::Arrows, &[Key::Left, Key::PageUp]),
    bind(Action::Right, Cap::Arrows, &[Key::Right]),
    bind(Action::Home, Cap::Sign("7"), &[Key::Home, Char('7'), Char('７')]),
    bind(Action::Help, Cap::Sign("9"), &[Char('9'), Char('９'), Char('?'), Char('？')]),
    bind(Action::NumLock, Cap::Sign("End"), &[Key::End]),
    bind(Action::Leave, Cap::Sign("Ctrl-C"), &[Key::Interrupt]),
];

/// What `key` means; `None` for a key without a meaning.
pub fn meaning(key: Key) -> Option<Action> {
    BINDINGS.iter().find(|binding| binding.keys.contains(&key)).map(|binding| binding.action)
}

/// What the key for `action` is called.
pub fn cap(action: Action) -> Cap {
    BINDINGS.iter().find(|binding| binding.action == action).map_or(Cap::Enter, |binding| binding.cap)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_means_two_things() {
        let mut seen = Vec::new();
        for binding in BINDINGS {
            for key in binding.keys {
                assert!(!seen.contains(key), "{key:?} is bound twice");
                seen.push(*key);
            }
        }
    }

    #[test]
    fn a_number_pad_without_numlock_still_reaches_hotline_back_and_home() {
        assert_eq!(meaning(Key::Insert), Some(Action::Hotline));
        assert_eq!(meaning(Key::Delete), Some(Action::Back));
        assert_eq!(meaning(Key::Home), Some(Action::Home));
        assert_eq!(meaning(Key::PageDown), Some(Action::Confirm));
    }

    #[test]
    fn an_input_method_in_chinese_mode_changes_nothing() {
        for (half, full) in [('0', '０'), ('.', '。'), ('/', '、'), ('1', '１'), ('+', '＋'), (' ', '\u{3000}')] {
            assert!(meaning(Char(half)).is_some());
            assert_eq!(meaning(Char(half)), meaning(Char(full)), "{half}");
        }
    }

    #[test]
    fn each_digit_means_something_and_eight_is_one_step_back() {
        assert!(('0'..='9').all(|digit| meaning(Char(digit)).is_some()));
        assert_eq!(meaning(Char('8')), Some(Action::Back));
        assert_eq!(cap(Action::Back), Cap::Dot);
    }

    #[test]
    fn keys_without_a_meaning_do_nothing() {
        for key in [Char('q'), Char('中'), Key::Tab, Key::Function(5), Key::Other] {
            assert_eq!(meaning(key), None, "{key:?}");
        }
    }
}
