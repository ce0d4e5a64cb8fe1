//! The conversation: questions out, bytes in, until the last answer or until time is up.
use std::fs::File;
use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::termios::isatty;

use super::replies::Collector;
use super::sieve::{Found, Sieve};
use super::{Asked, Late, questions};
use crate::term::guard;

/// How long an Escape is waited with: what begins with one follows it at once.
const KEY_GAP: Duration = Duration::from_millis(50);

/// Where keys and answers come from.
#[derive(Debug)]
pub(super) enum Line {
    /// Standard input.
    Standard,
    /// The terminal the program was started from, where standard input is something else.
    Controlling(File),
}

impl Line {
    /// The same terminal that is read while the program runs.
    fn open() -> io::Result<Self> {
        if isatty(rustix::stdio::stdin()) {
            return Ok(Self::Standard);
        }
        File::options().read(true).write(true).open("/dev/tty").map(Self::Controlling)
    }

    /// Reads what is there.
    ///
    /// # Errors
    ///
    /// When the terminal is gone.
    pub(super) fn read<'a>(&self, into: &'a mut [u8]) -> io::Result<&'a [u8]> {
        loop {
            match rustix::io::read(self.as_fd(), &mut *into) {
                Ok(0) => return Err(Errno::IO.into()),
                Ok(count) => return Ok(into.get(..count).unwrap_or_default()),
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => return Ok(&[]),
                Err(errno) => return Err(errno.into()),
            }
        }
    }
}

impl AsFd for Line {
    fn as_fd(&self) -> BorrowedFd<'_> {
        match self {
            Self::Standard => rustix::stdio::stdin(),
            Self::Controlling(file) => file.as_fd(),
        }
    }
}

/// Why a wait ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Woken {
    /// Something can be read.
    Ready,
    /// Nothing came.
    Silence,
    /// A signal came; whether anything else did is not known.
    Signal,
}

/// Sleeps until one of these has something to read, but not longer than `limit`.
pub(super) fn wait(fds: &mut [PollFd<'_>], limit: Option<Duration>) -> io::Result<Woken> {
    let limit = limit.and_then(|limit| Timespec::try_from(limit).ok());
    match poll(fds, limit.as_ref()) {
        Ok(0) => Ok(Woken::Silence),
        Ok(_) => Ok(Woken::Ready),
        Err(Errno::INTR) => Ok(Woken::Signal),
        Err(errno) => Err(errno.into()),
    }
}

/// How long to wait for what follows the bytes in the sieve; without a limit if all were taken.
pub(super) fn gap(sieve: &Sieve) -> Option<Duration> {
    sieve.holds_a_key().then_some(KEY_GAP)
}

/// Asks all questions, and waits so long for the answers.
pub(super) fn ask(patience: Duration) -> io::Result<Asked> {
    let line = Line::open()?;
    let (mut sieve, mut collector) = (Sieve::default(), Collector::default());
    let (mut events, mut chunk) = (Vec::new(), [0; 1024]);
    let since = Instant::now();
    guard::send(questions::all().as_bytes())?;
    while !collector.replies.complete {
        let Some(left) = patience.checked_sub(since.elapsed()).filter(|left| !left.is_zero()) else { break };
        let gap = gap(&sieve).filter(|&gap| gap < left);
        let found = match wait(&mut [PollFd::new(&line, PollFlags::IN)], Some(gap.unwrap_or(left)))? {
            Woken::Ready => sieve.sift(line.read(&mut chunk)?),
            Woken::Silence if gap.is_some() => sieve.settle(),
            Woken::Silence | Woken::Signal => Vec::new(),
        };
        events.extend(found.into_iter().filter_map(|found| collector.take(found)).filter_map(Found::event));
    }
    let took = since.elapsed();
    let replies = collector.replies.clone();
    let over = replies.complete && sieve.is_empty();
    let late = if over { None } else { Some(Late::new(line, sieve, collector)?) };
    Ok(Asked { replies, since, took, events, late })
}
