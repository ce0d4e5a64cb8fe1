//! The colours a reader can choose.

/// Letters and paper, by name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Palette {
    /// Yellow on black: less glare than white, for eyes that light dazzles.
    YellowOnBlack,
    /// White on black, the strongest contrast there is without a bright sheet.
    #[default]
    WhiteOnBlack,
    /// Black on white, as in a book.
    BlackOnWhite,
    /// Black on cream: a bright sheet that dazzles less.
    BlackOnCream,
}

impl Palette {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::YellowOnBlack, Self::WhiteOnBlack, Self::BlackOnWhite, Self::BlackOnCream];

    /// Its name in the settings and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::YellowOnBlack => "yellow-on-black",
            Self::WhiteOnBlack => "white-on-black",
            Self::BlackOnWhite => "black-on-white",
            Self::BlackOnCream => "black-on-cream",
        }
    }

    /// The one of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|palette| palette.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_palette_is_found_by_its_name_and_no_other_is() {
        assert_eq!(Palette::ALL.map(|palette| Palette::named(palette.name())), Palette::ALL.map(Some));
        assert_eq!(Palette::named("cream"), None);
    }
}
