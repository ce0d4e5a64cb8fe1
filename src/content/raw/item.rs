//! `[[quiz]]`: the questions. `right` becomes the key, `why` the rationale.
use std::ops::Range;

use super::super::check::{medium_given, rationale_present};
use super::super::doc::Doc;
use super::super::table::Table;
use super::super::words::{Shape, Text};
use super::lesson::{Person, Use, phrases};
use super::script::Script;
use crate::model::{self, Choice, CleanText, FlagId, ItemId, Medium, Phrase, Standing, Truth};

/// One question. What is missing in it has been told.
#[derive(Debug)]
pub(in super::super) struct Item {
    pub(in super::super) span: Range<usize>,
    pub(in super::super) ask: Option<Text>,
    pub(in super::super) show: Option<Text>,
    medium: Option<Medium>,
    pub(in super::super) flags: Vec<Text>,
    next: Option<Text>,
    pub(in super::super) kind: Option<Kind>,
}

/// The kinds of question.
#[derive(Debug)]
pub(in super::super) enum Kind {
    Choice(Vec<Answer>),
    Multi(Vec<Answer>),
    RealOrScam { truth: Option<Truth>, why: Option<Text> },
    Spot { script: Option<Script>, why: Option<Text> },
    Order { steps: Option<Vec<Text>>, why: Option<Text> },
}

/// One of the `options`.
#[derive(Debug)]
pub(in super::super) struct Answer {
    pub(in super::super) span: Range<usize>,
    pub(in super::super) text: Option<Text>,
    why: Option<Text>,
    pub(in super::super) right: bool,
    pub(in super::super) good: bool,
}

#[derive(Debug, Clone, Copy)]
enum Type {
    Choice,
    Multi,
    RealOrScam,
    Spot,
    Order,
}

const TYPES: &[(&str, Type)] = &[
    ("choice", Type::Choice),
    ("multi", Type::Multi),
    ("real-or-scam", Type::RealOrScam),
    ("spot", Type::Spot),
    ("order", Type::Order),
];

pub(super) const TRUTHS: &[(&str, Truth)] = &[("real", Truth::Real), ("scam", Truth::Scam)];

impl Item {
    pub(super) fn read(mut table: Table, doc: &Doc) -> Self {
        let mut item = Self {
            span: table.span.clone(),
            ask: None,
            show: None,
            medium: None,
            flags: Vec::new(),
            next: None,
            kind: None,
        };
        let Some(kind) = table.word("type", TYPES) else {
            // Without a type nobody knows which names belong here.
            table.give_up();
            return item;
        };
        let judged = matches!(kind, Type::RealOrScam);
        // "Is this real?" needs no words of the author's.
        item.ask = if judged { table.text("ask", Shape::Sentence) } else { table.sentence("ask") };
        item.show = if judged { table.needed("show", Shape::Lines) } else { table.text("show", Shape::Lines) };
        item.medium = medium_given::read(&mut table, doc);
        item.kind = Some(match kind {
            Type::Choice => Kind::Choice(answers(&mut table, doc)),
            Type::Multi => Kind::Multi(answers(&mut table, doc)),
            Type::RealOrScam => Kind::RealOrScam { truth: table.word("answer", TRUTHS), why: why(&mut table, doc) },
            Type::Spot => Kind::Spot { script: Script::read(&mut table, doc), why: why(&mut table, doc) },
            Type::Order => Kind::Order { steps: table.list("items"), why: why(&mut table, doc) },
        });
        item.flags = table.texts("flags").unwrap_or_default();
        item.next = table.sentence("next");
        table.finish();
        item
    }

    pub(super) fn texts<'s>(&'s self, people: &'s [Person], into: &mut Vec<(&'s Text, Use)>) {
        into.extend(self.ask.iter().chain(&self.next).map(|text| (text, Use::Told)));
        into.extend(self.show.iter().map(|text| (text, self.use_of_shown())));
        match &self.kind {
            None | Some(Kind::RealOrScam { .. }) => {}
            Some(Kind::Choice(answers) | Kind::Multi(answers)) => {
                into.extend(answers.iter().filter_map(|answer| Some((answer.text.as_ref()?, Use::Choice))));
            }
            Some(Kind::Spot { script, .. }) => into.extend(script.iter().flat_map(|script| script.texts(people))),
            Some(Kind::Order { steps, .. }) => {
                into.extend(steps.iter().flatten().map(|text| (text, Use::Choice)));
            }
        }
        into.extend(self.reasons().map(|(why, _)| (why, Use::Told)));
    }

    /// What is shown in a genuine case is said by an honest person.
    fn use_of_shown(&self) -> Use {
        match self.kind {
            Some(Kind::RealOrScam { truth: Some(Truth::Real), .. }) => Use::Said(model::Role::Official),
            _ => Use::Shown,
        }
    }

    /// Every reason, and the option it belongs to if it is one's own.
    pub(in super::super) fn reasons(&self) -> impl Iterator<Item = (&Text, Option<&Text>)> {
        let (answers, why): (&[Answer], _) = match &self.kind {
            None => (&[], None),
            Some(Kind::Choice(answers) | Kind::Multi(answers)) => (answers, None),
            Some(Kind::RealOrScam { why, .. } | Kind::Spot { why, .. } | Kind::Order { why, .. }) => {
                (&[], why.as_ref())
            }
        };
        let own = answers.iter().filter_map(|answer| Some((answer.why.as_ref()?, answer.text.as_ref())));
        own.chain(why.map(|why| (why, None)))
    }

    /// What a learner chooses from, a conversation's speakers included.
    pub(in super::super) fn choices(&self) -> Vec<&Text> {
        match &self.kind {
            None | Some(Kind::RealOrScam { .. }) => Vec::new(),
            Some(Kind::Choice(answers) | Kind::Multi(answers)) => {
                answers.iter().filter_map(|answer| answer.text.as_ref()).collect()
            }
            Some(Kind::Spot { script, .. }) => {
                script.iter().flat_map(|script| &script.lines).flat_map(|line| [&line.who, &line.said]).collect()
            }
            Some(Kind::Order { steps, .. }) => steps.iter().flatten().collect(),
        }
    }

    /// The conversation in it, if it has one.
    pub(in super::super) fn script(&self) -> Option<&Script> {
        match &self.kind {
            Some(Kind::Spot { script, .. }) => script.as_ref(),
            _ => None,
        }
    }

    pub(super) fn model(&self, key: &str, lesson: &str, people: &[Person]) -> Option<model::Item> {
        let phrase = |part: &str, text: &Text| Phrase::new(format!("{key}-{part}"), text.words.clone());
        let why = |why: &Option<Text>| why.as_ref().map(|why| phrase("why", why));
        let kind = match self.kind.as_ref()? {
            Kind::Choice(answers) => model::ItemKind::Choice(choices(key, answers)?),
            Kind::Multi(answers) => model::ItemKind::Multi(choices(key, answers)?),
            Kind::RealOrScam { truth, why: text } => {
                model::ItemKind::RealOrScam { truth: (*truth)?, rationale: why(text)? }
            }
            Kind::Spot { script, why: text } => {
                model::ItemKind::Spot { script: script.as_ref()?.model(key, lesson, people)?, rationale: why(text)? }
            }
            Kind::Order { steps, why: text } => {
                model::ItemKind::Order { steps: phrases(key, steps.as_ref()?), rationale: why(text)? }
            }
        };
        let shown = match &self.show {
            Some(text) => Some(model::Shown { medium: self.medium?, text: phrase("show", text) }),
            None => None,
        };
        Some(model::Item {
            id: ItemId::new(key),
            stem: self
                .ask
                .as_ref()
                .map_or_else(|| Phrase::new(format!("{key}-ask"), CleanText::default()), |ask| phrase("ask", ask)),
            shown,
            kind,
            flags: self.flags.iter().map(|flag| FlagId::new(flag.words.as_str())).collect(),
            next: phrase("next", self.next.as_ref()?),
        })
    }
}

fn why(table: &mut Table, doc: &Doc) -> Option<Text> {
    rationale_present::read(table, doc, ("这道题", "this question"))
}

fn answers(table: &mut Table, doc: &Doc) -> Vec<Answer> {
    let read = |mut option: Table| {
        let answer = Answer {
            span: option.span.clone(),
            text: option.sentence("text"),
            right: option.yes("right"),
            good: option.yes("good"),
            why: rationale_present::read(&mut option, doc, ("这个选项", "this option")),
        };
        option.finish();
        answer
    };
    table.tables("options", ("选项", "an option")).into_iter().map(read).collect()
}

fn choices(key: &str, answers: &[Answer]) -> Option<Vec<Choice>> {
    let choice = |(number, answer): (usize, &Answer)| {
        let key = format!("{key}-o{number}");
        Some(Choice {
            rationale: Phrase::new(format!("{key}-why"), answer.why.as_ref()?.words.clone()),
            text: Phrase::new(key, answer.text.as_ref()?.words.clone()),
            standing: match (answer.right, answer.good) {
                (true, _) => Standing::Key,
                (false, true) => Standing::AlsoGood,
                (false, false) => Standing::Distractor,
            },
        })
    };
    (1..).zip(answers).map(choice).collect()
}
