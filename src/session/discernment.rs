//! How well real and fraudulent cases are told apart, and which way one leans: d′ and c.
//!
//! From signal detection theory: a case taken for a scam is a *hit* where it is one and a *false alarm*
//! where it is genuine. d′ = z(H) − z(F) says how well the two are told apart; whoever takes
//! everything for a scam has as many false alarms as hits and earns 0. The criterion
//! c = −(z(H) + z(F)) / 2 says which way one leans: below 0 to suspicion, above 0 to trust.
//!
//! **Corrections.** Log-linear (M. J. Hautus, *Behavior Research Methods, Instruments, & Computers* 27,
//! 1995, 46–51): 0.5 is added to both counts and 1 to both totals, always, so that nobody's d′ is
//! infinite and nothing depends on whether a correction was called for.
//!
//! **Intervals.** 95 per cent, d′ ± 1.96 standard errors. The variance is that of V. Gourevitch and
//! E. Galanter (*Psychometrika* 32, 1967, 25–33), var = H(1−H)/(N·φ(z(H))²) + F(1−F)/(M·φ(z(F))²), with
//! the corrected rates and totals. Where several people judged each case the variance of a rate is
//! made smaller by what differs from case to case: hands are counted case by case, cases are the same
//! for all, and a class that all see through the easy ones and all miss the hard ones varies less than
//! tosses of a coin. The factor is that of a stratified sample (W. G. Cochran, *Sampling Techniques*,
//! 1977, chapter 5): Σ kᵢ(nᵢ−kᵢ)/(nᵢ−1) over n²·P(1−P)/(n−1).
//!
//! **"I would ask someone first"** is left out of both rates and told beside them
//! ([`Discernment::asked`]): it is the wise thing to do and no judgement. Counting it as "a scam" would
//! make false alarms of good advice, counting it as "real" would make misses of it.
//!
//! **What a class's figure is.** Hands are counted case by case, not person by person; so d′ is that of
//! the rates of the class as a whole on these cases. It lies below the mean of the learners' own d′
//! the more they differ in their leaning. What differs from person to person cannot be seen in counted
//! hands; it makes the true variation smaller, never larger, so intervals are a little too wide then.
//! The interval is about these learners and these cases, not about other ones. A difference between
//! before and after is taken as one of two independent counts; the same people sit in both, which
//! again makes intervals too wide rather than too narrow.
//!
//! **What holds** (reckoned and simulated below): from 40 judgements of scams and 40 of genuine cases on
//! (ten learners, eight cases, nobody asking), for a true d′ from 0 to 2.5 and c within ±0.5. There the
//! bias is at most 0.05, and over classes of all kinds intervals cover in 94 to 96 of 100; at single
//! values, since hands are whole, in 94 to 96.3. Where learners differ much in their leaning (by 0.5)
//! they cover in 96 to 97. With fewer judgements d′ is drawn towards 0: by up to 0.1 at 24 of each, 0.25
//! at 12, 0.7 at 4, and intervals cover in 94 to 99.6 of 100. One person's round of eight is therefore
//! never told as a d′, only in counts.
use super::quantile::{normal_density, normal_quantile};
use super::{Hands, Judged};
use crate::model::Truth;

/// Standard errors on each side of a value, for 95 per cent: z(0.975).
const REACH: f64 = 1.959_963_984_540_054;

/// A value and its 95 per cent interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The value.
    pub value: f64,
    /// Where the interval begins.
    pub low: f64,
    /// Where it ends.
    pub high: f64,
}

impl Estimate {
    fn new(value: f64, variance: f64) -> Self {
        let reach = REACH * variance.sqrt();
        Self { value, low: value - reach, high: value + reach }
    }

    fn variance(self) -> f64 {
        ((self.high - self.low) / (2.0 * REACH)).powi(2)
    }

    /// How much larger this is than `before`, the two being independent of each other.
    #[must_use]
    pub fn minus(self, before: Self) -> Self {
        Self::new(self.value - before.value, self.variance() + before.variance())
    }
}

/// How well cases are told apart, in one sitting of one person or of a class.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Discernment {
    /// d′: how well scams and genuine cases are told apart.
    pub dprime: Estimate,
    /// c: below 0 one leans to suspicion, above 0 to trust.
    pub criterion: Estimate,
    /// The share of all answers that were "I would ask someone first", of scams and of genuine cases.
    pub asked: (f64, f64),
}

impl Discernment {
    /// From the hands raised for each case. `None` unless somebody decided on a scam and on a genuine
    /// case.
    pub fn of_class(cases: &[(Truth, Hands)]) -> Option<Self> {
        let scams = Rate::of(cases, Truth::Scam)?;
        let genuine = Rate::of(cases, Truth::Real)?;
        Some(Self {
            dprime: Estimate::new(scams.z - genuine.z, scams.variance + genuine.variance),
            criterion: Estimate::new(-f64::midpoint(scams.z, genuine.z), (scams.variance + genuine.variance) / 4.0),
            asked: (scams.asked, genuine.asked),
        })
    }

    /// From the answers of one sitting.
    pub fn of_sitting<'a>(answers: impl IntoIterator<Item = Judged<'a>>) -> Option<Self> {
        let one = |judged: Judged<'_>| {
            let mut hands = Hands::default();
            hands.raise(judged.judgement);
            (judged.truth, hands)
        };
        Self::of_class(&answers.into_iter().map(one).collect::<Vec<_>>())
    }

    /// How much d′ has grown since `before`. Other forms of the same sets should have been judged.
    pub fn growth_since(&self, before: &Self) -> Estimate {
        self.dprime.minus(before.dprime)
    }
}

/// How often cases of one kind are taken for scams, as a deviation.
struct Rate {
    z: f64,
    variance: f64,
    asked: f64,
}

impl Rate {
    fn of(cases: &[(Truth, Hands)], truth: Truth) -> Option<Self> {
        let hands: Vec<Hands> = cases.iter().filter(|case| case.0 == truth).map(|case| case.1).collect();
        let sum = |count: fn(&Hands) -> u32| f64::from(hands.iter().map(count).sum::<u32>());
        let (hits, decided) = (sum(|hands| hands.scam), sum(|hands| hands.decided()));
        if decided < 1.0 {
            return None;
        }
        let (hits, total) = (hits + 0.5, decided + 1.0);
        let rate = hits / total;
        let z = normal_quantile(rate);
        let variance = rate * (1.0 - rate) / (total * normal_density(z).powi(2));
        let asked = sum(|hands| hands.ask) / sum(|hands| hands.all());
        Some(Self { z, variance: variance * sameness(&hands), asked })
    }
}

/// How much less a rate varies because each case is judged by several; 1 where cases do not differ, or
/// where nothing can be said about it.
fn sameness(hands: &[Hands]) -> f64 {
    let counts = |hands: &Hands| (f64::from(hands.scam), f64::from(hands.decided()));
    let decided = || hands.iter().map(counts).filter(|(_, total)| *total > 0.0);
    let (hits, total) = decided().fold((0.0, 0.0), |(hits, total), (k, n)| (hits + k, total + n));
    let together = hits * (total - hits) / (total - 1.0);
    // Nothing varies among all, or a case has one judgement alone.
    if together.is_nan() || together <= 0.0 || decided().any(|(_, total)| total < 2.0) {
        return 1.0;
    }
    decided().map(|(k, n)| k * (n - k) / (n - 1.0)).sum::<f64>() / together
}

#[cfg(test)]
mod tests {
    use super::super::chance::Chance;
    use super::*;
    use crate::model::ItemId;
    use crate::session::Judgement;

    fn hands(scam: u32, real: u32) -> Hands {
        Hands { scam, real, ask: 0 }
    }

    fn dprime(scams: Hands, genuine: Hands) -> f64 {
        Discernment::of_class(&[(Truth::Scam, scams), (Truth::Real, genuine)]).unwrap().dprime.value
    }

    fn assert_near(found: f64, expected: f64, within: f64) {
        assert!((found - expected).abs() < within, "{found} is not {expected}");
    }

    #[test]
    fn values_of_the_literature_are_found_again() {
        // Macmillan and Creelman (2005), chapter 1: 20 of 25 hits and 10 of 25 false alarms give
        // 0.842 + 0.253 = 1.095 without a correction. With that of Hautus it is 20.5 and 10.5 of 26.
        assert_near(normal_quantile(0.8) - normal_quantile(0.4), 1.095, 5e-4);
        assert_near(dprime(hands(20, 5), hands(10, 15)), 0.801_4 + 0.243_0, 5e-4);
        // Nothing missed and no false alarm in ten of each: z(10.5/11) − z(0.5/11).
        assert_near(dprime(hands(10, 0), hands(0, 10)), 3.381, 1e-3);
        let found = Discernment::of_class(&[(Truth::Scam, hands(9, 1)), (Truth::Real, hands(5, 5))]).unwrap();
        assert_near(found.criterion.value, -normal_quantile(9.5 / 11.0) / 2.0, 1e-12);
        assert!(found.criterion.value < 0.0, "suspicion lies below 0");
    }

    #[test]
    fn the_variance_is_that_of_gourevitch_and_galanter() {
        // At H = F = 0.5 it is (0.25 / φ(0)²) · 2 / N = π / N; with 24 + 1 corrected judgements each.
        let found = Discernment::of_class(&[(Truth::Scam, hands(12, 12)), (Truth::Real, hands(12, 12))]).unwrap();
        let error = (std::f64::consts::PI / 25.0).sqrt();
        assert_near(found.dprime.high - found.dprime.value, REACH * error, 1e-9);
        assert_near(found.criterion.high, REACH * error / 2.0, 1e-9);
        let growth = found.growth_since(&found);
        assert_near(growth.value, 0.0, 1e-12);
        assert_near(growth.high, REACH * error * 2.0_f64.sqrt(), 1e-9);
    }

    #[test]
    fn always_scam_and_always_fine_earn_nothing() {
        for cases in 1..=24 {
            for learners in [1, 10, 60] {
                for all in [hands(learners, 0), hands(0, learners)] {
                    let class: Vec<_> = [Truth::Scam, Truth::Real]
                        .into_iter()
                        .flat_map(|truth| (0..cases).map(move |_| (truth, all)))
                        .collect();
                    let found = Discernment::of_class(&class).unwrap();
                    assert!(found.dprime.value.abs() < 0.05);
                    assert!(found.dprime.low < 0.0 && found.dprime.high > 0.0);
                    assert_eq!(found.criterion.value < 0.0, all.scam > 0);
                }
            }
        }
    }

    #[test]
    fn asking_first_counts_for_neither_rate_and_is_told() {
        let asked = |ask| Hands { ask, ..hands(8, 2) };
        let class = |ask| [(Truth::Scam, asked(ask)), (Truth::Real, hands(2, 8))];
        let (without, with) = (Discernment::of_class(&class(0)).unwrap(), Discernment::of_class(&class(10)).unwrap());
        assert_eq!((without.dprime, without.asked), (with.dprime, (0.0, 0.0)));
        assert_eq!(with.asked, (0.5, 0.0));
        let everybody_asks = [(Truth::Scam, Hands { ask: 10, ..Hands::default() }), (Truth::Real, hands(1, 1))];
        assert_eq!(Discernment::of_class(&everybody_asks), None);
        assert_eq!(Discernment::of_class(&[]), None);
    }

    #[test]
    fn a_sitting_is_a_class_of_one() {
        let id = ItemId::new("a");
        let judged = |truth, judgement| Judged { item: &id, truth, judgement };
        let answers = [
            judged(Truth::Scam, Judgement::Scam),
            judged(Truth::Scam, Judgement::Scam),
            judged(Truth::Scam, Judgement::AskFirst),
            judged(Truth::Real, Judgement::Real),
            judged(Truth::Real, Judgement::Scam),
        ];
        let found = Discernment::of_sitting(answers).unwrap();
        assert_near(found.dprime.value, normal_quantile(2.5 / 3.0), 1e-12);
        assert_near(found.asked.0, 1.0 / 3.0, 1e-12);
    }

    /// The share of the standard normal distribution below `z` (Marsaglia's series).
    fn share(z: f64) -> f64 {
        let (mut term, mut sum, mut n) = (z, z, 1.0);
        while term.abs() > 1e-17 {
            n += 2.0;
            term *= z * z / n;
            sum += term;
        }
        0.5 + sum * normal_density(z)
    }

    impl Chance {
        #[expect(clippy::cast_precision_loss, reason = "53 bits fit")]
        fn uniform(&mut self) -> f64 {
            ((self.next() >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
        }

        fn between(&mut self, low: f64, high: f64) -> f64 {
            low + (high - low) * self.uniform()
        }

        fn normal(&mut self, deviation: f64) -> f64 {
            deviation * normal_quantile(self.uniform())
        }
    }

    /// What a class is like: learners and cases, the true d′ and c, and how much people and cases differ.
    #[derive(Debug, Clone, Copy)]
    struct Class {
        learners: usize,
        cases: usize,
        dprime: f64,
        criterion: f64,
        people: f64,
        hardness: f64,
        asks: f64,
    }

    impl Class {
        /// Hands for each case, and the d′ that the class as a whole has on these cases.
        fn judges(self, chance: &mut Chance) -> (Vec<(Truth, Hands)>, f64) {
            let half = self.dprime / 2.0;
            // People who are all alike are reckoned with once.
            let different = if self.people > 0.0 { self.learners } else { 1 };
            let people: Vec<f64> = (0..different).map(|_| chance.normal(self.people)).collect();
            let mut counts = Vec::new();
            let mut true_z = [0.0; 2];
            for (side, (truth, middle)) in [(Truth::Scam, half), (Truth::Real, -half)].into_iter().enumerate() {
                let mut sum = 0.0;
                for _ in 0..self.cases / 2 {
                    let hardness = chance.normal(self.hardness);
                    let mut raised = Hands::default();
                    let shares: Vec<f64> =
                        people.iter().map(|person| share(middle + hardness - self.criterion - person)).collect();
                    for taken_for_scam in shares.iter().copied().cycle().take(self.learners) {
                        sum += taken_for_scam;
                        if chance.uniform() < self.asks {
                            raised.raise(Judgement::AskFirst);
                        } else if chance.uniform() < taken_for_scam {
                            raised.raise(Judgement::Scam);
                        } else {
                            raised.raise(Judgement::Real);
                        }
                    }
                    counts.push((truth, raised));
                }
                let judgements = u32::try_from(self.learners * (self.cases / 2)).unwrap();
                true_z[side] = normal_quantile(sum / f64::from(judgements));
            }
            (counts, true_z[0] - true_z[1])
        }
    }

    /// Mean difference of d′ from the truth, the share of intervals that hold the truth, and the same
    /// for the growth from one sitting to another that is `grown` better.
    fn simulate(classes: u32, seed: u64, grown: f64, mut draw: impl FnMut(&mut Chance) -> Class) -> [f64; 4] {
        let mut chance = Chance::new(seed);
        let mut sums = [0.0; 4];
        let holds =
            |estimate: Estimate, truth: f64| f64::from(u8::from(estimate.low <= truth && truth <= estimate.high));
        for _ in 0..classes {
            let class = draw(&mut chance);
            let (counts, before_true) = class.judges(&mut chance);
            let before = Discernment::of_class(&counts).unwrap();
            let (counts, after_true) = Class { dprime: class.dprime + grown, ..class }.judges(&mut chance);
            let growth = Discernment::of_class(&counts).unwrap().growth_since(&before);
            sums[0] += before.dprime.value - before_true;
            sums[1] += holds(before.dprime, before_true);
            sums[2] += growth.value - (after_true - before_true);
            sums[3] += holds(growth, after_true - before_true);
        }
        sums.map(|sum| sum / f64::from(classes))
    }

    fn assert_holds(what: &str, found: [f64; 4]) {
        let [bias, cover, growth_bias, growth_cover] = found;
        assert!(bias.abs() <= 0.05 && growth_bias.abs() <= 0.05, "{what}: {found:?}");
        assert!((0.94..=0.96).contains(&cover) && (0.94..=0.96).contains(&growth_cover), "{what}: {found:?}");
    }

    /// Learners and cases, from the smallest class to the largest.
    const SIZES: [(usize, usize); 6] = [(10, 8), (10, 24), (20, 8), (30, 12), (60, 8), (60, 24)];

    /// A class of people who are all alike.
    fn alike((learners, cases): (usize, usize), chance: &mut Chance) -> Class {
        let (dprime, criterion) = (chance.between(0.0, 2.0), chance.between(-0.5, 0.5));
        Class { learners, cases, dprime, criterion, people: 0.0, hardness: 0.0, asks: 0.0 }
    }

    #[test]
    fn ten_thousand_classes_of_any_size_are_measured_without_bias_and_with_true_intervals() {
        let found = simulate(10_000, 1, 0.5, |chance| {
            let size = (10 + chance.below(51), 8 + 2 * chance.below(9));
            Class { people: 0.25, hardness: 0.4, ..alike(size, chance) }
        });
        assert_holds("any size", found);
    }

    #[test]
    fn the_figures_hold_for_each_size_of_class() {
        for size in SIZES {
            assert_holds(&format!("{size:?}"), simulate(10_000, 2, 0.5, |chance| alike(size, chance)));
            let differ = |chance: &mut Chance| Class { hardness: 0.5, ..alike(size, chance) };
            assert_holds(&format!("{size:?}, cases differ"), simulate(10_000, 3, 0.5, differ));
        }
    }

    #[test]
    fn people_who_differ_or_ask_make_intervals_wider_and_nothing_worse() {
        for size in SIZES {
            let differ = |chance: &mut Chance| Class { people: 0.5, hardness: 0.5, ..alike(size, chance) };
            let [bias, cover, growth_bias, growth_cover] = simulate(2_000, 4, 0.5, differ);
            assert!(bias.abs() <= 0.05 && growth_bias.abs() <= 0.05, "{size:?}: {bias} {growth_bias}");
            assert!(cover >= 0.94 && growth_cover >= 0.94, "{size:?}: {cover} {growth_cover}");
            assert!(cover <= 0.98 && growth_cover <= 0.98, "{size:?}: {cover} {growth_cover}");
        }
        let asking = |chance: &mut Chance| Class { people: 0.25, hardness: 0.4, asks: 0.25, ..alike((20, 8), chance) };
        assert_holds("a quarter asks", simulate(10_000, 5, 0.5, asking));
    }

    #[test]
    fn every_true_value_is_met_from_forty_judgements_on() {
        for judgements in [40, 60, 80, 120] {
            for (dprime, criterion) in GRID {
                let (bias, cover) = exact(judgements, dprime, criterion);
                let what = format!("{judgements} judgements, d′ {dprime}, c {criterion}: {bias:.4} {cover:.4}");
                assert!(bias.abs() <= 0.05 && (0.94..=0.965).contains(&cover), "{what}");
            }
        }
    }

    #[test]
    fn with_fewer_judgements_dprime_is_drawn_towards_0_as_far_as_is_said_above() {
        for (judgements, most) in [(4, 0.7), (12, 0.25), (24, 0.11)] {
            let worst = GRID.map(|(dprime, criterion)| {
                let (bias, cover) = exact(judgements, dprime, criterion);
                assert!((0.94..=0.996).contains(&cover), "{judgements}: {cover}");
                assert!(bias < 0.001, "never away from 0: {bias}");
                bias
            });
            let worst = worst.into_iter().fold(0.0, f64::min);
            assert!((-most..-0.8 * most).contains(&worst), "{judgements}: {worst}");
        }
    }

    /// True d′ and c.
    const GRID: [(f64, f64); 15] = [
        (0.0, 0.0),
        (0.0, -0.5),
        (0.0, 0.5),
        (0.5, 0.0),
        (0.5, -0.5),
        (0.5, 0.5),
        (1.0, 0.0),
        (1.0, -0.5),
        (1.0, 0.5),
        (2.0, 0.0),
        (2.0, -0.5),
        (2.0, 0.5),
        (2.5, 0.0),
        (2.5, -0.5),
        (2.5, 0.5),
    ];

    /// How likely each count of `all` is, where one comes with the likelihood `p`.
    fn likelihoods(all: u32, p: f64) -> Vec<f64> {
        let mut likelihood = (1.0 - p).powi(i32::try_from(all).unwrap());
        let next = |count: u32| {
            let now = likelihood;
            likelihood *= f64::from(all - count) / f64::from(count + 1) * p / (1.0 - p);
            now
        };
        (0..=all).map(next).collect()
    }

    /// Bias and coverage of d′ over everything that can come of so many judgements of each kind.
    fn exact(judgements: u32, dprime: f64, criterion: f64) -> (f64, f64) {
        let hits = likelihoods(judgements, share(dprime / 2.0 - criterion));
        let alarms = likelihoods(judgements, share(-dprime / 2.0 - criterion));
        let (mut mean, mut cover) = (0.0, 0.0);
        for (hit, hit_likelihood) in (0..).zip(&hits) {
            for (alarm, alarm_likelihood) in (0..).zip(&alarms) {
                let likelihood = hit_likelihood * alarm_likelihood;
                if likelihood < 1e-12 {
                    continue;
                }
                let class =
                    [(Truth::Scam, hands(hit, judgements - hit)), (Truth::Real, hands(alarm, judgements - alarm))];
                let found = Discernment::of_class(&class).unwrap().dprime;
                mean += likelihood * found.value;
                if found.low <= dprime && dprime <= found.high {
                    cover += likelihood;
                }
            }
        }
        (mean - dprime, cover)
    }
}
