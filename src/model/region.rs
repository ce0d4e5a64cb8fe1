//! Where the reader lives: whom to ring, in which money.
//!
//! Region is not language: a Cantonese speaker in Guangzhou and one in Hong Kong ring different
//! numbers.
use super::{CleanText, Date, HotlineId, Phrase, RegionId};

/// What holds in one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    /// Its code: `CN`, `HK`, `TW`.
    pub id: RegionId,
    /// What it is called.
    pub name: Phrase,
    /// The language the file is written in, as a locale tag.
    pub language: CleanText,
    /// Its money: 元, 港元.
    pub currency: Phrase,
    /// Whom to ring, the most urgent first.
    pub hotlines: Vec<Hotline>,
    /// Numbers that hold here; they overrule those of `content/figures.toml`.
    pub figures: Vec<Figure>,
}

impl Region {
    /// The hotline of that name.
    pub fn hotline(&self, id: &HotlineId) -> Option<&Hotline> {
        self.hotlines.iter().find(|hotline| hotline.id == *id)
    }
}

/// Whether what holds in `regions`, everywhere if there are none, holds in `here`. Nothing is known of
/// a region whose file could not be read.
pub(super) fn hold_in(regions: &[RegionId], here: Option<&RegionId>) -> bool {
    regions.is_empty() || here.is_none_or(|here| regions.contains(here))
}

/// A number to ring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hotline {
    /// Its name; text writes `{hotline-police}`.
    pub id: HotlineId,
    /// The digits, grouped by `-` as they are printed.
    pub number: CleanText,
    /// Who answers.
    pub name: Phrase,
    /// What it is for.
    pub purpose: Phrase,
    /// When somebody answers, as far as it is known.
    pub hours: Option<Phrase>,
    /// What to say.
    pub say: Phrase,
    /// How to say the digits: 幺幺零.
    pub spoken: Phrase,
    /// Who says so.
    pub source: Phrase,
    /// When somebody last looked it up.
    pub checked_on: Date,
}

/// A number that changes: a rate, a limit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Its name; text writes `{figure-deposit-cover}` for the id `deposit-cover`.
    pub id: String,
    /// How it is written in a sentence: 50 万元.
    pub text: Phrase,
    /// Who says so.
    pub source: CleanText,
    /// When somebody last looked it up.
    pub checked_on: Date,
}
