//! Packs, and what they share: regions, catalogues, the year. Read when somebody asks for it.
use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::rc::Rc;

use super::finding::Finding;
use super::folder::{Folder, stem};
use super::known::{Known, Spelt};
use super::last_good::LastGood;
use super::layer::{self, Layer, Stand};
use super::notes::Notes;
use super::overlay;
use super::raw::is_tag;
use super::read::{self, Read};
use super::shelf::Opened;
use super::translated::{self, Original};
use crate::model::{
    Calendar, Figure, FlagId, Pack, PackId, PlannedWeek, RedFlag, Region, RegionId, Rescue, Tells, Triage,
};

/// All content: what is embedded, and the folders that add to it or replace parts of it.
///
/// Opening reads the packs' manifests and nothing else; everything is read when it is first asked
/// for and kept. Whatever is wrong with a file is noted ([`Library::troubles`]), and the file is set
/// aside. Meant for one thread.
#[derive(Debug)]
pub struct Library {
    /// The embedded content, then each folder; a later one wins.
    layers: Vec<Layer>,
    packs: Vec<Pack>,
    /// Where the packs stand, in the same order.
    stands: Vec<Stand>,
    /// What stands in packs, as far as somebody asked for it.
    pub(super) opened: Opened,
    regions: RefCell<BTreeMap<RegionId, Option<Rc<Region>>>>,
    figures: OnceCell<Rc<[Figure]>>,
    catalogue: OnceCell<Catalogue>,
    triage: OnceCell<Option<Rc<Triage>>>,
    rescues: OnceCell<Rc<[Rescue]>>,
    calendar: OnceCell<Rc<Calendar>>,
    plan: OnceCell<Rc<[PlannedWeek]>>,
    pub(super) notes: Notes,
    /// What stands in for files that cannot be read any more.
    pub(super) last_good: LastGood,
}

/// What all packs share.
#[derive(Debug)]
struct Catalogue {
    known: Known,
    flags: BTreeMap<FlagId, Rc<RedFlag>>,
}

impl Library {
    /// The embedded content and `folders` on top of it, each either a content folder (packs,
    /// `regions/`, `red-flags.toml`, `figures.toml`) or a single pack.
    ///
    /// A pack, region, red flag or figure of a later folder replaces one of the same name. A folder
    /// that cannot be read is a finding.
    pub fn open(folders: &[PathBuf]) -> Self {
        Self::with_notes(folders, Notes::default())
    }

    pub(super) fn with_notes(folders: &[PathBuf], notes: Notes) -> Self {
        let layers = layer::open(folders, &notes);
        let (packs, stands) = layer::packs(&layers, &notes).into_iter().unzip();
        Self {
            layers,
            packs,
            stands,
            opened: Opened::default(),
            regions: RefCell::default(),
            figures: OnceCell::new(),
            catalogue: OnceCell::new(),
            triage: OnceCell::new(),
            rescues: OnceCell::new(),
            calendar: OnceCell::new(),
            plan: OnceCell::new(),
            notes,
            last_good: LastGood::default(),
        }
    }

    /// The packs, those with an `order` first, then by id.
    pub fn packs(&self) -> &[Pack] {
        &self.packs
    }

    /// The packs, and where they stand.
    pub(super) fn stands(&self) -> impl Iterator<Item = (&Pack, &Stand)> {
        self.packs.iter().zip(&self.stands)
    }

    /// The regions there are, by the names of their files, which are not read.
    pub fn region_ids(&self) -> Vec<RegionId> {
        let names = self.shared_layers().flat_map(|(_, folder)| folder.files("regions"));
        let ids: BTreeSet<RegionId> = names.filter_map(|name| Some(RegionId::new(stem(&name, "toml")?))).collect();
        ids.into_iter().collect()
    }

    /// A region: that of the last folder whose file can be read.
    pub fn region(&self, id: &RegionId) -> Option<Rc<Region>> {
        if let Some(region) = self.regions.borrow().get(id) {
            return region.clone();
        }
        let name = format!("{id}.toml");
        stem(&name, "toml")?;
        let inside = format!("regions/{name}");
        let read = |file: &str, source: &str| read::region(file, source, id.as_str());
        let mut layers = self.shared_layers().rev().filter(|(_, folder)| folder.has(&inside));
        let region = layers.find_map(|(layer, folder)| self.notes.read(layer, folder, &inside, read)).map(Rc::new);
        self.regions.borrow_mut().insert(id.clone(), region.clone());
        region
    }

    /// A red flag of the catalogue.
    pub fn red_flag(&self, id: &FlagId) -> Option<Rc<RedFlag>> {
        self.catalogue().flags.get(id).cloned()
    }

    /// Every red flag of the catalogue.
    pub(super) fn red_flags(&self) -> impl Iterator<Item = &RedFlag> {
        self.catalogue().flags.values().map(Rc::as_ref)
    }

    /// The figures that hold everywhere, by id; a region's own overrule them.
    ///
    /// The program asks for them before its first picture, so no other file is read for them; what
    /// is wrong with them is noted together with the rest of the catalogue.
    pub fn figures(&self) -> Rc<[Figure]> {
        let read = || self.read_figures(&Known::default(), false).0.into_values().collect();
        Rc::clone(self.figures.get_or_init(read))
    }

    /// The questions and rules of "help me look": those of the last folder whose file can be read.
    pub fn triage(&self) -> Option<Rc<Triage>> {
        let read = |file: &str, source: &str| read::triage(file, source, &self.catalogue().known);
        self.triage.get_or_init(|| self.last("check.toml", read).map(Rc::new)).clone()
    }

    /// The rescues: those of the last folder whose file can be read.
    pub fn rescues(&self) -> Rc<[Rescue]> {
        let read = |file: &str, source: &str| read::rescues(file, source, &self.catalogue().known);
        Rc::clone(self.rescues.get_or_init(|| self.last("rescue.toml", read).unwrap_or_default().into()))
    }

    /// What the days and months of the year bring: the last folder's file that can be read.
    ///
    /// The program asks for it before its first picture, so no other file is read for it; what is wrong
    /// with its words is told when everything is checked.
    pub fn calendar(&self) -> Rc<Calendar> {
        let read = |file: &str, source: &str| {
            let mut read = read::calendar(file, source, None);
            read.findings.clear();
            read.dates.clear();
            read
        };
        Rc::clone(self.calendar.get_or_init(|| self.last("calendar.toml", read).unwrap_or_default().into()))
    }

    /// Reads the calendars of all folders for what is wrong with them.
    pub(super) fn check_calendar(&self) {
        let known = &self.catalogue().known;
        let read = |file: &str, source: &str| read::calendar(file, source, Some(known));
        for (layer, folder) in self.shared_layers().filter(|(_, folder)| folder.has("calendar.toml")) {
            drop(self.notes.read(layer, folder, "calendar.toml", read));
        }
    }

    /// The year's plan of weekly sessions: the last folder's file that can be read.
    pub fn plan(&self) -> Rc<[PlannedWeek]> {
        let read = |file: &str, source: &str| read::plan(file, source, &self.catalogue().known);
        Rc::clone(self.plan.get_or_init(|| self.last("plan.toml", read).unwrap_or_default().into()))
    }

    /// A file that a later folder replaces as a whole.
    fn last<T: Tells>(&self, name: &str, read: impl Fn(&str, &str) -> Read<T>) -> Option<T> {
        let mut layers = self.shared_layers().rev().filter(|(_, folder)| folder.has(name));
        layers.find_map(|(layer, folder)| self.notes.read(layer, folder, name, &read))
    }

    fn read_figures(&self, known: &Known, note: bool) -> (BTreeMap<String, Figure>, Vec<Spelt>) {
        let files = self.shared("figures.toml", |file, source| {
            let mut read = read::figures(file, source, known);
            read.findings.retain(|_| note);
            read.dates.retain(|_| note);
            read
        });
        let (mut figures, mut by_hand) = (BTreeMap::new(), BTreeMap::new());
        for file in files {
            figures.extend(file.figures.into_iter().map(|figure| (figure.id.clone(), figure)));
            by_hand.extend(file.by_hand.into_iter().map(|spelt| (spelt.id.clone(), spelt)));
        }
        (figures, by_hand.into_values().collect())
    }

    /// What all packs may refer to.
    pub(super) fn known(&self) -> &Known {
        &self.catalogue().known
    }

    fn catalogue(&self) -> &Catalogue {
        self.catalogue.get_or_init(|| {
            let regions: Vec<Rc<Region>> = self.region_ids().iter().filter_map(|id| self.region(id)).collect();
            let mut known = Known::new(&regions);
            let (figures, by_hand) = self.read_figures(&known, true);
            known.figures.extend(figures.into_keys());
            known.by_hand = by_hand;
            let flags = self.shared("red-flags.toml", |file, source| read::flags(file, source, &known));
            let flags: BTreeMap<FlagId, Rc<RedFlag>> =
                flags.into_iter().flatten().map(|flag| (flag.id.clone(), Rc::new(flag))).collect();
            known.flags.extend(flags.iter().map(|(id, flag)| (id.as_str().to_owned(), flag.name.base.to_string())));
            Catalogue { known, flags }
        })
    }

    /// What a file that every content folder may have says, the last folder's entries last.
    fn shared<T: Tells>(&self, name: &str, read: impl Fn(&str, &str) -> Read<T>) -> Vec<T> {
        let layers = self.shared_layers().filter(|(_, folder)| folder.has(name));
        layers.filter_map(|(layer, folder)| self.notes.read(layer, folder, name, &read)).collect()
    }

    /// The content folders.
    pub(super) fn shared_layers(&self) -> impl DoubleEndedIterator<Item = (usize, &Folder)> {
        let layers = self.layers.iter().enumerate().filter(|(_, layer)| !layer.single);
        layers.map(|(number, layer)| (number, &layer.folder))
    }

    /// A pack's translations into `tag`, as Fluent text: those of the last folder that has them.
    pub fn overlay(&self, pack: &PackId, tag: &str) -> Option<String> {
        let inside = format!("locales/{tag}.ftl");
        let (_, stand) = self.stands().find(|(found, _)| found.id == *pack && is_tag(tag))?;
        // A folder may add translations to a pack of another one without replacing the pack.
        self.layers.iter().enumerate().rev().find_map(|(number, layer)| {
            if number == stand.layer {
                return self.overlay_in(number, &stand.folder, &inside);
            }
            let folder = if layer.single { None } else { layer.folder.pack(pack.as_str()).ok() }?;
            self.overlay_in(number, &folder, &inside)
        })
    }

    /// The translations of regions, red flags and figures into `tag`, as Fluent text.
    pub fn shared_overlay(&self, tag: &str) -> Option<String> {
        let inside = format!("locales/{tag}.ftl");
        let mut layers = self.shared_layers().rev().filter(|_| is_tag(tag));
        layers.find_map(|(layer, folder)| self.overlay_in(layer, folder, &inside))
    }

    fn overlay_in(&self, layer: usize, folder: &Folder, inside: &str) -> Option<String> {
        if !folder.has(inside) {
            return None;
        }
        let whole = |_: &str, source: &str| Read::plain(Some(source.to_owned()), Vec::new());
        self.notes.read(layer, folder, inside, whole)
    }

    /// Looks through a file of translations: that it decodes, its words, and the texts it is of.
    pub(super) fn check_overlay(&self, layer: usize, folder: &Folder, tag: &str, original: &Original) {
        let whole = !self.notes.has_errors(layer);
        let look = |file: &str, source: &str| {
            let mut found = translated::findings(file, source, &original.uses);
            found.extend(overlay::findings(tag, file, source, &original.phrases, whole));
            Read::plain(None::<()>, found)
        };
        self.notes.read(layer, folder, &format!("locales/{tag}.ftl"), look);
    }

    /// Everything found wrong in what was read so far.
    pub fn troubles(&self) -> Vec<Finding> {
        self.notes.findings()
    }

    /// Notes what was found, if anything was.
    pub(super) fn note(&self, layer: usize, finding: impl Into<Option<Finding>>) {
        if let Some(finding) = finding.into() {
            self.notes.note(layer, finding);
        }
    }

    pub(super) fn into_notes(self) -> Notes {
        self.notes
    }
}
