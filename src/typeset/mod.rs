//! Turns text into placed rows: line breaks, measures, pages.
//!
//! A screen hands over [`Block`]s and gets a [`Layout`]; which [`Face`] the letters are drawn in
//! is decided here, never by a screen.
mod block;
mod face;
mod faces;
mod galley;
mod gate;
pub mod glyph;
mod grapheme;
mod layout;
mod letter;
mod line_break;
mod mosaic;
mod native_text;
mod number;
mod paging;
mod size;
mod sized;
mod spacing;
mod target;
mod typesetter;
pub mod weight;

pub use self::block::{Block, Role};
pub use self::face::Face;
pub use self::faces::Faces;
pub use self::layout::{Anchor, Layout, Page, Row};
pub use self::line_break::break_lines;
pub use self::mosaic::{Mosaic, Seams};
pub use self::native_text::{native, native_text};
pub use self::size::{Ability, Size, bars, choose_faces, next_size, sizes};
pub use self::sized::Scale;
pub use self::target::Target;
pub use self::typesetter::Typesetter;
