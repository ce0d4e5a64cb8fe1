//! What day it is in the old calendar: the solar terms, and the days of the moon.
use chinese_lunisolar_calendar::LunisolarDate;
use chrono::NaiveDate;

use super::Date;

/// One of the twenty-four solar terms, in the order of the year from 小寒 in January.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term(u8);

/// Their names, as files write them.
const NAMES: [&str; 24] = [
    "小寒", "大寒", "立春", "雨水", "惊蛰", "春分", "清明", "谷雨", "立夏", "小满", "芒种", "夏至", "小暑", "大暑",
    "立秋", "处暑", "白露", "秋分", "寒露", "霜降", "立冬", "小雪", "大雪", "冬至",
];

/// The earliest day of the month that each falls on.
const EARLIEST: [u8; 24] = [4, 19, 3, 18, 4, 19, 4, 19, 4, 20, 4, 20, 6, 22, 6, 22, 6, 22, 7, 22, 6, 21, 6, 21];

/// The year of the first line of [`LATER`].
const FIRST_YEAR: u16 = 2024;

/// How many days later than [`EARLIEST`] each term begins, year by year, in Chinese time.
///
/// A table, because the kept library that works them out (tyme4rs) takes 8 ms for its first answer, more
/// than this program takes to start; a test compares the two. Outside the table there are no terms.
const LATER: [&str; 40] = [
    "211111001011001010111100", // 2024
    "110011011111101111111110", // 2025
    "111011111111111111111111", // 2026
    "111122112121112121111111", // 2027
    "211111001011001010111100", // 2028
    "110011011111101111111110", // 2029
    "111011111111111111111111", // 2030
    "111122112121112121111111", // 2031
    "211111001011001010111100", // 2032
    "110011011111101111111110", // 2033
    "111011111111111111111111", // 2034
    "111122111121111121111111", // 2035
    "211111001011001010111100", // 2036
    "110011011111101111111110", // 2037
    "111011111111111111111111", // 2038
    "111122111121111121111111", // 2039
    "211111001011001010111100", // 2040
    "110011011011101110111110", // 2041
    "111011011111111111111111", // 2042
    "111122111121111121111111", // 2043
    "211111001011001010011100", // 2044
    "110011001011101110111110", // 2045
    "111011011111101111111111", // 2046
    "111122111121111121111111", // 2047
    "211111001010001010011000", // 2048
    "100011001011001010111110", // 2049
    "110011011111101111111111", // 2050
    "111111111121111111111111", // 2051
    "111111001010001010011000", // 2052
    "100011001011001010111110", // 2053
    "110011011111101111111111", // 2054
    "111111111111111111111111", // 2055
    "111111001010001010011000", // 2056
    "100011001011001010111100", // 2057
    "110011011111101111111110", // 2058
    "111111111111111111111111", // 2059
    "111111001010001010000000", // 2060
    "100011001011001010111100", // 2061
    "110011011111101111111110", // 2062
    "111011111111111111111111", // 2063
];

impl Term {
    /// All of them, from 小寒 on.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..24).map(Self)
    }

    /// The term of this name: `清明`.
    pub fn named(name: &str) -> Option<Self> {
        Self::all().find(|term| term.name() == name)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        NAMES.get(usize::from(self.0)).copied().unwrap_or_default()
    }

    /// The day it begins in that year, between 2024 and 2063.
    pub fn begins_in(self, year: u16) -> Option<Date> {
        let later = LATER.get(usize::from(year.checked_sub(FIRST_YEAR)?))?.as_bytes();
        let later = later.get(usize::from(self.0))?.checked_sub(b'0')?;
        Date::new(year, self.0 / 2 + 1, EARLIEST.get(usize::from(self.0))? + later)
    }
}

/// Month and day of the moon's calendar; `None` in a leap month, which has no feasts, and outside the
/// years 1901 to 2100.
pub fn lunar(date: Date) -> Option<(u8, u8)> {
    let day = NaiveDate::from_ymd_opt(i32::from(date.year()), u32::from(date.month()), u32::from(date.day()))?;
    let day = LunisolarDate::from_date(day).ok()?;
    let month = day.to_lunar_month();
    (!month.is_leap_month()).then(|| (month.to_u8(), day.to_lunar_day().to_u8()))
}

#[cfg(test)]
mod tests {
    use tyme4rs::tyme::solar::{SolarDay, SolarTerm};
    use tyme4rs::tyme::{Culture as _, Tyme as _};

    use super::*;

    fn parts(day: &SolarDay) -> (isize, usize, usize) {
        (day.get_year(), day.get_month(), day.get_day())
    }

    #[test]
    fn the_terms_begin_when_the_almanac_says() {
        for year in 2024_u16..=2063 {
            for (index, term) in (1..).zip(Term::all()) {
                let year_of = if index == 24 { year + 1 } else { year };
                let known = SolarTerm::from_index(year_of.try_into().unwrap(), index % 24);
                let date = term.begins_in(year).unwrap();
                let found = (isize::try_from(date.year()).unwrap(), usize::from(date.month()), usize::from(date.day()));
                assert_eq!((term.name().to_owned(), found), (known.get_name(), parts(&known.get_solar_day())));
            }
        }
        assert_eq!((Term::named("清明").unwrap().begins_in(2023), Term::named("清朝")), (None, None));
    }

    #[test]
    fn the_days_of_the_moon_are_those_of_the_almanac() {
        let mut day = SolarDay::from_ymd(2024, 1, 1);
        while day.get_year() < 2064 {
            let moon = day.get_lunar_day();
            let known = u8::try_from(moon.get_month()).ok().map(|month| (month, u8::try_from(moon.get_day()).unwrap()));
            let (year, month, number) = parts(&day);
            let date = Date::new(year.try_into().unwrap(), month.try_into().unwrap(), number.try_into().unwrap());
            assert_eq!(lunar(date.unwrap()), known, "{day}");
            day = day.next(1);
        }
    }
}
