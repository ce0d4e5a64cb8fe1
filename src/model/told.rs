//! The walk over all texts of a value, in the order they are told.
//!
//! Every field is named: a new one does not compile before somebody has said where its texts stand.
use std::ops::Range;

use super::{
    Advice, Asked, Calendar, Card, Case, Choice, End, Fact, Figure, Guide, Hotline, Item, ItemKind, Lesson, Line, Move,
    Opening, Pack, Person, Phrase, PlannedWeek, PracticeItem, Question, RedFlag, Region, Rescue, RunSheet, RunStep,
    Scenario, Scene, Script, Show, Shown, Theme, Topic, Triage, Turn,
};

/// A text, and whose words they are if somebody in the story says them.
#[derive(Debug, Clone, Copy)]
pub struct Told<'t> {
    /// The text.
    pub phrase: &'t Phrase,
    /// Who says it, and the conversation it is said in.
    pub by: Option<(&'t Person, &'t Script)>,
}

/// Passes on one text after the other.
pub type Tell<'t, 'f> = dyn FnMut(Told<'t>) + 'f;

/// A value with texts that are said to somebody.
///
/// What is read from a file has to be one, so that the texts of a new kind of file find their way to
/// the translators.
pub trait Tells {
    /// Passes on every text, in order. One that stands in two places comes twice.
    fn tell<'t>(&'t self, to: &mut Tell<'t, '_>);

    /// What it is called, if it is one thing with a title.
    fn title(&self) -> Option<&Phrase> {
        None
    }
}

fn plain<'t>(phrase: &'t Phrase, to: &mut Tell<'t, '_>) {
    to(Told { phrase, by: None });
}

fn all<'t>(phrases: impl IntoIterator<Item = &'t Phrase>, to: &mut Tell<'t, '_>) {
    phrases.into_iter().for_each(|phrase| plain(phrase, to));
}

/// Who speaks in these conversations.
fn people<'t>(scripts: impl IntoIterator<Item = &'t Script>, to: &mut Tell<'t, '_>) {
    scripts.into_iter().flat_map(|script| &script.people).for_each(|Person { role: _, name }| plain(name, to));
}

impl Tells for () {
    fn tell<'t>(&'t self, _: &mut Tell<'t, '_>) {}
}

/// The text of a file that is no content of its own.
impl Tells for String {
    fn tell<'t>(&'t self, _: &mut Tell<'t, '_>) {}
}

impl<T: Tells> Tells for Vec<T> {
    fn tell<'t>(&'t self, to: &mut Tell<'t, '_>) {
        for one in self {
            one.tell(to);
        }
    }
}

/// A value, and where it stands.
impl<T: Tells> Tells for (T, Range<usize>) {
    fn tell<'t>(&'t self, to: &mut Tell<'t, '_>) {
        self.0.tell(to);
    }
}

impl Tells for Pack {
    fn tell<'t>(&'t self, to: &mut Tell<'t, '_>) {
        let Self { id: _, name, version: _, licence: _, language: _, authors: _ } = self;
        plain(name, to);
    }
}

impl Tells for Lesson {
    fn tell<'t>(&'t self, to: &mut Tell<'t, '_>) {
        let Self { id: _, pack: _, title, minutes: _, cards, items, take_home, reply, regions: _, guide } = self;
        all([title, take_home].into_iter().chain(reply), to);
        let of_cards = cards.iter().filter_map(|card| match card {
            Card::Dialogue(script) => Some(script),
            _ => None,
        });
        people(of_cards.chain(items.iter().filter_map(script_of)), to);
        for card in cards {
            tell_card(card, to);
        }
        for item in items {
            tell_item(item, to);
        }
        if let Some(guide) = guide {
            tell_guide(guide, to);
        }
    }

    fn title(&self) -> Option<&Phrase> {
        Some(&self.title)
    }
}

fn tell_card<'t>(card: &'t Card, to: &mut Tell<'t, '_>) {
    match card {
        Card::Rhyme(text) | Card::Story(text) | Card::Saying(text) => plain(text, to),
        Card::Dialogue(script) => tell_script(script, to),
        Card::Flags(texts) | Card::Steps(texts) => all(texts, to),
        Card::Fact(Fact { text, source, checked_on: _, url: _ }) => all([text, source], to),
    }
}

fn tell_script<'t>(script: &'t Script, to: &mut Tell<'t, '_>) {
    for line in &script.lines {
        let Line { speaker: _, text, flag } = line;
        to(Told { phrase: text, by: script.speaker(line).map(|person| (person, script)) });
        all(flag, to);
    }
}

fn script_of(item: &Item) -> Option<&Script> {
    match &item.kind {
        ItemKind::Spot { script, .. } => Some(script),
        _ => None,
    }
}

fn tell_item<'t>(item: &'t Item, to: &mut Tell<'t, '_>) {
    let Item { id: _, stem, shown, kind, flags: _, next } = item;
    plain(stem, to);
    all(shown.iter().map(|Shown { medium: _, text }| text), to);
    match kind {
        ItemKind::Choice(choices) | ItemKind::Multi(choices) => {
            for Choice { text, standing: _, rationale } in choices {
                all([text, rationale], to);
            }
        }
        ItemKind::RealOrScam { truth: _, rationale } => plain(rationale, to),
        ItemKind::Spot { script, rationale } => {
            tell_script(script, to);
            plain(rationale, to);
        }
        ItemKind::Order { steps, rationale } => all(steps.iter().chain([rationale]), to),
    }
    plain(next, to);
}

fn tell_guide<'t>(guide: &'t Guide, to: &mut Tell<'t, '_>) {
    let Guide { opening, points, asked, watch } = guide;
    all([opening].into_iter().chain(points), to);
    for Asked { question, answer } in asked {
        all([question, answer], to);
    }
    plain(watch, to);
}

impl Tells for PracticeItem {
    fn tell<'t>(&'t self, to: &mut Tell<'t, '_>) {
        let Self { item, pack: _, topic: _, set: _, form: _, regions: _ } = self;
        tell_item(item, to);
    }
}

impl Tells for Scenario {
    fn tell<'t>(&'t self, to: &mut Tell<'t, '_>) {
        let Self {
            id: _,
            pack: _,
            title,
            truth: _,
            medium: _,
            minutes: _,
            regions: _,
            about,
            say,
            flags: _,
            next,
            openings,
            scenes,
            ends,
        } = self;
        all([title, about, say, next], to);
        people(scenes.iter().map(|scene| &scene.script), to);
        all(openings.iter().map(|Opening { part: _, intro, start: _ }| intro), to);
        for scene in scenes {
            tell_scene(scene, to);
        }
        for End { kind: _, text, steps } in ends {
            all([text].into_iter().chain(steps), to);
        }
    }

    fn title(&self) -> Option<&Phrase> {
        Some(&self.title)
    }
}

fn tell_scene<'t>(scene: &'t Scene, to: &mut Tell<'t, '_>) {
    let Scene { script, money, trust, turn } = scene;
    tell_script(script, to);
    all(money.iter().chain(trust), to);
    if let Turn::Decision { ask, moves } = turn {
        plain(ask, to);
        for Move { text, wise: _, rationale, to: _ } in moves {
            all([text, rationale], to);
        }
    }
}

impl Tells for Case {
    fn tell<'t>(&'t self, to: &mut Tell<'t, '_>) {
        let Self {
            id: _,
            pack: _,
            topic: Topic { id: _, name },
            title,
            flags: _,
            lesson: _,
            regions: _,
            story,
            ending,
            you,
            source,
            checked_on: _,
        } = self;
        all([name, title, story, ending].into_iter().chain(you).chain([source]), to);
    }
}

impl Tells for RunSheet {
    fn tell<'t>(&'t self, to: &mut Tell<'t, '_>) {
        let Self { id: _, pack: _, title, about, lesson: _, practice: _, call: _, regions: _, steps } = self;
        all([title, about], to);
        for RunStep { minutes: _, say, ask, wait: _, show } in steps {
            if let Show::Words(text) = show {
                plain(text, to);
            }
            all([say].into_iter().chain(ask), to);
        }
    }

    fn title(&self) -> Option<&Phrase> {
        Some(&self.title)
    }
}

impl Tells for Calendar {
    fn tell<'t>(&'t self, to: &mut Tell<'t, '_>) {
        let Self { themes } = self;
        for theme in themes {
            let Theme { when: _, title, why, rhyme, lessons: _, practice: _, scenario: _, regions: _, source } = theme;
            all([title, why, rhyme].into_iter().chain(source.iter().map(|(source, _)| source)), to);
        }
    }
}

impl Tells for PlannedWeek {
    fn tell<'t>(&'t self, to: &mut Tell<'t, '_>) {
        let Self { month: _, week: _, kind: _, lesson: _, practice: _, form: _, scenario: _, case: _, note } = self;
        plain(note, to);
    }
}

impl Tells for Region {
    fn tell<'t>(&'t self, to: &mut Tell<'t, '_>) {
        let Self { id: _, name, language: _, currency, hotlines, figures } = self;
        all([name, currency], to);
        for hotline in hotlines {
            let Hotline { id: _, number: _, name, purpose, hours, say, spoken, source, checked_on: _ } = hotline;
            all([name, purpose].into_iter().chain(hours).chain([say, spoken, source]), to);
        }
        for figure in figures {
            figure.tell(to);
        }
    }

    fn title(&self) -> Option<&Phrase> {
        Some(&self.name)
    }
}

impl Tells for Figure {
    fn tell<'t>(&'t self, to: &mut Tell<'t, '_>) {
        let Self { id: _, text, source: _, checked_on: _ } = self;
        plain(text, to);
    }
}

impl Tells for RedFlag {
    fn tell<'t>(&'t self, to: &mut Tell<'t, '_>) {
        let Self { id: _, name, why } = self;
        all([name, why], to);
    }
}

impl Tells for Triage {
    fn tell<'t>(&'t self, to: &mut Tell<'t, '_>) {
        let Self { questions, advice } = self;
        for Question { id: _, ask, hint, flags: _ } in questions {
            all([ask].into_iter().chain(hint), to);
        }
        for Advice { when: _, level: _, why, steps, ring: _ } in advice {
            all([why].into_iter().chain(steps), to);
        }
    }
}

impl Tells for Rescue {
    fn tell<'t>(&'t self, to: &mut Tell<'t, '_>) {
        let Self { id: _, what, first, steps, ring: _, comfort, source, checked_on: _ } = self;
        all([what, first].into_iter().chain(steps).chain([comfort, source]), to);
    }
}
