//! How far one is: lessons and items of each pack, days of the last weeks. Counts, never a mark.
use super::{Desk, Memory, Outcome};
use crate::model::{CleanText, Day, Lesson, Pack, PackId};
use std::rc::Rc;

/// So many weeks are looked back on.
pub const WEEKS: usize = 4;

/// How far one is with a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// The pack.
    pub pack: PackId,
    /// Its name as its author wrote it.
    pub name: CleanText,
    /// Lessons there are.
    pub lessons: usize,
    /// Lessons taken to the end.
    pub finished: usize,
    /// Lessons begun and not taken to the end.
    pub begun: usize,
    /// Questions there are.
    pub items: usize,
    /// Questions answered well the last time: right, or asking somebody first.
    pub well: usize,
    /// Questions answered otherwise the last time.
    pub again: usize,
}

impl Unit {
    /// How far one is with `pack` and its lessons.
    pub fn of(pack: &Pack, lessons: &[Rc<Lesson>], desk: &Desk, memory: &Memory) -> Self {
        let items = || lessons.iter().flat_map(|lesson| &lesson.items);
        let last = || items().filter_map(|item| memory.recall(&item.id)).map(|recall| recall.outcome);
        let well = last().filter(|outcome| matches!(outcome, Outcome::Right | Outcome::AlsoGood)).count();
        let finished = lessons.iter().filter(|lesson| desk.is_finished(&lesson.id)).count();
        let touched = lessons.iter().filter(|lesson| desk.find(&lesson.id).is_some()).count();
        Self {
            pack: pack.id.clone(),
            name: pack.name.base.clone(),
            lessons: lessons.len(),
            finished,
            begun: touched.saturating_sub(finished),
            items: items().count(),
            well,
            again: last().count() - well,
        }
    }
}

/// A week, and on which of its days something was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Week {
    /// Its Monday.
    pub begins_on: Day,
    /// Answers on each day from Monday to Sunday.
    pub answers: [usize; 7],
}

impl Week {
    /// On how many days something was done.
    pub fn days(&self) -> usize {
        self.answers.iter().filter(|answers| **answers > 0).count()
    }
}

/// The last [`WEEKS`] weeks, this one first.
pub fn weeks(memory: &Memory, today: Day) -> Vec<Week> {
    let mondays = (0..).map(|week: i32| today.monday().plus(-7 * week)).take(WEEKS);
    let day = |monday: Day, day: usize| monday.plus(i32::try_from(day).unwrap_or(0));
    mondays
        .map(|monday| Week {
            begins_on: monday,
            answers: std::array::from_fn(|number| memory.day(day(monday, number)).answers),
        })
        .collect()
}

/// The first day that is looked back on.
pub fn looked_back_from(today: Day) -> Day {
    let weeks = i32::try_from(WEEKS).unwrap_or(0);
    today.monday().plus(-7 * (weeks - 1))
}
