//! Draws the screen on top. Drawing changes nothing.
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::Widget;

use super::App;
use crate::input::Action;
use crate::model::CleanText;
use crate::widget::{FootLine, HeadLine, KeyHint, PageView, TooSmall};

impl App {
    /// Draws into `area`; tells where the finger is, for the hardware cursor that screen readers
    /// and Braille displays follow.
    pub fn draw(&self, area: Rect, buf: &mut Buffer) -> Option<Position> {
        buf.set_style(area, self.theme.paper());
        let Some(frame) = self.shown.frame else {
            self.draw_too_small(area, buf);
            return None;
        };
        let page = self.top().place.page(&self.shown);
        let pages = self.shown.layout.pages.len();
        let number = (pages > 1).then(|| self.text.frame_page(page + 1, pages));
        let (bars, seams) = (self.shown.typesetter.faces.bars, self.shown.typesetter.faces.seams);
        let short = (pages > 1).then(|| CleanText::lossy(&format!("{}/{pages}", page + 1)));
        let (hotline, hints) = (self.hotline_hint(), self.hints());
        // A notice stands beside the keys where it fits whole, else on the head line.
        let room = frame.foot.width.saturating_sub(hotline.width(bars) + 3 * bars.cells(" "));
        // Buttons stay under the finger.
        let fits = |notice: &CleanText| bars.width(notice) <= room && !self.fingers;
        let (in_foot, in_head) = match &self.notice {
            Some(notice) if fits(notice) => (Some(notice), None),
            other => (None, other.as_ref()),
        };
        let head = HeadLine::new(&self.shown.sheet.place, self.theme).notice(in_head);
        head.page(number.as_ref()).short(short.as_ref()).face(bars, seams).render(frame.head, buf);
        self.foot_line(&hotline, &hints).notice(in_foot).render(frame.foot, buf);
        let view = self.page_view()?;
        let cursor = view.cursor(frame.body);
        view.render(frame.body, buf);
        cursor
    }
    /// The foot line as it is drawn and touched.
    pub(super) fn foot_line<'a>(&self, hotline: &'a KeyHint, hints: &'a [KeyHint]) -> FootLine<'a> {
        let (bars, seams) = (self.shown.typesetter.faces.bars, self.shown.typesetter.faces.seams);
        let takes = self.offers().first().is_some_and(|(action, _)| *action == Action::Confirm);
        FootLine::new(hotline, self.theme).hints(hints).face(bars, seams).fingers(self.fingers).takes(takes)
    }

    /// The page as it is drawn and touched.
    pub(super) fn page_view(&self) -> Option<PageView<'_>> {
        let place = &self.top().place;
        let page = self.shown.layout.pages.get(place.page(&self.shown))?;
        let view = PageView::new(&self.shown.sheet.blocks, page, &self.shown.typesetter);
        Some(view.finger(place.finger).theme(self.theme))
    }

    /// A console without hanzi is told in letters it has; the numbers to ring stand there as well.
    fn draw_too_small(&self, area: Rect, buf: &mut Buffer) {
        let (title, note) = if self.ability.hanzi {
            (self.text.small_title(), self.text.small_note(area.width, area.height))
        } else {
            let numbers = self.region.iter().flat_map(|region| &region.hotlines).take(NUMBERS);
            let numbers = CleanText::join(numbers.map(|hotline| &hotline.number), &CleanText::lossy(", "));
            (CleanText::lossy(&format!("{SMALL_CONSOLE} {numbers}")), CleanText::lossy(SMALL_CONSOLE_HELP))
        };
        TooSmall::new(&title, &note, self.theme).render(area, buf);
    }
}

/// So many numbers are told where there is room for little else.
const NUMBERS: usize = 2;
/// Before the numbers, for readers of pinyin and of English: any font has ASCII.
const SMALL_CONSOLE: &str = "qiu zhu dian hua / help:";
const SMALL_CONSOLE_HELP: &str = "Chinese letters do not fit on this console: it has too few columns and rows for them. \
                                  What helps: a console font with smaller cells, a larger screen mode, \
                                  or leling --window on a desktop.";
