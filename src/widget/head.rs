//! The head line: where one is, and on which page of how many.
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::Widget;

use crate::model::CleanText;
use crate::theme::Theme;
use crate::typeset::{Face, Seams};

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
    short: Option<&'a CleanText>,
    notice: Option<&'a CleanText>,
    face: (Face, Seams),
}

impl<'a> HeadLine<'a> {
    /// A head line without a page number.
    pub fn new(place: &'a CleanText, theme: Theme) -> Self {
        Self { place, page: None, short: None, notice: None, theme, face: <(Face, Seams)>::default() }
    }

    /// Says which page this is.
    #[must_use]
    pub fn page(mut self, page: Option<&'a CleanText>) -> Self {
        self.page = page;
        self
    }

    /// How to say the page where there is little room: 2/15.
    #[must_use]
    pub fn short(mut self, short: Option<&'a CleanText>) -> Self {
        self.short = short;
        self
    }

    /// Says this on the whole line instead.
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
}

impl Widget for HeadLine<'_> {
    fn render(self, area: Rect, buf: &mut Buffer) {
        if area.is_empty() {
            return;
        }
        buf.set_style(area, self.theme.bar());
        let (face, seams) = self.face;
        let edge = face.cells(" ");
        let inner = Rect { x: area.x + edge, width: area.width.saturating_sub(2 * edge), ..area };
        let needs = |page: &CleanText| face.width(page) + 2 * edge + face.width(self.place);
        let page = self.page.filter(|page| needs(page) <= inner.width).or(self.short).or(self.page);
        let page = page.filter(|_| self.notice.is_none());
        let page_width = page.map_or(0, |page| face.width(page).min(inner.width));
        let room = inner.width.saturating_sub(if page_width > 0 { page_width + 2 * edge } else { 0 });
        let place = cut(self.notice.unwrap_or(self.place), face, room);
        let mut draw = |text: &str, x: u16, width: u16| {
            let clip = Rect { x, width, ..inner };
            face.draw(text, Position { x, y: area.y }, clip, self.theme.bar(), seams, buf);
        };
        // Part of a word in large letters says less than the page alone.
        if !face.is_large() || self.notice.is_some() || face.width(self.place) <= room {
            draw(&place, inner.x, room);
        }
        if let Some(text) = page {
            draw(text, inner.right() - page_width, page_width);
        }
    }
}

/// What fits of a text, with a sign at its end when that is not all.
fn cut(text: &CleanText, face: Face, room: u16) -> CleanText {
    if face.width(text) <= room {
        return text.clone();
    }
    let sign = "..";
    let mut kept = String::new();
    let mut used = face.width(sign);
    for c in text.chars() {
        used += face.cells(c.encode_utf8(&mut [0; 4]));
        if used > room {
            break;
        }
        kept.push(c);
    }
    CleanText::lossy(&(kept + sign))
}
