//! One word that is not said or not written so, and what to say instead.

/// Why a word is not said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// It makes learning an exam: marks, ranks, being wrong.
    Exam,
    /// It blames whoever was deceived.
    Blame,
    /// It hurries.
    Haste,
    /// It is Mandarin, and the dialect has a word of its own.
    Mandarin,
    /// It is spelt by its sound, or as another dialect spells it.
    Spelling,
    /// It belongs to the dialect, but is a turn of comedians when there is too much of it.
    Catchword,
}

/// A word that is not said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// The word; a Latin one in small letters, meant as a whole word.
    pub text: &'static str,
    /// Why it is not said.
    pub kind: Kind,
    /// Longer runs of letters with the word in them that do no harm: 错怪您 is not 怪您.
    pub fine: &'static [&'static str],
    /// What to write instead, for the author: in Chinese and in English.
    pub instead: (&'static str, &'static str),
}

/// Words with the same way out: the words, what they may be part of and do no harm, the way out.
pub(super) type Row<Way = Instead> = (&'static [&'static str], &'static [&'static str], Way);

/// What to write instead, in Chinese and in English.
pub(super) type Instead = (&'static str, &'static str);

/// The words of some rows; `said` is how their ways out are told.
pub(super) fn of_kind<Way: Copy>(
    kind: Kind,
    rows: &'static [Row<Way>],
    said: fn(Way) -> Instead,
) -> impl Iterator<Item = Word> {
    rows.iter().flat_map(move |(texts, fine, way)| {
        texts.iter().map(move |text| Word { text, kind, fine, instead: said(*way) })
    })
}
