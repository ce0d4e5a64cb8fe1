//! What was learnt comes back: a few questions, a sentence to say, and that is enough for a while.
use std::collections::BTreeSet;
use std::rc::Rc;

use super::{Cx, Deed, Enter, Sheet, Start, Step, item, rationale};
use crate::model::{CleanText, Item, ItemId, Lesson, LessonId, PackId, Phrase};
use crate::session::{Given, Occasion, Outcome, Sitting, Stage, take_home};
use crate::theme::Tone;
use crate::typeset::{Block, Role};

/// A short sitting over what comes back today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewScreen {
    /// The questions, as if they were those of one lesson.
    sitting: Sitting,
    /// The lessons whose sentence is to be said.
    sentences: Vec<Rc<Lesson>>,
    /// Behind the questions: the sentence shown, counted from 0, and at last the end.
    said: usize,
    /// The packs it all comes from.
    packs: BTreeSet<PackId>,
}

/// How many questions and sentences come back in the next sitting of today.
pub(super) fn due_count(cx: &Cx<'_>) -> usize {
    // Before anything was learnt no lesson is read for it.
    if cx.memory.has_due(cx.today) { cx.memory.due(known(cx).into_iter(), cx.today).len() } else { 0 }
}

/// The names of everything that can come back.
fn known(cx: &Cx<'_>) -> Vec<ItemId> {
    let names = |lesson: Rc<Lesson>| {
        let items: Vec<ItemId> = lesson.items.iter().map(|item| item.id.clone()).collect();
        items.into_iter().chain([take_home(&lesson.id)])
    };
    lessons(cx).flat_map(names).collect()
}

/// What was learnt comes back where it holds: who has moved is not asked about rules of another place.
fn lessons<'c>(cx: &Cx<'c>) -> impl Iterator<Item = Rc<Lesson>> + use<'c> {
    let (library, here) = (cx.library, cx.region.map(|region| &region.id));
    let all = library.packs().iter().flat_map(|pack| library.lessons(&pack.id).entries.clone());
    all.filter(move |lesson| lesson.holds_in(here))
}

/// The lesson that something comes from, and the question, unless it is the lesson's sentence.
fn find(cx: &Cx<'_>, id: &ItemId) -> Option<(Rc<Lesson>, Option<Item>)> {
    lessons(cx).find_map(|lesson| {
        let item = lesson.items.iter().find(|item| item.id == *id).cloned();
        (item.is_some() || take_home(&lesson.id) == *id).then_some((lesson, item))
    })
}

impl ReviewScreen {
    /// Opens what comes back today, which may be nothing.
    pub fn open(cx: &Cx<'_>) -> Self {
        let (mut items, mut sentences, mut packs) = (Vec::new(), Vec::new(), BTreeSet::new());
        for id in cx.memory.due(known(cx).into_iter(), cx.today) {
            let Some((lesson, item)) = find(cx, &id) else { continue };
            packs.insert(lesson.pack.clone());
            match item {
                Some(item) => items.push(item),
                None => sentences.push(lesson),
            }
        }
        let mut sitting = Sitting::new(Rc::new(as_lesson(items)));
        sitting.go_on();
        Self { sitting, sentences, said: 0, packs }
    }

    /// The questions, and how far one is with them.
    pub fn sitting(&self) -> &Sitting {
        &self.sitting
    }

    /// The sentence to be said now, if one is shown.
    pub fn sentence(&self) -> Option<&Rc<Lesson>> {
        let behind = self.sitting.stage() == Stage::Summary;
        self.sentences.get(self.said).filter(|_| behind)
    }

    pub(super) fn sheet(&self, cx: &Cx<'_>) -> Sheet {
        cx.packs.borrow_mut().extend(self.packs.iter().cloned());
        match (self.sitting.stage(), item::Asked::of(&self.sitting)) {
            (Stage::Asking(_), Some(asked)) => item::sheet(cx, &asked),
            (Stage::Explaining(_), Some(asked)) => rationale::sheet(cx, &asked, self.sitting.outcome(asked.index)),
            _ => match self.sentence() {
                Some(lesson) => sentence_sheet(cx, lesson),
                None if self.packs.is_empty() => none_sheet(cx),
                None => self.end_sheet(cx),
            },
        }
    }

    pub(super) fn update(&mut self, deed: Deed, cx: &Cx<'_>) -> Step {
        match (self.sitting.stage(), deed) {
            (Stage::Summary, deed) => self.update_behind(deed, cx),
            (Stage::Asking(_), Deed::Back) if self.takes_back() && self.sitting.untick_last() => {
                Step::Turn(Start::Here)
            }
            (_, Deed::Back) => self.step_back(),
            (Stage::Asking(index), Deed::Chose(choice)) => {
                let step = item::choose(&mut self.sitting, choice);
                step.noting(self.sitting.given(index, Occasion::Review))
            }
            (Stage::Asking(_), Deed::WentOn) => Step::Stay,
            (Stage::Reading | Stage::Explaining(_), _) => {
                self.sitting.go_on();
                Step::Turn(Start::First)
            }
        }
    }

    /// Behind the questions: sentences, then the end.
    fn update_behind(&mut self, deed: Deed, cx: &Cx<'_>) -> Step {
        let shown = self.sentence().cloned();
        match (shown, deed) {
            (_, Deed::Back) if self.said > 0 && !self.packs.is_empty() => {
                self.said -= 1;
                Step::Turn(Start::Last)
            }
            (_, Deed::Back) => self.step_back(),
            (Some(lesson), _) => {
                self.said += 1;
                Step::Turn(Start::First).noting(self.is_new(cx, &lesson).then(|| said_aloud(&lesson)))
            }
            (None, Deed::Chose(MORE)) => {
                *self = Self::open(cx);
                Step::Turn(Start::First)
            }
            (None, _) => Step::Close,
        }
    }

    /// Whether the sentence was not said today yet: who goes back reads it again for nothing.
    #[expect(clippy::unused_self, reason = "a question to the sitting")]
    fn is_new(&self, cx: &Cx<'_>, lesson: &Lesson) -> bool {
        cx.memory.recall(&take_home(&lesson.id)).is_some_and(|recall| recall.last_on != cx.today)
    }

    fn step_back(&mut self) -> Step {
        if self.sitting.go_back() && self.sitting.stage() != Stage::Reading {
            return Step::Turn(Start::Last);
        }
        Step::Close
    }

    fn takes_back(&self) -> bool {
        self.sitting.item().is_some_and(|(_, asked)| item::takes_back(asked))
    }

    fn well(&self) -> usize {
        let outcomes = (0..self.sitting.lesson().items.len()).filter_map(|index| self.sitting.outcome(index));
        outcomes.filter(|outcome| matches!(outcome, Outcome::Right | Outcome::AlsoGood)).count() + self.sentences.len()
    }

    fn end_sheet(&self, cx: &Cx<'_>) -> Sheet {
        let mut sheet = Sheet { enter: Enter::Open, preselected: Some(0), ..Sheet::new(cx.text.exercise_review()) };
        sheet.heading(cx.text.review_done());
        let well = self.well();
        if well > 0 {
            sheet.push(Block { tone: Tone::Good, text: cx.text.review_well(well), ..Block::default() });
        }
        sheet.text(cx.text.review_rest());
        let more = due_count(cx);
        if more == 0 {
            return Sheet { enter: Enter::GoOn, preselected: None, ..sheet };
        }
        sheet.choice(cx, cx.text.review_enough());
        sheet.choice(cx, cx.text.review_more(more));
        sheet
    }
}

/// The choice "another few" of the last page.
const MORE: usize = 1;

/// Nothing comes back today; when something does.
fn none_sheet(cx: &Cx<'_>) -> Sheet {
    let mut sheet = Sheet { enter: Enter::Close, ..Sheet::new(cx.text.exercise_review()) };
    sheet.heading(cx.text.review_none());
    let next = if cx.memory.is_empty() { None } else { cx.memory.next_due(known(cx).into_iter(), cx.today) };
    // What is left of today comes tomorrow.
    let next = next.map(|day| day.max(cx.today.plus(1))).and_then(crate::model::Day::date);
    sheet.text(match next {
        Some(date) => cx.text.review_next(date.month(), date.day()),
        None => cx.text.review_first(),
    });
    sheet
}

/// A sentence to take home, to be said aloud.
fn sentence_sheet(cx: &Cx<'_>, lesson: &Lesson) -> Sheet {
    let mut sheet = Sheet::new(cx.title(lesson));
    sheet.heading(cx.text.review_aloud());
    let text = cx.say(&lesson.take_home);
    sheet.push(Block { role: Role::Headline, tone: Tone::Good, text, ..Block::default() });
    sheet
}

fn said_aloud(lesson: &Lesson) -> Given {
    Given { item: take_home(&lesson.id), occasion: Occasion::Review, outcome: Outcome::Right, picks: Vec::new() }
}

/// The questions as those of a lesson that nobody wrote: a sitting takes them one by one.
fn as_lesson(items: Vec<Item>) -> Lesson {
    let nothing = || Phrase::new("", CleanText::default());
    Lesson {
        id: LessonId::new("review"),
        pack: PackId::new(""),
        title: nothing(),
        minutes: 0,
        cards: Vec::new(),
        items,
        take_home: nothing(),
        reply: None,
        regions: Vec::new(),
        guide: None,
    }
}
