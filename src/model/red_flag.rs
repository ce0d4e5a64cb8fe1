//! Warning signs that come back in one swindle after the other.
use super::{FlagId, Phrase};

/// A warning sign of the shared catalogue (`content/red-flags.toml`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RedFlag {
    /// Its name.
    pub id: FlagId,
    /// What it is called: 叫您瞒着家里人.
    pub name: Phrase,
    /// Why it is one.
    pub why: Phrase,
}
