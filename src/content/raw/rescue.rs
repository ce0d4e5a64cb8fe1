//! `rescue.toml`: what to do when it has happened.
use std::ops::Range;

use super::super::check::fact_sourced;
use super::super::doc::Doc;
use super::super::table::Table;
use super::super::words::Text;
use super::id::{id, tell_duplicates};
use super::lesson::Use;
use super::triage::hotlines;
use crate::model::{self, Date, Phrase, RescueId};

/// A `[[rescue]]`. What is missing in it has been told.
#[derive(Debug)]
pub(in super::super) struct Rescue {
    pub(in super::super) span: Range<usize>,
    id: Option<Text>,
    pub(in super::super) what: Option<Text>,
    first: Option<Text>,
    pub(in super::super) steps: Option<Vec<Text>>,
    pub(in super::super) ring: Vec<Text>,
    comfort: Option<Text>,
    source: Option<Text>,
    checked_on: Option<Date>,
}

/// The rescues in `doc`, and where to point when there are none.
pub(in super::super) fn read_rescues(doc: &Doc) -> (Vec<Rescue>, Range<usize>) {
    let tree = doc.parse();
    let mut table = Table::root(doc, &tree, ("“钱转出去了”", "“money is gone”"));
    let read = |rescue| Rescue::read(rescue, doc);
    let rescues: Vec<Rescue> = table.tables("rescue", ("这件事", "this rescue")).into_iter().map(read).collect();
    let span = table.span.clone();
    table.finish();
    tell_duplicates(rescues.iter().filter_map(|rescue| rescue.id.as_ref()), doc);
    (rescues, span)
}

impl Rescue {
    fn read(mut table: Table, doc: &Doc) -> Self {
        let span = table.span.clone();
        let id = id(&mut table, doc);
        let what = table.sentence("what");
        let first = table.sentence("first");
        let steps = table.list("steps");
        let ring = table.list("ring").unwrap_or_default();
        let comfort = table.sentence("comfort");
        let (source, checked_on) = fact_sourced::read(&mut table, doc);
        table.finish();
        Self { span, id, what, first, steps, ring, comfort, source, checked_on }
    }

    /// What a learner may see of it.
    pub(in super::super) fn texts(&self) -> impl Iterator<Item = (&Text, Use)> {
        let told = self.first.iter().chain(self.steps.iter().flatten());
        let told = told.map(|text| (text, Use::Rescue)).chain(self.comfort.iter().map(|text| (text, Use::Told)));
        let what = self.what.iter().map(|text| (text, Use::Choice));
        what.chain(told).chain(self.source.iter().map(|text| (text, Use::Source)))
    }

    /// The model's rescue; `None` if something it cannot do without is missing.
    pub(in super::super) fn model(&self) -> Option<model::Rescue> {
        let id = RescueId::new(self.id.as_ref()?.words.as_str());
        let phrase = |part: &str, text: &Option<Text>| {
            Some(Phrase::new(format!("rescue-{id}-{part}"), text.as_ref()?.words.clone()))
        };
        let step = |(step, text): (usize, &Text)| Phrase::new(format!("rescue-{id}-s{step}"), text.words.clone());
        Some(model::Rescue {
            what: phrase("what", &self.what)?,
            first: phrase("first", &self.first)?,
            steps: (1..).zip(self.steps.as_ref()?).map(step).collect(),
            ring: hotlines(&self.ring),
            comfort: phrase("comfort", &self.comfort)?,
            source: phrase("source", &self.source)?,
            checked_on: self.checked_on?,
            id,
        })
    }
}
