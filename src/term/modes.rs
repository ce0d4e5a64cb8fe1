//! The terminal between two runs of a program in it, for whoever starts the program again and again: a
//! run that was killed leaves the terminal as it had it.
use std::io;
use std::time::Duration;

#[cfg(unix)]
use rustix::termios::{LocalModes, OptionalActions, QueueSelector, Termios, isatty, tcflush, tcgetattr, tcsetattr};

use super::{guard, outlet};

/// How long a terminal may take to be written to; one that takes nothing is left alone.
const PATIENCE: Duration = Duration::from_millis(250);

/// The modes of the terminal as they were found.
#[derive(Debug)]
pub struct Modes {
    #[cfg(unix)]
    found: Option<Termios>,
}

impl Modes {
    /// Looks at the terminal. Without one, nothing here does anything.
    pub fn here() -> Self {
        #[cfg(unix)]
        return Self { found: keyboard().and_then(|keyboard| tcgetattr(keyboard).ok()) };
        #[cfg(not(unix))]
        Self {}
    }

    /// Wipes what a run has left, and says these words. Keys that are pressed now are not echoed, do not
    /// stop anything, and are lost.
    pub fn hush(&self, words: &str) {
        #[cfg(unix)]
        if let (Some(found), Some(keyboard)) = (&self.found, keyboard()) {
            let mut hushed = found.clone();
            hushed.local_modes -= LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG | LocalModes::IEXTEN;
            let _ = tcsetattr(keyboard, OptionalActions::Now, &hushed);
            let _ = tcflush(keyboard, QueueSelector::IFlush);
        }
        self.put(words);
    }

    /// Whether the terminal is gone for good. One that is merely stuck is not.
    pub fn are_gone() -> bool {
        outlet::has_hung_up()
    }

    /// Gives the terminal back as it was found.
    pub fn restore(&self) {
        self.put("");
        #[cfg(unix)]
        if let (Some(found), Some(keyboard)) = (&self.found, keyboard()) {
            let _ = tcsetattr(keyboard, OptionalActions::Now, found);
        }
    }

    #[expect(clippy::unused_self, reason = "only who has looked at the terminal before writes to it")]
    fn put(&self, words: &str) {
        if !outlet::takes_bytes_within(PATIENCE) {
            return;
        }
        // A terminal that is gone needs nothing.
        let _: io::Result<()> = outlet::write(guard::LEAVE);
        if !words.is_empty() {
            let _: io::Result<()> =
                outlet::write(format!("\x1b[2J\x1b[H{}\r\n", words.replace('\n', "\r\n")).as_bytes());
        }
    }
}

/// The terminal that is read.
#[cfg(unix)]
fn keyboard() -> Option<rustix::fd::BorrowedFd<'static>> {
    [rustix::stdio::stdin(), rustix::stdio::stdout()].into_iter().find(|fd| isatty(fd))
}
