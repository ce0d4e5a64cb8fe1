//! One function per message, in the language of the reader, with explicit fallbacks.
//!
//! `locales/<tag>/*.ftl` holds the interface, `locales/<tag>/locale.toml` what a locale is called and
//! where it falls back to; the build script turns the messages of the base language into methods of
//! [`Text`]. A message that is missing, cut short, has a gap or cannot be shown is taken from the
//! next locale of the chain, alone. Region is not language: numbers to ring come from the region and
//! stand before every file.
mod check;
mod choice;
mod embedded;
mod ftl;
mod info;
mod issue;
mod layer;
mod manifest;
mod money;
mod overlay;
mod pending;
mod phrases;
mod shelf;
mod signature;
mod source;
mod tag;
#[cfg(test)]
mod tests;
mod text;

pub use self::check::{Coverage, OverlayCheck, check_locale, check_overlay, coverage, slips};
pub use self::choice::{Choice, UnknownLocale, Wish, choose, offered, system_locales};
pub use self::embedded::files;
pub use self::info::{LocaleInfo, Review};
pub use self::issue::Issue;
pub use self::manifest::Status;
pub use self::pending::{PENDING, untouched};
pub use self::phrases::SHARED;
pub use self::tag::{NotATag, Tag};
pub use self::text::Text;
