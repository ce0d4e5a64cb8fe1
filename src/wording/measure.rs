//! How long a Chinese text is, and where its sentences end.
use crate::model::placeholders;

/// How long a text is in hanzi: two Latin letters or digits are as long as one; marks, blanks and
/// placeholders do not count.
pub fn hanzi(text: &str) -> usize {
    let filled: usize =
        placeholders(text).iter().map(|found| length(text.get(found.range.clone()).unwrap_or(""))).sum();
    (length(text) - filled).div_ceil(2)
}

/// Whether a text has more than `most` hanzi; a short one is not counted: what is as long as a hanzi
/// has two bytes or more.
pub fn is_longer(text: &str, most: usize) -> bool {
    text.len() > 2 * most && text.chars().count() > most && hanzi(text) > most
}

fn length(text: &str) -> usize {
    let letter = |c: char| match c {
        // Nearly all of them; no table need be asked.
        '\u{4e00}'..='\u{9fff}' => 2,
        _ if !c.is_alphanumeric() => 0,
        _ if c < '\u{2e80}' => 1,
        _ => 2,
    };
    text.chars().map(letter).sum()
}

/// The sentences of a Chinese text, their closing marks included; a line end closes one too.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['。', '！', '？', '\n'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn length_is_counted_in_hanzi() {
        for (text, length) in [("“全额退保”亏在哪", 7), ("打 {hotline-police} 报警", 3), ("ATM 机", 3), ("", 0)]
        {
            assert_eq!(hanzi(text), length, "{text}");
        }
    }
}
