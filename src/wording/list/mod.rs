//! The lists, one file a reason. Simplified, traditional, dialects and English stand side by side:
//! people mix them in one sentence, and no word of one is an everyday word of another.
mod blame;
mod exam;
mod haste;

use super::word::{Instead, Kind, Row, Word, of_kind};

/// All words.
pub(super) fn words() -> impl Iterator<Item = Word> {
    let lists = [(Kind::Exam, exam::ROWS), (Kind::Blame, blame::ROWS), (Kind::Haste, haste::ROWS)];
    lists.into_iter().flat_map(|(kind, rows)| of_kind(kind, rows, |way| way))
}
