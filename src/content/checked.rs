//! Reading everything, for authors: `leling check`.
use std::collections::BTreeMap;
use std::path::PathBuf;

use super::chapter::Chapter;
use super::finding::{Fault, Finding};
use super::folder::{Folder, ODD_NAME, odd_name};
use super::library::{Library, Place};
use super::notes::{Noted, Notes};
use super::raw::{DUPLICATE_ID, is_tag};
use super::report::report;
use super::translated::{self, Uses};
use crate::model::ItemId;

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
    /// The texts of the files that could be read, in their order, if [`check_and_gather`] read them.
    pub chapters: Vec<Chapter>,
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
    check_with(folders, Notes::with_sources())
}

/// The same, with every text of the files that could be read, for translating them.
pub fn check_and_gather(folders: &[PathBuf]) -> Checked {
    check_with(folders, Notes::with_chapters())
}

fn check_with(folders: &[PathBuf], notes: Notes) -> Checked {
    let library = Library::with_notes(folders, notes);
    let asked_for = |layer: usize| layer > 0 || folders.is_empty();
    let (mut lessons, mut items, mut practice, mut scenarios) = (0, 0, 0, 0);
    // Lessons and scenarios share the names that their translations go by.
    let mut homes: BTreeMap<String, Homes> = BTreeMap::new();
    let mut cases: BTreeMap<ItemId, Homes> = BTreeMap::new();
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
            cases.entry(case.item.id.clone()).or_default().push((stand.layer, place.clone()));
        }
        if asked_for(stand.layer) {
            practice += drawer.items.len();
        }
        let repertoire = library.scenarios(&pack.id);
        for (scenario, place) in repertoire.scenarios.iter().zip(&repertoire.places) {
            homes.entry(scenario.id.to_string()).or_default().push((stand.layer, place.clone()));
            scenarios += usize::from(asked_for(stand.layer));
        }
        let uses = || {
            let of_lessons = shelf.lessons.iter().flat_map(|lesson| translated::uses(lesson));
            let of_items = drawer.items.iter().flat_map(|case| translated::uses_of_item(&case.item));
            let of_scenarios = repertoire.scenarios.iter().flat_map(|scenario| translated::uses_in(scenario));
            of_lessons.chain(of_items).chain(of_scenarios).collect()
        };
        if asked_for(stand.layer) {
            check_overlays(&library, stand.layer, &stand.folder, uses);
        }
    }
    check_shared(&library, asked_for);
    let Noted { findings: found, sources, chapters } = library.into_notes().into_parts();
    let duplicates = homes.into_iter().flat_map(|(id, homes)| {
        tell_duplicates(homes, &sources, |first| (format!("id “{id}”别的课用过了：{first}"), "换一个没用过的 id"))
    });
    let same_cases = cases.into_iter().flat_map(|(id, homes)| {
        let what = |first: &str| {
            (format!("“{id}”这道题别处也有：{first}"), "给文件和 topic 换一个名字，或者给 set 换一个名字")
        };
        tell_duplicates(homes, &sources, what)
    });
    let asked = found.into_iter().chain(duplicates).chain(same_cases).filter(|(layer, _)| asked_for(*layer));
    let findings = asked.map(|(_, finding)| finding).collect();
    let chapters = chapters.into_iter().filter(|(layer, _)| asked_for(*layer)).map(|(_, chapter)| chapter).collect();
    Checked { findings, sources, lessons, items, practice, scenarios, chapters }
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
