//! Letters drawn with block characters: each cell shows a few dots.
use std::sync::LazyLock;

use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::style::Style;
use ratatui::symbols::pixel::{OCTANTS, QUADRANTS, SEXTANTS};

use super::glyph::{Bitmap, GlyphSource, Unifont, glyph_or_box, is_full_width};
use super::weight::{embolden, widen};

/// A family of block characters, and how a letter is divided into them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mosaic {
    /// 2 by 4 dots a cell: a hanzi is 8 cells wide and 4 high. Square dots.
    Octants,
    /// 2 by 3 dots a cell: 8 by 6 cells, slightly tall.
    Sextants,
    /// 2 by 2 dots a cell, dots doubled in width: 16 by 8 cells.
    Quadrants,
    /// 1 by 2 dots a cell: 16 by 8 cells.
    HalfBlocks,
    /// A dot is two blank cells with a background: 32 by 16 cells. Needs no character at all.
    Spaces,
}

/// Whether block characters of the terminal touch each other.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Seams {
    /// They do: the terminal draws them itself.
    #[default]
    Joined,
    /// A font draws them and leaves hairlines; full cells are drawn as blanks with a background.
    Open,
}

impl Mosaic {
    /// Cells of a hanzi: columns and rows.
    pub const fn cells(self) -> (u16, u16) {
        match self {
            Self::Octants => (8, 4),
            Self::Sextants => (8, 6),
            Self::Quadrants | Self::HalfBlocks => (16, 8),
            Self::Spaces => (32, 16),
        }
    }

    /// Dots a cell shows: columns and rows.
    const fn dots(self) -> (usize, usize) {
        match self {
            Self::Octants => (2, 4),
            Self::Sextants => (2, 3),
            Self::Quadrants => (2, 2),
            Self::HalfBlocks => (1, 2),
            Self::Spaces => (1, 1),
        }
    }

    /// Columns a letter takes.
    pub fn columns(self, c: char) -> u16 {
        let (full, _) = self.cells();
        if is_full_width(c) { full } else { full / 2 }
    }

    /// Draws `text` in one line from `at`; what would cross the edge of the buffer is left out
    /// letter by letter. Returns the column behind it.
    pub fn draw(self, text: &str, at: Position, style: Style, seams: Seams, buf: &mut Buffer) -> u16 {
        let mut x = at.x;
        for c in text.chars() {
            let columns = self.columns(c);
            if x + columns > buf.area.right() {
                break;
            }
            if c != ' ' {
                self.draw_letter(c, Position { x, y: at.y }, style, seams, buf);
            }
            x += columns;
        }
        x
    }

    fn draw_letter(self, c: char, at: Position, style: Style, seams: Seams, buf: &mut Buffer) {
        let rows = self.shape(c);
        let (columns, height) = (self.columns(c), self.cells().1);
        let (wide, high) = self.dots();
        let symbols = self.symbols();
        let full = symbols.len() - 1;
        let blank_full = seams == Seams::Open || self == Self::Spaces;
        for row in 0..height {
            let y = at.y + row;
            if y >= buf.area.bottom() {
                return;
            }
            let top = usize::from(row) * high;
            for column in 0..columns {
                let left = usize::from(column) * wide / self.cells_a_dot();
                let bits = bits(&rows, left, top, wide, high);
                let Some(cell) = buf.cell_mut((at.x + column, y)) else { continue };
                cell.set_style(style);
                if bits == full && blank_full {
                    cell.set_symbol(" ");
                    cell.bg = cell.fg;
                } else if let Some(symbol) = symbols.get(bits) {
                    cell.set_symbol(symbol);
                }
            }
        }
    }

    /// Cells side by side that show the same dot.
    const fn cells_a_dot(self) -> usize {
        match self {
            Self::Spaces => 2,
            _ => 1,
        }
    }

    /// The dots of a letter in the weight that suits the family, bit 31 leftmost.
    pub fn shape(self, c: char) -> [u32; 16] {
        let glyph: &Bitmap = &glyph_or_box(&Unifont, c);
        match self {
            Self::Quadrants => widen(glyph),
            _ => embolden(glyph).rows.map(|row| u32::from(row) << 16),
        }
    }

    /// The characters, by the dots they show: bit 0 is the upper left dot, rows first.
    fn symbols(self) -> &'static [String] {
        match self {
            Self::Octants => &TABLES.octants,
            Self::Sextants => &TABLES.sextants,
            Self::Quadrants => &TABLES.quadrants,
            Self::HalfBlocks => &TABLES.halves,
            Self::Spaces => &TABLES.spaces,
        }
    }

    /// Every character this family may put into a cell.
    pub fn alphabet(self) -> impl Iterator<Item = &'static str> {
        self.symbols().iter().map(String::as_str)
    }
}

/// Whether `c` has a shape of its own.
pub fn has_shape(c: char) -> bool {
    c == ' ' || Unifont.glyph(c).is_some()
}

/// The dots of one cell; dots outside the letter are empty.
fn bits(rows: &[u32; 16], left: usize, top: usize, wide: usize, high: usize) -> usize {
    let mut bits = 0;
    for (line, row) in rows.iter().skip(top).take(high).enumerate() {
        for column in 0..wide {
            let dot = left + column;
            if dot < 32 && row & (1 << (31 - dot)) != 0 {
                bits |= 1 << (line * wide + column);
            }
        }
    }
    bits
}

struct Tables {
    octants: Vec<String>,
    sextants: Vec<String>,
    quadrants: Vec<String>,
    halves: Vec<String>,
    spaces: Vec<String>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| Tables {
    octants: OCTANTS.iter().enumerate().map(|(bits, c)| safe_octant(bits, *c).to_string()).collect(),
    sextants: SEXTANTS.iter().map(char::to_string).collect(),
    quadrants: QUADRANTS.iter().map(char::to_string).collect(),
    halves: [" ", "▀", "▄", "█"].map(str::to_owned).into(),
    spaces: [" ", " "].map(str::to_owned).into(),
});

/// Six patterns that kitty 0.41 and foot 1.21 draw as boxes; the sextant next to each is as good.
fn safe_octant(bits: usize, octant: char) -> char {
    match bits {
        0x01 => '🬀',
        0x02 => '🬁',
        0x14 => '🬃',
        0x28 => '🬇',
        0x40 => '🬏',
        0x80 => '🬞',
        _ => octant,
    }
}
