//! Writes behind the reader's back, in order.
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::{Book, Note};
use crate::model::Day;
use crate::session::{Kept, Trouble};

/// What the scribe has to say.
#[derive(Debug, Clone, PartialEq)]
pub enum Word {
    /// The file is open; this stood in it.
    Kept(Kept),
    /// Nothing is kept from now on, or until [`Word::Again`].
    Trouble(Trouble),
    /// It is possible again, and nothing is missing.
    Again,
}

/// The thread that opens the file and writes to it.
///
/// Before an answer is handed over the one before has reached the disk, so that a program that is
/// killed loses no more than the answer being given.
#[derive(Debug)]
pub struct Scribe {
    notes: Option<Sender<Note>>,
    words: Receiver<Word>,
    /// One for each note that was dealt with.
    done: Receiver<()>,
    open: usize,
    thread: Option<JoinHandle<()>>,
}

/// How long an answer waits for the one before. Only a disk that is stuck takes so long.
const PATIENCE: Duration = Duration::from_secs(1);
/// More notes than this are not held back for better times.
const MOST: usize = 10_000;

impl Scribe {
    /// Opens the file in `folder` behind the reader's back.
    pub fn start(folder: PathBuf, today: Day) -> Self {
        let ((notes, inbox), (say, words), (ack, done)) = (channel(), channel(), channel());
        let work = move || {
            let mut desk = Desk { waiting: Vec::new(), failed: false, say, ack };
            match Book::open(&folder).and_then(|book| book.kept(today).map(|kept| (book, kept))) {
                Ok((book, kept)) => {
                    let _ = desk.say.send(Word::Kept(kept));
                    desk.work(book, &inbox);
                }
                Err(trouble) => {
                    let _ = desk.say.send(Word::Trouble(trouble));
                }
            }
        };
        let thread = thread::Builder::new().name("scribe".into()).spawn(work).ok();
        Self { notes: Some(notes), words, done, open: 0, thread }
    }

    /// Keeps a note; returns at once unless the disk is slower than the reader.
    pub fn keep(&mut self, note: Note) {
        self.open -= self.done.try_iter().count();
        if let Note::Attempt(_) = note {
            let since = Instant::now();
            while self.open > 0 {
                match self.done.recv_timeout(PATIENCE.saturating_sub(since.elapsed())) {
                    Ok(()) => self.open -= 1,
                    Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
                }
            }
        }
        if self.notes.as_ref().is_some_and(|notes| notes.send(note).is_ok()) {
            self.open += 1;
        }
    }

    /// What the scribe has said since, waiting for a first word no longer than `limit`.
    pub fn words(&self, limit: Duration) -> Vec<Word> {
        let first = if limit.is_zero() { None } else { self.words.recv_timeout(limit).ok() };
        first.into_iter().chain(self.words.try_iter()).collect()
    }

    /// Waits until everything is on disk; what there is to say then may be that it is not.
    pub fn finish(&mut self) -> Vec<Word> {
        drop(self.notes.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
        self.words.try_iter().collect()
    }
}

impl Drop for Scribe {
    fn drop(&mut self) {
        self.finish();
    }
}

/// What lies before the scribe.
struct Desk {
    waiting: Vec<Note>,
    failed: bool,
    say: Sender<Word>,
    ack: Sender<()>,
}

impl Desk {
    fn work(&mut self, mut book: Book, inbox: &Receiver<Note>) {
        while let Ok(note) = inbox.recv() {
            let new = std::iter::once(note).chain(inbox.try_iter());
            let before = self.waiting.len();
            self.waiting.extend(new);
            let count = self.waiting.len() - before;
            let unreadable = self.write(&mut book);
            for _ in 0..count {
                let _ = self.ack.send(());
            }
            if unreadable {
                return;
            }
        }
        if !self.waiting.is_empty() {
            self.write(&mut book);
        }
    }

    /// Writes what waits. What cannot be written waits for the next note: the disk may have room
    /// again then. Tells whether the file cannot be read any more; then nothing is written to it.
    fn write(&mut self, book: &mut Book) -> bool {
        match book.write(&self.waiting) {
            Ok(()) => {
                self.waiting.clear();
                if std::mem::take(&mut self.failed) {
                    let _ = self.say.send(Word::Again);
                }
                false
            }
            Err(trouble) => {
                self.waiting.truncate(MOST);
                if !std::mem::replace(&mut self.failed, true) {
                    let _ = self.say.send(Word::Trouble(trouble));
                }
                trouble == Trouble::Broken
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::book::tests::{TODAY, attempt, leaf};
    use super::*;
    use crate::session::Outcome;

    const LONG: Duration = Duration::from_secs(20);

    #[test]
    fn what_is_kept_is_on_disk_when_the_scribe_has_finished() {
        let home = tempfile::tempdir().unwrap();
        let mut scribe = Scribe::start(home.path().to_owned(), TODAY);
        for number in 0..50 {
            scribe.keep(attempt(number, Outcome::Right, TODAY));
            scribe.keep(leaf("l", 1, false));
        }
        let said = scribe.finish();
        assert_eq!(said, [Word::Kept(Kept::default())]);
        let names: Vec<String> =
            Book::open(home.path()).unwrap().answered().unwrap().iter().map(ToString::to_string).collect();
        assert_eq!(names, (0..50).map(|number| format!("l-q{number}")).collect::<Vec<_>>());
    }

    #[test]
    fn an_answer_is_on_disk_before_the_next_one_is_taken() {
        let home = tempfile::tempdir().unwrap();
        let mut scribe = Scribe::start(home.path().to_owned(), TODAY);
        assert_eq!(scribe.words(LONG), [Word::Kept(Kept::default())]);
        let book = Book::open(home.path()).unwrap();
        for number in 0..20 {
            scribe.keep(attempt(number, Outcome::Right, TODAY));
            assert!(book.counts().unwrap().attempts >= number);
        }
    }

    #[test]
    fn a_full_disk_is_told_once_and_nothing_is_missing_once_there_is_room() {
        let home = tempfile::tempdir().unwrap();
        let mut book = Book::open(home.path()).unwrap();
        book.leave_room_for(0);
        let ((say, words), (ack, _done)) = (channel(), channel());
        let mut desk = Desk { waiting: Vec::new(), failed: false, say, ack };
        for number in 0..300 {
            desk.waiting.push(attempt(number, Outcome::Right, TODAY));
            assert!(!desk.write(&mut book));
        }
        book.leave_room_for(1_000);
        desk.write(&mut book);
        assert_eq!(words.try_iter().collect::<Vec<_>>(), [Word::Trouble(Trouble::Full), Word::Again]);
        assert_eq!(book.counts().unwrap().attempts, 300);
    }

    #[test]
    fn without_a_file_notes_are_taken_all_the_same() {
        let home = tempfile::tempdir().unwrap();
        std::fs::write(home.path().join("file"), "").unwrap();
        let mut scribe = Scribe::start(home.path().join("file"), TODAY);
        for number in 0..3 {
            scribe.keep(attempt(number, Outcome::Right, TODAY));
        }
        assert_eq!(scribe.finish(), [Word::Trouble(Trouble::ReadOnly)]);
    }
}
