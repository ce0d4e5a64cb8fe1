//! What somebody says of a case.
use crate::model::{ItemId, Truth};

/// What a learner takes a case for. "I would ask someone first" is a full answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Judgement {
    /// A scam.
    Scam,
    /// Real.
    Real,
    /// Asks somebody before deciding.
    AskFirst,
}

impl Judgement {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Scam, Self::Real, Self::AskFirst];

    /// The judgement that a pick of `real-or-scam` stands for, counted from 0.
    pub fn of_pick(pick: usize) -> Option<Self> {
        Self::ALL.get(pick).copied()
    }

    /// The pick that stands for it.
    pub fn pick(self) -> usize {
        match self {
            Self::Scam => 0,
            Self::Real => 1,
            Self::AskFirst => 2,
        }
    }
}

/// How often cases were taken for each: several cases by one person, or one case by raised hands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Hands {
    /// Times "a scam".
    pub scam: u32,
    /// Times "real".
    pub real: u32,
    /// Times "I would ask someone first".
    pub ask: u32,
}

impl Hands {
    /// Counts one more.
    pub fn raise(&mut self, judgement: Judgement) {
        let hands = match judgement {
            Judgement::Scam => &mut self.scam,
            Judgement::Real => &mut self.real,
            Judgement::AskFirst => &mut self.ask,
        };
        *hands += 1;
    }

    /// Those that decided.
    pub fn decided(self) -> u32 {
        self.scam + self.real
    }

    /// All of them.
    pub fn all(self) -> u32 {
        self.decided() + self.ask
    }
}

/// A judgement of a case of which it is known what it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged<'a> {
    /// Which case.
    pub item: &'a ItemId,
    /// What it was.
    pub truth: Truth,
    /// What it was taken for.
    pub judgement: Judgement,
}
