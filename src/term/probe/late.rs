//! Reads the terminal as long as answers may still come.
//!
//! The library that reads keys while the program runs takes an answer for keys: a version that
//! comes too late would choose and confirm. So it gets the terminal only after the last answer;
//! until then, for ever if need be, it is read here. Nothing wakes up for it.
#[cfg(unix)]
pub(in super::super) use self::unix::Late;

/// Elsewhere nothing is asked, so that nothing can be late.
#[cfg(not(unix))]
#[derive(Debug)]
pub(in super::super) enum Late {}

#[cfg(not(unix))]
impl Late {
    pub(in super::super) fn hear(
        &mut self,
        _limit: Option<std::time::Duration>,
    ) -> std::io::Result<Vec<ratatui::crossterm::event::Event>> {
        match *self {}
    }

    pub(in super::super) fn answers(&mut self) -> Option<super::Replies> {
        match *self {}
    }

    pub(in super::super) fn is_over(&self) -> bool {
        match *self {}
    }
}

#[cfg(unix)]
mod unix {
    use std::io::{self, Read as _};
    use std::os::unix::net::UnixStream;
    use std::time::Duration;

    use ratatui::crossterm::event as heard;
    use ratatui::crossterm::terminal;
    use rustix::event::{PollFd, PollFlags};
    use signal_hook::SigId;
    use signal_hook::consts::SIGWINCH;
    use signal_hook::low_level;

    use crate::term::probe::Replies;
    use crate::term::probe::replies::Collector;
    use crate::term::probe::sieve::{Found, Sieve};
    use crate::term::probe::talk::{Line, Woken, gap, wait};

    /// The terminal while it owes answers.
    #[derive(Debug)]
    pub(in crate::term) struct Late {
        line: Line,
        sieve: Sieve,
        collector: Collector,
        /// The answers were handed over.
        told: bool,
        resized: UnixStream,
        signal: SigId,
    }

    impl Late {
        /// Goes on where the conversation broke off.
        ///
        /// # Errors
        ///
        /// When the system has no socket pair left.
        pub(in crate::term::probe) fn new(line: Line, sieve: Sieve, collector: Collector) -> io::Result<Self> {
            let (resized, write) = UnixStream::pair()?;
            resized.set_nonblocking(true)?;
            let signal = low_level::pipe::register(SIGWINCH, write)?;
            let told = collector.replies.complete;
            Ok(Self { line, sieve, collector, told, resized, signal })
        }

        /// Whether nothing more is to come but keys.
        pub(in crate::term) fn is_over(&self) -> bool {
            self.told && self.sieve.is_empty()
        }

        /// All answers, once, when the last one has come.
        pub(in crate::term) fn answers(&mut self) -> Option<Replies> {
            let due = self.collector.replies.complete && !self.told;
            self.told |= due;
            due.then(|| self.collector.replies.clone())
        }

        /// Sleeps until something comes, but not longer than `limit`; what comes may turn out to be
        /// no event.
        ///
        /// # Errors
        ///
        /// When the terminal cannot be read.
        pub(in crate::term) fn hear(&mut self, limit: Option<Duration>) -> io::Result<Vec<heard::Event>> {
            let mut fds = [PollFd::new(&self.line, PollFlags::IN), PollFd::new(&self.resized, PollFlags::IN)];
            let woken = wait(&mut fds, gap(&self.sieve).or(limit))?;
            let [keys, resized] = fds.map(|fd| woken == Woken::Ready && !fd.revents().is_empty());
            let mut events = Vec::new();
            if resized {
                events.extend(self.size());
            }
            let found = if keys {
                self.sieve.sift(self.line.read(&mut [0; 1024])?)
            } else if woken == Woken::Silence {
                self.sieve.settle()
            } else {
                Vec::new()
            };
            let rest = found.into_iter().filter_map(|found| self.collector.take(found));
            events.extend(rest.filter_map(Found::event));
            Ok(events)
        }

        /// The size of the window after it changed, as often as that may have been by now.
        fn size(&mut self) -> Option<heard::Event> {
            let mut told = [0; 64];
            while let Ok(1..) = self.resized.read(&mut told) {}
            terminal::size().ok().map(|(width, height)| heard::Event::Resize(width, height))
        }
    }

    impl Drop for Late {
        fn drop(&mut self) {
            low_level::unregister(self.signal);
        }
    }
}
