//! `overlay-figures`: a translation has the numbers of its original.
//!
//! Looked at in the Chinese languages alone, which all write 4万8千; English says 48,000. More numbers
//! than the original has do no harm: 全天 may become 24小時. A warning: 8 may have become 八.
use std::collections::BTreeMap;

use super::super::finding::{Fault, quoted};
use super::super::overlay::Overlay;
use super::super::rule::Rule;
use crate::content::both;
use crate::wording::unfilled;

pub(in super::super) const RULE: Rule = Rule::warning("overlay-figures");

/// Languages that count in 万.
const CHINESE: [&str; 9] = ["zh", "yue", "wuu", "nan", "hak", "hsn", "gan", "cjy", "cdo"];

pub(super) fn check(overlay: &Overlay, found: &mut Vec<Fault>) {
    if !CHINESE.iter().any(|language| overlay.tag.split('-').next() == Some(*language)) {
        return;
    }
    for (made, phrase) in overlay.current() {
        let has = numbers(&made.words);
        let lost = numbers(&phrase.base).into_iter().find(|(number, times)| has.get(number).unwrap_or(&0) < times);
        let Some((number, _)) = lost else { continue };
        let number = quoted(&number);
        let what = both!("原文里有 {number}，译文里没有", "the original has {number}, the translation has not");
        found.push(
            Fault::new(&RULE, made.at..made.at + made.id.len(), what)
                .help(both!("钱数、日子、电话照抄，写成阿拉伯数字", "copy sums, days and numbers, in digits",)),
        );
    }
}

/// Runs of digits and how often each stands there, placeholders aside.
fn numbers(text: &str) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    let mut number = String::new();
    for c in unfilled(text).flat_map(|(_, part)| part.chars().chain([' '])) {
        match c.to_digit(10).or_else(|| u32::from(c).checked_sub(u32::from('０')).filter(|digit| *digit < 10)) {
            Some(digit) => number.extend(char::from_digit(digit, 10)),
            None if !number.is_empty() => *found.entry(std::mem::take(&mut number)).or_insert(0) += 1,
            None => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_counted_in_digits_of_any_width() {
        let found = numbers("交了8年，8个月，４万，打{hotline-police2}，12.50");
        let found: Vec<(&str, usize)> = found.iter().map(|(number, times)| (number.as_str(), *times)).collect();
        assert_eq!(found, [("12", 1), ("4", 1), ("50", 1), ("8", 2)]);
    }
}
