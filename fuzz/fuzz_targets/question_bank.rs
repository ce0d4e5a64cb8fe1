//! The importers: the first byte says which kind of file the rest is.
#![no_main]
use std::fs;

use libfuzzer_sys::fuzz_target;

const ENDINGS: [&str; 6] = ["csv", "gift", "txt", "xlsx", "xls", "ods"];

fuzz_target!(|data: &[u8]| {
    let Some((first, rest)) = data.split_first() else { return };
    let ending = ENDINGS[usize::from(*first) % ENDINGS.len()];
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join(format!("bank.{ending}"));
    fs::write(&path, rest).unwrap();
    let _ = leling::author::bank::read(&path);
});
