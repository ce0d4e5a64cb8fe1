//! Texts that are not in a pack yet: what would be found in them, asked before they are written down.
use std::ops::Range;

use super::check::hotline_by_hand;
use super::finding::Finding;
use super::library::Library;
use super::read;
use crate::model::{PackId, placeholders};

/// A hotline whose number somebody typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
    /// What to write instead, `{hotline-police}`, if a region lists it.
    pub placeholder: Option<String>,
}

impl Library {
    /// The hotlines that `text` spells out: what no file but a region's may do.
    pub fn typed_hotlines(&self, text: &str) -> Vec<Typed> {
        let found = hotline_by_hand::by_hand(text, self.known());
        found.into_iter().map(|(range, placeholder)| Typed { range, placeholder }).collect()
    }

    /// Whether `name` (`hotline-police`, without braces) may be used by a lesson in every region.
    pub fn knows(&self, name: &str) -> bool {
        self.known().placeholders().any(|known| known == name)
    }

    /// The regions in which all placeholders of `text` can be filled.
    pub fn regions_for(&self, text: &str) -> Vec<String> {
        let names: Vec<&str> = placeholders(text).into_iter().map(|found| found.name).collect();
        let fills = |region: &&String| {
            let known = self.known().within([region.as_str()]);
            names.iter().all(|name| known.placeholders().any(|known| known == *name))
        };
        self.known().regions.keys().filter(fills).cloned().collect()
    }

    /// What is wrong with a lesson that would stand in the file `file` of `pack`.
    pub fn look_at_lesson(&self, file: &str, source: &str, pack: &PackId) -> Vec<Finding> {
        read::lesson(file, source, pack, self.known()).findings
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_text_not_yet_written_down_would_break_is_known() {
        let library = Library::open(&[]);
        let typed = library.typed_hotlines("打110，或者打95588、12333");
        let told: Vec<_> = typed.iter().map(|typed| typed.placeholder.as_deref()).collect();
        assert_eq!(told, [Some("{hotline-police}"), None, Some("{hotline-social-insurance}")]);
        assert!(library.knows("hotline-police") && !library.knows("hotline-social-insurance"));
        assert_eq!(library.regions_for("打{hotline-social-insurance}"), ["CN"]);
        assert_eq!(library.regions_for("打{hotline-police}").len(), library.region_ids().len());
        assert!(library.regions_for("打{hotline-nobody}").is_empty());
        let findings = library.look_at_lesson("lessons/a.toml", "title = \"短\"\n", &PackId::new("p"));
        assert!(findings.iter().any(|finding| finding.rule == "missing-key"), "{findings:?}");
    }
}
