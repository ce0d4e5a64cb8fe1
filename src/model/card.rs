//! The pages of a lesson before its questions.
use super::{CleanText, Date, Phrase, Script};

/// One page of a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Card {
    /// A rhyme to open with; a line feed separates its lines.
    Rhyme(Phrase),
    /// Something that happened; a line feed separates paragraphs.
    Story(Phrase),
    /// A saying, an old tale, a custom that goes with the lesson.
    Saying(Phrase),
    /// A conversation with the red flags on its lines.
    Dialogue(Script),
    /// The red flags, as a list.
    Flags(Vec<Phrase>),
    /// Something that is so, and who says so.
    Fact(Fact),
    /// What to do, in order.
    Steps(Vec<Phrase>),
}

/// A statement that can be looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What is so.
    pub text: Phrase,
    /// Who says so: a law with its article, an authority, a newspaper.
    pub source: Phrase,
    /// When somebody last looked it up.
    pub checked_on: Date,
    /// Where it can be read, for authors; learners are shown no links.
    pub url: Option<CleanText>,
}
