//! As much of kitty as large letters need: what it does to letters of several cells.
//!
//! After `screen.c` of kitty 0.41: a cell knows which column and row of its letter it shows. To
//! print on the first row of a letter wipes it; printing on a lower row slides past it. A wiped
//! cell still knows its row, and a large letter slides past that, too, until something plain is
//! written there or the cell is erased.
#![expect(clippy::string_slice, reason = "a test stops at the first surprise")]
use ratatui::buffer::{Buffer, CellDiffOption, CellWidth as _};
use ratatui::layout::Size;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Cell {
    text: String,
    ink: String,
    /// The columns and rows of the letter; one by one for a plain one.
    extent: (u16, u16),
    /// Which column and row of it the cell shows.
    at: (u16, u16),
    large: bool,
}

/// The terminal.
#[derive(Debug)]
pub(super) struct Kitty {
    size: Size,
    cells: Vec<Cell>,
    cursor: (u16, u16),
    ink: String,
    /// Rows that went out at the top because a letter did not fit.
    pub(super) scrolled: u16,
}

impl Kitty {
    pub(super) fn new(size: Size) -> Self {
        let cells = vec![Cell::default(); usize::from(size.width) * usize::from(size.height)];
        Self { size, cells, cursor: (0, 0), ink: String::new(), scrolled: 0 }
    }

    /// The terminal that shows a buffer, drawn on a clear screen.
    pub(super) fn of(buffer: &Buffer) -> Self {
        let mut kitty = Self::new(buffer.area.as_size());
        for at in buffer.area.positions() {
            let cell = &buffer[at];
            if cell.diff_option == CellDiffOption::Skip || kitty.cell(at.x, at.y).large {
                continue;
            }
            kitty.cursor = (at.x, at.y);
            kitty.ink = ink(cell);
            let body = cell.symbol().strip_prefix("\x1b]");
            match body.and_then(|body| body.strip_suffix("\x1b\\")) {
                Some(command) => kitty.command(command),
                None => kitty.print(cell.symbol()),
            }
        }
        kitty
    }

    /// What is seen in each cell: text, colours, which part of the letter.
    pub(super) fn picture(&self) -> Vec<(String, String, (u16, u16))> {
        let seen = |cell: &Cell| match cell.text.trim() {
            "" => (String::new(), background(&cell.ink), (0, 0)),
            text => (text.to_owned(), cell.ink.clone(), cell.at),
        };
        self.cells.iter().map(seen).collect()
    }

    fn cell(&self, x: u16, y: u16) -> &Cell {
        &self.cells[usize::from(y) * usize::from(self.size.width) + usize::from(x)]
    }

    fn cell_mut(&mut self, x: u16, y: u16) -> &mut Cell {
        &mut self.cells[usize::from(y) * usize::from(self.size.width) + usize::from(x)]
    }

    pub(super) fn process(&mut self, bytes: &[u8]) {
        let mut text = std::str::from_utf8(bytes).unwrap();
        while let Some(c) = text.chars().next() {
            if let Some(rest) = text.strip_prefix("\x1b[") {
                let end = rest.find(|c: char| c.is_ascii_alphabetic()).unwrap();
                self.control(&rest[..end], &rest[end..=end]);
                text = &rest[end + 1..];
            } else if let Some(rest) = text.strip_prefix("\x1b]") {
                let (command, rest) = rest.split_once("\x1b\\").unwrap();
                self.command(command);
                text = rest;
            } else if let Some(rest) = text.strip_prefix("\r\n") {
                self.cursor = (0, self.cursor.1 + 1);
                text = rest;
            } else {
                assert!(!c.is_control(), "{c:?} in {text:?}");
                self.print(&text[..c.len_utf8()]);
                text = &text[c.len_utf8()..];
            }
        }
    }

    fn control(&mut self, parameters: &str, what: &str) {
        let number = |text: &str| text.parse::<u16>().unwrap();
        match what {
            "H" => {
                let (y, x) = parameters.split_once(';').unwrap();
                self.cursor = (number(x) - 1, number(y) - 1);
            }
            "X" => {
                let (x, y) = self.cursor;
                for x in x..x + number(parameters) {
                    self.wipe(x, y);
                    *self.cell_mut(x, y) = Cell { ink: background(&self.ink), ..Cell::default() };
                }
            }
            "m" => self.ink = next_ink(&self.ink, parameters),
            "h" | "l" => {}
            _ => panic!("unknown control {parameters}{what}"),
        }
    }

    /// OSC 66 of the form the typesetter sends.
    fn command(&mut self, command: &str) {
        let rest = command.strip_prefix("66;s=").unwrap();
        let (scale, rest) = rest.split_once(":w=").unwrap();
        let (width, text) = rest.split_once(';').unwrap();
        let rows: u16 = scale.parse().unwrap();
        let columns = width.parse::<u16>().unwrap() * rows;
        self.slide(columns);
        let (x, y) = self.cursor;
        self.scrolled += (y + rows).saturating_sub(self.size.height);
        for row in 0..rows.min(self.size.height - y) {
            for column in 0..columns {
                self.wipe(x + column, y + row);
                let ink = self.ink.clone();
                let cell = Cell { text: text.into(), ink, extent: (columns, rows), at: (column, row), large: true };
                *self.cell_mut(x + column, y + row) = cell;
            }
        }
        self.cursor.0 += columns;
    }

    /// `move_cursor_past_multicell`: wiped lower rows count as well.
    fn slide(&mut self, columns: u16) {
        let blocked = |kitty: &Self| {
            let (x, y) = kitty.cursor;
            (x..(x + columns).min(kitty.size.width)).any(|x| kitty.cell(x, y).at.1 > 0)
        };
        while blocked(self) {
            self.cursor.0 += 1;
            if self.cursor.0 + columns > self.size.width {
                self.cursor = (0, self.cursor.1 + 1);
                assert!(self.cursor.1 < self.size.height, "slid off the screen");
            }
        }
    }

    fn print(&mut self, symbol: &str) {
        let width = symbol.cell_width();
        let (x, y) = self.cursor;
        if self.cell(x, y).large && self.cell(x, y).at.1 > 0 {
            self.slide(1);
        }
        let (x, y) = self.cursor;
        for column in 0..width {
            let ink = self.ink.clone();
            assert!(!self.cell(x + column, y).large || self.cell(x + column, y).at.1 == 0, "half on a large letter");
            self.wipe(x + column, y);
            *self.cell_mut(x + column, y) =
                Cell { text: symbol.into(), ink, extent: (width, 1), at: (column, 0), large: width > 1 };
        }
        self.cursor.0 += width;
    }

    /// `nuke_multicell_char_at`: the cells keep their ink and what row they were.
    fn wipe(&mut self, x: u16, y: u16) {
        let cell = self.cell(x, y).clone();
        if !cell.large {
            return;
        }
        let (left, top) = (x - cell.at.0, y - cell.at.1);
        for row in top..(top + cell.extent.1).min(self.size.height) {
            for column in left..(left + cell.extent.0).min(self.size.width) {
                let cell = self.cell_mut(column, row);
                (cell.text, cell.large) = (String::new(), false);
            }
        }
    }
}

/// Colours as the canvas names them: the letter's, then the background's.
fn ink(cell: &ratatui::buffer::Cell) -> String {
    format!("{:?}/{:?}", cell.fg, cell.bg)
}

fn background(ink: &str) -> String {
    ink.split_once('/').map_or("Reset", |(_, background)| background).to_owned()
}

/// The colours behind a change of look; only those the tests use.
fn next_ink(ink: &str, parameters: &str) -> String {
    let (fg, bg) = ink.split_once('/').unwrap_or(("Reset", "Reset"));
    let (mut fg, mut bg) = (fg.to_owned(), bg.to_owned());
    let mut numbers = parameters.split(';').filter(|number| !number.is_empty()).peekable();
    if numbers.peek().is_none() {
        return "Reset/Reset".into();
    }
    while let Some(number) = numbers.next() {
        match number {
            // Not bold: no letter of the tests is.
            "22" => {}
            "31" => fg = "Red".into(),
            "94" => fg = "LightBlue".into(),
            "39" => fg = "Reset".into(),
            "41" => bg = "Red".into(),
            "104" => bg = "LightBlue".into(),
            "49" => bg = "Reset".into(),
            "48" => {
                let index = numbers.nth(1).unwrap();
                bg = format!("Indexed({index})");
            }
            _ => panic!("unknown colour {number} in {parameters}"),
        }
    }
    format!("{fg}/{bg}")
}
