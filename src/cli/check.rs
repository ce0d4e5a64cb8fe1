//! `leling check`: reads packs as the app does and prints what is wrong with them.
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use crate::content;

/// Prints the findings; fails when there are any.
pub(super) fn run(folders: &[PathBuf]) -> ExitCode {
    let checked = content::check(folders);
    let mut out = std::io::stdout().lock();
    let colour = out.is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let report = checked.report(colour);
    // A reader that stops reading (`| head`) has seen enough.
    let _ = out.write_all(report.as_bytes()).and_then(|()| out.flush());
    if checked.findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
