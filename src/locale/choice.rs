//! Which locale a reader gets: what they asked for now, what they chose before, what the computer
//! is set to.
use std::fmt;
use std::path::Path;

use super::info::LocaleInfo;
use super::shelf::Shelf;
use super::tag::Tag;

/// A locale, and why this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The locale.
    pub tag: Tag,
    /// Whose wish it was.
    pub wish: Wish,
}

/// Whose wish a choice follows, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// The command line.
    Flag,
    /// An earlier choice, kept in the settings.
    Saved,
    /// The language of the computer.
    System,
    /// Nobody's: nothing that was wished for is there, so it is the base language.
    Nobody,
}

impl Choice {
    /// Whether the reader should be asked for their language.
    ///
    /// No computer says “Shanghainese”, so its language is a guess to start from, not a choice.
    pub fn should_ask(&self) -> bool {
        matches!(self.wish, Wish::System | Wish::Nobody)
    }
}

/// The command line asked for a language that is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLocale {
    /// What was asked for.
    pub asked: String,
    /// What there is, in the order of the language screen.
    pub offered: Vec<LocaleInfo>,
}

impl fmt::Display for UnknownLocale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "没有“{}”这种话。可以选：", self.asked)?;
        for (index, info) in self.offered.iter().enumerate() {
            let comma = if index == 0 { "" } else { "、" };
            write!(f, "{comma}{}（{}）", info.tag, info.name_zh)?;
        }
        Ok(())
    }
}

impl std::error::Error for UnknownLocale {}

/// All locales, in the order of the language screen: the program's, and those in the folder
/// `overrides` (`<tag>/locale.toml`). One with a faulty manifest is the program's own or left out.
pub fn offered(overrides: Option<&Path>) -> Vec<LocaleInfo> {
    Shelf::open(overrides).offered(&mut Vec::new())
}

/// The languages the computer is set to, best first; none if it does not say.
pub fn system_locales() -> Vec<String> {
    sys_locale::get_locales().collect()
}

/// The locale for a reader: `flag` (`--lang`) before `saved` before the first of `system` that is
/// there. A tag that is not there is shortened from the right (RFC 4647); `flag` may also be a name,
/// as 上海话.
///
/// # Errors
///
/// A flag that means none of `offered`: somebody typed it and should hear of it. A saved wish or a
/// system language that is not there is passed over.
pub fn choose(
    flag: Option<&str>,
    saved: Option<&str>,
    system: &[String],
    offered: &[LocaleInfo],
) -> Result<Choice, UnknownLocale> {
    if let Some(asked) = flag {
        let unknown = || UnknownLocale { asked: asked.to_owned(), offered: offered.to_vec() };
        let named = || offered.iter().find(|info| info.is_called(asked.trim()));
        let info = meant(asked, offered).or_else(named).ok_or_else(unknown)?;
        return Ok(Choice { tag: info.tag.clone(), wish: Wish::Flag });
    }
    let saved = saved.map(|wish| (wish, Wish::Saved));
    let mut wishes = saved.into_iter().chain(system.iter().map(|wish| (wish.as_str(), Wish::System)));
    let choice = wishes.find_map(|(text, wish)| Some(Choice { tag: meant(text, offered)?.tag.clone(), wish }));
    Ok(choice.unwrap_or_else(|| Choice { tag: Tag::base(), wish: Wish::Nobody }))
}

fn meant<'o>(wish: &str, offered: &'o [LocaleInfo]) -> Option<&'o LocaleInfo> {
    let tag = Tag::parse(wish).ok()?;
    tag.prefixes().find_map(|part| offered.iter().find(|info| info.is_meant_by(part)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(flag: Option<&str>, saved: Option<&str>, system: &[&str]) -> (String, Wish) {
        let system: Vec<String> = system.iter().map(|wish| (*wish).to_owned()).collect();
        let choice = choose(flag, saved, &system, &offered(None)).unwrap();
        (choice.tag.to_string(), choice.wish)
    }

    #[test]
    fn every_wish_finds_the_nearest_locale() {
        for (wish, tag) in [
            ("zh_CN.UTF-8", "zh-Hans-CN"),
            ("zh", "zh-Hans-CN"),
            ("zh-SG", "zh-Hans-CN"),
            ("zh-Hans-HK", "zh-Hans-CN"),
            ("cmn-Hans-CN", "zh-Hans-CN"),
            ("zh_TW.UTF-8", "zh-Hant-TW"),
            ("zh-Hant", "zh-Hant-TW"),
            ("zh-Hant-SG", "zh-Hant-TW"),
            ("zh_HK", "zh-Hant-HK"),
            ("zh-MO", "zh-Hant-HK"),
            ("zh-Hant-MO", "zh-Hant-HK"),
            ("yue", "yue-Hant-HK"),
            ("yue-MO", "yue-Hant-HK"),
            ("zh-yue", "yue-Hant-HK"),
            ("yue-CN", "yue-Hans-CN"),
            ("yue-Hans-HK", "yue-Hans-CN"),
            ("wuu", "wuu-Hans-CN"),
            ("zh-x-shanghai", "wuu-Hans-CN"),
            ("nan-Latn-tailo", "nan-Hant-TW"),
            ("zh-min-nan-TW", "nan-Hant-TW"),
            ("hak-TW", "hak-Hant-TW"),
            ("zh-x-sichuan", "zh-Hans-CN-x-sichuan"),
            ("ZH-CN-x-Dongbei", "zh-Hans-CN-x-dongbei"),
            ("zh-Hans-CN-x-henan", "zh-Hans-CN"),
            ("en_NZ.UTF-8", "en"),
        ] {
            assert_eq!(chosen(None, None, &[wish]), (tag.to_owned(), Wish::System), "{wish}");
            assert_eq!(chosen(Some(wish), Some("en"), &["en"]), (tag.to_owned(), Wish::Flag), "{wish}");
        }
        assert_eq!(chosen(Some("上海话"), None, &[]).0, "wuu-Hans-CN");
        assert_eq!(chosen(Some("臺語"), None, &[]).0, "nan-Hant-TW");
    }

    #[test]
    fn the_flag_is_stronger_than_what_was_saved_and_that_than_the_system() {
        let base = || "zh-Hans-CN".to_owned();
        assert_eq!(chosen(Some("yue"), Some("wuu"), &["en"]), ("yue-Hant-HK".to_owned(), Wish::Flag));
        assert_eq!(chosen(None, Some("wuu"), &["en"]), ("wuu-Hans-CN".to_owned(), Wish::Saved));
        assert_eq!(chosen(None, Some("klingon"), &["fr-FR", "zh-TW"]), ("zh-Hant-TW".to_owned(), Wish::System));
        assert_eq!(chosen(None, None, &["C", "POSIX", "fr_FR", ""]), (base(), Wish::Nobody));
        assert_eq!(chosen(None, None, &[]), (base(), Wish::Nobody));
    }

    #[test]
    fn only_a_choice_of_the_reader_ends_the_asking() {
        for (wish, asks) in [(Wish::Flag, false), (Wish::Saved, false), (Wish::System, true), (Wish::Nobody, true)] {
            assert_eq!(Choice { tag: Tag::base(), wish }.should_ask(), asks);
        }
    }

    #[test]
    fn an_unknown_flag_is_told_with_what_there_is() {
        for asked in ["fr", "火星话", "C", ""] {
            let unknown = choose(Some(asked), Some("en"), &[], &offered(None)).unwrap_err();
            assert_eq!((unknown.asked.as_str(), unknown.offered.len()), (asked, offered(None).len()));
            assert!(unknown.to_string().contains("wuu-Hans-CN（上海话）"));
        }
    }
}
