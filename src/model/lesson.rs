//! One sitting's worth of learning.
use super::region::hold_in;
use super::{Card, Guide, Item, LessonId, PackId, Phrase, RegionId};

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
    /// Where it holds; everywhere if empty.
    pub regions: Vec<RegionId>,
    /// For whoever takes a class through it.
    pub guide: Option<Guide>,
}

impl Lesson {
    /// Whether it holds in that region. Nothing is known of a region whose file could not be read.
    pub fn holds_in(&self, region: Option<&RegionId>) -> bool {
        hold_in(&self.regions, region)
    }
}
