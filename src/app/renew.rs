//! Content that its author has changed while the app shows it, and going anywhere in a lesson.
use std::rc::Rc;

use ratatui::layout::Size;

use super::{App, Outcome, Visit};
use crate::content::Library;
use crate::locale::Tag;
use crate::model::{CleanText, Lesson, Part, Scenario};
use crate::screen::{self, CallScreen, LessonScreen, Screen};
use crate::session::{Beat, Rehearsal, Sitting, Stage, follow};
use crate::typeset::{Anchor, Block};

/// A part of a lesson or of a call, to go to without answering.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// That card, counted from 0.
    Card(usize),
    /// That item, counted from 0.
    Item(usize),
    /// The end of the lesson.
    End,
}

impl App {
    /// Shows what is in `library` from now on: the same lesson, the same card, item and page as far as
    /// they still exist. What cannot be read any more stays as it was where it is open.
    pub fn renew(&mut self, library: Library) -> Outcome {
        let before: Vec<Vec<CleanText>> = self.visits().map(|visit| self.words(visit)).collect();
        self.library = Rc::new(library);
        self.live_in(self.region_id.clone());
        let library = Rc::clone(&self.library);
        self.desk.renew(&|id| screen::lesson(&library, id), &|id| screen::call(&library, id));
        self.desk.renew_questions(&library.all_practice(), library.triage().as_ref());
        for visit in self.above.iter_mut().chain([&mut self.base]) {
            visit.screen.renew(&library);
        }
        self.learn_packs();
        let after: Vec<Vec<CleanText>> = self.visits().map(|visit| self.words(visit)).collect();
        for ((visit, before), after) in self.above.iter_mut().chain([&mut self.base]).zip(before).zip(after) {
            visit.place.anchor = moved(visit.place.anchor, &before, &after);
        }
        if self.size != Size::ZERO {
            self.show();
        }
        Outcome::redraw(true)
    }

    fn visits(&self) -> impl Iterator<Item = &Visit> {
        self.above.iter().chain([&self.base])
    }

    fn words(&self, visit: &Visit) -> Vec<CleanText> {
        visit.screen.sheet(&self.cx()).blocks.into_iter().map(|block| block.text).collect()
    }

    /// What there is to show.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// Says something on the foot or head line until the next key.
    pub fn say(&mut self, notice: CleanText) {
        self.notice = Some(notice);
    }

    /// Speaks this language from now on.
    pub fn speak_in(&mut self, tag: &Tag) {
        self.speak(tag);
        if self.size != Size::ZERO {
            self.show();
        }
    }

    /// Has the list of keys end with these: whoever runs the app takes them before the app does.
    pub fn tell_more_keys(&mut self, keys: Vec<(CleanText, CleanText)>) {
        self.more_keys = keys;
    }

    /// The lesson that is open, if one is, whatever lies on top of it.
    pub fn lesson(&self) -> Option<&Rc<Lesson>> {
        self.visit_of_lesson().map(|(_, sitting)| sitting.lesson())
    }

    /// Where in the open lesson the reader is.
    pub fn spot(&self) -> Option<Spot> {
        let (visit, sitting) = self.visit_of_lesson()?;
        Some(match sitting.stage() {
            Stage::Reading => {
                let blocks = visit.screen.sheet(&self.cx()).blocks;
                Spot::Card(blocks.iter().take(visit.place.anchor.block + 1).filter(|block| block.new_page).count())
            }
            Stage::Asking(index) | Stage::Explaining(index) => Spot::Item(index),
            Stage::Summary => Spot::End,
        })
    }

    fn visit_of_lesson(&self) -> Option<(&Visit, &Sitting)> {
        self.above.iter().rev().find_map(|visit| match &visit.screen {
            Screen::Lesson(lesson) => Some((visit, lesson.sitting())),
            _ => None,
        })
    }

    /// Opens a lesson at a part of it, above the first screen.
    pub fn visit(&mut self, lesson: &Rc<Lesson>, spot: Spot) -> Outcome {
        self.leave_all();
        let begun = self.desk.find(&lesson.id).map(|sitting| sitting.renewed(Rc::clone(lesson)));
        let mut sitting = begun.unwrap_or_else(|| Sitting::new(Rc::clone(lesson)));
        sitting.go_to(match spot {
            Spot::Card(_) => Stage::Reading,
            Spot::Item(index) => Stage::Asking(index),
            Spot::End => Stage::Summary,
        });
        let mut visit = Visit::new(Screen::Lesson(LessonScreen::resume(sitting)));
        if let Spot::Card(card) = spot {
            visit.place.anchor = start_of_card(&visit.screen.sheet(&self.cx()).blocks, card);
        }
        self.above.push(visit);
        self.show();
        Outcome::redraw(true)
    }

    /// Opens a call in one part of it; at that scene, or before the first one.
    pub fn visit_call(&mut self, call: &Rc<Scenario>, part: Part, scene: Option<usize>) -> Outcome {
        self.leave_all();
        let mut rehearsal = Rehearsal::new(Rc::clone(call), part);
        if let Some(scene) = scene {
            rehearsal.go_to(scene);
        }
        self.above.push(Visit::new(Screen::Call(CallScreen::resume(rehearsal))));
        self.show();
        Outcome::redraw(true)
    }

    /// The call that is open, if one is, with the part and the scene the reader is in.
    pub fn call(&self) -> Option<(&Rc<Scenario>, Part, Option<usize>)> {
        let rehearsal = self.above.iter().rev().find_map(|visit| match &visit.screen {
            Screen::Call(call) => call.rehearsal(),
            _ => None,
        })?;
        let scene = match rehearsal.moment() {
            Beat::Scene(scene) | Beat::Reason { scene, .. } => Some(scene),
            _ => None,
        };
        Some((rehearsal.scenario(), rehearsal.part(), scene))
    }

    fn leave_all(&mut self) {
        (self.first_start, self.notice) = (false, None);
        while !self.above.is_empty() {
            self.close();
        }
    }
}

/// The anchor over the words as they are now.
fn moved(anchor: Anchor, before: &[CleanText], after: &[CleanText]) -> Anchor {
    let block = follow(before, after, anchor.block);
    let same = before.get(anchor.block) == after.get(block);
    let end = after.get(block).map_or(0, |text| text.len());
    Anchor { block, byte: if same { anchor.byte } else { anchor.byte.min(end.saturating_sub(1)) } }
}

fn start_of_card(blocks: &[Block], card: usize) -> Anchor {
    let starts = blocks.iter().enumerate().filter(|(index, block)| *index == 0 || block.new_page);
    Anchor { block: starts.map(|(index, _)| index).nth(card).unwrap_or(0), byte: 0 }
}
