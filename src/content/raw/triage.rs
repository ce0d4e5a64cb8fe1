//! `check.toml`: the questions of "help me look", and the rules that weigh their answers.
use std::ops::Range;

use super::super::doc::Doc;
use super::super::table::Table;
use super::super::words::{Shape, Text};
use super::id::{id, tell_duplicates};
use super::lesson::Use;
use crate::model::{self, Condition, FlagId, HotlineId, Level, Phrase};

/// Questions and rules as their author wrote them. What is missing in them has been told.
#[derive(Debug)]
pub(in super::super) struct Triage {
    pub(in super::super) span: Range<usize>,
    pub(in super::super) questions: Vec<Question>,
    pub(in super::super) rules: Vec<Advice>,
}

/// A `[[question]]`.
#[derive(Debug)]
pub(in super::super) struct Question {
    pub(in super::super) id: Option<Text>,
    ask: Option<Text>,
    hint: Option<Text>,
    pub(in super::super) flags: Vec<Text>,
}

/// A `[[rule]]`.
#[derive(Debug)]
pub(in super::super) struct Advice {
    pub(in super::super) span: Range<usize>,
    pub(in super::super) level: Option<Level>,
    pub(in super::super) all: Vec<Text>,
    pub(in super::super) any: Vec<Text>,
    pub(in super::super) none: Vec<Text>,
    unsure: bool,
    why: Option<Text>,
    pub(in super::super) steps: Option<Vec<Text>>,
    pub(in super::super) ring: Vec<Text>,
}

const LEVELS: &[(&str, Level)] = &[("stop", Level::Stop), ("check", Level::Check), ("calm", Level::Calm)];

impl Triage {
    pub(in super::super) fn read(doc: &Doc) -> Self {
        let tree = doc.parse();
        let mut table = Table::root(doc, &tree, ("“帮我看看”", "“help me look”"));
        let read = |question| Question::read(question, doc);
        let questions: Vec<Question> =
            table.tables("question", ("这个问题", "this question")).into_iter().map(read).collect();
        let rules = table.tables("rule", ("这条规则", "this rule")).into_iter().map(Advice::read).collect();
        let triage = Self { span: table.span.clone(), questions, rules };
        table.finish();
        tell_duplicates(triage.questions.iter().filter_map(|question| question.id.as_ref()), doc);
        triage
    }

    /// What a learner may see of it.
    pub(in super::super) fn texts(&self) -> impl Iterator<Item = (&Text, Use)> {
        let asked = self.questions.iter().flat_map(|question| question.ask.iter().chain(&question.hint));
        asked.chain(self.rules.iter().flat_map(Advice::texts)).map(|text| (text, Use::Told))
    }

    /// The place of the question of that name.
    pub(in super::super) fn question(&self, name: &Text) -> Option<usize> {
        let is_called = |question: &Question| question.id.as_ref().is_some_and(|id| id.words == name.words);
        self.questions.iter().position(is_called)
    }

    /// The condition of a rule; `None` if it names a question there is not.
    pub(in super::super) fn condition(&self, rule: &Advice) -> Option<Condition> {
        let places = |names: &[Text]| names.iter().map(|name| self.question(name)).collect::<Option<Vec<_>>>();
        let (all, any, none) = (places(&rule.all)?, places(&rule.any)?, places(&rule.none)?);
        Some(Condition { all, any, none, unsure_is_yes: rule.unsure })
    }

    /// The model's triage; `None` if something it cannot do without is missing.
    pub(in super::super) fn model(&self) -> Option<model::Triage> {
        let advice = |(number, rule): (usize, &Advice)| rule.model(number, self.condition(rule)?);
        Some(model::Triage {
            questions: self.questions.iter().map(Question::model).collect::<Option<_>>()?,
            advice: (1..).zip(&self.rules).map(advice).collect::<Option<_>>()?,
        })
    }
}

impl Question {
    fn read(mut table: Table, doc: &Doc) -> Self {
        let question = Self {
            id: id(&mut table, doc),
            ask: table.sentence("ask"),
            hint: table.text("hint", Shape::Sentence),
            flags: table.texts("flags").unwrap_or_default(),
        };
        table.finish();
        question
    }

    fn model(&self) -> Option<model::Question> {
        let id = self.id.as_ref()?.words.clone();
        let phrase = |part: &str, text: &Text| Phrase::new(format!("check-{id}-{part}"), text.words.clone());
        Some(model::Question {
            ask: phrase("ask", self.ask.as_ref()?),
            hint: self.hint.as_ref().map(|hint| phrase("hint", hint)),
            flags: self.flags.iter().map(|flag| FlagId::new(flag.words.as_str())).collect(),
            id,
        })
    }
}

impl Advice {
    fn read(mut table: Table) -> Self {
        let rule = Self {
            span: table.span.clone(),
            level: table.word("level", LEVELS),
            all: table.texts("all").unwrap_or_default(),
            any: table.texts("any").unwrap_or_default(),
            none: table.texts("none").unwrap_or_default(),
            unsure: table.yes("unsure"),
            why: table.sentence("why"),
            steps: table.list("steps"),
            ring: table.list("ring").unwrap_or_default(),
        };
        table.finish();
        rule
    }

    /// Whether it is for whatever was answered.
    pub(in super::super) fn catches_all(&self) -> bool {
        self.all.is_empty() && self.any.is_empty() && self.none.is_empty()
    }

    /// What it says.
    pub(in super::super) fn texts(&self) -> impl Iterator<Item = &Text> {
        self.why.iter().chain(self.steps.iter().flatten())
    }

    fn model(&self, number: usize, when: Condition) -> Option<model::Advice> {
        let key = format!("check-r{number}");
        let step = |(step, text): (usize, &Text)| Phrase::new(format!("{key}-s{step}"), text.words.clone());
        Some(model::Advice {
            when,
            level: self.level?,
            why: Phrase::new(format!("{key}-why"), self.why.as_ref()?.words.clone()),
            steps: (1..).zip(self.steps.as_ref()?).map(step).collect(),
            ring: hotlines(&self.ring),
        })
    }
}

/// The hotlines named in `ring`.
pub(super) fn hotlines(ring: &[Text]) -> Vec<HotlineId> {
    ring.iter().map(|name| HotlineId::new(name.words.as_str())).collect()
}
