//! One word that hurts or hurries, and what to say instead.

/// Why a word is not said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// It makes learning an exam: marks, ranks, being wrong.
    Exam,
    /// It blames whoever was deceived.
    Blame,
    /// It hurries.
    Haste,
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
