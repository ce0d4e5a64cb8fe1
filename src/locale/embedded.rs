//! What the build script made of `locales/`: the texts, the manifests, one method per message.
use std::borrow::Cow;

use super::manifest::{Manifest, Status};

include!(concat!(env!("OUT_DIR"), "/locale.rs"));

/// The variables of a message of the base language; none if there is no such message.
pub(crate) fn variables(id: &str) -> Option<&'static [&'static str]> {
    let index = MESSAGES.binary_search_by_key(&id, |(id, _)| id).ok()?;
    MESSAGES.get(index).map(|(_, variables)| *variables)
}

/// The text of the interface as people write it: the name of each file, and what is in it.
pub fn files() -> impl Iterator<Item = (String, &'static str)> {
    LOCALES.iter().map(|(path, text)| (format!("locales/{path}"), *text))
}
