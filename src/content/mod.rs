//! Files to model: packs, lessons, items, regions, red flags; and what is wrong with them.
//!
//! [`Library`] finds packs and reads what somebody opens; [`check()`] reads everything. Both
//! gather every fault as a [`Finding`], set the faulty file aside and go on. [`report()`] prints.
//!
//! ```text
//! folder, decode   bytes of a file, within limits
//! doc, table       its TOML, walked so that every value keeps its place
//! raw              what authors write: ask, options, right, why
//! check            one named rule per file
//! page             what is said about each rule, read from `content/RULES.md`
//! graph            where the scenes of a scenario lead
//! library          packs, lessons, scenarios, regions, red flags, figures, overlays
//! ```
mod chapter;
mod check;
mod checked;
mod decode;
mod doc;
mod finding;
mod folder;
mod graph;
mod known;
mod last_good;
mod layer;
mod library;
mod nearest;
mod notes;
mod overlay;
mod page;
mod phrases;
mod place;
mod raw;
mod read;
mod refers;
mod report;
mod rule;
mod said;
mod shelf;
mod syntax;
mod table;
mod translated;
mod typed;
mod words;

/// The files of `content/`, put into the binary by the build script.
mod embedded {
    include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
}

/// The text of the embedded file at `path` inside `content/`.
#[cfg(feature = "author")]
pub(crate) fn embedded_text(path: &str) -> Option<&'static str> {
    embedded::CONTENT.iter().find(|(name, _)| *name == path).map(|(_, text)| *text)
}

pub use self::chapter::{Chapter, Line};
pub use self::check::{TO_BE_WRITTEN, rules};
pub use self::checked::{Checked, check, check_and_gather};
pub use self::decode::{FILE_LIMIT, Refusal, read_text};
pub use self::finding::Finding;
pub use self::folder::PACK_LIMIT;
pub use self::library::Library;
pub use self::page::{Page, page, pages, similar_rules};
pub use self::report::report;
pub use self::rule::{Rule, Severity};
pub(crate) use self::said::both;
pub use self::said::{Said, Tongue};
pub use self::shelf::Shelf;
pub use self::typed::Typed;
