//! What a volunteer needs who takes a class through a lesson. Learners do not see it.
use super::Phrase;

/// The facilitator's part of a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    /// A question to everybody, before anything is shown.
    pub opening: Phrase,
    /// What should be made plain, whatever else is left out.
    pub points: Vec<Phrase>,
    /// What people always ask.
    pub asked: Vec<Asked>,
    /// Whom it may hurt, and what is better left unsaid.
    pub watch: Phrase,
}

/// A question from the hall, and what to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The question.
    pub question: Phrase,
    /// The answer.
    pub answer: Phrase,
}
