//! How many colours a terminal shows.
use super::Palette;

/// What a terminal makes of colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Depth {
    /// None: bold and reversed letters only. Also for `NO_COLOR`.
    Monochrome,
    /// Sixteen letters' colours on eight grounds, as on the Linux console.
    ///
    /// There a bright ground (SGR 100 to 107) is shown as the dull one: yellow turns to brown, on
    /// which black reaches 4:1 only. On older consoles it blinks instead. A letter made of blanks
    /// turned inside out is a ground, too, and of the dull ones only grey reaches 7:1 with black for
    /// every eye (green 6.7, cyan 6.8). So there is nothing but black, grey and white.
    EightGrounds,
    /// The sixteen ANSI colours, whatever the terminal's owner has made of them.
    Sixteen,
    /// 256 colours. The first sixteen are not used: those above are the same everywhere.
    Indexed,
    /// Any colour.
    Full,
}

impl Depth {
    /// All of them, the poorest first.
    pub const ALL: [Self; 5] = [Self::Monochrome, Self::EightGrounds, Self::Sixteen, Self::Indexed, Self::Full];

    /// The palettes that differ from each other at this depth.
    pub const fn palettes(self) -> &'static [Palette] {
        match self {
            Self::Monochrome => &[],
            Self::EightGrounds => &[Palette::WhiteOnBlack, Palette::BlackOnWhite],
            Self::Sixteen => &[Palette::YellowOnBlack, Palette::WhiteOnBlack, Palette::BlackOnWhite],
            Self::Indexed | Self::Full => &Palette::ALL,
        }
    }

    /// The palette shown for the one wanted: where there is no cream, white; where no ground can be
    /// yellow, no letters made of grounds are.
    pub const fn nearest(self, wanted: Palette) -> Palette {
        match (self, wanted) {
            (Self::EightGrounds, Palette::YellowOnBlack) => Palette::WhiteOnBlack,
            (Self::EightGrounds | Self::Sixteen, Palette::BlackOnCream) => Palette::BlackOnWhite,
            _ => wanted,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_for_a_palette_is_offered() {
        for depth in Depth::ALL.into_iter().filter(|depth| *depth != Depth::Monochrome) {
            for wanted in Palette::ALL {
                let shown = depth.nearest(wanted);
                assert!(depth.palettes().contains(&shown), "{depth:?} {wanted:?}");
                assert!(shown == wanted || !depth.palettes().contains(&wanted), "{depth:?} {wanted:?}");
            }
        }
    }
}
