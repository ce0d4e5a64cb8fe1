//! Writes symbols into a byte buffer: moves the cursor and changes the look only where needed.
use ratatui::layout::Position;
use ratatui::style::{Color, Modifier};

/// What ink looks like: the colours and attributes of a cell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Ink {
    /// The colour of the letter.
    pub(super) fg: Color,
    /// The colour behind it.
    pub(super) bg: Color,
    /// Bold, underlined and so on.
    pub(super) modifier: Modifier,
}

/// Each attribute, the parameter that turns it on and the one that turns it off.
///
/// Bold and dim share theirs, so turning one off takes the other along.
const ATTRIBUTES: [(Modifier, u16, u16); 9] = [
    (Modifier::BOLD, 1, 22),
    (Modifier::DIM, 2, 22),
    (Modifier::ITALIC, 3, 23),
    (Modifier::UNDERLINED, 4, 24),
    (Modifier::SLOW_BLINK, 5, 25),
    (Modifier::RAPID_BLINK, 6, 25),
    (Modifier::REVERSED, 7, 27),
    (Modifier::HIDDEN, 8, 28),
    (Modifier::CROSSED_OUT, 9, 29),
];

/// The state of the terminal as far as it is known, and the bytes not sent yet.
#[derive(Debug, Default)]
pub(super) struct Pen {
    /// What is to be sent.
    pub(super) bytes: Vec<u8>,
    /// Where the next symbol will appear; nothing after a symbol whose width is not agreed on.
    at: Option<Position>,
    /// What the next symbol will look like. The pen begins after a reset.
    ink: Ink,
}

impl Pen {
    /// Moves to a cell, unless the cursor is there already.
    pub(super) fn go(&mut self, to: Position) {
        match self.at {
            Some(at) if at == to => return,
            // Two bytes instead of up to nine, as nearly every row follows the one above it.
            Some(at) if to.x == 0 && at.y.checked_add(1) == Some(to.y) => self.bytes.extend_from_slice(b"\r\n"),
            _ => {
                self.bytes.extend_from_slice(b"\x1b[");
                self.number(to.y.saturating_add(1));
                self.bytes.push(b';');
                self.number(to.x.saturating_add(1));
                self.bytes.push(b'H');
            }
        }
        self.at = Some(to);
    }

    /// Writes a symbol where the cursor stands.
    ///
    /// `width` is the number of columns it is sure to take; without one the next symbol is
    /// preceded by a move.
    pub(super) fn write(&mut self, symbol: &str, width: Option<u16>) {
        self.bytes.extend_from_slice(symbol.as_bytes());
        self.at = match (self.at, width) {
            (Some(at), Some(width)) => Some(Position { x: at.x.saturating_add(width), y: at.y }),
            _ => None,
        };
    }

    /// Sends a control sequence that moves nothing.
    pub(super) fn control(&mut self, sequence: &[u8]) {
        self.bytes.extend_from_slice(sequence);
    }

    /// Erases cells from where the cursor stands, without moving it.
    pub(super) fn erase(&mut self, cells: u16) {
        self.bytes.extend_from_slice(b"\x1b[");
        self.number(cells);
        self.bytes.push(b'X');
    }

    /// Takes another ink, naming only what differs from the last one.
    pub(super) fn dip(&mut self, ink: Ink) {
        if ink == self.ink {
            return;
        }
        self.bytes.extend_from_slice(b"\x1b[");
        if ink != Ink::default() {
            let dimmed = self.attributes(ink);
            if dimmed || ink.fg != self.ink.fg {
                self.color(ink.fg, 30);
            }
            if ink.bg != self.ink.bg {
                self.color(ink.bg, 40);
            }
            // The last parameter has a separator behind it.
            self.bytes.pop();
        }
        self.bytes.push(b'm');
        self.ink = ink;
    }

    /// Turns attributes off and on; tells whether a bright letter has lost its brightness.
    ///
    /// The Linux console takes a bright letter (90 to 97) for a bold one and keeps it so: black after
    /// it would be grey. So "not bold" goes before the next one, and takes the brightness along.
    fn attributes(&mut self, ink: Ink) -> bool {
        let wanted = ink.modifier;
        let mut on = self.ink.modifier;
        // A bold letter that is to be bold no more is dealt with below.
        if is_bright(self.ink.fg) && !is_bright(ink.fg) && !(on | wanted).contains(Modifier::BOLD) {
            self.parameter(22);
            on.remove(Modifier::DIM);
        }
        let dims = (on - wanted).intersects(Modifier::BOLD | Modifier::DIM);
        for (attribute, _, off) in ATTRIBUTES {
            if on.contains(attribute) && !wanted.contains(attribute) {
                self.parameter(off);
                for (sharing, _, same) in ATTRIBUTES {
                    on.set(sharing, on.contains(sharing) && same != off);
                }
            }
        }
        for (attribute, number, _) in ATTRIBUTES {
            if wanted.contains(attribute) && !on.contains(attribute) {
                self.parameter(number);
            }
        }
        dims && is_bright(ink.fg)
    }

    /// A colour as parameters; `base` is 30 for the letter and 40 for what is behind it.
    fn color(&mut self, color: Color, base: u16) {
        let (normal, bright) = (base, base + 60);
        match color {
            Color::Reset => self.parameter(base + 9),
            Color::Black => self.parameter(normal),
            Color::Red => self.parameter(normal + 1),
            Color::Green => self.parameter(normal + 2),
            Color::Yellow => self.parameter(normal + 3),
            Color::Blue => self.parameter(normal + 4),
            Color::Magenta => self.parameter(normal + 5),
            Color::Cyan => self.parameter(normal + 6),
            Color::Gray => self.parameter(normal + 7),
            Color::DarkGray => self.parameter(bright),
            Color::LightRed => self.parameter(bright + 1),
            Color::LightGreen => self.parameter(bright + 2),
            Color::LightYellow => self.parameter(bright + 3),
            Color::LightBlue => self.parameter(bright + 4),
            Color::LightMagenta => self.parameter(bright + 5),
            Color::LightCyan => self.parameter(bright + 6),
            Color::White => self.parameter(bright + 7),
            Color::Indexed(index) => {
                for part in [base + 8, 5, u16::from(index)] {
                    self.parameter(part);
                }
            }
            Color::Rgb(red, green, blue) => {
                for part in [base + 8, 2, u16::from(red), u16::from(green), u16::from(blue)] {
                    self.parameter(part);
                }
            }
        }
    }

    fn parameter(&mut self, n: u16) {
        self.number(n);
        self.bytes.push(b';');
    }

    /// A number in decimal digits; `write!` would cost a third of a frame's time.
    fn number(&mut self, n: u16) {
        let mut started = false;
        for unit in [10_000, 1_000, 100, 10] {
            let digit = n / unit % 10;
            started |= digit > 0;
            if started {
                self.digit(digit);
            }
        }
        self.digit(n % 10);
    }

    fn digit(&mut self, digit: u16) {
        self.bytes.extend(u8::try_from(digit).map(|digit| b'0' + digit));
    }
}

/// The eight that have a number of their own beside the dull ones.
fn is_bright(color: Color) -> bool {
    matches!(
        color,
        Color::DarkGray
            | Color::LightRed
            | Color::LightGreen
            | Color::LightYellow
            | Color::LightBlue
            | Color::LightMagenta
            | Color::LightCyan
            | Color::White
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(act: impl FnOnce(&mut Pen)) -> String {
        let mut pen = Pen::default();
        act(&mut pen);
        String::from_utf8(pen.bytes).unwrap().replace('\x1b', "^")
    }

    const RED: Ink = Ink { fg: Color::Red, bg: Color::Reset, modifier: Modifier::BOLD };

    #[test]
    fn numbers_are_written_whole() {
        let numbers = [0, 7, 10, 67, 105, 240, 1_000, 9_999, 10_001, u16::MAX];
        let written = sent(|pen| numbers.iter().for_each(|&n| pen.parameter(n)));
        assert_eq!(written, "0;7;10;67;105;240;1000;9999;10001;65535;");
    }

    #[test]
    fn the_cursor_moves_only_when_it_is_elsewhere() {
        let written = sent(|pen| {
            pen.go(Position::new(2, 0));
            pen.write("银", Some(2));
            pen.go(Position::new(4, 0));
            pen.write("é", None);
            pen.go(Position::new(5, 0));
            pen.write("x", Some(1));
            pen.go(Position::new(0, 1));
        });
        assert_eq!(written, "^[1;3H银é^[1;6Hx\r\n");
    }

    #[test]
    fn only_the_change_of_look_is_named() {
        let written = sent(|pen| {
            pen.dip(RED);
            pen.dip(RED);
            pen.dip(Ink { bg: Color::Indexed(17), ..RED });
            pen.dip(Ink { fg: Color::Rgb(1, 2, 3), bg: Color::White, modifier: Modifier::UNDERLINED });
            pen.dip(Ink::default());
        });
        assert_eq!(written, "^[1;31m^[48;5;17m^[22;4;38;2;1;2;3;107m^[m");
    }

    #[test]
    fn no_letter_stays_bright_on_the_console_after_a_bright_one() {
        let bright = Ink { fg: Color::LightYellow, bg: Color::Black, ..Ink::default() };
        let finger = Ink { fg: Color::Black, bg: Color::Gray, ..Ink::default() };
        let heading = Ink { modifier: Modifier::BOLD, ..bright };
        let written = |inks: [Ink; 2]| sent(|pen| inks.into_iter().for_each(|ink| pen.dip(ink)));
        assert_eq!(written([bright, finger]), "^[93;40m^[22;30;47m");
        // The colour is named again: "not bold" made it dull there.
        assert_eq!(written([heading, bright]), "^[1;93;40m^[22;93m");
        assert_eq!(written([bright, Ink { fg: Color::White, ..bright }]), "^[93;40m^[97m");
    }

    #[test]
    fn ending_bold_leaves_dim() {
        let both = Ink { modifier: Modifier::BOLD | Modifier::DIM, ..Ink::default() };
        let dim = Ink { modifier: Modifier::DIM, ..Ink::default() };
        assert_eq!(sent(|pen| [both, dim, both].map(|ink| pen.dip(ink)).into_iter().collect()), "^[1;2m^[22;2m^[1m");
    }
}
