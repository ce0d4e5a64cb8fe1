//! The reader of packs: whatever stands in a lesson, it is told and nothing breaks.
#![no_main]
use std::cell::OnceCell;

use leling::content::{Library, report};
use leling::model::PackId;
use libfuzzer_sys::fuzz_target;

thread_local! {
    static LIBRARY: OnceCell<Library> = const { OnceCell::new() };
}

fuzz_target!(|source: &str| {
    LIBRARY.with(|library| {
        let library = library.get_or_init(|| Library::open(&[]));
        let found = library.look_at_lesson("lessons/01-a.toml", source, &PackId::new("p"));
        report(&found, &|_| Some(source.to_owned()), leling::content::Tongue::Chinese, false);
    });
});
