//! "Did you mean …": the known name that is nearest to what somebody typed.
use super::said::{Said, both};

/// Words people try, and what the format calls them.
const OTHER_WORDS: &[(&str, &str)] = &[
    ("question", "ask"),
    ("stem", "ask"),
    ("prompt", "ask"),
    ("explanation", "why"),
    ("rationale", "why"),
    ("reason", "why"),
    ("choices", "options"),
    ("answers", "options"),
    ("correct", "right"),
    ("also_good", "good"),
    ("medium", "as"),
    ("message", "show"),
    ("lines", "script"),
    ("list", "items"),
    ("steps", "items"),
    ("date", "checked_on"),
    ("license", "licence"),
    ("author", "authors"),
    ("lang", "language"),
    ("kind", "type"),
    ("scam-or-legit", "real-or-scam"),
    ("legit", "real"),
    ("true", "real"),
    ("fake", "scam"),
    ("sms", "text"),
    ("phone", "call"),
    ("video-call", "video"),
    ("quiz", "choice"),
];

/// Names longer than this are no slips of the keyboard.
const LONGEST: usize = 40;

/// The name among `known` that `typed` was probably meant to be.
pub(super) fn nearest<'k>(typed: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    if typed.len() > LONGEST {
        return None;
    }
    let typed = typed.to_ascii_lowercase().replace('_', "-");
    let meant = OTHER_WORDS.iter().find(|(word, _)| word.replace('_', "-") == typed).map(|(_, meant)| *meant);
    known
        .into_iter()
        .map(|name| (if meant == Some(name) { 0 } else { distance(&typed, &name.replace('_', "-")) }, name))
        .filter(|(distance, name)| *distance <= (name.len() / 3).max(1))
        .min()
        .map(|(_, name)| name)
}

/// What to say at a name that was probably meant to be `near`.
pub(super) fn meant(near: &str) -> Said {
    both!("是不是想写 {near}？", "did you mean {near}?")
}

/// Letters to change, add, leave out or swap with their neighbour to make `a` into `b`.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    let mut two_above: Vec<usize> = Vec::new();
    let mut earlier = None;
    for (number, from) in a.chars().enumerate() {
        let mut row = vec![number + 1];
        for (column, to) in b.iter().enumerate() {
            let at = |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX - 1);
            let mut least = at(&above, column) + usize::from(from != *to);
            least = least.min(at(&above, column + 1) + 1).min(at(&row, column) + 1);
            let before = column.checked_sub(1);
            if before.is_some_and(|before| earlier == Some(*to) && b.get(before) == Some(&from)) {
                least = least.min(at(&two_above, column.saturating_sub(1)) + 1);
            }
            row.push(least);
        }
        two_above = std::mem::replace(&mut above, row);
        earlier = Some(from);
    }
    above.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_and_other_words_find_the_name_that_was_meant() {
        let known = ["title", "take_home", "ask", "why", "checked_on", "right", "options"];
        for (typed, meant) in [
            ("titel", Some("title")),
            ("takehome", Some("take_home")),
            ("take-home", Some("take_home")),
            ("Why", Some("why")),
            ("question", Some("ask")),
            ("date", Some("checked_on")),
            ("correct", Some("right")),
            ("zzz", None),
            ("", None),
        ] {
            assert_eq!(nearest(typed, known), meant, "{typed}");
        }
        assert_eq!(nearest(&"x".repeat(1 << 20), known), None);
    }
}
