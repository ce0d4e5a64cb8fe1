//! Four digits from a slip of paper bring back the next form of practice, and say nothing about who
//! holds it.
use super::ring::digits;
use super::{Cx, Deed, Enter, PracticeScreen, Screen, Sheet, Signal, Start, Step};
use crate::model::CleanText;
use crate::session::PaperCode;
use crate::theme::Tone;
use crate::typeset::{Block, Role};

/// The digits typed so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SlipScreen {
    typed: String,
    /// Four digits were taken for no slip of ours.
    refused: bool,
}

/// Stands for a digit that is still to come.
const TO_COME: char = '・';

impl SlipScreen {
    pub(super) fn sheet(&self, cx: &Cx<'_>) -> Sheet {
        let mut sheet = Sheet {
            takes_digits: true,
            takes_back: !self.typed.is_empty(),
            // Until all are there nothing is to be taken.
            enter: if self.left() == 0 { Enter::GoOn } else { Enter::Close },
            ..Sheet::new(cx.text.slip_title())
        };
        if self.refused {
            sheet.push(Block { tone: Tone::Warning, text: cx.text.slip_wrong(), ..Block::default() });
        } else {
            sheet.heading(cx.text.slip_ask());
        }
        let shown: String = self.typed.chars().chain(std::iter::repeat_n(TO_COME, self.left())).collect();
        sheet.push(Block { tone: Tone::Plain, text: CleanText::lossy(&shown), keep_with_next: true, ..digits() });
        sheet.text(match self.left() {
            0 => cx.text.slip_ready(),
            left => cx.text.slip_left(left),
        });
        if self.refused {
            sheet.push(Block { role: Role::Caption, text: cx.text.slip_without(), tight: true, ..Block::default() });
        }
        // Whoever points has no keys.
        if cx.fingers && self.left() > 0 {
            for digit in 1..=PaperCode::LAST {
                sheet.choice(cx, cx.text.slip_digit(digit));
            }
            sheet.enter = Enter::Answer;
        }
        sheet
    }

    pub(super) fn update(&mut self, deed: Deed, cx: &Cx<'_>) -> Step {
        match deed {
            Deed::Chose(index) => self.type_digit(u8::try_from(index + 1).unwrap_or_default()),
            Deed::Back if self.typed.pop().is_some() => Step::Turn(Start::First),
            Deed::Back => Step::Close,
            Deed::WentOn if self.left() > 0 => Step::Stay,
            Deed::WentOn => {
                if let Some(code) = PaperCode::read(&self.typed) {
                    return Step::Swap(Screen::Practice(PracticeScreen::of_paper(code, cx)));
                }
                *self = Self { typed: String::new(), refused: true };
                Step::Turn(Start::First)
            }
        }
    }

    pub(super) fn heed(&mut self, signal: Signal) -> Step {
        match signal {
            Signal::Typed(digit) => self.type_digit(digit),
            Signal::Dimmed => Step::Stay,
        }
    }

    fn type_digit(&mut self, digit: u8) -> Step {
        if self.left() == 0 || !(1..=PaperCode::LAST).contains(&digit) {
            return Step::Stay;
        }
        self.typed.push(char::from(b'0' + digit));
        Step::Turn(Start::First)
    }

    fn left(&self) -> usize {
        PaperCode::DIGITS.saturating_sub(self.typed.len())
    }
}
