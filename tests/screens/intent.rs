//! What each cell is meant to show, dot by dot, read from the characters in a buffer.
use std::collections::HashMap;
use std::sync::LazyLock;

use leling::typeset::Mosaic;
use ratatui::buffer::{Buffer, CellDiffOption, CellWidth as _};
use ratatui::layout::Position;
use ratatui::style::{Color, Modifier};

/// The dots of a block character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Dots {
    pub(crate) wide: usize,
    pub(crate) high: usize,
    /// Bit 0 is the upper left dot, then rightwards, then down.
    pub(crate) ink: usize,
}

/// One cell of which is known how it has to look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Intent {
    pub(crate) at: Position,
    pub(crate) symbol: String,
    pub(crate) dots: Dots,
    pub(crate) ink: [u8; 3],
    pub(crate) paper: [u8; 3],
    /// Part of a letter: not just paper.
    pub(crate) letter: bool,
}

/// By character. One that several families have is cut as in the coarsest of them: it is the same
/// shape.
static DOTS: LazyLock<HashMap<&str, Dots>> = LazyLock::new(|| {
    let families =
        [(Mosaic::Octants, 2, 4), (Mosaic::Sextants, 2, 3), (Mosaic::Quadrants, 2, 2), (Mosaic::HalfBlocks, 1, 2)];
    let mut known = HashMap::new();
    for (family, wide, high) in families {
        known.extend(family.alphabet().zip(0..).map(|(symbol, ink)| (symbol, Dots { wide, high, ink })));
    }
    known.insert(" ", Dots { wide: 2, high: 4, ink: 0 });
    known
});

/// The cells with block characters and the blank ones. The terminal's own letters are left out, of
/// any size, and the cell its cursor stands on.
pub(crate) fn intents(buffer: &Buffer, cursor: Option<Position>) -> Vec<Intent> {
    let mut intents = Vec::new();
    for y in buffer.area.rows().map(|row| row.y) {
        // Columns behind a letter that is wider than its cell.
        let mut hidden = 0;
        for at in buffer.area.columns().map(|column| Position::new(column.x, y)) {
            let cell = &buffer[at];
            let width = match cell.diff_option {
                CellDiffOption::ForcedWidth(columns) => columns.get(),
                _ => cell.cell_width(),
            };
            let seen = hidden == 0 && cell.diff_option != CellDiffOption::Skip && cursor != Some(at);
            hidden = hidden.max(width).saturating_sub(1);
            let Some(dots) = DOTS.get(cell.symbol()).copied().filter(|_| seen) else { continue };
            let reversed = cell.modifier.contains(Modifier::REVERSED);
            let (ink, paper) = if reversed { (cell.bg, cell.fg) } else { (cell.fg, cell.bg) };
            intents.push(Intent {
                at,
                symbol: cell.symbol().to_owned(),
                dots,
                ink: shade(ink),
                paper: shade(paper),
                letter: dots.ink != 0 || reversed,
            });
        }
    }
    intents
}

/// The colours of the theme are in the cube of 216, the same at every depth these terminals have.
fn shade(colour: Color) -> [u8; 3] {
    match colour {
        Color::Rgb(red, green, blue) => [red, green, blue],
        other => panic!("no colour of the theme: {other:?}"),
    }
}
