//! Everything an author can jump to: the lessons, calls and practice items of the pack, and the parts of
//! the one that is open.
use std::rc::Rc;

use crate::app::{App, Spot};
use crate::content::Library;
use crate::model::{Card, CleanText, Lesson, LessonId, Part, Phrase, Scenario};
use crate::screen::{as_lesson, cases_of};

/// Somewhere to jump to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Goal {
    /// A part of a lesson.
    Lesson(Rc<Lesson>, Spot),
    /// A scene of a call, or its beginning.
    Call(Rc<Scenario>, Part, Option<usize>),
}

impl Goal {
    /// Whether it leads into the lesson or the call of that name.
    pub(super) fn is_in(&self, id: &str) -> bool {
        match self {
            Self::Lesson(lesson, _) => lesson.id.as_str() == id,
            Self::Call(call, ..) => call.id.as_str() == id,
        }
    }
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) label: CleanText,
    pub(super) goal: Goal,
}

/// What the packs from folders hold; of what is open, its parts as well.
pub(super) fn entries(app: &App) -> Vec<Entry> {
    let library = app.library();
    let mut entries = Vec::new();
    for pack in library.added_packs() {
        for lesson in &library.lessons(&pack.id).entries {
            push_lesson(&mut entries, app, "", lesson);
        }
        for topic in topics(library, &pack.id) {
            push_lesson(&mut entries, app, "真还是假：", &topic);
        }
        for call in &library.scenarios(&pack.id).entries {
            push_call(&mut entries, app, call);
        }
    }
    entries
}

/// The practice items of a pack, each topic as a lesson.
fn topics(library: &Library, pack: &crate::model::PackId) -> Vec<Rc<Lesson>> {
    let items = &library.practice(pack).entries;
    let mut ids: Vec<LessonId> = items.iter().map(|case| cases_of(case)).collect();
    ids.dedup();
    let of = |id: &LessonId| items.iter().filter(|case| cases_of(case) == *id).cloned().collect::<Vec<_>>();
    ids.iter().filter_map(|id| as_lesson(&of(id))).collect()
}

fn push_lesson(entries: &mut Vec<Entry>, app: &App, before: &str, lesson: &Rc<Lesson>) {
    let parts = parts(lesson);
    let first = parts.first().map_or(Spot::Card(0), |(spot, _)| *spot);
    let label = CleanText::lossy(&format!("{before}{}", lesson.title.base));
    entries.push(Entry { label, goal: Goal::Lesson(Rc::clone(lesson), first) });
    if app.lesson().is_some_and(|open| open.id == lesson.id) {
        let part = |(spot, label)| Entry { label, goal: Goal::Lesson(Rc::clone(lesson), spot) };
        entries.extend(parts.into_iter().map(part));
    }
}

fn push_call(entries: &mut Vec<Entry>, app: &App, call: &Rc<Scenario>) {
    let label = CleanText::lossy(&format!("接电话：{}", call.title.base));
    let part = call.openings.first().map_or(Part::Experiencer, |opening| opening.part);
    entries.push(Entry { label, goal: Goal::Call(Rc::clone(call), part, None) });
    if let Some((_, part, _)) = app.call().filter(|(open, ..)| open.id == call.id) {
        for (index, scene) in call.scenes.iter().enumerate() {
            let words = scene.script.lines.first().map(|line| &line.text);
            let label = labelled(&format!("第 {} 幕", index + 1), words);
            entries.push(Entry { label, goal: Goal::Call(Rc::clone(call), part, Some(index)) });
        }
    }
}

/// The parts of a lesson in their order.
pub(super) fn parts(lesson: &Lesson) -> Vec<(Spot, CleanText)> {
    let cards = lesson.cards.iter().enumerate().map(|(index, card)| (Spot::Card(index), card_label(index, card)));
    let items = lesson.items.iter().enumerate().map(|(index, item)| {
        let words =
            if item.stem.base.is_empty() { item.shown.as_ref().map(|shown| &shown.text) } else { Some(&item.stem) };
        (Spot::Item(index), labelled(&format!("第 {} 题", index + 1), words))
    });
    // Practice items have no end to look at.
    let end = (!lesson.cards.is_empty()).then(|| (Spot::End, CleanText::lossy("  学完了那一页")));
    cards.chain(items).chain(end).collect()
}

fn card_label(index: usize, card: &Card) -> CleanText {
    let (kind, words) = match card {
        Card::Rhyme(text) => ("顺口溜", Some(text)),
        Card::Story(text) => ("故事", Some(text)),
        Card::Saying(text) => ("老话", Some(text)),
        Card::Dialogue(script) => ("对话", script.lines.first().map(|line| &line.text)),
        Card::Flags(flags) => ("信号", flags.first()),
        Card::Fact(fact) => ("事实", Some(&fact.text)),
        Card::Steps(steps) => ("步骤", steps.first()),
    };
    labelled(&format!("{}. {kind}", index + 1), words)
}

/// So many letters of a part tell which it is.
const LETTERS: usize = 16;

fn labelled(what: &str, words: Option<&Phrase>) -> CleanText {
    let words: String = words.map(|phrase| phrase.base.chars().take(LETTERS).collect()).unwrap_or_default();
    CleanText::lossy(&format!("  {what}  {}", words.replace('\n', " ")))
}

/// Which entry is shown now.
pub(super) fn here(app: &App, entries: &[Entry]) -> usize {
    let spot = app.spot();
    let call = app.call();
    let is_here = |entry: &Entry| match &entry.goal {
        Goal::Lesson(lesson, at) => app.lesson().is_some_and(|open| open.id == lesson.id) && spot == Some(*at),
        Goal::Call(this, _, scene) => call.is_some_and(|(open, _, at)| open.id == this.id && at == *scene),
    };
    entries.iter().rposition(is_here).unwrap_or(0)
}

/// What stands before or behind the part that is shown, in the lesson or call that is open; `None` at
/// the end of it and where nothing is open.
pub(super) fn beside(app: &App, ahead: bool) -> Option<Goal> {
    let step = |at: usize| if ahead { at.checked_add(1) } else { at.checked_sub(1) };
    if let (Some(lesson), Some(spot)) = (app.lesson(), app.spot()) {
        let parts = parts(lesson);
        let at = parts.iter().position(|(other, _)| *other == spot)?;
        return parts.get(step(at)?).map(|(spot, _)| Goal::Lesson(Rc::clone(lesson), *spot));
    }
    let (call, part, scene) = app.call()?;
    let to = match scene {
        None if ahead => 0,
        scene => step(scene?)?,
    };
    (to < call.scenes.len()).then(|| Goal::Call(Rc::clone(call), part, Some(to)))
}
