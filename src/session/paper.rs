//! The four digits on a slip of paper that bring back the next form, without saying who holds it.
//!
//! A kiosk keeps nothing of a passer-by. When somebody has finished a form of practice items there,
//! the kiosk shows [`PaperCode::next`]; who types it in when they come again is given that form and
//! round. All four digits are from 1 to 6: those keys choose everywhere, so that while a code is typed
//! 0 is still the hotline, 7 the first screen and 8 one step back. The last digit is a check digit: a
//! digit that was mistyped and two that were swapped are noticed, always.
use std::fmt;

use crate::model::Form;

/// A form, and the how-many-eth time it is for its holder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PaperCode {
    /// The form to give.
    pub form: Form,
    /// The round, from 0.
    round: u16,
}

/// How many codes there are: of the 216 threes of digits, those that have a check digit from 1 to 6.
const CODES: u16 = 186;
/// They hold so many rounds of three forms.
const ROUNDS: u16 = CODES / 3;
/// Digits are counted modulo this prime. No digit is 0 there, so that a factor that is not 0 keeps all
/// of them apart: that is what notices every wrong digit.
const PRIME: u16 = PaperCode::LAST as u16 + 1;
/// What each place counts. No two are alike: that is what notices every swap.
const WEIGHTS: [u16; 4] = [1, 2, 3, 5];
/// Neighbours shall not look alike, so the codes are stirred; coprime to [`CODES`].
const STIR: u16 = 85;
/// Stirs back: `STIR * UNSTIR` is 1 modulo [`CODES`].
const UNSTIR: u16 = 151;
/// Away from the beginning, so that the first code is not 1 and 1 and something.
const SHIFT: u16 = 13;

impl PaperCode {
    /// So many digits stand on a slip.
    pub const DIGITS: usize = WEIGHTS.len();
    /// They go from 1 up to this: the keys that choose.
    pub const LAST: u8 = 6;

    /// The code of a first visit: form A, round 0.
    pub const FIRST: Self = Self { form: Form::A, round: 0 };

    /// A form and a round; after 62 rounds they begin again.
    pub const fn new(form: Form, round: u16) -> Self {
        Self { form, round: round % ROUNDS }
    }

    /// The round, from 0.
    pub const fn round(self) -> u16 {
        self.round
    }

    /// What comes after it: the next form, and after C form A of the next round.
    #[must_use]
    pub const fn next(self) -> Self {
        match self.form {
            Form::A => Self::new(Form::B, self.round),
            Form::B => Self::new(Form::C, self.round),
            Form::C => Self::new(Form::A, self.round + 1),
        }
    }

    /// Reads four digits; `None` when they are none of ours, so that the kiosk asks again.
    pub fn read(digits: &str) -> Option<Self> {
        let all: Vec<u16> = digits.chars().map(|c| c.to_digit(10)?.try_into().ok()).collect::<Option<_>>()?;
        let place = u16::try_from(codes().position(|code| code == *all.as_slice())?).ok()?;
        let number = unstir(place);
        let form = Form::ALL.into_iter().nth(usize::from(number % 3))?;
        Some(Self::new(form, number / 3))
    }

    /// The four digits.
    pub fn digits(self) -> [u16; 4] {
        let form = Form::ALL.iter().zip(0..).find(|(form, _)| **form == self.form).map_or(0, |(_, number)| number);
        codes().nth(usize::from(stir(self.round * 3 + form))).unwrap_or_default()
    }
}

impl fmt::Display for PaperCode {
    /// The four digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.digits().iter().try_for_each(|digit| write!(f, "{digit}"))
    }
}

/// All codes, in order.
fn codes() -> impl Iterator<Item = [u16; 4]> {
    let digits = || 1..PRIME;
    let threes =
        digits().flat_map(move |one| digits().flat_map(move |two| digits().map(move |three| [one, two, three])));
    threes.filter_map(move |[one, two, three]| {
        digits().map(|check| [one, two, three, check]).find(|code| is_whole(*code))
    })
}

fn is_whole(code: [u16; 4]) -> bool {
    code.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum::<u16>() % PRIME == 0
}

const fn stir(number: u16) -> u16 {
    (number * STIR + SHIFT) % CODES
}

const fn unstir(place: u16) -> u16 {
    (place + CODES - SHIFT) % CODES * UNSTIR % CODES
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> impl Iterator<Item = PaperCode> {
        Form::ALL.into_iter().flat_map(|form| (0..ROUNDS).map(move |round| PaperCode::new(form, round)))
    }

    #[test]
    fn every_form_and_round_has_four_digits_of_its_own() {
        let mut seen = std::collections::BTreeSet::new();
        for code in all() {
            let digits = code.to_string();
            assert_eq!((digits.len(), PaperCode::read(&digits)), (4, Some(code)), "{digits}");
            assert!(seen.insert(digits));
        }
        assert_eq!((seen.len(), codes().count()), (usize::from(CODES), usize::from(CODES)));
    }

    #[test]
    fn a_code_is_typed_with_the_keys_that_choose() {
        assert!(all().all(|code| code.digits().iter().all(|digit| (1..=6).contains(digit))));
    }

    #[test]
    fn a_mistyped_digit_and_two_swapped_ones_are_noticed() {
        for code in all() {
            let digits: Vec<char> = code.to_string().chars().collect();
            for place in 0..4 {
                for wrong in ('0'..='9').filter(|wrong| *wrong != digits[place]) {
                    let mut typed = digits.clone();
                    typed[place] = wrong;
                    assert_eq!(PaperCode::read(&String::from_iter(&typed)), None, "{digits:?} {typed:?}");
                }
            }
            for (place, other) in [(0, 1), (1, 2), (2, 3), (0, 2), (1, 3), (0, 3)] {
                let mut typed = digits.clone();
                typed.swap(place, other);
                let swapped = typed != digits;
                assert!(!swapped || PaperCode::read(&String::from_iter(&typed)).is_none(), "{digits:?} {typed:?}");
            }
        }
    }

    #[test]
    fn what_comes_next_looks_quite_different() {
        for code in all() {
            let alike = code.digits().iter().zip(code.next().digits()).filter(|(one, other)| **one == *other).count();
            assert!(alike < 2, "{code} {}", code.next());
        }
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for typed in ["", "1", "123", "12345", "12a4", "一二三四", "0000", "7777"] {
            assert_eq!(PaperCode::read(typed), None, "{typed}");
        }
    }

    #[test]
    fn three_visits_bring_three_forms_and_the_fourth_a_new_round() {
        let visits = std::iter::successors(Some(PaperCode::FIRST), |code| Some(code.next()));
        let visits: Vec<_> = visits.take(4).map(|code| (code.form, code.round())).collect();
        assert_eq!(visits, [(Form::A, 0), (Form::B, 0), (Form::C, 0), (Form::A, 1)]);
        assert_eq!(PaperCode::new(Form::C, ROUNDS - 1).next(), PaperCode::FIRST);
    }
}
