//! Stands around everything a kiosk's screen needs, as the one process that systemd knows, and passes on
//! what the kiosk says.
//!
//! With `PAMName=` in its unit a service is moved to the scope of a session. systemd then listens to the
//! main process of the service and to nobody else, whatever `NotifyAccess=` allows. That process would
//! be the compositor, which does not know whether the lessons hang.
use std::ffi::OsString;
use std::process::ExitCode;

use super::keeper::Signals;
use crate::cli::say;

/// Starts a program and ends with it; SIGTERM ends both.
pub(super) fn run(program: &[OsString]) -> ExitCode {
    match start(program) {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            say(&format!("自助机开不了：{error}"));
            ExitCode::FAILURE
        }
    }
}

#[cfg(unix)]
fn start(program: &[OsString]) -> std::io::Result<u8> {
    use std::env;
    use std::os::unix::net::UnixDatagram;
    use std::process::Command;

    let signals = Signals::prepare()?;
    let Some((name, arguments)) = program.split_first() else { return Ok(crate::cli::USAGE) };
    let mut command = Command::new(name);
    command.args(arguments);
    // The folder goes with this process.
    let mut folder = None;
    if env::var_os("NOTIFY_SOCKET").is_some() {
        let runtime = env::var_os("XDG_RUNTIME_DIR").map_or_else(env::temp_dir, Into::into);
        let made = tempfile::Builder::new().prefix("leling").tempdir_in(runtime)?;
        let path = made.path().join("notify");
        let socket = UnixDatagram::bind(&path)?;
        command.env("NOTIFY_SOCKET", path);
        std::thread::Builder::new().name("around".into()).spawn(move || pass_on(&socket))?;
        folder = Some(made);
    }
    let code = signals.around(&mut command.spawn()?);
    drop(folder);
    Ok(code)
}

/// Passes on every word. It makes none up: when the kiosk is silent, so is this.
#[cfg(unix)]
fn pass_on(socket: &std::os::unix::net::UnixDatagram) {
    let mut bytes = [0; 256];
    while let Ok(length) = socket.recv(&mut bytes) {
        if let Some(Ok(word)) = bytes.get(..length).map(std::str::from_utf8) {
            super::notify::tell(word);
        }
    }
}

#[cfg(not(unix))]
fn start(program: &[OsString]) -> std::io::Result<u8> {
    let Some((name, arguments)) = program.split_first() else { return Ok(crate::cli::USAGE) };
    let mut child = std::process::Command::new(name).args(arguments).spawn()?;
    Ok(Signals::prepare()?.around(&mut child))
}
