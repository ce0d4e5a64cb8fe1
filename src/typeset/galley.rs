//! A block whose letters are measured, before it is cut into pages.
use std::ops::Range;

use super::line_break::{Line, Passage, break_lines};
use super::{Block, Face, Role};

/// Text behind a long lead is indented by a hanzi instead of by the lead, and by half of one where
/// few stand on a line.
fn short_indent(face: Face) -> u16 {
    if face.is_large() { face.hanzi() / 2 } else { face.hanzi() }
}

/// The rows of a lead above its text; as many as leave a row for the text on a page.
fn lead_rows(lead: &str, face: Face, (x, columns): (u16, u16), rows: u16) -> Vec<(Range<usize>, u16)> {
    let most = (rows.saturating_sub(face.rows()) / (face.rows() + face.leading()).max(1)).max(1);
    let lines = break_lines(lead, columns, |grapheme| face.cells(grapheme)).into_iter().take(most.into());
    let ends = |line: Range<usize>| {
        let width = lead.get(line.clone()).map_or(0, |words| face.width(words));
        (line, x.saturating_add(width))
    };
    lines.map(ends).collect()
}

/// A measured block: it can be set from any place, with the width it has in its column.
#[derive(Debug)]
pub(super) struct Galley<'b> {
    pub(super) block: &'b Block,
    pub(super) index: usize,
    pub(super) passage: Passage,
    /// Cells from the edge of the body to the text.
    pub(super) x: u16,
    /// Cells a line of the text may fill.
    pub(super) columns: u16,
    /// Cells a line is high.
    pub(super) rows: u16,
    /// Blank rows that its lines are apart at least.
    pub(super) leading: u16,
    /// The rows that hold only the lead: its bytes, and the cell behind it.
    pub(super) leads: Vec<(Range<usize>, u16)>,
    /// May be cut between its lines.
    pub(super) cuttable: bool,
    /// Begins a page.
    pub(super) new_page: bool,
}

/// A line of a galley on its way to a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Slug {
    /// Which galley.
    pub(super) galley: usize,
    pub(super) kind: SlugKind,
}

/// What a line holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SlugKind {
    /// A row of a lead that stands above its text.
    Lead(usize),
    /// Words.
    Words { line: Line, starts: Starts },
}

/// What begins with a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Starts {
    Block,
    Paragraph,
    Nothing,
}

impl<'b> Galley<'b> {
    /// Measures a block for a column that is `columns` wide and begins at `x`.
    ///
    /// `None` for a block that shows nothing.
    pub(super) fn new(
        (index, block): (usize, &'b Block),
        face: Face,
        (x, columns): (u16, u16),
        rows: u16,
    ) -> Option<Self> {
        let words = block.text.chars().any(|c| !c.is_whitespace());
        if !words && block.lead.is_empty() && block.choice.is_none() {
            return None;
        }
        let lead = face.width(&block.lead);
        // The number of a choice is worth more of the line than a name before a sentence.
        let long = if block.choice.is_some() { columns / 2 } else { columns / 3 };
        // A lead of its own line needs a second line on the page for the words.
        let above = words && lead > long && rows >= face.rows().saturating_mul(2).saturating_add(face.leading());
        let indent = if above { short_indent(face) } else { lead }.min(columns.saturating_sub(face.hanzi()));
        Some(Self {
            block,
            index,
            passage: Passage::measure(&block.text, |grapheme| face.cells(grapheme)),
            x: x.saturating_add(indent),
            columns: columns.saturating_sub(indent).max(1),
            rows: face.rows().max(1),
            leading: face.leading(),
            leads: if above { lead_rows(&block.lead, face, (x, columns), rows) } else { Vec::new() },
            cuttable: block.role == Role::Body && block.choice.is_none() && block.lead.is_empty(),
            new_page: block.new_page,
        })
    }

    /// The text of a page stands wider apart in these.
    pub(super) fn is_read(&self) -> bool {
        matches!(self.block.role, Role::Body | Role::Headline)
    }

    /// The byte at which the words begin, empty paragraphs before them aside.
    pub(super) fn first_byte(&self) -> usize {
        let first = self.passage.line(0, self.passage.glyphs.len(), self.columns);
        first.map_or(0, |line| self.passage.byte(line.from))
    }

    /// What a line counts against the limit of a page.
    pub(super) fn weight(&self, from: usize, to: usize) -> u32 {
        if self.block.role != Role::Body || self.block.choice.is_some() {
            return 0;
        }
        self.passage.glyphs.iter().take(to).skip(from).map(|glyph| u32::from(glyph.weight)).sum()
    }
}

/// A place among the galleys: before this glyph of this galley.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) galley: usize,
    pub(super) glyph: usize,
}

/// The lines from one place to another, in order.
#[derive(Debug, Clone)]
pub(super) struct Lines<'g, 'b> {
    galleys: &'g [Galley<'b>],
    at: Place,
    end: Place,
    /// How many rows of the lead of the galley at `at` have been given.
    leads_given: usize,
    words_given: bool,
}

impl<'g, 'b> Lines<'g, 'b> {
    pub(super) fn between(galleys: &'g [Galley<'b>], from: Place, end: Place) -> Self {
        Self {
            galleys,
            at: from,
            end,
            leads_given: if from.glyph > 0 { usize::MAX } else { 0 },
            words_given: from.glyph > 0,
        }
    }

    /// Where the next line begins; the next galley's first glyph rather than the end of this one.
    pub(super) fn place(&self) -> Place {
        self.at
    }

    fn next_galley(&mut self) {
        self.at = Place { galley: self.at.galley + 1, glyph: 0 };
        self.leads_given = 0;
        self.words_given = false;
    }
}

impl Iterator for Lines<'_, '_> {
    type Item = Slug;

    fn next(&mut self) -> Option<Slug> {
        while self.at < self.end {
            let galley = self.galleys.get(self.at.galley)?;
            if self.leads_given < galley.leads.len() {
                self.leads_given += 1;
                return Some(Slug { galley: self.at.galley, kind: SlugKind::Lead(self.leads_given - 1) });
            }
            let last = galley.passage.glyphs.len();
            let end = if self.at.galley == self.end.galley { self.end.glyph } else { last };
            let from = self.at.glyph;
            let line = galley.passage.line(from, end, galley.columns);
            // A choice without words, or a lead alone, still has its line.
            let line = line.or_else(|| (!self.words_given).then_some(Line { from: last, to: last, next: last }));
            let Some(line) = line else {
                self.next_galley();
                continue;
            };
            let starts = match self.words_given {
                false if galley.leads.is_empty() => Starts::Block,
                true if galley.passage.begins_paragraph(line.from) => Starts::Paragraph,
                _ => Starts::Nothing,
            };
            let slug = Slug { galley: self.at.galley, kind: SlugKind::Words { line, starts } };
            self.at.glyph = line.next;
            self.words_given = true;
            if galley.passage.is_over(line.next) {
                self.next_galley();
            }
            return Some(slug);
        }
        None
    }
}
