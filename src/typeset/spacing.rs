//! How far apart lines stand, and the rows of a page that follow from it.
use super::galley::{Galley, Slug, SlugKind, Starts};
use super::{Page, Row};

/// A page of fewer rows has none to give away between the paragraphs of a passage and between
/// choices.
const CRAMPED: u16 = 8;

/// A page of so many rows sets the lines of its text two rows apart, if they all have room.
const ROOMY: u16 = 18;

/// Blank rows before a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spacing {
    line: u16,
    paragraph: u16,
    block: u16,
    choice: u16,
}

impl Spacing {
    /// The spacing that text is cut into pages with.
    pub(super) fn plain(rows: u16) -> Self {
        let between = u16::from(rows >= CRAMPED);
        Self { line: 0, paragraph: between, block: 1, choice: between }
    }

    /// The same without blank rows before choices.
    pub(super) fn with_close_choices(self) -> Self {
        Self { choice: 0, ..self }
    }

    /// Two rows a line, and paragraphs two blank rows apart or, with less room, one.
    fn roomy() -> [Self; 2] {
        [Self { line: 1, paragraph: 2, block: 2, choice: 2 }, Self { line: 1, paragraph: 1, block: 1, choice: 1 }]
    }

    /// Blank rows between two lines that follow each other on a page.
    pub(super) fn gap(self, galleys: &[Galley<'_>], before: Slug, slug: Slug) -> u16 {
        let Some(galley) = galleys.get(slug.galley) else { return 0 };
        let line = if galley.is_read() { self.line } else { 0 };
        if before.galley == slug.galley {
            return match slug.kind {
                SlugKind::Words { starts: Starts::Paragraph, .. } => self.paragraph.max(line),
                _ => line,
            };
        }
        match galley.block.choice {
            _ if galley.block.tight => line,
            Some(_) => self.choice,
            None => self.block,
        }
    }

    /// The rows that these lines fill.
    pub(super) fn height(self, galleys: &[Galley<'_>], slugs: impl Iterator<Item = Slug>) -> u16 {
        let mut height = 0_u16;
        let mut before = None;
        for slug in slugs {
            let gap = before.map_or(0, |before| self.gap(galleys, before, slug));
            let rows = galleys.get(slug.galley).map_or(1, |galley| galley.rows);
            height = height.saturating_add(gap).saturating_add(rows);
            before = Some(slug);
        }
        height
    }

    /// A page of these lines, with this spacing or, on a large page, a more open one.
    pub(super) fn page(self, galleys: &[Galley<'_>], slugs: &[Slug], rows: u16) -> Page {
        let fits = |spacing: &Self| spacing.height(galleys, slugs.iter().copied()) <= rows;
        let open = if rows >= ROOMY { Self::roomy().into_iter().find(fits) } else { None };
        open.unwrap_or(self).place(galleys, slugs)
    }

    fn place(self, galleys: &[Galley<'_>], slugs: &[Slug]) -> Page {
        let mut page = Page { rows: Vec::with_capacity(slugs.len()) };
        let mut y = 0_u16;
        let mut before = None;
        for slug in slugs {
            let Some(galley) = galleys.get(slug.galley) else { continue };
            y = y.saturating_add(before.map_or(0, |before| self.gap(galleys, before, *slug)));
            page.rows.push(row(galley, slug.kind, y));
            y = y.saturating_add(galley.rows);
            before = Some(*slug);
        }
        page
    }
}

fn row(galley: &Galley<'_>, kind: SlugKind, y: u16) -> Row {
    let block = galley.index;
    match kind {
        SlugKind::Lead => {
            // Before the first letter, not before blanks that are on no line.
            let passage = &galley.passage;
            let first = passage.line(0, passage.glyphs.len(), galley.columns);
            let at = passage.byte(first.map_or(0, |line| line.from));
            Row { x: galley.lead_x.unwrap_or(galley.x), y, block, text: at..at, leads: true }
        }
        SlugKind::Words { line, starts } => {
            let leads = starts == Starts::Block && !galley.block.lead.is_empty();
            Row { x: galley.x, y, block, text: galley.passage.bytes(line), leads }
        }
    }
}
