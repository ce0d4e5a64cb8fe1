//! Reading everything, for authors: `leling check`.
use std::collections::BTreeMap;
use std::path::PathBuf;

use super::chapter::Chapter;
use super::check::look::Look;
use super::check::{key_length, key_position};
use super::finding::{Fault, Finding};
use super::folder::{Folder, ODD_NAME, odd_name};
use super::layer::Stand;
use super::library::Library;
use super::notes::{Noted, Notes};
use super::overlay;
use super::phrases;
use super::raw::{DUPLICATE_ID, is_tag};
use super::refers;
use super::report::report;
use super::said::{Said, Tongue, both};
use super::shelf::{Place, Shelf};
use super::translated::{self, Original, Uses};
use crate::model::{Date, ItemId, Lesson};

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
    /// The texts of the files that could be read, in their order, if [`check_and_gather`] read them.
    pub chapters: Vec<Chapter>,
}

impl Checked {
    /// The findings as a person reads them, in Chinese.
    pub fn report(&self, colour: bool) -> String {
        self.report_in(Tongue::Chinese, colour)
    }

    /// The findings as a person reads them.
    pub fn report_in(&self, tongue: Tongue, colour: bool) -> String {
        report(&self.findings, &|file| self.sources.get(file).cloned(), tongue, colour)
    }

    /// Looks through the words of a Fluent file of the interface, which speaks to the learner throughout.
    pub fn look_through(&mut self, file: &str, source: &str) {
        self.findings.extend(translated::findings(file, source, &Uses::new()));
        self.findings.extend(overlay::findings_of_interface(file, source));
        self.sources.insert(file.to_owned(), source.to_owned());
    }
}

/// Reads everything in `folders`, or in the embedded content if there are none.
///
/// The embedded content is known to the folders all the same: their lessons may name its red flags
/// and figures, and may not use the ids of its lessons and scenarios.
/// Given which day it is, also tells of facts that grow old.
pub fn check(folders: &[PathBuf], today: Option<Date>) -> Checked {
    check_with(folders, Notes::with_sources(today))
}

/// The same, with every text of the files that could be read, for translating them.
pub fn check_and_gather(folders: &[PathBuf]) -> Checked {
    check_with(folders, Notes::with_chapters())
}

fn check_with(folders: &[PathBuf], notes: Notes) -> Checked {
    let library = Library::with_notes(folders, notes);
    let asked_for = |layer: usize| layer > 0 || folders.is_empty();
    let (mut lessons, mut items, mut practice, mut scenarios, mut retold) = (0, 0, 0, 0, 0);
    // Lessons and scenarios share the names that their translations go by.
    let mut homes: BTreeMap<String, Homes> = BTreeMap::new();
    let mut alike: BTreeMap<ItemId, Homes> = BTreeMap::new();
    for (pack, stand) in library.stands() {
        let shelf = library.lessons(&pack.id);
        for (lesson, place) in shelf.placed() {
            homes.entry(lesson.id.to_string()).or_default().push((stand.layer, place.clone()));
            if asked_for(stand.layer) {
                lessons += 1;
                items += lesson.items.len();
            }
        }
        check_looks(&library, &shelf, stand);
        let questions = library.practice(&pack.id);
        for (case, place) in questions.placed() {
            alike.entry(case.item.id.clone()).or_default().push((stand.layer, place.clone()));
        }
        if asked_for(stand.layer) {
            practice += questions.entries.len();
            stand.folder.strays().into_iter().for_each(|stray| library.note(stand.layer, stray));
        }
        let calls = library.scenarios(&pack.id);
        for (scenario, place) in calls.placed() {
            homes.entry(scenario.id.to_string()).or_default().push((stand.layer, place.clone()));
            scenarios += usize::from(asked_for(stand.layer));
        }
        let book = library.cases(&pack.id);
        for (case, place) in book.placed() {
            homes.entry(case.id.to_string()).or_default().push((stand.layer, place.clone()));
        }
        if asked_for(stand.layer) {
            retold += book.entries.len();
        }
        for (sheet, place) in library.run_sheets(&pack.id).placed() {
            homes.entry(sheet.id.to_string()).or_default().push((stand.layer, place.clone()));
        }
        let original = || {
            let of_lessons = shelf.entries.iter().flat_map(|lesson| translated::uses(lesson));
            let of_items = questions.entries.iter().flat_map(|case| translated::uses_of_item(&case.item));
            let of_scenarios = calls.entries.iter().flat_map(|scenario| translated::uses_in(scenario));
            let of_cases = book.entries.iter().flat_map(|case| translated::uses_of_case(case));
            let uses = of_lessons.chain(of_items).chain(of_scenarios).chain(of_cases).collect();
            Original { uses, phrases: phrases::of_pack(&library, pack) }
        };
        if asked_for(stand.layer) {
            check_overlays(&library, stand.layer, &stand.folder, original);
        }
    }
    check_shared(&library, asked_for);
    let unknown = refers::all(&library);
    let Noted { findings: found, sources, chapters } = library.into_notes().into_parts();
    let unknown = unknown.into_iter().flat_map(|refers| refers.findings(&sources));
    let duplicates = homes.into_iter().flat_map(|(id, homes)| {
        let what = |first: &str| {
            let what = both!("id “{id}”别的课用过了：{first}", "another lesson has the id “{id}”: {first}");
            (what, both!("换一个没用过的 id", "choose an id that is not taken"))
        };
        tell_duplicates(homes, &sources, what)
    });
    let same_cases = alike.into_iter().flat_map(|(id, homes)| {
        let what = |first: &str| {
            let what = both!("“{id}”这道题别处也有：{first}", "there is a question “{id}” elsewhere, too: {first}");
            let help = both!(
                "给文件和 topic 换一个名字，或者给 set 换一个名字",
                "give the file and its topic another name, or the set",
            );
            (what, help)
        };
        tell_duplicates(homes, &sources, what)
    });
    let asked =
        found.into_iter().chain(duplicates).chain(same_cases).chain(unknown).filter(|(layer, _)| asked_for(*layer));
    let findings = asked.map(|(_, finding)| finding).collect();
    let chapters = chapters.into_iter().filter(|(layer, _)| asked_for(*layer)).map(|(_, chapter)| chapter).collect();
    Checked { findings, sources, lessons, items, practice, scenarios, cases: retold, chapters }
}

/// What the choices of a pack look like, all lessons together.
fn check_looks(library: &Library, shelf: &Shelf<Lesson>, stand: &Stand) {
    let items = shelf.entries.iter().flat_map(|lesson| &lesson.items);
    let looks: Vec<Look> = items.filter_map(Look::of_read).collect();
    let file = stand.folder.shown("pack.toml");
    library.note(stand.layer, key_position::check_pack(&looks, &file));
    library.note(stand.layer, key_length::check_pack(&looks, &file));
}

/// Where what has a certain name stands, with the layer it belongs to.
type Homes = Vec<(usize, Place)>;

/// What has the same name in several places: all but the first are told. `words` says what is wrong and
/// what to do, given the first file.
fn tell_duplicates(
    mut homes: Homes,
    sources: &BTreeMap<String, String>,
    words: impl Fn(&str) -> (Said, Said),
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
    library.check_calendar();
    library.plan();
    for (layer, folder) in library.shared_layers() {
        for name in folder.files("regions") {
            library.note(layer, odd_name(folder, "regions", &name, "toml"));
        }
        if asked_for(layer) {
            let original = || Original { phrases: phrases::shared(library), ..Original::default() };
            check_overlays(library, layer, folder, original);
        }
    }
}

/// Translations: that they decode, that a locale can find them by their names, and what they say.
/// `original` is asked for the texts if there are any translations.
fn check_overlays(library: &Library, layer: usize, folder: &Folder, original: impl FnOnce() -> Original) {
    let names = folder.files("locales");
    let original = if names.is_empty() { Original::default() } else { original() };
    for name in names {
        let inside = format!("locales/{name}");
        match name.strip_suffix(".ftl") {
            Some(tag) if is_tag(tag) => library.check_overlay(layer, folder, tag, &original),
            Some(_) => {
                let what =
                    both!("这个文件名不是语言标记，没有读", "this file is not named by a language; it was not read");
                let help = both!(
                    "译文的文件名是语言标记，如 wuu-Hans-CN.ftl",
                    "a file of translations is named by its language, such as wuu-Hans-CN.ftl",
                );
                library.note(layer, Finding::whole_file(&ODD_NAME, &folder.shown(&inside), what, help));
            }
            None => library.note(layer, odd_name(folder, "locales", &name, "ftl")),
        }
    }
}
