//! The lessons of this sitting that were begun, put aside and finished.
use super::{Sitting, Stage};
use crate::model::LessonId;

/// Lessons put aside, the one used last at the end.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Desk {
    papers: Vec<Paper>,
}

/// A lesson put aside, with a bookmark.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Paper {
    sitting: Sitting,
    bookmark: Bookmark,
}

/// The passage that was read last on the sheet a lesson was left on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Bookmark {
    /// Which passage, counted from 0.
    pub block: usize,
    /// Which byte of its text.
    pub byte: usize,
}

impl Desk {
    /// Puts a lesson aside; one of the same id is replaced.
    pub fn put(&mut self, sitting: Sitting, bookmark: Bookmark) {
        self.papers.retain(|other| other.sitting.lesson().id != sitting.lesson().id);
        self.papers.push(Paper { sitting, bookmark });
    }

    /// Puts lessons of days before under what lies here already.
    pub fn put_under(&mut self, kept: impl IntoIterator<Item = (Sitting, Bookmark)>) {
        let mut below = Self::default();
        for (sitting, bookmark) in kept {
            if self.find(&sitting.lesson().id).is_none() {
                below.put(sitting, bookmark);
            }
        }
        self.papers.splice(0..0, below.papers);
    }

    /// A lesson that was put aside.
    pub fn find(&self, id: &LessonId) -> Option<&Sitting> {
        self.paper(id).map(|paper| &paper.sitting)
    }

    /// Where it was left.
    pub fn bookmark(&self, id: &LessonId) -> Option<Bookmark> {
        self.paper(id).map(|paper| paper.bookmark)
    }

    fn paper(&self, id: &LessonId) -> Option<&Paper> {
        self.papers.iter().find(|paper| paper.sitting.lesson().id == *id)
    }

    /// The lesson to carry on with: the one used last, unless it stands at its end.
    pub fn open_lesson(&self) -> Option<&Sitting> {
        self.papers.last().map(|paper| &paper.sitting).filter(|sitting| sitting.stage() != Stage::Summary)
    }

    /// Whether the end of a lesson was reached.
    pub fn is_finished(&self, id: &LessonId) -> bool {
        self.find(id).is_some_and(Sitting::is_finished)
    }

    /// Whether anything was begun.
    pub fn is_empty(&self) -> bool {
        self.papers.is_empty()
    }
}
