//! What terminals make of the colours they are told.
use leling::theme::Depth;
use ratatui::style::{Color, Modifier, Style};

use super::maths::Rgb;

/// A letter and what is behind it, as they are seen.
pub(crate) type Seen = (Rgb, Rgb);

/// The sixteen colours as a terminal comes from its maker.
pub(crate) struct Stock {
    pub(crate) name: &'static str,
    colours: [u32; 16],
}

/// Six of them. "ANSI escape code", Wikipedia, gives VGA, xterm, Campbell and Terminal.app in one
/// table; the rest come from the terminals themselves.
pub(crate) const STOCKS: [Stock; 6] = [
    // The text modes of IBM's VGA; Linux: drivers/tty/vt/vt.c, default_red, default_grn, default_blu.
    Stock {
        name: "VGA",
        colours: [
            0x00_0000, 0xaa_0000, 0x00_aa00, 0xaa_5500, 0x00_00aa, 0xaa_00aa, 0x00_aaaa, 0xaa_aaaa, 0x55_5555,
            0xff_5555, 0x55_ff55, 0xff_ff55, 0x55_55ff, 0xff_55ff, 0x55_ffff, 0xff_ffff,
        ],
    },
    // XTerm-col.ad.
    Stock {
        name: "xterm",
        colours: [
            0x00_0000, 0xcd_0000, 0x00_cd00, 0xcd_cd00, 0x00_00ee, 0xcd_00cd, 0x00_cdcd, 0xe5_e5e5, 0x7f_7f7f,
            0xff_0000, 0x00_ff00, 0xff_ff00, 0x5c_5cff, 0xff_00ff, 0x00_ffff, 0xff_ffff,
        ],
    },
    // Windows Terminal: "Campbell" in src/cascadia/TerminalSettingsModel/defaults.json.
    Stock {
        name: "Campbell",
        colours: [
            0x0c_0c0c, 0xc5_0f1f, 0x13_a10e, 0xc1_9c00, 0x00_37da, 0x88_1798, 0x3a_96dd, 0xcc_cccc, 0x76_7676,
            0xe7_4856, 0x16_c60c, 0xf9_f1a5, 0x3b_78ff, 0xb4_009e, 0x61_d6d6, 0xf2_f2f2,
        ],
    },
    // GNOME Terminal: the Tango row of terminal_palettes in its profile editor.
    Stock {
        name: "Tango",
        colours: [
            0x2e_3436, 0xcc_0000, 0x4e_9a06, 0xc4_a000, 0x34_65a4, 0x75_507b, 0x06_989a, 0xd3_d7cf, 0x55_5753,
            0xef_2929, 0x8a_e234, 0xfc_e94f, 0x72_9fcf, 0xad_7fa8, 0x34_e2e2, 0xee_eeec,
        ],
    },
    // Terminal.app, profile "Basic", as in the table named above.
    Stock {
        name: "macOS Terminal",
        colours: [
            0x00_0000, 0xc2_3621, 0x25_bc24, 0xad_ad27, 0x49_2ee1, 0xd3_38d3, 0x33_bbc8, 0xcb_cccd, 0x81_8383,
            0xfc_391f, 0x31_e722, 0xea_ec23, 0x58_33ff, 0xf9_35f8, 0x14_f0f0, 0xe9_ebeb,
        ],
    },
    // kitty: color0 to color15 in kitty/options/definition.py.
    Stock {
        name: "kitty",
        colours: [
            0x00_0000, 0xcc_0403, 0x19_cb00, 0xce_cb00, 0x0d_73cc, 0xcb_1ed1, 0x0d_cdcd, 0xdd_dddd, 0x76_7676,
            0xf2_201f, 0x23_fd00, 0xff_fd00, 0x1a_8fff, 0xfd_28ff, 0x14_ffff, 0xff_ffff,
        ],
    },
];

impl Stock {
    fn shows(&self, place: u8) -> Rgb {
        let [_, red, green, blue] = self.colours[usize::from(place)].to_be_bytes();
        (red, green, blue)
    }
}

/// What is seen of a style at a depth, on each kind of terminal; nothing where it names no colours.
pub(crate) fn seen(style: Style, depth: Depth) -> Vec<(&'static str, Seen)> {
    let (Some(letter), Some(ground)) = (style.fg, style.bg) else { return Vec::new() };
    let turned = style.add_modifier.contains(Modifier::REVERSED);
    let (letter, ground) = if turned && depth != Depth::EightGrounds { (ground, letter) } else { (letter, ground) };
    match depth {
        Depth::Monochrome => Vec::new(),
        Depth::EightGrounds => vec![("Linux console", on_console(letter, ground, turned))],
        Depth::Sixteen => {
            STOCKS.iter().map(|stock| (stock.name, (stock.shows(place(letter)), stock.shows(place(ground))))).collect()
        }
        Depth::Indexed | Depth::Full => vec![("everywhere", (fixed(letter), fixed(ground)))],
    }
}

/// What the Linux console makes of it: a bright letter is a bold one, a ground is never bright, and
/// what is turned inside out keeps its boldness for the letter (vt.c: `csi_m` and `build_attr`).
fn on_console(letter: Color, ground: Color, turned: bool) -> Seen {
    let [vga, ..] = &STOCKS;
    let (letter, ground) = (place(letter), place(ground) % 8);
    let (bright, dull) = (letter / 8 * 8, letter % 8);
    let (letter, ground) = if turned { (ground, dull) } else { (dull, ground) };
    (vga.shows(letter + bright), vga.shows(ground))
}

/// The place of one of the sixteen.
pub(crate) fn place(color: Color) -> u8 {
    match color {
        Color::Black => 0,
        Color::Gray => 7,
        Color::LightGreen => 10,
        Color::LightYellow => 11,
        Color::LightCyan => 14,
        Color::White => 15,
        other => panic!("{other:?} does not reach 7:1 everywhere"),
    }
}

/// A colour that is the same on every terminal: the cube and the greys of the 256, or its own.
fn fixed(color: Color) -> Rgb {
    let step = |n: u8| if n == 0 { 0 } else { 55 + 40 * n };
    match color {
        Color::Rgb(red, green, blue) => (red, green, blue),
        Color::Indexed(grey @ 232..) => (8 + 10 * (grey - 232), 8 + 10 * (grey - 232), 8 + 10 * (grey - 232)),
        Color::Indexed(n @ 16..) => (step((n - 16) / 36), step((n - 16) / 6 % 6), step((n - 16) % 6)),
        other => panic!("{other:?} is not the same everywhere"),
    }
}
