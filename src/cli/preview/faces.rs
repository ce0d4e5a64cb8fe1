//! The letters a preview can be drawn in, one after the other.
use crate::cli::Wanted;
use crate::typeset::Mosaic;

const FACES: [(Option<Wanted>, &str); 8] = [
    (None, "终端会画的"),
    (Some(Wanted::Native), "native"),
    (Some(Wanted::Sized), "sized"),
    (Some(Wanted::Mosaic(Mosaic::Octants)), "octants"),
    (Some(Wanted::Mosaic(Mosaic::Sextants)), "sextants"),
    (Some(Wanted::Mosaic(Mosaic::Quadrants)), "quadrants"),
    (Some(Wanted::Mosaic(Mosaic::HalfBlocks)), "half-blocks"),
    (Some(Wanted::Mosaic(Mosaic::Spaces)), "spaces"),
];

/// How many there are.
pub(super) const COUNT: usize = FACES.len();

/// The letters of that number; `None` for those the terminal was found to draw.
pub(super) fn wanted(face: usize) -> Option<Wanted> {
    FACES.get(face).and_then(|(wanted, _)| *wanted)
}

/// What they are called.
pub(super) fn name(face: usize) -> &'static str {
    FACES.get(face).map_or("", |(_, name)| name)
}

/// The number of the letters asked for on the command line.
pub(super) fn number(asked: Option<Wanted>) -> usize {
    FACES.iter().position(|(wanted, _)| *wanted == asked).unwrap_or(0)
}
