//! Tells that something under a folder was saved. The system says so; nothing is polled.
//!
//! Editors save by renaming, by writing twice, by deleting first; a folder may be a link, may vanish and
//! come back. So folders are watched, not files; those above are watched as well; and what comes within
//! `QUIET` is one change.
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;
use std::{env, fs, thread};

use notify::event::{AccessKind, AccessMode};
use notify::{Config, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

/// After the last sign of a change nothing more may come for so long: office programs write a file and
/// touch it once more.
const QUIET: Duration = Duration::from_millis(120);

/// Watches until the program ends, and calls `tell` from a thread of its own after each change.
///
/// # Errors
///
/// When the system has no watch left (a limit of users, or a file system that cannot be watched); said
/// in Chinese.
pub fn watch(folder: &Path, tell: impl Fn() + Send + 'static) -> Result<(), String> {
    let (sender, signs) = channel();
    let send = move |event: notify::Result<Event>| drop(sender.send(event));
    let mut watcher = RecommendedWatcher::new(send, Config::default()).map_err(|error| words(&error))?;
    let mut home = Watched::new(folder);
    home.renew(&mut watcher).map_err(|error| words(&error))?;
    let wait = move || {
        while wait_for_change(&signs, &home) {
            // Folders may have come, gone, or be other ones behind the same link.
            let _ = home.renew(&mut watcher);
            tell();
        }
    };
    thread::Builder::new().name("watch-files".into()).spawn(wait).map(drop).map_err(|error| error.to_string())
}

fn words(error: &notify::Error) -> String {
    match error.kind {
        notify::ErrorKind::MaxFilesWatch => "电脑上同时看着的文件太多了".to_owned(),
        _ => error.to_string(),
    }
}

/// Sleeps until something under the folder has changed and it is quiet again; `false` when there is
/// nobody left who could tell.
fn wait_for_change(signs: &Receiver<notify::Result<Event>>, watched: &Watched) -> bool {
    loop {
        match signs.recv() {
            Ok(event) if watched.concerns(&event) => break,
            Ok(_) => {}
            Err(_) => return false,
        }
    }
    while signs.recv_timeout(QUIET).is_ok() {}
    true
}

/// A folder, and what has to be watched for it.
#[derive(Debug)]
struct Watched {
    /// As the person named it, from the root.
    folder: PathBuf,
    /// The same without links, as it was when it was there last.
    home: PathBuf,
    /// Watched with everything in it, or alone.
    watches: Vec<PathBuf>,
}

impl Watched {
    fn new(folder: &Path) -> Self {
        let folder = env::current_dir().map_or_else(|_| folder.to_path_buf(), |here| here.join(folder));
        Self { home: folder.clone(), folder, watches: Vec::new() }
    }

    /// Begins anew: the folder as it is now, and the nearest ones above it.
    fn renew(&mut self, watcher: &mut RecommendedWatcher) -> notify::Result<()> {
        for path in self.watches.drain(..) {
            // What has vanished is not watched any more.
            let _ = watcher.unwatch(&path);
        }
        let there = fs::canonicalize(&self.folder).inspect(|home| self.home.clone_from(home)).is_ok();
        if there {
            watcher.watch(&self.home, RecursiveMode::Recursive)?;
            self.watches.push(self.home.clone());
        }
        for below in [self.folder.clone(), self.home.clone()] {
            let above = below.ancestors().skip(1).find(|above| above.is_dir()).map(Path::to_path_buf);
            if let Some(above) = above.filter(|above| !self.watches.contains(above)) {
                // Without it only the return of a vanished folder is missed.
                if watcher.watch(&above, RecursiveMode::NonRecursive).is_ok() {
                    self.watches.push(above);
                }
            }
        }
        Ok(())
    }

    /// Whether an event may have changed what is read. That something was read is no change.
    fn concerns(&self, event: &notify::Result<Event>) -> bool {
        let Ok(event) = event else { return true };
        let written = match event.kind {
            EventKind::Access(kind) => kind == AccessKind::Close(AccessMode::Write),
            _ => true,
        };
        let near = |path: &PathBuf| {
            [&self.folder, &self.home].iter().any(|home| path.starts_with(home) || home.starts_with(path))
        };
        written && (event.paths.is_empty() || event.paths.iter().any(|path| near(path) && !is_hidden(path)))
    }
}

/// Whether a name is one that is not read anyway: editors keep their own files beside those they edit.
fn is_hidden(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    name.starts_with(['.', '~']) || name.ends_with('~')
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::Receiver;

    use super::*;

    const PATIENCE: Duration = Duration::from_secs(10);
    /// Long enough for a change to be told if there was one.
    const SILENCE: Duration = Duration::from_millis(400);

    fn watched(folder: &Path) -> Receiver<()> {
        let (sender, told) = channel();
        watch(folder, move || sender.send(()).unwrap_or_default()).unwrap();
        told
    }

    #[test]
    fn every_way_of_saving_is_one_change_and_reading_is_none() {
        let temp = tempfile::tempdir().unwrap();
        let pack = temp.path().join("我的 课");
        fs::create_dir_all(pack.join("lessons")).unwrap();
        let file = pack.join("lessons/01.toml");
        fs::write(&file, "a").unwrap();
        let told = watched(&pack);
        let ways: [(&str, &dyn Fn()); 6] = [
            ("written in place", &|| fs::write(&file, "b").unwrap()),
            ("written twice", &|| {
                fs::write(&file, "c").unwrap();
                thread::sleep(QUIET / 4);
                fs::write(&file, "d").unwrap();
            }),
            ("renamed over", &|| {
                let new = pack.join("lessons/.01.toml.swp");
                fs::write(&new, "e").unwrap();
                fs::rename(&new, &file).unwrap();
            }),
            ("deleted first", &|| {
                fs::remove_file(&file).unwrap();
                fs::write(&file, "f").unwrap();
            }),
            ("a new folder", &|| {
                fs::create_dir(pack.join("items")).unwrap();
                fs::write(pack.join("items/a.toml"), "g").unwrap();
            }),
            ("in the new folder", &|| fs::write(pack.join("items/a.toml"), "h").unwrap()),
        ];
        for (way, save) in ways {
            save();
            told.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("{way}: not told"));
            assert!(told.recv_timeout(SILENCE).is_err(), "{way}: told twice");
        }
        fs::read(&file).unwrap();
        fs::write(temp.path().join("beside"), "x").unwrap();
        fs::write(pack.join("lessons/.hidden"), "x").unwrap();
        assert!(told.recv_timeout(SILENCE).is_err(), "nothing that is read has changed");
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_may_be_a_link_and_may_vanish_and_come_back() {
        let temp = tempfile::tempdir().unwrap();
        let (one, other, link) = (temp.path().join("one"), temp.path().join("other"), temp.path().join("link"));
        fs::create_dir(&one).unwrap();
        fs::create_dir(&other).unwrap();
        std::os::unix::fs::symlink(&one, &link).unwrap();
        let told = watched(&link);
        let steps: [(&str, &dyn Fn()); 7] = [
            ("behind the link", &|| fs::write(one.join("a"), "1").unwrap()),
            ("the link leads elsewhere", &|| {
                fs::remove_file(&link).unwrap();
                std::os::unix::fs::symlink(&other, &link).unwrap();
            }),
            ("behind the new link", &|| fs::write(other.join("a"), "1").unwrap()),
            ("the folder vanishes", &|| fs::remove_dir_all(&other).unwrap()),
            ("and comes back", &|| fs::create_dir(&other).unwrap()),
            ("with a file", &|| fs::write(other.join("a"), "2").unwrap()),
            ("the link vanishes", &|| fs::remove_file(&link).unwrap()),
        ];
        for (step, act) in steps {
            act();
            told.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("{step}: not told"));
            while told.recv_timeout(SILENCE).is_ok() {}
        }
    }
}
