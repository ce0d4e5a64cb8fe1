//! The tables, and how an older file becomes one of today.
use rusqlite::{Connection, TransactionBehavior};

/// Marks a file as ours: "lelg". What has another mark is left alone.
pub(super) const MARK: i32 = 0x6c65_6c67;

/// Number `n` turns a file of version `n` into one of `n + 1`. What was released is never changed
/// here: another step is added.
pub(super) const STEPS: &[&str] = &[FIRST];

/// A moment and a day are those of the clock on the wall, in seconds and in days since 1970. The
/// index holds everything that is counted by day, so that the table itself is not read for it.
const FIRST: &str = "
CREATE TABLE learner (
    id INTEGER PRIMARY KEY,
    animal TEXT NOT NULL,
    nickname TEXT
) STRICT;
INSERT INTO learner (id, animal) VALUES (1, 'panda');

CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    learner INTEGER NOT NULL REFERENCES learner,
    at INTEGER NOT NULL,
    day INTEGER NOT NULL,
    item TEXT NOT NULL,
    occasion TEXT NOT NULL,
    outcome TEXT NOT NULL,
    picks TEXT NOT NULL
) STRICT;
CREATE INDEX attempt_day ON attempt (learner, day, occasion, outcome);

CREATE TABLE review (
    learner INTEGER NOT NULL REFERENCES learner,
    item TEXT NOT NULL,
    stability REAL NOT NULL,
    difficulty REAL NOT NULL,
    last_on INTEGER NOT NULL,
    due_on INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    lapses INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    PRIMARY KEY (learner, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson (
    learner INTEGER NOT NULL REFERENCES learner,
    lesson TEXT NOT NULL,
    at INTEGER NOT NULL,
    part TEXT NOT NULL,
    block INTEGER NOT NULL,
    byte INTEGER NOT NULL,
    picked TEXT NOT NULL,
    finished INTEGER NOT NULL,
    PRIMARY KEY (learner, lesson)
) STRICT, WITHOUT ROWID;
";

/// What a file says it is, before anything in it is touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// Nothing in it yet.
    Empty,
    /// Ours, of this version.
    Ours(usize),
    /// Ours, of a version that is not known here.
    Newer,
    /// Somebody else's.
    Foreign,
}

/// Looks at a file without changing it.
///
/// One query sees one state of the file. Three would see three, and a file that another program is
/// just making would have the mark of none and the tables of ours.
pub(super) fn look(connection: &Connection, steps: &[&str]) -> rusqlite::Result<Found> {
    let all = "SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema)
               FROM pragma_application_id, pragma_user_version";
    let (mark, version, tables): (i32, i32, i64) =
        connection.query_row(all, (), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(match (mark, usize::try_from(version)) {
        (0, Ok(0)) if tables == 0 => Found::Empty,
        (MARK, Ok(version)) if version <= steps.len() => Found::Ours(version),
        (MARK, _) => Found::Newer,
        _ => Found::Foreign,
    })
}

/// Brings a file to the version of today; whole, or not at all.
pub(super) fn bring_up(connection: &mut Connection, steps: &[&str]) -> rusqlite::Result<()> {
    if look(connection, steps)? == Found::Ours(steps.len()) {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another program may have done it while this one waited.
    let from = match look(&transaction, steps)? {
        Found::Ours(version) => version,
        _ => 0,
    };
    for step in steps.iter().skip(from) {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "application_id", MARK)?;
    transaction.pragma_update(None, "user_version", i32::try_from(steps.len()).unwrap_or(i32::MAX))?;
    transaction.commit()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TWO: &[&str] = &["CREATE TABLE a (x)", "ALTER TABLE a ADD COLUMN y"];

    #[test]
    fn an_older_file_takes_the_steps_it_lacks_and_no_other() {
        let mut file = Connection::open_in_memory().unwrap();
        assert_eq!(look(&file, TWO).unwrap(), Found::Empty);
        bring_up(&mut file, &TWO[..1]).unwrap();
        file.execute("INSERT INTO a (x) VALUES (5)", ()).unwrap();
        assert_eq!(look(&file, TWO).unwrap(), Found::Ours(1));
        bring_up(&mut file, TWO).unwrap();
        bring_up(&mut file, TWO).unwrap();
        assert_eq!(look(&file, TWO).unwrap(), Found::Ours(2));
        assert_eq!(look(&file, &TWO[..1]).unwrap(), Found::Newer);
        let kept: (i64, Option<i64>) =
            file.query_row("SELECT x, y FROM a", (), |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        assert_eq!(kept, (5, None));
    }

    #[test]
    fn a_step_that_fails_leaves_the_file_as_it_was() {
        let mut file = Connection::open_in_memory().unwrap();
        bring_up(&mut file, &TWO[..1]).unwrap();
        assert!(bring_up(&mut file, &[TWO[0], TWO[1], "CREATE TABLE"]).is_err());
        assert_eq!(look(&file, TWO).unwrap(), Found::Ours(1));
        assert!(file.prepare("SELECT y FROM a").is_err());
    }

    #[test]
    fn files_of_others_are_told_apart() {
        let file = Connection::open_in_memory().unwrap();
        file.execute_batch("CREATE TABLE mine (x)").unwrap();
        assert_eq!(look(&file, STEPS).unwrap(), Found::Foreign);
        file.execute_batch("PRAGMA application_id = 7").unwrap();
        assert_eq!(look(&file, STEPS).unwrap(), Found::Foreign);
    }
}
