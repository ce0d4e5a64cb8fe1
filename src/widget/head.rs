//! The head line: where one is, and on which page of how many.
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::Widget;
use unicode_width::UnicodeWidthStr;

use crate::model::CleanText;
use crate::theme::Theme;

/// The place at the left, the page at the right; the page wins when both do not fit.
///
/// ```
/// use leling::model::CleanText;
/// use leling::theme::Theme;
/// use leling::widget::HeadLine;
/// use ratatui::{buffer::Buffer, layout::Rect, widgets::Widget};
///
/// let mut buffer = Buffer::empty(Rect::new(0, 0, 20, 1));
/// let place = CleanText::lossy("选一课");
/// HeadLine::new(&place, Theme::MONOCHROME).render(buffer.area, &mut buffer);
/// assert_eq!(buffer[(1, 0)].symbol(), "选");
/// ```
#[derive(Debug)]
pub struct HeadLine<'a> {
    place: &'a CleanText,
    page: Option<&'a CleanText>,
    theme: Theme,
}

impl<'a> HeadLine<'a> {
    /// A head line without a page number.
    pub fn new(place: &'a CleanText, theme: Theme) -> Self {
        Self { place, page: None, theme }
    }

    /// Says which page this is.
    #[must_use]
    pub fn page(mut self, page: Option<&'a CleanText>) -> Self {
        self.page = page;
        self
    }
}

impl Widget for HeadLine<'_> {
    fn render(self, area: Rect, buf: &mut Buffer) {
        if area.is_empty() {
            return;
        }
        buf.set_style(area, self.theme.bar());
        let inner = usize::from(area.width).saturating_sub(2);
        let page = self.page.map_or(0, |page| page.width().min(inner));
        let room = inner.saturating_sub(if page > 0 { page + 2 } else { 0 });
        buf.set_stringn(area.x + 1, area.y, self.place.as_str(), room, self.theme.bar());
        if let Some(text) = self.page {
            let x = area.right().saturating_sub(1 + u16::try_from(page).unwrap_or(0));
            buf.set_stringn(x, area.y, text.as_str(), page, self.theme.bar());
        }
    }
}
