//! Programs of the machine: where they are, and what they answer.
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The file that a program of this name is run from.
pub(super) fn find(path: Option<&OsStr>, program: &str) -> Option<PathBuf> {
    let folders = std::env::split_paths(path?).filter(|folder| folder.is_absolute());
    folders.map(|folder| folder.join(program)).find(|file| can_be_run(file))
}

#[cfg(unix)]
fn can_be_run(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(file).is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

/// Windows Terminal is found through a link that only the system can follow.
#[cfg(not(unix))]
fn can_be_run(file: &Path) -> bool {
    fs::symlink_metadata(file).is_ok_and(|data| !data.is_dir())
}

/// What a program prints, if it is there and content with what it was asked.
pub(super) fn answer(path: Option<&OsStr>, program: &str, words: &[&str]) -> Option<String> {
    let file = find(path, program)?;
    let output = Command::new(file).args(words).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_can_be_run_is_found() {
        use std::os::unix::fs::PermissionsExt as _;
        let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let path = std::env::join_paths([first.path(), second.path()]).unwrap();
        fs::write(first.path().join("kitty"), "only a text").unwrap();
        assert_eq!(find(Some(&path), "kitty"), None);
        let program = second.path().join("kitty");
        fs::write(&program, "#!/bin/sh\n").unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!(find(Some(&path), "kitty"), Some(program));
        assert_eq!(find(Some(&path), "xterm"), None);
        assert_eq!(find(None, "kitty"), None);
    }
}
