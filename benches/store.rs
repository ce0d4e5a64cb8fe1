//! How long the store makes anybody wait: to open it, and to keep one answer.
//!
//! `cargo bench --bench store`. In memory (`/dev/shm`) it tells what the program itself does; in the
//! folder for temporary files the disk is in it.
#![expect(clippy::unwrap_used, reason = "a measurement that fails is to stop")]
use std::io::{Write as _, stdout};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use leling::model::{Day, ItemId, Moment};
use leling::session::{Attempt, Given, Occasion, Outcome};
use leling::store::{Book, FILE, Note};

const ATTEMPTS: usize = 100_000;
/// More items than all packs have.
const ITEMS: usize = 1_000;
const TODAY: Day = Day(20_782);
const ROUNDS: usize = 25;

fn attempt(number: usize) -> Note {
    // A hundred answers a day for a thousand days.
    let day = TODAY.plus(-i32::try_from((ATTEMPTS - number.min(ATTEMPTS)) / 100).unwrap());
    let outcome = Outcome::ALL.get(number % 4).copied().unwrap_or(Outcome::Right);
    let item = ItemId::new(format!("some-lesson-of-a-pack-q{}", number % ITEMS));
    let given = Given { item, occasion: Occasion::Review, outcome, picks: vec![number % 3] };
    Note::Attempt(Attempt { at: Moment(day.begins().0 + 3_600), given })
}

fn median(mut act: impl FnMut()) -> Duration {
    let mut took: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let since = Instant::now();
            act();
            since.elapsed()
        })
        .collect();
    took.sort_unstable();
    took.get(ROUNDS / 2).copied().unwrap_or_default()
}

fn measure(name: &str, folder: &Path) {
    let mut out = stdout().lock();
    let empty = folder.join("empty");
    let new = median(|| {
        let _ = std::fs::remove_dir_all(&empty);
        Book::open(&empty).unwrap().kept(TODAY).unwrap();
    });
    let mut book = Book::open(folder).unwrap();
    for first in (0..ATTEMPTS).step_by(1_000) {
        let notes: Vec<Note> = (first..first + 1_000).map(attempt).collect();
        book.write(&notes).unwrap();
    }
    let one = median(|| book.write(&[attempt(ATTEMPTS)]).unwrap());
    drop(book);
    let bytes = std::fs::metadata(folder.join(FILE)).unwrap().len();
    let open = median(|| {
        Book::open(folder).unwrap().kept(TODAY).unwrap();
    });
    writeln!(out, "{name}: new file {new:?}; {ATTEMPTS} attempts ({bytes} bytes) opened {open:?}; one answer {one:?}")
        .unwrap();
}

fn main() {
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let memory = PathBuf::from("/dev/shm");
    if memory.is_dir() {
        measure("in memory", tempfile::tempdir_in(memory).unwrap().path());
    }
    measure("on disk", tempfile::tempdir().unwrap().path());
}
