//! What was begun in this sitting, put aside and finished: lessons, calls, practice, a matter asked about.
use std::rc::Rc;

use super::{Inquiry, Practice, Rehearsal, Sitting, Stage};
use crate::model::{Lesson, LessonId, Part, PracticeItem, Scenario, ScenarioId, Triage};

/// Lessons and calls put aside, those used last at the end; the round of practice; and a matter whose
/// questions are not over.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Desk {
    papers: Vec<Paper>,
    calls: Vec<Call>,
    inquiry: Option<Inquiry>,
    practice: Practice,
}

/// A call put aside in one part, with a bookmark.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Call {
    rehearsal: Rehearsal,
    bookmark: Bookmark,
}

/// A lesson put aside, with a bookmark.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Paper {
    sitting: Sitting,
    bookmark: Bookmark,
}

/// The passage that was read last on the sheet a lesson or a call was left on.
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

    /// Has lessons and calls as they are written now; what is not there any more stays as it was.
    pub fn renew(
        &mut self,
        lesson: &dyn Fn(&LessonId) -> Option<Rc<Lesson>>,
        call: &dyn Fn(&ScenarioId) -> Option<Rc<Scenario>>,
    ) {
        for paper in &mut self.papers {
            if let Some(new) = lesson(&paper.sitting.lesson().id) {
                paper.sitting = paper.sitting.renewed(new);
            }
        }
        for kept in &mut self.calls {
            if let Some(new) = call(&kept.rehearsal.scenario().id) {
                kept.rehearsal = kept.rehearsal.renewed(new);
            }
        }
    }

    /// Has the cases of practice and the questions of a matter as they are written now.
    pub fn renew_questions(&mut self, pool: &[Rc<PracticeItem>], triage: Option<&Rc<Triage>>) {
        self.practice.renew(pool);
        if let (Some(inquiry), Some(triage)) = (&mut self.inquiry, triage) {
            *inquiry = inquiry.renewed(Rc::clone(triage));
        }
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

    /// Puts practice aside.
    pub fn put_practice(&mut self, practice: Practice) {
        self.practice = practice;
    }

    /// The practice of this run.
    pub fn practice(&self) -> &Practice {
        &self.practice
    }

    /// Puts a call aside, unless nothing was seen of it; the same one in the same part is replaced.
    pub fn put_call(&mut self, rehearsal: Rehearsal, bookmark: Bookmark) {
        if !rehearsal.is_begun() {
            return;
        }
        let (id, part) = (rehearsal.scenario().id.clone(), rehearsal.part());
        let finished = self.is_played_as(&id, part);
        self.calls.retain(|call| call.rehearsal.scenario().id != id || call.rehearsal.part() != part);
        self.calls.push(Call { rehearsal: rehearsal.played_before(finished), bookmark });
    }

    /// The call of this name to carry on with: the part used last, if it was left half-way.
    pub fn open_call(&self, id: &ScenarioId) -> Option<&Rehearsal> {
        self.plays(id).last().filter(|rehearsal| rehearsal.is_under_way())
    }

    /// A call that was left half-way in this part.
    pub fn open_call_as(&self, id: &ScenarioId, part: Part) -> Option<&Rehearsal> {
        self.plays(id).find(|rehearsal| rehearsal.part() == part && rehearsal.is_under_way())
    }

    /// Where it was left.
    pub fn call_bookmark(&self, rehearsal: &Rehearsal) -> Option<Bookmark> {
        self.calls.iter().find(|call| call.rehearsal == *rehearsal).map(|call| call.bookmark)
    }

    /// Whether a call was played to an end, in whatever part.
    pub fn is_played(&self, id: &ScenarioId) -> bool {
        self.plays(id).any(Rehearsal::is_finished)
    }

    /// Whether a call was played to an end in this part.
    pub fn is_played_as(&self, id: &ScenarioId, part: Part) -> bool {
        self.plays(id).any(|rehearsal| rehearsal.part() == part && rehearsal.is_finished())
    }

    fn plays(&self, id: &ScenarioId) -> impl Iterator<Item = &Rehearsal> {
        self.calls.iter().map(|call| &call.rehearsal).filter(move |rehearsal| rehearsal.scenario().id == *id)
    }

    /// Whether no lesson was begun.
    pub fn is_empty(&self) -> bool {
        self.papers.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::super::rehearsal::tests::rehearsal;
    use super::*;

    #[test]
    fn a_call_is_carried_on_until_its_end_and_known_as_played_from_then_on() {
        let mut desk = Desk::default();
        let mut call = rehearsal();
        let id = call.scenario().id.clone();
        desk.put_call(call.clone(), Bookmark::default());
        assert_eq!(desk, Desk::default(), "nothing was seen of it");
        call.go_on();
        desk.put_call(call.clone(), Bookmark { block: 2, byte: 3 });
        assert_eq!(desk.open_call(&id), Some(&call));
        assert_eq!(desk.call_bookmark(&call), Some(Bookmark { block: 2, byte: 3 }));
        call.choose(1);
        while call.go_on() {}
        desk.put_call(call, Bookmark::default());
        assert!(desk.open_call(&id).is_none() && desk.is_played(&id) && desk.is_played_as(&id, Part::Helper));
        assert!(!desk.is_played_as(&id, Part::Observer));
        // Once more from the beginning.
        let mut again = rehearsal();
        again.go_on();
        desk.put_call(again, Bookmark::default());
        assert!(desk.open_call_as(&id, Part::Helper).is_some() && desk.is_played(&id));
    }
}
