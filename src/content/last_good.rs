//! What files said before they were broken, for an author who looks at lessons while writing them.
use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::library::Library;
use super::shelf::{Place, Shelf};
use crate::model::{Case, Lesson, Pack, PracticeItem, RunSheet, Scenario};

/// What could be read last of each file, by the name findings use.
pub(super) type Last<T> = BTreeMap<String, Vec<(Rc<T>, Range<usize>)>>;

/// The last good state of the files of packs.
#[derive(Debug, Default)]
pub(super) struct LastGood {
    pub(super) lessons: Last<Lesson>,
    pub(super) items: Last<PracticeItem>,
    pub(super) cases: Last<Case>,
    pub(super) scenarios: Last<Scenario>,
    pub(super) run_sheets: Last<RunSheet>,
}

impl LastGood {
    /// All that is on the disk and was read well, by `library` or before it.
    fn of(library: &Library) -> Self {
        let mut good = Self::default();
        for (pack, _) in library.stands().filter(|(_, stand)| stand.layer > 0) {
            keep(&mut good.lessons, &library.lessons(&pack.id));
            keep(&mut good.items, &library.practice(&pack.id));
            keep(&mut good.cases, &library.cases(&pack.id));
            keep(&mut good.scenarios, &library.scenarios(&pack.id));
            keep(&mut good.run_sheets, &library.run_sheets(&pack.id));
        }
        good
    }
}

fn keep<T>(last: &mut Last<T>, shelf: &Shelf<T>) {
    for (value, place) in shelf.placed() {
        last.entry(place.file.clone()).or_default().push((Rc::clone(value), place.span.clone()));
    }
}

/// The name of the first entry that stands at such a place.
fn named<T>(shelf: &Shelf<T>, is_it: impl Fn(&Place) -> bool, name: impl Fn(&T) -> String) -> Option<String> {
    shelf.placed().find(|(_, place)| is_it(place)).map(|(entry, _)| name(entry))
}

/// What a file said when it was read well last; nothing if it never was.
pub(super) fn last<T>(last: &Last<T>, file: &str) -> Vec<(Rc<T>, Range<usize>)> {
    last.get(file).cloned().unwrap_or_default()
}

impl Library {
    /// Opens everything and reads what is on the disk to its end, so that it stays as it is now.
    pub fn open_whole(folders: &[PathBuf]) -> Self {
        let library = Self::open(folders);
        library.read_through();
        library
    }

    fn read_through(&self) {
        for pack in self.added_packs() {
            self.lessons(&pack.id);
            self.practice(&pack.id);
            self.cases(&pack.id);
            self.scenarios(&pack.id);
            self.run_sheets(&pack.id);
        }
    }

    /// The packs that are not embedded.
    pub fn added_packs(&self) -> impl Iterator<Item = &Pack> {
        self.stands().filter(|(_, stand)| stand.layer > 0).map(|(pack, _)| pack)
    }

    /// The id of the lesson or of the scenario in a file, or the name of the lesson that its practice
    /// items would make.
    pub fn first_in(&self, file: &Path) -> Option<String> {
        let is_it = |place: &Place| fs::canonicalize(&place.file).ok() == fs::canonicalize(file).ok();
        self.added_packs().find_map(|pack| {
            let lesson = named(&self.lessons(&pack.id), is_it, |lesson| lesson.id.to_string());
            lesson
                .or_else(|| named(&self.scenarios(&pack.id), is_it, |call| call.id.to_string()))
                .or_else(|| named(&self.practice(&pack.id), is_it, |case| format!("items/{}", case.topic)))
        })
    }

    /// The same folders read anew. A lesson, a scenario or a file of practice items that is faulty now
    /// stays as it was in `before`; that it is faulty is noted all the same.
    pub fn open_after(before: &Self, folders: &[PathBuf]) -> Self {
        let mut library = Self::open(folders);
        library.last_good = LastGood::of(before);
        library.read_through();
        library
    }
}
