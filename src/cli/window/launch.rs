//! Starts a terminal and waits until the app runs in it.
use std::ffi::OsString;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};
use std::{io, thread};

/// How often we look whether the app runs: too short to be felt.
const LOOK_AGAIN: Duration = Duration::from_millis(30);
/// How long an old machine may take to show a window from a slow disk.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);

/// What the surrounding terminal and multiplexer said about themselves. In the new window it would
/// be false, and the app would take one terminal for another.
const OTHERS_WORDS: &[&str] = &[
    "COLORTERM",
    "COLUMNS",
    "KITTY_PID",
    "KITTY_WINDOW_ID",
    "KONSOLE_DBUS_SESSION",
    "KONSOLE_VERSION",
    "LINES",
    "STY",
    "TERM",
    "TERM_PROGRAM",
    "TERM_PROGRAM_VERSION",
    "TMUX",
    "TMUX_PANE",
    "VTE_VERSION",
    "WINDOWID",
    "WT_SESSION",
    "XTERM_VERSION",
    "ALACRITTY_WINDOW_ID",
];

/// What is to be started.
#[derive(Debug)]
pub(super) struct Launch<'a> {
    /// The terminal.
    pub(super) terminal: &'a Path,
    /// What it is told, the command it is to run included.
    pub(super) arguments: Vec<OsString>,
    /// Variables that it needs.
    pub(super) environment: Vec<(String, String)>,
    /// The file that the app makes once it runs.
    pub(super) opened: PathBuf,
    /// Whether the terminal ends well before its window does.
    pub(super) ends_early: bool,
}

/// Why a terminal did not show the app.
#[derive(Debug)]
pub(super) enum Failure {
    /// It could not be started at all.
    NotStarted(io::Error),
    /// It ended before the app ran.
    Ended(ExitStatus),
    /// It showed nothing for [`PATIENCE`], and was ended.
    Silent,
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotStarted(error) => write!(f, "启动不了（{error}）"),
            Self::Ended(status) => write!(f, "刚打开就关了（{status}）"),
            Self::Silent => write!(f, "等了很久也没有打开"),
        }
    }
}

impl Launch<'_> {
    /// Starts the terminal; returns once the app runs in its window, which lives on by itself.
    ///
    /// # Errors
    ///
    /// When there is no window. Nothing of the terminal is left then, as far as it is ours.
    pub(super) fn start(&self, patience: Duration) -> Result<(), Failure> {
        let mut child = self.command().spawn().map_err(Failure::NotStarted)?;
        let began = Instant::now();
        while !self.opened.exists() {
            if began.elapsed() > patience {
                end(&mut child);
                return Err(Failure::Silent);
            }
            match child.try_wait() {
                // The file may have come between the two looks.
                Ok(Some(_)) if self.opened.exists() => break,
                Ok(Some(status)) if !(self.ends_early && status.success()) => return Err(Failure::Ended(status)),
                _ => thread::sleep(LOOK_AGAIN),
            }
        }
        Ok(())
    }

    fn command(&self) -> Command {
        let mut command = Command::new(self.terminal);
        command.args(&self.arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        for name in OTHERS_WORDS {
            command.env_remove(name);
        }
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        stand_alone(&mut command);
        command
    }
}

/// The window stays when whoever started it presses Ctrl-C or closes their own.
#[cfg(unix)]
fn stand_alone(command: &mut Command) {
    use std::os::unix::process::CommandExt as _;
    command.process_group(0);
}

#[cfg(not(unix))]
fn stand_alone(_: &mut Command) {}

fn end(child: &mut Child) {
    // Both fail only when it is gone already.
    let _ = child.kill();
    let _ = child.wait();
}

/// Tells whoever opened this window that the app runs. Never overwrites a file: the name may be wrong.
pub(in crate::cli) fn tell_opened(file: &Path) {
    // Nobody may be waiting any more, and the app runs all the same.
    let _ = File::create_new(file);
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    const SHORT: Duration = Duration::from_millis(300);

    /// A shell as the terminal; `$OPENED` in the script is the file awaited.
    fn start(script: &str, ends_early: bool, patience: Duration) -> Result<(), Failure> {
        let folder = tempfile::tempdir().unwrap();
        let opened = folder.path().join("opened");
        let script = script.replace("$OPENED", &opened.display().to_string());
        let arguments = vec!["-c".into(), script.into()];
        Launch { terminal: Path::new("/bin/sh"), arguments, environment: Vec::new(), opened, ends_early }
            .start(patience)
    }

    #[test]
    fn a_window_is_open_when_the_app_says_so() {
        start(": > $OPENED; sleep 1", false, PATIENCE).unwrap();
        start(": > $OPENED", false, PATIENCE).unwrap();
    }

    #[test]
    fn a_terminal_that_hands_over_to_a_server_may_end_first() {
        start("(sleep 0.2; : > $OPENED) & exit 0", true, PATIENCE).unwrap();
        let ended = start("(sleep 0.2; : > $OPENED) & exit 0", false, PATIENCE);
        assert!(matches!(ended, Err(Failure::Ended(_))), "{ended:?}");
        let failed = start("exit 1", true, PATIENCE);
        assert!(matches!(failed, Err(Failure::Ended(_))), "{failed:?}");
    }

    #[test]
    fn a_terminal_that_shows_nothing_is_ended() {
        let folder = tempfile::tempdir().unwrap();
        let late = folder.path().join("late");
        let script = format!("sleep 0.6; : > {}", late.display());
        assert!(matches!(start(&script, false, SHORT), Err(Failure::Silent)));
        thread::sleep(Duration::from_millis(600));
        assert!(!late.exists(), "it went on");
    }

    #[test]
    fn what_is_no_program_cannot_be_started() {
        let launch = Launch {
            terminal: Path::new("/nowhere/kitty"),
            arguments: Vec::new(),
            environment: Vec::new(),
            opened: PathBuf::from("/nowhere/opened"),
            ends_early: false,
        };
        assert!(matches!(launch.start(SHORT), Err(Failure::NotStarted(_))));
    }

    #[test]
    fn telling_never_overwrites_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("letter.txt");
        fs::write(&file, "dear").unwrap();
        tell_opened(&file);
        assert_eq!(fs::read_to_string(&file).unwrap(), "dear");
        tell_opened(&folder.path().join("new"));
        assert!(folder.path().join("new").exists());
    }
}
