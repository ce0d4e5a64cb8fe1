//! What outlasts the program: it comes in a moment after the first picture and goes out answer by
//! answer.
use super::{App, Effect, Outcome};
use crate::model::Moment;
use crate::screen::{Screen, Step};
use crate::session::{Attempt, Bookmark, Given, Keeping, Kept, Leaf, Sitting, Trouble};

/// The lesson that is open, whatever lies on top of it, and where on its sheet one is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OpenLesson {
    sitting: Sitting,
    bookmark: Bookmark,
}

impl App {
    /// Tells what the clock on the wall shows. Nobody here asks it.
    pub fn set_clock(&mut self, now: Moment) {
        self.now = now;
    }

    /// Takes in what was kept. The finger stays where it is, and so does a lesson that was opened
    /// meanwhile.
    pub fn recollect(&mut self, kept: &Kept) -> Outcome {
        self.memory.recollect(kept);
        self.memory.set_keeping(Keeping::Open);
        let lesson =
            |leaf: &Leaf| self.library.lesson(&leaf.lesson).map(|lesson| (leaf.sitting(lesson), leaf.bookmark));
        let sittings: Vec<_> = kept.leaves.iter().filter_map(lesson).collect();
        self.desk.put_under(sittings);
        self.look_again()
    }

    /// Nothing is kept from now on: tells so, and goes on.
    pub fn lose_store(&mut self, trouble: Trouble) -> Outcome {
        self.memory.set_keeping(Keeping::Failed(trouble));
        self.notice = Some(self.text.notice_not_kept());
        self.look_again()
    }

    /// What could not be kept for a while is kept now.
    pub fn regain_store(&mut self) -> Outcome {
        self.memory.set_keeping(Keeping::Open);
        self.look_again()
    }

    /// Lays the screen out anew. Before there is a window there is nothing to lay out.
    fn look_again(&mut self) -> Outcome {
        if self.shown.reaches_the_reader() {
            self.show();
        }
        Outcome::redraw(true)
    }

    /// Takes note of an answer, then follows `next`.
    pub(super) fn record(&mut self, given: Given, next: Step) -> Outcome {
        let attempt = Attempt { at: self.now, given };
        self.memory.note(&attempt);
        let mut outcome = self.follow(next);
        outcome.effects.insert(0, Effect::Record(attempt));
        outcome
    }

    /// The lesson that is open now.
    pub(super) fn open_lesson(&self) -> Option<OpenLesson> {
        self.above.iter().rev().find_map(|visit| match &visit.screen {
            Screen::Lesson(lesson) => {
                let bookmark = Bookmark { block: visit.place.anchor.block, byte: visit.place.anchor.byte };
                Some(OpenLesson { sitting: lesson.sitting().clone(), bookmark })
            }
            _ => None,
        })
    }

    /// How far the open lesson is, if that has changed since `before` and there is a file to keep
    /// it in. A lesson taken to its end leaves its sentence to come back.
    pub(super) fn leaf_since(&mut self, before: Option<&OpenLesson>) -> Option<Leaf> {
        let open = self.open_lesson().filter(|open| Some(open) != before)?;
        if open.sitting.is_finished() {
            self.memory.finish(&open.sitting.lesson().id, self.now.day());
        }
        let lies_there = self.desk.find(&open.sitting.lesson().id) == Some(&open.sitting);
        let unchanged = before.is_none() && lies_there;
        let keeps = self.memory.keeping() != Keeping::Waiting && !unchanged;
        keeps.then(|| Leaf::of(&open.sitting, open.bookmark, self.now))
    }
}
