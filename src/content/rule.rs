//! What a finding is an instance of: one kebab-case name, one severity.
use super::said::Tongue;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The file (or the lesson in it) is set aside.
    Error,
    /// The file is used; its author should look at it.
    Warning,
    /// Nothing to mend today: a fact that grows old, a translation still to be made. Packs with notes
    /// only pass the check.
    Note,
}

impl Severity {
    /// What it is called where findings are told.
    pub fn told(self, tongue: Tongue) -> &'static str {
        match (self, tongue) {
            (Self::Error, Tongue::Chinese) => "错误",
            (Self::Warning, Tongue::Chinese) => "提醒",
            (Self::Note, Tongue::Chinese) => "留意",
            (Self::Error, Tongue::English) => "error",
            (Self::Warning, Tongue::English) => "warning",
            (Self::Note, Tongue::English) => "note",
        }
    }
}

/// One thing that can be wrong, under the name that its example and its test go by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Kebab-case name: `one-key`.
    pub name: &'static str,
    /// What a breach of it means.
    pub severity: Severity,
    /// Speaks of what is not there. In a file that could be parsed only in part such a finding
    /// would be a consequence of the typing slip, so it is kept quiet until that is mended.
    pub(super) about_absence: bool,
}

impl Rule {
    pub(super) const fn error(name: &'static str) -> Self {
        Self { name, severity: Severity::Error, about_absence: false }
    }

    pub(super) const fn warning(name: &'static str) -> Self {
        Self { name, severity: Severity::Warning, about_absence: false }
    }

    pub(super) const fn note(name: &'static str) -> Self {
        Self { name, severity: Severity::Note, about_absence: false }
    }

    /// The same rule, silent about files whose syntax is broken.
    pub(super) const fn about_absence(self) -> Self {
        Self { about_absence: true, ..self }
    }
}
