//! Blocks placed on pages.
use std::ops::Range;

use super::Block;

/// A place in the text that survives a new layout.
///
/// Keep the anchor of the sentence being read, not the number of the page: after a change of size
/// [`Layout::page_of`] finds the page it is on now. Do not take a new anchor from the page found,
/// or the place creeps towards the beginning with each change.
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
    /// Which bytes of its text; none where a long lead has the line to itself.
    pub text: Range<usize>,
    /// Which bytes of the lead are drawn before this line: they end at `x`. None on most lines.
    pub lead: Range<usize>,
}

impl Row {
    /// Whether a lead, or part of one, stands on this line.
    pub fn leads(&self) -> bool {
        !self.lead.is_empty()
    }

    /// The place in the text at which the row begins.
    pub fn anchor(&self) -> Anchor {
        Anchor { block: self.block, byte: self.text.start }
    }
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
    /// Where each page begins, blanks that are on no line included.
    pub(super) starts: Vec<Anchor>,
    /// The block of each choice.
    pub(super) choices: Vec<(usize, usize)>,
}

impl Layout {
    /// The same text where nothing limits what is seen at once: a page for each stretch that begins
    /// one, a row for each passage. For telling instead of drawing.
    pub fn unbroken(blocks: &[Block]) -> Self {
        let mut layout = Self::default();
        for (index, block) in blocks.iter().enumerate() {
            let row = Row { x: 0, y: 0, block: index, text: 0..block.text.len(), lead: 0..block.lead.len() };
            if block.new_page || layout.pages.is_empty() {
                layout.starts.push(row.anchor());
                layout.pages.push(Page::default());
            }
            if let Some(page) = layout.pages.last_mut() {
                page.rows.push(row);
            }
            layout.choices.extend(block.choice.map(|choice| (choice, index)));
        }
        if layout.pages.is_empty() {
            layout.pages.push(Page::default());
        }
        layout
    }

    /// The page, counted from 0, that shows the text at `anchor`.
    ///
    /// Text that is nowhere (blanks between lines, a block without words) is on the page of what
    /// stands before it.
    pub fn page_of(&self, anchor: Anchor) -> usize {
        let begun = self.starts.partition_point(|start| *start <= anchor);
        begun.saturating_sub(1)
    }

    /// The page, counted from 0, on which the choice of that number begins.
    pub fn page_of_choice(&self, choice: usize) -> Option<usize> {
        let (_, block) = self.choices.iter().find(|(number, _)| *number == choice)?;
        Some(self.page_of(Anchor { block: *block, byte: 0 }))
    }

    /// Where a page begins; behind the last page, where the last one does.
    pub fn start_of(&self, page: usize) -> Anchor {
        let page = self.pages.get(page).or(self.pages.last());
        page.and_then(|page| page.rows.first()).map(Row::anchor).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::CleanText;

    #[test]
    fn unbroken_text_has_a_page_for_each_stretch_that_begins_one() {
        let block = |text: &str, new_page| Block { text: CleanText::lossy(text), new_page, ..Block::default() };
        let choice = Block { choice: Some(0), ..block("丁", false) };
        let blocks = [block("甲", true), block("乙", false), block("丙", true), choice];
        let layout = Layout::unbroken(&blocks);
        let pages: Vec<Vec<usize>> =
            layout.pages.iter().map(|page| page.rows.iter().map(|row| row.block).collect()).collect();
        assert_eq!(pages, [[0, 1], [2, 3]]);
        assert_eq!(layout.page_of_choice(0), Some(1));
        assert_eq!(layout.start_of(1), Anchor { block: 2, byte: 0 });
        assert_eq!(Layout::unbroken(&[]).pages.len(), 1);
    }
}
