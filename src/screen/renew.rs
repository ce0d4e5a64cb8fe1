//! Screens over content that its author has changed meanwhile.
use std::rc::Rc;

use super::Screen;
use crate::content::Library;
use crate::model::{CleanText, Lesson, LessonId, Phrase, PracticeItem, Scenario, ScenarioId};

impl Screen {
    /// Shows what is in `library` from now on, at the same place. What is not there any more, because
    /// its file is faulty or gone, stays as it was.
    pub fn renew(&mut self, library: &Library) {
        match self {
            Self::Lesson(screen) => {
                if let Some(lesson) = lesson(library, &screen.sitting().lesson().id) {
                    screen.renew(lesson);
                }
            }
            Self::Call(screen) => {
                if let Some(call) = call(library, screen.scenario()) {
                    screen.renew(call);
                }
            }
            Self::Practice(screen) => screen.renew(&library.all_practice()),
            Self::Look(screen) => {
                if let Some(triage) = library.triage() {
                    screen.renew(triage);
                }
            }
            _ => {}
        }
    }
}

/// The lesson of this name, or the practice items of that topic as if they were one.
pub fn lesson(library: &Library, id: &LessonId) -> Option<Rc<Lesson>> {
    library.lesson(id).or_else(|| {
        let cases: Vec<_> = library.all_practice().into_iter().filter(|case| cases_of(case) == *id).collect();
        as_lesson(&cases)
    })
}

/// The call of this name.
pub fn call(library: &Library, id: &ScenarioId) -> Option<Rc<Scenario>> {
    let calls = library.packs().iter().flat_map(|pack| library.scenarios(&pack.id).entries.clone());
    calls.into_iter().find(|call| call.id == *id)
}

/// The name of the lesson that [`as_lesson`] makes of an item's topic. No lesson has such a name: its
/// author cannot write a slash.
pub fn cases_of(case: &PracticeItem) -> LessonId {
    LessonId::new(format!("items/{}", case.topic))
}

/// The practice items of one topic as a lesson without pages, to look at them one after the other.
pub fn as_lesson(cases: &[Rc<PracticeItem>]) -> Option<Rc<Lesson>> {
    let first = cases.first()?;
    let named = |text: &str| Phrase::new("", CleanText::lossy(text));
    Some(Rc::new(Lesson {
        id: cases_of(first),
        pack: first.pack.clone(),
        title: named(first.topic.as_str()),
        minutes: 5,
        cards: Vec::new(),
        items: cases.iter().map(|case| case.item.clone()).collect(),
        take_home: named("—"),
        reply: None,
        regions: Vec::new(),
        guide: None,
    }))
}
