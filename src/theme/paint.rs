//! The colours of each palette at each depth.
use ratatui::style::Color;

use super::{Depth, Palette};

const BLACK: Color = Color::Rgb(0, 0, 0);
const WHITE: Color = Color::Rgb(255, 255, 255);
const YELLOW: Color = Color::Rgb(255, 255, 95);
const CREAM: Color = Color::Rgb(255, 247, 224);
const DARK_BLUE: Color = Color::Rgb(0, 0, 175);

/// A letter's colour and what is behind it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pair {
    pub(super) letter: Color,
    pub(super) ground: Color,
}

/// One palette at one depth.
///
/// The grounds are few, for each must stand out from the paper. Each letter's colour below `paper`
/// lies on the paper.
#[derive(Debug, Clone, Copy)]
pub(super) struct Paint {
    pub(super) paper: Pair,
    pub(super) quiet: Color,
    pub(super) heading: Color,
    pub(super) warning: Color,
    pub(super) good: Color,
    pub(super) hotline: Color,
    /// The choice under the finger.
    pub(super) selected: Pair,
    /// Head and foot.
    pub(super) bar: Pair,
    /// Headings may be bold. Not where bold makes a letter bright: black would turn to grey.
    pub(super) bold: bool,
}

/// The colours of a palette; `None` where there are no colours.
pub(super) const fn paint(palette: Palette, depth: Depth) -> Option<&'static Paint> {
    let palette = depth.nearest(palette);
    Some(match (depth, palette) {
        (Depth::Monochrome, _) => return None,
        (Depth::EightGrounds, Palette::YellowOnBlack | Palette::WhiteOnBlack) => &WHITE_ON_BLACK_8,
        (Depth::EightGrounds, Palette::BlackOnWhite | Palette::BlackOnCream) => &BLACK_ON_GREY_8,
        (Depth::Sixteen, Palette::YellowOnBlack) => &YELLOW_ON_BLACK_16,
        (Depth::Sixteen, Palette::WhiteOnBlack) => &WHITE_ON_BLACK_16,
        (Depth::Sixteen, Palette::BlackOnWhite | Palette::BlackOnCream) => &BLACK_ON_WHITE_16,
        (Depth::Indexed, Palette::YellowOnBlack) => &YELLOW_ON_BLACK_256,
        (Depth::Indexed, Palette::WhiteOnBlack) => &WHITE_ON_BLACK_256,
        (Depth::Indexed, Palette::BlackOnWhite) => &BLACK_ON_WHITE_256,
        (Depth::Indexed, Palette::BlackOnCream) => &BLACK_ON_CREAM_256,
        (Depth::Full, Palette::YellowOnBlack) => &YELLOW_ON_BLACK,
        (Depth::Full, Palette::WhiteOnBlack) => &WHITE_ON_BLACK,
        (Depth::Full, Palette::BlackOnWhite) => &BLACK_ON_WHITE,
        (Depth::Full, Palette::BlackOnCream) => &BLACK_ON_CREAM,
    })
}

const YELLOW_ON_BLACK: Paint = Paint {
    paper: Pair { letter: YELLOW, ground: BLACK },
    quiet: Color::Rgb(215, 215, 135),
    heading: WHITE,
    warning: Color::Rgb(255, 135, 95),
    good: Color::Rgb(95, 255, 215),
    hotline: Color::Rgb(135, 175, 255),
    selected: Pair { letter: BLACK, ground: WHITE },
    bar: Pair { letter: BLACK, ground: YELLOW },
    bold: true,
};

const WHITE_ON_BLACK: Paint = Paint {
    paper: Pair { letter: WHITE, ground: BLACK },
    quiet: Color::Rgb(208, 208, 208),
    heading: YELLOW,
    warning: Color::Rgb(255, 175, 135),
    good: Color::Rgb(95, 255, 95),
    hotline: Color::Rgb(95, 215, 255),
    selected: Pair { letter: BLACK, ground: YELLOW },
    bar: Pair { letter: BLACK, ground: WHITE },
    bold: true,
};

/// No green: those dark enough for 7:1 are not told from the red by everybody; the blue ones are.
const BLACK_ON_WHITE: Paint = Paint {
    paper: Pair { letter: BLACK, ground: WHITE },
    quiet: Color::Rgb(68, 68, 68),
    heading: Color::Rgb(95, 0, 135),
    warning: Color::Rgb(135, 0, 0),
    good: Color::Rgb(0, 0, 95),
    hotline: DARK_BLUE,
    selected: Pair { letter: WHITE, ground: DARK_BLUE },
    bar: Pair { letter: WHITE, ground: BLACK },
    bold: true,
};

const BLACK_ON_CREAM: Paint = Paint {
    paper: Pair { letter: BLACK, ground: CREAM },
    selected: Pair { letter: CREAM, ground: DARK_BLUE },
    bar: Pair { letter: CREAM, ground: BLACK },
    ..BLACK_ON_WHITE
};

const YELLOW_ON_BLACK_256: Paint = YELLOW_ON_BLACK.indexed();
const WHITE_ON_BLACK_256: Paint = WHITE_ON_BLACK.indexed();
const BLACK_ON_WHITE_256: Paint = BLACK_ON_WHITE.indexed();
const BLACK_ON_CREAM_256: Paint = BLACK_ON_CREAM.indexed();

// Of the sixteen only these reach 7:1 with black in all six stock palettes (VGA, xterm, Campbell,
// Tango, macOS, kitty): white, bright white, bright green, bright yellow and bright cyan.

const YELLOW_ON_BLACK_16: Paint = Paint {
    paper: Pair { letter: Color::LightYellow, ground: Color::Black },
    quiet: Color::Gray,
    heading: Color::White,
    warning: Color::White,
    good: Color::LightGreen,
    hotline: Color::LightCyan,
    selected: Pair { letter: Color::Black, ground: Color::White },
    bar: Pair { letter: Color::Black, ground: Color::LightYellow },
    bold: true,
};

const WHITE_ON_BLACK_16: Paint = Paint {
    paper: Pair { letter: Color::White, ground: Color::Black },
    heading: Color::LightYellow,
    warning: Color::LightYellow,
    selected: Pair { letter: Color::Black, ground: Color::LightYellow },
    bar: Pair { letter: Color::Black, ground: Color::White },
    ..YELLOW_ON_BLACK_16
};

/// Nothing but black reaches 7:1 on white; words and signs tell the rest.
const BLACK_ON_WHITE_16: Paint = plain(Color::Black, Color::White, Color::White);

const WHITE_ON_BLACK_8: Paint = Paint { quiet: Color::Gray, ..plain(Color::White, Color::Black, Color::Black) };

/// The brightest sheet this depth has is grey.
const BLACK_ON_GREY_8: Paint = plain(Color::Black, Color::Gray, Color::White);

/// All in one colour. The finger and the bars turn it inside out, with `inside` for a letter.
const fn plain(letter: Color, ground: Color, inside: Color) -> Paint {
    // A ground is never bright where only eight are there: grey stands for white.
    let outside = if matches!(letter, Color::White) { Color::Gray } else { letter };
    let turned = Pair { letter: inside, ground: outside };
    Paint {
        paper: Pair { letter, ground },
        quiet: letter,
        heading: letter,
        warning: letter,
        good: letter,
        hotline: letter,
        selected: turned,
        bar: turned,
        bold: false,
    }
}

impl Pair {
    const fn indexed(self) -> Self {
        Self { letter: indexed(self.letter), ground: indexed(self.ground) }
    }
}

impl Paint {
    /// The same in the nearest of 256 colours.
    const fn indexed(self) -> Self {
        Self {
            paper: self.paper.indexed(),
            quiet: indexed(self.quiet),
            heading: indexed(self.heading),
            warning: indexed(self.warning),
            good: indexed(self.good),
            hotline: indexed(self.hotline),
            selected: self.selected.indexed(),
            bar: self.bar.indexed(),
            bold: self.bold,
        }
    }
}

/// A place in the cube of 216 colours, or in the row of greys behind it.
const fn indexed(color: Color) -> Color {
    match color {
        Color::Rgb(grey, same, too) if grey == same && same == too && grey >= 8 && grey <= 238 => {
            Color::Indexed(232 + (grey - 8) / 10)
        }
        Color::Rgb(red, green, blue) => Color::Indexed(16 + 36 * level(red) + 6 * level(green) + level(blue)),
        other => other,
    }
}

/// The nearest of the six steps of the cube: 0, 95, 135, 175, 215, 255.
const fn level(value: u8) -> u8 {
    match value {
        0..48 => 0,
        48..115 => 1,
        _ => (value - 35) / 40,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_of_the_cube_keeps_its_place() {
        let cases = [((0, 0, 0), 16), ((255, 255, 255), 231), ((95, 0, 135), 54), ((255, 247, 224), 230)];
        for ((red, green, blue), place) in cases {
            assert_eq!(indexed(Color::Rgb(red, green, blue)), Color::Indexed(place));
        }
        assert_eq!(indexed(Color::Rgb(68, 68, 68)), Color::Indexed(238));
    }
}
