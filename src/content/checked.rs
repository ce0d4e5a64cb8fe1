//! Reading everything, for authors: `leling check`.
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::rc::Rc;

use super::check::known_lessons::{Named, Names};
use super::finding::{Fault, Finding};
use super::folder::{Folder, ODD_NAME, odd_name};
use super::library::{Library, Place};
use super::notes::Notes;
use super::raw::{DUPLICATE_ID, is_tag};
use super::report::report;
use super::translated::{self, Uses};
use crate::model::{Case, ItemId};

/// What reading everything has brought.
#[derive(Debug)]
pub struct Checked {
    /// What is wrong, file by file.
    pub findings: Vec<Finding>,
    /// The decoded texts of the files, by the names findings use.
    pub sources: BTreeMap<String, String>,
    /// Lessons that could be read.
    pub lessons: usize,
    /// Questions in them.
    pub items: usize,
    /// Practice items that could be read.
    pub practice: usize,
    /// Scenarios that could be read.
    pub scenarios: usize,
    /// Cases that could be read.
    pub cases: usize,
}

impl Checked {
    /// The findings as a person reads them.
    pub fn report(&self, colour: bool) -> String {
        report(&self.findings, &|file| self.sources.get(file).cloned(), colour)
    }

    /// Looks through the words of a Fluent file of the interface, which speaks to the learner throughout.
    pub fn look_through(&mut self, file: &str, source: &str) {
        self.findings.extend(translated::findings(file, source, &Uses::new()));
        self.sources.insert(file.to_owned(), source.to_owned());
    }
}

/// Reads everything in `folders`, or in the embedded content if there are none.
///
/// The embedded content is known to the folders all the same: their lessons may name its red flags
/// and figures, and may not use the ids of its lessons and scenarios.
pub fn check(folders: &[PathBuf]) -> Checked {
    let library = Library::with_notes(folders, Notes::with_sources());
    let asked_for = |layer: usize| layer > 0 || folders.is_empty();
    let (mut lessons, mut items, mut practice, mut scenarios, mut retold) = (0, 0, 0, 0, 0);
    // Lessons and scenarios share the names that their translations go by.
    let mut homes: BTreeMap<String, Homes> = BTreeMap::new();
    let mut alike: BTreeMap<ItemId, Homes> = BTreeMap::new();
    for (pack, stand) in library.stands() {
        let shelf = library.lessons(&pack.id);
        for (lesson, place) in shelf.lessons.iter().zip(&shelf.places) {
            homes.entry(lesson.id.to_string()).or_default().push((stand.layer, place.clone()));
            if asked_for(stand.layer) {
                lessons += 1;
                items += lesson.items.len();
            }
        }
        let drawer = library.practice(&pack.id);
        for (case, place) in drawer.items.iter().zip(&drawer.places) {
            alike.entry(case.item.id.clone()).or_default().push((stand.layer, place.clone()));
        }
        if asked_for(stand.layer) {
            practice += drawer.items.len();
        }
        let repertoire = library.scenarios(&pack.id);
        for (scenario, place) in repertoire.scenarios.iter().zip(&repertoire.places) {
            homes.entry(scenario.id.to_string()).or_default().push((stand.layer, place.clone()));
            scenarios += usize::from(asked_for(stand.layer));
        }
        let book = library.cases(&pack.id);
        for (case, place) in book.cases.iter().zip(&book.places) {
            homes.entry(case.id.to_string()).or_default().push((stand.layer, place.clone()));
        }
        if asked_for(stand.layer) {
            retold += book.cases.len();
        }
        let uses = || {
            let of_lessons = shelf.lessons.iter().flat_map(|lesson| translated::uses(lesson));
            let of_items = drawer.items.iter().flat_map(|case| translated::uses_of_item(&case.item));
            let of_scenarios = repertoire.scenarios.iter().flat_map(|scenario| translated::uses_in(scenario));
            let of_cases = book.cases.iter().flat_map(|case| translated::uses_of_case(case));
            of_lessons.chain(of_items).chain(of_scenarios).chain(of_cases).collect()
        };
        if asked_for(stand.layer) {
            check_overlays(&library, stand.layer, &stand.folder, uses);
        }
    }
    check_shared(&library, asked_for);
    let unknown = unknown_names(&library);
    let (noted, sources) = library.into_notes().into_parts();
    let unknown = unknown.into_iter().flat_map(|refers| refers.findings(&sources));
    let duplicates = homes.into_iter().flat_map(|(id, homes)| {
        tell_duplicates(homes, &sources, |first| (format!("id “{id}”别的课用过了：{first}"), "换一个没用过的 id"))
    });
    let same_cases = alike.into_iter().flat_map(|(id, homes)| {
        let what = |first: &str| {
            (format!("“{id}”这道题别处也有：{first}"), "给文件和 topic 换一个名字，或者给 set 换一个名字")
        };
        tell_duplicates(homes, &sources, what)
    });
    let asked =
        noted.into_iter().chain(duplicates).chain(same_cases).chain(unknown).filter(|(layer, _)| asked_for(*layer));
    let findings = asked.map(|(_, finding)| finding).collect();
    Checked { findings, sources, lessons, items, practice, scenarios, cases: retold }
}

/// What a file names that is told of elsewhere.
struct Refers {
    layer: usize,
    file: String,
    names: Rc<Names>,
    named: Vec<(Named, String)>,
}

impl Refers {
    fn findings(self, sources: &BTreeMap<String, String>) -> Vec<(usize, Finding)> {
        let Some(source) = sources.get(&self.file) else { return Vec::new() };
        self.names.missing(&self.named, &self.file, source).into_iter().map(|finding| (self.layer, finding)).collect()
    }
}

/// What cases, the calendar and the plan name.
fn unknown_names(library: &Library) -> Vec<Refers> {
    let names = Rc::new(names(library));
    let mut all = Vec::new();
    for (pack, stand) in library.stands() {
        let book = library.cases(&pack.id);
        let lesson = |case: &Rc<Case>| Some((Named::Lesson, case.lesson.as_ref()?.to_string()));
        for (case, place) in book.cases.iter().zip(&book.places) {
            let named = lesson(case).into_iter().collect();
            all.push(Refers { layer: stand.layer, file: place.file.clone(), names: Rc::clone(&names), named });
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
    for (name, named) in [("calendar.toml", of_themes.collect()), ("plan.toml", Vec::from_iter(of_weeks))] {
        let last = library.shared_layers().filter(|(_, folder)| folder.has(name)).last();
        if let Some((layer, folder)) = last {
            all.push(Refers { layer, file: folder.shown(name), names: Rc::clone(&names), named });
        }
    }
    all
}

fn names(library: &Library) -> Names {
    let mut names = Names::default();
    for pack in library.packs() {
        names.lessons.extend(library.lessons(&pack.id).lessons.iter().map(|lesson| lesson.id.to_string()));
        names.topics.extend(library.practice(&pack.id).items.iter().map(|item| item.topic.to_string()));
        names.scenarios.extend(library.scenarios(&pack.id).scenarios.iter().map(|scenario| scenario.id.to_string()));
        names.cases.extend(library.cases(&pack.id).cases.iter().map(|case| case.id.to_string()));
    }
    names
}

/// Where what has a certain name stands, with the layer it belongs to.
type Homes = Vec<(usize, Place)>;

/// What has the same name in several places: all but the first are told. `words` says what is wrong and
/// what to do, given the first file.
fn tell_duplicates(
    mut homes: Homes,
    sources: &BTreeMap<String, String>,
    words: impl Fn(&str) -> (String, &'static str),
) -> Vec<(usize, Finding)> {
    homes.sort_by_key(|(layer, _)| *layer);
    let mut homes = homes.into_iter();
    let Some((_, first)) = homes.next() else { return Vec::new() };
    let tell = |(layer, place): (usize, Place)| {
        let (what, help) = words(&first.file);
        let source = sources.get(&place.file).map(String::as_str);
        (layer, Fault::new(&DUPLICATE_ID, place.span, what).help(help).in_file(&place.file, source))
    };
    homes.map(tell).collect()
}

/// Regions, catalogues and shared translations, also those that no pack needs.
fn check_shared(library: &Library, asked_for: impl Fn(usize) -> bool) {
    for id in library.region_ids() {
        library.region(&id);
    }
    library.figures();
    library.triage();
    library.rescues();
    library.calendar();
    library.plan();
    for (layer, folder) in library.shared_layers() {
        for name in folder.files("regions") {
            library.note(layer, odd_name(folder, "regions", &name, "toml"));
        }
        if asked_for(layer) {
            check_overlays(library, layer, folder, Uses::new);
        }
    }
}

/// Translations: that they decode, that a locale can find them by their names, and what they say.
/// `uses` is asked what the texts are for if there are any translations.
fn check_overlays(library: &Library, layer: usize, folder: &Folder, uses: impl FnOnce() -> Uses) {
    let names = folder.files("locales");
    let uses = if names.is_empty() { Uses::new() } else { uses() };
    for name in names {
        let inside = format!("locales/{name}");
        match name.strip_suffix(".ftl") {
            Some(tag) if is_tag(tag) => library.check_overlay(layer, folder, &inside, &uses),
            Some(_) => {
                let help = "译文的文件名是语言标记，如 wuu-Hans-CN.ftl";
                library.note(
                    layer,
                    Finding::whole_file(&ODD_NAME, &folder.shown(&inside), "这个文件名不是语言标记，没有读", help),
                );
            }
            None => library.note(layer, odd_name(folder, "locales", &name, "ftl")),
        }
    }
}
