//! What a typed line means: a row of keys, as on the number pad.
use super::{Key, meaning};

/// The keys a line stands for; `None` if anything in it is no key with a meaning.
///
/// A line of blanks is Enter; other blanks mean nothing, so that no line can choose and confirm at
/// once. Keys without a letter arrive as the sequences that a terminal puts into the line (`NumLock`
/// off). A number with the mark that stands behind it in the list (`2、`, `2.`) is that number.
///
/// ```
/// use leling::input::{Key, keys_in_line};
///
/// assert_eq!(keys_in_line(""), Some(vec![Key::Enter]));
/// assert_eq!(keys_in_line("２ 3"), Some(vec![Key::Char('２'), Key::Char('3')]));
/// assert_eq!(keys_in_line("\u{1b}[2~"), Some(vec![Key::Insert]));
/// assert_eq!(keys_in_line("二"), None);
/// ```
pub fn keys_in_line(line: &str) -> Option<Vec<Key>> {
    let mut rest = as_listed(line.trim());
    let mut keys = Vec::new();
    while let Some(c) = rest.chars().next() {
        let behind = rest.get(c.len_utf8()..).unwrap_or_default();
        let (key, len) = match c {
            '\u{1b}' => sequence(behind)?,
            '\u{3}' => (Key::Interrupt, 0),
            // Where nothing else takes letters back: the last key, or one step back.
            '\u{8}' | '\u{7f}' => {
                if keys.pop().is_none() {
                    keys.push(Key::Backspace);
                }
                rest = behind;
                continue;
            }
            _ => (Key::Char(c), 0),
        };
        rest = behind.get(len..).unwrap_or_default();
        if c.is_whitespace() {
            continue;
        }
        meaning(key)?;
        keys.push(key);
    }
    if keys.is_empty() {
        keys.push(Key::Enter);
    }
    Some(keys)
}

/// The number alone, where a line says it as the list does.
fn as_listed(line: &str) -> &str {
    let number = line.strip_suffix(['、', '.', '．', '。']).map(str::trim_end);
    number
        .filter(|number| matches!(number.chars().next(), Some('1'..='6' | '１'..='６')) && number.chars().count() == 1)
        .unwrap_or(line)
}

/// The key of a control sequence whose Escape has been read, and how many bytes it takes; Escape
/// itself where it stands alone.
fn sequence(behind: &str) -> Option<(Key, usize)> {
    let Some(body) = behind.strip_prefix(['[', 'O']) else {
        return behind.is_empty().then_some((Key::Esc, 0));
    };
    let end = body.find(|c: char| !c.is_ascii_digit() && c != ';')?;
    let (parameters, last) = (body.get(..end)?, body.get(end..)?.chars().next()?);
    let key = match (parameters, last) {
        ("", 'A') => Key::Up,
        ("", 'B') => Key::Down,
        ("", 'C') => Key::Right,
        ("", 'D') => Key::Left,
        ("", 'H') | ("1" | "7", '~') => Key::Home,
        ("2", '~') => Key::Insert,
        ("3", '~') => Key::Delete,
        ("5", '~') => Key::PageUp,
        ("6", '~') => Key::PageDown,
        ("", 'P') | ("11", '~') => Key::Function(1),
        _ => return None,
    };
    Some((key, 1 + end + last.len_utf8()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Vec<Key> {
        text.chars().map(Key::Char).collect()
    }

    #[test]
    fn a_line_is_a_row_of_keys() {
        let cases = [
            ("2", typed("2")),
            (" 2 ", typed("2")),
            ("0.", typed("0.")),
            ("／", typed("／")),
            ("。", typed("。")),
            ("7", typed("7")),
            ("8", typed("8")),
            ("+", typed("+")),
            ("2、", typed("2")),
            ("2.", typed("2")),
            ("３。", typed("３")),
            ("\u{3000}", vec![Key::Enter]),
            (" \t", vec![Key::Enter]),
            ("3\u{7f}2", typed("2")),
            ("\u{7f}", vec![Key::Backspace]),
            ("\u{1b}", vec![Key::Esc]),
            ("\u{1b}[B\u{1b}OB", vec![Key::Down, Key::Down]),
            ("\u{1b}[3~", vec![Key::Delete]),
            ("\u{1b}[H", vec![Key::Home]),
            ("\u{3}", vec![Key::Interrupt]),
        ];
        for (line, keys) in cases {
            assert_eq!(keys_in_line(line), Some(keys), "{line:?}");
        }
    }

    #[test]
    fn a_line_with_anything_else_is_no_row_of_keys() {
        for line in ["hello", "2 please", "救命", "\u{1b}[99~", "\u{1b}x", "\u{1b}[", "\u{fffd}", "\u{1}"] {
            assert_eq!(keys_in_line(line), None, "{line:?}");
        }
    }

    #[test]
    fn no_line_both_chooses_and_confirms() {
        for line in ["2 ", " 2", "2 3 ", "2\u{3000}"] {
            let keys = keys_in_line(line).unwrap();
            assert!(!keys.iter().any(|key| meaning(*key) == Some(super::super::Action::Confirm)), "{line:?}");
        }
    }
}
