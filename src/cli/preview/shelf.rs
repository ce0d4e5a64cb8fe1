//! The pack on the disk: read when asked, together with what is wrong in it.
use std::path::{Path, PathBuf};

use crate::content::{self, Finding, Library, Severity};

/// The folders of the preview, and what was found in them last.
#[derive(Debug)]
pub(super) struct Shelf {
    /// The folder being written last; those before it are there to look things up in.
    folders: Vec<PathBuf>,
    /// What is wrong, the worst first.
    pub(super) findings: Vec<Finding>,
    /// The same as `leling check` prints it.
    pub(super) report: String,
}

/// What reading the folder anew has brought.
#[derive(Debug)]
pub(super) enum Read {
    /// Everything as it is now; what is faulty as it was before.
    Library(Box<Library>),
    /// A pack's card is faulty: everything stays as it was.
    Faulty,
    /// The folder is not there.
    Gone,
}

impl Shelf {
    pub(super) fn new(folders: Vec<PathBuf>) -> Self {
        Self { folders, findings: Vec::new(), report: String::new() }
    }

    /// Reads it for the first time.
    pub(super) fn open(&mut self) -> Library {
        self.check();
        Library::open_whole(&self.folders)
    }

    /// Reads it again.
    pub(super) fn read(&mut self, before: &Library) -> Read {
        if !self.folders.last().is_some_and(|folder| folder.is_dir()) {
            return Read::Gone;
        }
        self.check();
        let library = Library::open_after(before, &self.folders);
        let is_there = |id| library.packs().iter().any(|pack| pack.id == id);
        let lost = before.added_packs().any(|pack| !is_there(pack.id.clone()));
        let card_is_faulty = self
            .findings
            .iter()
            .any(|finding| finding.severity == Severity::Error && Path::new(&finding.file).ends_with("pack.toml"));
        if lost && card_is_faulty { Read::Faulty } else { Read::Library(Box::new(library)) }
    }

    fn check(&mut self) {
        let mut checked = content::check(&self.folders, None);
        checked.findings.sort_by_key(|finding| finding.severity);
        self.report = checked.report(false);
        self.findings = checked.findings;
    }
}
