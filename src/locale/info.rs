//! What a locale is called, whom it suits, and where it falls back to.
use unicode_width::UnicodeWidthStr as _;

use super::manifest::{Manifest, Status};
use super::tag::Tag;
use crate::model::{CleanText, Date, RegionId};

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
    /// How far its text can be trusted, as its manifest says; see [`LocaleInfo::is_draft`].
    pub status: Status,
    /// Who has read it and signs for it, and when; nobody yet for most.
    pub review: Option<Review>,
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

/// Native readers who have read a locale whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// Their names, or what they go by.
    pub by: Vec<CleanText>,
    /// The day they had read it.
    pub on: Date,
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
            review: review(manifest, &shown)?,
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
            review: None,
            order: 0,
            speech: Vec::new(),
            fallback: Vec::new(),
            plural: "zh".to_owned(),
            matches: Vec::new(),
        }
    }

    /// Whether no native reader has signed for it. Volunteers are told; learners are not.
    pub fn is_draft(&self) -> bool {
        match self.status {
            Status::Original => false,
            Status::Reviewed => self.review.is_none(),
            Status::Draft => true,
        }
    }

    /// What a volunteer should know before a class hears this locale, in Chinese and in English; nothing
    /// once it has been read.
    pub fn note_for_volunteers(&self) -> Option<(String, String)> {
        self.is_draft().then(|| {
            (
                format!("“{}”还是草稿：没有请母语的人通读、签名。上课前请自己先看一遍。", self.name_zh),
                format!(
                    "{} is a draft: no native reader has read it whole and signed. Read it before class.",
                    self.name_en
                ),
            )
        })
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

/// Who has read it, if anybody signs.
fn review(
    manifest: &Manifest,
    shown: &impl Fn(&str, &str) -> Result<CleanText, String>,
) -> Result<Option<Review>, String> {
    let by: Result<Vec<CleanText>, String> =
        manifest.reviewed_by.iter().map(|name| shown("reviewed_by", name)).collect();
    match (by?, &*manifest.reviewed_on) {
        (by, "") if by.is_empty() => Ok(None),
        (by, on) if !by.is_empty() && !on.is_empty() => {
            let on = date(on).ok_or_else(|| format!("reviewed_on 是哪一天读完的，写成 2026-11-03 这样，不是 {on}"))?;
            Ok(Some(Review { by, on }))
        }
        _ => Err("reviewed_by（谁读过）和 reviewed_on（哪一天读完）要一起写".to_owned()),
    }
}

/// The day in `2026-11-03`, written just so.
fn date(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let date = Date::new(parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?)?;
    (parts.next().is_none() && date.to_string() == text).then_some(date)
}

fn owned(words: &[std::borrow::Cow<'_, str>]) -> Vec<String> {
    words.iter().map(|word| word.clone().into_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn info(more: &str) -> Result<LocaleInfo, String> {
        let text =
            format!("name = \"河南话\"\nname-zh = \"河南话\"\nname-en = \"Henan\"\nsample = \"中不中？\"\n{more}");
        let manifest: Manifest = toml::from_str(&text).map_err(|error| error.to_string())?;
        LocaleInfo::new(Tag::parse("zh-Hans-CN-x-henan").unwrap(), &manifest)
    }

    #[test]
    fn a_locale_is_a_draft_until_somebody_signs() {
        let signed = "reviewed_by = [\"魏奶奶（郑州）\", \"老祁\"]\nreviewed_on = \"2026-11-03\"\n";
        for (more, draft) in [
            ("", true),
            ("status = \"draft\"", true),
            ("status = \"reviewed\"", true),
            ("status = \"original\"", false),
            (signed, true),
            (&format!("{signed}status = \"reviewed\""), false),
        ] {
            let info = info(more).unwrap();
            assert_eq!((info.is_draft(), info.note_for_volunteers().is_some()), (draft, draft), "{more}");
        }
        let review = info(signed).unwrap().review.unwrap();
        assert_eq!((review.by.len(), review.on.to_string().as_str()), (2, "2026-11-03"));
    }

    #[test]
    fn half_a_signature_is_none() {
        for (more, told) in [
            ("reviewed_by = [\"老祁\"]", "一起写"),
            ("reviewed_on = \"2026-11-03\"", "一起写"),
            ("reviewed_by = [\"老祁\"]\nreviewed_on = \"2026-11-31\"", "2026-11-31"),
            ("reviewed_by = [\"老祁\"]\nreviewed_on = \"2026-1-3\"", "2026-1-3"),
            ("reviewed_by = [\"\"]\nreviewed_on = \"2026-11-03\"", "reviewed_by"),
            ("reviewed-by = [\"老祁\"]", "reviewed-by"),
        ] {
            let fault = info(more).unwrap_err();
            assert!(fault.contains(told), "{more}: {fault}");
        }
    }
}
