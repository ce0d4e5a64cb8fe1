//! What a day of the year brings: the lesson, the practice and the rhyme that go with it.
use super::almanac::{Term, lunar};
use super::{CaseId, Date, Day, LessonId, Phrase, RegionId, ScenarioId, TopicId};

/// When a theme is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Every year from one month and day to another; both the same for a single day. It may run over
    /// the end of the year.
    Yearly {
        /// The first month and day.
        from: (u8, u8),
        /// The last month and day.
        to: (u8, u8),
    },
    /// On this day of every month.
    Monthly(u8),
    /// On this month and day of the moon's calendar.
    Lunar {
        /// The month, from 1.
        month: u8,
        /// The day, from 1.
        day: u8,
    },
    /// From the day a solar term begins, for a week.
    Term(Term),
    /// All month, where nothing else is on.
    Month(u8),
}

/// Days that a solar term is spoken of, its first one included.
const TERM_DAYS: i32 = 7;

impl When {
    fn holds(self, day: Day) -> bool {
        let Some(date) = day.date() else { return false };
        let today = (date.month(), date.day());
        match self {
            Self::Yearly { from, to } if from <= to => (from..=to).contains(&today),
            Self::Yearly { from, to } => today >= from || today <= to,
            Self::Monthly(number) => date.day() == number,
            Self::Lunar { month, day } => lunar(date) == Some((month, day)),
            Self::Term(term) => (0..TERM_DAYS).any(|ago| {
                let first = day.plus(-ago).date();
                first.is_some_and(|first| term.begins_in(first.year()) == Some(first))
            }),
            Self::Month(month) => date.month() == month,
        }
    }

    /// What comes before what when several are on: a day, then a solar term, then the month.
    const fn rank(self) -> u8 {
        match self {
            Self::Yearly { .. } | Self::Lunar { .. } | Self::Monthly(_) => 0,
            Self::Term(_) => 1,
            Self::Month(_) => 2,
        }
    }
}

/// What is spoken of on a day, in a week or in a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// When it is on.
    pub when: When,
    /// What it is called.
    pub title: Phrase,
    /// What kind of day it is.
    pub why: Phrase,
    /// Two or four lines to remember.
    pub rhyme: Phrase,
    /// Its lessons; of several, one for each month.
    pub lessons: Vec<LessonId>,
    /// What to practise; of several, one for each month.
    pub practice: Vec<TopicId>,
    /// A call that goes with it.
    pub scenario: Option<ScenarioId>,
    /// The only regions it holds in; empty when it holds everywhere.
    pub regions: Vec<RegionId>,
    /// Who says that this is the day.
    pub source: Option<(Phrase, Date)>,
}

impl Theme {
    /// The lesson for this day.
    pub fn lesson(&self, today: Day) -> Option<&LessonId> {
        of_month(&self.lessons, today)
    }

    /// What to practise on this day.
    pub fn practice(&self, today: Day) -> Option<&TopicId> {
        of_month(&self.practice, today)
    }
}

fn of_month<T>(all: &[T], today: Day) -> Option<&T> {
    let month = today.date().map_or(1, Date::month);
    all.get((usize::from(month) - 1) % all.len().max(1))
}

/// What the year brings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calendar {
    /// In the order of the file.
    pub themes: Vec<Theme>,
}

impl Calendar {
    /// What is on today where the reader lives; of several days the first in the file.
    pub fn today(&self, today: Day, here: Option<&RegionId>) -> Option<&Theme> {
        let here = |theme: &&Theme| theme.regions.is_empty() || here.is_some_and(|here| theme.regions.contains(here));
        self.themes.iter().filter(here).filter(|theme| theme.when.holds(today)).min_by_key(|theme| theme.when.rank())
    }
}

/// Whether a week of the plan brings something new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WeekKind {
    /// A lesson not taken before in this plan.
    New,
    /// A lesson that comes back.
    Review,
}

/// A week of the year's plan of sessions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedWeek {
    /// The month, 1 to 12.
    pub month: u8,
    /// The week of the month, 1 to 4.
    pub week: u8,
    /// New, or again.
    pub kind: WeekKind,
    /// The lesson.
    pub lesson: LessonId,
    /// What is practised.
    pub practice: TopicId,
    /// Which of the parallel forms.
    pub form: super::Form,
    /// The call, if there is one.
    pub scenario: Option<ScenarioId>,
    /// A case to tell, if there is one.
    pub case: Option<CaseId>,
    /// A word to whoever holds the session.
    pub note: Phrase,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::CleanText;

    fn theme(id: &str, when: When) -> Theme {
        let phrase = || Phrase::new(id, CleanText::lossy(id));
        Theme {
            when,
            title: phrase(),
            why: phrase(),
            rhyme: phrase(),
            lessons: (1..=3).map(|n| LessonId::new(format!("l{n}"))).collect(),
            practice: vec![TopicId::new("t")],
            scenario: None,
            regions: Vec::new(),
            source: None,
        }
    }

    /// 1 January 2026.
    const NEW_YEAR: Day = Day(20_454);

    fn on(month: u8, day: u8) -> Day {
        let wanted = Date::new(2026, month, day);
        (0..366).map(|days| NEW_YEAR.plus(days)).find(|day| day.date() == wanted).unwrap()
    }

    #[test]
    fn a_day_comes_before_a_term_and_a_term_before_a_month() {
        let calendar = Calendar {
            themes: vec![
                theme("november", When::Month(11)),
                theme("snow", When::Term(Term::named("小雪").unwrap())),
                theme("week", When::Yearly { from: (12, 28), to: (1, 3) }),
                theme("feast", When::Lunar { month: 9, day: 9 }),
                theme("consumers", When::Yearly { from: (3, 15), to: (3, 15) }),
                theme("fifteenth", When::Monthly(15)),
            ],
        };
        let title = |month, day| calendar.today(on(month, day), None).map(|theme| theme.title.key.as_str());
        for (month, day, expected) in [
            (11, 1, Some("november")),
            (11, 22, Some("snow")),
            (11, 28, Some("snow")),
            (11, 29, Some("november")),
            (11, 15, Some("fifteenth")),
            (3, 15, Some("consumers")),
            (10, 18, Some("feast")),
            (12, 28, Some("week")),
            (1, 2, Some("week")),
            (1, 4, None),
        ] {
            assert_eq!(title(month, day), expected, "{month}-{day}");
        }
    }

    #[test]
    fn what_holds_elsewhere_is_not_spoken_of_here() {
        let mut only = theme("march", When::Month(3));
        only.regions = vec![RegionId::new("CN")];
        let calendar = Calendar { themes: vec![only] };
        assert!(calendar.today(on(3, 1), Some(&RegionId::new("CN"))).is_some());
        assert!(calendar.today(on(3, 1), Some(&RegionId::new("HK"))).is_none());
        assert!(calendar.today(on(3, 1), None).is_none());
    }

    #[test]
    fn of_several_lessons_each_month_has_its_own() {
        let theme = theme("fifteenth", When::Monthly(15));
        let lesson = |month| theme.lesson(on(month, 15)).unwrap().as_str();
        assert_eq!([lesson(1), lesson(2), lesson(3), lesson(4)], ["l1", "l2", "l3", "l1"]);
        assert_eq!(theme.practice(on(7, 15)).unwrap().as_str(), "t");
    }
}
