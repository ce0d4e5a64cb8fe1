//! What happened in a session so far: where one is, which hands were counted.
use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::rc::Rc;

use super::super::{Beat, Hands, Judgement, Rehearsal, moves, options};
use super::{Asked, HallEvent, Happened, Learnt, Plan, Slide};
use crate::model::{Part, RunStep, Truth};

/// How many tables play in a contest.
pub const TABLES: RangeInclusive<u8> = 1..=6;

/// What is shown has one page until the class says otherwise.
const FIRST_PAGE: (usize, usize) = (0, 1);

/// A session that is under way, or over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    plan: Rc<Plan>,
    tables: u8,
    at: usize,
    /// The page the class sees of what is shown, and how many there are.
    page: (usize, usize),
    /// The hands counted on a slide.
    hands: BTreeMap<usize, Vec<u8>>,
    /// What tables said on a slide.
    answers: BTreeMap<usize, Judgement>,
    call: Option<Rehearsal>,
    dark: bool,
    away: bool,
    closed: bool,
    /// When it began, and when the present step did.
    began: i64,
    step_began: i64,
}

impl Run {
    /// Begins at the first slide; `at` is when, in seconds.
    pub fn new(plan: Rc<Plan>, tables: u8, at: i64) -> Self {
        let call = plan.call.as_ref().map(|call| Rehearsal::new(Rc::clone(call), Part::Experiencer));
        Self {
            plan,
            tables: tables.clamp(*TABLES.start(), *TABLES.end()),
            at: 0,
            page: FIRST_PAGE,
            hands: BTreeMap::new(),
            answers: BTreeMap::new(),
            call,
            dark: false,
            away: false,
            closed: false,
            began: at,
            step_began: at,
        }
    }

    /// Takes in what happened. What cannot have happened here changes nothing.
    pub fn apply(&mut self, happened: &Happened) {
        match &happened.what {
            HallEvent::Opened { .. } => {}
            HallEvent::At(slide) => {
                self.go_to(*slide, happened.at);
            }
            HallEvent::Hands { slide, hands } => {
                if let Slide::Vote { asked, .. } = self.plan.slide(*slide)
                    && self.plan.item(asked).is_some_and(|item| options(item) == hands.len())
                {
                    self.hands.insert(*slide, hands.clone());
                    self.go_on_from(*slide, happened.at);
                }
            }
            HallEvent::Chose(option) => self.in_call(|call| call.choose(*option)),
            HallEvent::WentOn => self.in_call(Rehearsal::go_on),
            HallEvent::WentBack => self.in_call(Rehearsal::go_back),
            HallEvent::Answered { slide, pick } => {
                if let (Slide::Turn(_), Some(judgement)) = (self.plan.slide(*slide), Judgement::of_pick(*pick)) {
                    self.answers.insert(*slide, judgement);
                    self.go_on_from(*slide, happened.at);
                }
            }
            HallEvent::Page { slide, page, pages } => {
                if *slide == self.at && page < pages {
                    self.page = (*page, *pages);
                }
            }
            HallEvent::Away(away) => self.away = *away,
            HallEvent::Dark(dark) => self.dark = *dark,
            HallEvent::Closed => self.closed = true,
        }
    }

    fn go_to(&mut self, slide: usize, at: i64) {
        let before = self.step();
        self.at = slide.min(self.plan.last());
        if self.step() != before {
            self.step_began = at;
        }
        self.page = FIRST_PAGE;
        self.dark = false;
    }

    fn in_call(&mut self, change: impl FnOnce(&mut Rehearsal) -> bool) {
        if self.call.as_mut().is_some_and(change) {
            self.page = FIRST_PAGE;
        }
    }

    /// On, unless somebody has moved meanwhile.
    fn go_on_from(&mut self, slide: usize, at: i64) {
        if self.at == slide {
            self.go_to(slide + 1, at);
        }
    }

    /// What is shown, and in which order.
    pub fn plan(&self) -> &Rc<Plan> {
        &self.plan
    }

    /// Which slide is shown, counted from 0.
    pub fn at(&self) -> usize {
        self.at
    }

    /// The slide that is shown.
    pub fn slide(&self) -> Slide {
        self.plan.slide(self.at)
    }

    /// The step it belongs to, counted from 0.
    pub fn step(&self) -> usize {
        self.plan.step(self.at)
    }

    /// That step, as the run-sheet has it.
    pub fn run_step(&self) -> Option<&RunStep> {
        self.plan.run_step(self.at)
    }

    /// The page the class sees of what is shown, counted from 0, and how many there are.
    pub fn page(&self) -> (usize, usize) {
        self.page
    }

    /// Whether the class has not seen all of what is shown.
    pub fn has_more_pages(&self) -> bool {
        self.page.0 + 1 < self.page.1
    }

    /// Turns the page of the class: on, or back.
    pub fn turned(&self, on: bool) -> HallEvent {
        let (page, pages) = self.page;
        let page = if on { (page + 1).min(pages - 1) } else { page.saturating_sub(1) };
        HallEvent::Page { slide: self.at, page, pages }
    }

    /// Whether the class is in it: neither over nor left for the sessions on offer.
    pub fn is_under_way(&self) -> bool {
        !self.closed && !self.away
    }

    /// Whether the class is back at the sessions on offer.
    pub fn is_away(&self) -> bool {
        self.away
    }

    /// Whether everybody is to look at the volunteer.
    pub fn is_dark(&self) -> bool {
        self.dark
    }

    /// Whether it is over.
    pub fn is_closed(&self) -> bool {
        self.closed
    }

    /// The call, lived through together.
    pub fn call(&self) -> Option<&Rehearsal> {
        self.call.as_ref()
    }

    /// How many things the class can decide for in the call now; none where it goes on by itself.
    pub fn choices(&self) -> usize {
        let in_scene = self.call.as_ref().filter(|call| matches!(call.moment(), Beat::Scene(_)));
        in_scene.and_then(Rehearsal::scene).map_or(0, |scene| moves(scene).len())
    }

    /// The hands counted on a slide.
    pub fn hands(&self, slide: usize) -> Option<&[u8]> {
        self.hands.get(&slide).map(Vec::as_slice)
    }

    /// The hands counted for what is asked: the first time, and again.
    pub fn hands_for(&self, asked: Asked) -> [Option<&[u8]>; 2] {
        [false, true].map(|again| {
            let slide = self.plan.slides().position(|slide| slide == Slide::Vote { asked, again })?;
            self.hands(slide)
        })
    }

    /// The table whose turn a case of the contest is, counted from 0.
    pub fn table(&self, case: usize) -> usize {
        case % usize::from(self.tables)
    }

    /// What the table said whose turn it was.
    pub fn answer(&self, case: usize) -> Option<Judgement> {
        let slide = self.plan.slides().position(|slide| slide == Slide::Turn(case))?;
        self.answers.get(&slide).copied()
    }

    /// Whether a table fell for nothing and wronged nobody in that case; asking first is good, too.
    pub fn kept(&self, case: usize) -> Option<bool> {
        let truth = self.plan.case(Asked::Contest(case))?.truth();
        Some(match (self.answer(case)?, truth) {
            (Judgement::AskFirst, _) | (Judgement::Scam, Truth::Scam) | (Judgement::Real, Truth::Real) => true,
            (Judgement::Scam, Truth::Real) | (Judgement::Real, Truth::Scam) => false,
        })
    }

    /// How often each table kept its money safe, and how often it was its turn.
    pub fn board(&self) -> Vec<(usize, usize)> {
        let mut board = vec![(0, 0); usize::from(self.tables)];
        for (case, kept) in (0..self.plan.contest()).filter_map(|case| Some((case, self.kept(case)?))) {
            if let Some((safe, turns)) = board.get_mut(self.table(case)) {
                *safe += usize::from(kept);
                *turns += 1;
            }
        }
        board
    }

    /// How well the class tells scams and real matters apart; nothing where no hands were counted.
    pub fn learnt(&self) -> Learnt {
        let judged = |asked: fn(usize) -> Asked| -> Vec<(Truth, Hands)> {
            let cases = (0..).map(asked).map_while(|asked| Some((asked, self.plan.case(asked)?)));
            cases.filter_map(|(asked, case)| Some((case.truth(), raised(self.hands_for(asked)[0]?)))).collect()
        };
        Learnt::of(&judged(Asked::Before), &judged(Asked::After))
    }

    /// Seconds from the beginning to `now`, and from the beginning of the present step; 0 where a clock
    /// was set back.
    pub fn seconds(&self, now: i64) -> (i64, i64) {
        (now.saturating_sub(self.began).max(0), now.saturating_sub(self.step_began).max(0))
    }
}

fn raised(hands: &[u8]) -> Hands {
    let of = |judgement: Judgement| hands.get(judgement.pick()).copied().map_or(0, u32::from);
    Hands { scam: of(Judgement::Scam), real: of(Judgement::Real), ask: of(Judgement::AskFirst) }
}
