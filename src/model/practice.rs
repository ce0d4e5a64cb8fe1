//! A case to judge, one of three that are alike.
use super::region::hold_in;
use super::{Item, ItemKind, PackId, RegionId, SetId, TopicId, Truth};

/// One of the parallel items of a set: other people, places and sums, the same answer, as hard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// The first.
    A,
    /// The second.
    B,
    /// The third.
    C,
}

impl Form {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::A, Self::B, Self::C];

    /// The letter it has in files.
    pub const fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
        }
    }
}

/// An item of practice: real or a scam?
///
/// Its item's id is `<topic>-<set>-<form>` in lower case, so it stays the same when the file is put
/// in another order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PracticeItem {
    /// What is shown, which it is, and what is said after the answer.
    pub item: Item,
    /// The pack it belongs to.
    pub pack: PackId,
    /// What it is about: the kind of scam, or what looks like it and is none.
    pub topic: TopicId,
    /// Which items it is parallel to.
    pub set: SetId,
    /// Which of them it is.
    pub form: Form,
    /// Where it holds; everywhere if empty.
    pub regions: Vec<RegionId>,
}

impl PracticeItem {
    /// Whether it holds in that region. Nothing is known of a region whose file could not be read.
    pub fn holds_in(&self, region: Option<&RegionId>) -> bool {
        hold_in(&self.regions, region)
    }

    /// Which it is. (Items of another kind never become practice items.)
    pub fn truth(&self) -> Truth {
        match self.item.kind {
            ItemKind::RealOrScam { truth, .. } => truth,
            _ => Truth::Scam,
        }
    }
}
