//! What a text may refer to: red flags, hotlines, figures; and the numbers it must not spell out.
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::model::Region;
use crate::wording::Amount;

/// Hotlines every region has.
pub(super) const BASIC_HOTLINES: [&str; 3] = ["police", "antifraud", "finance"];
/// Figures every region has.
pub(super) const BASIC_FIGURES: [&str; 1] = ["deposit-cover"];

/// Everything that is known by name.
#[derive(Debug, Clone, Default)]
pub(super) struct Known {
    /// The red flags, by id: what the reader sees of each.
    pub(super) flags: BTreeMap<String, String>,
    /// Hotlines that every region has.
    pub(super) hotlines: BTreeSet<String>,
    /// Figures that hold everywhere or that every region has.
    pub(super) figures: BTreeSet<String>,
    /// The regions, with the hotlines and figures each has.
    pub(super) regions: BTreeMap<String, Given>,
    /// Digits of every hotline of every region, and the hotline's id.
    pub(super) numbers: BTreeMap<String, String>,
    /// Figures that texts are not to spell out.
    pub(super) by_hand: Vec<Spelt>,
    /// Whether texts are in simplified Mandarin, of which it is known what everybody reads.
    pub(super) common_letters: bool,
}

/// A figure as somebody may type it.
#[derive(Debug, Clone)]
pub(super) struct Spelt {
    pub(super) id: String,
    pub(super) amount: Amount,
    /// Words beside which this amount is the figure.
    pub(super) near: Vec<String>,
}

/// What a region gives texts to refer to.
#[derive(Debug, Clone, Default)]
pub(super) struct Given {
    hotlines: BTreeSet<String>,
    figures: BTreeSet<String>,
}

impl Given {
    fn of(region: &Region) -> Self {
        Self {
            hotlines: region.hotlines.iter().map(|hotline| hotline.id.as_str().to_owned()).collect(),
            figures: region.figures.iter().map(|figure| figure.id.clone()).collect(),
        }
    }
}

impl Known {
    /// What is known within `regions` alone: more hotlines and figures than everywhere.
    pub(super) fn within<'r>(&self, regions: impl IntoIterator<Item = &'r str>) -> Self {
        let mut known = self.clone();
        let given: Vec<&Given> = regions.into_iter().filter_map(|region| self.regions.get(region)).collect();
        let Some((first, others)) = given.split_first() else { return known };
        let all = |id: &&String, names: fn(&Given) -> &BTreeSet<String>| {
            others.iter().all(|given| names(given).contains(*id))
        };
        known.hotlines.extend(first.hotlines.iter().filter(|id| all(id, |given| &given.hotlines)).cloned());
        known.figures.extend(first.figures.iter().filter(|id| all(id, |given| &given.figures)).cloned());
        known
    }

    /// What `regions` make known; figures and red flags that hold everywhere are added to it.
    pub(super) fn new(regions: &[Rc<Region>]) -> Self {
        let mut known = Self {
            hotlines: shared(regions, |region| region.hotlines.iter().map(|hotline| hotline.id.as_str()).collect()),
            figures: shared(regions, |region| region.figures.iter().map(|figure| figure.id.as_str()).collect()),
            common_letters: true,
            regions: regions.iter().map(|region| (region.id.as_str().to_owned(), Given::of(region))).collect(),
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
