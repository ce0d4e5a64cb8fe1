//! Letters drawn with block characters: each cell shows a few dots.
use std::sync::LazyLock;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};
use ratatui::symbols::pixel::{OCTANTS, QUADRANTS, SEXTANTS};

use super::glyph::{Unifont, is_full_width, letter};
use super::grapheme::graphemes;
use super::weight::{Shape, embolden, enlarge, widen};

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
    /// Octants, the letter twice as large with smooth diagonals: 16 by 8 cells.
    DoubleOctants,
    /// Sextants, the letter twice as large with smooth diagonals: 16 by 11 cells.
    DoubleSextants,
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
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Octants,
        Self::Sextants,
        Self::Quadrants,
        Self::HalfBlocks,
        Self::Spaces,
        Self::DoubleOctants,
        Self::DoubleSextants,
    ];

    /// Cells of a hanzi: columns and rows.
    pub const fn cells(self) -> (u16, u16) {
        match self {
            Self::Octants => (8, 4),
            Self::Sextants => (8, 6),
            Self::Quadrants | Self::HalfBlocks | Self::DoubleOctants => (16, 8),
            Self::Spaces => (32, 16),
            Self::DoubleSextants => (16, 11),
        }
    }

    /// Columns a grapheme takes.
    pub(super) fn columns(self, grapheme: &str) -> u16 {
        let (full, _) = self.cells();
        if grapheme.chars().next().is_some_and(is_full_width) { full } else { full / 2 }
    }

    /// The same letters in twice the size, where the characters are fine enough for it.
    pub const fn doubled(self) -> Option<Self> {
        match self {
            Self::Octants => Some(Self::DoubleOctants),
            Self::Sextants => Some(Self::DoubleSextants),
            _ => None,
        }
    }

    /// The dots of a letter, in the size and weight that suit the family.
    pub fn shape(self, grapheme: &str) -> Shape {
        let bitmap = letter(&Unifont, grapheme);
        match self {
            Self::Quadrants => widen(&bitmap),
            Self::DoubleOctants | Self::DoubleSextants => enlarge(&bitmap),
            Self::Octants | Self::Sextants | Self::HalfBlocks | Self::Spaces => embolden(&bitmap),
        }
    }

    /// Every character this family may put into a cell.
    pub fn alphabet(self) -> impl Iterator<Item = &'static str> {
        self.tiles().iter().map(Cell::symbol)
    }

    /// The cells by the dots they show: bit 0 is the upper left dot, then rightwards, then down.
    fn tiles(self) -> &'static [Cell] {
        match self {
            Self::Octants | Self::DoubleOctants => &TILES.octants,
            Self::Sextants | Self::DoubleSextants => &TILES.sextants,
            Self::Quadrants => &TILES.quadrants,
            Self::HalfBlocks => &TILES.halves,
            Self::Spaces => &TILES.spaces,
        }
    }

    /// Draws `text` in one line from `at`, and returns the column behind it. Letters that would
    /// cross the right edge of `clip` are left out, rows below it as well.
    pub(super) fn draw(self, text: &str, at: Position, clip: Rect, ink: Ink, buf: &mut Buffer) -> u16 {
        let clip = clip.intersection(buf.area);
        let mut x = at.x;
        for (_, grapheme) in graphemes(text) {
            let end = x.saturating_add(self.columns(grapheme));
            if end > clip.right() || x < clip.x || at.y < clip.y {
                break;
            }
            self.draw_letter(
                &self.shape(grapheme),
                Rect::new(x, at.y, end - x, clip.bottom().saturating_sub(at.y)),
                ink,
                buf,
            );
            x = end;
        }
        x
    }

    fn draw_letter(self, shape: &Shape, area: Rect, ink: Ink, buf: &mut Buffer) {
        let area = Rect { height: area.height.min(self.cells().1), ..area };
        match self {
            Self::Octants | Self::DoubleOctants => draw_cells::<2, 4, 1>(self.tiles(), shape, area, ink, buf),
            Self::Sextants | Self::DoubleSextants => draw_cells::<2, 3, 1>(self.tiles(), shape, area, ink, buf),
            Self::Quadrants => draw_cells::<2, 2, 1>(self.tiles(), shape, area, ink, buf),
            Self::HalfBlocks => draw_cells::<1, 2, 1>(self.tiles(), shape, area, ink, buf),
            Self::Spaces => draw_cells::<1, 1, 2>(self.tiles(), shape, area, ink, buf),
        }
    }
}

/// How a line of letters is coloured.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(super) struct Ink {
    pub(super) style: Style,
    pub(super) seams: Seams,
}

/// Draws a letter in cells of `WIDE` by `HIGH` dots, each of them `TIMES` cells wide.
fn draw_cells<const WIDE: usize, const HIGH: usize, const TIMES: usize>(
    tiles: &[Cell],
    shape: &Shape,
    area: Rect,
    ink: Ink,
    buf: &mut Buffer,
) {
    let across = usize::from(buf.area.width);
    let columns = usize::from(area.width);
    let mut start = usize::from(area.y - buf.area.y) * across + usize::from(area.x - buf.area.x);
    let (lines, _) = shape.lines.as_chunks::<HIGH>();
    let full = tiles.len() - 1;
    // The last tile is all ink. Where hairlines would show in it, it is a blank turned inside out.
    let solid = full == 1 || ink.seams == Seams::Open;
    for lines in lines.iter().take(usize::from(area.height)) {
        let Some(cells) = buf.content.get_mut(start..start + columns) else { return };
        for (column, cells) in cells.chunks_mut(TIMES).enumerate() {
            let dots = dots::<WIDE, HIGH>(lines, column);
            let turned = solid && dots == full;
            let Some(tile) = tiles.get(if turned { 0 } else { dots }) else { continue };
            for cell in cells {
                lay(cell, tile, ink.style, turned);
            }
        }
        start += across;
    }
}

/// The dots of one cell as the number of its tile.
fn dots<const WIDE: usize, const HIGH: usize>(lines: &[u32; HIGH], column: usize) -> usize {
    let mask = (1 << WIDE) - 1;
    let mut dots = 0;
    for (row, line) in lines.iter().enumerate() {
        dots |= ((line >> (column * WIDE)) & mask) << (row * WIDE);
    }
    dots as usize
}

/// Puts a tile into a cell. A copied cell is cheaper than a symbol made of a string.
fn lay(cell: &mut Cell, tile: &Cell, style: Style, turned: bool) {
    let (fg, bg) = (style.fg.unwrap_or(cell.fg), style.bg.unwrap_or(cell.bg));
    // Bold blocks come from another font, which does not join with the plain one.
    let mut modifier = (cell.modifier | style.add_modifier) - style.sub_modifier - Modifier::BOLD;
    modifier.set(Modifier::REVERSED, modifier.contains(Modifier::REVERSED) != turned);
    *cell = tile.clone();
    (cell.fg, cell.bg, cell.modifier) = (fg, bg, modifier);
}

struct Tiles {
    octants: Vec<Cell>,
    sextants: Vec<Cell>,
    quadrants: Vec<Cell>,
    halves: Vec<Cell>,
    spaces: Vec<Cell>,
}

/// Filled at the first large letter; programs that draw none do not pay for it.
static TILES: LazyLock<Tiles> = LazyLock::new(|| Tiles {
    octants: OCTANTS.iter().enumerate().map(|(dots, c)| Cell::from(safe_octant(dots, *c))).collect(),
    sextants: SEXTANTS.into_iter().map(Cell::from).collect(),
    quadrants: QUADRANTS.into_iter().map(Cell::from).collect(),
    halves: [' ', '▀', '▄', '█'].into_iter().map(Cell::from).collect(),
    spaces: [' ', ' '].into_iter().map(Cell::from).collect(),
});

/// Six patterns that kitty 0.41 and foot 1.21 draw as boxes, or not at all; the sextant next to
/// each is as good.
fn safe_octant(dots: usize, octant: char) -> char {
    match dots {
        0x01 => '🬀',
        0x02 => '🬁',
        0x14 => '🬃',
        0x28 => '🬇',
        0x40 => '🬏',
        0x80 => '🬞',
        _ => octant,
    }
}

#[cfg(test)]
mod tests {
    use ratatui::style::Color;

    use super::*;

    fn drawn(mosaic: Mosaic, text: &str, ink: Ink) -> Buffer {
        let (columns, rows) = mosaic.cells();
        let mut buf = Buffer::empty(Rect::new(0, 0, columns * 3 / 2, rows));
        mosaic.draw(text, Position::ORIGIN, buf.area, ink, &mut buf);
        buf
    }

    /// Whether the dot is ink, read back from what the buffer shows there.
    fn shows(mosaic: Mosaic, buf: &Buffer, x: u16, y: u16) -> bool {
        let (wide, high, times) = match mosaic {
            Mosaic::Octants | Mosaic::DoubleOctants => (2, 4, 1),
            Mosaic::Sextants | Mosaic::DoubleSextants => (2, 3, 1),
            Mosaic::Quadrants => (2, 2, 1),
            Mosaic::HalfBlocks => (1, 2, 1),
            Mosaic::Spaces => (1, 1, 2),
        };
        let cell = &buf[(x / wide * times, y / high)];
        let bit = (y % high) * wide + x % wide;
        let reversed = cell.modifier.contains(Modifier::REVERSED);
        let dots = mosaic.tiles().iter().position(|tile| tile.symbol() == cell.symbol()).unwrap();
        (dots >> bit & 1 == 1) != reversed
    }

    #[test]
    fn every_dot_of_a_letter_is_where_its_shape_has_it() {
        for mosaic in Mosaic::ALL {
            for seams in [Seams::Joined, Seams::Open] {
                let buf = drawn(mosaic, "骗A", Ink { seams, style: Style::new() });
                let shapes = [mosaic.shape("骗"), mosaic.shape("A")];
                for (x, y) in (0..shapes[0].columns * 3 / 2).flat_map(|x| (0..shapes[0].rows).map(move |y| (x, y))) {
                    let wide = shapes[0].columns;
                    let inked = if x < wide { shapes[0].has(x, y) } else { shapes[1].has(x - wide, y) };
                    assert_eq!(shows(mosaic, &buf, x, y), inked, "{mosaic:?} {seams:?} at {x},{y}");
                }
            }
        }
    }

    #[test]
    fn a_full_cell_is_a_blank_turned_inside_out_where_seams_show() {
        let style = Style::new().fg(Color::LightYellow).bg(Color::Black);
        let buf = drawn(Mosaic::Quadrants, "—", Ink { style, seams: Seams::Open });
        assert!(buf.content.iter().all(|cell| cell.symbol() != "█"));
        let joined = drawn(Mosaic::Quadrants, "骗", Ink { style, seams: Seams::Joined });
        assert!(joined.content.iter().any(|cell| cell.symbol() == "█"));
        let spaces = drawn(Mosaic::Spaces, "骗", Ink { style, seams: Seams::Joined });
        assert!(spaces.content.iter().all(|cell| cell.symbol() == " "));
        assert!(spaces.content.iter().any(|cell| cell.modifier.contains(Modifier::REVERSED)));
    }

    #[test]
    fn letters_that_do_not_fit_are_left_out_whole() {
        let mut buf = Buffer::empty(Rect::new(0, 0, 30, 4));
        let clip = Rect::new(2, 1, 20, 2);
        let end = Mosaic::Octants.draw("骗子来", Position::new(2, 1), clip, Ink::default(), &mut buf);
        assert_eq!(end, 18);
        let inked: Vec<(u16, u16)> =
            buf.area.positions().filter(|at| buf[*at].symbol() != " ").map(|at| (at.x, at.y)).collect();
        assert!(!inked.is_empty() && inked.iter().all(|(x, y)| (2..18).contains(x) && (1..3).contains(y)));
    }

    #[test]
    fn no_octant_is_used_that_terminals_lack() {
        let lacking = ['\u{1cea0}', '\u{1cea3}', '\u{1cea8}', '\u{1ceab}', '\u{1fbe6}', '\u{1fbe7}'];
        let alphabet: Vec<&str> = Mosaic::Octants.alphabet().collect();
        assert_eq!(alphabet.len(), 256);
        assert!(alphabet.iter().all(|symbol| !symbol.contains(lacking)));
    }
}
