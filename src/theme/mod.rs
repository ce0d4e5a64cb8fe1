//! What a role looks like: screens ask for a tone, never for a colour.
//!
//! A [`Theme`] is a [`Palette`], which the reader chooses, at a [`Depth`], which the terminal has.
//! `tests/colours` computes every pair of colours.
mod depth;
mod look;
mod paint;
mod palette;
mod tone;

pub use self::depth::Depth;
pub use self::look::Theme;
pub use self::palette::Palette;
pub use self::tone::Tone;
