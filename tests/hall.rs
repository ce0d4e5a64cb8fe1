//! A class in a hall: what happened is kept whole, whoever reads it is at the same place, and the figures
//! are those of the hands that were raised.
#![expect(clippy::unwrap_used, clippy::panic, reason = "helper functions of tests may fail the test")]
#[path = "hall/figures.rs"]
mod figures;
#[path = "hall/runs.rs"]
mod runs;

use std::rc::Rc;

use leling::content::Library;
use leling::model::{
    CleanText, LessonId, PackId, Phrase, RegionId, RunSheet, RunSheetId, RunStep, ScenarioId, Show, TopicId,
};
use leling::session::Plan;

/// A session with steps of every kind.
pub(crate) fn every_kind() -> RunSheet {
    let phrase = |text: &str| Phrase::new(format!("a-session-{text}"), CleanText::lossy(text));
    let step = |show| RunStep { minutes: 5, say: phrase("say"), ask: None, wait: None, show };
    let steps = vec![
        step(Show::Words(phrase("words"))),
        step(Show::Before),
        step(Show::Cards(vec![0, 1, 2])),
        step(Show::Items(vec![0, 1, 2])),
        step(Show::Call),
        step(Show::Contest),
        step(Show::After),
        step(Show::Figure),
        step(Show::TakeHome),
    ];
    RunSheet {
        id: RunSheetId::new("a-session"),
        pack: PackId::new("telephone"),
        title: phrase("title"),
        about: phrase("about"),
        lesson: LessonId::new("fake-police"),
        practice: TopicId::new("fake-officials"),
        call: Some(ScenarioId::new("safe-account-police")),
        regions: Vec::new(),
        steps,
    }
}

thread_local! {
    static PLAN: Rc<Plan> = resolved();
}

/// The session, with what is shipped.
pub(crate) fn plan() -> Rc<Plan> {
    PLAN.with(Rc::clone)
}

fn resolved() -> Rc<Plan> {
    let library = Library::open(&[]);
    let sheet = Rc::new(every_kind());
    let lesson = library.lesson(&sheet.lesson).unwrap();
    let calls = library.scenarios(&sheet.pack).scenarios.clone();
    let call = calls.into_iter().find(|call| Some(&call.id) == sheet.call.as_ref());
    let here = RegionId::new("CN");
    let cases: Vec<_> = library.all_practice().into_iter().filter(|case| case.holds_in(Some(&here))).collect();
    Rc::new(Plan::new(sheet, lesson, call, &cases))
}
