//! Blocks placed on pages.
use std::ops::Range;

/// A place in the text that survives a new layout.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Anchor {
    /// Index of the block.
    pub block: usize,
    /// Byte in its text.
    pub byte: usize,
}

/// One line of a block at its place on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Cells from the left edge of the body to the text (the lead stands before it).
    pub x: u16,
    /// Cells from the top of the page.
    pub y: u16,
    /// Which block.
    pub block: usize,
    /// Which bytes of its text.
    pub text: Range<usize>,
    /// The lead is drawn before this line.
    pub leads: bool,
}

/// What is seen at once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page {
    /// Its lines from top to bottom.
    pub rows: Vec<Row>,
}

/// Everything, cut into pages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Layout {
    /// At least one, even when there is no text.
    pub pages: Vec<Page>,
}
