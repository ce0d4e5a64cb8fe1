//! A file of practice items: one topic, sets of three parallel items.
use std::ops::Range;

use toml::de::DeTable;

use super::super::doc::Doc;
use super::super::table::Table;
use super::super::words::Text;
use super::id::{name, region_ids};
use super::item::{Item, Kind};
use super::lesson::Use;
use crate::model::{Form, PackId, PracticeItem, SetId, TopicId, Truth};

/// A file of practice items as its author wrote it. What is missing in it has been told.
#[derive(Debug)]
pub(in super::super) struct Practice {
    pub(in super::super) span: Range<usize>,
    /// What the file is called, without its ending.
    pub(in super::super) file: String,
    pub(in super::super) topic: Option<Text>,
    /// Where all of them hold that do not say so themselves.
    regions: Vec<Text>,
    pub(in super::super) cases: Vec<Case>,
}

/// One item, and which it is of its set.
#[derive(Debug)]
pub(in super::super) struct Case {
    pub(in super::super) set: Option<Text>,
    pub(in super::super) form: Option<Form>,
    regions: Vec<Text>,
    pub(in super::super) item: Item,
}

pub(super) const FORMS: &[(&str, Form)] = &[("A", Form::A), ("B", Form::B), ("C", Form::C)];

impl Practice {
    /// What stands in a file called `<file>.toml`.
    pub(in super::super) fn read<'t>(doc: &'t Doc<'t>, tree: &'t DeTable<'t>, file: &str) -> Self {
        let mut table = Table::root(doc, tree, ("这份题目", "a file of practice items"));
        let practice = Self {
            span: table.span.clone(),
            file: file.to_owned(),
            topic: name(&mut table, "topic", doc),
            regions: table.texts("regions").unwrap_or_default(),
            cases: table
                .tables("quiz", ("这道题", "this question"))
                .into_iter()
                .map(|case| Case::read(case, doc))
                .collect(),
        };
        table.finish();
        practice
    }

    /// Where an item holds: where it says itself, else where the whole file does.
    pub(in super::super) fn regions_of<'s>(&'s self, case: &'s Case) -> &'s [Text] {
        if case.regions.is_empty() { &self.regions } else { &case.regions }
    }

    /// Every region that is named.
    pub(in super::super) fn regions(&self) -> impl Iterator<Item = &Text> {
        self.regions.iter().chain(self.cases.iter().flat_map(|case| &case.regions))
    }

    /// The items.
    pub(in super::super) fn items(&self) -> impl Iterator<Item = &Item> {
        self.cases.iter().map(|case| &case.item)
    }

    /// The sets in the order of the file, each with its items.
    pub(in super::super) fn sets(&self) -> Vec<(&Text, Vec<&Case>)> {
        let mut sets: Vec<(&Text, Vec<&Case>)> = Vec::new();
        for case in &self.cases {
            let Some(set) = &case.set else { continue };
            match sets.iter_mut().find(|(known, _)| known.words == set.words) {
                Some((_, cases)) => cases.push(case),
                None => sets.push((set, vec![case])),
            }
        }
        sets
    }

    /// The model's items with the places where they begin; `None` if something is missing that one of
    /// them cannot do without.
    pub(in super::super) fn model(&self, pack: &PackId) -> Option<Vec<(PracticeItem, Range<usize>)>> {
        let topic = self.topic.as_ref()?.words.as_str();
        let model = |case: &Case| Some((case.model(pack, topic, self.regions_of(case))?, case.item.span.clone()));
        self.cases.iter().map(model).collect()
    }
}

impl Case {
    fn read(mut table: Table, doc: &Doc) -> Self {
        Self {
            set: name(&mut table, "set", doc),
            form: table.word("form", FORMS),
            regions: table.texts("regions").unwrap_or_default(),
            item: Item::read(table, doc),
        }
    }

    /// Every text that a learner may see.
    pub(in super::super) fn texts(&self) -> Vec<(&Text, Use)> {
        let mut texts = Vec::new();
        self.item.texts(&[], &mut texts);
        texts
    }

    /// Whether it is genuine, if that was written and the item is of the kind that has an answer.
    pub(in super::super) fn truth(&self) -> Option<Truth> {
        match self.item.kind {
            Some(Kind::RealOrScam { truth, .. }) => truth,
            _ => None,
        }
    }

    fn model(&self, pack: &PackId, topic: &str, regions: &[Text]) -> Option<PracticeItem> {
        let (set, form) = (self.set.as_ref()?.words.as_str(), self.form?);
        let key = format!("{topic}-{set}-{}", form.letter().to_ascii_lowercase());
        Some(PracticeItem {
            item: self.item.model(&key, "", &[])?,
            pack: pack.clone(),
            topic: TopicId::new(topic),
            set: SetId::new(set),
            form,
            regions: region_ids(regions),
        })
    }
}
