//! What was answered, and how it compares with the key.
use super::Judgement;
use crate::model::{Choice, Item, ItemKind, Standing, Truth};

/// The options that were picked, counted from 0, in the order of picking.
///
/// One for most kinds; several for `multi`; all steps for `order`, where the numbers are those of
/// the right order, not of the order shown. For `real-or-scam` they are those of [`Judgement::ALL`].
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Answer {
    /// The picks.
    pub picks: Vec<usize>,
}

/// How an answer compares with the key. It chooses the words that follow; nobody is given a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// What was looked for.
    Right,
    /// Asking somebody first, where that is a good thing to do.
    AlsoGood,
    /// Some of several.
    Partly,
    /// Something else.
    Missed,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Right, Self::AlsoGood, Self::Partly, Self::Missed];

    /// Its name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::AlsoGood => "also-good",
            Self::Partly => "partly",
            Self::Missed => "missed",
        }
    }
}

/// How many options `item` offers.
pub fn options(item: &Item) -> usize {
    match &item.kind {
        ItemKind::Choice(choices) | ItemKind::Multi(choices) => choices.len(),
        ItemKind::RealOrScam { .. } => Judgement::ALL.len(),
        ItemKind::Spot { script, .. } => script.lines.len(),
        ItemKind::Order { steps, .. } => steps.len(),
    }
}

/// Whether `item` takes several picks before it is confirmed.
pub fn wants_several(item: &Item) -> bool {
    matches!(item.kind, ItemKind::Multi(_) | ItemKind::Order { .. })
}

/// Compares `answer` with the key of `item`.
pub fn judge(item: &Item, answer: &Answer) -> Outcome {
    let first = answer.picks.first().copied();
    match &item.kind {
        ItemKind::Choice(choices) => match first.and_then(|pick| choices.get(pick)).map(|c| c.standing) {
            Some(Standing::Key) => Outcome::Right,
            Some(Standing::AlsoGood) => Outcome::AlsoGood,
            Some(Standing::Distractor) | None => Outcome::Missed,
        },
        ItemKind::Multi(choices) => judge_marks(choices, &answer.picks),
        ItemKind::RealOrScam { truth, .. } => match (first.and_then(Judgement::of_pick), truth) {
            (Some(Judgement::Scam), Truth::Scam) | (Some(Judgement::Real), Truth::Real) => Outcome::Right,
            (Some(Judgement::AskFirst), _) => Outcome::AlsoGood,
            (Some(Judgement::Scam | Judgement::Real) | None, _) => Outcome::Missed,
        },
        ItemKind::Spot { script, .. } => {
            let flagged = first.and_then(|pick| script.lines.get(pick)).is_some_and(|line| line.flag.is_some());
            if flagged { Outcome::Right } else { Outcome::Missed }
        }
        ItemKind::Order { steps, .. } => {
            if answer.picks.iter().copied().eq(0..steps.len()) {
                Outcome::Right
            } else if first == Some(0) {
                Outcome::Partly
            } else {
                Outcome::Missed
            }
        }
    }
}

fn judge_marks(choices: &[Choice], picks: &[usize]) -> Outcome {
    let is_key = |index: usize| choices.get(index).is_some_and(|choice| choice.standing == Standing::Key);
    let keys = (0..choices.len()).filter(|index| is_key(*index)).count();
    let found = (0..choices.len()).filter(|index| is_key(*index) && picks.contains(index)).count();
    let beside = picks.iter().any(|pick| choices.get(*pick).is_some_and(|c| c.standing == Standing::Distractor));
    match (found, beside) {
        (0, _) => Outcome::Missed,
        (found, false) if found == keys => Outcome::Right,
        _ => Outcome::Partly,
    }
}

#[cfg(test)]
mod tests {
    use super::super::sitting::tests::{choice, item_of};
    use super::*;
    use crate::model::{CleanText, Line, Phrase, Script};

    fn picks(picks: &[usize]) -> Answer {
        Answer { picks: picks.to_vec() }
    }

    fn phrase() -> Phrase {
        Phrase::new("k", CleanText::default())
    }

    #[test]
    fn asking_somebody_first_is_never_a_miss() {
        let item = item_of(ItemKind::Choice(vec![
            choice(Standing::Distractor),
            choice(Standing::Key),
            choice(Standing::AlsoGood),
        ]));
        let outcomes: Vec<_> = (0..3).map(|pick| judge(&item, &picks(&[pick]))).collect();
        assert_eq!(outcomes, [Outcome::Missed, Outcome::Right, Outcome::AlsoGood]);
        for truth in [Truth::Real, Truth::Scam] {
            let item = item_of(ItemKind::RealOrScam { truth, rationale: phrase() });
            assert_eq!(judge(&item, &picks(&[2])), Outcome::AlsoGood);
        }
    }

    #[test]
    fn calling_a_genuine_case_a_scam_is_a_miss_as_well() {
        let item = item_of(ItemKind::RealOrScam { truth: Truth::Real, rationale: phrase() });
        assert_eq!(judge(&item, &picks(&[0])), Outcome::Missed);
        assert_eq!(judge(&item, &picks(&[1])), Outcome::Right);
    }

    #[test]
    fn several_marks_are_right_only_together_and_alone() {
        let item =
            item_of(ItemKind::Multi(vec![choice(Standing::Key), choice(Standing::Distractor), choice(Standing::Key)]));
        let cases: [(&[usize], Outcome); 5] = [
            (&[2, 0], Outcome::Right),
            (&[0], Outcome::Partly),
            (&[0, 1, 2], Outcome::Partly),
            (&[1], Outcome::Missed),
            (&[], Outcome::Missed),
        ];
        for (marks, outcome) in cases {
            assert_eq!(judge(&item, &picks(marks)), outcome, "{marks:?}");
        }
    }

    #[test]
    fn any_line_with_a_flag_gives_it_away() {
        let line = |flag: bool| Line { speaker: 0, text: phrase(), flag: flag.then(phrase) };
        let script = Script { people: Vec::new(), lines: vec![line(false), line(true), line(true)] };
        let item = item_of(ItemKind::Spot { script, rationale: phrase() });
        let outcomes: Vec<_> = (0..3).map(|pick| judge(&item, &picks(&[pick]))).collect();
        assert_eq!(outcomes, [Outcome::Missed, Outcome::Right, Outcome::Right]);
    }

    #[test]
    fn the_right_first_step_counts_for_something() {
        let item = item_of(ItemKind::Order { steps: vec![phrase(), phrase(), phrase()], rationale: phrase() });
        assert_eq!(judge(&item, &picks(&[0, 1, 2])), Outcome::Right);
        assert_eq!(judge(&item, &picks(&[0, 2, 1])), Outcome::Partly);
        assert_eq!(judge(&item, &picks(&[2, 1, 0])), Outcome::Missed);
        assert_eq!(judge(&item, &picks(&[0])), Outcome::Partly);
    }
}
