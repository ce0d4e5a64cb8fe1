//! What is on a screen: where one is, passages, choices, and what Enter does.
use unicode_width::UnicodeWidthStr as _;

use super::Cx;
use crate::model::CleanText;
use crate::theme::Tone;
use crate::typeset::{Block, Role};

/// What Enter does with the choice under the finger, or on the last page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Enter {
    /// Carries on.
    #[default]
    GoOn,
    /// Opens what is chosen.
    Open,
    /// Answers with what is chosen.
    Answer,
    /// Ticks what is chosen, or takes the tick away.
    Tick,
    /// Puts what is chosen next in order.
    Rank,
    /// Goes back to where one came from.
    Close,
}

/// Everything that is to be seen on a screen, before anybody knows how large the letters are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "what a sheet is like, each by itself")]
pub struct Sheet {
    /// Where one is, for the head line.
    pub place: CleanText,
    /// The passages, in order; those with a `choice` can be chosen.
    pub blocks: Vec<Block>,
    /// The choice the finger is on at first; none where an answer is asked.
    pub preselected: Option<usize>,
    /// What Enter does.
    pub enter: Enter,
    /// Opens on the page of the preselected choice, where what stands before it fills a page.
    pub opens_at_choices: bool,
    /// The last choice says "that is all" for the ticks above it.
    pub done_offered: bool,
    /// The point takes back a pick instead of leaving the sheet.
    pub takes_back: bool,
    /// Digits are numbers here: hands are counted, a slip of paper is read.
    pub takes_digits: bool,
    /// In the largest letters in which it stands on one page: to be read from far away.
    pub fills: bool,
    /// Read from near, at a glance, while speaking: pages hold as much as they have room for.
    pub dense: bool,
}

impl Sheet {
    /// An empty sheet.
    pub fn new(place: CleanText) -> Self {
        Self { place, ..Self::default() }
    }

    /// Adds a passage.
    pub fn push(&mut self, block: Block) -> &mut Self {
        self.blocks.push(block);
        self
    }

    /// Adds a heading that stays with what follows.
    pub fn heading(&mut self, text: CleanText) -> &mut Self {
        self.push(Block { role: Role::Headline, tone: Tone::Heading, text, keep_with_next: true, ..Block::default() })
    }

    /// Adds text to read.
    pub fn text(&mut self, text: CleanText) -> &mut Self {
        self.push(Block { text, ..Block::default() })
    }

    /// Adds a remark at the side.
    pub fn remark(&mut self, text: CleanText) -> &mut Self {
        self.push(Block { role: Role::Caption, tone: Tone::Quiet, text, ..Block::default() })
    }

    /// Adds a choice behind the others, with its number before it.
    pub fn choice(&mut self, cx: &Cx<'_>, text: CleanText) -> &mut Self {
        let index = self.choices();
        let lead = pointer_room().followed_by(&cx.text.frame_number(index + 1));
        self.push(Block { lead, text, choice: Some(index), tight: index > 0, ..Block::default() })
    }

    /// Adds a sentence under the choice that was added last, as a part of it.
    pub fn under_choice(&mut self, cx: &Cx<'_>, text: CleanText) -> &mut Self {
        let Some(index) = self.choices().checked_sub(1) else { return self };
        if let Some(choice) = self.last() {
            choice.keep_with_next = true;
        }
        // As far in as the words of the choice; blanks of full width, for the pointer takes a narrow one.
        let number = pointer_room().followed_by(&cx.text.frame_number(index + 1)).width();
        let lead = CleanText::lossy(&("\u{3000}".repeat(number / 2) + &" ".repeat(number % 2)));
        self.push(Block {
            role: Role::Caption,
            tone: Tone::Quiet,
            lead,
            text,
            choice: Some(index),
            tight: true,
            ..Block::default()
        })
    }

    /// How many choices there are.
    pub fn choices(&self) -> usize {
        self.blocks.iter().filter_map(|block| block.choice).max().map_or(0, |last| last + 1)
    }

    /// The last passage, to change it.
    pub fn last(&mut self) -> Option<&mut Block> {
        self.blocks.last_mut()
    }
}

/// The room before a choice's number where the pointer stands when the finger is on it.
fn pointer_room() -> CleanText {
    CleanText::lossy("  ")
}
