//! What is remembered of a learner: each item, each day.
use std::collections::BTreeMap;

use super::{Attempt, Keeping, Leaf, Occasion, Outcome, Recall, take_home};
use crate::model::{Day, ItemId, LessonId};

/// A short sitting: more at once would be massed.
pub const SITTING: usize = 5;
/// Two short sittings are enough for a day; what is left comes tomorrow.
const A_DAY: usize = 2 * SITTING;

/// Everything that was found in the store.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Kept {
    /// The items answered so far.
    pub items: Vec<(ItemId, Recall)>,
    /// The days of the last weeks.
    pub days: Vec<(Day, DayCount)>,
    /// The lessons begun, the one used last at the end.
    pub leaves: Vec<Leaf>,
}

/// What was done on a day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DayCount {
    /// Answers in all.
    pub answers: usize,
    /// Those that were right or also good.
    pub well: usize,
    /// Those to what came back.
    pub reviews: usize,
}

/// What is remembered, up to the last answer.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Memory {
    items: BTreeMap<ItemId, Recall>,
    days: BTreeMap<Day, DayCount>,
    keeping: Keeping,
}

impl Memory {
    /// Whether it outlasts the program.
    pub fn keeping(&self) -> Keeping {
        self.keeping
    }

    /// Says whether it does.
    pub fn set_keeping(&mut self, keeping: Keeping) {
        self.keeping = keeping;
    }

    /// Adds what was kept. What was answered since the start is newer.
    pub fn recollect(&mut self, kept: &Kept) {
        for (item, recall) in &kept.items {
            self.items.entry(item.clone()).or_insert(*recall);
        }
        for (day, tally) in &kept.days {
            self.days.entry(*day).or_default().add(*tally);
        }
    }

    /// Takes note of an answer.
    pub fn note(&mut self, attempt: &Attempt) {
        let (today, given) = (attempt.at.day(), &attempt.given);
        let recall = Recall::after(self.recall(&given.item), given.outcome, today);
        self.items.insert(given.item.clone(), recall);
        self.days.entry(today).or_default().add(DayCount::of(attempt));
    }

    /// Takes note that the end of a lesson was reached: its sentence comes back from now on.
    pub fn finish(&mut self, lesson: &LessonId, today: Day) {
        let item = take_home(lesson);
        self.items.entry(item).or_insert_with(|| Recall::after(None, Outcome::Right, today));
    }

    /// What is known of an item.
    pub fn recall(&self, item: &ItemId) -> Option<Recall> {
        self.items.get(item).copied()
    }

    /// Everything that was ever answered.
    pub fn answered(&self) -> impl Iterator<Item = &ItemId> {
        self.items.keys()
    }

    /// Whether anything at all comes back today.
    pub fn has_due(&self, today: Day) -> bool {
        self.items.values().any(|recall| recall.is_due(today))
    }

    /// The next items of those in `known` to come back today, what is nearest to being forgotten
    /// first; no more than a short sitting, and none once enough was done today.
    pub fn due(&self, known: impl Iterator<Item = ItemId>, today: Day) -> Vec<ItemId> {
        let mut due: Vec<(ItemId, f64)> = known
            .filter_map(|item| self.recall(&item).filter(|recall| recall.is_due(today)).map(|recall| (item, recall)))
            .map(|(item, recall)| (item, recall.retrievability(today)))
            .collect();
        due.sort_by(|one, other| one.1.total_cmp(&other.1));
        let left = A_DAY.saturating_sub(self.day(today).reviews).min(SITTING);
        due.into_iter().take(left).map(|(item, _)| item).collect()
    }

    /// The first day on which one of `known` comes back.
    pub fn next_due(&self, known: impl Iterator<Item = ItemId>, today: Day) -> Option<Day> {
        known
            .filter_map(|item| self.recall(&item))
            .map(|recall| recall.due_on.max(recall.last_on.plus(1)).max(today))
            .min()
    }

    /// What was done on a day.
    pub fn day(&self, day: Day) -> DayCount {
        self.days.get(&day).copied().unwrap_or_default()
    }

    /// Whether nothing was ever answered.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

impl DayCount {
    /// What an answer adds to its day.
    pub fn of(attempt: &Attempt) -> Self {
        let given = &attempt.given;
        let well = matches!(given.outcome, Outcome::Right | Outcome::AlsoGood);
        Self { answers: 1, well: usize::from(well), reviews: usize::from(given.occasion == Occasion::Review) }
    }

    /// Adds another tally.
    pub fn add(&mut self, other: Self) {
        self.answers += other.answers;
        self.well += other.well;
        self.reviews += other.reviews;
    }
}

#[cfg(test)]
mod tests {
    use super::super::Given;
    use super::*;
    use crate::model::Moment;

    const TODAY: Day = Day(20_782);

    fn id(number: usize) -> ItemId {
        ItemId::new(format!("l-q{number}"))
    }

    fn attempt(item: ItemId, occasion: Occasion, outcome: Outcome, day: Day) -> Attempt {
        let given = Given { item, occasion, outcome, picks: vec![0] };
        Attempt { at: Moment(day.begins().0 + 36_000), given }
    }

    fn learnt(count: usize, day: Day) -> Memory {
        let mut memory = Memory::default();
        for number in 0..count {
            memory.note(&attempt(id(number), Occasion::Lesson, Outcome::Right, day));
        }
        memory
    }

    #[test]
    fn five_come_at_a_time_ten_a_day_and_none_twice() {
        let mut memory = learnt(30, TODAY.plus(-10));
        let mut seen = Vec::new();
        for expected in [5, 5, 0] {
            let due = memory.due((0..30).map(id), TODAY);
            assert_eq!(due.len(), expected);
            for item in due {
                assert!(!seen.contains(&item), "{item} twice");
                memory.note(&attempt(item.clone(), Occasion::Review, Outcome::Missed, TODAY));
                seen.push(item);
            }
        }
        assert_eq!(memory.due((0..30).map(id), TODAY.plus(1)).len(), 5);
    }

    #[test]
    fn what_is_nearest_to_being_forgotten_comes_first() {
        let mut memory = learnt(1, TODAY.plus(-20));
        memory.note(&attempt(id(1), Occasion::Lesson, Outcome::Missed, TODAY.plus(-20)));
        memory.note(&attempt(id(2), Occasion::Lesson, Outcome::Partly, TODAY.plus(-20)));
        assert_eq!(memory.due((0..3).map(id), TODAY), [id(1), id(2), id(0)]);
    }

    #[test]
    fn what_no_pack_holds_any_more_does_not_come_back() {
        let memory = learnt(3, TODAY.plus(-10));
        assert_eq!(memory.due([id(2), id(7)].into_iter(), TODAY), [id(2)]);
    }

    #[test]
    fn what_was_answered_since_the_start_is_newer_than_what_was_kept() {
        let mut memory = learnt(1, TODAY);
        let old = Recall::after(None, Outcome::Missed, TODAY.plus(-9));
        let tally = DayCount { answers: 2, well: 1, reviews: 1 };
        memory.recollect(&Kept {
            items: vec![(id(0), old), (id(1), old)],
            days: vec![(TODAY, tally)],
            leaves: Vec::new(),
        });
        assert_eq!(memory.recall(&id(0)).unwrap().outcome, Outcome::Right);
        assert_eq!(memory.recall(&id(1)), Some(old));
        assert_eq!(memory.day(TODAY), DayCount { answers: 3, well: 2, reviews: 1 });
    }
}
