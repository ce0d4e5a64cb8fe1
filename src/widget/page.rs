//! A page of placed lines.
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::widgets::Widget;

use crate::theme::{Theme, Tone};
use crate::typeset::{Block, Page, Role, Row, Typesetter};

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

    fn is_under_finger(&self, row: &Row) -> bool {
        let choice = self.blocks.get(row.block).and_then(|block| block.choice);
        choice.is_some() && choice == self.finger
    }

    /// Cells the lead of a row takes, if it has one: the lead ends where the text begins.
    fn lead_width(&self, row: &Row) -> u16 {
        let block = self.blocks.get(row.block).filter(|_| row.leads);
        block.map_or(0, |block| self.typesetter.faces.of(block.role).width(&block.lead))
    }

    fn draw_row(&self, row: &Row, area: Rect, buf: &mut Buffer) {
        let Some(block) = self.blocks.get(row.block) else { return };
        let y = area.y + row.y;
        if y >= area.bottom() {
            return;
        }
        let under_finger = self.is_under_finger(row);
        let tone = if under_finger { Tone::Selected } else { block.tone };
        let style = self.theme.tone(tone);
        if under_finger {
            let (left, width) = self.typesetter.column(Role::Body);
            let bar = Rect { x: area.x + left, y, width: width.min(area.width.saturating_sub(left)), height: 1 };
            buf.set_style(bar, style);
        }
        if row.leads {
            let x = row.x.saturating_sub(self.lead_width(row));
            draw(block.lead.as_str(), area.x + x, y, area, style, buf);
            if under_finger {
                draw(POINTER, area.x + x, y, area, style, buf);
            }
        }
        if let Some(words) = block.text.as_str().get(row.text.clone()) {
            draw(words, area.x + row.x, y, area, style, buf);
        }
    }
}

impl Widget for PageView<'_> {
    fn render(self, area: Rect, buf: &mut Buffer) {
        if area.is_empty() {
            return;
        }
        for row in &self.page.rows {
            self.draw_row(row, area, buf);
        }
    }
}

fn draw(words: &str, x: u16, y: u16, area: Rect, style: Style, buf: &mut Buffer) {
    if x < area.right() {
        buf.set_stringn(x, y, words, usize::from(area.right() - x), style);
    }
}
