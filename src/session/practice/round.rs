//! A round of cases being judged: how far, and what each was taken for.
use std::rc::Rc;

use super::super::flags;
use super::super::{Answer, Judged, Judgement, Outcome, Stage, judge};
use super::Tally;
use crate::model::{FlagId, PracticeItem};

/// One round. Answers stay when the learner goes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    items: Vec<Rc<PracticeItem>>,
    /// One per item; without a pick as long as it was not judged.
    answers: Vec<Answer>,
    stage: Stage,
    finished: bool,
}

impl Round {
    /// Begins at the first case.
    pub fn new(items: Vec<Rc<PracticeItem>>) -> Self {
        let answers = vec![Answer::default(); items.len()];
        let mut round = Self { items, answers, stage: Stage::Summary, finished: false };
        round.stage = round.at(0);
        round
    }

    /// Has the cases as they are written now, where they still are.
    pub(super) fn renew(&mut self, pool: &[Rc<PracticeItem>]) {
        for item in &mut self.items {
            if let Some(new) = pool.iter().find(|new| new.item.id == item.item.id) {
                *item = Rc::clone(new);
            }
        }
    }

    /// The cases, in order.
    pub fn items(&self) -> impl Iterator<Item = &Rc<PracticeItem>> {
        self.items.iter()
    }

    /// How many cases there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Where the learner is: at a case, at its explanation, at the end.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Whether the end was reached once.
    pub fn is_finished(&self) -> bool {
        self.finished
    }

    /// The case asked or explained now, counted from 0.
    pub fn item(&self) -> Option<(usize, &Rc<PracticeItem>)> {
        match self.stage {
            Stage::Asking(index) | Stage::Explaining(index) => Some((index, self.items.get(index)?)),
            Stage::Reading | Stage::Summary => None,
        }
    }

    /// What is picked for case `index`: nothing, or one judgement by its number.
    pub fn picks(&self, index: usize) -> &[usize] {
        self.answers.get(index).map_or(&[], |answer| &answer.picks)
    }

    /// How the judgement of case `index` compares with what it is.
    pub fn outcome(&self, index: usize) -> Option<Outcome> {
        let answer = self.answers.get(index).filter(|answer| !answer.picks.is_empty())?;
        Some(judge(&self.items.get(index)?.item, answer))
    }

    /// Every case that was judged, in order.
    pub fn answers(&self) -> impl Iterator<Item = Judged<'_>> {
        self.items.iter().zip(&self.answers).filter_map(|(case, answer)| {
            let judgement = answer.picks.first().and_then(|pick| Judgement::of_pick(*pick))?;
            Some(Judged { item: &case.item.id, truth: case.truth(), judgement })
        })
    }

    /// The answers in counts.
    pub fn tally(&self) -> Tally {
        self.answers().collect()
    }

    /// Judges the case asked now, and goes on to what is said about it. What was judged stays.
    pub fn judge(&mut self, judgement: Judgement) {
        let Stage::Asking(index) = self.stage else { return };
        if let Some(answer) = self.answers.get_mut(index).filter(|answer| answer.picks.is_empty()) {
            answer.picks.push(judgement.pick());
            self.stage = Stage::Explaining(index);
        }
    }

    /// Goes on: from an explanation to the next case, behind the last one to the end. A case has to be
    /// judged first.
    pub fn go_on(&mut self) {
        if let Stage::Explaining(index) = self.stage {
            self.stage = self.at(index + 1);
            self.finished |= self.stage == Stage::Summary;
        }
    }

    /// One step back; `false` when there is nothing before.
    pub fn go_back(&mut self) -> bool {
        let before = match self.stage {
            Stage::Asking(index) | Stage::Explaining(index) => index.checked_sub(1),
            Stage::Reading | Stage::Summary => self.items.len().checked_sub(1),
        };
        if let Some(before) = before {
            self.stage = self.at(before);
        }
        before.is_some()
    }

    fn at(&self, index: usize) -> Stage {
        match self.answers.get(index) {
            None => Stage::Summary,
            Some(answer) if answer.picks.is_empty() => Stage::Asking(index),
            Some(_) => Stage::Explaining(index),
        }
    }

    /// The red flags of the scams that were taken for real, unless they were spotted elsewhere.
    pub fn missed(&self) -> Vec<&FlagId> {
        let answered =
            (0..self.items.len()).filter_map(|index| Some((&self.items.get(index)?.item, self.outcome(index)?)));
        flags::missed(answered)
    }
}

#[cfg(test)]
mod tests {
    use super::super::draw::tests::case;
    use super::*;
    use crate::model::{Form, Truth};
    use Judgement::{AskFirst, Real, Scam};
    use Stage::{Asking, Explaining, Summary};

    fn round(truths: &[Truth]) -> Round {
        Round::new(truths.iter().enumerate().map(|(topic, truth)| case(topic, 0, *truth, Form::A)).collect())
    }

    #[test]
    fn a_round_goes_over_each_case_to_the_end() {
        let mut round = round(&[Truth::Scam, Truth::Real]);
        let mut stages = vec![round.stage()];
        for judgement in [Scam, AskFirst] {
            round.go_on();
            stages.push(round.stage());
            round.judge(judgement);
            stages.push(round.stage());
            round.go_on();
        }
        stages.push(round.stage());
        assert_eq!(stages, [Asking(0), Asking(0), Explaining(0), Asking(1), Explaining(1), Summary]);
        assert!(round.is_finished());
    }

    #[test]
    fn going_back_never_loses_an_answer_and_a_judgement_stays() {
        let mut round = round(&[Truth::Scam, Truth::Real]);
        assert!(!round.go_back());
        round.judge(Real);
        round.go_on();
        assert!(round.go_back());
        assert_eq!(round.stage(), Explaining(0));
        round.judge(Scam);
        assert!(!round.go_back());
        round.go_on();
        round.judge(Real);
        round.go_on();
        assert!(round.go_back());
        assert_eq!((round.stage(), round.picks(0), round.outcome(0)), (Explaining(1), &[1][..], Some(Outcome::Missed)));
        assert!(round.is_finished());
    }

    #[test]
    fn the_answers_can_be_read_from_outside() {
        let mut round = round(&[Truth::Scam, Truth::Real, Truth::Scam]);
        for judgement in [AskFirst, Scam] {
            round.judge(judgement);
            round.go_on();
        }
        let told: Vec<_> =
            round.answers().map(|judged| (judged.item.to_string(), judged.truth, judged.judgement)).collect();
        assert_eq!(told, [("t0-scam0-a".into(), Truth::Scam, AskFirst), ("t1-real0-a".into(), Truth::Real, Scam)]);
    }

    #[test]
    fn only_a_scam_taken_for_real_has_flags_to_look_at_again() {
        let mut round = round(&[Truth::Scam, Truth::Scam, Truth::Scam, Truth::Real]);
        for judgement in [Real, AskFirst, Scam, Scam] {
            round.judge(judgement);
            round.go_on();
        }
        assert_eq!(round.missed(), [&FlagId::new("flag-0")]);
    }

    #[test]
    fn a_round_without_cases_is_at_its_end() {
        assert_eq!(round(&[]).stage(), Summary);
    }
}
