//! Names of locales: BCP 47 with the private-use part that dialects need.
use std::fmt;

use unic_langid::LanguageIdentifier;

/// A locale: `zh-Hans-CN`, `yue-Hant-HK`, `zh-Hans-CN-x-sichuan`.
///
/// Dialects of Mandarin have no registered subtag, so they are written with `-x-`, which
/// `unic_langid` refuses; it is split off here. Letters are put into the usual case, so two tags
/// that mean the same are equal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(String);

/// Text that names no language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotATag {
    /// The text, as it was given.
    pub text: String,
}

impl fmt::Display for NotATag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}”不是语言标签（例子：zh-Hans-CN、yue-Hant-HK、zh-Hans-CN-x-sichuan）", self.text)
    }
}

impl std::error::Error for NotATag {}

/// The language all others fall back to, and the one the program is written in.
pub(crate) const BASE: &str = "zh-Hans-CN";
/// The language behind all others.
pub(crate) const LAST: &str = "en";

/// Tags of the past that systems still give, and what they are called now.
const RENAMED: &[(&str, &str)] = &[
    ("zh-cmn", "cmn"),
    ("zh-yue", "yue"),
    ("zh-wuu", "wuu"),
    ("zh-hakka", "hak"),
    ("zh-hak", "hak"),
    ("i-hak", "hak"),
    ("zh-min-nan", "nan"),
    ("zh-nan", "nan"),
];

/// What may stand behind `-x-`: parts of 1 to 8 letters or digits.
const LONGEST_PART: usize = 8;
/// Longer text is not looked at.
const LONGEST_TAG: usize = 80;

impl Tag {
    /// Reads a tag as people and systems write it: `zh_TW.UTF-8`, `ZH-hans-cn`, `zh-yue-HK`.
    ///
    /// # Errors
    ///
    /// `C`, `POSIX`, an empty text, and what is no language tag.
    pub fn parse(text: &str) -> Result<Self, NotATag> {
        let refused = || NotATag { text: text.to_owned() };
        let bare = text.trim().split(['.', '@']).next().unwrap_or_default();
        if bare.len() > LONGEST_TAG {
            return Err(refused());
        }
        let bare = renamed(bare.replace('_', "-").to_ascii_lowercase());
        let (main, private) = match bare.split_once("-x-") {
            Some((main, private)) => (main, Some(private)),
            None => (bare.as_str(), None),
        };
        let language: LanguageIdentifier = main.parse().map_err(|_ignored| refused())?;
        let language = language.to_string();
        // "POSIX" has the form of a language of five letters.
        if language == "und" || language.starts_with("posix") {
            return Err(refused());
        }
        match private {
            None => Ok(Self(language)),
            Some(private) if private.split('-').all(is_private_part) => Ok(Self(format!("{language}-x-{private}"))),
            Some(_) => Err(refused()),
        }
    }

    /// The language all others fall back to: `zh-Hans-CN`.
    pub fn base() -> Self {
        Self(BASE.to_owned())
    }

    /// The language behind all others: `en`.
    pub(crate) fn last() -> Self {
        Self(LAST.to_owned())
    }

    /// The tag as files and settings write it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The tag, then shorter and shorter ones, as RFC 4647 looks them up:
    /// `zh-Hans-CN-x-sichuan`, `zh-Hans-CN`, `zh-Hans`, `zh`.
    pub fn prefixes(&self) -> impl Iterator<Item = &str> {
        std::iter::successors(Some(self.as_str()), |tag| {
            let (shorter, _) = tag.rsplit_once('-')?;
            Some(shorter.strip_suffix("-x").unwrap_or(shorter))
        })
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn renamed(tag: String) -> String {
    for (old, new) in RENAMED {
        match tag.strip_prefix(old) {
            Some("") => return (*new).to_owned(),
            Some(rest) if rest.starts_with('-') => return format!("{new}{rest}"),
            _ => {}
        }
    }
    tag
}

fn is_private_part(part: &str) -> bool {
    (1..=LONGEST_PART).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_as_people_and_systems_write_them() {
        for (written, meant) in [
            ("zh-Hans-CN", "zh-Hans-CN"),
            ("zh_CN.UTF-8", "zh-CN"),
            ("zh_TW.Big5@stroke", "zh-TW"),
            ("ZH-hans-cn-X-SICHUAN", "zh-Hans-CN-x-sichuan"),
            (" yue-hant ", "yue-Hant"),
            ("zh-yue-HK", "yue-HK"),
            ("zh-min-nan", "nan"),
            ("i-hak", "hak"),
            ("nan-Latn-tailo", "nan-Latn-tailo"),
        ] {
            assert_eq!(Tag::parse(written).unwrap().as_str(), meant);
        }
    }

    #[test]
    fn what_names_no_language_is_refused() {
        let long = format!("zh-x-{}", "a-".repeat(200));
        for text in [
            "",
            "C",
            "C.UTF-8",
            "POSIX",
            "posix",
            "und",
            "zh-x-",
            "zh-x-abcdefghi",
            "四川",
            "../en",
            "zh/..",
            "-x-a",
            &long,
        ] {
            assert!(Tag::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn prefixes_lose_one_part_after_the_other() {
        let cases: [(&str, &[&str]); 3] = [
            ("zh-Hans-CN-x-sichuan", &["zh-Hans-CN-x-sichuan", "zh-Hans-CN", "zh-Hans", "zh"]),
            ("zh-x-a-b", &["zh-x-a-b", "zh-x-a", "zh"]),
            ("en", &["en"]),
        ];
        for (tag, prefixes) in cases {
            assert_eq!(Tag::parse(tag).unwrap().prefixes().collect::<Vec<_>>(), prefixes);
        }
    }
}
