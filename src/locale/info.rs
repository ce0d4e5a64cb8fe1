//! What a locale is called, whom it suits, and where it falls back to.
use unicode_width::UnicodeWidthStr as _;

use super::manifest::{Manifest, Status};
use super::tag::Tag;
use crate::model::{CleanText, RegionId};

/// A locale as the language screen shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocaleInfo {
    /// Its name in settings and on the command line.
    pub tag: Tag,
    /// What it is called in the language itself; at most 16 cells wide.
    pub name: CleanText,
    /// What it is called in Mandarin, for helpers.
    pub name_zh: CleanText,
    /// What it is called in English, for helpers.
    pub name_en: CleanText,
    /// One line to read and to hear before choosing it.
    pub sample: CleanText,
    /// The region to offer to somebody who chooses it.
    pub region: RegionId,
    /// Other regions where many read it, the likeliest first.
    pub regions: Vec<RegionId>,
    /// How far its text can be trusted.
    pub status: Status,
    /// Its place on the language screen, small numbers first.
    pub order: u16,
    /// Voices for reading aloud, best first.
    pub speech: Vec<String>,
    /// Locales asked for what is missing here, before the base language and English.
    pub fallback: Vec<Tag>,
    /// Whose plural rules hold.
    pub(crate) plural: String,
    /// Wishes that choose it, besides its own tag.
    pub(crate) matches: Vec<String>,
}

/// A list at 40 columns has room for this many cells.
const WIDEST_NAME: usize = 16;

impl LocaleInfo {
    /// Takes a manifest if it can be shown.
    ///
    /// # Errors
    ///
    /// In Chinese: what has to be changed.
    pub(crate) fn new(tag: Tag, manifest: &Manifest) -> Result<Self, String> {
        let shown = |key: &str, text: &str| {
            let text = CleanText::new(text).map_err(|fault| format!("{key} 里有不能显示的字符（{fault}）"))?;
            if text.trim().is_empty() || text.contains('\n') { Err(format!("{key} 要写一行字")) } else { Ok(text) }
        };
        if manifest.name.width() > WIDEST_NAME {
            return Err(format!("name 太长：最多 {} 个汉字", WIDEST_NAME / 2));
        }
        let fallback: Result<Vec<Tag>, _> = manifest.fallback.iter().map(|tag| Tag::parse(tag)).collect();
        Ok(Self {
            name: shown("name", &manifest.name)?,
            name_zh: shown("name-zh", &manifest.name_zh)?,
            name_en: shown("name-en", &manifest.name_en)?,
            sample: shown("sample", &manifest.sample)?,
            region: RegionId::new(manifest.region.clone()),
            regions: manifest.regions.iter().map(|id| RegionId::new(id.clone())).collect(),
            status: manifest.status,
            order: manifest.order,
            speech: owned(&manifest.speech),
            fallback: fallback.map_err(|fault| format!("fallback：{fault}"))?,
            plural: manifest.plural.clone().into_owned(),
            matches: owned(&manifest.matches),
            tag,
        })
    }

    /// The base language without a name, for a shelf without any manifest.
    pub(crate) fn bare() -> Self {
        Self {
            tag: Tag::base(),
            name: CleanText::default(),
            name_zh: CleanText::default(),
            name_en: CleanText::default(),
            sample: CleanText::default(),
            region: RegionId::new("CN"),
            regions: Vec::new(),
            status: Status::Draft,
            order: 0,
            speech: Vec::new(),
            fallback: Vec::new(),
            plural: "zh".to_owned(),
            matches: Vec::new(),
        }
    }

    /// Whether `wish`, a tag or a part of one, means this locale.
    pub(crate) fn is_meant_by(&self, wish: &str) -> bool {
        let own = std::iter::once(self.tag.as_str());
        own.chain(self.matches.iter().map(String::as_str)).any(|tag| tag.eq_ignore_ascii_case(wish))
    }

    /// Whether people call this locale `name`.
    pub(crate) fn is_called(&self, name: &str) -> bool {
        [&self.name, &self.name_zh, &self.name_en].iter().any(|own| own.eq_ignore_ascii_case(name))
    }
}

fn owned(words: &[std::borrow::Cow<'_, str>]) -> Vec<String> {
    words.iter().map(|word| word.clone().into_owned()).collect()
}
