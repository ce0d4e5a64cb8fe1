//! The one frame of all screens: a head line, the body, a foot line.
use ratatui::layout::{Rect, Size};

/// The smallest grid a page fits on, in cells.
pub const LEAST: Size = Size { width: 30, height: 6 };

/// From this height on the body is set apart from head and foot by a blank row.
const AIRY: u16 = 12;

/// Where head, body and foot are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frame {
    /// At the top.
    pub head: Rect,
    /// What lies between.
    pub body: Rect,
    /// At the bottom.
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
        Self::with_bars(area, 1)
    }

    /// The same with head and foot lines of so many rows.
    ///
    /// High ones leave the head out where the body would not keep two lines of their height. `None`
    /// where not even that helps.
    pub fn with_bars(area: Rect, bar: u16) -> Option<Self> {
        Self::with_foot(area, bar, bar)
    }

    /// The same with a foot that may be higher than the head, for fingers.
    pub fn with_foot(area: Rect, bar: u16, foot: u16) -> Option<Self> {
        let (bar, foot) = (bar.max(1), foot.max(bar).max(1));
        if area.width < LEAST.width || area.height < LEAST.height || area.height < 2 * bar + foot {
            return None;
        }
        let head = if bar == 1 || area.height >= 3 * bar + foot + 2 { bar } else { 0 };
        let air = u16::from(area.height >= AIRY + foot - bar && head > 0);
        let row = |y, height| Rect { y, height, ..area };
        let body = Rect { y: area.y + head + air, height: area.height - head - foot - 2 * air, ..area };
        Some(Self { head: row(area.y, head), body, foot: row(area.bottom() - foot, foot) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn high_bars_leave_room_for_two_lines_or_there_is_no_frame() {
        let heights = |rows, bar| {
            let frame = Frame::with_bars(Rect::new(0, 0, 128, rows), bar)?;
            Some([frame.head.height, frame.body.height, frame.foot.height])
        };
        assert_eq!(heights(48, 8), Some([8, 30, 8]));
        assert_eq!(heights(25, 8), Some([0, 17, 8]));
        assert_eq!(heights(23, 8), None);
        assert_eq!(heights(24, 1), Some([1, 20, 1]));
    }
}
