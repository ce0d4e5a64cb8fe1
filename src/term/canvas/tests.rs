//! Frames go through a terminal emulator; what counts is what it shows, and how few bytes it took.
use std::num::NonZeroU16;

use proptest::prelude::*;
use ratatui::style::{Color, Modifier, Style};

use super::kitty::Kitty;
use super::*;
use crate::typeset::{Face, Seams};

/// A canvas and the terminal it draws on.
struct Bench {
    canvas: Canvas,
    terminal: vt100::Parser,
}

impl Bench {
    fn new(width: u16, height: u16) -> Self {
        Self { canvas: Canvas::new(Size { width, height }), terminal: vt100::Parser::new(height, width, 0) }
    }

    /// Draws a frame, feeds it to the terminal and returns its bytes.
    fn frame(&mut self, draw: impl FnOnce(&mut Buffer)) -> Vec<u8> {
        self.frame_with_cursor(|buffer| {
            draw(buffer);
            None
        })
    }

    fn frame_with_cursor(&mut self, draw: impl FnOnce(&mut Buffer) -> Option<Position>) -> Vec<u8> {
        let bytes = self.canvas.frame(|_, buffer| draw(buffer)).to_vec();
        self.canvas.sent();
        self.terminal.process(&bytes);
        bytes
    }

    fn text(&self) -> String {
        self.terminal.screen().contents()
    }
}

fn page_of_han(buffer: &mut Buffer, first: usize) {
    let text: Vec<char> = "凡是叫您转账的电话都先挂断再问家里人".chars().cycle().skip(first).take(120).collect();
    for y in 0..buffer.area.height {
        let row: String = text.iter().cycle().skip(usize::from(y)).take(usize::from(buffer.area.width / 2)).collect();
        buffer.set_string(0, y, row, Style::new());
    }
}

#[test]
fn a_chinese_letter_takes_three_bytes_and_a_fifth() {
    for (width, height) in [(80, 24), (240, 67)] {
        let mut bench = Bench::new(width, height);
        bench.frame(|buffer| page_of_han(buffer, 0));
        let bytes = bench.frame(|buffer| page_of_han(buffer, 7));
        let letters = usize::from(width / 2) * usize::from(height);
        assert!(bytes.len() * 10 <= letters * 32, "{} bytes for {letters} letters", bytes.len());
        assert!(bench.text().starts_with("电话都先挂断再问家里人凡是"), "{}", bench.text());
    }
}

#[test]
fn a_frame_that_changes_nothing_takes_no_bytes() {
    let mut bench = Bench::new(80, 24);
    let draw = |buffer: &mut Buffer| {
        page_of_han(buffer, 0);
        buffer.set_string(0, 3, "é—👵 ok", Style::new().fg(Color::Rgb(1, 2, 3)));
        Some(Position::new(6, 3))
    };
    assert!(!bench.frame_with_cursor(draw).is_empty());
    assert_eq!(bench.frame_with_cursor(draw), b"");
}

#[test]
fn one_changed_letter_is_sent_alone() {
    let mut bench = Bench::new(80, 24);
    bench.frame(|buffer| page_of_han(buffer, 0));
    let bytes = bench.frame(|buffer| {
        page_of_han(buffer, 0);
        buffer[(4, 1)].set_symbol("骗");
    });
    assert_eq!(bytes, "\x1b[2;5H骗".as_bytes());
}

#[test]
fn a_long_frame_is_one_update() {
    let mut bench = Bench::new(80, 24);
    let bytes = bench.frame(|buffer| page_of_han(buffer, 0));
    assert!(bytes.starts_with(BEGIN_UPDATE) && bytes.ends_with(END_UPDATE));
    let count = |part: &[u8]| bytes.windows(part.len()).filter(|window| *window == part).count();
    assert_eq!((count(BEGIN_UPDATE), count(END_UPDATE)), (1, 1));
}

#[test]
fn the_cursor_shows_where_it_is_wanted_and_nowhere_else() {
    let mut bench = Bench::new(20, 4);
    bench.terminal.process(b"\x1b[?25l");
    bench.frame_with_cursor(|_| Some(Position::new(3, 2)));
    assert!(!bench.terminal.screen().hide_cursor());
    assert_eq!(bench.terminal.screen().cursor_position(), (2, 3));
    assert_eq!(bench.frame_with_cursor(|_| Some(Position::new(4, 2))), b"\x1b[3;5H");
    bench.frame_with_cursor(|_| Some(Position::new(20, 2)));
    assert!(bench.terminal.screen().hide_cursor(), "outside the window there is no place for it");
}

#[test]
fn after_starting_over_everything_is_sent_and_the_old_is_gone() {
    let mut bench = Bench::new(20, 4);
    bench.frame(|buffer| page_of_han(buffer, 0));
    bench.terminal.screen_mut().set_size(6, 12);
    bench.canvas.start_over(Size::new(12, 6));
    bench.frame(|buffer| buffer.set_style(buffer.area, Style::new().bg(Color::Blue)));
    assert_eq!(bench.text().trim(), "");
    let corner = bench.terminal.screen().cell(5, 11).unwrap();
    assert_eq!(corner.bgcolor(), vt100::Color::Idx(4));
}

#[test]
fn text_cannot_command_the_terminal() {
    let mut bench = Bench::new(20, 2);
    for attack in ["\x1b", "\x1b[2J", "\x1b]52;c;QQ==\x07", "\r", "\u{9b}", "\u{200b}", "a\x08", ""] {
        let bytes = bench.frame(|buffer| {
            buffer[(3, 0)].set_symbol(attack);
            buffer[(4, 0)].set_symbol("x");
        });
        let moves = String::from_utf8(bytes).unwrap().replace("\x1b[1;4H", "");
        assert!(!moves.chars().any(char::is_control), "{attack:?} sent {moves:?}");
        assert_eq!(bench.text(), "    x", "{attack:?}");
        bench.frame(|_| ());
    }
}

#[test]
fn a_large_letter_of_the_typesetter_is_sent_as_it_is_and_its_cells_are_left_alone() {
    let sized = "\x1b]66;s=2:w=2;骗\x1b\\";
    let mut bench = Bench::new(8, 2);
    let draw = |buffer: &mut Buffer| {
        let four = CellDiffOption::ForcedWidth(NonZeroU16::new(4).unwrap());
        buffer[(0, 0)].set_symbol(sized).set_diff_option(four);
        (0..4).for_each(|x| {
            buffer[(x, 1)].set_diff_option(CellDiffOption::Skip);
        });
        buffer[(4, 0)].set_symbol("!");
    };
    let bytes = bench.frame(draw);
    assert_eq!(String::from_utf8(bytes).unwrap(), format!("\x1b[1;1H{sized}!"));
    assert_eq!(bench.frame(draw), b"");
    let gone = String::from_utf8(bench.frame(|_| ())).unwrap();
    assert_eq!(gone, "\x1b[1;1H     \r\n    ", "all cells under it are blank again");
}

const SYMBOLS: [&str; 12] = [" ", "a", "银", "，", "█", "é", "e\u{301}", "👵", "🬗", "", "\x1b", "。"];
const COLORS: [Color; 5] = [Color::Reset, Color::Red, Color::LightBlue, Color::Indexed(200), Color::Rgb(9, 100, 255)];
// Bold and dim at once is not among them: the emulator knows one of the two at a time.
const MODIFIERS: [Modifier; 5] = [
    Modifier::empty(),
    Modifier::BOLD,
    Modifier::DIM,
    Modifier::UNDERLINED.union(Modifier::ITALIC),
    Modifier::REVERSED,
];
const WIDTH: u16 = 7;
const HEIGHT: u16 = 3;

fn any_cell() -> impl Strategy<Value = Cell> {
    let pick = |n: usize| 0..n;
    (pick(SYMBOLS.len()), pick(COLORS.len()), pick(COLORS.len()), pick(MODIFIERS.len())).prop_map(|(s, f, b, m)| {
        let mut cell = Cell::EMPTY;
        cell.set_symbol(SYMBOLS[s]).set_fg(COLORS[f]).set_bg(COLORS[b]);
        cell.modifier = MODIFIERS[m];
        cell
    })
}

/// Some cells change, wherever they are: behind a wide letter, or half of one.
fn any_change() -> impl Strategy<Value = Vec<(u16, u16, Cell)>> {
    prop::collection::vec((0..WIDTH, 0..HEIGHT, any_cell()), 0..20)
}

fn emulated(color: Color) -> vt100::Color {
    match color {
        Color::Red => vt100::Color::Idx(1),
        Color::LightBlue => vt100::Color::Idx(12),
        Color::Indexed(n) => vt100::Color::Idx(n),
        Color::Rgb(r, g, b) => vt100::Color::Rgb(r, g, b),
        _ => vt100::Color::Default,
    }
}

/// What a reader sees of a buffer, against what the terminal shows.
fn assert_shown(buffer: &Buffer, screen: &vt100::Screen) {
    for y in 0..HEIGHT {
        let mut x = 0;
        while x < WIDTH {
            let cell = &buffer[(x, y)];
            let seen = screen.cell(y, x).unwrap();
            let width = match cell.symbol() {
                "" | "\x1b" => 1,
                symbol => symbol.cell_width(),
            };
            let blank = x + width > WIDTH || matches!(cell.symbol(), "" | "\x1b" | " ");
            let contents = if seen.contents().is_empty() { " " } else { seen.contents() };
            assert_eq!(contents, if blank { " " } else { cell.symbol() }, "at {x},{y}");
            assert_eq!((seen.fgcolor(), seen.bgcolor()), (emulated(cell.fg), emulated(cell.bg)), "at {x},{y}");
            let on = |modifier| cell.modifier.contains(modifier);
            assert_eq!(
                [seen.bold(), seen.dim(), seen.italic(), seen.underline(), seen.inverse()],
                [Modifier::BOLD, Modifier::DIM, Modifier::ITALIC, Modifier::UNDERLINED, Modifier::REVERSED].map(on),
                "at {x},{y}"
            );
            x += width;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1_000) })]

    #[test]
    fn the_terminal_shows_what_was_drawn(frames in prop::collection::vec((any_change(), any::<bool>()), 1..6)) {
        let mut bench = Bench::new(WIDTH, HEIGHT);
        let mut wanted = Buffer::empty(Rect::new(0, 0, WIDTH, HEIGHT));
        for (change, start_over) in frames {
            for (x, y, cell) in change {
                wanted[(x, y)] = cell;
            }
            if start_over {
                bench.canvas.start_over(Size::new(WIDTH, HEIGHT));
            }
            bench.frame(|buffer| buffer.clone_from(&wanted));
            assert_shown(&wanted, bench.terminal.screen());
            prop_assert_eq!(bench.frame(|buffer| buffer.clone_from(&wanted)), b"");
        }
    }
}

/// A line of letters: how many rows high, where, which words; height 1 is a plain line.
fn any_line() -> impl Strategy<Value = (u16, u16, u16, usize, usize)> {
    (1..=4_u16, 0..16_u16, 0..9_u16, 0..5_usize, 0..3_usize)
}

/// Draws lines that do not run into each other, as the typesetter places them.
fn draw_lines(buffer: &mut Buffer, lines: &[(u16, u16, u16, usize, usize)]) {
    let mut below = 0;
    for (rows, x, gap, letters, color) in lines {
        let style = Style::new().fg(COLORS[*color]).bg(COLORS[*color + 1]);
        let words: String = "骗a子1、来".chars().cycle().skip(*letters).take(letters + 1).collect();
        let y = below + gap / 3;
        let face = crate::typeset::Scale::new(*rows).map_or(Face::Native, Face::Sized);
        face.draw(&words, Position::new(*x, y), buffer.area, style, Seams::Joined, buffer);
        below = y + rows;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2_000) })]

    #[test]
    fn large_letters_of_one_page_leave_nothing_on_the_next(
        pages in prop::collection::vec(prop::collection::vec(any_line(), 0..5), 2..6)
    ) {
        let area = Rect::new(0, 0, 20, 9);
        let mut canvas = Canvas::new(area.as_size());
        let mut kitty = Kitty::new(area.as_size());
        for page in pages {
            let mut wanted = Buffer::empty(area);
            draw_lines(&mut wanted, &page);
            kitty.process(canvas.frame(|_, buffer| { buffer.clone_from(&wanted); None }));
            canvas.sent();
            prop_assert_eq!(kitty.scrolled, 0);
            prop_assert_eq!(kitty.picture(), Kitty::of(&wanted).picture());
            prop_assert_eq!(canvas.frame(|_, buffer| { buffer.clone_from(&wanted); None }), b"");
        }
    }
}

#[test]
fn a_large_letter_at_an_edge_is_a_blank_and_scrolls_nothing() {
    let mut bench = Bench::new(8, 3);
    let sized = |buffer: &mut Buffer, x: u16, y: u16| {
        let four = CellDiffOption::ForcedWidth(NonZeroU16::new(4).unwrap());
        buffer[(x, y)].set_symbol("\x1b]66;s=2:w=2;骗\x1b\\").set_diff_option(four);
    };
    for (x, y) in [(5, 0), (0, 2)] {
        let bytes = bench.frame(|buffer| sized(buffer, x, y));
        assert!(!bytes.windows(4).any(|window| window == b"]66;"), "at {x},{y}");
        bench.frame(|_| ());
    }
}
