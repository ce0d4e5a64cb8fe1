//! Keeps the program that is used: starts it, and starts it anew when it has ended, until the
//! volunteer's code was typed, the terminal is gone, or SIGTERM comes. Whatever a visitor presses
//! reaches nothing behind it, for nothing is behind it.
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Child, Command};
use std::time::{Duration, Instant};
use std::{env, io};

#[cfg(not(unix))]
pub(super) use self::other::{Signals, end_with};
#[cfg(unix)]
pub(super) use self::unix::{Signals, end_with};
use crate::cli::USAGE;
use crate::term::Modes;

/// A program that ran for so long had begun.
const BEGUN: Duration = Duration::from_secs(10);
/// So often one is started anew at once.
const AT_ONCE: u32 = 3;
/// The pause after it; twice as long each time.
const PAUSE: Duration = Duration::from_secs(2);
/// No longer pause than this: whoever has mended something does not wait for long.
const LONGEST: Duration = Duration::from_secs(20);

/// As shells count SIGTERM.
const TOLD_TO_END: u8 = 128 + 15;
/// As shells count SIGHUP.
const TERMINAL_GONE: u8 = 128 + 1;

const ANEW: &str =
    "请稍等，学堂正在重新打开。不是您按错了。\nOne moment: the lessons are being opened again. It is not your fault.";
const IN_VAIN: &str = "学堂自己出了毛病，过一会儿再试着打开。不是您按错了。\n一直这样，请告诉管这台机器的人：leling kiosk --doctor。\n\n\
                       The lessons cannot be opened and are tried again. It is not your fault.\n\
                       Please tell whoever looks after this machine: leling kiosk --doctor.";

/// How a run of the program ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(unix), expect(dead_code, reason = "nobody is told to end there"))]
enum End {
    /// By itself, with this code.
    Code(u8),
    /// It was killed.
    Killed,
    /// It was ended, as this process was told to end.
    Obeyed,
}

/// How a pause ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(unix), expect(dead_code, reason = "a pause ends by itself there"))]
enum Pause {
    Over,
    ToldToEnd,
    TerminalGone,
}

/// Keeps the program; `arguments` are those it is started with. Returns the exit code.
pub(super) fn keep(mut signals: Signals, modes: &Modes, arguments: &[OsString]) -> u8 {
    let mut in_vain = 0;
    let mut again = false;
    loop {
        modes.hush("");
        let began = Instant::now();
        let end = start(arguments, again).map(|mut child| signals.wait(&mut child));
        again = true;
        match end {
            Ok(End::Code(0)) => return 0,
            Ok(End::Code(USAGE)) => return USAGE,
            Ok(End::Obeyed) => return TOLD_TO_END,
            Ok(End::Code(_) | End::Killed) | Err(_) => {}
        }
        if Modes::are_gone() {
            return TERMINAL_GONE;
        }
        in_vain = if began.elapsed() < BEGUN { in_vain + 1 } else { 0 };
        let pause = pause(in_vain);
        modes.hush(if pause.is_zero() { ANEW } else { IN_VAIN });
        match signals.pause(pause) {
            Pause::Over => {}
            Pause::ToldToEnd => return TOLD_TO_END,
            Pause::TerminalGone => return TERMINAL_GONE,
        }
    }
}

impl Signals {
    /// Waits for the end of a program that is not to be started anew; returns the exit code.
    pub(super) fn around(mut self, child: &mut Child) -> u8 {
        match self.wait(child) {
            End::Code(code) => code,
            End::Killed => 1,
            End::Obeyed => TOLD_TO_END,
        }
    }
}

/// How long to wait when the program has ended so often soon after it began.
fn pause(in_vain: u32) -> Duration {
    match in_vain.checked_sub(AT_ONCE + 1) {
        None => Duration::ZERO,
        Some(times) => PAUSE.saturating_mul(2_u32.saturating_pow(times)).min(LONGEST),
    }
}

fn start(arguments: &[OsString], again: bool) -> io::Result<Child> {
    let mut command = Command::new(program()?);
    command.args(arguments).args(["--inside", &std::process::id().to_string()]);
    if again {
        command.arg("--again");
    }
    command.spawn()
}

/// This program; after an upgrade, the one that stands in its place.
fn program() -> io::Result<PathBuf> {
    let path = env::current_exe()?;
    let new = path.to_str().and_then(|path| path.strip_suffix(" (deleted)")).map(PathBuf::from);
    Ok(new.filter(|_| !path.exists()).unwrap_or(path))
}

#[cfg(unix)]
mod unix {
    use std::io;
    use std::os::unix::net::UnixStream;
    use std::process::Child;
    use std::time::{Duration, Instant};

    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::process::{Pid, Signal, WaitOptions, WaitStatus, kill_process, waitpid};
    use signal_hook::consts::{
        SIGALRM, SIGCHLD, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGTTIN, SIGTTOU, SIGUSR1, SIGUSR2,
    };
    use signal_hook::iterator::backend::SignalDelivery;
    use signal_hook::iterator::exfiltrator::SignalOnly;

    use super::{End, Pause};

    /// How long the program may take to end when it is told to.
    const GRACE: Duration = Duration::from_secs(3);

    /// All signals that would end or stop a process and can be kept from it. SIGTERM is obeyed, SIGCHLD
    /// tells that the program has ended; the others do nothing.
    const HEARD: [i32; 11] =
        [SIGTERM, SIGCHLD, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU, SIGUSR1, SIGUSR2, SIGALRM];

    /// The signals as they come in.
    #[derive(Debug)]
    pub(in super::super) struct Signals(SignalDelivery<UnixStream, SignalOnly>);

    impl Signals {
        /// From now on signals wait to be looked at.
        ///
        /// # Errors
        ///
        /// When the system has no socket pair left.
        pub(in super::super) fn prepare() -> io::Result<Self> {
            let (read, write) = UnixStream::pair()?;
            SignalDelivery::with_pipe(read, write, SignalOnly, HEARD).map(Self)
        }

        /// Waits for the end of the program, or ends it when this process is told to end.
        pub(super) fn wait(&mut self, child: &mut Child) -> End {
            // A number that is no pid belongs to no child.
            let Some(pid) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) else { return End::Killed };
            let mut told: Option<Instant> = None;
            loop {
                match waitpid(Some(pid), WaitOptions::NOHANG | WaitOptions::UNTRACED) {
                    // Somebody stopped it before it could know better.
                    Ok(Some((_, status))) if status.stopped() => {
                        let _ = kill_process(pid, Signal::CONT);
                    }
                    Ok(Some(_)) if told.is_some() => return End::Obeyed,
                    Ok(Some((_, status))) => return ended(status),
                    Err(rustix::io::Errno::INTR) | Ok(None) => {}
                    Err(_) => return End::Killed,
                }
                let left = told.map(|told| GRACE.saturating_sub(told.elapsed()));
                if left.is_some_and(|left| left.is_zero()) {
                    let _ = kill_process(pid, Signal::KILL);
                }
                let left = left.map(|left| left.max(Duration::from_millis(10)));
                if self.sleep(left, false) == Pause::ToldToEnd && told.is_none() {
                    let _ = kill_process(pid, Signal::TERM);
                    told = Some(Instant::now());
                }
            }
        }

        /// Waits for so long.
        pub(super) fn pause(&mut self, time: Duration) -> Pause {
            let until = Instant::now() + time;
            loop {
                let left = until.saturating_duration_since(Instant::now());
                match self.sleep(Some(left), true) {
                    Pause::Over if left.is_zero() => return Pause::Over,
                    Pause::Over => {}
                    other => return other,
                }
            }
        }

        /// Sleeps until a signal comes, for so long at most; also until the terminal is gone, if that
        /// matters.
        fn sleep(&mut self, limit: Option<Duration>, with_terminal: bool) -> Pause {
            let limit = limit.and_then(|limit| Timespec::try_from(limit).ok());
            let stdout = rustix::stdio::stdout();
            let mut fds = [PollFd::new(self.0.get_read(), PollFlags::IN), PollFd::new(&stdout, PollFlags::empty())];
            let count = if with_terminal { 2 } else { 1 };
            let watched = fds.get_mut(..count).unwrap_or_default();
            let _ = poll(watched, limit.as_ref());
            let [_, terminal] = &fds;
            let gone = with_terminal && !terminal.revents().is_empty();
            if self.0.pending().any(|signal| signal == SIGTERM) {
                Pause::ToldToEnd
            } else if gone {
                Pause::TerminalGone
            } else {
                Pause::Over
            }
        }
    }

    fn ended(status: WaitStatus) -> End {
        let code = status.exit_status().and_then(|code| u8::try_from(code).ok());
        code.map_or(End::Killed, End::Code)
    }

    /// Ends this process when the one that keeps it is gone.
    pub(in super::super) fn end_with(keeper: u32) {
        #[cfg(target_os = "linux")]
        let _ = rustix::process::set_parent_process_death_signal(Some(Signal::TERM));
        let is_kept = move || {
            let parent = rustix::process::getppid().map(|pid| pid.as_raw_nonzero().get());
            parent.and_then(|parent| u32::try_from(parent).ok()) == Some(keeper)
        };
        let end = || kill_process(rustix::process::getpid(), Signal::TERM).is_ok();
        // It may have gone before that was said.
        if !is_kept() {
            let _ = end();
        }
        #[cfg(not(target_os = "linux"))]
        let _ = std::thread::Builder::new().name("keeper".into()).spawn(move || {
            while is_kept() {
                std::thread::sleep(Duration::from_secs(1));
            }
            end()
        });
    }
}

#[cfg(not(unix))]
mod other {
    use std::io;
    use std::process::Child;
    use std::time::Duration;

    use super::{End, Pause};

    /// Elsewhere a window that is closed ends both processes, and Ctrl-C is a key.
    #[derive(Debug)]
    pub(in super::super) struct Signals;

    impl Signals {
        /// There is nothing to prepare.
        ///
        /// # Errors
        ///
        /// None.
        pub(in super::super) fn prepare() -> io::Result<Self> {
            Ok(Self)
        }

        /// Waits for the end of the program.
        pub(super) fn wait(&mut self, child: &mut Child) -> End {
            let code = child.wait().ok().and_then(|status| status.code());
            code.and_then(|code| u8::try_from(code).ok()).map_or(End::Killed, End::Code)
        }

        /// Waits for so long.
        pub(super) fn pause(&mut self, time: Duration) -> Pause {
            std::thread::sleep(time);
            Pause::Over
        }
    }

    /// The window ends with the process that keeps this one, and this one with the window.
    pub(in super::super) fn end_with(_keeper: u32) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_times_are_at_once_and_the_pauses_grow_to_a_bound() {
        let seconds: Vec<u64> = (0..12).map(|in_vain| pause(in_vain).as_secs()).collect();
        assert_eq!(seconds, [0, 0, 0, 0, 2, 4, 8, 16, 20, 20, 20, 20]);
        assert_eq!(pause(u32::MAX), LONGEST);
    }
}
