//! Waits for what ends the program from outside: a signal, or a terminal that vanishes.

#[cfg(unix)]
pub(super) use self::unix::Watch;

/// The exit code when the terminal is gone: that of the hang-up signal, which may not come.
pub(super) const TERMINAL_GONE: u8 = 129;

/// What ends the program from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Endings {
    /// Every signal that asks for it.
    Usual,
    /// SIGTERM alone: at a kiosk the others may come from a keyboard. They are swallowed, and so are
    /// those that stop a program or end one that does not know them.
    TermOnly,
}

/// Elsewhere the system ends a program together with its window, and Ctrl-C is a key.
#[cfg(not(unix))]
#[derive(Debug)]
pub(super) struct Watch;

#[cfg(not(unix))]
impl Watch {
    pub(super) fn prepare(_endings: Endings) -> std::io::Result<Self> {
        Ok(Self)
    }

    pub(super) fn begin(self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(unix)]
mod unix {
    use std::os::unix::net::UnixStream;
    use std::{io, process, thread};

    use rustix::event::{PollFd, PollFlags, poll};
    use rustix::io::Errno;
    use rustix::termios::isatty;
    use signal_hook::consts::{SIGALRM, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGTTIN, SIGTTOU, SIGUSR1, SIGUSR2};
    use signal_hook::iterator::backend::SignalDelivery;
    use signal_hook::iterator::exfiltrator::SignalOnly;

    use super::{Endings, TERMINAL_GONE};
    use crate::term::guard;

    impl Endings {
        /// The signals that end the program.
        const fn ending(self) -> &'static [i32] {
            match self {
                Self::Usual => &[SIGHUP, SIGINT, SIGQUIT, SIGTERM],
                Self::TermOnly => &[SIGTERM],
            }
        }

        /// Those that do nothing.
        const fn swallowed(self) -> &'static [i32] {
            match self {
                Self::Usual => &[],
                Self::TermOnly => &[SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU, SIGUSR1, SIGUSR2, SIGALRM],
            }
        }
    }

    /// The thread needs a few stack frames, not the usual two megabytes.
    const STACK: usize = 128 * 1024;

    type Signals = SignalDelivery<UnixStream, SignalOnly>;

    /// The thread that ends the program when it is told to or when the terminal is gone.
    ///
    /// A thread of its own, because the one that reads keys cannot: the library that reads them
    /// never returns from a terminal that vanished, and spins. And not by signals alone, because
    /// SIGHUP does not come to a program that is not the leader of its session. The thread sleeps
    /// without a time limit.
    #[derive(Debug)]
    pub(in super::super) struct Watch(Signals, Endings);

    impl Watch {
        /// Keeps signals from ending the program by themselves. They are answered once the watch
        /// has begun; until then they wait.
        ///
        /// # Errors
        ///
        /// When the system has no socket pair left.
        pub(in super::super) fn prepare(endings: Endings) -> io::Result<Self> {
            let (read, write) = UnixStream::pair()?;
            let signals = endings.ending().iter().chain(endings.swallowed());
            SignalDelivery::with_pipe(read, write, SignalOnly, signals).map(|signals| Self(signals, endings))
        }

        /// Starts the thread.
        ///
        /// # Errors
        ///
        /// When the system has no thread left.
        pub(in super::super) fn begin(self) -> io::Result<()> {
            let Self(signals, endings) = self;
            thread::Builder::new().name("watch".into()).stack_size(STACK).spawn(move || {
                let code = wait(signals, endings);
                guard::restore();
                end(code);
            })?;
            Ok(())
        }
    }

    /// Sleeps until there is a reason to end, and returns the exit code for it.
    fn wait(mut signals: Signals, endings: Endings) -> i32 {
        let (stdin, stdout) = (rustix::stdio::stdin(), rustix::stdio::stdout());
        loop {
            // Nothing is asked of the terminal; that it hung up is told unasked.
            let asked = PollFlags::empty();
            // A pipe as standard input may well end; then the keys come from elsewhere.
            let input = if isatty(stdin) { &stdin } else { &stdout };
            let mut fds = [
                PollFd::new(signals.get_read(), PollFlags::IN),
                PollFd::new(&stdout, asked),
                PollFd::new(input, asked),
            ];
            let woken = poll(&mut fds, None);
            let [_, terminal @ ..] = &fds;
            let gone = woken.is_ok() && terminal.iter().any(|fd| !fd.revents().is_empty());
            if let Some(signal) = signals.pending().find(|signal| endings.ending().contains(signal)) {
                // As shells count it.
                return 128 + signal;
            }
            if gone || woken.is_err_and(|errno| errno != Errno::INTR) {
                return TERMINAL_GONE.into();
            }
        }
    }

    #[expect(clippy::exit, reason = "the thread that reads keys may never return")]
    fn end(code: i32) -> ! {
        process::exit(code)
    }
}
