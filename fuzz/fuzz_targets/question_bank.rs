//! The importers: the first byte says which kind of file the rest is.
#![no_main]
use std::fs;
use std::panic;
use std::sync::Once;

use libfuzzer_sys::fuzz_target;

const ENDINGS: [&str; 6] = ["csv", "gift", "txt", "xlsx", "xls", "ods"];

/// The fuzzer ends at any panic, even at one that is caught: the library for tables panics over some
/// broken files, and the reader says that they are broken. A panic that is not caught still ends it.
static ONLY_ESCAPED_PANICS: Once = Once::new();

fuzz_target!(|data: &[u8]| {
    ONLY_ESCAPED_PANICS.call_once(|| panic::set_hook(Box::new(|_| ())));
    let Some((first, rest)) = data.split_first() else { return };
    let ending = ENDINGS[usize::from(*first) % ENDINGS.len()];
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join(format!("bank.{ending}"));
    fs::write(&path, rest).unwrap();
    let _ = leling::author::bank::read(&path);
});
