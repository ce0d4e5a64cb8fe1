//! Deletes everything that was learnt.
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{Book, Counts, FILE};

/// What was deleted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Forgotten {
    /// How much stood in it; `None` when it could not be read.
    pub counts: Option<Counts>,
    /// The files that are gone.
    pub files: Vec<PathBuf>,
}

/// Deletes the file in `folder` and what SQLite keeps beside it; first everything in it is
/// overwritten, so that a program that still has it open does not go on showing it to others.
///
/// Somebody asks for it: a file that cannot be read is deleted, too.
///
/// # Errors
///
/// When a file cannot be removed.
pub fn forget(folder: &Path) -> io::Result<Forgotten> {
    let paths = ["", "-wal", "-shm", "-journal"].map(|ending| folder.join(format!("{FILE}{ending}")));
    let mut forgotten = Forgotten::default();
    if paths.iter().all(|path| !path.exists()) {
        return Ok(forgotten);
    }
    if let Ok(mut book) = Book::open(folder) {
        forgotten.counts = book.counts().ok();
        // What cannot be overwritten is deleted all the same.
        let _ = book.wipe();
    }
    for path in paths {
        match fs::remove_file(&path) {
            Ok(()) => forgotten.files.push(path),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(forgotten)
}

#[cfg(test)]
mod tests {
    use super::super::book::tests::{TODAY, attempt};
    use super::*;
    use crate::session::Outcome;

    #[test]
    fn nothing_is_left_and_it_says_what_there_was() {
        let home = tempfile::tempdir().unwrap();
        assert_eq!(forget(home.path()).unwrap(), Forgotten::default());
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0, "nothing is made to be deleted");
        let mut book = Book::open(home.path()).unwrap();
        book.write(&[attempt(1, Outcome::Right, TODAY), attempt(2, Outcome::Right, TODAY)]).unwrap();
        let forgotten = forget(home.path()).unwrap();
        assert_eq!(forgotten.counts, Some(Counts { attempts: 2, items: 2, lessons: 0 }));
        assert!(forgotten.files.contains(&home.path().join(FILE)));
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_file_that_cannot_be_read_is_deleted_too() {
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join(FILE), "鸡蛋、豆腐").unwrap();
        let forgotten = forget(home.path()).unwrap();
        assert_eq!(forgotten, Forgotten { counts: None, files: vec![home.path().join(FILE)] });
    }
}
