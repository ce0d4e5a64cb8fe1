//! Real or a scam? A round of cases, one after the other, and what came of it.
use std::rc::Rc;

use super::item::Asked;
use super::{Cx, Deed, Sheet, Start, Step, item, rationale, tally};
use crate::model::{PracticeItem, TopicId};
use crate::session::{Given, Judged, Judgement, Occasion, PaperCode, Practice, Round, Stage};

/// A round of practice being taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PracticeScreen {
    practice: Practice,
    /// All its rounds are about this.
    topic: Option<TopicId>,
}

impl PracticeScreen {
    /// Goes on with the round that was put aside, or begins one. At a kiosk rounds are forms: the first
    /// one for whoever comes without a slip of paper, then those behind it.
    pub fn open(cx: &Cx<'_>) -> Self {
        if cx.kiosk {
            return Self::open_at_kiosk(cx);
        }
        let mut practice = cx.desk.practice().clone();
        practice.remember(cx.memory.answered().cloned());
        practice.carry_on(&cx.practice(), cx.seed);
        Self { practice, topic: None }
    }

    fn open_at_kiosk(cx: &Cx<'_>) -> Self {
        let practice = cx.desk.practice();
        match (practice.paper(), practice.round()) {
            (Some(_), Some(round)) if !round.is_finished() => Self { practice: practice.clone(), topic: None },
            (Some(code), _) => Self::of_paper(code.next(), cx),
            (None, _) => Self::of_paper(PaperCode::FIRST, cx),
        }
    }

    /// Begins the form that a slip of paper calls for.
    pub fn of_paper(code: PaperCode, cx: &Cx<'_>) -> Self {
        Self { practice: Practice::of_paper(code, &cx.practice()), topic: None }
    }

    /// Begins a round about one topic.
    pub fn about(topic: TopicId, cx: &Cx<'_>) -> Self {
        let mut practice = cx.desk.practice().clone();
        practice.remember(cx.memory.answered().cloned());
        let mut screen = Self { practice, topic: Some(topic) };
        screen.begin(cx);
        screen
    }

    fn begin(&mut self, cx: &Cx<'_>) {
        if let Some(code) = self.practice.paper() {
            *self = Self::of_paper(code.next(), cx);
            return;
        }
        let mut pool = cx.practice();
        pool.retain(|case| self.topic.as_ref().is_none_or(|topic| case.topic == *topic));
        self.practice.begin(&pool, cx.seed);
    }

    /// How far it is, to be put aside.
    pub fn practice(&self) -> &Practice {
        &self.practice
    }

    /// Every case of this round that was judged.
    pub fn answers(&self) -> impl Iterator<Item = Judged<'_>> {
        self.practice.round().into_iter().flat_map(Round::answers)
    }

    /// Has the cases as they are written now.
    pub(super) fn renew(&mut self, pool: &[Rc<PracticeItem>]) {
        self.practice.renew(pool);
    }

    pub(super) fn sheet(&self, cx: &Cx<'_>) -> Sheet {
        let Some(round) = self.practice.round().filter(|round| !round.is_empty()) else { return tally::nothing(cx) };
        let Some((index, case)) = round.item() else { return tally::sheet(cx, &self.practice, round) };
        cx.shows(case);
        let asked = Asked { item: &case.item, index, total: round.len(), picks: round.picks(index) };
        match round.stage() {
            Stage::Explaining(_) => rationale::sheet(cx, &asked, round.outcome(index)),
            _ => item::sheet(cx, &asked),
        }
    }

    pub(super) fn update(&mut self, deed: Deed, cx: &Cx<'_>) -> Step {
        let Some(round) = self.practice.round_mut().filter(|round| !round.is_empty()) else { return Step::Close };
        match (round.stage(), deed) {
            (_, Deed::Back) => {
                if round.go_back() {
                    Step::Turn(Start::Last)
                } else {
                    Step::Close
                }
            }
            (Stage::Asking(index), Deed::Chose(pick)) => match Judgement::of_pick(pick) {
                Some(judgement) => {
                    round.judge(judgement);
                    Step::Turn(Start::First).noting(given(round, index, pick))
                }
                None => Step::Stay,
            },
            (Stage::Asking(_), Deed::WentOn) => Step::Stay,
            (Stage::Summary, Deed::Chose(tally::AGAIN)) => {
                self.begin(cx);
                Step::Turn(Start::First)
            }
            (Stage::Summary, _) => Step::GoHome,
            (Stage::Reading | Stage::Explaining(_), _) => {
                round.go_on();
                Step::Turn(Start::First)
            }
        }
    }
}

/// The answer to case `index` of a round, to be kept.
fn given(round: &Round, index: usize, pick: usize) -> Option<Given> {
    let case = round.items().nth(index)?;
    let outcome = round.outcome(index)?;
    Some(Given { item: case.item.id.clone(), occasion: Occasion::Practice, outcome, picks: vec![pick] })
}
