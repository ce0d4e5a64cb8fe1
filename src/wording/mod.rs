//! What is not said to a learner, in the languages and dialects there are, and how long a text is.
//!
//! Plain lists and one pass over a text. Who is speaking, and so whether a word found is meant for
//! the learner, is for whoever asks: `content` knows a swindler's line from a reason.
mod find;
mod fluent;
mod list;
mod measure;
mod word;

pub use self::find::{Hit, hits};
pub use self::fluent::{Said, said};
pub use self::measure::{hanzi, is_longer, sentences};
pub use self::word::{Kind, Word};
