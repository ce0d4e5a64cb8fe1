//! How a letter becomes cells.
use ratatui::buffer::CellWidth;

use super::Role;

/// How letters are drawn. The large ones come with the next step; measures are laid out for them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Face {
    /// The terminal's own letters: a hanzi is two cells wide and one high.
    #[default]
    Native,
}

impl Face {
    /// Cells that one grapheme is wide.
    ///
    /// In [`Face::Native`] this is what the buffer will count for it, so that a line is as wide
    /// for us as it is on the screen.
    pub fn cells(self, grapheme: &str) -> u16 {
        match self {
            Self::Native => native_cells(grapheme),
        }
    }

    /// Cells that a line of letters is high.
    pub fn rows(self) -> u16 {
        match self {
            Self::Native => 1,
        }
    }

    /// Cells that a text is wide when it stands on one line.
    pub fn width(self, text: &str) -> u16 {
        super::grapheme::graphemes(text).fold(0, |sum, (_, grapheme)| sum.saturating_add(self.cells(grapheme)))
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

/// One face per role.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Faces {
    /// Titles.
    pub headline: Face,
    /// Text to read.
    pub body: Face,
    /// Sources and hints.
    pub caption: Face,
    /// Telephone numbers.
    pub digits: Face,
}

impl Faces {
    /// The face a role is drawn in.
    pub fn of(self, role: Role) -> Face {
        match role {
            Role::Headline => self.headline,
            Role::Body => self.body,
            Role::Caption => self.caption,
            Role::Digits => self.digits,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_as_wide_as_the_buffer_counts_it() {
        let signs = "\u{4dff}\u{4e00}\u{9fff}\u{a000}a1 ，。“”…—·①→「」￥％𠊎𪜶ﾊﾟé";
        for (_, grapheme) in super::super::grapheme::graphemes(signs) {
            assert_eq!(Face::Native.cells(grapheme), grapheme.cell_width(), "{grapheme}");
        }
        for number in 0x4e00..=0x9fff {
            let hanzi = char::from_u32(number).unwrap().to_string();
            assert_eq!(Face::Native.cells(&hanzi), 2, "{hanzi}");
        }
        assert_eq!(Face::Native.width("打110，问“她”"), 13);
    }
}
