//! The slides of a session, in order.
use std::rc::Rc;

use super::super::shuffle::shown_order;
use super::super::wants_several;
use crate::model::{Card, Form, Item, Lesson, PracticeItem, RunSheet, RunStep, Scenario, Show};

/// What a class is asked on a slide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Asked {
    /// An item of the lesson.
    Lesson(usize),
    /// A case before the lesson.
    Before(usize),
    /// A case after it.
    After(usize),
    /// A case of the contest.
    Contest(usize),
}

/// One thing that a class sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slide {
    /// The title of the session.
    Title,
    /// The words of the step.
    Words,
    /// A card of the lesson.
    Card(usize),
    /// What is asked, with its choices; hands are counted for the first or for the second time.
    Vote {
        /// What is asked.
        asked: Asked,
        /// For the second time, after the talk.
        again: bool,
    },
    /// Talk to your neighbour.
    Talk(Asked),
    /// How many hands there were.
    Result(Asked),
    /// Which it is, and why.
    Why(Asked),
    /// The call; where in it, [`super::Run::call`] knows.
    Call,
    /// A table's turn to talk and to answer.
    Turn(usize),
    /// What the tables have kept safe.
    Board,
    /// How well the class tells scams and real matters apart.
    Figure,
    /// The sentence to take home.
    TakeHome,
    /// The end.
    End,
}

/// A session, resolved: what its run-sheet names is at hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The run-sheet.
    pub sheet: Rc<RunSheet>,
    /// Its lesson.
    pub lesson: Rc<Lesson>,
    /// Its call.
    pub call: Option<Rc<Scenario>>,
    before: Vec<Rc<PracticeItem>>,
    after: Vec<Rc<PracticeItem>>,
    contest: Vec<Rc<PracticeItem>>,
    /// Each slide and the step it belongs to; the title belongs to the first.
    slides: Vec<(usize, Slide)>,
}

impl Plan {
    /// Resolves a run-sheet. `practice` are the cases that hold where the class is, of any topic.
    pub fn new(
        sheet: Rc<RunSheet>,
        lesson: Rc<Lesson>,
        call: Option<Rc<Scenario>>,
        practice: &[Rc<PracticeItem>],
    ) -> Self {
        let form = |form: Form| {
            let cases = practice.iter().filter(|case| case.topic == sheet.practice && case.form == form);
            mixed(cases.cloned().collect())
        };
        let (before, after, contest) = (form(Form::A), form(Form::B), form(Form::C));
        let mut plan = Self { sheet, lesson, call, before, after, contest, slides: vec![(0, Slide::Title)] };
        let sheet = Rc::clone(&plan.sheet);
        for (index, step) in sheet.steps.iter().enumerate() {
            let slides = plan.of_step(step);
            plan.slides.extend(slides.into_iter().map(|slide| (index, slide)));
        }
        plan.slides.push((sheet.steps.len().saturating_sub(1), Slide::End));
        plan
    }

    fn of_step(&self, step: &RunStep) -> Vec<Slide> {
        let vote = |asked| Slide::Vote { asked, again: false };
        match &step.show {
            Show::Words(_) => vec![Slide::Words],
            Show::Cards(cards) => {
                let there = cards.iter().copied().filter(|card| *card < self.lesson.cards.len());
                there.map(Slide::Card).collect()
            }
            Show::Items(items) => {
                let there = items.iter().copied().filter(|item| *item < self.lesson.items.len());
                there.flat_map(|item| self.twice(Asked::Lesson(item))).collect()
            }
            // No reasons yet: the same is asked again at the end, of other people and sums.
            Show::Before => (0..self.before.len()).map(|case| vote(Asked::Before(case))).collect(),
            Show::After => (0..self.after.len())
                .flat_map(|case| [vote(Asked::After(case)), Slide::Why(Asked::After(case))])
                .collect(),
            Show::Call if self.call.is_some() => vec![Slide::Call],
            Show::Call => Vec::new(),
            Show::Contest => {
                let turns =
                    (0..self.contest.len()).flat_map(|case| [Slide::Turn(case), Slide::Why(Asked::Contest(case))]);
                turns.chain([Slide::Board]).collect()
            }
            Show::Figure => vec![Slide::Figure],
            Show::TakeHome => vec![Slide::TakeHome],
        }
    }

    /// Vote, talk, vote again. Where several things are to be picked hands say little: talk, then see.
    fn twice(&self, asked: Asked) -> Vec<Slide> {
        let vote = |again| Slide::Vote { asked, again };
        if self.item(asked).is_some_and(wants_several) {
            return vec![vote(false), Slide::Talk(asked), Slide::Why(asked)];
        }
        vec![vote(false), Slide::Talk(asked), vote(true), Slide::Result(asked), Slide::Why(asked)]
    }

    /// The last slide, counted from 0; there is one before it at least.
    pub fn last(&self) -> usize {
        self.slides.len() - 1
    }

    /// A slide; behind the last one the last.
    pub fn slide(&self, at: usize) -> Slide {
        self.at(at).1
    }

    /// The step a slide belongs to, counted from 0.
    pub fn step(&self, at: usize) -> usize {
        self.at(at).0
    }

    /// That step, as the run-sheet has it.
    pub fn run_step(&self, at: usize) -> Option<&RunStep> {
        self.sheet.steps.get(self.step(at))
    }

    fn at(&self, at: usize) -> (usize, Slide) {
        self.slides.get(at).or(self.slides.last()).copied().unwrap_or((0, Slide::End))
    }

    /// The slides that [`Self::slide`] counts.
    pub fn slides(&self) -> impl Iterator<Item = Slide> + '_ {
        self.slides.iter().map(|(_, slide)| *slide)
    }

    /// What is asked.
    pub fn item(&self, asked: Asked) -> Option<&Item> {
        match asked {
            Asked::Lesson(index) => self.lesson.items.get(index),
            _ => self.case(asked).map(|case| &case.item),
        }
    }

    /// The case that is asked about; none of the lesson's own items is one.
    pub fn case(&self, asked: Asked) -> Option<&Rc<PracticeItem>> {
        match asked {
            Asked::Lesson(_) => None,
            Asked::Before(index) => self.before.get(index),
            Asked::After(index) => self.after.get(index),
            Asked::Contest(index) => self.contest.get(index),
        }
    }

    /// Which of its kind it is, counted from 0, and how many there are.
    pub fn number(&self, asked: Asked) -> (usize, usize) {
        match asked {
            Asked::Lesson(index) => (index, self.lesson.items.len()),
            Asked::Before(index) => (index, self.before.len()),
            Asked::After(index) => (index, self.after.len()),
            Asked::Contest(index) => (index, self.contest.len()),
        }
    }

    /// How many cases the tables have.
    pub fn contest(&self) -> usize {
        self.contest.len()
    }

    /// The card of a slide.
    pub fn card(&self, index: usize) -> Option<&Card> {
        self.lesson.cards.get(index)
    }
}

/// In an order that does not tell which are genuine, and is the same each time.
fn mixed(cases: Vec<Rc<PracticeItem>>) -> Vec<Rc<PracticeItem>> {
    let Some(first) = cases.first() else { return cases };
    let order = shown_order(&first.item.id, cases.len());
    order.into_iter().filter_map(|index| cases.get(index).cloned()).collect()
}
