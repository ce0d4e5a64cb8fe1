//! A run follows from what happened and from nothing else.
use std::rc::Rc;

use leling::session::{Asked, HallEvent, Happened, Plan, Run, Slide, options};
use proptest::prelude::*;

use crate::plan;

/// So many slides more than there are can be named in a journal of another version.
const BEYOND: usize = 3;

fn run(plan: &Rc<Plan>, tables: u8, happened: &[Happened]) -> Run {
    let mut run = Run::new(Rc::clone(plan), tables, 0);
    for one in happened {
        run.apply(one);
    }
    run
}

fn events(slides: usize) -> impl Strategy<Value = Vec<Happened>> {
    let slide = || 0..slides + BEYOND;
    let hands = prop_oneof![
        3 => prop::collection::vec(0_u8..=99, 3),
        1 => prop::collection::vec(any::<u8>(), 0..9),
    ];
    let what = prop_oneof![
        Just(HallEvent::Opened { sheet: "a-session".to_owned(), tables: 4 }),
        slide().prop_map(HallEvent::At),
        (slide(), hands).prop_map(|(slide, hands)| HallEvent::Hands { slide, hands }),
        prop_oneof![0_usize..4, any::<usize>()].prop_map(HallEvent::Chose),
        Just(HallEvent::WentOn),
        Just(HallEvent::WentBack),
        (slide(), prop_oneof![0_usize..4, any::<usize>()])
            .prop_map(|(slide, pick)| HallEvent::Answered { slide, pick }),
        any::<bool>().prop_map(HallEvent::Dark),
        any::<bool>().prop_map(HallEvent::Away),
        (slide(), prop_oneof![0_usize..4, any::<usize>()], prop_oneof![0_usize..4, any::<usize>()])
            .prop_map(|(slide, page, pages)| HallEvent::Page { slide, page, pages }),
        Just(HallEvent::Closed),
    ];
    // Clocks go wrong, and more so where there is no network.
    let at = prop_oneof![0_i64..10_000, any::<i64>()];
    prop::collection::vec((at, what).prop_map(|(at, what)| Happened { at, what }), 0..60)
}

/// Everything a screen may ask of a run.
fn look_at_all(run: &Run, now: i64) {
    let plan = run.plan();
    assert!(run.at() <= plan.last());
    assert!(run.step() < plan.sheet.steps.len());
    for at in 0..=plan.last() + BEYOND {
        let _ = (plan.slide(at), plan.step(at), run.hands(at));
    }
    let asked: [fn(usize) -> Asked; 4] = [Asked::Lesson, Asked::Before, Asked::After, Asked::Contest];
    for asked in asked.into_iter().flat_map(|kind| (0..20).map(kind)) {
        let (_, total) = plan.number(asked);
        let _ = run.hands_for(asked);
        if let Asked::Contest(case) = asked {
            assert!(run.table(case) < 6 && (case < total || run.kept(case).is_none()));
        }
    }
    let board = run.board();
    assert!(!board.is_empty() && board.iter().all(|(safe, turns)| safe <= turns));
    let (page, pages) = run.page();
    assert!(page < pages);
    for on in [true, false] {
        let turned = matches!(run.turned(on), HallEvent::Page { page, pages: all, .. } if page < all && all == pages);
        assert!(turned);
    }
    let _ = (run.learnt(), run.call().and_then(|call| call.scene()));
    let (used, of_step) = run.seconds(now);
    assert!(used >= 0 && of_step >= 0);
}

#[test]
fn a_session_of_every_kind_has_every_kind_of_slide() {
    let plan = plan();
    let count = |wanted: fn(&Slide) -> bool| plan.slides().filter(wanted).count();
    assert_eq!((plan.slide(0), plan.slide(plan.last())), (Slide::Title, Slide::End));
    assert_eq!(count(|slide| matches!(slide, Slide::Card(_))), 2);
    assert_eq!(count(|slide| matches!(slide, Slide::Call)), 1);
    let (_, cases) = plan.number(Asked::Before(0));
    assert!(cases >= 4, "{cases}");
    assert_eq!(count(|slide| matches!(slide, Slide::Vote { asked: Asked::Before(_), again: false })), cases);
    assert_eq!(count(|slide| matches!(slide, Slide::Turn(_))), plan.contest());
    // The same number of scams and of real matters, before as after.
    for kind in [Asked::Before as fn(usize) -> Asked, Asked::After, Asked::Contest] {
        let truths: Vec<_> = (0..cases).map(|case| plan.case(kind(case)).unwrap().truth()).collect();
        assert_eq!(truths.iter().filter(|truth| **truth == leling::model::Truth::Scam).count() * 2, cases);
    }
}

#[test]
fn hands_are_taken_for_the_choices_there_are_and_counted_once() {
    let plan = plan();
    let slide = plan.slides().position(|slide| matches!(slide, Slide::Vote { .. })).unwrap();
    let Slide::Vote { asked, .. } = plan.slide(slide) else { panic!("a vote") };
    let choices = options(plan.item(asked).unwrap());
    let raised = |hands: Vec<u8>| Happened { at: 1, what: HallEvent::Hands { slide, hands } };
    let good = vec![7; choices];
    let run = run(&plan, 0, &[raised(good.clone()), raised(vec![1; choices + 1]), raised(Vec::new())]);
    assert_eq!(run.hands(slide), Some(good.as_slice()));
    // Counted again they are what was counted last.
    let mut again = run.clone();
    again.apply(&raised(vec![3; choices]));
    assert_eq!(again.hands(slide), Some(vec![3; choices].as_slice()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// A journal read in two pieces, as after a power cut, is the journal read at once; so is one that was
    /// written and read again.
    #[test]
    fn whoever_has_read_the_same_is_at_the_same_place(
        happened in events(plan().last() + 1), cut in any::<prop::sample::Index>(), tables in 0_u8..9, now in any::<i64>(),
    ) {
        let plan = plan();
        let cut = cut.index(happened.len() + 1);
        let (before, behind) = happened.split_at(cut);
        let whole = run(&plan, tables, &happened);
        let mut gone_on = run(&plan, tables, before);
        let kept = gone_on.clone();
        look_at_all(&kept, now);
        for one in behind {
            gone_on.apply(one);
        }
        prop_assert_eq!(&gone_on, &whole);
        prop_assert_eq!(&run(&plan, tables, before), &kept);
        let written: Vec<String> = happened.iter().map(|one| serde_json::to_string(one).unwrap()).collect();
        prop_assert!(written.iter().all(|line| !line.contains('\n')));
        let read: Vec<Happened> = written.iter().map(|line| serde_json::from_str(line).unwrap()).collect();
        prop_assert_eq!(&read, &happened);
        look_at_all(&whole, now);
    }
}
