//! Where the bytes leave: standard output without the standard library's line buffer.
use std::io;
use std::time::Duration;

#[cfg(unix)]
pub(super) use self::unix::{has_hung_up, takes_bytes_within, write};

#[cfg(not(unix))]
pub(super) use self::other::{has_hung_up, takes_bytes_within, write};

/// Whether an error of writing or of reading means that nobody is at the terminal any more.
pub(super) fn is_gone(error: &io::Error) -> bool {
    #[cfg(unix)]
    let vanished = [rustix::io::Errno::IO, rustix::io::Errno::NXIO, rustix::io::Errno::NODEV]
        .iter()
        .any(|errno| error.raw_os_error() == Some(errno.raw_os_error()));
    #[cfg(not(unix))]
    let vanished = false;
    vanished || error.kind() == io::ErrorKind::BrokenPipe
}

#[cfg(unix)]
mod unix {
    use super::{Duration, io};
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::io::Errno;

    /// Writes all bytes, with one call to the system if it takes them all.
    ///
    /// `Stdout` would cut a frame into pieces of a kilobyte. A call that was interrupted is made
    /// again; where another program made the terminal non-blocking we wait for room.
    pub(in super::super) fn write(mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            match rustix::io::write(rustix::stdio::stdout(), bytes) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => {
                    wait_for_room(None)?;
                }
                Err(errno) => return Err(errno.into()),
            }
        }
        Ok(())
    }

    /// Whether the terminal takes bytes, now or soon. A terminal that is gone does not.
    pub(in super::super) fn takes_bytes_within(limit: Duration) -> bool {
        Timespec::try_from(limit).is_ok_and(|limit| wait_for_room(Some(&limit)).unwrap_or(false))
    }

    /// Whether the terminal is gone; nothing is waited for.
    pub(in super::super) fn has_hung_up() -> bool {
        let stdout = rustix::stdio::stdout();
        let mut fds = [PollFd::new(&stdout, PollFlags::empty())];
        let now = Timespec::default();
        poll(&mut fds, Some(&now)).is_ok() && fds.iter().any(|fd| !fd.revents().is_empty())
    }

    fn wait_for_room(limit: Option<&Timespec>) -> io::Result<bool> {
        let stdout = rustix::stdio::stdout();
        let mut fds = [PollFd::new(&stdout, PollFlags::OUT)];
        match poll(&mut fds, limit) {
            Ok(ready) => Ok(ready > 0 && fds.iter().all(|fd| fd.revents() == PollFlags::OUT)),
            Err(Errno::INTR) => Ok(true),
            Err(errno) => Err(errno.into()),
        }
    }
}

#[cfg(not(unix))]
mod other {
    use super::{Duration, io};
    use std::io::Write as _;

    /// Writes all bytes. Frames hold no line feed alone, so the line buffer passes them on whole.
    pub(in super::super) fn write(bytes: &[u8]) -> io::Result<()> {
        // Consoles of Windows understand control sequences once they are asked to.
        #[cfg(windows)]
        let _ = ratatui::crossterm::ansi_support::supports_ansi();
        let mut stdout = io::stdout().lock();
        stdout.write_all(bytes)?;
        stdout.flush()
    }

    /// There is no asking here; a console takes bytes.
    pub(in super::super) fn takes_bytes_within(_limit: Duration) -> bool {
        true
    }

    /// There is no asking here.
    pub(in super::super) fn has_hung_up() -> bool {
        false
    }
}
