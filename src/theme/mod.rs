//! What a role looks like: screens ask for a tone, never for a colour.
mod tone;

pub use self::tone::Tone;
