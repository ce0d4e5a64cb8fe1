//! The author's bench: what a volunteer does with packs before a learner opens them.
//!
//! Everything here is behind the feature `author`, which is on by default. The app itself needs none of it.
pub mod bank;
pub mod new;
pub mod print;
pub mod translate;
pub mod watch;
