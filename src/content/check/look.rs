//! What the options of a question look like to somebody who does not read them: which of them is the
//! right one, and how long each is. Not a rule, but what several rules look at.
use super::super::raw::{Item, Kind, Scenario, Scene};
use crate::model::{self, ItemKind, Standing};
use crate::wording::hanzi;

/// The looks of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Look {
    /// Where the right one stands, from 1.
    pub(super) place: usize,
    /// Whether it is clearly longer or shorter than every other one.
    pub(super) stands_out: Option<Outstanding>,
}

/// How a right option stands out by its length alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outstanding {
    Longest,
    Shortest,
}

impl Look {
    /// The looks of options, each right or not, with its text; `None` unless one alone is right.
    fn of<'t>(options: impl Iterator<Item = (bool, &'t str)>) -> Option<Self> {
        let options: Vec<(bool, usize)> = options.map(|(right, text)| (right, hanzi(text))).collect();
        let mut keys = (1..).zip(&options).filter(|(_, (right, _))| *right);
        let (place, (_, key)) = keys.next().filter(|_| options.len() > 1)?;
        if keys.next().is_some() {
            return None;
        }
        let others = || options.iter().filter(|(right, _)| !right).map(|(_, length)| *length);
        let stands_out = match (others().min(), others().max()) {
            (_, Some(longest)) if is_clear(*key, longest) => Some(Outstanding::Longest),
            (Some(shortest), _) if is_clear(shortest, *key) => Some(Outstanding::Shortest),
            _ => None,
        };
        Some(Self { place, stands_out })
    }

    /// The looks of a question with one right answer.
    pub(super) fn of_item(item: &Item) -> Option<Self> {
        let Some(Kind::Choice(answers)) = &item.kind else { return None };
        Self::of(answers.iter().map(|answer| (answer.right, answer.text.as_ref().map_or("", |text| &text.words))))
    }

    /// The looks of a decision of which one alone is wise.
    fn of_scene(scene: &Scene) -> Option<Self> {
        Self::of(scene.options.iter().map(|option| (option.good, option.text.as_ref().map_or("", |text| &text.words))))
    }

    /// The looks of all such decisions.
    pub(super) fn of_scenario(scenario: &Scenario) -> Vec<Self> {
        scenario.scenes.iter().filter_map(Self::of_scene).collect()
    }

    /// The looks of a question that has been read.
    pub(in super::super) fn of_read(item: &model::Item) -> Option<Self> {
        let ItemKind::Choice(choices) = &item.kind else { return None };
        Self::of(choices.iter().map(|choice| (choice.standing == Standing::Key, choice.text.base.as_str())))
    }
}

/// Longer by a third and by three hanzi at least: less is not seen from a chair.
fn is_clear(longer: usize, shorter: usize) -> bool {
    longer >= shorter + 3 && longer * 3 >= shorter * 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_right_option_stands_out_by_a_clear_margin_only() {
        for (options, expected) in [
            (&["*先挂断，再打保单上的电话问清楚", "马上转", "不理他"][..], Some((1, Some(Outstanding::Longest)))),
            (&["按他说的一步一步去办", "*挂断", "把卡号慢慢念给他听"], Some((2, Some(Outstanding::Shortest)))),
            (&["马上转账", "*先挂断他", "问问女儿"], Some((2, None))),
            (&["*甲", "*乙"], None),
            (&["甲", "乙"], None),
            (&["*甲"], None),
        ] {
            let look = Look::of(options.iter().map(|text| (text.starts_with('*'), text.trim_start_matches('*'))));
            assert_eq!(look.map(|look| (look.place, look.stands_out)), expected, "{options:?}");
        }
    }
}
