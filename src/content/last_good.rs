//! What files said before they were broken, for an author who looks at lessons while writing them.
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;
use std::rc::Rc;

use super::library::{Library, Place};
use crate::model::{Lesson, PracticeItem, Scenario};

/// What could be read last of each file, by the name findings use.
pub(super) type Last<T> = BTreeMap<String, Vec<(Rc<T>, Range<usize>)>>;

/// The last good state of the files of packs.
#[derive(Debug, Default)]
pub(super) struct LastGood {
    pub(super) lessons: Last<Lesson>,
    pub(super) items: Last<PracticeItem>,
    pub(super) scenarios: Last<Scenario>,
}

impl LastGood {
    /// All that is on the disk and was read well, by `library` or before it.
    fn of(library: &Library) -> Self {
        let mut good = Self::default();
        for (pack, _) in library.stands().filter(|(_, stand)| stand.layer > 0) {
            let shelf = library.lessons(&pack.id);
            keep(&mut good.lessons, &shelf.lessons, &shelf.places);
            let drawer = library.practice(&pack.id);
            keep(&mut good.items, &drawer.items, &drawer.places);
            let repertoire = library.scenarios(&pack.id);
            keep(&mut good.scenarios, &repertoire.scenarios, &repertoire.places);
        }
        good
    }
}

fn keep<T>(last: &mut Last<T>, values: &[Rc<T>], places: &[Place]) {
    for (value, place) in values.iter().zip(places) {
        last.entry(place.file.clone()).or_default().push((Rc::clone(value), place.span.clone()));
    }
}

/// What a file said when it was read well last; nothing if it never was.
pub(super) fn last<T>(last: &Last<T>, file: &str) -> Vec<(Rc<T>, Range<usize>)> {
    last.get(file).cloned().unwrap_or_default()
}

impl Library {
    /// The same folders read anew. A lesson, a scenario or a file of practice items that is faulty now
    /// stays as it was in `before`; that it is faulty is noted all the same.
    pub fn open_after(before: &Self, folders: &[PathBuf]) -> Self {
        let mut library = Self::open(folders);
        library.last_good = LastGood::of(before);
        library
    }
}
