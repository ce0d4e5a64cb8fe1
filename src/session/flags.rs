//! The red flags of what was answered.
use super::Outcome;
use crate::model::{FlagId, Item};

/// The red flags of the items answered rightly, each once, in order.
pub(super) fn spotted<'i>(answered: impl Iterator<Item = (&'i Item, Outcome)>) -> Vec<&'i FlagId> {
    of_those(answered, |outcome| outcome == Outcome::Right)
}

/// The red flags of the items answered otherwise, that were not spotted elsewhere. Whoever asks
/// somebody first has missed none.
pub(super) fn missed<'i>(answered: impl Iterator<Item = (&'i Item, Outcome)> + Clone) -> Vec<&'i FlagId> {
    let spotted = spotted(answered.clone());
    let mut missed = of_those(answered, |outcome| matches!(outcome, Outcome::Missed | Outcome::Partly));
    missed.retain(|flag| !spotted.contains(flag));
    missed
}

fn of_those<'i>(
    answered: impl Iterator<Item = (&'i Item, Outcome)>,
    wanted: impl Fn(Outcome) -> bool,
) -> Vec<&'i FlagId> {
    let mut flags: Vec<&FlagId> = Vec::new();
    for (item, _) in answered.filter(|(_, outcome)| wanted(*outcome)) {
        for flag in &item.flags {
            if !flags.contains(&flag) {
                flags.push(flag);
            }
        }
    }
    flags
}
