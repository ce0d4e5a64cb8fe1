//! The foot line: what the keys do here, and the hotline at its end, always at the same place.
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::Widget;

use crate::model::CleanText;
use crate::theme::Theme;
use crate::typeset::{Face, Seams};

/// A key and what it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyHint {
    /// What is on the key.
    pub key: CleanText,
    /// What it does, in a word.
    pub what: CleanText,
}

impl KeyHint {
    /// Its width in cells: key, blank, word.
    pub fn width(&self, face: Face) -> u16 {
        face.width(&self.key).saturating_add(face.cells(" ")).saturating_add(face.width(&self.what))
    }
}

/// Key hints from the left, as many as fit, the most useful first; the hotline at the right edge.
///
/// A notice takes the place of the hints, never that of the hotline.
#[derive(Debug)]
pub struct FootLine<'a> {
    hints: &'a [KeyHint],
    hotline: &'a KeyHint,
    notice: Option<&'a CleanText>,
    theme: Theme,
    face: (Face, Seams),
}

impl<'a> FootLine<'a> {
    /// The hotline alone.
    pub fn new(hotline: &'a KeyHint, theme: Theme) -> Self {
        Self { hints: &[], hotline, notice: None, theme, face: <(Face, Seams)>::default() }
    }

    /// Shows these before it.
    #[must_use]
    pub fn hints(mut self, hints: &'a [KeyHint]) -> Self {
        self.hints = hints;
        self
    }

    /// Says this in their place.
    #[must_use]
    pub fn notice(mut self, notice: Option<&'a CleanText>) -> Self {
        self.notice = notice;
        self
    }

    /// Draws with these letters; the area should be as high as they are.
    #[must_use]
    pub fn face(mut self, face: Face, seams: Seams) -> Self {
        self.face = (face, seams);
        self
    }

    /// Draws a hint from `x`, and returns the column behind it.
    fn hint(&self, hint: &KeyHint, x: u16, area: Rect, buf: &mut Buffer) -> u16 {
        let (face, seams) = self.face;
        let mut draw = |text: &str, x, style| face.draw(text, Position { x, y: area.y }, area, style, seams, buf);
        let x = draw(&hint.key, x, self.theme.key());
        draw(&hint.what, x + face.cells(" "), self.theme.bar())
    }
}

impl Widget for FootLine<'_> {
    fn render(self, area: Rect, buf: &mut Buffer) {
        if area.is_empty() {
            return;
        }
        buf.set_style(area, self.theme.bar());
        let (face, seams) = self.face;
        let edge = face.cells(" ");
        let end = area.right().saturating_sub(self.hotline.width(face).saturating_add(edge)).max(area.x);
        self.hint(self.hotline, end, area, buf);
        let mut x = area.x + edge;
        if let Some(notice) = self.notice {
            let clip = Rect { x, width: end.saturating_sub(x).saturating_sub(edge), ..area };
            face.draw(notice, Position { x, y: area.y }, clip, self.theme.bar(), seams, buf);
            return;
        }
        for hint in self.hints {
            if hint.width(face) < end.saturating_sub(x) {
                // Two blanks between two hints.
                x = self.hint(hint, x, area, buf) + 2 * edge;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr;

    use super::*;

    fn hint(key: &str, what: &str) -> KeyHint {
        KeyHint { key: CleanText::lossy(key), what: CleanText::lossy(what) }
    }

    fn drawn(width: u16, hints: &[KeyHint], notice: Option<&str>) -> String {
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, 1));
        let hotline = hint("0", "求助热线");
        let notice = notice.map(CleanText::lossy);
        FootLine::new(&hotline, Theme::MONOCHROME)
            .hints(hints)
            .notice(notice.as_ref())
            .render(buffer.area, &mut buffer);
        let mut text = String::new();
        let mut skip = 0;
        for cell in &buffer.content {
            if skip == 0 {
                text.push_str(cell.symbol());
            }
            skip = cell.symbol().width().max(skip).saturating_sub(1);
        }
        text
    }

    #[test]
    fn the_hotline_stands_at_the_right_edge_whatever_else_there_is() {
        let hints = [hint("回车", "下一页"), hint("点", "返回"), hint("/", "语言"), hint("9", "按键")];
        for width in 12..60 {
            let line = drawn(width, &hints, None);
            assert!(line.ends_with("0 求助热线 "), "{width}: {line:?}");
            assert_eq!(line.width(), usize::from(width));
        }
    }

    #[test]
    fn hints_that_do_not_fit_are_left_out_whole() {
        let hints = [hint("回车", "下一页"), hint("点", "返回"), hint("/", "语言")];
        assert_eq!(drawn(40, &hints, None), " 回车 下一页  点 返回        0 求助热线 ");
        assert_eq!(drawn(26, &hints, None), " 回车 下一页   0 求助热线 ");
    }

    #[test]
    fn a_notice_never_covers_the_hotline() {
        let line = drawn(30, &[], Some("先按数字选一个，再按回车，先按数字选一个"));
        assert!(line.ends_with(" 0 求助热线 "), "{line:?}");
    }
}
