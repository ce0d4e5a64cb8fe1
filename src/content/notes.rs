//! What was found wrong so far, layer by layer; every file is read through here.
use std::cell::RefCell;
use std::collections::BTreeMap;

use super::chapter::Chapter;
use super::check::fact_age;
use super::decode::Refusal;
use super::finding::Finding;
use super::folder::Folder;
use super::read::Read;
use super::rule::Severity;
use crate::model::{Date, Tells};

/// Findings so far, and the texts they were found in if somebody wants them.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// The layer, and what was found there.
    findings: RefCell<Vec<(usize, Finding)>>,
    sources: Option<RefCell<BTreeMap<String, String>>>,
    /// Which day it is, if the age of facts is to be told.
    today: Option<Date>,
    /// The texts of every file that was read, with its layer, if somebody wants them.
    chapters: Option<RefCell<Vec<(usize, Chapter)>>>,
}

/// What notes come to in the end.
#[derive(Debug)]
pub(super) struct Noted {
    /// All findings with their layers.
    pub(super) findings: Vec<(usize, Finding)>,
    /// The decoded texts of the files, by the names findings use.
    pub(super) sources: BTreeMap<String, String>,
    /// The texts in the files, with their layers, in the order the files were read.
    pub(super) chapters: Vec<(usize, Chapter)>,
}

impl Notes {
    /// Notes that also keep the text of every file that is read, for printing findings, and that tell
    /// how old facts are on a certain day.
    pub(super) fn with_sources(today: Option<Date>) -> Self {
        Self { sources: Some(RefCell::default()), today, ..Self::default() }
    }

    /// The same, with the texts in the files one by one, for translating them.
    pub(super) fn with_chapters() -> Self {
        Self { chapters: Some(RefCell::default()), ..Self::with_sources(None) }
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
    pub(super) fn read<T: Tells>(
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
        let Read { value, findings, dates } = read(&file, &source);
        let age = |(day, place)| Some(fact_age::check(day, place, self.today?)?.in_file(&file, Some(&source)));
        for finding in findings.into_iter().chain(dates.into_iter().filter_map(age)) {
            self.note(layer, finding);
        }
        if let Some(sources) = &self.sources {
            sources.borrow_mut().insert(file, source);
        }
        if let (Some(chapters), Some(value)) = (&self.chapters, &value) {
            let chapter = Chapter::of(folder, inside, value);
            let mut chapters = chapters.borrow_mut();
            // Some files are read for several reasons.
            if !chapter.lines.is_empty() && !chapters.iter().any(|(_, known)| known.is_of(folder, inside)) {
                chapters.push((layer, chapter));
            }
        }
        value
    }

    /// Whether a file of a layer was set aside.
    pub(super) fn has_errors(&self, layer: usize) -> bool {
        self.findings.borrow().iter().any(|(of, finding)| *of == layer && finding.severity == Severity::Error)
    }

    /// What there is to mend so far. Notes are for authors who ask, not for whoever opens the program.
    pub(super) fn findings(&self) -> Vec<Finding> {
        let findings = self.findings.borrow();
        let to_mend = findings.iter().filter(|(_, finding)| finding.severity != Severity::Note);
        to_mend.map(|(_, finding)| finding.clone()).collect()
    }

    /// Everything that was noted.
    pub(super) fn into_parts(self) -> Noted {
        Noted {
            findings: self.findings.into_inner(),
            sources: self.sources.map(RefCell::into_inner).unwrap_or_default(),
            chapters: self.chapters.map(RefCell::into_inner).unwrap_or_default(),
        }
    }
}
