//! Long lists in handfuls: never more than six choices at a time.
use super::{Cx, Sheet, Start, Step};
use crate::model::CleanText;

/// As many choices as there are keys for.
const CHOICES: usize = 6;

/// A handful of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Group<'e, T> {
    /// The entries shown.
    pub(super) entries: &'e [T],
    /// What the choice behind them does, if there is one.
    pub(super) turn: Option<Turn>,
}

/// Where the choice behind a handful leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// To the next handful.
    On,
    /// From the last handful to the first.
    ToFirst,
}

/// Adds the choice behind a handful, if there is one.
pub(super) fn place_turn<T>(cx: &Cx<'_>, sheet: &mut Sheet, shown: &Group<'_, T>, more: CleanText) {
    match shown.turn {
        Some(Turn::On) => sheet.choice(cx, more),
        Some(Turn::ToFirst) => sheet.choice(cx, cx.text.list_first()),
        None => sheet,
    };
}

/// Turns to the next handful, or from the last one back to the first.
pub(super) fn turn<T>(number: &mut usize, shown: &Group<'_, T>) -> Step {
    *number = if shown.turn == Some(Turn::On) { *number + 1 } else { 0 };
    Step::Turn(Start::First)
}

/// One step back: to the handful before, or out of the list.
pub(super) fn back(number: &mut usize) -> Step {
    match number.checked_sub(1) {
        Some(before) => {
            *number = before;
            Step::Turn(Start::First)
        }
        None => Step::Close,
    }
}

/// Handful `group` of `entries`, counted from 0. A list that fits is one handful.
pub(super) fn group<T>(entries: &[T], group: usize) -> Group<'_, T> {
    if entries.len() <= CHOICES {
        return Group { entries, turn: None };
    }
    let size = CHOICES - 1;
    let from = (group * size).min(entries.len());
    let to = (from + size).min(entries.len());
    let turn = if to < entries.len() { Turn::On } else { Turn::ToFirst };
    Group { entries: entries.get(from..to).unwrap_or(&[]), turn: Some(turn) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_entries_need_no_turning() {
        assert_eq!(group(&[1, 2, 3, 4, 5, 6], 0), Group { entries: &[1, 2, 3, 4, 5, 6], turn: None });
    }

    #[test]
    fn every_entry_of_a_long_list_is_in_one_handful() {
        for length in 7..40 {
            let list: Vec<usize> = (0..length).collect();
            let mut seen: Vec<usize> = Vec::new();
            for number in 0.. {
                let handful = group(&list, number);
                assert!(handful.entries.len() < CHOICES && !handful.entries.is_empty());
                seen.extend(handful.entries);
                if handful.turn == Some(Turn::ToFirst) {
                    break;
                }
            }
            assert_eq!(seen, list);
        }
    }
}
