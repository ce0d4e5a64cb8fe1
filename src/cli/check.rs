//! `leling check`: reads packs as the app does and prints what is wrong with them; without folders
//! also looks through the words of the interface.
use std::io::{IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use super::clock;
use crate::{content, locale};

/// Prints the findings; fails when there is anything to mend.
pub(super) fn run(folders: &[PathBuf]) -> ExitCode {
    let mut checked = content::check(folders, clock::now().day().date());
    if folders.is_empty() {
        locale::files().for_each(|(file, source)| checked.look_through(&file, source));
    }
    let mut out = std::io::stdout().lock();
    let colour = out.is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let report = checked.report(colour);
    // A reader that stops reading (`| head`) has seen enough.
    let _ = out.write_all(report.as_bytes()).and_then(|()| out.flush());
    let to_mend = checked.findings.iter().any(|finding| finding.severity != content::Severity::Note);
    if to_mend { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
