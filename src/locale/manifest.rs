//! `locales/<tag>/locale.toml`: what a locale is called and where it falls back to.
//!
//! The build script reads this file too (`#[path]`), so it leans on nothing else of the project.
use std::borrow::Cow;

use serde::Deserialize;

/// A `locale.toml`. Embedded ones are a table made at build time, so start-up parses none.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Manifest {
    /// In the language itself, for the language screen.
    pub(crate) name: Cow<'static, str>,
    /// In Mandarin, for helpers.
    pub(crate) name_zh: Cow<'static, str>,
    /// In English, for helpers.
    pub(crate) name_en: Cow<'static, str>,
    /// Place on the language screen, small numbers first.
    #[serde(default = "last")]
    pub(crate) order: u16,
    /// Asked in this order, depth first, for what is missing here; the base language and English
    /// follow by themselves.
    #[serde(default)]
    pub(crate) fallback: Words,
    /// Wishes that choose this locale, besides its own tag.
    #[serde(default, rename = "match")]
    pub(crate) matches: Words,
    /// Whose plural rules hold. `intl_pluralrules` has none for wuu, nan and hak and would use
    /// English ones.
    #[serde(default = "chinese")]
    pub(crate) plural: Cow<'static, str>,
    /// Voices for reading aloud, best first.
    #[serde(default)]
    pub(crate) speech: Words,
    /// One line to read and to hear on the language screen.
    pub(crate) sample: Cow<'static, str>,
    /// The region offered to somebody who chooses this language.
    #[serde(default = "mainland")]
    pub(crate) region: Cow<'static, str>,
    /// Other regions where many read this language; the region screen lists them first.
    #[serde(default)]
    pub(crate) regions: Words,
    /// How far its text can be trusted.
    #[serde(default)]
    pub(crate) status: Status,
    /// Native readers who have read all of it and sign for it.
    #[serde(default, rename = "reviewed_by")]
    pub(crate) reviewed_by: Words,
    /// The day they had read it, as `2026-11-03`; empty until then.
    #[serde(default, rename = "reviewed_on")]
    pub(crate) reviewed_on: Cow<'static, str>,
}

/// A list of words, in the program or from a file.
pub(crate) type Words = Cow<'static, [Cow<'static, str>]>;

/// How far the text of a locale can be trusted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Written with care, not yet read by native speakers.
    #[default]
    Draft,
    /// Read and approved by native speakers, who have signed.
    Reviewed,
    /// The project itself is written in it: there is nobody to ask whether it is translated well.
    Original,
}

fn last() -> u16 {
    u16::MAX
}

fn chinese() -> Cow<'static, str> {
    Cow::Borrowed("zh")
}

fn mainland() -> Cow<'static, str> {
    Cow::Borrowed("CN")
}
