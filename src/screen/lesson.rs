//! One lesson, from its first page to its end: cards, items, rationales, summary.
use std::rc::Rc;

use super::{Cx, Deed, Sheet, Start, Step, cards, item, rationale, summary};
use crate::model::Lesson;
use crate::session::{Desk, Occasion, Sitting, Stage};

/// A lesson being taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LessonScreen {
    sitting: Sitting,
    /// "From the beginning?" is being asked.
    asks_restart: bool,
}

impl LessonScreen {
    /// Opens `lesson` where it was put aside, or at its beginning.
    pub fn open(lesson: Rc<Lesson>, desk: &Desk) -> Self {
        let sitting = desk.find(&lesson.id).cloned().unwrap_or_else(|| Sitting::new(lesson));
        Self::resume(sitting)
    }

    /// Goes on with `sitting`.
    pub fn resume(sitting: Sitting) -> Self {
        Self { sitting, asks_restart: false }
    }

    /// How far it is, to be put aside.
    pub fn sitting(&self) -> &Sitting {
        &self.sitting
    }

    /// Has the lesson as it is written now.
    pub(super) fn renew(&mut self, lesson: Rc<Lesson>) {
        self.sitting = self.sitting.renewed(lesson);
    }

    pub(super) fn sheet(&self, cx: &Cx<'_>) -> Sheet {
        if self.asks_restart {
            return summary::restart_sheet(cx);
        }
        match (self.sitting.stage(), item::Asked::of(&self.sitting)) {
            (Stage::Asking(_), Some(asked)) => item::sheet(cx, &asked),
            (Stage::Explaining(_), Some(asked)) => rationale::sheet(cx, &asked, self.sitting.outcome(asked.index)),
            (Stage::Summary, _) => summary::sheet(cx, &self.sitting),
            _ => cards::sheet(cx, self.sitting.lesson()),
        }
    }

    pub(super) fn update(&mut self, deed: Deed, cx: &Cx<'_>) -> Step {
        if self.asks_restart {
            return self.answer_restart(deed);
        }
        match (self.sitting.stage(), deed) {
            (Stage::Asking(_), Deed::Back) if self.takes_back() && self.sitting.untick_last() => {
                Step::Turn(Start::Here)
            }
            (_, Deed::Back) => {
                if self.sitting.go_back() {
                    Step::Turn(Start::Last)
                } else {
                    Step::Close
                }
            }
            (Stage::Asking(index), Deed::Chose(choice)) => {
                let step = item::choose(&mut self.sitting, choice);
                step.noting(self.sitting.given(index, Occasion::Lesson))
            }
            (Stage::Asking(_), Deed::WentOn) => Step::Stay,
            (Stage::Summary, Deed::Chose(choice)) => {
                let step = summary::choose(cx, &self.sitting, choice);
                self.asks_restart = step == Step::Turn(Start::At(summary::KEEP));
                step
            }
            (Stage::Summary, Deed::WentOn) => Step::GoHome,
            (Stage::Reading | Stage::Explaining(_), _) => {
                self.sitting.go_on();
                Step::Turn(Start::First)
            }
        }
    }

    /// In `order` the point takes back the step picked last.
    fn takes_back(&self) -> bool {
        self.sitting.item().is_some_and(|(_, asked)| item::takes_back(asked))
    }

    fn answer_restart(&mut self, deed: Deed) -> Step {
        self.asks_restart = false;
        if deed == Deed::Chose(summary::RESTART) {
            self.sitting.restart();
        }
        Step::Turn(Start::First)
    }
}
