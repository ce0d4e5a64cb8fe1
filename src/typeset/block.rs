//! A passage of text that wants a place on the screen.
use super::Size;
use crate::model::CleanText;
use crate::theme::Tone;

/// What kind of letters a passage wants.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// A title, a rhyme, the sentence to take home.
    Headline,
    /// Text to read.
    #[default]
    Body,
    /// A source, a hint.
    Caption,
    /// A telephone number: the largest letters there are.
    Digits,
}

/// A passage: one paragraph or several, a line of a conversation, a choice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "wishes of a passage that do not depend on each other")]
pub struct Block {
    /// What kind of letters.
    pub role: Role,
    /// What it means.
    pub tone: Tone,
    /// A mark before the first line; the other lines are indented by its width: `1、`, `骗子：`.
    pub lead: CleanText,
    /// The words; a line feed separates paragraphs.
    pub text: CleanText,
    /// The number of the choice this passage is, counted from 0.
    pub choice: Option<usize>,
    /// No blank row before it: it belongs to the passage above.
    pub tight: bool,
    /// An entry of a list, told from the one above by its lead: it does without the blank row where
    /// that saves a page.
    pub listed: bool,
    /// Stays on the page of the passage behind it, where a page can hold both.
    pub keep_with_next: bool,
    /// Begins a page.
    pub new_page: bool,
    /// Drawn in this size whatever size is in force: a sample to choose by.
    pub sample: Option<Size>,
    /// In the terminal's own letters whatever size is in force: something to be measured.
    pub native: bool,
}
