//! What a dialect is not written with: words of Mandarin left standing, letters of another dialect or
//! spelt by their sound, turns that comedians wear out, letters of the other script.
//!
//! The lists of a dialect are one file. They were tuned on the program's own translations: a word
//! that native texts need more often than they should not have it is in no list. So, for Hokkien, 了
//! at the end of a sentence (`會了`: will lose money) and 哪 (`哪會`: how come); for Shanghainese, 上
//! beside 浪; for Sichuanese, 不得 for 不会, and for the North-East 不能, which are right.
mod cantonese;
mod dongbei;
mod hakka;
mod hokkien;
mod script;
mod shanghainese;
mod sichuanese;
#[cfg(test)]
mod tests;

use std::sync::LazyLock;

pub use self::script::{OtherScript, other_script};
use super::find::{Hit, Index};
use super::word::{self, Kind, Word, of_kind};

/// A way of speaking that has lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// Cantonese in traditional letters.
    Cantonese,
    /// Cantonese in simplified letters.
    SimplifiedCantonese,
    /// Shanghainese, as the newspapers of Shanghai write it.
    Shanghainese,
    /// Hokkien, with the letters recommended by Taiwan's Ministry of Education.
    Hokkien,
    /// Hakka of Sixian, with the letters recommended by Taiwan's Ministry of Education.
    Hakka,
    /// Sichuanese.
    Sichuanese,
    /// North-eastern Mandarin.
    NorthEastern,
}

impl Dialect {
    /// The dialect a locale is in, by its tag; none if it has no lists.
    pub fn of(tag: &str) -> Option<Self> {
        let tag = tag.to_ascii_lowercase();
        let ends_in = |name: &str| tag.split('-').next_back() == Some(name);
        match tag.split('-').next()? {
            "yue" if tag.split('-').any(|part| part == "hans") => Some(Self::SimplifiedCantonese),
            "yue" => Some(Self::Cantonese),
            "wuu" => Some(Self::Shanghainese),
            "nan" => Some(Self::Hokkien),
            "hak" => Some(Self::Hakka),
            "zh" | "cmn" if ends_in("sichuan") => Some(Self::Sichuanese),
            "zh" | "cmn" if ends_in("dongbei") => Some(Self::NorthEastern),
            _ => None,
        }
    }

    /// What it is called, in Chinese and in English.
    pub fn name(self) -> (&'static str, &'static str) {
        match self {
            Self::Cantonese | Self::SimplifiedCantonese => ("粤语", "Cantonese"),
            Self::Shanghainese => ("上海话", "Shanghainese"),
            Self::Hokkien => ("台语（闽南话）", "Hokkien"),
            Self::Hakka => ("客家话", "Hakka"),
            Self::Sichuanese => ("四川话", "Sichuanese"),
            Self::NorthEastern => ("东北话", "north-eastern speech"),
        }
    }

    /// The words in `text` that are not written so in this dialect, in order. Who speaks, and so
    /// whether it is meant to be in the dialect, is for whoever asks.
    pub fn hits(self, text: &str) -> Vec<Hit<'_>> {
        match self {
            Self::Cantonese => CANTONESE.hits(text),
            Self::SimplifiedCantonese => SIMPLIFIED_CANTONESE.hits(text),
            Self::Shanghainese => SHANGHAINESE.hits(text),
            Self::Hokkien => HOKKIEN.hits(text),
            Self::Hakka => HAKKA.hits(text),
            Self::Sichuanese => SICHUANESE.hits(text),
            Self::NorthEastern => NORTH_EASTERN.hits(text),
        }
    }

    fn words(self) -> impl Iterator<Item = Word> {
        let lists: &'static [(Kind, &[Row])] = match self {
            Self::Cantonese => &[(Kind::Mandarin, cantonese::MANDARIN), (Kind::Spelling, cantonese::SPELLING)],
            Self::SimplifiedCantonese => &[
                (Kind::Mandarin, cantonese::MANDARIN),
                (Kind::Spelling, cantonese::SPELLING),
                (Kind::Spelling, cantonese::SIMPLIFIED),
            ],
            Self::Shanghainese => &[(Kind::Mandarin, shanghainese::MANDARIN), (Kind::Spelling, shanghainese::SPELLING)],
            Self::Hokkien => &[(Kind::Mandarin, hokkien::MANDARIN), (Kind::Spelling, hokkien::SPELLING)],
            Self::Hakka => &[(Kind::Mandarin, hakka::MANDARIN), (Kind::Spelling, hakka::SPELLING)],
            Self::Sichuanese => &[(Kind::Spelling, sichuanese::SPELLING), (Kind::Catchword, sichuanese::CATCHWORDS)],
            Self::NorthEastern => &[(Kind::Spelling, dongbei::SPELLING), (Kind::Catchword, dongbei::CATCHWORDS)],
        };
        lists.iter().flat_map(|(kind, rows)| of_kind(*kind, rows, |way| (way, way)))
    }
}

/// The way out is what the dialect writes: ways of it set apart by `/`, or a letter of the words and the
/// one in its place (`賣→袂`).
type Row = word::Row<&'static str>;

static CANTONESE: LazyLock<Index> = LazyLock::new(|| Index::of(Dialect::Cantonese.words()));
static SIMPLIFIED_CANTONESE: LazyLock<Index> = LazyLock::new(|| Index::of(Dialect::SimplifiedCantonese.words()));
static SHANGHAINESE: LazyLock<Index> = LazyLock::new(|| Index::of(Dialect::Shanghainese.words()));
static HOKKIEN: LazyLock<Index> = LazyLock::new(|| Index::of(Dialect::Hokkien.words()));
static HAKKA: LazyLock<Index> = LazyLock::new(|| Index::of(Dialect::Hakka.words()));
static SICHUANESE: LazyLock<Index> = LazyLock::new(|| Index::of(Dialect::Sichuanese.words()));
static NORTH_EASTERN: LazyLock<Index> = LazyLock::new(|| Index::of(Dialect::NorthEastern.words()));
