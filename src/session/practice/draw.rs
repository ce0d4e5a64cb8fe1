//! Which cases a round has, and in which order.
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::rc::Rc;

use super::super::chance::Chance;
use crate::model::{ItemId, PracticeItem, Truth};

/// Scams in a round, and as many genuine cases.
pub const EACH: usize = 4;

/// Orders that are tried to keep cases of one topic apart; of eight cases of six topics more than
/// every other order does.
const ORDERS: usize = 200;

/// A round: half scams, half genuine, of each set one form, all topics in turn, no topic twice in a row
/// where that can be. What is in `known` comes only where nothing else can. `seed` decides the rest.
///
/// Shorter where there are too few sets of one kind: the halves stay equal.
pub fn draw(pool: &[Rc<PracticeItem>], known: &BTreeSet<ItemId>, seed: u64) -> Vec<Rc<PracticeItem>> {
    let mut chance = Chance::new(seed);
    let mut pool: Vec<Rc<PracticeItem>> = pool.to_vec();
    // The order of the pool settles what is left open.
    chance.shuffle(&mut pool);
    let (first, second) = if chance.below(2) == 0 { (Truth::Scam, Truth::Real) } else { (Truth::Real, Truth::Scam) };
    let mut round: Vec<Rc<PracticeItem>> = Vec::new();
    for _ in 0..EACH {
        let before = round.len();
        // One after the other: which topic is due depends on what is there. Both or none.
        for truth in [first, second] {
            round.extend(next(&pool, known, &round, truth));
        }
        if round.len() < before + 2 {
            round.truncate(before);
            break;
        }
    }
    spread(round, &mut chance)
}

/// The case that is due: of what was not seen first, of the topic that came least in this round, then
/// where most is left unseen.
fn next(
    pool: &[Rc<PracticeItem>],
    seen: &BTreeSet<ItemId>,
    round: &[Rc<PracticeItem>],
    truth: Truth,
) -> Option<Rc<PracticeItem>> {
    let unseen = |case: &&Rc<PracticeItem>| !seen.contains(&case.item.id);
    let key = |case: &&Rc<PracticeItem>| {
        let in_round = round.iter().filter(|other| other.topic == case.topic).count();
        let alike = || pool.iter().filter(|other| other.topic == case.topic && other.truth() == truth);
        let of_topic = alike().filter(unseen).count();
        let of_set = alike().filter(|other| other.set == case.set).filter(unseen).count();
        (!unseen(case), in_round, Reverse(of_topic), Reverse(of_set))
    };
    let free = |case: &&Rc<PracticeItem>| {
        case.truth() == truth && !round.iter().any(|other| other.topic == case.topic && other.set == case.set)
    };
    pool.iter().filter(free).min_by_key(key).cloned()
}

/// The cases in an order drawn by lot in which a topic follows itself as seldom as can be.
fn spread(mut round: Vec<Rc<PracticeItem>>, chance: &mut Chance) -> Vec<Rc<PracticeItem>> {
    let mut best = round.clone();
    let mut fewest = usize::MAX;
    for _ in 0..ORDERS {
        chance.shuffle(&mut round);
        let twice = repeats(&round);
        if twice < fewest {
            fewest = twice;
            best.clone_from(&round);
        }
        if fewest == 0 {
            break;
        }
    }
    best
}

fn repeats(round: &[Rc<PracticeItem>]) -> usize {
    round.iter().zip(round.iter().skip(1)).filter(|(case, next)| case.topic == next.topic).count()
}

#[cfg(test)]
pub(crate) mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::model::{CleanText, FlagId, Form, Item, ItemKind, PackId, Phrase, SetId, TopicId};

    fn phrase() -> Phrase {
        Phrase::new("k", CleanText::default())
    }

    pub(crate) fn case(topic: usize, set: usize, truth: Truth, form: Form) -> Rc<PracticeItem> {
        let id = format!("t{topic}-{truth:?}{set}-{form:?}").to_lowercase();
        let flags = if truth == Truth::Scam { vec![FlagId::new(format!("flag-{topic}"))] } else { Vec::new() };
        Rc::new(PracticeItem {
            item: Item {
                id: ItemId::new(id),
                stem: phrase(),
                shown: None,
                kind: ItemKind::RealOrScam { truth, rationale: phrase() },
                flags,
                next: phrase(),
            },
            pack: PackId::new("p"),
            topic: TopicId::new(format!("t{topic}")),
            set: SetId::new(format!("{truth:?}{set}").to_lowercase()),
            form,
            regions: Vec::new(),
        })
    }

    /// Topics that have as many sets of each kind, three forms each.
    pub(crate) fn pool(topics: usize, sets: usize) -> Vec<Rc<PracticeItem>> {
        let mut pool = Vec::new();
        for topic in 0..topics {
            for set in 0..sets {
                for truth in [Truth::Scam, Truth::Real] {
                    pool.extend(Form::ALL.map(|form| case(topic, set, truth, form)));
                }
            }
        }
        pool
    }

    fn scams(round: &[Rc<PracticeItem>]) -> usize {
        round.iter().filter(|case| case.truth() == Truth::Scam).count()
    }

    fn sets(round: &[Rc<PracticeItem>]) -> BTreeSet<(&TopicId, &SetId)> {
        round.iter().map(|case| (&case.topic, &case.set)).collect()
    }

    proptest! {
        #[test]
        fn half_are_genuine_and_no_set_comes_twice(
            topics in 1_usize..8, sets_each in 0_usize..5, seed in any::<u64>(), known in any::<u64>(),
        ) {
            let pool = pool(topics, sets_each);
            let mut chance = Chance::new(known);
            let seen = pool.iter().filter(|_| chance.below(3) == 0).map(|case| case.item.id.clone()).collect();
            let round = draw(&pool, &seen, seed);
            prop_assert_eq!(round.len(), 2 * EACH.min(topics * sets_each));
            prop_assert_eq!(scams(&round) * 2, round.len());
            prop_assert_eq!(sets(&round).len(), round.len());
            prop_assert_eq!(&round, &draw(&pool, &seen, seed), "the same chance, the same round");
        }

        #[test]
        fn what_was_seen_comes_only_where_nothing_else_can(seed in any::<u64>(), known in any::<u64>(), share in 1_usize..8) {
            let pool = pool(6, 3);
            let mut chance = Chance::new(known);
            let seen: BTreeSet<ItemId> =
                pool.iter().filter(|_| chance.below(8) < share).map(|case| case.item.id.clone()).collect();
            let round = draw(&pool, &seen, seed);
            for truth in [Truth::Scam, Truth::Real] {
                let new = |case: &&Rc<PracticeItem>| case.truth() == truth && !seen.contains(&case.item.id);
                let left: Vec<_> = pool.iter().filter(new).cloned().collect();
                prop_assert_eq!(round.iter().filter(new).count(), EACH.min(sets(&left).len()));
            }
        }

        #[test]
        fn every_topic_gets_its_turn_and_none_follows_itself(seed in any::<u64>()) {
            let round = draw(&pool(6, 3), &BTreeSet::new(), seed);
            let mut topics: BTreeMap<&TopicId, usize> = BTreeMap::new();
            for case in &round {
                *topics.entry(&case.topic).or_default() += 1;
            }
            prop_assert!(topics.len() == 6 && topics.values().all(|times| *times <= 2), "{topics:?}");
            prop_assert_eq!(repeats(&round), 0);
        }
    }

    #[test]
    fn more_topics_than_cases_take_turns() {
        let pool = pool(16, 2);
        let mut seen = BTreeSet::new();
        let mut topics = BTreeSet::new();
        for seed in 0..2 {
            let round = draw(&pool, &seen, seed);
            topics.extend(round.iter().map(|case| (case.topic.clone(), case.truth())));
            seen.extend(round.iter().map(|case| case.item.id.clone()));
        }
        assert_eq!(topics.len(), 16, "sixteen cases, each of another topic or of the other kind");
    }

    #[test]
    fn every_form_and_every_place_comes_about_as_often() {
        let pool = pool(6, 3);
        let mut forms: BTreeMap<Form, usize> = BTreeMap::new();
        let mut first_is_scam = 0;
        for seed in 0..3000 {
            let round = draw(&pool, &BTreeSet::new(), seed);
            first_is_scam += usize::from(round[0].truth() == Truth::Scam);
            for case in &round {
                *forms.entry(case.form).or_default() += 1;
            }
        }
        assert!(forms.values().all(|times| (7600..8400).contains(times)), "{forms:?}");
        assert!((1400..1600).contains(&first_is_scam), "{first_is_scam}");
    }

    #[test]
    fn the_order_does_not_tell_the_answer() {
        let pool = pool(6, 3);
        let mut alternating = 0;
        for seed in 0..2000 {
            let round = draw(&pool, &BTreeSet::new(), seed);
            alternating += usize::from(round.iter().zip(round.iter().skip(1)).all(|(a, b)| a.truth() != b.truth()));
        }
        // Two of the seventy ways to arrange four and four.
        assert!((20..120).contains(&alternating), "{alternating} of 2000 rounds go back and forth");
    }
}
