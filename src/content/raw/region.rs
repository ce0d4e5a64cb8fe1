//! `regions/<ID>.toml`: whom to ring, and figures that hold in one place.
use std::collections::BTreeSet;

use super::super::check::fact_sourced;
use super::super::check::{number_form, region_complete};
use super::super::doc::Doc;
use super::super::finding::{Fault, quoted};
use super::super::said::both;
use super::super::table::Table;
use super::super::words::{Shape, Text};
use super::catalogue::{Entry, entries_of_figures, figures};
use super::id::{ID_FORM, id, tell_duplicates};
use super::lesson::Use;
use super::manifest::language;
use crate::model::{self, Date, HotlineId, Phrase, RegionId};

/// Hotlines a region may have: one screen's worth.
pub(in super::super) const HOTLINES_AT_MOST: usize = 6;

/// A region as its author wrote it.
#[derive(Debug)]
pub(in super::super) struct Region {
    id: Option<Text>,
    name: Option<Text>,
    language: Option<Text>,
    currency: Option<Text>,
    hotlines: Vec<Hotline>,
    figures: Vec<Entry>,
}

/// A `[[hotline]]`. What is missing in it has been told.
#[derive(Debug)]
struct Hotline {
    id: Text,
    number: Option<Text>,
    name: Option<Text>,
    purpose: Option<Text>,
    hours: Option<Text>,
    say: Option<Text>,
    spoken: Option<Text>,
    source: Option<Text>,
    checked_on: Option<Date>,
}

impl Region {
    /// The region in `doc`, whose file is called `<name>.toml`.
    pub(in super::super) fn read(doc: &Doc, file: &str) -> Self {
        let tree = doc.parse();
        let mut table = Table::root(doc, &tree, ("地区", "a region"));
        let region = Self {
            id: region_id(&mut table, doc, file),
            name: table.sentence("name"),
            language: language(&mut table, doc),
            currency: table.sentence("currency"),
            hotlines: table
                .tables("hotline", ("这个电话", "this hotline"))
                .into_iter()
                .filter_map(|hotline| Hotline::read(hotline, doc))
                .collect(),
            figures: entries_of_figures(&mut table, doc),
        };
        tell_duplicates(region.hotlines.iter().map(|hotline| &hotline.id), doc);
        region_complete::check(&region, &table.span, doc);
        table.finish();
        region
    }

    /// What a learner may see of it, telephone numbers aside.
    pub(in super::super) fn texts(&self) -> Vec<(&Text, Use)> {
        let mut texts: Vec<_> = self.name.iter().chain(&self.currency).map(|text| (text, Use::Region)).collect();
        let said = self.hotlines.iter().flat_map(|hotline| hotline.purpose.iter().chain(&hotline.say));
        texts.extend(said.map(|text| (text, Use::Region)));
        texts
    }

    /// The ids of its hotlines.
    pub(in super::super) fn hotline_ids(&self) -> BTreeSet<String> {
        self.hotlines.iter().map(|hotline| hotline.id.words.to_string()).collect()
    }

    /// The ids of its figures.
    pub(in super::super) fn figure_ids(&self) -> BTreeSet<String> {
        self.figures.iter().map(|figure| figure.id().to_owned()).collect()
    }

    /// The model's region; `None` if something it cannot do without is missing.
    pub(in super::super) fn model(self) -> Option<model::Region> {
        let id = self.id?.words;
        let key = format!("region-{}", id.to_ascii_lowercase());
        Some(model::Region {
            id: RegionId::new(id.as_str()),
            name: Phrase::new(format!("{key}-name"), self.name?.words),
            language: self.language?.words,
            currency: Phrase::new(format!("{key}-currency"), self.currency?.words),
            hotlines: self.hotlines.into_iter().map(|hotline| hotline.model(&key)).collect::<Option<_>>()?,
            figures: figures(&format!("{key}-"), self.figures).collect(),
        })
    }
}

impl Hotline {
    fn read(mut table: Table, doc: &Doc) -> Option<Self> {
        let id = id(&mut table, doc);
        let number = number_form::read(&mut table, doc);
        let name = table.sentence("name");
        let purpose = table.sentence("purpose");
        let hours = table.text("hours", Shape::Sentence);
        let say = table.sentence("say");
        let spoken = table.sentence("spoken");
        let (source, checked_on) = fact_sourced::read(&mut table, doc);
        table.finish();
        Some(Self { id: id?, number, name, purpose, hours, say, spoken, source, checked_on })
    }

    fn model(self, region: &str) -> Option<model::Hotline> {
        let key = format!("{region}-hotline-{}", self.id.words);
        let phrase = |part: &str, text: Text| Phrase::new(format!("{key}-{part}"), text.words);
        Some(model::Hotline {
            id: HotlineId::new(self.id.words.as_str()),
            number: self.number?.words,
            name: phrase("name", self.name?),
            purpose: phrase("purpose", self.purpose?),
            hours: self.hours.map(|hours| phrase("hours", hours)),
            say: phrase("say", self.say?),
            spoken: phrase("spoken", self.spoken?),
            source: phrase("source", self.source?),
            checked_on: self.checked_on?,
        })
    }
}

fn region_id(table: &mut Table, doc: &Doc, file: &str) -> Option<Text> {
    let text = table.sentence("id")?;
    if text.words.as_str() == file {
        return Some(text);
    }
    let (typed, file) = (quoted(&text.words), quoted(file));
    let what = both!("地区的 id “{typed}”和文件名不一样", "the region's id “{typed}” is not the name of its file");
    let help = both!("写成 id = \"{file}\"，或者改文件名", "write id = \"{file}\", or give the file another name");
    doc.tell(Fault::new(&ID_FORM, text.span, what).help(help));
    None
}
