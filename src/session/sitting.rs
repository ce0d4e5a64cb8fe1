//! A lesson being taken: how far, and what was answered.
mod renewed;

use std::rc::Rc;

use super::{Answer, Chapter, Given, Leaf, Occasion, Outcome, Picked, flags, judge};
use crate::model::{FlagId, Item, ItemKind, Lesson, Truth};

/// Where in the lesson the learner is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Reading the cards.
    Reading,
    /// Answering that item, counted from 0.
    Asking(usize),
    /// Reading what is said about the answer to that item.
    Explaining(usize),
    /// At the end.
    Summary,
}

/// One lesson being taken. Answers stay when the learner goes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sitting {
    lesson: Rc<Lesson>,
    stage: Stage,
    /// One per item: what is picked so far, and whether it was confirmed.
    attempts: Vec<Attempt>,
    finished: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Attempt {
    answer: Answer,
    confirmed: bool,
}

impl Sitting {
    /// Begins at the first page.
    pub fn new(lesson: Rc<Lesson>) -> Self {
        let attempts = vec![Attempt::default(); lesson.items.len()];
        Self { lesson, stage: Stage::Reading, attempts, finished: false }
    }

    /// Goes on where `leaf` says one was; what does not fit the lesson any more is left out.
    pub(super) fn carried_on(lesson: Rc<Lesson>, leaf: &Leaf) -> Self {
        let mut sitting = Self::new(lesson);
        let lesson = Rc::clone(&sitting.lesson);
        for picked in leaf.picked.iter().filter(|picked| picked.fits(&lesson)) {
            let index = lesson.items.iter().position(|item| item.id == picked.item);
            if let Some(attempt) = index.and_then(|index| sitting.attempts.get_mut(index)) {
                attempt.answer.picks.clone_from(&picked.picks);
                attempt.confirmed = picked.confirmed;
            }
        }
        sitting.stage = match &leaf.part {
            Chapter::Reading => Stage::Reading,
            Chapter::Item(id) => {
                let index = lesson.items.iter().position(|item| item.id == *id);
                index.map_or(Stage::Reading, |index| sitting.at_item(index))
            }
            Chapter::Summary => Stage::Summary,
        };
        sitting.finished = leaf.finished;
        sitting
    }

    /// The lesson.
    pub fn lesson(&self) -> &Rc<Lesson> {
        &self.lesson
    }

    /// Where the learner is.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Whether the end was reached once.
    pub fn is_finished(&self) -> bool {
        self.finished
    }

    /// The item asked or explained now.
    pub fn item(&self) -> Option<(usize, &Item)> {
        match self.stage {
            Stage::Asking(index) | Stage::Explaining(index) => Some((index, self.lesson.items.get(index)?)),
            Stage::Reading | Stage::Summary => None,
        }
    }

    /// What is picked for item `index` so far.
    pub fn picks(&self, index: usize) -> &[usize] {
        self.attempts.get(index).map_or(&[], |attempt| &attempt.answer.picks)
    }

    /// How the confirmed answer to item `index` compares with the key.
    pub fn outcome(&self, index: usize) -> Option<Outcome> {
        let attempt = self.attempts.get(index).filter(|attempt| attempt.confirmed)?;
        Some(judge(self.lesson.items.get(index)?, &attempt.answer))
    }

    /// The confirmed answer to item `index`, to be recorded.
    pub fn given(&self, index: usize, occasion: Occasion) -> Option<Given> {
        let item = self.lesson.items.get(index)?.id.clone();
        Some(Given { item, occasion, outcome: self.outcome(index)?, picks: self.picks(index).to_vec() })
    }

    /// Which part one is in, by the name of its item.
    pub(super) fn part(&self) -> Chapter {
        match self.stage {
            Stage::Summary => Chapter::Summary,
            _ => self.item().map_or(Chapter::Reading, |(_, item)| Chapter::Item(item.id.clone())),
        }
    }

    /// What was picked, where anything was.
    pub(super) fn picked(&self) -> Vec<Picked> {
        let pairs = self.lesson.items.iter().zip(&self.attempts);
        let begun = pairs.filter(|(_, attempt)| attempt.confirmed || !attempt.answer.picks.is_empty());
        begun
            .map(|(item, attempt)| Picked {
                item: item.id.clone(),
                picks: attempt.answer.picks.clone(),
                confirmed: attempt.confirmed,
            })
            .collect()
    }

    /// Ticks an option of the item asked now, or takes the tick away.
    pub fn tick(&mut self, option: usize) {
        let Some(picks) = self.open_picks() else { return };
        match picks.iter().position(|pick| *pick == option) {
            Some(at) => {
                picks.remove(at);
            }
            None => picks.push(option),
        }
    }

    /// Takes the last pick back; tells whether there was one.
    pub fn untick_last(&mut self) -> bool {
        self.open_picks().is_some_and(|picks| picks.pop().is_some())
    }

    fn open_picks(&mut self) -> Option<&mut Vec<usize>> {
        let Stage::Asking(index) = self.stage else { return None };
        self.attempts.get_mut(index).filter(|attempt| !attempt.confirmed).map(|attempt| &mut attempt.answer.picks)
    }

    /// Confirms `option`, or all that is ticked when there is none, and goes on to the rationale.
    pub fn confirm(&mut self, option: Option<usize>) {
        let Stage::Asking(index) = self.stage else { return };
        let Some(attempt) = self.attempts.get_mut(index) else { return };
        if !attempt.confirmed {
            if let Some(option) = option {
                attempt.answer.picks = vec![option];
            }
            attempt.confirmed = true;
        }
        self.stage = Stage::Explaining(index);
    }

    /// Goes on: from the cards to the first item, from a rationale to the next item, to the end.
    pub fn go_on(&mut self) {
        self.stage = match self.stage {
            Stage::Reading => self.at_item(0),
            Stage::Asking(index) | Stage::Explaining(index) => self.at_item(index + 1),
            Stage::Summary => Stage::Summary,
        };
        self.finished |= self.stage == Stage::Summary;
    }

    /// One step back; `false` when there is nothing before.
    pub fn go_back(&mut self) -> bool {
        self.stage = match self.stage {
            Stage::Reading => return false,
            Stage::Asking(index) | Stage::Explaining(index) => match index.checked_sub(1) {
                Some(before) => self.at_item(before),
                None => Stage::Reading,
            },
            Stage::Summary => match self.lesson.items.len().checked_sub(1) {
                Some(last) => self.at_item(last),
                None => Stage::Reading,
            },
        };
        true
    }

    /// Forgets the answers and begins again; the lesson stays known as finished.
    pub fn restart(&mut self) {
        self.attempts = vec![Attempt::default(); self.lesson.items.len()];
        self.stage = Stage::Reading;
    }

    /// An item already answered is shown with its rationale: what is confirmed stays.
    fn at_item(&self, index: usize) -> Stage {
        match self.attempts.get(index) {
            None => Stage::Summary,
            Some(attempt) if attempt.confirmed => Stage::Explaining(index),
            Some(_) => Stage::Asking(index),
        }
    }

    /// The red flags of the items answered rightly, each once, in order.
    pub fn spotted(&self) -> Vec<&FlagId> {
        flags::spotted(self.answered())
    }

    /// The red flags of the items answered otherwise, that were not spotted elsewhere.
    pub fn missed(&self) -> Vec<&FlagId> {
        flags::missed(self.answered())
    }

    fn answered(&self) -> impl Iterator<Item = (&Item, Outcome)> + Clone {
        self.lesson.items.iter().enumerate().filter_map(|(index, item)| Some((item, self.outcome(index)?)))
    }

    /// Whether every genuine case that was answered was recognised as genuine, and there was one.
    pub fn was_fair(&self) -> bool {
        let mut genuine = self.lesson.items.iter().enumerate().filter_map(|(index, item)| {
            matches!(item.kind, ItemKind::RealOrScam { truth: Truth::Real, .. }).then(|| self.outcome(index))?
        });
        genuine.next().is_some_and(|first| first == Outcome::Right) && genuine.all(|outcome| outcome == Outcome::Right)
    }

    /// Whether "I would ask someone first" was chosen at least once.
    pub fn asked_somebody(&self) -> bool {
        (0..self.attempts.len()).any(|index| self.outcome(index) == Some(Outcome::AlsoGood))
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::Bookmark;
    use super::*;
    use crate::model::{Choice, CleanText, ItemId, LessonId, Moment, PackId, Phrase, Standing};

    fn phrase() -> Phrase {
        Phrase::new("k", CleanText::default())
    }

    pub(crate) fn choice(standing: Standing) -> Choice {
        Choice { text: phrase(), standing, rationale: phrase() }
    }

    pub(crate) fn item_of(kind: ItemKind) -> Item {
        Item { id: ItemId::new("l-q1"), stem: phrase(), shown: None, kind, flags: Vec::new(), next: phrase() }
    }

    fn item(flag: &str) -> Item {
        let kind = ItemKind::Choice(vec![choice(Standing::Key), choice(Standing::Distractor)]);
        Item { flags: vec![FlagId::new(flag)], ..item_of(kind) }
    }

    fn sitting(items: Vec<Item>) -> Sitting {
        Sitting::new(Rc::new(Lesson {
            id: LessonId::new("l"),
            pack: PackId::new("p"),
            title: phrase(),
            minutes: 5,
            cards: Vec::new(),
            items,
            take_home: phrase(),
            reply: None,
            regions: Vec::new(),
            guide: None,
        }))
    }

    use Stage::{Asking, Explaining, Reading, Summary};

    #[test]
    fn a_lesson_goes_from_reading_over_each_item_to_the_end() {
        let mut sitting = sitting(vec![item("a"), item("b")]);
        let mut stages = vec![sitting.stage()];
        for _ in 0..2 {
            sitting.go_on();
            stages.push(sitting.stage());
            sitting.confirm(Some(0));
            stages.push(sitting.stage());
        }
        sitting.go_on();
        stages.push(sitting.stage());
        assert_eq!(stages, [Reading, Asking(0), Explaining(0), Asking(1), Explaining(1), Summary]);
        assert!(sitting.is_finished());
    }

    #[test]
    fn going_back_never_loses_an_answer() {
        let mut sitting = sitting(vec![item("a"), item("b")]);
        sitting.go_on();
        sitting.confirm(Some(1));
        sitting.go_on();
        assert!(sitting.go_back());
        assert_eq!(sitting.stage(), Explaining(0));
        assert!(sitting.go_back());
        assert_eq!(sitting.stage(), Reading);
        assert!(!sitting.go_back());
        sitting.go_on();
        assert_eq!((sitting.stage(), sitting.outcome(0)), (Explaining(0), Some(Outcome::Missed)));
    }

    #[test]
    fn a_confirmed_answer_cannot_be_changed() {
        let mut sitting = sitting(vec![item("a")]);
        sitting.go_on();
        sitting.confirm(Some(1));
        sitting.confirm(Some(0));
        sitting.tick(0);
        assert_eq!(sitting.picks(0), [1]);
    }

    #[test]
    fn ticks_come_and_go_until_confirmed() {
        let several = item_of(ItemKind::Multi(vec![choice(Standing::Key), choice(Standing::Key)]));
        let mut sitting = sitting(vec![several]);
        sitting.go_on();
        sitting.tick(1);
        sitting.tick(0);
        sitting.tick(1);
        assert_eq!(sitting.picks(0), [0]);
        assert!(sitting.untick_last());
        assert!(!sitting.untick_last());
        sitting.tick(0);
        sitting.tick(1);
        sitting.confirm(None);
        assert_eq!(sitting.outcome(0), Some(Outcome::Right));
    }

    #[test]
    fn a_flag_spotted_once_is_not_listed_as_missed() {
        let mut sitting = sitting(vec![item("hurry"), item("hurry"), item("keep-secret")]);
        for pick in [0, 1, 1] {
            sitting.go_on();
            sitting.confirm(Some(pick));
        }
        assert_eq!(sitting.spotted(), [&FlagId::new("hurry")]);
        assert_eq!(sitting.missed(), [&FlagId::new("keep-secret")]);
    }

    #[test]
    fn being_fair_needs_a_genuine_case_recognised() {
        let genuine = || item_of(ItemKind::RealOrScam { truth: Truth::Real, rationale: phrase() });
        assert!(!sitting(vec![genuine()]).was_fair());
        for (picks, fair) in [([1, 1], true), ([1, 0], false), ([0, 1], false)] {
            let mut sitting = sitting(vec![genuine(), genuine()]);
            for pick in picks {
                sitting.go_on();
                sitting.confirm(Some(pick));
            }
            assert_eq!(sitting.was_fair(), fair, "{picks:?}");
        }
    }

    #[test]
    fn a_lesson_is_carried_on_from_its_leaf() {
        let named = |id: &str| Item { id: ItemId::new(id), ..item(id) };
        let mut first = sitting(vec![named("a"), named("b"), named("c")]);
        for pick in [1, 0] {
            first.go_on();
            first.confirm(Some(pick));
        }
        let leaf = Leaf::of(&first, Bookmark { block: 2, byte: 3 }, Moment(7));
        assert_eq!(leaf.sitting(Rc::clone(first.lesson())), first);
        // Somebody has moved the items since, taken one away and put one before.
        let changed = sitting(vec![named("new"), named("b"), named("a")]);
        let carried = leaf.sitting(Rc::clone(changed.lesson()));
        assert_eq!(carried.stage(), Explaining(1));
        let outcomes = [0, 1, 2].map(|index| carried.outcome(index));
        assert_eq!(outcomes, [None, Some(Outcome::Right), Some(Outcome::Missed)]);
        // A choice that is not there any more was never made.
        let mut odd = leaf.clone();
        odd.picked[1].picks = vec![9];
        assert_eq!(odd.sitting(Rc::clone(first.lesson())).stage(), Asking(1));
    }

    #[test]
    fn starting_again_forgets_the_answers_but_not_that_it_was_finished() {
        let mut sitting = sitting(vec![item("a")]);
        sitting.go_on();
        sitting.confirm(Some(0));
        sitting.go_on();
        sitting.restart();
        assert_eq!((sitting.stage(), sitting.outcome(0), sitting.is_finished()), (Reading, None, true));
    }
}
