//! A day and a moment, as the clock on the wall of the learner shows them.
use super::Date;

/// A day, counted from 1 January 1970, the first one.
///
/// Days are counted where the learner lives: what was learnt at half past eleven in the evening
/// belongs to that evening, whatever the date is elsewhere.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i32);

/// A moment, in seconds from the beginning of the first [`Day`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(pub i64);

const SECONDS_A_DAY: i64 = 86_400;
/// The first day was a Thursday; weeks begin with Monday.
const FIRST_WEEKDAY: i32 = 3;

impl Moment {
    /// The day it is on.
    pub fn day(self) -> Day {
        Day(i32::try_from(self.0.div_euclid(SECONDS_A_DAY)).unwrap_or(i32::MAX))
    }
}

impl Day {
    /// So many days later, or earlier.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// How many days `earlier` is behind; negative when it is ahead.
    pub fn since(self, earlier: Self) -> i32 {
        self.0.saturating_sub(earlier.0)
    }

    /// The Monday of its week.
    #[must_use]
    pub fn monday(self) -> Self {
        self.plus(-(self.0.saturating_add(FIRST_WEEKDAY)).rem_euclid(7))
    }

    /// The moment at which it begins.
    pub fn begins(self) -> Moment {
        Moment(i64::from(self.0) * SECONDS_A_DAY)
    }

    /// The day of the calendar, `None` outside the years 1 to 9999.
    pub fn date(self) -> Option<Date> {
        // Days are counted from 1 March of the year 0, so that a leap day ends its year.
        let days = i64::from(self.0) + 719_468;
        let era = days.div_euclid(146_097);
        let of_era = days.rem_euclid(146_097);
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let from_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let year = year + era * 400 + i64::from(month <= 2);
        Date::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        let cases =
            [(0, "1970-01-01"), (-1, "1969-12-31"), (59, "1970-03-01"), (11_016, "2000-02-29"), (20_782, "2026-11-25")];
        for (day, date) in cases {
            assert_eq!(Day(day).date().unwrap().to_string(), date);
        }
        assert_eq!(Day(i32::MAX).date(), None);
    }

    #[test]
    fn a_week_begins_with_monday() {
        // 25 November 2026 is a Wednesday.
        let wednesday = Day(20_782);
        assert_eq!(wednesday.monday(), Day(20_780));
        assert!((0..7).all(|days| Day(20_780 + days).monday() == Day(20_780)));
        assert_eq!(Day(20_787).monday(), Day(20_787));
        assert_eq!(Day(0).monday(), Day(-3));
    }

    #[test]
    fn a_moment_is_on_its_day_until_midnight() {
        let day = Day(20_782);
        assert_eq!((day.begins().day(), Moment(day.plus(1).begins().0 - 1).day()), (day, day));
        assert_eq!(Moment(-1).day(), Day(-1));
    }
}
