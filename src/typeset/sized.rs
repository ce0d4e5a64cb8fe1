//! The terminal's own letters in several cells each, by kitty's text-sizing protocol (OSC 66).
use std::num::NonZeroU16;

use ratatui::buffer::{Buffer, CellDiffOption, CellWidth as _};
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::glyph::is_full_width;
use super::grapheme::graphemes;

/// How many rows a letter of the terminal's own is high: 2, 3 or 4.
///
/// One is the plain letter; more than four leaves no room for a sentence on any window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Scale(u16);

impl Scale {
    /// Twice the plain letter.
    pub const TWO: Self = Self(2);
    /// Three times the plain letter.
    pub const THREE: Self = Self(3);
    /// Four times the plain letter.
    pub const FOUR: Self = Self(4);

    /// The scale of that many rows; `None` outside 2 to 4.
    pub const fn new(rows: u16) -> Option<Self> {
        match rows {
            2..=4 => Some(Self(rows)),
            _ => None,
        }
    }

    /// Cells that a letter is high.
    pub const fn rows(self) -> u16 {
        self.0
    }

    /// Cells that a grapheme is wide: a hanzi twice as many as it is high.
    pub(super) fn columns(self, grapheme: &str) -> u16 {
        width(grapheme) * self.0
    }

    /// Draws `text` in one line from `at`, and returns the column behind it.
    ///
    /// A letter that would cross the right or the lower edge of `clip` is left out with all that
    /// follow: the terminal scrolls for a letter that does not fit. One sequence a letter, in its
    /// first cell; the backend leaves the others alone.
    pub(super) fn draw(self, text: &str, at: Position, clip: Rect, style: Style, buf: &mut Buffer) -> u16 {
        let clip = clip.intersection(buf.area);
        let mut x = at.x;
        if at.y < clip.y || at.x < clip.x || at.y.saturating_add(self.0) > clip.bottom() {
            return x;
        }
        for (_, grapheme) in graphemes(text) {
            let columns = self.columns(grapheme);
            if x.saturating_add(columns) > clip.right() {
                break;
            }
            self.draw_letter(grapheme, Rect::new(x, at.y, columns, self.0), style, buf);
            x += columns;
        }
        x
    }

    fn draw_letter(self, grapheme: &str, area: Rect, style: Style, buf: &mut Buffer) {
        // Blanks need no letter, and nothing that could command the terminal gets into one.
        let blank = grapheme.chars().all(char::is_whitespace) || grapheme.chars().any(char::is_control);
        for at in area.positions() {
            let Some(cell) = buf.cell_mut(at) else { continue };
            cell.set_symbol(" ").set_style(style);
            // Those of the first row are behind the letter as behind any wide one.
            let under = !blank && at.y > area.y;
            cell.diff_option = if under { CellDiffOption::Skip } else { CellDiffOption::None };
        }
        let (Some(columns), Some(first)) = (NonZeroU16::new(area.width), buf.cell_mut(area.as_position())) else {
            return;
        };
        if !blank {
            // A font draws an opening quotation mark at the left of its two columns, far from the
            // word; a blank before it moves it there.
            let before = if matches!(grapheme, "“" | "‘") { " " } else { "" };
            first.set_symbol(&format!("\x1b]66;s={}:w={};{before}{grapheme}\x1b\\", self.0, width(grapheme)));
            first.diff_option = CellDiffOption::ForcedWidth(columns);
        }
    }
}

/// 1 or 2. Marks that Chinese fonts draw over a full width get one.
fn width(grapheme: &str) -> u16 {
    match grapheme.chars().next() {
        Some(first) if is_full_width(first) => 2,
        Some(first) if first.is_control() => 1,
        _ => grapheme.cell_width().clamp(1, 2),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(text: &str, width: u16, height: u16) -> (u16, Buffer) {
        let mut buf = Buffer::empty(Rect::new(0, 0, width, height));
        let end = Scale::TWO.draw(text, Position::ORIGIN, buf.area, Style::new(), &mut buf);
        (end, buf)
    }

    #[test]
    fn a_letter_is_one_sequence_and_the_rows_under_it_are_skipped() {
        let (end, buf) = drawn("骗A", 6, 2);
        assert_eq!(end, 6);
        assert_eq!(buf[(0, 0)].symbol(), "\x1b]66;s=2:w=2;骗\x1b\\");
        assert_eq!(buf[(0, 0)].diff_option, CellDiffOption::ForcedWidth(NonZeroU16::new(4).unwrap()));
        assert_eq!(buf[(4, 0)].symbol(), "\x1b]66;s=2:w=1;A\x1b\\");
        for x in 0..6 {
            assert_eq!(buf[(x, 1)].diff_option, CellDiffOption::Skip, "{x}");
        }
    }

    #[test]
    fn a_letter_is_never_cut_by_an_edge() {
        assert_eq!(drawn("骗子", 7, 2).0, 4);
        let (end, buf) = drawn("骗子", 8, 1);
        assert_eq!((end, buf), (0, Buffer::empty(Rect::new(0, 0, 8, 1))));
    }

    #[test]
    fn no_command_gets_into_a_letter() {
        let (_, buf) = drawn("\u{9b}a\x1b\x07", 16, 2);
        let sequences: Vec<&str> =
            buf.content.iter().map(ratatui::buffer::Cell::symbol).filter(|symbol| *symbol != " ").collect();
        assert_eq!(sequences, ["\x1b]66;s=2:w=1;a\x1b\\"]);
    }

    #[test]
    fn there_are_three_scales() {
        let scales: Vec<u16> = (0..9).filter_map(Scale::new).map(Scale::rows).collect();
        assert_eq!(scales, [2, 3, 4]);
    }
}
