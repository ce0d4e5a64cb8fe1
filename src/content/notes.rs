//! What was found wrong so far, layer by layer; every file is read through here.
use std::cell::RefCell;
use std::collections::BTreeMap;

use super::decode::Refusal;
use super::finding::Finding;
use super::folder::Folder;
use super::read::Read;

/// Findings so far, and the texts they were found in if somebody wants them.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// The layer, and what was found there.
    findings: RefCell<Vec<(usize, Finding)>>,
    sources: Option<RefCell<BTreeMap<String, String>>>,
}

impl Notes {
    /// Notes that also keep the text of every file that is read, for printing findings.
    pub(super) fn with_sources() -> Self {
        Self { sources: Some(RefCell::default()), ..Self::default() }
    }

    /// Notes a finding in `layer`.
    pub(super) fn note(&self, layer: usize, finding: Finding) {
        let mut findings = self.findings.borrow_mut();
        // A file that cannot be read is noted once, however often it is asked for.
        if finding.line > 0 || !findings.iter().any(|(_, noted)| *noted == finding) {
            findings.push((layer, finding));
        }
    }

    /// Notes that `file` was refused.
    pub(super) fn refuse(&self, layer: usize, file: &str, refusal: Refusal) {
        self.note(layer, Finding::whole_file(&refusal.rule, file, refusal.what, refusal.help));
    }

    /// Reads the file `inside` a folder; `None` if it was set aside, which is noted.
    pub(super) fn read<T>(
        &self,
        layer: usize,
        folder: &Folder,
        inside: &str,
        read: impl FnOnce(&str, &str) -> Read<T>,
    ) -> Option<T> {
        let file = folder.shown(inside);
        let source = match folder.read(inside) {
            Ok(source) => source,
            Err(refusal) => {
                self.refuse(layer, &file, refusal);
                return None;
            }
        };
        let Read { value, findings } = read(&file, &source);
        for finding in findings {
            self.note(layer, finding);
        }
        if let Some(sources) = &self.sources {
            sources.borrow_mut().insert(file, source);
        }
        value
    }

    /// All findings so far.
    pub(super) fn findings(&self) -> Vec<Finding> {
        self.findings.borrow().iter().map(|(_, finding)| finding.clone()).collect()
    }

    /// All findings with their layers, and the texts kept.
    pub(super) fn into_parts(self) -> (Vec<(usize, Finding)>, BTreeMap<String, String>) {
        (self.findings.into_inner(), self.sources.map(RefCell::into_inner).unwrap_or_default())
    }
}
