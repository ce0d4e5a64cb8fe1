//! The answers of a round in plain counts, for the person who gave them.
use super::super::{Hands, Judged};
use crate::model::Truth;

/// What scams and genuine cases were taken for. Asking first is neither a hit nor a false alarm.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// What the scams were taken for.
    pub scams: Hands,
    /// What the genuine cases were taken for.
    pub genuine: Hands,
}

/// Which way somebody leans who says the same of nearly everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Leaning {
    /// Tells them apart, or leans neither way.
    None,
    /// Takes nearly everything for a scam.
    Suspicious,
    /// Takes nearly everything for real.
    Trusting,
    /// Asks about nearly everything.
    Asking,
}

impl Tally {
    /// Scams that were recognised.
    pub fn recognised(self) -> u32 {
        self.scams.scam
    }

    /// Genuine cases that nobody wronged: those taken for real and those asked about.
    pub fn not_wronged(self) -> u32 {
        self.genuine.all() - self.genuine.scam
    }

    /// How often somebody else was asked first.
    pub fn asked(self) -> u32 {
        self.scams.ask + self.genuine.ask
    }

    /// Whether everything was recognised for what it is, asking about none.
    pub fn is_all_right(self) -> bool {
        self.recognised() == self.scams.all() && self.genuine.real == self.genuine.all()
    }

    /// The same thing said of at least three in four of the scams and of the genuine cases.
    pub fn leaning(self) -> Leaning {
        let most = |part: u32, hands: Hands| hands.all() > 0 && part * 4 >= hands.all() * 3;
        let both =
            |part: fn(Hands) -> u32| most(part(self.scams), self.scams) && most(part(self.genuine), self.genuine);
        if both(|hands| hands.scam) {
            Leaning::Suspicious
        } else if both(|hands| hands.real) {
            Leaning::Trusting
        } else if both(|hands| hands.ask) {
            Leaning::Asking
        } else {
            Leaning::None
        }
    }
}

impl<'a> FromIterator<Judged<'a>> for Tally {
    fn from_iter<I: IntoIterator<Item = Judged<'a>>>(judged: I) -> Self {
        let mut tally = Self::default();
        for Judged { truth, judgement, .. } in judged {
            match truth {
                Truth::Scam => tally.scams.raise(judgement),
                Truth::Real => tally.genuine.raise(judgement),
            }
        }
        tally
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hands(scam: u32, real: u32, ask: u32) -> Hands {
        Hands { scam, real, ask }
    }

    #[test]
    fn asking_first_is_neither_a_hit_nor_a_false_alarm() {
        let tally = Tally { scams: hands(3, 0, 1), genuine: hands(1, 2, 1) };
        assert_eq!((tally.recognised(), tally.not_wronged(), tally.asked()), (3, 3, 2));
        assert!(!tally.is_all_right());
        assert!(Tally { scams: hands(4, 0, 0), genuine: hands(0, 4, 0) }.is_all_right());
    }

    #[test]
    fn saying_the_same_of_everything_is_noticed() {
        for (scams, genuine, leaning) in [
            (hands(4, 0, 0), hands(4, 0, 0), Leaning::Suspicious),
            (hands(3, 1, 0), hands(3, 0, 1), Leaning::Suspicious),
            (hands(4, 0, 0), hands(2, 2, 0), Leaning::None),
            (hands(0, 4, 0), hands(0, 4, 0), Leaning::Trusting),
            (hands(0, 0, 4), hands(0, 1, 3), Leaning::Asking),
            (hands(4, 0, 0), hands(0, 4, 0), Leaning::None),
            (hands(0, 0, 0), hands(0, 0, 0), Leaning::None),
        ] {
            assert_eq!(Tally { scams, genuine }.leaning(), leaning, "{scams:?} {genuine:?}");
        }
    }
}
