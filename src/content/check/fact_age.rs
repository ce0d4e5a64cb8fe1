//! `fact-age`: what is stated as a fact was looked up within a year; `fact-future`: and not later than
//! today.
//!
//! Laws, rates and numbers change, most of them once a year. A note: nothing is wrong today, somebody
//! should look it up when there is time. The day comes from whoever asks; the program itself does not
//! look at the age of what it shows.
use std::ops::Range;

use super::super::finding::Fault;
use super::super::rule::Rule;
use crate::content::both;
use crate::model::Date;

pub(in super::super) const RULE: Rule = Rule::note("fact-age");

/// A day that has not come yet: a slip, as a rule last year's habit or two figures changed over.
pub(in super::super) const FUTURE: Rule = Rule::warning("fact-future");

/// What there is to say today about something checked on a day, which the file has at `place`.
pub(in super::super) fn check(checked_on: Date, place: Range<usize>, today: Date) -> Option<Fault> {
    if checked_on > today {
        let what = both!("核对的日子 {checked_on} 还没有到", "checked on {checked_on}, a day that has not come yet");
        return Some(
            Fault::new(&FUTURE, place, what).help(both!("写真正核对的那一天", "write the day it was looked up")),
        );
    }
    is_older_than_a_year(checked_on, today).then(|| {
        let what = both!("{checked_on} 核对过，到今天一年多了", "checked on {checked_on}, more than a year ago");
        Fault::new(&RULE, place, what).help(both!(
            "照着出处再查一遍，对的话把 checked_on 改成今天 {today}",
            "look it up again where it comes from; if it still holds, write checked_on = {today}",
        ))
    })
}

/// Whether the same day a year later is over.
fn is_older_than_a_year(day: Date, today: Date) -> bool {
    let order = |day: Date| (day.year(), day.month(), day.day());
    let (year, month, date) = order(day);
    (year.saturating_add(1), month, date) < order(today)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_over_on_the_day_after() {
        let day = |year, month, day| Date::new(year, month, day).unwrap();
        let today = day(2026, 12, 1);
        for (checked_on, rule) in [
            (day(2026, 12, 1), None),
            (day(2025, 12, 1), None),
            (day(2025, 11, 30), Some("fact-age")),
            (day(2024, 2, 29), Some("fact-age")),
            (day(2026, 12, 2), Some("fact-future")),
        ] {
            assert_eq!(check(checked_on, 0..1, today).map(|fault| fault.rule.name), rule, "{checked_on}");
        }
        // The leap day has no anniversary; the day after stands for it.
        assert!(check(day(2024, 2, 29), 0..1, day(2025, 3, 1)).is_some());
        assert!(check(day(2024, 2, 29), 0..1, day(2025, 2, 28)).is_none());
    }
}
