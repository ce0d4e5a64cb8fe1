//! What a class has learnt, against counts whose figures are known.
use std::rc::Rc;

use leling::model::Truth;
use leling::session::{Asked, HallEvent, Happened, Judgement, Leans, Plan, Run, Slide};

use crate::plan;

/// Hands for one case: scam, real, ask first.
type Raised = [u8; 3];

/// A run in which every case before and after the lesson had these hands, by what it was.
fn counted(plan: &Rc<Plan>, before: [Raised; 2], after: [Raised; 2]) -> Run {
    let mut run = Run::new(Rc::clone(plan), 0, 0);
    for (slide, shown) in plan.slides().enumerate() {
        let (asked, raised) = match shown {
            Slide::Vote { asked: asked @ Asked::Before(_), .. } => (asked, before),
            Slide::Vote { asked: asked @ Asked::After(_), .. } => (asked, after),
            _ => continue,
        };
        let raised = match plan.case(asked).unwrap().truth() {
            Truth::Scam => raised[0],
            Truth::Real => raised[1],
        };
        let of = |judgement: &Judgement| match judgement {
            Judgement::Scam => raised[0],
            Judgement::Real => raised[1],
            Judgement::AskFirst => raised[2],
        };
        // In the order in which the choices stand on the screen.
        let hands = Judgement::ALL.iter().map(of).collect();
        run.apply(&Happened { at: 0, what: HallEvent::Hands { slide, hands } });
    }
    run
}

fn cases(plan: &Plan) -> f64 {
    let (_, cases) = plan.number(Asked::Before(0));
    f64::from(u16::try_from(cases / 2).unwrap())
}

/// The share of the standard normal distribution below `z`, by the trapezium rule: nothing of the
/// program's own.
fn share_below(z: f64) -> f64 {
    let density = |x: f64| (-x * x / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt();
    let step = z / 20_000.0;
    let inner: f64 = (1..20_000_u16).map(|n| density(f64::from(n) * step)).sum();
    0.5 + step * (inner + f64::midpoint(density(0.0), density(z)))
}

/// The deviation below which a share lies, by halving.
fn deviation(share: f64) -> f64 {
    let (mut low, mut high) = (-8.0, 8.0);
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        if share_below(middle) < share { low = middle } else { high = middle }
    }
    f64::midpoint(low, high)
}

/// With half a hand added to each count and a whole one to each sum, as a log-linear correction has it.
fn corrected(scam: u8, real: u8, cases: f64) -> f64 {
    let (scam, all) = (f64::from(scam) * cases, (f64::from(scam) + f64::from(real)) * cases);
    deviation((scam + 0.5) / (all + 1.0))
}

#[test]
fn the_figures_are_those_of_the_hands_that_were_raised() {
    let plan = plan();
    let n = cases(&plan);
    for (before, after) in [
        ([[12, 8, 3], [9, 11, 0]], [[18, 2, 3], [3, 17, 5]]),
        ([[10, 10, 0], [10, 10, 0]], [[20, 0, 0], [20, 0, 0]]),
        ([[30, 1, 0], [25, 6, 2]], [[31, 0, 0], [4, 27, 9]]),
        ([[2, 1, 0], [1, 2, 0]], [[3, 0, 0], [0, 3, 0]]),
    ] {
        let learnt = counted(&plan, before, after).learnt();
        for ([scams, real], found) in [(before, learnt.before), (after, learnt.after)] {
            let found = found.unwrap();
            let (hits, alarms) = (corrected(scams[0], scams[1], n), corrected(real[0], real[1], n));
            assert!((found.dprime.value - (hits - alarms)).abs() < 1e-6, "{before:?} {after:?}");
            assert!((found.criterion.value + f64::midpoint(hits, alarms)).abs() < 1e-6, "{before:?} {after:?}");
            let asked = |raised: Raised| f64::from(raised[2]) / raised.iter().copied().map(f64::from).sum::<f64>();
            assert!((found.asked.0 - asked(scams)).abs() < 1e-12 && (found.asked.1 - asked(real)).abs() < 1e-12);
        }
        let growth = learnt.growth().unwrap();
        let difference = learnt.after.unwrap().dprime.value - learnt.before.unwrap().dprime.value;
        assert!((growth.value - difference).abs() < 1e-12 && growth.low < growth.value && growth.value < growth.high);
    }
}

#[test]
fn what_is_said_aloud_is_no_more_than_the_hands_say() {
    let plan = plan();
    let said = |before, after| {
        let learnt = counted(&plan, before, after).learnt();
        (learnt.has_grown(), learnt.leans())
    };
    // Twenty people who learnt to tell.
    let weak = [[12, 8, 0], [8, 12, 0]];
    assert_eq!(said(weak, [[19, 1, 0], [1, 19, 0]]), (Some(true), Leans::Neither));
    // Twenty who now take everything for a scam: d′ is no larger, and that is what is told.
    let (grown, leans) = said(weak, [[19, 1, 0], [17, 3, 0]]);
    assert_eq!((grown, leans), (None, Leans::Suspicious));
    // Two people of whom one learnt something: nothing can be said.
    assert_eq!(said([[1, 1, 0], [1, 1, 0]], [[2, 0, 0], [1, 1, 0]]).0, None);
    // Nobody was counted before: nothing is made up.
    let mut run = Run::new(Rc::clone(&plan), 0, 0);
    assert_eq!(run.learnt().growth(), None);
    // One case alone was counted before, all after: nothing to compare with.
    let first = plan.slides().position(|slide| matches!(slide, Slide::Vote { asked: Asked::Before(_), .. })).unwrap();
    run.apply(&Happened { at: 0, what: HallEvent::Hands { slide: first, hands: vec![5, 5, 5] } });
    assert_eq!((run.learnt().growth(), run.learnt().of_ten), (None, [None, None]));
}

#[test]
fn of_ten_people_as_many_as_there_were() {
    let plan = plan();
    let learnt = counted(&plan, [[12, 8, 9], [8, 12, 0]], [[19, 1, 0], [1, 19, 0]]).learnt();
    assert_eq!(learnt.of_ten, [Some((6, 6)), Some((10, 10))]);
}
