//! The lessons on offer: all of them when they are few, else pack by pack.
use std::rc::Rc;

use super::group::{back, group, place_turn, turn};
use super::{Cx, Deed, Enter, LessonScreen, Screen, Sheet, Start, Step, TodayScreen, TroubleScreen};
use crate::content::{Finding, Severity};
use crate::model::{CleanText, Lesson, Pack, PackId};
use crate::theme::Tone;
use crate::typeset::{Block, Role};

/// So many packs are small enough a collection to look into all of them at once.
const FEW_PACKS: usize = 3;
/// So many lessons fit on one list.
const FEW_LESSONS: usize = 6;

/// The list of lessons.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CoursesScreen {
    /// The pack looked into; `None` for the list of packs, or of all lessons when they are few.
    pack: Option<PackId>,
    /// Which handful of the list, counted from 0.
    group: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Entry {
    Pack(PackId),
    Lesson(Rc<Lesson>),
    /// What the day brings.
    Today,
    Trouble,
}

impl CoursesScreen {
    pub(super) fn sheet(&self, cx: &Cx<'_>) -> Sheet {
        let entries = self.entries(cx);
        let packs = entries.iter().any(|entry| matches!(entry, Entry::Pack(_)));
        let place = if packs { cx.text.courses_packs() } else { cx.text.courses_title() };
        let mut sheet = Sheet { enter: Enter::Open, preselected: Some(0), opens_at_choices: true, ..Sheet::new(place) };
        if entries.is_empty() {
            sheet.text(cx.text.courses_empty());
            return Sheet { preselected: None, enter: Enter::GoOn, ..sheet };
        }
        let shown = group(&entries, self.group);
        let mut above: Option<&PackId> = None;
        let mut next = None;
        for (index, entry) in shown.entries.iter().enumerate() {
            if let Entry::Lesson(lesson) = entry {
                if above != Some(&lesson.pack) {
                    above = Some(&lesson.pack);
                    sheet.push(pack_heading(cx, &lesson.pack));
                }
                // The finger starts on the lesson that is next.
                if next.is_none() && !cx.desk.is_finished(&lesson.id) {
                    next = Some(index);
                }
            }
            sheet.choice(cx, label(entry, cx));
            if let Some(block) = sheet.last() {
                block.tight = index > 0 || above.is_some();
            }
        }
        place_turn(cx, &mut sheet, &shown, cx.text.list_more());
        sheet.preselected = next.or(Some(0));
        sheet
    }

    pub(super) fn update(&mut self, deed: Deed, cx: &Cx<'_>) -> Step {
        let Deed::Chose(index) = deed else {
            return match back(&mut self.group) {
                Step::Close if self.pack.take().is_some() => Step::Turn(Start::First),
                step => step,
            };
        };
        let entries = self.entries(cx);
        let shown = group(&entries, self.group);
        match shown.entries.get(index) {
            Some(Entry::Pack(pack)) => {
                self.pack = Some(pack.clone());
                self.group = 0;
                Step::Turn(Start::First)
            }
            Some(Entry::Lesson(lesson)) => Step::Open(Screen::Lesson(LessonScreen::open(Rc::clone(lesson), cx.desk))),
            Some(Entry::Today) => Step::Open(Screen::Today(TodayScreen)),
            Some(Entry::Trouble) => Step::Open(Screen::Trouble(TroubleScreen::new(&errors(cx)))),
            None => turn(&mut self.group, &shown),
        }
    }

    fn entries(&self, cx: &Cx<'_>) -> Vec<Entry> {
        let mut entries = match &self.pack {
            Some(pack) => lessons(cx, pack),
            None => all_lessons(cx).unwrap_or_else(|| packs(cx).map(|pack| Entry::Pack(pack.id.clone())).collect()),
        };
        if self.pack.is_none() && cx.theme_today(&cx.library.calendar()).is_some() {
            entries.insert(0, Entry::Today);
        }
        // A passer-by cannot mend anything.
        if !cx.kiosk && !errors(cx).is_empty() {
            entries.push(Entry::Trouble);
        }
        entries
    }
}

fn lessons(cx: &Cx<'_>, pack: &PackId) -> Vec<Entry> {
    cx.lessons(pack).into_iter().map(Entry::Lesson).collect()
}

/// The packs that have lessons; others hold items and scenarios alone, or are about another place.
fn packs<'c>(cx: &Cx<'c>) -> impl Iterator<Item = &'c Pack> {
    cx.library.packs().iter().filter(|pack| cx.has_lessons(&pack.id))
}

/// All lessons, if there are few enough for one list.
fn all_lessons(cx: &Cx<'_>) -> Option<Vec<Entry>> {
    let packs: Vec<&Pack> = packs(cx).collect();
    if packs.len() > FEW_PACKS {
        return None;
    }
    let all: Vec<Entry> = packs.iter().flat_map(|pack| lessons(cx, &pack.id)).collect();
    (all.len() <= FEW_LESSONS || packs.len() == 1).then_some(all)
}

fn label(entry: &Entry, cx: &Cx<'_>) -> CleanText {
    match entry {
        Entry::Pack(id) => match cx.library.packs().iter().find(|pack| pack.id == *id) {
            Some(pack) => cx.name(pack),
            None => CleanText::lossy(id.as_str()),
        },
        Entry::Lesson(lesson) => {
            let title = cx.title(lesson);
            if cx.desk.is_finished(&lesson.id) {
                cx.text.courses_done(title.as_str())
            } else if cx.desk.find(&lesson.id).is_some() {
                cx.text.courses_started(title.as_str())
            } else {
                title
            }
        }
        Entry::Today => {
            let calendar = cx.library.calendar();
            let title = cx.theme_today(&calendar).map(|theme| cx.say(&theme.title)).unwrap_or_default();
            cx.text.courses_today(title.as_str())
        }
        Entry::Trouble => cx.text.courses_trouble(),
    }
}

fn pack_heading(cx: &Cx<'_>, id: &PackId) -> Block {
    let name = cx.library.packs().iter().find(|pack| pack.id == *id).map(|pack| cx.name(pack)).unwrap_or_default();
    Block {
        role: Role::Caption,
        tone: Tone::Heading,
        text: name,
        tight: true,
        keep_with_next: true,
        ..Block::default()
    }
}

/// What could not be opened. Reminders are for authors; a lesson with some opens all the same.
pub(super) fn errors(cx: &Cx<'_>) -> Vec<Finding> {
    let mut findings = cx.library.troubles();
    findings.retain(|finding| finding.severity == Severity::Error);
    findings
}
