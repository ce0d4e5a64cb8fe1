//! Turns a drawn frame into the fewest bytes: what the terminal shows already is not sent again.
use ratatui::buffer::{Buffer, Cell, CellDiffOption, CellWidth as _};
use ratatui::layout::{Position, Rect, Size};

use super::pen::{Ink, Pen};
use super::width::agreed_width;

/// A frame longer than this is bracketed as one update, so that no terminal shows half of it.
/// Shorter ones arrive in one piece anyway.
const WHOLE: usize = 1024;
/// Wipes the whole screen in the terminal's own colours.
const WIPE: &[u8] = b"\x1b[m\x1b[2J";
const BEGIN_UPDATE: &[u8] = b"\x1b[?2026h";
const END_UPDATE: &[u8] = b"\x1b[?2026l";

/// The picture on the terminal, and the one being drawn.
///
/// ratatui's own `Terminal` would do for plain text. It asks each cell for its width twice, and it
/// compares the cells hidden behind a wide letter as if they were on the screen: a row that
/// changes its colour under a vanished letter can keep the old one. Here both are settled by
/// walking along the columns of the old row and of the new one together.
#[derive(Debug)]
pub struct Canvas {
    shown: Buffer,
    next: Buffer,
    pen: Pen,
    cursor: Option<Position>,
}

impl Canvas {
    /// An empty picture for a terminal that has just been wiped, its cursor hidden.
    pub fn new(size: Size) -> Self {
        let area = Rect::from((Position::ORIGIN, size));
        Self { shown: Buffer::empty(area), next: Buffer::empty(area), pen: Pen::default(), cursor: None }
    }

    /// Forgets what the terminal shows: the next frame wipes it and is sent whole.
    pub fn start_over(&mut self, size: Size) {
        *self = Self { cursor: self.cursor, ..Self::new(size) };
        self.pen.control(WIPE);
    }

    /// Draws a frame and returns the bytes that turn the last one into it: none when nothing
    /// changed, and never more than one terminal update.
    ///
    /// `draw` gets an empty buffer and tells where the cursor is to be seen, if it is.
    pub fn frame(&mut self, draw: impl FnOnce(Rect, &mut Buffer) -> Option<Position>) -> &[u8] {
        self.next.reset();
        let area = self.next.area;
        let cursor = draw(area, &mut self.next).filter(|&position| area.contains(position));
        let width = usize::from(area.width.max(1));
        let rows = self.shown.content.chunks(width).zip(self.next.content.chunks(width));
        for (y, (shown, next)) in (0..area.height).zip(rows) {
            update_row(&mut self.pen, y, shown, next, area.as_size());
        }
        self.place_cursor(cursor);
        std::mem::swap(&mut self.shown, &mut self.next);
        if self.pen.bytes.len() > WHOLE {
            self.pen.bytes.splice(..0, BEGIN_UPDATE.iter().copied());
            self.pen.control(END_UPDATE);
        }
        &self.pen.bytes
    }

    /// Forgets the bytes of the last frame: they were sent.
    pub fn sent(&mut self) {
        self.pen.bytes.clear();
    }

    fn place_cursor(&mut self, cursor: Option<Position>) {
        match (self.cursor, cursor) {
            (None, Some(_)) => self.pen.control(b"\x1b[?25h"),
            (Some(_), None) => self.pen.control(b"\x1b[?25l"),
            _ => {}
        }
        if let Some(position) = cursor {
            self.pen.go(position);
        }
        self.cursor = cursor;
    }
}

/// Sends the cells of a row in which the new frame differs from the terminal.
///
/// Rows go from top to bottom: the terminal wipes a letter of several rows as soon as its first row
/// is written to, while what is printed on its lower rows slides past it.
fn update_row(pen: &mut Pen, y: u16, shown: &[Cell], next: &[Cell], size: Size) {
    let columns = size.width;
    // Where the old frame's letter ends that reaches over this column, and the new one's.
    let (mut shown_end, mut next_end) = (0, 0);
    for (x, (old, new)) in (0..columns).zip(shown.iter().zip(next)) {
        // Then the terminal does not show the old cell, but half a letter; and if a new letter is
        // due here, that half has just lost the other one.
        let half = x < shown_end;
        if !half {
            shown_end = x.saturating_add(columns_of(old));
        }
        if x < next_end {
            continue;
        }
        next_end = x.saturating_add(columns_of(new));
        let due = half || old != new || new.diff_option == CellDiffOption::AlwaysUpdate;
        if due && new.diff_option != CellDiffOption::Skip {
            let under = shown.iter().take(usize::from(next_end)).skip(usize::from(x));
            let was_under = under.into_iter().any(|cell| cell.diff_option == CellDiffOption::Skip);
            send(pen, Position { x, y }, new, size, was_under);
        }
    }
}

/// How many columns a cell takes, at least one.
fn columns_of(cell: &Cell) -> u16 {
    match cell.diff_option {
        CellDiffOption::ForcedWidth(width) => width.get(),
        CellDiffOption::Skip => 1,
        _ => agreed_width(cell.symbol()).unwrap_or_else(|| laid_out_width(cell.symbol()).max(1)),
    }
}

/// The rows a large letter takes, by its own sequence.
fn rows_of(symbol: &str) -> u16 {
    let scale = symbol.strip_prefix("\x1b]66;s=").and_then(|rest| rest.chars().next());
    scale.and_then(|digit| digit.to_digit(10)).and_then(|rows| u16::try_from(rows).ok()).unwrap_or(1)
}

/// The columns the layout counted for a symbol; none for one that is no symbol by itself.
fn laid_out_width(symbol: &str) -> u16 {
    if symbol.chars().any(char::is_control) { 0 } else { symbol.cell_width() }
}

/// Sends one cell; `was_under` if a letter of several rows began above it.
///
/// A symbol that holds a control character or has no width is sent as a blank, for no text may
/// command the terminal. Only a cell whose width was set by hand, a large letter of the
/// typesetter's, is sent as it is. A letter that would stick out is a blank, too.
fn send(pen: &mut Pen, at: Position, cell: &Cell, size: Size, was_under: bool) {
    pen.go(at);
    pen.dip(Ink { fg: cell.fg, bg: cell.bg, modifier: cell.modifier });
    let symbol = cell.symbol();
    let room = size.width.saturating_sub(at.x);
    if let CellDiffOption::ForcedWidth(width) = cell.diff_option {
        if width.get() > room || rows_of(symbol) > size.height.saturating_sub(at.y) {
            return pen.write(" ", Some(1));
        }
        if was_under {
            // kitty remembers of a wiped letter which cells were its lower rows, and a large letter
            // slides past them, until they are written to or erased.
            pen.erase(width.get());
        }
        return pen.write(symbol, Some(width.get()));
    }
    if let Some(width) = agreed_width(symbol).filter(|&width| width <= room) {
        return pen.write(symbol, Some(width));
    }
    match laid_out_width(symbol) {
        1 if room >= 1 => pen.write(symbol, None),
        width if (2..=room).contains(&width) => {
            // Should the terminal take it for a narrow one, nothing old remains beside it.
            for _ in 0..width {
                pen.write(" ", Some(1));
            }
            pen.go(at);
            pen.write(symbol, None);
        }
        _ => pen.write(" ", Some(1)),
    }
}

#[cfg(test)]
mod kitty;
#[cfg(test)]
mod tests;
