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
    entry: u16,
    choice: u16,
}

impl Spacing {
    /// The spacing that text is cut into pages with.
    pub(super) fn plain(rows: u16) -> Self {
        let between = u16::from(rows >= CRAMPED);
        Self { line: 0, paragraph: between, block: 1, entry: 1, choice: between }
    }

    /// The same without blank rows before choices.
    pub(super) fn with_close_choices(self) -> Self {
        Self { choice: 0, ..self }
    }

    /// The same without blank rows before the entries of a list.
    pub(super) fn with_close_entries(self) -> Self {
        Self { entry: 0, ..self }
    }

    /// More and more cramped: lines half a letter apart, then a quarter, and paragraphs at least a
    /// row more than lines. For letters of one row that is two rows a line, and paragraphs two blank
    /// rows apart or, with less room, one.
    fn roomy(letter: u16) -> [Self; 3] {
        let apart = |line, paragraph| Self { line, paragraph, block: paragraph, entry: paragraph, choice: paragraph };
        let (half, quarter) = ((letter / 2).max(1), (letter / 4).max(1));
        [apart(half, half + 1), apart(quarter, quarter + 1), apart(1, 1)]
    }

    /// Blank rows between two lines that follow each other on a page.
    pub(super) fn gap(self, galleys: &[Galley<'_>], before: Slug, slug: Slug) -> u16 {
        let Some(galley) = galleys.get(slug.galley) else { return 0 };
        let leading = galleys.get(before.galley).map_or(0, |before| before.leading);
        self.wanted(galley, before, slug).max(galley.leading).max(leading)
    }

    fn wanted(self, galley: &Galley<'_>, before: Slug, slug: Slug) -> u16 {
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
            None if galley.block.listed => self.entry,
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
    /// Dense pages stay as they are.
    pub(super) fn page(self, galleys: &[Galley<'_>], slugs: &[Slug], rows: u16, dense: bool) -> Page {
        let fits = |spacing: &Self| spacing.height(galleys, slugs.iter().copied()) <= rows;
        let letter = slugs.iter().filter_map(|slug| galleys.get(slug.galley)).map(|galley| galley.rows).max();
        let letter = letter.unwrap_or(1);
        // Few lines of large letters stand on a page anyway: what is left over is given to them.
        let open =
            if !dense && (rows >= ROOMY || letter > 1) { Self::roomy(letter).into_iter().find(fits) } else { None };
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
        SlugKind::Lead(number) => {
            let (lead, x) = galley.leads.get(number).cloned().unwrap_or((0..0, galley.x));
            // No words, but the place of those under it: a page may begin with a lead.
            let words = galley.first_byte();
            Row { x, y, block, text: words..words, lead }
        }
        SlugKind::Words { line, starts } => {
            let lead = if starts == Starts::Block { 0..galley.block.lead.len() } else { 0..0 };
            Row { x: galley.x, y, block, text: galley.passage.bytes(line), lead }
        }
    }
}
