//! What was begun in this sitting, put aside and finished: lessons, practice, a matter asked about.
use super::{Inquiry, Practice, Sitting, Stage};
use crate::model::LessonId;

/// Lessons put aside, the one used last at the end; and a matter whose questions are not over.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Desk {
    papers: Vec<Paper>,
    inquiry: Option<Inquiry>,
    practice: Practice,
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

    /// Puts a matter aside to be asked about further. One that has come to its end is not kept: the
    /// next matter is another one.
    pub fn put_inquiry(&mut self, inquiry: &Inquiry) {
        self.inquiry = inquiry.is_underway().then(|| inquiry.clone());
    }

    /// The matter that was put aside.
    pub fn inquiry(&self) -> Option<&Inquiry> {
        self.inquiry.as_ref()
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

    /// Puts practice aside.
    pub fn put_practice(&mut self, practice: Practice) {
        self.practice = practice;
    }

    /// The practice of this run.
    pub fn practice(&self) -> &Practice {
        &self.practice
    }

    /// Whether any lesson was begun.
    pub fn is_empty(&self) -> bool {
        self.papers.is_empty()
    }
}
