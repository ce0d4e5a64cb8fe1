//! What is not said to a learner, in the languages and dialects there are, and how long a text is.
//!
//! Plain lists and one pass over a text. Who is speaking, and so whether a word found is meant for
//! the learner, is for whoever asks: `content` knows a swindler's line from a reason.
mod amount;
mod common;
mod dialect;
mod find;
mod fluent;
mod list;
mod measure;
mod run;
mod shape;
mod word;

pub use self::amount::{Amount, amounts, may_have_amount};
pub use self::common::rare_letters;
pub use self::dialect::{Dialect, OtherScript, other_script};
pub use self::find::{Hit, hits};
pub use self::fluent::{Made, Said, facts_named, made, said};
pub use self::measure::{hanzi, is_longer, sentences};
pub use self::run::{long_runs, unfilled};
pub use self::shape::{has_shape, is_drawn_everywhere};
pub use self::word::{Kind, Word};
