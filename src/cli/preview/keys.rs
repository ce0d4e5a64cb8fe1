//! The keys of the preview. Learners' keys are digits and signs; these are letters, and function keys for
//! whoever types with a Chinese input method.
use crate::input::Key;
use crate::model::CleanText;

/// What an author wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wish {
    /// The list of everything to jump to.
    List,
    /// The next card or item, without answering.
    Next,
    /// The one before.
    Before,
    /// What is wrong.
    Faults,
    /// Another grid.
    Grid,
    /// Other letters.
    Face,
    /// Another language.
    Language,
    /// Read the files again.
    Again,
}

/// Each wish, its keys, what is written on them, and what they do.
const KEYS: &[(Wish, &[Key], &str, &str)] = &[
    (Wish::Next, &[Key::Char('n'), Key::Tab], "n Tab", "下一张卡片、下一题，不用答 (next)"),
    (Wish::Before, &[Key::Char('p'), Key::BackTab], "p", "上一张、上一题 (previous)"),
    (Wish::List, &[Key::Char('j'), Key::Function(2)], "j F2", "单子：跳到哪张、哪题、哪一课 (jump)"),
    (Wish::Faults, &[Key::Char('e'), Key::Function(3)], "e F3", "哪里写得不对 (errors)"),
    (Wish::Grid, &[Key::Char('g'), Key::Function(4)], "g F4", "换窗口大小：80×24、40×10…… (grid)"),
    (Wish::Face, &[Key::Char('f'), Key::Function(6)], "f F6", "换笔画 (face)"),
    (Wish::Language, &[Key::Char('l'), Key::Function(7)], "l F7", "换一种话 (language)"),
    (Wish::Again, &[Key::Char('r'), Key::Function(5)], "r F5", "重新读文件 (reload)"),
];

/// What a key wishes for; `None` for a learner's key.
pub(super) fn wish(key: Key) -> Option<Wish> {
    // With Caps Lock, or in the full-width mode of an input method.
    let key = match key {
        Key::Char(c @ 'Ａ'..='ｚ') => Key::Char(narrow(c).to_ascii_lowercase()),
        Key::Char(c) => Key::Char(c.to_ascii_lowercase()),
        other => other,
    };
    KEYS.iter().find(|(_, keys, ..)| keys.contains(&key)).map(|(wish, ..)| *wish)
}

fn narrow(c: char) -> char {
    char::from_u32(u32::from(c) - u32::from('Ａ') + u32::from('A')).unwrap_or(c)
}

/// The keys as the page of help lists them.
pub(super) fn told() -> Vec<(CleanText, CleanText)> {
    KEYS.iter().map(|(.., cap, meaning)| (CleanText::lossy(cap), CleanText::lossy(meaning))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::meaning;

    #[test]
    fn no_key_of_the_preview_is_a_learners_key_and_none_means_two_things() {
        let mut seen = Vec::new();
        for key in KEYS.iter().flat_map(|(_, keys, ..)| *keys) {
            assert_eq!(meaning(*key), None, "{key:?}");
            assert!(!seen.contains(key), "{key:?} is bound twice");
            seen.push(*key);
        }
    }

    #[test]
    fn capital_and_wide_letters_are_the_same_keys() {
        for c in ['n', 'N', 'ｎ', 'Ｎ'] {
            assert_eq!(wish(Key::Char(c)), Some(Wish::Next), "{c}");
        }
        for c in ['1', '.', '下', '０', '［'] {
            assert_eq!(wish(Key::Char(c)), None, "{c}");
        }
    }
}
