//! What a terminal can be trusted to draw, and why.
use std::collections::BTreeSet;

use crate::typeset::Seams;

use super::terminal::{Terminal, Version};

/// A way to draw large letters out of small pieces; each cell holds several dots, or one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Family {
    /// Two by four dots a cell (U+1CD00 to U+1CDE5 and what belongs to them).
    Octants,
    /// Two by three dots a cell (U+1FB00 to U+1FB3B).
    Sextants,
    /// Two by two dots a cell (U+2580 to U+259F).
    Quadrants,
    /// One by two dots a cell: `▀`, `▄` and the full block.
    HalfBlocks,
    /// One dot a cell: a space with a background colour. Every terminal shows that.
    Spaces,
}

impl Family {
    /// The clearest letters first.
    pub const BEST_FIRST: [Self; 5] = [Self::Octants, Self::Sextants, Self::Quadrants, Self::HalfBlocks, Self::Spaces];
}

/// The characters of the Linux console's font, as far as it could be asked for them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Console {
    /// The characters the font has; nothing when nobody could tell.
    pub mapped: Option<BTreeSet<char>>,
}

impl Console {
    /// Whether the console is sure to draw `c`; ASCII it always does.
    pub fn draws(&self, c: char) -> bool {
        (' '..='~').contains(&c) || self.mapped.as_ref().is_some_and(|mapped| mapped.contains(&c))
    }
}

/// What the terminal can be trusted with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ability {
    /// Draws its own letters two to four times as large when asked to (OSC 66).
    pub sized: bool,
    /// The families that can be trusted, the clearest first. Never empty: [`Family::Spaces`] is
    /// the last.
    pub mosaics: Vec<Family>,
    /// What happens between full cells.
    pub seams: Seams,
    /// Something that shows one terminal inside another is in between, which hides the real one.
    pub multiplexed: bool,
    /// The terminal is a Linux console: it has no Chinese letters, so that all text is to be drawn.
    pub console: Option<Console>,
    /// What was found and what followed from it, in the order it was considered.
    pub reasons: Vec<Reason>,
}

/// One thing that was found, or decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// The terminal was not asked.
    NotAsked(NotAsked),
    /// The end of the answers did not come in time. What came before it counts.
    Silent,
    /// The program runs inside tmux, screen or the like.
    Multiplexed,
    /// The terminal said who it is.
    Known(Terminal),
    /// The terminal did not say who it is, or nothing that only one terminal says.
    Unknown,
    /// OSC 66 works: listed, new enough, and the cursor moved as it should.
    Sized,
    /// No OSC 66.
    NotSized(Doubt),
    /// The family is in.
    Trusted(Family, Ground),
    /// The family is out.
    Doubted(Family, Doubt),
}

/// Why the terminal was not asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAsked {
    /// `TERM=dumb` understands no questions.
    Dumb,
    /// The Linux console has nothing to tell that would change anything.
    Console,
    /// Questions are only asked on Unix.
    System,
    /// There is no terminal.
    NoTerminal,
}

/// Why a family is trusted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ground {
    /// This terminal draws it since that version.
    Since(Version, Proof),
    /// All terminals that were looked at draw it.
    Everywhere,
    /// The console's font has all its characters.
    InFont,
    /// It is nothing but a background colour.
    Colour,
}

/// How it is known what a terminal draws.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// Its window was looked at.
    Seen,
    /// Its makers say so.
    Told,
}

/// Why a family, or OSC 66, is not trusted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// No terminal of this name is known to draw it, or the terminal has no name.
    NotListed,
    /// This terminal draws it since that version only.
    TooOld(Version),
    /// The cursor did not move as far as it should have; nothing when that was not measured.
    Moved(Option<u16>),
    /// The cursor did not move as OSC 66 demands: by two columns for a width, and by two for a
    /// size.
    MovedFor {
        /// How far for a width.
        width: Option<u16>,
        /// How far for a size.
        scale: Option<u16>,
    },
    /// What is in between may not pass it on.
    Multiplexed,
    /// The console's font lacks it.
    NotInFont,
    /// Nobody could tell what the console's font has.
    FontUnknown,
}
