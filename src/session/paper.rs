//! The four digits on a slip of paper that bring back the next form, without saying who holds it.
//!
//! A kiosk keeps nothing of a passer-by. When somebody has finished a form of practice items there,
//! the kiosk prints or shows [`PaperCode::next`]; who types it in when they come again is given that
//! form and round. Three of the digits hold both, the last one is a check digit after Damm: a digit
//! that was mistyped and two that were swapped are noticed, always.
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

/// Three digits hold so many rounds of three forms.
const ROUNDS: u16 = 333;
/// Neighbours shall not look alike, so three digits are stirred; coprime to 1000.
const STIR: u16 = 377;
/// Stirs back: `STIR * UNSTIR` is 1 modulo 1000.
const UNSTIR: u16 = 313;

impl PaperCode {
    /// The code of a first visit: form A, round 0.
    pub const FIRST: Self = Self { form: Form::A, round: 0 };

    /// A form and a round; after 333 rounds they begin again.
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
        let [hundreds, tens, ones, _] = *all.as_slice() else { return None };
        if all.iter().fold(0, |carried, digit| damm(carried, *digit)) != 0 {
            return None;
        }
        let number = unstir(hundreds * 100 + tens * 10 + ones);
        let form = [Form::A, Form::B, Form::C].into_iter().nth(usize::from(number % 3))?;
        (number / 3 < ROUNDS).then(|| Self::new(form, number / 3))
    }
}

impl fmt::Display for PaperCode {
    /// The four digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let form = match self.form {
            Form::A => 0,
            Form::B => 1,
            Form::C => 2,
        };
        let number = stir(self.round * 3 + form);
        let check = [number / 100, number / 10 % 10, number % 10].into_iter().fold(0, damm);
        write!(f, "{number:03}{check}")
    }
}

/// Away from 0, so that no first code is 0000.
const SHIFT: u32 = 141;

fn stir(number: u16) -> u16 {
    rest((u32::from(number) * u32::from(STIR)) + SHIFT)
}

fn unstir(number: u16) -> u16 {
    rest((u32::from(number) + 1_000 - SHIFT) * u32::from(UNSTIR))
}

fn rest(number: u32) -> u16 {
    u16::try_from(number % 1_000).unwrap_or(0)
}

/// A quasigroup of order ten without fixed points on its diagonal and anti-symmetric (H. M. Damm,
/// 2004): that is what notices every mistyped digit and every swap of neighbours.
const DAMM: [[u16; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

fn damm(carried: u16, digit: u16) -> u16 {
    let row = DAMM.get(usize::from(carried));
    row.and_then(|row| row.get(usize::from(digit))).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> impl Iterator<Item = PaperCode> {
        [Form::A, Form::B, Form::C]
            .into_iter()
            .flat_map(|form| (0..ROUNDS).map(move |round| PaperCode::new(form, round)))
    }

    #[test]
    fn every_form_and_round_has_four_digits_of_its_own() {
        let mut seen = std::collections::BTreeSet::new();
        for code in all() {
            let digits = code.to_string();
            assert_eq!((digits.len(), PaperCode::read(&digits)), (4, Some(code)), "{digits}");
            assert!(seen.insert(digits));
        }
        assert_eq!(seen.len(), 999);
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
            for place in (0..3).filter(|place| digits[*place] != digits[place + 1]) {
                let mut typed = digits.clone();
                typed.swap(place, place + 1);
                assert_eq!(PaperCode::read(&String::from_iter(&typed)), None, "{digits:?} {typed:?}");
            }
        }
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for typed in ["", "1", "123", "12345", "12a4", "一二三四"] {
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
