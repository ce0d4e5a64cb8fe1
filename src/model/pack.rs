//! A folder of lessons, as far as start-up needs to know it.
use super::{CleanText, PackId, Phrase};

/// A pack's manifest. Its lessons are read when somebody opens them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// Its name among packs; a pack read later replaces one of the same name.
    pub id: PackId,
    /// What it is called.
    pub name: Phrase,
    /// Its version, as the author writes it.
    pub version: CleanText,
    /// Its licence, as an SPDX expression.
    pub licence: CleanText,
    /// The language its base text is written in, as a locale tag.
    pub language: CleanText,
    /// Who wrote it.
    pub authors: Vec<CleanText>,
}
