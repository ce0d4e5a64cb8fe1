//! What a text may refer to: red flags, hotlines, figures; and the numbers it must not spell out.
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::model::Region;

/// Hotlines every region has.
pub(super) const BASIC_HOTLINES: [&str; 3] = ["police", "antifraud", "finance"];
/// Figures every region has.
pub(super) const BASIC_FIGURES: [&str; 1] = ["deposit-cover"];

/// Everything that is known by name.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) flags: BTreeSet<String>,
    /// Hotlines that every region has.
    pub(super) hotlines: BTreeSet<String>,
    /// Figures that hold everywhere or that every region has.
    pub(super) figures: BTreeSet<String>,
    /// Digits of every hotline of every region, and the hotline's id.
    pub(super) numbers: BTreeMap<String, String>,
}

impl Known {
    /// What `regions` make known; figures and red flags that hold everywhere are added to it.
    pub(super) fn new(regions: &[Rc<Region>]) -> Self {
        let mut known = Self {
            hotlines: shared(regions, |region| region.hotlines.iter().map(|hotline| hotline.id.as_str()).collect()),
            figures: shared(regions, |region| region.figures.iter().map(|figure| figure.id.as_str()).collect()),
            ..Self::default()
        };
        known.hotlines.extend(BASIC_HOTLINES.map(str::to_owned));
        known.figures.extend(BASIC_FIGURES.map(str::to_owned));
        for hotline in regions.iter().flat_map(|region| &region.hotlines) {
            let digits = hotline.number.chars().filter(char::is_ascii_digit).collect();
            known.numbers.entry(digits).or_insert_with(|| hotline.id.as_str().to_owned());
        }
        known
    }

    /// The placeholder to write instead of a hotline's digits.
    pub(super) fn placeholder_for(&self, digits: &str) -> Option<String> {
        self.numbers.get(digits).map(|id| format!("{{hotline-{id}}}"))
    }

    /// Every placeholder a text may use.
    pub(super) fn placeholders(&self) -> impl Iterator<Item = String> {
        let hotlines = self.hotlines.iter().map(|id| format!("hotline-{id}"));
        hotlines.chain(self.figures.iter().map(|id| format!("figure-{id}")))
    }
}

/// The names that all regions have.
fn shared(regions: &[Rc<Region>], names: impl Fn(&Region) -> BTreeSet<&str>) -> BTreeSet<String> {
    let mut all = regions.iter().map(|region| names(region));
    let Some(first) = all.next() else { return BTreeSet::new() };
    let shared = all.fold(first, |shared, more| shared.intersection(&more).copied().collect());
    shared.into_iter().map(str::to_owned).collect()
}
