//! The one frame of all screens: a head line, the body, a foot line.
use ratatui::layout::{Rect, Size};

/// The smallest grid a page fits on, in cells.
pub const LEAST: Size = Size { width: 30, height: 6 };

/// From this height on the body is set apart from head and foot by a blank row.
const AIRY: u16 = 12;

/// Where head, body and foot are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frame {
    /// One row at the top.
    pub head: Rect,
    /// What lies between.
    pub body: Rect,
    /// One row at the bottom.
    pub foot: Rect,
}

impl Frame {
    /// Divides `area`; `None` when it is smaller than [`LEAST`].
    ///
    /// ```
    /// use leling::widget::Frame;
    /// use ratatui::layout::Rect;
    ///
    /// let frame = Frame::of(Rect::new(0, 0, 40, 10)).unwrap();
    /// assert_eq!((frame.head.y, frame.body.height, frame.foot.y), (0, 8, 9));
    /// assert_eq!(Frame::of(Rect::new(0, 0, 20, 10)), None);
    /// ```
    pub fn of(area: Rect) -> Option<Self> {
        if area.width < LEAST.width || area.height < LEAST.height {
            return None;
        }
        let air = u16::from(area.height >= AIRY);
        let row = |y| Rect { y, height: 1, ..area };
        let body = Rect { y: area.y + 1 + air, height: area.height - 2 - 2 * air, ..area };
        Some(Self { head: row(area.y), body, foot: row(area.bottom() - 1) })
    }
}
