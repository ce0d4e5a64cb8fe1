//! A page of placed lines.
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::Widget;

use crate::theme::{Theme, Tone};
use crate::typeset::{Block, Face, Page, Role, Row, Typesetter};

/// Draws one page of a layout, with the finger on a choice.
#[derive(Debug)]
pub struct PageView<'a> {
    blocks: &'a [Block],
    page: &'a Page,
    typesetter: &'a Typesetter,
    finger: Option<usize>,
    theme: Theme,
}

/// Stands before the number of the choice under the finger: a sign beside the colour.
const POINTER: &str = ">";

impl<'a> PageView<'a> {
    /// A page of `blocks` as `typesetter` has laid them out.
    pub fn new(blocks: &'a [Block], page: &'a Page, typesetter: &'a Typesetter) -> Self {
        Self { blocks, page, typesetter, finger: None, theme: Theme::MONOCHROME }
    }

    /// Marks the choice under the finger.
    #[must_use]
    pub fn finger(mut self, finger: Option<usize>) -> Self {
        self.finger = finger;
        self
    }

    /// Draws in these colours.
    #[must_use]
    pub fn theme(mut self, theme: Theme) -> Self {
        self.theme = theme;
        self
    }

    /// Where the choice under the finger begins, if it is on this page.
    pub fn cursor(&self, area: Rect) -> Option<Position> {
        let row = self.page.rows.iter().find(|row| self.is_under_finger(row))?;
        let x = row.x.saturating_sub(self.lead_width(row));
        Some(Position::new((area.x + x).min(area.right() - 1), (area.y + row.y).min(area.bottom() - 1)))
    }

    /// The choice that a finger on this cell means.
    pub fn choice_at(&self, area: Rect, at: Position) -> Option<usize> {
        let (left, width) = self.typesetter.column(Role::Body);
        let column = Rect { x: area.x + left, width, ..area }.intersection(area);
        let row = column.contains(at).then(|| at.y - area.y)?;
        let targets = self.typesetter.targets(self.blocks, self.page);
        targets.into_iter().find(|target| target.rows.contains(&row)).map(|target| target.choice)
    }

    fn is_under_finger(&self, row: &Row) -> bool {
        let choice = self.blocks.get(row.block).and_then(|block| block.choice);
        choice.is_some() && choice == self.finger
    }

    fn face(&self, block: &Block) -> Face {
        self.typesetter.faces.of_block(block)
    }

    /// Cells the lead of a row takes, if it has one: the lead ends where the text begins.
    fn lead_width(&self, row: &Row) -> u16 {
        let block = self.blocks.get(row.block);
        block.map_or(0, |block| self.face(block).width(lead_of(block, row)))
    }

    /// Rows that the choice under the finger takes, from its first line to its last.
    fn finger_rows(&self) -> Option<(u16, u16)> {
        let mut rows = self.page.rows.iter().filter(|row| self.is_under_finger(row));
        let first = rows.next()?;
        let last = rows.next_back().unwrap_or(first);
        let high = self.blocks.get(last.block).map_or(1, |block| self.face(block).rows());
        Some((first.y, last.y + high))
    }

    /// The bar over all rows of the choice, the blank ones between its lines as well.
    fn draw_bar(&self, area: Rect, buf: &mut Buffer) {
        let Some((top, bottom)) = self.finger_rows() else { return };
        let (left, width) = self.typesetter.column(Role::Body);
        let bar = Rect { x: area.x + left, y: area.y + top, width, height: bottom - top };
        buf.set_style(bar.intersection(area), self.theme.tone(Tone::Selected));
    }

    fn draw_row(&self, row: &Row, area: Rect, buf: &mut Buffer) {
        let Some(block) = self.blocks.get(row.block) else { return };
        let y = area.y.saturating_add(row.y);
        if y >= area.bottom() {
            return;
        }
        let (face, seams) = (self.face(block), self.typesetter.faces.seams);
        let under_finger = self.is_under_finger(row);
        let style = self.theme.tone(if under_finger { Tone::Selected } else { block.tone });
        let mut draw = |words: &str, x: u16| face.draw(words, Position { x: area.x + x, y }, area, style, seams, buf);
        if row.leads() {
            let lead = lead_of(block, row);
            let x = row.x.saturating_sub(self.lead_width(row));
            // The room the lead begins with is for the pointer.
            match lead.strip_prefix(' ') {
                Some(rest) if under_finger => {
                    draw(POINTER, x);
                    draw(rest, x + face.cells(POINTER))
                }
                _ => draw(lead, x),
            };
        }
        if let Some(words) = block.text.as_str().get(row.text.clone()) {
            draw(words, row.x);
        }
    }
}

/// What stands of the lead before a row.
fn lead_of<'b>(block: &'b Block, row: &Row) -> &'b str {
    block.lead.as_str().get(row.lead.clone()).unwrap_or_default()
}

impl Widget for PageView<'_> {
    fn render(self, area: Rect, buf: &mut Buffer) {
        if area.is_empty() {
            return;
        }
        self.draw_bar(area, buf);
        for row in &self.page.rows {
            self.draw_row(row, area, buf);
        }
    }
}
