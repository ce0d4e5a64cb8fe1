//! A run-sheet: what happens in a session in a hall, step by step.
use super::super::doc::Doc;
use super::super::table::Table;
use super::super::words::{Shape, Text};
use super::id::{id, name, region_ids};
use super::lesson::Use;
use crate::model::{self, LessonId, PackId, Phrase, RunSheetId, ScenarioId, TopicId};

/// A run-sheet as its author wrote it. What is missing in it has been told.
#[derive(Debug)]
pub(in super::super) struct RunSheet {
    pub(in super::super) id: Option<Text>,
    pub(in super::super) title: Option<Text>,
    about: Option<Text>,
    lesson: Option<Text>,
    practice: Option<Text>,
    pub(in super::super) call: Option<Text>,
    pub(in super::super) regions: Vec<Text>,
    pub(in super::super) steps: Vec<Step>,
    /// The whole file, for what is said about all of it.
    pub(in super::super) span: std::ops::Range<usize>,
}

/// One `[[step]]`.
#[derive(Debug)]
pub(in super::super) struct Step {
    pub(in super::super) span: std::ops::Range<usize>,
    pub(in super::super) minutes: Option<u8>,
    pub(in super::super) kind: Option<Kind>,
    text: Option<Text>,
    numbers: Vec<usize>,
    say: Option<Text>,
    ask: Option<Text>,
    wait: Option<u8>,
}

/// What the class sees, by the word for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Kind {
    Words,
    Cards,
    Items,
    Before,
    After,
    Call,
    Contest,
    Figure,
    TakeHome,
}

const KINDS: &[(&str, Kind)] = &[
    ("words", Kind::Words),
    ("cards", Kind::Cards),
    ("items", Kind::Items),
    ("before", Kind::Before),
    ("after", Kind::After),
    ("call", Kind::Call),
    ("contest", Kind::Contest),
    ("figure", Kind::Figure),
    ("take-home", Kind::TakeHome),
];

/// The cards or items of a lesson, at most.
const NUMBERS: i64 = 99;

impl RunSheet {
    /// What stands in `doc`.
    pub(in super::super) fn read(doc: &Doc) -> Self {
        let tree = doc.parse();
        let mut table = Table::root(doc, &tree, ("这份流程", "this run-sheet"));
        let span = table.span.clone();
        let sheet = Self {
            id: id(&mut table, doc),
            title: table.sentence("title"),
            about: table.sentence("about"),
            lesson: name(&mut table, "lesson", doc),
            practice: name(&mut table, "practice", doc),
            call: table.has("call").then(|| name(&mut table, "call", doc)).flatten(),
            regions: table.texts("regions").unwrap_or_default(),
            steps: table.tables("step", ("这一步", "this step")).into_iter().map(Step::read).collect(),
            span,
        };
        table.need("step", "[[step]]");
        table.finish();
        sheet
    }

    /// What is said in the hall, and what the class reads.
    pub(in super::super) fn texts(&self) -> impl Iterator<Item = (&Text, Use)> {
        let title = self.title.iter().map(|text| (text, Use::Told));
        let of_steps = self.steps.iter().flat_map(|step| {
            let shown = step.text.iter().map(|text| (text, Use::Told));
            shown.chain(step.say.iter().chain(&step.ask).map(|text| (text, Use::Hall)))
        });
        title.chain(self.about.iter().map(|text| (text, Use::Hall))).chain(of_steps)
    }

    /// The model's run-sheet; `None` if something it cannot do without is missing.
    pub(in super::super) fn model(&self, pack: &PackId) -> Option<model::RunSheet> {
        let id = self.id.as_ref()?.words.as_str();
        let phrase = |part: &str, text: &Text| Phrase::new(format!("{id}-{part}"), text.words.clone());
        Some(model::RunSheet {
            id: RunSheetId::new(id),
            pack: pack.clone(),
            title: phrase("title", self.title.as_ref()?),
            about: phrase("guide-about", self.about.as_ref()?),
            lesson: LessonId::new(self.lesson.as_ref()?.words.as_str()),
            practice: TopicId::new(self.practice.as_ref()?.words.as_str()),
            call: self.call.as_ref().map(|call| ScenarioId::new(call.words.as_str())),
            regions: region_ids(&self.regions),
            steps: (1..).zip(&self.steps).map(|(number, step)| step.model(id, number)).collect::<Option<_>>()?,
        })
    }
}

impl Step {
    fn read(mut table: Table) -> Self {
        table.need("minutes", "5");
        let small = |number: i64| u8::try_from(number).ok();
        let minutes = table.number("minutes", 1..=30).and_then(small);
        let kind = table.word("show", KINDS);
        let text = (kind == Some(Kind::Words)).then(|| table.needed("text", Shape::Paragraphs)).flatten();
        let numbers = match kind {
            Some(Kind::Cards) => table.numbers("cards", 1..=NUMBERS),
            Some(Kind::Items) => table.numbers("items", 1..=NUMBERS),
            _ => Vec::new(),
        };
        let say = table.needed("say", Shape::Paragraphs);
        let ask = table.has("ask").then(|| table.sentence("ask")).flatten();
        let wait = table.number("wait", 1..=120).and_then(small);
        let span = table.span.clone();
        table.finish();
        Self { span, minutes, kind, text, numbers, say, ask, wait }
    }

    fn model(&self, id: &str, number: usize) -> Option<model::RunStep> {
        let phrase = |part: &str, text: &Text| Phrase::new(format!("{id}-{part}"), text.words.clone());
        let of_hall = |part: &str, text: &Text| phrase(&format!("guide-s{number}-{part}"), text);
        let counted = || self.numbers.iter().map(|number| number - 1).collect();
        Some(model::RunStep {
            minutes: self.minutes?,
            say: of_hall("say", self.say.as_ref()?),
            ask: self.ask.as_ref().map(|ask| of_hall("ask", ask)),
            wait: self.wait,
            show: match self.kind? {
                Kind::Words => model::Show::Words(phrase(&format!("s{number}-text"), self.text.as_ref()?)),
                Kind::Cards => model::Show::Cards(counted()),
                Kind::Items => model::Show::Items(counted()),
                Kind::Before => model::Show::Before,
                Kind::After => model::Show::After,
                Kind::Call => model::Show::Call,
                Kind::Contest => model::Show::Contest,
                Kind::Figure => model::Show::Figure,
                Kind::TakeHome => model::Show::TakeHome,
            },
        })
    }
}
