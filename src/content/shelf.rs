//! What stands in packs: lessons, practice items, scenarios, cases, run-sheets, read when somebody asks
//! for them and kept.
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::rc::Rc;

use super::finding::Fault;
use super::folder::{odd_name, stem};
use super::known::Known;
use super::last_good::{Last, last};
use super::layer::Stand;
use super::library::Library;
use super::raw::DUPLICATE_ID;
use super::read::{self, Placed, Read};
use super::said::both;
use crate::model::{Case, Lesson, LessonId, PackId, PracticeItem, RunSheet, Scenario, Tells};

/// Begins the tags of texts in simplified Mandarin.
const SIMPLIFIED: &str = "zh-Hans";

/// What a pack has of one kind, in the order of its files and of what stands in them.
#[derive(Debug)]
pub struct Shelf<T> {
    /// Those that could be read.
    pub entries: Vec<Rc<T>>,
    /// Where they begin or their ids stand, in the same order.
    places: Vec<Place>,
}

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Self { entries: Vec::new(), places: Vec::new() }
    }
}

impl<T> Shelf<T> {
    /// Each with its place.
    pub(super) fn placed(&self) -> impl Iterator<Item = (&Rc<T>, &Place)> {
        self.entries.iter().zip(&self.places)
    }

    fn put(&mut self, entry: Rc<T>, place: Place) {
        self.entries.push(entry);
        self.places.push(place);
    }
}

/// A place in a file.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) file: String,
    pub(super) span: Range<usize>,
}

/// What was opened so far.
#[derive(Debug, Default)]
pub(super) struct Opened {
    lessons: Kept<Lesson>,
    practice: Kept<PracticeItem>,
    cases: Kept<Case>,
    scenarios: Kept<Scenario>,
    run_sheets: Kept<RunSheet>,
}

/// Pack by pack.
type Kept<T> = RefCell<BTreeMap<PackId, Rc<Shelf<T>>>>;

impl Library {
    /// The lessons of a pack; none for a pack that there is not.
    pub fn lessons(&self, pack: &PackId) -> Rc<Shelf<Lesson>> {
        self.open_once(&self.opened.lessons, pack, |stand, known| {
            let read = |file: &str, source: &str| read::lesson(file, source, pack, known);
            self.read_all(stand, "lessons", read, &self.last_good.lessons, |one| one.id.as_str())
        })
    }

    /// Whether a pack has lessons at all, by the names of its files, which are not read.
    pub fn has_lessons(&self, pack: &PackId) -> bool {
        self.stand(pack).is_some_and(|stand| !stand.folder.files("lessons").is_empty())
    }

    /// The scenarios of a pack; none for a pack that there is not.
    pub fn scenarios(&self, pack: &PackId) -> Rc<Shelf<Scenario>> {
        self.open_once(&self.opened.scenarios, pack, |stand, known| {
            let read = |file: &str, source: &str| read::scenario(file, source, pack, known);
            self.read_all(stand, "scenarios", read, &self.last_good.scenarios, |one| one.id.as_str())
        })
    }

    /// The run-sheets of a pack; none for a pack that there is not.
    pub fn run_sheets(&self, pack: &PackId) -> Rc<Shelf<RunSheet>> {
        self.open_once(&self.opened.run_sheets, pack, |stand, known| {
            let read = |file: &str, source: &str| read::run_sheet(file, source, pack, known);
            self.read_all(stand, "sessions", read, &self.last_good.run_sheets, |one| one.id.as_str())
        })
    }

    /// The practice items of a pack; none for a pack that there is not.
    pub fn practice(&self, pack: &PackId) -> Rc<Shelf<PracticeItem>> {
        self.open_once(&self.opened.practice, pack, |stand, known| {
            let read = |file: &str, source: &str, topic: &str| read::practice(file, source, topic, pack, known);
            self.read_lists(stand, "items", read, &self.last_good.items)
        })
    }

    /// The cases of a pack; none for a pack that there is not.
    pub fn cases(&self, pack: &PackId) -> Rc<Shelf<Case>> {
        self.open_once(&self.opened.cases, pack, |stand, known| {
            let read = |file: &str, source: &str, topic: &str| read::cases(file, source, topic, pack, known);
            self.read_lists(stand, "cases", read, &self.last_good.cases)
        })
    }

    /// What is kept of a pack, else what `read` finds where the pack stands.
    fn open_once<T>(
        &self,
        kept: &Kept<T>,
        pack: &PackId,
        read: impl FnOnce(&Stand, &Known) -> Shelf<T>,
    ) -> Rc<Shelf<T>> {
        if let Some(opened) = kept.borrow().get(pack) {
            return Rc::clone(opened);
        }
        let Some(stand) = self.stand(pack) else { return Rc::default() };
        let opened = Rc::new(read(stand, &self.known_to(pack)));
        kept.borrow_mut().insert(pack.clone(), Rc::clone(&opened));
        opened
    }

    fn stand(&self, pack: &PackId) -> Option<&Stand> {
        self.stands().find(|(found, _)| found.id == *pack).map(|(_, stand)| stand)
    }

    /// What the texts of a pack may refer to; a pack that is not in Mandarin has letters of its own.
    fn known_to(&self, pack: &PackId) -> Cow<'_, Known> {
        let known = self.known();
        let language = self.packs().iter().find(|found| found.id == *pack).map_or("", |found| &found.language);
        if language.starts_with(SIMPLIFIED) {
            return Cow::Borrowed(known);
        }
        Cow::Owned(Known { common_letters: false, ..known.clone() })
    }

    /// What the files in a folder of a pack tell, in the order of their names; of two that have the
    /// same id the first.
    fn read_all<T: Tells>(
        &self,
        Stand { layer, folder }: &Stand,
        sub: &str,
        read: impl Fn(&str, &str) -> Read<Placed<T>>,
        before: &Last<T>,
        id: impl Fn(&T) -> &str,
    ) -> Shelf<T> {
        let mut found = Shelf::default();
        if let Some(finding) = folder.too_large() {
            self.note(*layer, finding);
            return found;
        }
        let mut ids = BTreeSet::new();
        for name in folder.files(sub) {
            if stem(&name, "toml").is_none() {
                self.note(*layer, odd_name(folder, sub, &name, "toml"));
                continue;
            }
            let read = |file: &str, source: &str| {
                let mut read = read(file, source);
                if let Some(placed) = read.value.take_if(|placed| !ids.insert(id(&placed.value).to_owned())) {
                    let id = id(&placed.value);
                    let what = both!("id “{id}”别的课用过了", "another lesson has the id “{id}”");
                    let help = both!("换一个没用过的 id", "choose an id that is not taken");
                    let fault = Fault::new(&DUPLICATE_ID, placed.id, what).help(help);
                    read.findings.push(fault.in_file(file, Some(source)));
                }
                read
            };
            let inside = format!("{sub}/{name}");
            if let Some(placed) = self.notes.read(*layer, folder, &inside, read) {
                found.put(Rc::new(placed.value), Place { file: folder.shown(&inside), span: placed.id });
            } else {
                for (value, span) in last(before, &folder.shown(&inside)) {
                    ids.insert(id(&value).to_owned());
                    found.put(value, Place { file: folder.shown(&inside), span });
                }
            }
        }
        found
    }

    /// What the files in a folder of a pack list, one topic a file, and where each entry stands.
    fn read_lists<T: Tells>(
        &self,
        Stand { layer, folder }: &Stand,
        sub: &str,
        read: impl Fn(&str, &str, &str) -> Read<Vec<(T, Range<usize>)>>,
        before: &Last<T>,
    ) -> Shelf<T> {
        let mut found = Shelf::default();
        let names = folder.files(sub);
        // Most packs of other people have lessons alone; nothing need be read for them.
        if names.is_empty() {
            return found;
        }
        if let Some(finding) = folder.too_large() {
            self.note(*layer, finding);
            return found;
        }
        for name in names {
            let Some(topic) = stem(&name, "toml") else {
                self.note(*layer, odd_name(folder, sub, &name, "toml"));
                continue;
            };
            let inside = format!("{sub}/{name}");
            let file = folder.shown(&inside);
            let read = |file: &str, source: &str| read(file, source, topic);
            let list = match self.notes.read(*layer, folder, &inside, read) {
                Some(list) => list.into_iter().map(|(value, span)| (Rc::new(value), span)).collect(),
                None => last(before, &file),
            };
            for (value, span) in list {
                found.put(value, Place { file: file.clone(), span });
            }
        }
        found
    }

    /// The practice items of all packs in their order. Where two have the same name, which `leling
    /// check` tells, the first counts.
    pub fn all_practice(&self) -> Vec<Rc<PracticeItem>> {
        let mut ids = BTreeSet::new();
        let items = self.packs().iter().flat_map(|pack| self.practice(&pack.id).entries.clone());
        items.filter(|item| ids.insert(item.item.id.clone())).collect()
    }

    /// The lesson of this name; packs that nobody has opened yet are opened to look for it.
    pub fn lesson(&self, id: &LessonId) -> Option<Rc<Lesson>> {
        let on = |shelf: &Rc<Shelf<Lesson>>| shelf.entries.iter().find(|lesson| lesson.id == *id).cloned();
        let open = self.opened.lessons.borrow().values().find_map(on);
        open.or_else(|| self.packs().iter().find_map(|pack| on(&self.lessons(&pack.id))))
    }
}
