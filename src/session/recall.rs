//! When an item comes back: FSRS, a memory model with the two figures stability and difficulty.
use chrono::DateTime;
use rs_fsrs::{Card, FSRS, Parameters, Rating, State};

use super::Outcome;
use crate::model::Day;

/// An item comes back when it is still known with this probability.
const RETENTION: f64 = 0.9;
/// Nothing stays away longer: what a lesson on fraud has taught is gone after about three months
/// unless somebody reminds of it, so a reminder comes well before.
const LONGEST: i32 = 60;

/// What is known of the memory of one item.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Recall {
    /// After so many days it is still known with a probability of nine in ten.
    pub stability: f64,
    /// How hard it is, from 1 to 10.
    pub difficulty: f64,
    /// The day it was answered last.
    pub last_on: Day,
    /// The day it comes back.
    pub due_on: Day,
    /// On how many days it was answered.
    pub seen: u32,
    /// How often it was known before and missed then.
    pub lapses: u32,
    /// The last answer.
    pub outcome: Outcome,
}

impl Recall {
    /// What is known after an answer on `today`, `before` being what was known until then.
    ///
    /// A second answer on the same day tells nothing of memory: it is noted and moves nothing. So
    /// does one on a day before the last, which is a clock set back.
    #[must_use]
    pub fn after(before: Option<Self>, outcome: Outcome, today: Day) -> Self {
        if let Some(before) = before.filter(|before| today <= before.last_on) {
            return Self { outcome, ..before };
        }
        let card = before.map(Self::card).unwrap_or_default();
        let next = scheduler().next(card, noon(today), rating(outcome)).card;
        let missed = u32::from(before.is_some() && outcome == Outcome::Missed);
        let days = i32::try_from(next.scheduled_days).unwrap_or(LONGEST).clamp(1, LONGEST);
        Self {
            stability: next.stability,
            difficulty: next.difficulty,
            last_on: today,
            due_on: today.plus(days),
            seen: before.map_or(0, |before| before.seen).saturating_add(1),
            lapses: before.map_or(0, |before| before.lapses).saturating_add(missed),
            outcome,
        }
    }

    /// Whether it is to come back today: its day has come, and it was not answered today already.
    pub fn is_due(&self, today: Day) -> bool {
        self.due_on <= today && self.last_on < today
    }

    /// The probability, from 0 to 1, that it is still known.
    pub fn retrievability(&self, today: Day) -> f64 {
        let days = f64::from(today.since(self.last_on).max(0));
        Parameters::forgetting_curve(days, self.stability)
    }

    fn card(self) -> Card {
        Card {
            due: noon(self.due_on),
            stability: self.stability,
            difficulty: self.difficulty,
            scheduled_days: i64::from(self.due_on.since(self.last_on)),
            reps: i32::try_from(self.seen).unwrap_or(i32::MAX - 1),
            lapses: i32::try_from(self.lapses).unwrap_or(i32::MAX - 1),
            state: State::Review,
            last_review: noon(self.last_on),
            ..Card::default()
        }
    }
}

/// The published parameters, whole days only, and no chance in it.
fn scheduler() -> FSRS {
    let usual = Parameters::default();
    FSRS::new(Parameters {
        request_retention: RETENTION,
        maximum_interval: LONGEST,
        enable_short_term: false,
        enable_fuzz: false,
        ..usual
    })
}

/// Nobody is called "easy": one of three choices is right by luck often enough, and an item that
/// seems easy would stay away for two weeks at once.
fn rating(outcome: Outcome) -> Rating {
    match outcome {
        Outcome::Right | Outcome::AlsoGood => Rating::Good,
        Outcome::Partly => Rating::Hard,
        Outcome::Missed => Rating::Again,
    }
}

/// A moment of that day; only differences of whole days matter.
fn noon(day: Day) -> DateTime<chrono::Utc> {
    DateTime::from_timestamp(day.begins().0 + 43_200, 0).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days_between(outcomes: &[Outcome]) -> Vec<i32> {
        let mut recall = None;
        let mut today = Day(20_000);
        let mut days = Vec::new();
        for outcome in outcomes {
            let next = Recall::after(recall, *outcome, today);
            days.push(next.due_on.since(today));
            today = next.due_on;
            recall = Some(next);
        }
        days
    }

    #[test]
    fn what_is_known_stays_away_longer_each_time_but_never_for_long() {
        let days = days_between(&[Outcome::Right; 6]);
        assert!(days.windows(2).all(|pair| pair[0] <= pair[1]), "{days:?}");
        assert_eq!((days[0], days[5]), (3, LONGEST), "{days:?}");
    }

    #[test]
    fn what_was_missed_is_back_soon_and_what_was_half_known_sooner_than_what_was_known() {
        let first = |outcome| days_between(&[outcome])[0];
        assert_eq!(first(Outcome::Missed), 1);
        assert!(first(Outcome::Partly) < first(Outcome::Right));
        assert_eq!(first(Outcome::AlsoGood), first(Outcome::Right));
        let again = days_between(&[Outcome::Right, Outcome::Right, Outcome::Missed]);
        assert!(again[2] < again[1], "{again:?}");
    }

    #[test]
    fn a_second_answer_on_a_day_moves_nothing_nor_does_a_clock_set_back() {
        let first = Recall::after(None, Outcome::Missed, Day(20_000));
        for day in [20_000, 19_000, 0] {
            let again = Recall::after(Some(first), Outcome::Right, Day(day));
            assert_eq!(again, Recall { outcome: Outcome::Right, ..first });
        }
        assert!(!first.is_due(Day(20_000)) && first.is_due(Day(20_001)));
    }
}
