//! Places in a text: lines, columns, and byte offsets that do not cut a letter in two.
use std::ops::Range;

/// Line and column of a byte offset, both from 1; the column counts characters.
///
/// `at` may lie inside a character or behind the end.
pub(super) fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..floor(text, at)).unwrap_or("");
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    (line, column)
}

/// Line and column behind `text`, which begins at line and column `from`.
pub(super) fn on((line, column): (usize, usize), text: &str) -> (usize, usize) {
    match text.rsplit_once('\n') {
        Some((before, last)) => (line + before.matches('\n').count() + 1, last.chars().count() + 1),
        None => (line, column + text.chars().count()),
    }
}

/// The nearest character boundary at or before `at`.
pub(super) fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The nearest character boundary at or behind `at`.
pub(super) fn ceil(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

/// `span` made fit for `text`: inside it, in order, and on character boundaries.
pub(super) fn fit(text: &str, span: &Range<usize>) -> Range<usize> {
    let start = floor(text, span.start);
    start..ceil(text, span.end.max(start))
}

/// The whole lines that `start` lies on, as a range of `text`.
pub(super) fn line_of(text: &str, start: usize) -> Range<usize> {
    let start = floor(text, start);
    let from = text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let to = text.get(start..).and_then(|rest| rest.find('\n')).map_or(text.len(), |at| start + at);
    from..to
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_survive_offsets_inside_one() {
        let text = "甲乙\n丙丁";
        for (at, place) in [(0, (1, 1)), (3, (1, 2)), (4, (1, 2)), (6, (1, 3)), (7, (2, 1)), (10, (2, 2)), (99, (2, 3))]
        {
            assert_eq!(line_and_column(text, at), place, "{at}");
        }
    }

    #[test]
    fn the_end_of_a_text_is_the_place_behind_it() {
        let text = "甲乙\n丙丁\n戊";
        for (start, end) in [(0, 0), (0, 6), (3, 7), (3, 10), (6, 7), (0, text.len())] {
            let from = line_and_column(text, start);
            assert_eq!(on(from, text.get(start..end).unwrap()), line_and_column(text, end), "{start}..{end}");
        }
    }

    #[test]
    fn a_span_is_made_fit_for_its_text() {
        assert_eq!(fit("甲乙", &(1..4)), 0..6);
        assert_eq!(fit("甲乙", &Range { start: 5, end: 2 }), 3..3);
        assert_eq!(fit("甲乙", &(40..50)), 6..6);
        assert_eq!(line_of("一\n二二\n三", 5), 4..10);
    }
}
