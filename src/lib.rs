//! 乐龄学堂: lessons in large letters that teach older people to recognise financial fraud.
//!
//! What people write comes in on the left, the terminal is on the right, and nothing imports
//! towards it:
//!
//! ```text
//! content → model → session → screen (with locale, input, theme, typeset, widget) → app → term
//! ```
//!
//! `tests/layers.rs` holds the table of who may import whom.
pub mod app;
#[cfg(feature = "author")]
pub mod author;
pub mod cli;
pub mod content;
pub mod input;
pub mod locale;
pub mod model;
pub mod screen;
pub mod session;
pub mod store;
pub mod term;
pub mod theme;
pub mod typeset;
pub mod widget;
pub mod wording;
