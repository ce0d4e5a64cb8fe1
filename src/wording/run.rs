//! Runs of letters that a line break would tear apart.
use std::ops::Range;

use crate::model::placeholders;

/// The Latin runs in `text` that are wider than `most` cells: addresses, long numbers, words run
/// together. What stands in braces is filled with something else and is not looked at.
pub fn long_runs(text: &str, most: usize) -> Vec<Range<usize>> {
    // Most texts have fewer letters than that which begin with a byte of one or two (a, é).
    if text.bytes().filter(|byte| *byte < 0x80 || (0xc0..0xe0).contains(byte)).count() <= most {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (from, part) in unfilled(text) {
        let (mut start, mut width) = (from, 0);
        for (at, c) in part.char_indices().chain([(part.len(), ' ')]) {
            if is_narrow(c) {
                width += 1;
                continue;
            }
            found.extend((width > most).then_some(start..from + at));
            (start, width) = (from + at + c.len_utf8(), 0);
        }
    }
    found
}

/// The parts of `text` that no placeholder stands for, each with the byte it begins at.
pub fn unfilled(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let filled = placeholders(text);
    let ends = filled.iter().map(|filled| filled.range.start).chain([text.len()]).collect::<Vec<_>>();
    let starts = std::iter::once(0).chain(filled.into_iter().map(|filled| filled.range.end));
    starts.zip(ends).filter_map(|(start, end)| Some((start, text.get(start..end)?)))
}

/// Of half a hanzi's width and no place to break at; quotation marks of Chinese texts are none.
fn is_narrow(c: char) -> bool {
    c.is_ascii_graphic() || c.is_alphanumeric() && c < '\u{2e80}'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_no_line_holds_is_found() {
        for (text, runs) in [
            ("请看 www.example.com/a/very/long/address 这一页", &["www.example.com/a/very/long/address"][..]),
            ("六个字“www.example.com”够短", &[]),
            ("打 {hotline-social-insurance-of-everywhere} 问", &[]),
            ("123456789012345678901234{hotline-police}1", &[]),
            ("1234567890123456789012345", &["1234567890123456789012345"]),
            ("one two three four five six seven eight", &[]),
            ("这是一句很长很长很长很长很长很长很长很长的中文", &[]),
        ] {
            let found: Vec<&str> = long_runs(text, 24).into_iter().filter_map(|run| text.get(run)).collect();
            assert_eq!(found, runs, "{text}");
        }
    }
}
