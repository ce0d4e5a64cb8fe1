//! The lists, one file a reason. Simplified, traditional, dialects and English stand side by side:
//! people mix them in one sentence, and no word of one is an everyday word of another.
mod blame;
mod exam;
mod haste;

use super::word::{Kind, Word};

/// Words with the same way out: the words, what they may be part of and do no harm, the way out.
type Row = (&'static [&'static str], &'static [&'static str], Instead);

/// What to write instead, in Chinese and in English.
type Instead = (&'static str, &'static str);

/// All words.
pub(super) fn words() -> impl Iterator<Item = Word> {
    [(Kind::Exam, exam::ROWS), (Kind::Blame, blame::ROWS), (Kind::Haste, haste::ROWS)].into_iter().flat_map(of_kind)
}

fn of_kind((kind, rows): (Kind, &'static [Row])) -> impl Iterator<Item = Word> {
    rows.iter().flat_map(move |(texts, fine, instead)| {
        texts.iter().map(move |text| Word { text, kind, fine, instead: *instead })
    })
}
