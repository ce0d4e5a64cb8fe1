//! How well a class tells scams and real matters apart, before and after the lesson, and what may be
//! said about it.
use super::super::{Discernment, Estimate, Hands};
use crate::model::Truth;

/// What the hands before and after say.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Learnt {
    /// Before the lesson; `None` where too few decided.
    pub before: Option<Discernment>,
    /// After it.
    pub after: Option<Discernment>,
    /// Of ten hands that decided: how many saw a scam for what it is, and how many a real matter; before
    /// and after.
    pub of_ten: [Option<(u8, u8)>; 2],
}

/// Which way a class leans after the lesson.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Leans {
    /// Real matters are taken for scams.
    Suspicious,
    /// Scams are taken for real matters.
    Trusting,
    /// Neither, or it cannot be told.
    Neither,
}

impl Learnt {
    /// From the hands for each case.
    pub fn of(before: &[(Truth, Hands)], after: &[(Truth, Hands)]) -> Self {
        Self {
            before: Discernment::of_class(before),
            after: Discernment::of_class(after),
            of_ten: [of_ten(before), of_ten(after)],
        }
    }

    /// How much the class has learnt, as a difference of d′; `None` where hands are missing.
    pub fn growth(&self) -> Option<Estimate> {
        Some(self.after.as_ref()?.growth_since(self.before.as_ref()?))
    }

    /// Whether it is plain that the class has learnt something (`true`), or that it did worse (`false`);
    /// `None` where the interval says neither.
    pub fn has_grown(&self) -> Option<bool> {
        let growth = self.growth()?;
        if growth.low > 0.0 {
            Some(true)
        } else if growth.high < 0.0 {
            Some(false)
        } else {
            None
        }
    }

    /// Which way the class leans after the lesson.
    pub fn leans(&self) -> Leans {
        match self.after.as_ref().map(|after| after.criterion) {
            Some(criterion) if criterion.high < 0.0 => Leans::Suspicious,
            Some(criterion) if criterion.low > 0.0 => Leans::Trusting,
            _ => Leans::Neither,
        }
    }
}

fn of_ten(cases: &[(Truth, Hands)]) -> Option<(u8, u8)> {
    let share = |truth: Truth, right: fn(&Hands) -> u32| {
        let hands = || cases.iter().filter(move |case| case.0 == truth).map(|case| case.1);
        let decided: u32 = hands().map(Hands::decided).sum();
        let right: u32 = hands().map(|hands| right(&hands)).sum();
        // To the nearest whole hand.
        let of_ten = (20 * right + decided).checked_div(2 * decided)?;
        u8::try_from(of_ten).ok()
    };
    Some((share(Truth::Scam, |hands| hands.scam)?, share(Truth::Real, |hands| hands.real)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hands(scam: u32, real: u32, ask: u32) -> Hands {
        Hands { scam, real, ask }
    }

    /// Four scams and four real matters, each judged alike.
    fn class(of_scams: Hands, of_real: Hands) -> Vec<(Truth, Hands)> {
        let four = |truth, hands| (0..4).map(move |_| (truth, hands));
        four(Truth::Scam, of_scams).chain(four(Truth::Real, of_real)).collect()
    }

    #[test]
    fn a_class_that_has_learnt_is_told_so_and_one_of_three_people_is_not() {
        let (before, after) = (class(hands(12, 8, 2), hands(8, 12, 2)), class(hands(19, 1, 2), hands(1, 19, 2)));
        let learnt = Learnt::of(&before, &after);
        assert_eq!((learnt.has_grown(), learnt.leans()), (Some(true), Leans::Neither));
        assert_eq!(learnt.of_ten, [Some((6, 6)), Some((10, 10))]);
        // The other way round it did worse.
        assert_eq!(Learnt::of(&after, &before).has_grown(), Some(false));
        let few = |right, wrong| [(Truth::Scam, hands(right, wrong, 0)), (Truth::Real, hands(wrong, right, 0))];
        assert_eq!(Learnt::of(&few(2, 1), &few(3, 0)).has_grown(), None);
    }

    #[test]
    fn who_takes_everything_for_a_scam_has_not_learnt_to_tell() {
        let (before, after) = (class(hands(12, 8, 0), hands(8, 12, 0)), class(hands(20, 0, 0), hands(18, 2, 0)));
        let learnt = Learnt::of(&before, &after);
        assert_eq!(learnt.leans(), Leans::Suspicious);
        assert_eq!(learnt.of_ten[1], Some((10, 1)));
        let trusting = Learnt::of(&before, &class(hands(2, 18, 0), hands(0, 20, 0)));
        assert_eq!(trusting.leans(), Leans::Trusting);
    }

    #[test]
    fn nothing_is_told_where_nothing_was_counted() {
        let learnt = Learnt::of(&[], &class(hands(5, 5, 0), hands(5, 5, 0)));
        assert_eq!((learnt.growth(), learnt.has_grown(), learnt.of_ten[0]), (None, None, None));
        assert_eq!(Learnt::of(&class(hands(0, 0, 9), hands(0, 0, 9)), &[]).of_ten, [None, None]);
    }
}
