//! What is shown on a window too small for a page.
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;
use unicode_width::UnicodeWidthChar;

use crate::model::CleanText;
use crate::theme::Theme;

/// A title and a sentence, cell by cell, as far as there is room.
#[derive(Debug)]
pub struct TooSmall<'a> {
    lines: [&'a CleanText; 2],
    theme: Theme,
}

impl<'a> TooSmall<'a> {
    /// Says `title` and, where there is room, `note`.
    pub fn new(title: &'a CleanText, note: &'a CleanText, theme: Theme) -> Self {
        Self { lines: [title, note], theme }
    }
}

impl Widget for TooSmall<'_> {
    fn render(self, area: Rect, buf: &mut Buffer) {
        if area.is_empty() {
            return;
        }
        let mut y = area.y;
        for line in self.lines {
            let mut x = area.x;
            for c in line.chars() {
                let width = u16::try_from(c.width().unwrap_or(0)).unwrap_or(0);
                if x + width > area.right() {
                    x = area.x;
                    y += 1;
                }
                if y >= area.bottom() || width > area.width {
                    return;
                }
                buf.set_stringn(x, y, c.encode_utf8(&mut [0; 4]), usize::from(width), self.theme.paper());
                x += width;
            }
            y += 1;
        }
    }
}
