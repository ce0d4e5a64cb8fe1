//! One sitting's worth of learning.
use super::{Card, Item, LessonId, PackId, Phrase};

/// A lesson: pages to read, questions to answer, one sentence to take home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// Its name in all packs.
    pub id: LessonId,
    /// The pack it belongs to.
    pub pack: PackId,
    /// What it is called.
    pub title: Phrase,
    /// How long it takes, in minutes.
    pub minutes: u8,
    /// The pages, in order.
    pub cards: Vec<Card>,
    /// The questions, in order.
    pub items: Vec<Item>,
    /// The sentence to take home.
    pub take_home: Phrase,
    /// A sentence one can say to the swindler.
    pub reply: Option<Phrase>,
}
