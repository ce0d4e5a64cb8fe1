//! What is shown on a window too small for a page.
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;

use crate::model::CleanText;
use crate::theme::Theme;
use crate::typeset::{Face, break_lines};

/// A title and a sentence, as far as there is room.
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
        let rows = area.rows().map(|row| row.y);
        let lines = self.lines.iter().flat_map(|text| {
            let cells = |letter: &str| Face::Native.cells(letter);
            break_lines(text, area.width, cells).into_iter().filter_map(|line| text.get(line))
        });
        for (y, line) in rows.zip(lines) {
            buf.set_stringn(area.x, y, line, usize::from(area.width), self.theme.paper());
        }
    }
}
