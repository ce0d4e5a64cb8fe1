//! Turns text into placed rows: line breaks, measures, pages.
//!
//! A screen hands over [`Block`]s and gets a [`Layout`]; which [`Face`] the letters are drawn in
//! is decided here, never by a screen.
mod block;
mod face;
mod layout;

pub use self::block::{Block, Role};
pub use self::face::{Face, Faces};
pub use self::layout::{Anchor, Layout, Page, Row};
