//! How far a lesson is, as it is kept from one day to the next.
//!
//! Items go by their names here, not by their numbers, so that a lesson whose author adds one or
//! moves one is carried on where it was left.
use std::rc::Rc;

use super::sitting::Sitting;
use super::{Bookmark, options};
use crate::model::{ItemId, Lesson, LessonId, Moment};

/// Where in a lesson one was, and what was answered there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    /// The lesson.
    pub lesson: LessonId,
    /// When it was used last.
    pub at: Moment,
    /// Where one was.
    pub part: Chapter,
    /// Where on that sheet.
    pub bookmark: Bookmark,
    /// What was picked, item by item.
    pub picked: Vec<Picked>,
    /// The end was reached once.
    pub finished: bool,
}

/// Which part of a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chapter {
    /// The pages to read.
    Reading,
    /// That item, or what is said about its answer.
    Item(ItemId),
    /// The end.
    Summary,
}

/// What was picked for an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picked {
    /// The item.
    pub item: ItemId,
    /// The picks, counted from 0.
    pub picks: Vec<usize>,
    /// The answer was confirmed.
    pub confirmed: bool,
}

impl Picked {
    /// Whether the item, as it is written today, can have been answered so.
    pub(super) fn fits(&self, lesson: &Lesson) -> bool {
        let item = lesson.items.iter().find(|item| item.id == self.item);
        item.is_some_and(|item| self.picks.iter().all(|pick| *pick < options(item)))
    }
}

impl Leaf {
    /// The leaf of a lesson that is open or was put aside.
    pub fn of(sitting: &Sitting, bookmark: Bookmark, at: Moment) -> Self {
        Self {
            lesson: sitting.lesson().id.clone(),
            at,
            part: sitting.part(),
            bookmark,
            picked: sitting.picked(),
            finished: sitting.is_finished(),
        }
    }

    /// The lesson as it was left.
    pub fn sitting(&self, lesson: Rc<Lesson>) -> Sitting {
        Sitting::carried_on(lesson, self)
    }
}
