//! Counting hands: two digits for each choice, one choice after the other.
use super::super::options;
use crate::model::Item;

/// What came of a digit or of Enter.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub enum Counted {
    /// There is more to count.
    More,
    /// These are all the hands.
    Done(Vec<u8>),
    /// Nobody is counted this time.
    Skipped,
}

/// Hands being counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Count {
    hands: Vec<u8>,
    typed: Option<u8>,
    /// The number was typed before, and another one is typed over it.
    over: bool,
    choices: usize,
}

impl Count {
    /// Begins to count for `item`.
    pub fn new(item: &Item) -> Self {
        Self { hands: Vec::new(), typed: None, over: false, choices: options(item) }
    }

    /// The choice that hands are counted for now, counted from 0; behind the last one when all is to be
    /// confirmed.
    pub fn choice(&self) -> usize {
        self.hands.len()
    }

    /// How many hands a choice has so far, the digits being typed included.
    pub fn hands(&self, choice: usize) -> Option<u8> {
        if choice == self.hands.len() { self.typed } else { self.hands.get(choice).copied() }
    }

    /// All hands so far.
    pub fn sum(&self) -> u16 {
        self.hands.iter().chain(&self.typed).map(|hands| u16::from(*hands)).sum()
    }

    /// Whether all choices are counted and the sum is to be confirmed.
    pub fn is_whole(&self) -> bool {
        self.hands.len() >= self.choices
    }

    /// Whether nothing was typed yet.
    pub fn is_fresh(&self) -> bool {
        self.hands.is_empty() && self.typed.is_none()
    }

    /// A digit: the second one makes tens of the first, a third one is not taken. Tells whether it was.
    pub fn digit(&mut self, digit: u8) -> bool {
        let typed = self.typed.filter(|_| !self.over);
        let taken = !self.is_whole() && digit < 10 && typed.is_none_or(|typed| typed < 10);
        if taken {
            self.typed = Some(typed.unwrap_or(0) * 10 + digit);
            self.over = false;
        }
        taken
    }

    /// Enter: on to the next choice, and in the end all of it. Enter before any digit: nobody is counted.
    pub fn enter(&mut self) -> Counted {
        if self.is_fresh() {
            return Counted::Skipped;
        }
        if self.is_whole() {
            return Counted::Done(self.hands.clone());
        }
        self.hands.push(self.typed.take().unwrap_or(0));
        self.over = false;
        Counted::More
    }

    /// Takes the last digit back, or goes back to the choice before, whose number can be typed over;
    /// `false` when there is none.
    pub fn back(&mut self) -> bool {
        if let Some(typed) = self.typed.take() {
            self.typed = Some(typed / 10).filter(|left| *left > 0);
            self.over = false;
            return true;
        }
        self.typed = self.hands.pop();
        self.over = self.typed.is_some();
        self.over
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CleanText, ItemId, ItemKind, Phrase, Truth};

    fn count() -> Count {
        let phrase = || Phrase::new("k", CleanText::default());
        let kind = ItemKind::RealOrScam { truth: Truth::Real, rationale: phrase() };
        let (id, stem) = (ItemId::new("a"), phrase());
        Count::new(&Item { id, stem, shown: None, kind, flags: Vec::new(), next: phrase() })
    }

    fn typed(count: &mut Count, keys: &str) -> Vec<Counted> {
        let mut came = Vec::new();
        for key in keys.chars() {
            match key {
                '\r' => came.push(count.enter()),
                '.' => {
                    count.back();
                }
                digit => {
                    count.digit(u8::try_from(digit.to_digit(10).unwrap()).unwrap());
                }
            }
        }
        came
    }

    #[test]
    fn three_numbers_and_a_last_enter() {
        let mut count = count();
        let came = typed(&mut count, "12\r7\r0\r");
        assert_eq!(came, [Counted::More, Counted::More, Counted::More]);
        assert!(count.is_whole());
        assert_eq!(count.sum(), 19);
        assert_eq!(count.enter(), Counted::Done(vec![12, 7, 0]));
    }

    #[test]
    fn what_was_mistyped_is_taken_back_and_more_than_99_is_not_taken() {
        let mut count = count();
        typed(&mut count, "123");
        assert_eq!(count.hands(0), Some(12));
        let _ = typed(&mut count, "..21\r8");
        assert_eq!((count.hands(0), count.hands(1), count.choice()), (Some(21), Some(8), 1));
        // Once for the 8, once to the choice before.
        assert!(count.back() && count.back());
        assert_eq!((count.choice(), count.hands(0)), (0, Some(21)));
        // Digit by digit, and not further.
        assert!(count.back());
        assert_eq!(count.hands(0), Some(2));
        assert!(count.back() && !count.back() && count.is_fresh());
    }

    #[test]
    fn a_number_gone_back_to_is_typed_over_and_kept_if_nothing_is_typed() {
        let mut count = count();
        let _ = typed(&mut count, "3\r.1\r");
        assert_eq!((count.hands(0), count.choice()), (Some(1), 1));
        let _ = typed(&mut count, "5\r.\r");
        assert_eq!((count.hands(1), count.choice()), (Some(5), 2));
    }

    #[test]
    fn enter_at_once_counts_nobody_and_an_empty_choice_is_none() {
        assert_eq!(typed(&mut count(), "\r"), [Counted::Skipped]);
        let mut count = count();
        assert_eq!(typed(&mut count, "5\r\r\r\r").last(), Some(&Counted::Done(vec![5, 0, 0])));
    }
}
