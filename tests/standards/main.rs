//! What an older reader needs, line by line: the self-assessment claims nothing without a test, and
//! the tests that no other file holds.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helper functions of tests may fail the test"
)]
#[path = "../common/mod.rs"]
mod common;

mod act;
mod claims;
mod see;
mod words;
