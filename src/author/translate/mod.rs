//! `leling translate`: files for translators, written and brought up to date.
//!
//! A file has one message for each text that the app can ask for, in the order of the pack, with the
//! text above it. Nothing that somebody translated is lost: it stays while its text is the same, moves
//! with it, and becomes a comment when the text has changed or gone.
mod comment;
mod draft;
mod file;
mod message;
mod refresh;
mod share;
mod status;
mod work;

pub use self::share::Share;
pub use self::status::{Row, Table, status};
pub use self::work::{Fate, Work, translate, write};
