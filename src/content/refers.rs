//! What files name that stands in other files: the lessons of a case, the calls of a day.
use std::collections::BTreeMap;
use std::rc::Rc;

use super::check::known_lessons::{Named, Names};
use super::finding::Finding;
use super::library::Library;
use crate::model::Case;

/// What a file names that is told of elsewhere.
#[derive(Debug)]
pub(super) struct Refers {
    layer: usize,
    file: String,
    names: Rc<Names>,
    named: Vec<(Named, String)>,
}

impl Refers {
    /// What of it is not there, with the layer the file belongs to.
    pub(super) fn findings(self, sources: &BTreeMap<String, String>) -> Vec<(usize, Finding)> {
        let Some(source) = sources.get(&self.file) else { return Vec::new() };
        self.names.missing(&self.named, &self.file, source).into_iter().map(|finding| (self.layer, finding)).collect()
    }
}

/// What cases, the calendar and the plan name.
pub(super) fn all(library: &Library) -> Vec<Refers> {
    let names = Rc::new(names(library));
    let mut all = Vec::new();
    for (pack, stand) in library.stands() {
        let lesson = |case: &Rc<Case>| Some((Named::Lesson, case.lesson.as_ref()?.to_string()));
        for (case, place) in library.cases(&pack.id).placed() {
            let (file, names) = (place.file.clone(), Rc::clone(&names));
            all.push(Refers { layer: stand.layer, file, names, named: lesson(case).into_iter().collect() });
        }
        for (sheet, place) in library.run_sheets(&pack.id).placed() {
            let both = [(Named::Lesson, sheet.lesson.to_string()), (Named::Topic, sheet.practice.to_string())];
            let call = sheet.call.iter().map(|id| (Named::Scenario, id.to_string()));
            let (file, names) = (place.file.clone(), Rc::clone(&names));
            all.push(Refers { layer: stand.layer, file, names, named: both.into_iter().chain(call).collect() });
        }
    }
    let (calendar, plan) = (library.calendar(), library.plan());
    let of_themes = calendar.themes.iter().flat_map(|theme| {
        let lessons = theme.lessons.iter().map(|id| (Named::Lesson, id.to_string()));
        let practice = theme.practice.iter().map(|id| (Named::Topic, id.to_string()));
        lessons.chain(practice).chain(theme.scenario.iter().map(|id| (Named::Scenario, id.to_string())))
    });
    let of_weeks = plan.iter().flat_map(|week| {
        let both = [(Named::Lesson, week.lesson.to_string()), (Named::Topic, week.practice.to_string())];
        let call = week.scenario.iter().map(|id| (Named::Scenario, id.to_string()));
        both.into_iter().chain(call).chain(week.case.iter().map(|id| (Named::Case, id.to_string())))
    });
    for (name, named) in [("calendar.toml", of_themes.collect()), ("plan.toml", of_weeks.collect::<Vec<_>>())] {
        let last = library.shared_layers().rfind(|(_, folder)| folder.has(name));
        if let Some((layer, folder)) = last {
            all.push(Refers { layer, file: folder.shown(name), names: Rc::clone(&names), named });
        }
    }
    all
}

fn names(library: &Library) -> Names {
    let mut names = Names::default();
    for pack in library.packs() {
        names.lessons.extend(library.lessons(&pack.id).entries.iter().map(|lesson| lesson.id.to_string()));
        names.topics.extend(library.practice(&pack.id).entries.iter().map(|item| item.topic.to_string()));
        names.scenarios.extend(library.scenarios(&pack.id).entries.iter().map(|scenario| scenario.id.to_string()));
        names.cases.extend(library.cases(&pack.id).entries.iter().map(|case| case.id.to_string()));
    }
    names
}
