//! Turns text into placed rows: line breaks, measures, pages.
//!
//! A screen hands over [`Block`]s and gets a [`Layout`]; which [`Face`] the letters are drawn in
//! is decided here, never by a screen.
mod block;
mod face;
mod galley;
mod gate;
pub mod glyph;
mod grapheme;
mod layout;
mod letter;
mod line_break;
pub mod mosaic;
mod native_text;
mod number;
mod paging;
mod spacing;
mod typesetter;
mod weight;

pub use self::block::{Block, Role};
pub use self::face::{Face, Faces};
pub use self::layout::{Anchor, Layout, Page, Row};
pub use self::line_break::break_lines;
pub use self::native_text::{native, native_text};
pub use self::typesetter::Typesetter;
