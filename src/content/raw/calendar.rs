//! `calendar.toml`: what a day, a solar term or a month brings; `plan.toml`: the year's sessions.
use super::super::check::fact_sourced;
use super::super::doc::Doc;
use super::super::finding::{Fault, quoted};
use super::super::rule::Rule;
use super::super::table::{MISSING_KEY, Table};
use super::super::words::{Shape, Text};
use super::id::{id, name, tell_duplicates};
use super::lesson::Use;
use super::practice::FORMS;
use crate::content::both;
use crate::model::{
    self, CaseId, Date, Form, LessonId, Phrase, PlannedWeek, RegionId, ScenarioId, Term, TopicId, WeekKind, When,
};

/// A day that no calendar has.
pub(in super::super) const DAY_FORM: Rule = Rule::error("day-form");

/// A `[[day]]` or a `[[month]]`. What is missing in it has been told.
#[derive(Debug)]
pub(in super::super) struct Theme {
    /// `day-<id>`, `month-<number>`: what the keys of its texts begin with.
    key: Option<String>,
    id: Option<Text>,
    when: Option<When>,
    pub(in super::super) title: Option<Text>,
    why: Option<Text>,
    pub(in super::super) rhyme: Option<Text>,
    /// Its lessons, one or twelve.
    pub(in super::super) lessons: Vec<Text>,
    pub(in super::super) practice: Vec<Text>,
    pub(in super::super) scenario: Option<Text>,
    pub(in super::super) regions: Vec<Text>,
    source: Option<Text>,
    checked_on: Option<Date>,
}

/// The days and months in `doc`.
pub(in super::super) fn read_calendar(doc: &Doc) -> Vec<Theme> {
    let tree = doc.parse();
    let mut table = Table::root(doc, &tree, ("日历", "the calendar"));
    let mut themes: Vec<Theme> =
        table.tables("day", ("这一天", "this day")).into_iter().map(|day| Theme::read_day(day, doc)).collect();
    tell_duplicates(themes.iter().filter_map(|theme| theme.id.as_ref()), doc);
    themes
        .extend(table.tables("month", ("这个月", "this month")).into_iter().map(|month| Theme::read_month(month, doc)));
    table.finish();
    themes
}

impl Theme {
    fn read_day(mut table: Table, doc: &Doc) -> Self {
        let id = id(&mut table, doc);
        let when = when(&mut table, doc);
        let key = id.as_ref().map(|id| format!("day-{}", id.words));
        Self::read(table, doc, key, id, when)
    }

    fn read_month(mut table: Table, doc: &Doc) -> Self {
        table.need("month", "3");
        let month = table.number("month", 1..=12).and_then(|month| u8::try_from(month).ok());
        Self::read(table, doc, month.map(|month| format!("month-{month}")), None, month.map(When::Month))
    }

    fn read(mut table: Table, doc: &Doc, key: Option<String>, id: Option<Text>, when: Option<When>) -> Self {
        let title = table.sentence("title");
        let why = table.sentence("why");
        let lessons = one_or_twelve(&mut table, "lesson", "lessons", doc);
        let practice = one_or_twelve(&mut table, "practice", "practices", doc);
        let scenario = table.has("scenario").then(|| name(&mut table, "scenario", doc)).flatten();
        let rhyme = table.needed("rhyme", Shape::Lines);
        let regions = table.texts("regions").unwrap_or_default();
        // A feast needs nobody to say when it is; whoever says that others keep a day names them.
        let sourced = table.has("source") || table.has("checked_on");
        let (source, checked_on) = if sourced { fact_sourced::read(&mut table, doc) } else { (None, None) };
        table.finish();
        Self { key, id, when, title, why, rhyme, lessons, practice, scenario, regions, source, checked_on }
    }

    /// What a learner may see of it.
    pub(in super::super) fn texts(&self) -> impl Iterator<Item = (&Text, Use)> {
        let told = self.title.iter().chain(&self.why).chain(&self.rhyme).map(|text| (text, Use::Told));
        told.chain(self.source.iter().map(|text| (text, Use::Source)))
    }

    /// The model's theme; `None` if something it cannot do without is missing.
    pub(in super::super) fn model(&self) -> Option<model::Theme> {
        let key = self.key.as_ref()?;
        let phrase = |part: &str, text: &Text| Phrase::new(format!("{key}-{part}"), text.words.clone());
        Some(model::Theme {
            when: self.when?,
            title: phrase("title", self.title.as_ref()?),
            why: phrase("why", self.why.as_ref()?),
            rhyme: phrase("rhyme", self.rhyme.as_ref()?),
            lessons: self.lessons.iter().map(|id| LessonId::new(id.words.as_str())).collect(),
            practice: self.practice.iter().map(|topic| TopicId::new(topic.words.as_str())).collect(),
            scenario: self.scenario.as_ref().map(|id| ScenarioId::new(id.words.as_str())),
            regions: self.regions.iter().map(|id| RegionId::new(id.words.as_str())).collect(),
            source: self.source.as_ref().and_then(|source| Some((phrase("source", source), self.checked_on?))),
        })
    }
}

/// What stands under `one`, or the list of twelve under `twelve`.
fn one_or_twelve(table: &mut Table, one: &'static str, twelve: &'static str, doc: &Doc) -> Vec<Text> {
    if !table.has(twelve) {
        return name(table, one, doc).into_iter().collect();
    }
    let all = table.texts(twelve).unwrap_or_default();
    if all.len() != 12 && !all.is_empty() {
        let count = all.len();
        let what = both!("{twelve} 里有 {count} 个，要十二个", "there are {count} in {twelve}, twelve are needed");
        let fault = Fault::new(&DAY_FORM, table.span.clone(), what);
        doc.tell(fault.help(both!("一月到十二月各写一个", "write one for each month, from January on")));
    }
    all
}

/// When a day is: exactly one of `on` (with `until`), `monthly`, `lunar` and `term`.
fn when(table: &mut Table, doc: &Doc) -> Option<When> {
    let given = ["on", "monthly", "lunar", "term"].into_iter().filter(|key| table.has(key)).count();
    if given != 1 {
        let what = match given {
            0 => both!("没有写是哪一天", "it does not say which day"),
            _ => both!("on、monthly、lunar、term 只能写一样", "only one of on, monthly, lunar and term can stand here"),
        };
        let rule = if given == 0 { &MISSING_KEY } else { &DAY_FORM };
        doc.tell(Fault::new(rule, table.span.clone(), what).help(both!(
            "写 on = \"03-15\"、monthly = 15、lunar = \"09-09\" 或 term = \"清明\"",
            "write on = \"03-15\", monthly = 15, lunar = \"09-09\" or term = \"清明\"",
        )));
    }
    let on = month_and_day(table, "on", 31, doc);
    let until = month_and_day(table, "until", 31, doc);
    let monthly = table.number("monthly", 1..=28).and_then(|day| u8::try_from(day).ok()).map(When::Monthly);
    let lunar = month_and_day(table, "lunar", 30, doc).map(|(month, day)| When::Lunar { month, day });
    let term = term(table, doc).map(When::Term);
    on.map(|from| When::Yearly { from, to: until.unwrap_or(from) }).or(monthly).or(lunar).or(term)
}

/// `"03-15"`; no month has more than `longest` days.
fn month_and_day(table: &mut Table, key: &'static str, longest: u8, doc: &Doc) -> Option<(u8, u8)> {
    let text = table.text(key, Shape::Sentence)?;
    let parts = text.words.split_once('-').and_then(|(month, day)| Some((month.parse().ok()?, day.parse().ok()?)));
    // 2024 has all the days a year may have.
    let exists = |(month, day): &(u8, u8)| match longest {
        31 => Date::new(2024, *month, *day).is_some(),
        _ => (1..=12).contains(month) && (1..=longest).contains(day),
    };
    let found = parts.filter(exists);
    if found.is_none() {
        let said = quoted(&text.words);
        let what = both!("没有“{said}”这一天", "there is no day “{said}”");
        let help = both!("写成“月-日”，如 03-15", "write month and day, such as 03-15");
        doc.tell(Fault::new(&DAY_FORM, text.span, what).help(help));
    }
    found
}

fn term(table: &mut Table, doc: &Doc) -> Option<Term> {
    let text = table.text("term", Shape::Sentence)?;
    let found = Term::named(&text.words);
    if found.is_none() {
        let said = quoted(&text.words);
        let all = Term::all().map(Term::name).collect::<Vec<_>>().join("、");
        let what = both!("没有“{said}”这个节气", "there is no solar term “{said}”");
        doc.tell(Fault::new(&DAY_FORM, text.span, what).help(both!("可以写：{all}", "one of: {all}")));
    }
    found
}

/// A `[[week]]` of the plan. What is missing in it has been told.
#[derive(Debug)]
pub(in super::super) struct Week {
    month: Option<u8>,
    number: Option<u8>,
    kind: WeekKind,
    lesson: Option<Text>,
    practice: Option<Text>,
    form: Option<Form>,
    scenario: Option<Text>,
    case: Option<Text>,
    note: Option<Text>,
}

/// The weeks in `doc`, in the order of the file.
pub(in super::super) fn read_plan(doc: &Doc) -> Vec<Week> {
    let tree = doc.parse();
    let mut table = Table::root(doc, &tree, ("一年的课", "the plan"));
    let weeks = table.tables("week", ("这一周", "this week")).into_iter().map(|week| Week::read(week, doc)).collect();
    table.finish();
    weeks
}

impl Week {
    fn read(mut table: Table, doc: &Doc) -> Self {
        let small = |table: &mut Table, key, most| {
            table.need(key, "1");
            table.number(key, 1..=most).and_then(|number| u8::try_from(number).ok())
        };
        let week = Self {
            month: small(&mut table, "month", 12),
            number: small(&mut table, "week", 4),
            kind: if table.has("kind") {
                table.word("kind", &[("new", WeekKind::New), ("review", WeekKind::Review)]).unwrap_or(WeekKind::New)
            } else {
                WeekKind::New
            },
            lesson: name(&mut table, "lesson", doc),
            practice: name(&mut table, "practice", doc),
            form: table.word("form", FORMS),
            scenario: table.has("scenario").then(|| name(&mut table, "scenario", doc)).flatten(),
            case: table.has("case").then(|| name(&mut table, "case", doc)).flatten(),
            note: table.sentence("note"),
        };
        table.finish();
        week
    }

    /// What a volunteer reads in it.
    pub(in super::super) fn texts(&self) -> impl Iterator<Item = (&Text, Use)> {
        self.note.iter().map(|note| (note, Use::Hall))
    }

    /// The model's week; `None` if something it cannot do without is missing.
    pub(in super::super) fn model(&self) -> Option<PlannedWeek> {
        let (month, week) = (self.month?, self.number?);
        Some(PlannedWeek {
            month,
            week,
            kind: self.kind,
            lesson: LessonId::new(self.lesson.as_ref()?.words.as_str()),
            practice: TopicId::new(self.practice.as_ref()?.words.as_str()),
            form: self.form?,
            scenario: self.scenario.as_ref().map(|id| ScenarioId::new(id.words.as_str())),
            case: self.case.as_ref().map(|id| CaseId::new(id.words.as_str())),
            note: Phrase::new(format!("plan-{month}-{week}-note"), self.note.as_ref()?.words.clone()),
        })
    }
}
