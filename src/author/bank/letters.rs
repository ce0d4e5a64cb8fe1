//! Letters of GIFT: a backslash takes from a mark what it means.

/// A letter, and whether a backslash keeps it from meaning anything.
pub(super) type Letter = (char, bool);

/// The letters of a question, its escapes resolved.
pub(super) fn letters(block: &str) -> Vec<Letter> {
    let mut letters = Vec::new();
    let mut source = block.chars();
    while let Some(c) = source.next() {
        match (c, source.clone().next()) {
            ('\\', Some(next)) if "~=#{}:\\n".contains(next) => {
                letters.push((if next == 'n' { '\n' } else { next }, true));
                source.next();
            }
            // The end of a line means no more than a blank.
            ('\n', _) => letters.push((' ', false)),
            _ => letters.push((c, false)),
        }
    }
    letters
}

/// `letters` without blanks around them.
pub(super) fn trim(letters: &[Letter]) -> &[Letter] {
    let blank = |letter: &&Letter| letter.0.is_whitespace() && !letter.1;
    let from = letters.iter().take_while(blank).count();
    let to = letters.len() - letters.iter().rev().take_while(blank).count();
    letters.get(from..to).unwrap_or_default()
}

/// Where a mark stands.
pub(super) fn find(letters: &[Letter], wanted: char) -> Option<usize> {
    letters.iter().position(|letter| *letter == (wanted, false))
}

/// What stands before and behind `mark`.
pub(super) fn cut<'l>(letters: &'l [Letter], mark: &str) -> (&'l [Letter], Option<&'l [Letter]>) {
    let mark: Vec<Letter> = mark.chars().map(|c| (c, false)).collect();
    match letters.windows(mark.len()).position(|window| window == mark) {
        Some(at) => (letters.get(..at).unwrap_or_default(), letters.get(at + mark.len()..)),
        None => (letters, None),
    }
}

/// What stands behind `::a title::`.
pub(super) fn behind_title(letters: &[Letter]) -> &[Letter] {
    if !letters.starts_with(&[(':', false), (':', false)]) {
        return letters;
    }
    let rest = letters.get(2..).unwrap_or_default();
    trim(cut(rest, "::").1.unwrap_or(rest))
}

/// Whether the text is HTML, and the text.
pub(super) fn behind_format(letters: &[Letter]) -> (bool, &[Letter]) {
    for name in ["[html]", "[plain]", "[moodle]", "[markdown]"] {
        let marks: Vec<Letter> = name.chars().map(|c| (c, false)).collect();
        if let Some(rest) = letters.strip_prefix(marks.as_slice()) {
            return (name == "[html]" || name == "[moodle]", trim(rest));
        }
    }
    // What is not named is Moodle's own format, which has tags in it.
    (true, letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_behind_a_backslash_is_a_letter() {
        let all = letters(" a\\=b=c\\\\\\x ");
        let trimmed = trim(&all);
        assert_eq!(find(trimmed, '='), Some(3));
        assert_eq!(cut(trimmed, "=").0, [('a', false), ('=', true), ('b', false)]);
        assert_eq!(cut(trimmed, "##"), (trimmed, None));
        let text = letters("::t:: [html]a");
        assert_eq!(behind_format(behind_title(&text)), (true, &[('a', false)][..]));
        assert!(!behind_format(&letters("[plain]a")).0);
    }
}
