//! A reader, a shelf of texts, and what is said.
use std::path::Path;

use super::embedded::MANIFESTS;
use super::shelf::Shelf;
use super::tag::Tag;
use super::text::Text;
use crate::model::{CleanText, Date, Figure, Hotline, HotlineId, Phrase, Region, RegionId};

mod messages;
mod phrases;
mod properties;

pub(super) fn clean(text: &str) -> CleanText {
    CleanText::new(text).unwrap()
}

pub(super) fn phrase(key: &str, base: &str) -> Phrase {
    Phrase::new(key, clean(base))
}

pub(super) fn day() -> Date {
    Date::new(2026, 11, 1).unwrap()
}

pub(super) fn figure(id: &str, text: &str) -> Figure {
    let text = phrase(&format!("figure-{id}"), text);
    Figure { id: id.to_owned(), text, source: clean("出处"), checked_on: day() }
}

/// A region whose police has a number nobody would ring.
pub(super) fn region() -> Region {
    let said = |text: &str| phrase("region-cn-hotline-police-say", text);
    Region {
        id: RegionId::new("CN"),
        name: said("某地"),
        language: clean("zh-Hans-CN"),
        currency: said("元"),
        hotlines: vec![Hotline {
            id: HotlineId::new("police"),
            number: clean("000"),
            name: said("报警"),
            purpose: said("报警"),
            hours: None,
            say: said("我要报警"),
            spoken: said("零零零"),
            source: said("出处"),
            checked_on: day(),
        }],
        figures: vec![figure("deposit-cover", "50万元")],
    }
}

/// Files for the rest of the test's life: those of the program live as long as it does.
pub(super) fn for_good(texts: &[(&str, &str)]) -> &'static [(&'static str, &'static str)] {
    let keep = |text: &str| -> &'static str { String::leak(text.to_owned()) };
    Vec::leak(texts.iter().map(|(path, text)| (keep(path), keep(text))).collect())
}

pub(super) fn text(tag: &str, texts: &[(&str, &str)], overrides: Option<&Path>) -> Text {
    let shelf = Shelf::with(for_good(texts), MANIFESTS, overrides);
    let figures = [figure("deposit-cover", "别处的"), figure("days", "15天")];
    Text::from_shelf(shelf, &Tag::parse(tag).unwrap(), Some(&region()), &figures)
}

pub(super) fn on_disk(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, content) in files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
    folder
}

pub(super) const BOTH: [(&str, &str); 2] =
    [("zh-Hans-CN/a.ftl", "a = 甲\nb = 乙\nask = 先打 { hotline-police }\n"), ("en/a.ftl", "a = A\nb = B\nc = C\n")];
