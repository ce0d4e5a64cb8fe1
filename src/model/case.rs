//! What happened to somebody, retold.
use super::{CaseId, Date, FlagId, LessonId, PackId, Phrase, RegionId, TopicId};

/// A kind of swindle, as lists name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// Its name in files.
    pub id: TopicId,
    /// What people call it.
    pub name: Phrase,
}

/// A case from life, retold with other names: how it went, how it ended, what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Its name in all packs.
    pub id: CaseId,
    /// The pack it belongs to.
    pub pack: PackId,
    /// The kind of swindle.
    pub topic: Topic,
    /// What it is called; it does not give the end away.
    pub title: Phrase,
    /// The red flags in it; empty when it was no swindle.
    pub flags: Vec<FlagId>,
    /// The lesson that goes with it.
    pub lesson: Option<LessonId>,
    /// The only regions it makes sense in; empty when it does everywhere.
    pub regions: Vec<RegionId>,
    /// How it went, in paragraphs.
    pub story: Phrase,
    /// How it ended.
    pub ending: Phrase,
    /// If it were you: what can be done, one thing each.
    pub you: Vec<Phrase>,
    /// What it is retold from.
    pub source: Phrase,
    /// When somebody last looked it up.
    pub checked_on: Date,
}

impl Case {
    /// Whether it makes sense where the reader lives.
    pub fn holds_in(&self, here: Option<&RegionId>) -> bool {
        self.regions.is_empty() || here.is_some_and(|here| self.regions.contains(here))
    }
}
