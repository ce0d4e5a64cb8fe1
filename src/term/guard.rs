//! Takes the terminal and gives it back, once, whoever comes first: the end of the program, a
//! panic, a signal or a lost connection.
use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread::{self, ThreadId};
use std::time::Duration;

use ratatui::crossterm::terminal;

use super::outlet;

/// Other screen, cursor hidden, no line wrap (a letter the terminal takes for wider than we do
/// must not push the picture up), a paste arrives as one event, held keys do not repeat (the Linux
/// console and kitty keep to it; the others are left to [`crate::input::Guard`]), presses of a mouse
/// or a finger are told with numbers of any size.
const ENTER: &[u8] = b"\x1b[?1049h\x1b[?25l\x1b[?7l\x1b[?8l\x1b[?2004h\x1b[?1000h\x1b[?1006h\x1b[m\x1b[2J";

/// All of that undone. First of all it ends an update that a stuck frame may have left open; the
/// wipe is for consoles without a second screen.
pub(super) const LEAVE: &[u8] =
    b"\x1b[?2026l\x1b[m\x1b[H\x1b[2J\x1b[?1006l\x1b[?1000l\x1b[?2004l\x1b[?8h\x1b[?7h\x1b[?25h\x1b[?1049l";

/// How long the end waits for a frame that is being sent; a terminal that takes nothing for so
/// long is taken for stuck.
const PATIENCE: Duration = Duration::from_millis(250);
const PAUSE: Duration = Duration::from_millis(5);

/// Who has the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hold {
    /// It is as we found it.
    Free,
    /// It is ours; the thread that draws took it.
    Taken(ThreadId),
    /// It was given back and is not taken again.
    GivenBack,
}

/// Held while bytes go out, so that no frame comes after the terminal was given back.
static HOLD: Mutex<Hold> = Mutex::new(Hold::Free);

/// Gives the terminal back when it goes out of scope.
#[derive(Debug)]
pub(super) struct Guard;

impl Drop for Guard {
    fn drop(&mut self) {
        restore();
    }
}

/// Takes the terminal: raw mode, other screen, hidden cursor.
///
/// # Errors
///
/// When there is no keyboard (neither standard input nor `/dev/tty` is a terminal), or when the
/// screen takes no bytes. The terminal is then as it was.
pub(super) fn enter() -> io::Result<Guard> {
    let mut hold = lock();
    terminal::enable_raw_mode()?;
    *hold = Hold::Taken(thread::current().id());
    drop(hold);
    let guard = Guard;
    send(ENTER)?;
    Ok(guard)
}

/// Sends bytes to the terminal, all of them in one go.
///
/// Does not return once the terminal was given back by another thread: that thread is ending the
/// program, and its exit code is the one to keep.
///
/// # Errors
///
/// When the terminal is gone; see [`outlet::is_gone`].
pub(super) fn send(bytes: &[u8]) -> io::Result<()> {
    if bytes.is_empty() {
        return Ok(());
    }
    let hold = lock();
    if let Hold::Taken(_) = *hold {
        return outlet::write(bytes);
    }
    drop(hold);
    loop {
        thread::park();
    }
}

/// Gives the terminal back as it was found, unless that was done already.
///
/// Returns the thread that had it, to the first caller only. Never waits long: a terminal that
/// takes no bytes keeps its other screen, but it gets its line mode back.
pub(super) fn restore() -> Option<ThreadId> {
    let hold = patient_lock();
    let owner = match hold.as_deref() {
        Some(&Hold::Taken(owner)) => Some(owner),
        Some(_) => return None,
        None => None,
    };
    let patience = if hold.is_some() { PATIENCE } else { Duration::ZERO };
    if outlet::takes_bytes_within(patience) {
        // A terminal that is gone needs nothing.
        let _ = outlet::write(LEAVE);
    }
    let _ = terminal::disable_raw_mode();
    if let Some(mut hold) = hold {
        *hold = Hold::GivenBack;
    }
    owner
}

fn lock() -> MutexGuard<'static, Hold> {
    HOLD.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The lock, or nothing when whoever has it is stuck in a write.
fn patient_lock() -> Option<MutexGuard<'static, Hold>> {
    let mut waited = Duration::ZERO;
    loop {
        match HOLD.try_lock() {
            Ok(hold) => return Some(hold),
            Err(TryLockError::Poisoned(hold)) => return Some(hold.into_inner()),
            Err(TryLockError::WouldBlock) if waited >= PATIENCE => return None,
            Err(TryLockError::WouldBlock) => {
                thread::sleep(PAUSE);
                waited += PAUSE;
            }
        }
    }
}
