//! A lesson file.
use std::ops::Range;

use toml::de::DeTable;

use super::super::doc::Doc;
use super::super::table::Table;
use super::super::words::{Shape, Text};
use super::card::Card;
use super::guide::Guide;
use super::id::{id, region_ids};
use super::item::Item;
use super::script::Script;
use crate::model::{self, LessonId, PackId, Phrase, Role};

/// A lesson as its author wrote it. What is missing in it has been told.
#[derive(Debug)]
pub(in super::super) struct Lesson {
    pub(in super::super) span: Range<usize>,
    pub(in super::super) id: Option<Text>,
    pub(in super::super) title: Option<Text>,
    minutes: Option<u8>,
    pub(in super::super) take_home: Option<Text>,
    reply: Option<Text>,
    pub(in super::super) regions: Vec<Text>,
    guide: Option<Guide>,
    pub(in super::super) people: Vec<Person>,
    pub(in super::super) cards: Vec<Card>,
    pub(in super::super) items: Vec<Item>,
}

/// A line of `[people]`.
#[derive(Debug)]
pub(in super::super) struct Person {
    pub(in super::super) role: Role,
    word: &'static str,
    pub(in super::super) name: Text,
}

/// What a text is for; it decides which rules look at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Use {
    /// What the program tells the learner: what it asks, reasons, facts, next steps.
    Told,
    /// What to do when it has happened: there it may urge.
    Rescue,
    /// What the learner may choose to do or say.
    Choice,
    /// What the learner may choose to do or say in a scenario, though it is unwise: to see what follows.
    Slip,
    /// What gives a swindler away: often his own words.
    Sign,
    /// What happened to somebody.
    Story,
    /// What somebody in a conversation says.
    Said(Role),
    /// A call or a message to judge, whoever it comes from.
    Shown,
    /// What somebody is called.
    Name,
    /// What a volunteer says to a class, or keeps in mind; nobody sees it on the screen.
    Hall,
    /// Who says so: a law, an authority.
    Source,
    /// Part of a region's file, which may write telephone numbers.
    Region,
}

const ROLES: &[(&str, Role)] = &[
    ("scammer", Role::Scammer),
    ("elder", Role::Elder),
    ("family", Role::Family),
    ("official", Role::Official),
    ("friend", Role::Friend),
    ("narrator", Role::Narrator),
];

/// Longer than this is two lessons.
const MINUTES_AT_MOST: i64 = 60;

impl Lesson {
    pub(in super::super) fn read<'t>(doc: &'t Doc<'t>, tree: &'t DeTable<'t>) -> Self {
        let mut table = Table::root(doc, tree, ("课文", "a lesson"));
        let lesson = Self {
            span: table.span.clone(),
            id: id(&mut table, doc),
            title: table.sentence("title"),
            minutes: minutes(&mut table),
            take_home: table.sentence("take_home"),
            reply: table.text("reply", Shape::Sentence),
            regions: table.texts("regions").unwrap_or_default(),
            guide: table.child("guide", ("[guide]", "[guide]")).map(Guide::read),
            people: people(&mut table),
            cards: table
                .tables("card", ("这张卡片", "this card"))
                .into_iter()
                .map(|card| Card::read(card, doc))
                .collect(),
            items: table
                .tables("quiz", ("这道题", "this question"))
                .into_iter()
                .map(|item| Item::read(item, doc))
                .collect(),
        };
        table.finish();
        lesson
    }

    /// Every text that a learner may see.
    pub(in super::super) fn texts(&self) -> Vec<(&Text, Use)> {
        let mut texts: Vec<_> = self.title.iter().chain(&self.take_home).map(|text| (text, Use::Told)).collect();
        texts.extend(self.reply.iter().map(|text| (text, Use::Choice)));
        texts.extend(self.people.iter().map(|person| (&person.name, Use::Name)));
        self.guide.iter().for_each(|guide| guide.texts(&mut texts));
        self.cards.iter().for_each(|card| card.texts(&self.people, &mut texts));
        self.items.iter().for_each(|item| item.texts(&self.people, &mut texts));
        texts
    }

    /// Every conversation in it.
    pub(in super::super) fn scripts(&self) -> impl Iterator<Item = &Script> {
        let cards = self.cards.iter().filter_map(|card| match &card.body {
            Some(super::card::Body::Dialogue(script)) => Some(script),
            _ => None,
        });
        cards.chain(self.items.iter().filter_map(Item::script))
    }

    /// The model's lesson; `None` if something it cannot do without is missing.
    pub(in super::super) fn model(&self, pack: &PackId) -> Option<model::Lesson> {
        let id = self.id.as_ref()?.words.as_str();
        let phrase = |part: &str, text: &Text| Phrase::new(format!("{id}-{part}"), text.words.clone());
        let cards =
            (1..).zip(&self.cards).map(|(number, card)| card.model(&format!("{id}-c{number}"), id, &self.people));
        let items =
            (1..).zip(&self.items).map(|(number, item)| item.model(&format!("{id}-q{number}"), id, &self.people));
        Some(model::Lesson {
            id: LessonId::new(id),
            pack: pack.clone(),
            title: phrase("title", self.title.as_ref()?),
            minutes: self.minutes?,
            cards: cards.collect::<Option<_>>()?,
            items: items.collect::<Option<_>>()?,
            take_home: phrase("take-home", self.take_home.as_ref()?),
            reply: self.reply.as_ref().map(|reply| phrase("reply", reply)),
            regions: region_ids(&self.regions),
            guide: match &self.guide {
                Some(guide) => Some(guide.model(id)?),
                None => None,
            },
        })
    }
}

impl Person {
    pub(super) fn model(&self, lesson: &str) -> model::Person {
        let key = format!("{lesson}-people-{}", self.word);
        model::Person { role: self.role, name: Phrase::new(key, self.name.words.clone()) }
    }
}

/// List entries as phrases: `<key>-i1`, `<key>-i2`, …
pub(super) fn phrases(key: &str, texts: &[Text]) -> Vec<Phrase> {
    (1..).zip(texts).map(|(number, text)| Phrase::new(format!("{key}-i{number}"), text.words.clone())).collect()
}

pub(super) fn minutes(table: &mut Table) -> Option<u8> {
    table.need("minutes", "8");
    table.number("minutes", 1..=MINUTES_AT_MOST).and_then(|minutes| u8::try_from(minutes).ok())
}

pub(super) fn people(table: &mut Table) -> Vec<Person> {
    let mut people = Vec::new();
    for (word, span, name) in table.pairs("people") {
        match (ROLES.iter().find(|(role, _)| *role == word), name) {
            (Some((word, role)), Some(name)) => people.push(Person { role: *role, word, name }),
            (Some(_), None) => {}
            (None, _) => table.tell_unknown_word(word, span, ("角色", "role"), ROLES.iter().map(|(role, _)| *role)),
        }
    }
    people
}
