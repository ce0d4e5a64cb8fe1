//! The year's plan of weekly sessions, month by month: what is taught, practised, played and read.
use super::{Handout, Paper, Part, Reader, Section};
use crate::model::{CleanText, PlannedWeek, WeekKind};

/// The plan as one file, a section a month. What does not hold where the reader lives is left out of its week.
pub fn plan(reader: &Reader<'_>) -> Handout {
    reader.library.packs().iter().for_each(|pack| reader.learn(&pack.id));
    let weeks = reader.library.plan();
    let months = (1..=12).map(|month| section(reader, month, weeks.iter().filter(|week| week.month == month)));
    Handout {
        tag: reader.text.tag().to_string(),
        title: reader.text.print_plan(),
        contents: reader.text.print_contents(),
        sections: months.filter(|section| !section.parts.is_empty()).collect(),
        foot: reader.foot(),
        paper: Paper::Handouts,
    }
}

fn section<'w>(reader: &Reader<'_>, month: u8, weeks: impl Iterator<Item = &'w PlannedWeek>) -> Section {
    let title = reader.text.print_plan_month(usize::from(month));
    Section { title, parts: weeks.map(|week| Part::Whole(parts(reader, week))).collect() }
}

fn parts(reader: &Reader<'_>, week: &PlannedWeek) -> Vec<Part> {
    let (text, library) = (reader.text, reader.library);
    let here = Some(&reader.region.id);
    let mut parts = vec![Part::Heading(text.print_plan_week(usize::from(week.week)))];
    let mut add = |words: CleanText| parts.push(Part::Tick(words));
    if let Some(lesson) = library.lesson(&week.lesson).filter(|lesson| lesson.holds_in(here)) {
        let title = text.today_lesson(reader.say(&lesson.title).as_str());
        add(if week.kind == WeekKind::Review { text.print_plan_review(title.as_str()) } else { title });
    }
    let cases = || library.packs().iter().flat_map(|pack| library.cases(&pack.id).entries.clone());
    if let Some(case) = cases().find(|case| case.topic.id == week.practice) {
        let name = reader.say(&case.topic.name);
        let form = CleanText::lossy(&format!(" {}", week.form.letter()));
        add(text.today_practice(name.followed_by(&form).as_str()));
    }
    let mut calls = library.packs().iter().flat_map(|pack| library.scenarios(&pack.id).entries.clone());
    if let Some(call) = calls.find(|call| Some(&call.id) == week.scenario.as_ref()).filter(|call| call.holds_in(here)) {
        add(text.today_call(reader.say(&call.title).as_str()));
    }
    if let Some(case) = cases().find(|case| Some(&case.id) == week.case.as_ref()).filter(|case| case.holds_in(here)) {
        add(text.print_plan_case(reader.say(&case.title).as_str()));
    }
    parts.push(Part::Text(reader.say(&week.note)));
    parts
}
