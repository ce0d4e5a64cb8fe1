//! The loader of translations: a broken file loses itself and nothing else.
#![no_main]
use leling::locale::{Tag, check_overlay};
use leling::model::{CleanText, Phrase};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|source: &str| {
    let tag = Tag::parse("wuu-Hans-CN").unwrap();
    let phrases = [
        Phrase::new("l-c1", CleanText::lossy("打{hotline-police}")),
        Phrase::new("l-c2", CleanText::lossy("慢慢看。")),
    ];
    let _ = check_overlay(&tag, "wuu-Hans-CN.ftl", source, &phrases);
});
