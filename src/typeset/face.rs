//! How a letter becomes cells.
use ratatui::buffer::{Buffer, CellWidth};
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::grapheme::graphemes;
use super::mosaic::{Ink, Mosaic, Seams};
use super::sized::Scale;

/// How letters are drawn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Face {
    /// The terminal's own letters: a hanzi is two cells wide and one high.
    #[default]
    Native,
    /// The terminal's own letters, larger; for terminals that know kitty's text-sizing protocol.
    Sized(Scale),
    /// Letters put together from block characters.
    Mosaic(Mosaic),
}

impl Face {
    /// Cells that one grapheme is wide.
    ///
    /// In [`Face::Native`] this is what the buffer will count for it, so that a line is as wide
    /// for us as it is on the screen. In the large faces the marks of Chinese text (“”‘’—…·) take
    /// the width of a hanzi.
    pub fn cells(self, grapheme: &str) -> u16 {
        match self {
            Self::Native => native_cells(grapheme),
            Self::Sized(scale) => scale.columns(grapheme),
            Self::Mosaic(mosaic) => mosaic.columns(grapheme),
        }
    }

    /// Cells that a hanzi is wide; a Latin letter is half as wide.
    pub fn hanzi(self) -> u16 {
        match self {
            Self::Native => 2,
            Self::Sized(scale) => 2 * scale.rows(),
            Self::Mosaic(mosaic) => mosaic.cells().0,
        }
    }

    /// Cells that a line of letters is high.
    pub fn rows(self) -> u16 {
        match self {
            Self::Native => 1,
            Self::Sized(scale) => scale.rows(),
            Self::Mosaic(mosaic) => mosaic.cells().1,
        }
    }

    /// Blank rows that two lines are apart at least.
    ///
    /// The letters of a font have their own air. Those of Unifont fill their sixteen rows of dots;
    /// only sextants leave two thirds of a cell under them.
    pub fn leading(self) -> u16 {
        match self {
            Self::Native | Self::Sized(_) | Self::Mosaic(Mosaic::Sextants) => 0,
            Self::Mosaic(_) => 1,
        }
    }

    /// Cells that a text is wide when it stands on one line.
    pub fn width(self, text: &str) -> u16 {
        graphemes(text).fold(0, |sum, (_, grapheme)| sum.saturating_add(self.cells(grapheme)))
    }

    /// Whether letters are larger than the terminal's own.
    pub fn is_large(self) -> bool {
        self != Self::Native
    }

    /// Draws `text` in one line whose upper left cell is `at`, inside `clip`, and returns the
    /// column behind it.
    ///
    /// A letter that would cross the right edge is left out with all that follow; so is, in a sized
    /// face, one that would cross the lower edge.
    pub fn draw(self, text: &str, at: Position, clip: Rect, style: Style, seams: Seams, buf: &mut Buffer) -> u16 {
        if !clip.contains(at) {
            return at.x;
        }
        match self {
            Self::Native => buf.set_stringn(at.x, at.y, text, usize::from(clip.right() - at.x), style).0,
            Self::Sized(scale) => scale.draw(text, at, clip, style, buf),
            Self::Mosaic(mosaic) => mosaic.draw(text, at, clip, Ink { style, seams }, buf),
        }
    }
}

/// Nearly all of a page is hanzi, which need no table: U+4E00 to U+9FFF are three bytes.
fn native_cells(grapheme: &str) -> u16 {
    match grapheme.as_bytes() {
        [_] => 1,
        [0xe4, 0xb8..=0xbf, _] | [0xe5..=0xe9, _, _] => 2,
        _ => grapheme.cell_width(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_as_wide_as_the_buffer_counts_it() {
        let signs = "\u{4dff}\u{4e00}\u{9fff}\u{a000}a1 ，。“”…—·①→「」￥％𠊎𪜶ﾊﾟé";
        for (_, grapheme) in graphemes(signs) {
            assert_eq!(Face::Native.cells(grapheme), grapheme.cell_width(), "{grapheme}");
        }
        for number in 0x4e00..=0x9fff {
            let hanzi = char::from_u32(number).unwrap().to_string();
            assert_eq!(Face::Native.cells(&hanzi), 2, "{hanzi}");
        }
        assert_eq!(Face::Native.width("打110，问“她”"), 13);
    }

    #[test]
    fn a_large_letter_is_as_wide_as_it_is_drawn() {
        let sized = [Scale::TWO, Scale::THREE, Scale::FOUR].map(Face::Sized);
        for face in sized.into_iter().chain(Mosaic::ALL.map(Face::Mosaic)) {
            let text = "打110，问“她”…好—·a\u{30d}";
            assert_eq!(face.width("骗"), face.hanzi());
            assert_eq!(face.width("“”‘’—…·，。"), face.hanzi() * 9);
            assert_eq!(face.width("1A-"), face.hanzi() / 2 * 3);
            let area = Rect::new(0, 0, face.width(text), face.rows());
            let mut buf = Buffer::empty(area);
            let end = face.draw(text, Position::ORIGIN, area, Style::new(), Seams::Joined, &mut buf);
            assert_eq!(end, face.width(text), "{face:?}");
        }
    }
}
