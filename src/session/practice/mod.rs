//! Practice: real or a scam? Rounds of eight cases, half of them genuine.
mod draw;
mod round;
mod tally;

use std::collections::BTreeSet;
use std::rc::Rc;

pub use self::draw::{EACH, draw};
pub use self::round::Round;
pub use self::tally::{Leaning, Tally};
use super::PaperCode;
use crate::model::{ItemId, PracticeItem, Truth};

/// All practice of this run: which cases were shown, and the round begun last.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Practice {
    seen: BTreeSet<ItemId>,
    rounds: u64,
    round: Option<Round>,
    paper: Option<PaperCode>,
}

/// The chance of all rounds that a slip of paper calls for: another kiosk has the same ones.
const PAPER: u64 = 0x1e11;

impl Practice {
    /// These cases are known from before: they wait until the others have come.
    pub fn remember(&mut self, seen: impl IntoIterator<Item = ItemId>) {
        self.seen.extend(seen);
    }

    /// The round that a slip of paper calls for. The three forms of a round have the same sets; a later
    /// round has others, until all have come.
    pub fn of_paper(code: PaperCode, pool: &[Rc<PracticeItem>]) -> Self {
        let mut pool: Vec<_> = pool.iter().filter(|case| case.form == code.form).cloned().collect();
        // What is drawn follows from the order, which must not depend on where the packs lie.
        pool.sort_by(|one, other| (&one.topic, &one.set, one.truth()).cmp(&(&other.topic, &other.set, other.truth())));
        let mut practice = Self { paper: Some(code), ..Self::default() };
        for _ in 0..=usize::from(code.round()) % rounds_in(&pool) {
            practice.begin(&pool, PAPER);
        }
        practice
    }

    /// The slip of paper that called for the round, if one did.
    pub fn paper(&self) -> Option<PaperCode> {
        self.paper
    }

    /// Goes on with a round that was left, or begins one. `seed` is the chance of this run.
    pub fn carry_on(&mut self, pool: &[Rc<PracticeItem>], seed: u64) {
        if self.round.as_ref().is_none_or(Round::is_finished) {
            self.begin(pool, seed);
        }
    }

    /// Begins a round. Once everything was shown, all may come again but what was shown last.
    pub fn begin(&mut self, pool: &[Rc<PracticeItem>], seed: u64) {
        if pool.iter().all(|case| self.seen.contains(&case.item.id)) {
            self.seen = self.round.iter().flat_map(Round::items).map(|case| case.item.id.clone()).collect();
        }
        let items = draw(pool, &self.seen, seed.wrapping_add(self.rounds));
        self.seen.extend(items.iter().map(|case| case.item.id.clone()));
        self.rounds += 1;
        self.round = Some(Round::new(items));
    }

    /// The round begun last goes on with its cases as they are written now in `pool`.
    pub fn renew(&mut self, pool: &[Rc<PracticeItem>]) {
        if let Some(round) = &mut self.round {
            round.renew(pool);
        }
    }

    /// The round begun last.
    pub fn round(&self) -> Option<&Round> {
        self.round.as_ref()
    }

    /// The round begun last, to go on with.
    pub fn round_mut(&mut self) -> Option<&mut Round> {
        self.round.as_mut()
    }

    /// How many rounds were begun.
    pub fn rounds(&self) -> u64 {
        self.rounds
    }

    /// The cases shown so far, those of the round begun last included.
    pub fn seen(&self) -> &BTreeSet<ItemId> {
        &self.seen
    }
}

/// How many rounds a pool has before anything has to come again; at least one.
fn rounds_in(pool: &[Rc<PracticeItem>]) -> usize {
    let scams = pool.iter().filter(|case| case.truth() == Truth::Scam).count();
    (scams.min(pool.len() - scams) / EACH).max(1)
}

#[cfg(test)]
mod tests {
    use super::draw::tests::pool;
    use super::*;
    use crate::model::{Form, SetId, TopicId};
    use crate::session::{Judgement, Stage};

    type Sets = BTreeSet<(TopicId, SetId, Truth)>;

    fn sets_of(code: PaperCode, pool: &[Rc<PracticeItem>]) -> Sets {
        let practice = Practice::of_paper(code, pool);
        assert!(practice.round().unwrap().items().all(|case| case.form == code.form));
        practice.round().unwrap().items().map(|case| (case.topic.clone(), case.set.clone(), case.truth())).collect()
    }

    #[test]
    fn a_slip_of_paper_calls_for_the_same_sets_in_its_form() {
        let pool = pool(6, 3);
        for round in 0..62 {
            let [a, b, c] = Form::ALL.map(|form| sets_of(PaperCode::new(form, round), &pool));
            assert!(a == b && b == c && a.len() == 2 * EACH, "{round}");
        }
    }

    #[test]
    fn rounds_of_paper_go_through_all_sets_before_any_comes_again() {
        let pool = pool(6, 4);
        let mut seen = Sets::new();
        // 48 sets in rounds of 8.
        for round in 0..6 {
            let now = sets_of(PaperCode::new(Form::B, round), &pool);
            assert!(seen.is_disjoint(&now), "{round}");
            seen.extend(now);
        }
        assert_eq!(sets_of(PaperCode::new(Form::B, 6), &pool), sets_of(PaperCode::new(Form::B, 0), &pool));
    }

    #[test]
    fn the_order_in_which_packs_were_read_changes_no_slip() {
        let mut other = pool(6, 3);
        other.reverse();
        for code in [PaperCode::FIRST, PaperCode::new(Form::C, 3)] {
            assert_eq!(Practice::of_paper(code, &pool(6, 3)), Practice::of_paper(code, &other));
        }
        assert!(Practice::of_paper(PaperCode::FIRST, &[]).round().unwrap().is_empty());
    }

    fn play(practice: &mut Practice) {
        let round = practice.round_mut().unwrap();
        while round.stage() != Stage::Summary {
            round.judge(Judgement::Scam);
            round.go_on();
        }
    }

    #[test]
    fn nothing_comes_twice_before_everything_has_come_once() {
        let pool = pool(6, 3);
        for seed in 0..40 {
            let mut practice = Practice::default();
            let mut shown: Vec<ItemId> = Vec::new();
            // 108 cases in rounds of 8: thirteen whole rounds and a half.
            for _ in 0..14 {
                practice.carry_on(&pool, seed);
                shown.extend(practice.round().unwrap().items().map(|case| case.item.id.clone()));
                play(&mut practice);
            }
            let first: BTreeSet<&ItemId> = shown.iter().take(104).collect();
            assert_eq!(first.len(), 104, "seed {seed}");
            assert_eq!(shown.iter().collect::<BTreeSet<_>>().len(), 108, "seed {seed}");
        }
    }

    #[test]
    fn when_all_was_shown_the_last_round_does_not_come_again_at_once() {
        let pool = pool(6, 1);
        let mut practice = Practice::default();
        let mut before: BTreeSet<ItemId> = BTreeSet::new();
        for _ in 0..30 {
            practice.begin(&pool, 3);
            let now: BTreeSet<ItemId> = practice.round().unwrap().items().map(|case| case.item.id.clone()).collect();
            assert!(before.intersection(&now).count() <= 4, "mostly new");
            before = now;
        }
    }

    #[test]
    fn a_round_that_was_left_is_carried_on_and_a_finished_one_is_not() {
        let pool = pool(6, 3);
        let mut practice = Practice::default();
        practice.carry_on(&pool, 1);
        practice.round_mut().unwrap().judge(Judgement::Real);
        let left = practice.clone();
        practice.carry_on(&pool, 1);
        assert_eq!(practice, left);
        play(&mut practice);
        practice.carry_on(&pool, 1);
        assert_eq!((practice.rounds(), practice.seen().len()), (2, 16));
    }

    #[test]
    fn what_is_known_from_before_waits() {
        let pool = pool(6, 3);
        let seen: BTreeSet<ItemId> = pool.iter().take(50).map(|case| case.item.id.clone()).collect();
        let mut practice = Practice::default();
        practice.remember(seen.clone());
        practice.begin(&pool, 9);
        assert!(practice.round().unwrap().items().all(|case| !seen.contains(&case.item.id)));
    }
}
