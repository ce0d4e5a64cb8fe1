//! `[[card]]`: the pages to read.
use std::ops::Range;

use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::said::both;
use super::super::table::Table;
use super::super::words::{Shape, Text};
use super::lesson::{Person, Use, phrases};
use super::script::Script;
use crate::content::check::fact_sourced;
use crate::model::{self, Date, Phrase};

/// One page. What is missing in it has been told.
#[derive(Debug)]
pub(in super::super) struct Card {
    pub(in super::super) span: Range<usize>,
    pub(in super::super) body: Option<Body>,
}

/// What is on a page.
#[derive(Debug)]
pub(in super::super) enum Body {
    Rhyme(Text),
    Story(Text),
    Saying(Text),
    Dialogue(Script),
    Flags(Vec<Text>),
    Fact { text: Text, source: Text, checked_on: Date, url: Option<Text> },
    Steps(Vec<Text>),
}

#[derive(Debug, Clone, Copy)]
enum Type {
    Rhyme,
    Story,
    Saying,
    Dialogue,
    Flags,
    Fact,
    Steps,
}

const TYPES: &[(&str, Type)] = &[
    ("rhyme", Type::Rhyme),
    ("story", Type::Story),
    ("saying", Type::Saying),
    ("dialogue", Type::Dialogue),
    ("flags", Type::Flags),
    ("fact", Type::Fact),
    ("steps", Type::Steps),
];

impl Card {
    pub(super) fn read(mut table: Table, doc: &Doc) -> Self {
        let span = table.span.clone();
        let Some(kind) = table.word("type", TYPES) else {
            // Without a type nobody knows which names belong here.
            table.give_up();
            return Self { span, body: None };
        };
        let body = match kind {
            Type::Rhyme => table.needed("text", Shape::Lines).map(Body::Rhyme),
            Type::Story => table.needed("text", Shape::Paragraphs).map(Body::Story),
            Type::Saying => table.needed("text", Shape::Paragraphs).map(Body::Saying),
            Type::Dialogue => Script::read(&mut table, doc).map(Body::Dialogue),
            Type::Flags => table.list("items").map(Body::Flags),
            Type::Fact => fact(&mut table, doc),
            Type::Steps => table.list("items").map(Body::Steps),
        };
        table.finish();
        Self { span, body }
    }

    pub(super) fn texts<'s>(&'s self, people: &'s [Person], into: &mut Vec<(&'s Text, Use)>) {
        match &self.body {
            None => {}
            Some(Body::Rhyme(text)) => into.push((text, Use::Told)),
            Some(Body::Story(text) | Body::Saying(text)) => into.push((text, Use::Story)),
            Some(Body::Dialogue(script)) => into.extend(script.texts(people)),
            Some(Body::Flags(items)) => into.extend(items.iter().map(|text| (text, Use::Sign))),
            Some(Body::Steps(items)) => into.extend(items.iter().map(|text| (text, Use::Told))),
            Some(Body::Fact { text, source, .. }) => into.extend([(text, Use::Told), (source, Use::Source)]),
        }
    }

    pub(super) fn model(&self, key: &str, lesson: &str, people: &[Person]) -> Option<model::Card> {
        let text = |text: &Text| Phrase::new(format!("{key}-text"), text.words.clone());
        Some(match self.body.as_ref()? {
            Body::Rhyme(rhyme) => model::Card::Rhyme(text(rhyme)),
            Body::Story(story) => model::Card::Story(text(story)),
            Body::Saying(saying) => model::Card::Saying(text(saying)),
            Body::Dialogue(script) => model::Card::Dialogue(script.model(key, lesson, people)?),
            Body::Flags(items) => model::Card::Flags(phrases(key, items)),
            Body::Steps(items) => model::Card::Steps(phrases(key, items)),
            Body::Fact { text: words, source, checked_on, url } => model::Card::Fact(model::Fact {
                text: text(words),
                source: Phrase::new(format!("{key}-source"), source.words.clone()),
                checked_on: *checked_on,
                url: url.as_ref().map(|url| url.words.clone()),
            }),
        })
    }
}

fn fact(table: &mut Table, doc: &Doc) -> Option<Body> {
    let text = table.needed("text", Shape::Paragraphs);
    let (source, checked_on) = fact_sourced::read(table, doc);
    let url = link(table, doc);
    Some(Body::Fact { text: text?, source: source?, checked_on: checked_on?, url })
}

/// Where a fact can be looked up, if that is written.
pub(super) fn link(table: &mut Table, doc: &Doc) -> Option<Text> {
    let url = table.text("url", Shape::Sentence);
    if let Some(url) =
        url.as_ref().filter(|url| !url.words.starts_with("https://") && !url.words.starts_with("http://"))
    {
        let what = both!("url 要写完整的网址", "url has to be a whole address");
        let help = both!(
            "以 https:// 开头；没有网址就删掉这一行",
            "begin it with https://, or delete the line if there is none",
        );
        doc.tell(Fault::new(&fact_sourced::RULE, url.span.clone(), what).help(help));
    }
    url
}
