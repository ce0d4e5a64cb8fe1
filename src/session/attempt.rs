//! One confirmed answer, as it is kept.
use super::Outcome;
use crate::model::{ItemId, LessonId, Moment};

/// Where an answer was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Occasion {
    /// In a lesson.
    Lesson,
    /// While practising: real or a scam.
    Practice,
    /// When it came back to be reviewed.
    Review,
    /// In a call that was lived through.
    Scenario,
}

impl Occasion {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Lesson, Self::Practice, Self::Review, Self::Scenario];

    /// Its name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Lesson => "lesson",
            Self::Practice => "practice",
            Self::Review => "review",
            Self::Scenario => "scenario",
        }
    }
}

/// What was answered: all that a screen knows of it. The moment is added by the app.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Given {
    /// The item, or the decision of a scenario.
    pub item: ItemId,
    /// Where.
    pub occasion: Occasion,
    /// How it compares with the key.
    pub outcome: Outcome,
    /// What was picked, counted from 0; none for a sentence that was read aloud.
    pub picks: Vec<usize>,
}

/// An answer and its moment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Attempt {
    /// When it was confirmed.
    pub at: Moment,
    /// What was answered.
    pub given: Given,
}

/// The name under which the sentence to take home from a lesson is kept and comes back.
pub fn take_home(lesson: &LessonId) -> ItemId {
    ItemId::new(format!("{lesson}-take-home"))
}
