//! The file in which it stands what was learnt.
use std::fs;
use std::io::{self, Read as _};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension as _, Transaction, TransactionBehavior, params};

use super::rows::{self, Named, RECALL};
use super::schema::{self, Found, STEPS};
use crate::model::{Day, ItemId};
use crate::session::{Attempt, DayCount, Kept, Leaf, Outcome, Recall, Trouble, looked_back_from, take_home};

/// The name of the file in its folder.
pub const FILE: &str = "leling.sqlite3";
/// How a file of SQLite begins.
const MAGIC: &[u8] = b"SQLite format 3\0";
/// How long another program may hold the file.
const PATIENCE: Duration = Duration::from_secs(5);
/// Between two attempts to open a file that others are making.
const PAUSE: Duration = Duration::from_millis(20);
/// Whoever learns here, as long as nobody says who it is.
const LEARNER: i64 = 1;

/// Something to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// An answer.
    Attempt(Attempt),
    /// How far a lesson is.
    Leaf(Leaf),
}

/// How much is kept, of all learners together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Answers.
    pub attempts: usize,
    /// Items and sentences that come back.
    pub items: usize,
    /// Lessons begun.
    pub lessons: usize,
}

/// What was learnt, on disk. Several programs may have the same file open.
#[derive(Debug)]
pub struct Book {
    connection: Connection,
    learner: i64,
}

impl Book {
    /// Opens the file in `folder`; makes both if they are not there.
    ///
    /// # Errors
    ///
    /// Says why nothing can be kept. A file that cannot be read, or that a newer version wrote, is
    /// left as it is to the last byte.
    pub fn open(folder: &Path) -> Result<Self, Trouble> {
        // SQLite does not wait where a new file is made by several programs at once: it says at once
        // that the file is busy.
        let since = Instant::now();
        loop {
            match Self::try_open(folder) {
                Err(Trouble::Busy) if since.elapsed() < PATIENCE => thread::sleep(PAUSE),
                opened => return opened,
            }
        }
    }

    fn try_open(folder: &Path) -> Result<Self, Trouble> {
        fs::create_dir_all(folder).map_err(|error| trouble_of(&error))?;
        let path = folder.join(FILE);
        if is_something_else(&path).map_err(|error| trouble_of(&error))? {
            return Err(Trouble::Broken);
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&path, flags).map_err(|error| trouble(&error))?;
        Self::begin(connection)
    }

    fn begin(mut connection: Connection) -> Result<Self, Trouble> {
        let fault = |error: rusqlite::Error| trouble(&error);
        connection.busy_timeout(PATIENCE).map_err(fault)?;
        // Until we know that the file is ours nothing is moved in it, not even on closing.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).map_err(fault)?;
        match schema::look(&connection, STEPS).map_err(fault)? {
            Found::Empty | Found::Ours(_) => {}
            Found::Newer => return Err(Trouble::Newer),
            Found::Foreign => return Err(Trouble::Broken),
        }
        if connection.is_readonly("main").map_err(fault)? {
            return Err(Trouble::ReadOnly);
        }
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false).map_err(fault)?;
        connection.pragma_update(None, "journal_mode", "WAL").map_err(fault)?;
        connection.pragma_update(None, "synchronous", "FULL").map_err(fault)?;
        connection.pragma_update(None, "foreign_keys", true).map_err(fault)?;
        schema::bring_up(&mut connection, STEPS).map_err(fault)?;
        Ok(Self { connection, learner: LEARNER })
    }

    /// Everything a sitting of `today` needs to know.
    ///
    /// # Errors
    ///
    /// When the file turns out to be damaged or the disk does not read.
    pub fn kept(&self, today: Day) -> Result<Kept, Trouble> {
        self.read_kept(today).map_err(|error| trouble(&error))
    }

    fn read_kept(&self, today: Day) -> rusqlite::Result<Kept> {
        let all = format!("SELECT item, {RECALL} FROM review WHERE learner = ?");
        let mut query = self.connection.prepare(&all)?;
        let items = query
            .query_map([self.learner], |row| Ok((ItemId::new(row.get::<_, String>(0)?), rows::recall(row, 1)?)))?;
        let items = items.collect::<rusqlite::Result<_>>()?;
        let mut query = self.connection.prepare(
            "SELECT day, count(*), sum(outcome IN ('right', 'also-good')), sum(occasion = 'review')
             FROM attempt WHERE learner = ? AND day >= ? GROUP BY day",
        )?;
        let days = query.query_map(params![self.learner, looked_back_from(today).0], |row| {
            let tally =
                DayCount { answers: rows::size(row, 1)?, well: rows::size(row, 2)?, reviews: rows::size(row, 3)? };
            Ok((Day(row.get(0)?), tally))
        })?;
        let days = days.collect::<rusqlite::Result<_>>()?;
        let mut query = self.connection.prepare(
            "SELECT lesson, at, part, block, byte, picked, finished FROM lesson WHERE learner = ? ORDER BY at, lesson",
        )?;
        let leaves = query.query_map([self.learner], rows::leaf)?.collect::<rusqlite::Result<_>>()?;
        Ok(Kept { items, days, leaves })
    }

    /// Keeps all of `notes`, or, when it fails, none.
    ///
    /// # Errors
    ///
    /// Says why they are not kept.
    pub fn write(&mut self, notes: &[Note]) -> Result<(), Trouble> {
        self.write_all(notes).map_err(|error| trouble(&error))
    }

    fn write_all(&mut self, notes: &[Note]) -> rusqlite::Result<()> {
        let learner = self.learner;
        // What is read in it must still hold when it is written: another program waits so long.
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for note in notes {
            match note {
                Note::Attempt(attempt) => write_attempt(&transaction, learner, attempt)?,
                Note::Leaf(leaf) => write_leaf(&transaction, learner, leaf)?,
            }
        }
        transaction.commit()
    }

    /// How much is kept.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn counts(&self) -> Result<Counts, Trouble> {
        let count = |table: &str| {
            let query = format!("SELECT count(*) FROM {table}");
            self.connection.query_row(&query, (), |row| rows::size(row, 0)).map_err(|error| trouble(&error))
        };
        Ok(Counts { attempts: count("attempt")?, items: count("review")?, lessons: count("lesson")? })
    }

    /// The names of the items answered, the first answer first.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn answered(&self) -> Result<Vec<ItemId>, Trouble> {
        let read = || -> rusqlite::Result<Vec<ItemId>> {
            let mut query = self.connection.prepare("SELECT item FROM attempt WHERE learner = ? ORDER BY id")?;
            let names = query.query_map([self.learner], |row| row.get::<_, String>(0))?;
            names.map(|name| name.map(ItemId::new)).collect()
        };
        read().map_err(|error| trouble(&error))
    }

    /// Overwrites everything that was learnt, in the file itself too.
    pub(super) fn wipe(&mut self) -> Result<(), Trouble> {
        let wipe = "PRAGMA secure_delete = ON;
            BEGIN IMMEDIATE; DELETE FROM attempt; DELETE FROM review; DELETE FROM lesson;
            UPDATE learner SET nickname = NULL; COMMIT;";
        self.connection.execute_batch(wipe).map_err(|error| trouble(&error))
    }

    /// Lets the file grow by so many pages and no further, as a disk that is nearly full.
    #[cfg(test)]
    pub(super) fn leave_room_for(&self, pages: i64) {
        let count: i64 = self.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
        self.connection.pragma_update(None, "max_page_count", count + pages).unwrap();
    }
}

fn write_attempt(transaction: &Transaction<'_>, learner: i64, attempt: &Attempt) -> rusqlite::Result<()> {
    let (given, today) = (&attempt.given, attempt.at.day());
    transaction.execute(
        "INSERT INTO attempt (learner, at, day, item, occasion, outcome, picks) VALUES (?, ?, ?, ?, ?, ?, ?)",
        params![
            learner,
            attempt.at.0,
            today.0,
            given.item.as_str(),
            Named(given.occasion),
            Named(given.outcome),
            rows::picks_text(&given.picks)
        ],
    )?;
    let before = known(transaction, learner, &given.item)?;
    write_recall(transaction, learner, &given.item, &Recall::after(before, given.outcome, today))
}

fn write_leaf(transaction: &Transaction<'_>, learner: i64, leaf: &Leaf) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT INTO lesson (learner, lesson, at, part, block, byte, picked, finished) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET at = excluded.at, part = excluded.part, block = excluded.block,
             byte = excluded.byte, picked = excluded.picked, finished = max(finished, excluded.finished)",
        params![
            learner,
            leaf.lesson.as_str(),
            leaf.at.0,
            rows::part_text(&leaf.part),
            rows::number(leaf.bookmark.block),
            rows::number(leaf.bookmark.byte),
            rows::picked_text(&leaf.picked),
            leaf.finished
        ],
    )?;
    let sentence = take_home(&leaf.lesson);
    if leaf.finished && known(transaction, learner, &sentence)?.is_none() {
        write_recall(transaction, learner, &sentence, &Recall::after(None, Outcome::Right, leaf.at.day()))?;
    }
    Ok(())
}

fn known(transaction: &Transaction<'_>, learner: i64, item: &ItemId) -> rusqlite::Result<Option<Recall>> {
    let query = format!("SELECT {RECALL} FROM review WHERE learner = ? AND item = ?");
    transaction.query_row(&query, params![learner, item.as_str()], |row| rows::recall(row, 0)).optional()
}

fn write_recall(transaction: &Transaction<'_>, learner: i64, item: &ItemId, recall: &Recall) -> rusqlite::Result<()> {
    let write = format!("INSERT OR REPLACE INTO review (learner, item, {RECALL}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    transaction.execute(
        &write,
        params![
            learner,
            item.as_str(),
            recall.stability,
            recall.difficulty,
            recall.last_on.0,
            recall.due_on.0,
            recall.seen,
            recall.lapses,
            Named(recall.outcome)
        ],
    )?;
    Ok(())
}

/// Whether something is there that is no file of SQLite. An empty file is a new one.
fn is_something_else(path: &Path) -> io::Result<bool> {
    let mut file = match fs::File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    };
    if !file.metadata()?.is_file() {
        return Ok(true);
    }
    let mut head = Vec::new();
    file.by_ref().take(16).read_to_end(&mut head)?;
    Ok(!head.is_empty() && head != MAGIC)
}

fn trouble_of(error: &io::Error) -> Trouble {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => Trouble::Full,
        io::ErrorKind::PermissionDenied
        | io::ErrorKind::ReadOnlyFilesystem
        | io::ErrorKind::NotADirectory
        | io::ErrorKind::AlreadyExists
        | io::ErrorKind::NotFound => Trouble::ReadOnly,
        _ => Trouble::Disk,
    }
}

/// What an error of SQLite means for the reader.
fn trouble(error: &rusqlite::Error) -> Trouble {
    match error {
        rusqlite::Error::SqliteFailure(failure, _) => match failure.code {
            ErrorCode::DiskFull => Trouble::Full,
            ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied => Trouble::ReadOnly,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed => Trouble::Busy,
            ErrorCode::SystemIoFailure | ErrorCode::OutOfMemory => Trouble::Disk,
            // A table or a column that is not there: the file is not what it says it is.
            _ => Trouble::Broken,
        },
        // A value that is none.
        _ => Trouble::Broken,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::model::{LessonId, Moment};
    use crate::session::{Bookmark, Chapter, Given, Occasion};

    pub(crate) const TODAY: Day = Day(20_782);

    pub(crate) fn attempt(number: usize, outcome: Outcome, day: Day) -> Note {
        let item = ItemId::new(format!("l-q{number}"));
        let given = Given { item, occasion: Occasion::Lesson, outcome, picks: vec![1, 0] };
        Note::Attempt(Attempt { at: Moment(day.begins().0 + 60), given })
    }

    pub(crate) fn leaf(lesson: &str, at: i64, finished: bool) -> Note {
        Note::Leaf(Leaf {
            lesson: LessonId::new(lesson),
            at: Moment(TODAY.begins().0 + at),
            part: Chapter::Item(ItemId::new("l-q1")),
            bookmark: Bookmark { block: 3, byte: 9 },
            picked: Vec::new(),
            finished,
        })
    }

    #[test]
    fn a_new_file_is_made_by_many_at_once() {
        for _ in 0..100 {
            let home = tempfile::tempdir().unwrap();
            let start = std::sync::Barrier::new(8);
            let write_one = &|number| {
                start.wait();
                let mut book = Book::open(home.path()).unwrap();
                book.write(&[attempt(number, Outcome::Right, TODAY)]).unwrap();
            };
            thread::scope(|scope| {
                for number in 0..8 {
                    scope.spawn(move || write_one(number));
                }
            });
            assert_eq!(Book::open(home.path()).unwrap().counts().unwrap().attempts, 8);
        }
    }

    #[test]
    fn what_was_written_is_found_by_the_next_program() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("data/leling");
        let notes = [
            attempt(1, Outcome::Missed, TODAY),
            attempt(2, Outcome::Right, TODAY),
            leaf("l", 9, false),
            leaf("k", 4, false),
        ];
        Book::open(&folder).unwrap().write(&notes).unwrap();
        let kept = Book::open(&folder).unwrap().kept(TODAY).unwrap();
        let expected = |number, outcome| (ItemId::new(format!("l-q{number}")), Recall::after(None, outcome, TODAY));
        assert_eq!(kept.items, [expected(1, Outcome::Missed), expected(2, Outcome::Right)]);
        assert_eq!(kept.days, [(TODAY, DayCount { answers: 2, well: 1, reviews: 0 })]);
        let lessons: Vec<_> = kept.leaves.iter().map(|leaf| leaf.lesson.as_str()).collect();
        assert_eq!(lessons, ["k", "l"], "the one used last comes last");
        let Note::Leaf(written) = leaf("l", 9, false) else { unreachable!() };
        assert_eq!(kept.leaves[1], written);
    }

    #[test]
    fn a_finished_lesson_stays_finished_and_its_sentence_comes_back() {
        let home = tempfile::tempdir().unwrap();
        let mut book = Book::open(home.path()).unwrap();
        book.write(&[leaf("l", 1, true), leaf("l", 2, false)]).unwrap();
        let kept = book.kept(TODAY).unwrap();
        assert!(kept.leaves[0].finished);
        assert_eq!(kept.items, [(ItemId::new("l-take-home"), Recall::after(None, Outcome::Right, TODAY))]);
    }

    #[test]
    fn days_long_past_are_not_counted_by_day() {
        let home = tempfile::tempdir().unwrap();
        let mut book = Book::open(home.path()).unwrap();
        book.write(&[attempt(1, Outcome::Right, TODAY.plus(-90)), attempt(1, Outcome::Right, TODAY.plus(-8))]).unwrap();
        let days: Vec<Day> = book.kept(TODAY).unwrap().days.into_iter().map(|(day, _)| day).collect();
        assert_eq!(days, [TODAY.plus(-8)]);
        assert_eq!(book.counts().unwrap(), Counts { attempts: 2, items: 1, lessons: 0 });
    }

    #[test]
    fn a_full_disk_is_named_and_what_was_kept_is_still_there() {
        let home = tempfile::tempdir().unwrap();
        let mut book = Book::open(home.path()).unwrap();
        book.write(&[attempt(1, Outcome::Right, TODAY)]).unwrap();
        book.leave_room_for(2);
        let many: Vec<Note> = (0..500).map(|number| attempt(number, Outcome::Right, TODAY)).collect();
        assert_eq!(book.write(&many), Err(Trouble::Full));
        assert_eq!(book.counts().unwrap().attempts, 1);
        book.leave_room_for(1_000);
        book.write(&many).unwrap();
        assert_eq!(book.counts().unwrap().attempts, 501);
    }

    type Make<'m> = &'m dyn Fn(&Path);

    #[test]
    fn what_we_cannot_read_is_left_to_the_last_byte() {
        let newer = |path: &Path| {
            let file = Connection::open(path).unwrap();
            file.execute_batch(&format!(
                "PRAGMA journal_mode = WAL; CREATE TABLE future (x); PRAGMA application_id = {}; PRAGMA user_version = 99;",
                schema::MARK
            ))
            .unwrap();
        };
        let foreign = |path: &Path| Connection::open(path).unwrap().execute_batch("CREATE TABLE cookies (x)").unwrap();
        let garbage = |path: &Path| fs::write(path, "购物清单：鸡蛋、豆腐。").unwrap();
        let short = |path: &Path| fs::write(path, &MAGIC[..9]).unwrap();
        let torn = |path: &Path| {
            Book::open(path.parent().unwrap()).unwrap().write(&[attempt(1, Outcome::Right, TODAY)]).unwrap();
            let mut bytes = fs::read(path).unwrap();
            bytes[200..4096].fill(0xa5);
            fs::write(path, bytes).unwrap();
        };
        let cases: [(&str, Trouble, Make<'_>); 5] = [
            ("newer", Trouble::Newer, &newer),
            ("foreign", Trouble::Broken, &foreign),
            ("garbage", Trouble::Broken, &garbage),
            ("short", Trouble::Broken, &short),
            ("torn", Trouble::Broken, &torn),
        ];
        for (name, trouble, make) in cases {
            let home = tempfile::tempdir().unwrap();
            let path = home.path().join(FILE);
            make(&path);
            let before = fs::read(&path).unwrap();
            assert_eq!(Book::open(home.path()).and_then(|book| book.kept(TODAY).map(|_| ())), Err(trouble), "{name}");
            assert_eq!(fs::read(&path).unwrap(), before, "{name}");
        }
    }

    #[test]
    fn a_folder_that_cannot_be_is_named() {
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join("file"), "").unwrap();
        assert_eq!(Book::open(&home.path().join("file/leling")).unwrap_err(), Trouble::ReadOnly);
        fs::create_dir_all(home.path().join(FILE)).unwrap();
        assert_eq!(Book::open(home.path()).unwrap_err(), Trouble::Broken);
    }

    #[test]
    fn two_programs_at_once_lose_nothing() {
        let home = tempfile::tempdir().unwrap();
        thread::scope(|scope| {
            for program in 0..2 {
                let folder = home.path();
                scope.spawn(move || {
                    let mut book = Book::open(folder).unwrap();
                    for number in 0..100 {
                        book.write(&[attempt(number, Outcome::Right, TODAY.plus(program))]).unwrap();
                    }
                });
            }
        });
        let book = Book::open(home.path()).unwrap();
        assert_eq!(book.counts().unwrap(), Counts { attempts: 200, items: 100, lessons: 0 });
    }
}
