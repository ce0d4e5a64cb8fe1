//! `red-flags.toml` and `figures.toml`: what all packs share.
use super::super::check::fact_sourced;
use super::super::doc::Doc;
use super::super::known::Spelt;
use super::super::table::Table;
use super::super::words::{Shape, Text};
use super::id::{id, tell_duplicates};
use super::lesson::Use;
use crate::model::{Date, Figure, FlagId, Phrase, RedFlag};
use crate::wording::amounts;

/// A `[[flag]]` or a `[[figure]]`: a named text, and a second one that explains or proves it. What is
/// missing in it has been told.
#[derive(Debug)]
pub(in super::super) struct Entry {
    id: Text,
    text: Option<Text>,
    second: Option<Text>,
    /// Only figures have one.
    checked_on: Option<Date>,
    /// Words beside which nobody should type the figure.
    near: Vec<Text>,
}

impl Entry {
    /// Its name.
    pub(super) fn id(&self) -> &str {
        &self.id.words
    }

    /// How it would be typed, if there are words that tell when it is meant.
    fn spelt(&self) -> Option<Spelt> {
        let (_, amount) = *amounts(&self.text.as_ref()?.words).first()?;
        let near: Vec<String> =
            self.near.iter().map(|near| near.words.to_string()).filter(|near| !near.is_empty()).collect();
        (!near.is_empty()).then(|| Spelt { id: self.id.words.to_string(), amount, near })
    }

    /// What a learner may see of it.
    pub(in super::super) fn texts(&self) -> impl Iterator<Item = (&Text, Use)> {
        let (first, second) = if self.checked_on.is_some() { (Use::Told, Use::Source) } else { (Use::Sign, Use::Told) };
        let texts = self.text.iter().map(move |text| (text, first));
        texts.chain(self.second.iter().map(move |text| (text, second)))
    }
}

/// The figures among `entries` that texts are not to spell out.
pub(in super::super) fn by_hand(entries: &[Entry]) -> Vec<Spelt> {
    entries.iter().filter_map(Entry::spelt).collect()
}

/// The red flags in `doc`.
pub(in super::super) fn read_flags(doc: &Doc) -> Vec<Entry> {
    let tree = doc.parse();
    let mut table = Table::root(doc, &tree, ("疑点目录", "the catalogue of red flags"));
    let entry = |mut flag: Table| {
        let id = id(&mut flag, doc);
        let name = flag.sentence("name");
        let why = flag.sentence("why");
        flag.finish();
        Some(Entry { id: id?, text: name, second: why, checked_on: None, near: Vec::new() })
    };
    let entries: Vec<Entry> =
        table.tables("flag", ("这处疑点", "this red flag")).into_iter().filter_map(entry).collect();
    table.finish();
    tell_duplicates(entries.iter().map(|entry| &entry.id), doc);
    entries
}

/// The figures in `doc`.
pub(in super::super) fn read_figures(doc: &Doc) -> Vec<Entry> {
    let tree = doc.parse();
    let mut table = Table::root(doc, &tree, ("数字表", "the list of figures"));
    let entries = entries_of_figures(&mut table, doc);
    table.finish();
    entries
}

/// The `[[figure]]` tables of a file.
pub(super) fn entries_of_figures(table: &mut Table, doc: &Doc) -> Vec<Entry> {
    let entry = |mut figure: Table| {
        let id = id(&mut figure, doc);
        let text = figure.needed("text", Shape::Sentence);
        let (source, checked_on) = fact_sourced::read(&mut figure, doc);
        let near = figure.texts("near").unwrap_or_default();
        figure.finish();
        Some(Entry { id: id?, text, second: source, checked_on, near })
    };
    let entries: Vec<Entry> =
        table.tables("figure", ("这个数字", "this figure")).into_iter().filter_map(entry).collect();
    tell_duplicates(entries.iter().map(|entry| &entry.id), doc);
    entries
}

/// The model's red flags.
pub(in super::super) fn flags(entries: Vec<Entry>) -> impl Iterator<Item = RedFlag> {
    entries.into_iter().filter_map(|entry| {
        Some(RedFlag {
            name: Phrase::new(format!("flag-{}-name", entry.id.words), entry.text?.words),
            why: Phrase::new(format!("flag-{}-why", entry.id.words), entry.second?.words),
            id: FlagId::new(entry.id.words.as_str()),
        })
    })
}

/// The model's figures; their keys begin with `prefix`.
pub(in super::super) fn figures(prefix: &str, entries: Vec<Entry>) -> impl Iterator<Item = Figure> {
    entries.into_iter().filter_map(move |entry| {
        Some(Figure {
            text: Phrase::new(format!("{prefix}figure-{}", entry.id.words), entry.text?.words),
            id: entry.id.words.to_string(),
            source: entry.second?.words,
            checked_on: entry.checked_on?,
        })
    })
}
