//! Tells systemd that the kiosk is ready, and again and again that it has not hung.
//!
//! The protocol is one datagram of text (`sd_notify(3)`), and these few lines are all of it that is
//! needed; a crate for it would bring no more.
use std::env;
use std::ffi::OsStr;
use std::time::Duration;

/// Whoever started the kiosk and listens to it, if anybody does.
#[derive(Debug)]
pub(super) struct Notifier {
    /// So often a sign of life is sent: twice in the time after which it is missed.
    every: Option<Duration>,
    next: Duration,
}

impl Notifier {
    /// Reads what systemd says. The pid in `WATCHDOG_PID` is that of the process around everything, which
    /// passes on what is said here ([`super::around`]): it is not looked at.
    pub(super) fn here() -> Self {
        Self { every: env::var_os("WATCHDOG_USEC").as_deref().and_then(every), next: Duration::ZERO }
    }

    /// The first picture is on the screen.
    pub(super) fn ready() {
        tell("READY=1");
    }

    /// Sends a sign of life if one is due. To be called from the loop that draws, and from nowhere else:
    /// no sign may come when that hangs.
    pub(super) fn beat(&mut self, at: Duration) {
        if let Some(every) = self.every
            && at >= self.next
        {
            tell("WATCHDOG=1");
            self.next = at + every;
        }
    }

    /// When the next sign of life is due, if anybody waits for one.
    pub(super) fn due(&self) -> Option<Duration> {
        self.every.map(|_| self.next)
    }
}

/// Half of the time in microseconds.
fn every(text: &OsStr) -> Option<Duration> {
    let time = text.to_str()?.trim().parse().ok().filter(|time: &u64| *time > 0)?;
    Some(Duration::from_micros(time / 2))
}

/// Tells it, if anybody listens. When it does not arrive there is nobody to tell that.
#[cfg(unix)]
pub(super) fn tell(word: &str) {
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::net::{SocketAddr, UnixDatagram};

    let Some(name) = env::var_os("NOTIFY_SOCKET") else { return };
    #[cfg(target_os = "linux")]
    let abstract_address = {
        use std::os::linux::net::SocketAddrExt as _;
        name.as_bytes().strip_prefix(b"@").map(SocketAddr::from_abstract_name)
    };
    #[cfg(not(target_os = "linux"))]
    let abstract_address = None;
    let address = abstract_address.unwrap_or_else(|| SocketAddr::from_pathname(&name));
    if let (Ok(address), Ok(socket)) = (address, UnixDatagram::unbound()) {
        // A listener that takes nothing must not stop the lessons.
        let _ = socket.set_nonblocking(true);
        let _ = socket.send_to_addr(word.as_bytes(), &address);
    }
}

#[cfg(not(unix))]
pub(super) fn tell(_word: &str) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_of_life_is_due_twice_in_the_time() {
        let mut notifier = Notifier { every: every(OsStr::new("4000000")), next: Duration::ZERO };
        notifier.beat(Duration::from_secs(1));
        assert_eq!(notifier.due(), Some(Duration::from_secs(3)));
        notifier.beat(Duration::from_secs(2));
        assert_eq!(notifier.due(), Some(Duration::from_secs(3)), "not yet");
        for nothing in ["", "0", "soon", "-5"] {
            assert_eq!(every(OsStr::new(nothing)), None);
        }
    }
}
