//! The run-sheet of a session in a hall: what comes after what, what the volunteer says, what the
//! class sees.
use super::region::hold_in;
use super::{LessonId, PackId, Phrase, RegionId, RunSheetId, ScenarioId, TopicId};

/// A session of 45 to 60 minutes with a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunSheet {
    /// Its name in all packs.
    pub id: RunSheetId,
    /// The pack it belongs to.
    pub pack: PackId,
    /// What it is called; the class sees it.
    pub title: Phrase,
    /// For whom it is and what it brings, in a sentence for the volunteer.
    pub about: Phrase,
    /// Its lesson.
    pub lesson: LessonId,
    /// What the cases before and after are about.
    pub practice: TopicId,
    /// The call that is lived through together.
    pub call: Option<ScenarioId>,
    /// Where it holds; everywhere if empty.
    pub regions: Vec<RegionId>,
    /// Its steps.
    pub steps: Vec<RunStep>,
}

impl RunSheet {
    /// How long it takes, in minutes.
    pub fn minutes(&self) -> u16 {
        self.steps.iter().map(|step| u16::from(step.minutes)).sum()
    }

    /// Whether the tables play.
    pub fn has_contest(&self) -> bool {
        self.steps.iter().any(|step| step.show == Show::Contest)
    }

    /// Whether it holds in that region. Nothing is known of a region whose file could not be read.
    pub fn holds_in(&self, region: Option<&RegionId>) -> bool {
        hold_in(&self.regions, region)
    }
}

/// A step of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunStep {
    /// About how long, in minutes.
    pub minutes: u8,
    /// What the volunteer says, in paragraphs.
    pub say: Phrase,
    /// What the volunteer asks the class.
    pub ask: Option<Phrase>,
    /// How long to keep quiet after it, in seconds.
    pub wait: Option<u8>,
    /// What the class sees.
    pub show: Show,
}

/// What a class sees in a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Show {
    /// A few words.
    Words(Phrase),
    /// Cards of the lesson, one after the other, counted from 0.
    Cards(Vec<usize>),
    /// Items of the lesson, counted from 0: vote, talk, vote again, see why.
    Items(Vec<usize>),
    /// Cases to judge before the lesson: form A, a vote each and no answer yet.
    Before,
    /// Cases to judge after it: form B, a vote each, then why.
    After,
    /// The call, decided together.
    Call,
    /// The contest of the tables: form C, in turns.
    Contest,
    /// How well the class tells scams and real matters apart, after and before.
    Figure,
    /// The sentence to take home, and what can be said to a swindler.
    TakeHome,
}
