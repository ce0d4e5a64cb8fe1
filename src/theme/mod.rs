//! What a role looks like: screens ask for a tone, never for a colour.
mod palette;
mod tone;

pub use self::palette::Theme;
pub use self::tone::Tone;
