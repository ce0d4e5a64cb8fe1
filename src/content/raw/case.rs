//! A file of cases: what happened to people, one kind of swindle a file.
use std::ops::Range;

use super::super::check::fact_sourced;
use super::super::doc::Doc;
use super::super::table::Table;
use super::super::words::{Shape, Text};
use super::card::link;
use super::id::{id, name, tell_duplicates};
use super::lesson::Use;
use crate::model::{self, CaseId, Date, FlagId, LessonId, PackId, Phrase, RegionId, Topic, TopicId};

/// A file of cases as its author wrote it. What is missing in it has been told.
#[derive(Debug)]
pub(in super::super) struct Cases {
    /// What the file is called, without its ending.
    pub(in super::super) file: String,
    pub(in super::super) topic: Option<Text>,
    name: Option<Text>,
    pub(in super::super) all: Vec<Case>,
}

/// One `[[case]]`.
#[derive(Debug)]
pub(in super::super) struct Case {
    id: Option<Text>,
    pub(in super::super) title: Option<Text>,
    pub(in super::super) flags: Vec<Text>,
    pub(in super::super) lesson: Option<Text>,
    pub(in super::super) regions: Vec<Text>,
    pub(in super::super) story: Option<Text>,
    pub(in super::super) ending: Option<Text>,
    pub(in super::super) you: Option<Vec<Text>>,
    source: Option<Text>,
    checked_on: Option<Date>,
}

impl Cases {
    /// What stands in a file called `<file>.toml`.
    pub(in super::super) fn read(doc: &Doc, file: &str) -> Self {
        let tree = doc.parse();
        let mut table = Table::root(doc, &tree, ("这份案例", "this file of cases"));
        let cases = Self {
            file: file.to_owned(),
            topic: name(&mut table, "topic", doc),
            name: table.sentence("name"),
            all: table
                .tables("case", ("这个案例", "this case"))
                .into_iter()
                .map(|case| Case::read(case, doc))
                .collect(),
        };
        table.finish();
        tell_duplicates(cases.all.iter().filter_map(|case| case.id.as_ref()), doc);
        cases
    }

    /// What a learner may see, apart from the cases themselves.
    pub(in super::super) fn texts(&self) -> impl Iterator<Item = (&Text, Use)> {
        self.name.iter().map(|text| (text, Use::Sign))
    }

    /// The model's cases with the places where their ids stand; `None` if something is missing that
    /// one of them cannot do without.
    pub(in super::super) fn model(&self, pack: &PackId) -> Option<Vec<(model::Case, Range<usize>)>> {
        let id = &self.topic.as_ref()?.words;
        let topic = Topic {
            id: TopicId::new(id.as_str()),
            name: Phrase::new(format!("topic-{id}-name"), self.name.as_ref()?.words.clone()),
        };
        let model = |case: &Case| Some((case.model(pack, &topic)?, case.id.as_ref()?.span.clone()));
        self.all.iter().map(model).collect()
    }
}

impl Case {
    fn read(mut table: Table, doc: &Doc) -> Self {
        let id = id(&mut table, doc);
        let title = table.sentence("title");
        let flags = table.texts("flags").unwrap_or_default();
        let lesson = table.has("lesson").then(|| name(&mut table, "lesson", doc)).flatten();
        let regions = table.texts("regions").unwrap_or_default();
        let story = table.needed("story", Shape::Paragraphs);
        let ending = table.needed("ending", Shape::Paragraphs);
        let you = table.list("you");
        let (source, checked_on) = fact_sourced::read(&mut table, doc);
        // Where to look it up is for authors; learners are told the source.
        let _ = link(&mut table, doc);
        table.finish();
        Self { id, title, flags, lesson, regions, story, ending, you, source, checked_on }
    }

    /// What a learner may see of it.
    pub(in super::super) fn texts(&self) -> impl Iterator<Item = (&Text, Use)> {
        let told = self.title.iter().chain(self.you.iter().flatten()).map(|text| (text, Use::Told));
        let story = self.story.iter().chain(&self.ending).map(|text| (text, Use::Story));
        told.chain(story).chain(self.source.iter().map(|text| (text, Use::Source)))
    }

    fn model(&self, pack: &PackId, topic: &Topic) -> Option<model::Case> {
        let id = self.id.as_ref()?.words.as_str();
        let phrase = |part: &str, text: &Text| Phrase::new(format!("{id}-{part}"), text.words.clone());
        Some(model::Case {
            id: CaseId::new(id),
            pack: pack.clone(),
            topic: topic.clone(),
            title: phrase("title", self.title.as_ref()?),
            flags: self.flags.iter().map(|flag| FlagId::new(flag.words.as_str())).collect(),
            lesson: self.lesson.as_ref().map(|lesson| LessonId::new(lesson.words.as_str())),
            regions: self.regions.iter().map(|region| RegionId::new(region.words.as_str())).collect(),
            story: phrase("story", self.story.as_ref()?),
            ending: phrase("ending", self.ending.as_ref()?),
            you: (1..)
                .zip(self.you.as_ref()?)
                .map(|(number, text)| Phrase::new(format!("{id}-you{number}"), text.words.clone()))
                .collect(),
            source: phrase("source", self.source.as_ref()?),
            checked_on: self.checked_on?,
        })
    }
}
