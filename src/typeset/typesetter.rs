//! Places blocks on pages.
use super::galley::{Galley, Lines, Place, Slug};
use super::paging::Paging;
use super::spacing::Spacing;
use super::{Block, Faces, Layout, Page, Role};

/// A longer line is hard to find the next one from (WCAG 1.4.8).
const MOST_HANZI: u16 = 40;

/// Sets text in the letters and on the grid in force.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Typesetter {
    /// The letters of each role.
    pub faces: Faces,
    /// Cells the body is wide.
    pub columns: u16,
    /// Cells the body is high.
    pub rows: u16,
}

impl Typesetter {
    /// A typesetter for a body of so many cells. Works for any size; below a hanzi or a row the
    /// letters stand out over the edge.
    pub fn new(faces: Faces, columns: u16, rows: u16) -> Self {
        Self { faces, columns, rows }
    }

    /// Cuts `blocks` into lines and pages.
    ///
    /// A column of text is at most 40 hanzi wide and stands in the middle. No page is empty, save
    /// the only one of no text. Nothing is left out but blanks where lines end. All choices stand
    /// on one page if a page can hold them.
    ///
    /// Text goes through [`Block::for_face`] first; anchors and rows mean the text as given here.
    pub fn lay_out(&self, blocks: &[Block]) -> Layout {
        let rows = self.rows.max(1);
        let galleys = self.galleys(blocks, rows);
        let mut pages = Vec::new();
        for (from, end) in sections(&galleys) {
            self.lay_out_section(&galleys, from, end, &mut pages);
        }
        if pages.is_empty() {
            pages.push(Page::default());
        }
        let choices = galleys.iter().filter_map(|galley| Some((galley.block.choice?, galley.index))).collect();
        Layout { pages, choices }
    }

    fn galleys<'b>(&self, blocks: &'b [Block], rows: u16) -> Vec<Galley<'b>> {
        let (x, width) = self.column(Role::Body);
        let mut galleys = Vec::with_capacity(blocks.len());
        let mut new_page = false;
        for (index, block) in blocks.iter().enumerate() {
            let columns = width.min(self.column(block.role).1);
            new_page |= block.new_page;
            let Some(mut galley) = Galley::new((index, block), self.faces.of(block.role), (x, columns), rows) else {
                continue;
            };
            galley.new_page = std::mem::take(&mut new_page);
            galleys.push(galley);
        }
        let spacing = Spacing::plain(rows);
        for index in 0..galleys.len() {
            let from = Place { galley: index, glyph: 0 };
            let whole = Paging { galleys: &galleys, rows, spacing }.fits(from, Place { galley: index + 1, glyph: 0 });
            if let Some(galley) = galleys.get_mut(index) {
                galley.cuttable |= !whole;
            }
        }
        galleys
    }

    /// Where the column of a role begins, and how wide it is, in cells.
    pub fn column(&self, role: Role) -> (u16, u16) {
        let margin = match self.columns {
            60.. => 2,
            40.. => 1,
            _ => 0,
        };
        let most = self.faces.of(role).cells("汉").saturating_mul(MOST_HANZI);
        let width = (self.columns - 2 * margin).min(most).max(1);
        (self.columns.saturating_sub(width) / 2, width)
    }

    fn lay_out_section(&self, galleys: &[Galley<'_>], from: Place, end: Place, pages: &mut Vec<Page>) {
        let rows = self.rows.max(1);
        let mut paging = Paging { galleys, rows, spacing: Spacing::plain(rows) };
        let mut begin = from;
        for (cut, spacing) in paging.pages(from, end) {
            let slugs: Vec<Slug> = Lines::between(galleys, begin, cut).collect();
            if !slugs.is_empty() {
                pages.push(spacing.page(galleys, &slugs, rows));
            }
            begin = cut;
        }
    }
}

/// The stretches of text that each begin a page.
fn sections(galleys: &[Galley<'_>]) -> Vec<(Place, Place)> {
    let begins = galleys.iter().enumerate().filter(|(index, galley)| *index == 0 || galley.new_page);
    let mut places: Vec<Place> = begins.map(|(galley, _)| Place { galley, glyph: 0 }).collect();
    places.push(Place { galley: galleys.len(), glyph: 0 });
    places.iter().copied().zip(places.iter().copied().skip(1)).collect()
}
