//! Amounts in a text, however they are written: 50万元, 500000 元, 五十万块.
use std::ops::Range;

/// An amount of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    number: u64,
    unit: Unit,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Yuan,
    Days,
    Percent,
}

/// Spellings of units; the longer ones first. 15日 is a date as a rule, no stretch of time.
const UNITS: &[(&str, Unit)] = &[
    ("块钱", Unit::Yuan),
    ("元", Unit::Yuan),
    ("块", Unit::Yuan),
    ("天", Unit::Days),
    ("%", Unit::Percent),
    ("％", Unit::Percent),
];

/// Whether `text` may have an amount in it: whether it has what all units begin with.
pub fn may_have_amount(text: &str) -> bool {
    text.contains(['元', '块', '天', '%', '％'])
}

/// The amounts in `text`, in order, and where they stand.
///
/// Fractions are left out: none of the figures has one, and 3.5万 would be read as 5万.
pub fn amounts(text: &str) -> Vec<(Range<usize>, Amount)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some((start, first)) = next_number(text, from) {
        let number = Number::read(text, start);
        let behind = text.get(number.end..).unwrap_or("");
        let blank = behind.len() - behind.trim_start_matches(' ').len();
        let behind = behind.get(blank..).unwrap_or("");
        let unit = UNITS.iter().find(|(spelt, _)| behind.starts_with(spelt));
        if let Some(((spelt, unit), value)) = unit.zip(number.value).filter(|_| !number.fraction) {
            found.push((start..number.end + blank + spelt.len(), Amount { number: value, unit: *unit }));
        }
        from = number.end.max(start + first.len_utf8());
    }
    found
}

fn next_number(text: &str, from: usize) -> Option<(usize, char)> {
    let (at, c) = text.get(from..)?.char_indices().find(|(_, c)| figure(*c).is_some() || scale(*c) == Some(10))?;
    Some((from + at, c))
}

fn figure(c: char) -> Option<u64> {
    let wide = |c: char| u32::from(c).checked_sub(u32::from('０')).filter(|figure| *figure < 10);
    match c {
        '两' => Some(2),
        _ => c.to_digit(10).or_else(|| wide(c)).map(u64::from).or_else(|| {
            "零一二三四五六七八九".chars().position(|figure| figure == c).and_then(|at| u64::try_from(at).ok())
        }),
    }
}

fn scale(c: char) -> Option<u64> {
    match c {
        '十' => Some(10),
        '百' => Some(100),
        '千' => Some(1000),
        '万' => Some(10_000),
        '亿' => Some(100_000_000),
        _ => None,
    }
}

/// A number as it is read letter by letter.
#[derive(Debug, Default)]
struct Number {
    /// `None` when it is too large to be an amount of anything.
    value: Option<u64>,
    fraction: bool,
    end: usize,
}

impl Number {
    fn read(text: &str, start: usize) -> Self {
        // What is complete (…万), what is being added to it (…百), and the figures before the next scale.
        let (mut whole, mut part, mut figures) = (Some(0_u64), Some(0_u64), None::<u64>);
        let mut number = Self { end: start, ..Self::default() };
        for (at, c) in text.get(start..).unwrap_or("").char_indices() {
            if let Some(figure) = figure(c) {
                figures = figures.unwrap_or(0).checked_mul(10).and_then(|figures| figures.checked_add(figure));
            } else if let Some(scale) = scale(c) {
                let before = figures.take();
                let added = if scale < 10_000 {
                    part.zip(before.unwrap_or(1).checked_mul(scale)).and_then(|(part, more)| part.checked_add(more))
                } else {
                    let sum = part.and_then(|part| part.checked_add(before.unwrap_or(0)));
                    whole = whole.zip(sum.and_then(|sum| sum.checked_mul(scale))).and_then(|(a, b)| a.checked_add(b));
                    Some(0)
                };
                part = added;
            } else if matches!(c, '.' | '．') {
                number.fraction = true;
            } else if c != ',' {
                break;
            }
            number.end = start + at + c.len_utf8();
        }
        number.value =
            whole.zip(part).and_then(|(whole, part)| whole.checked_add(part)?.checked_add(figures.unwrap_or(0)));
        number
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_same_amount_is_known_in_every_spelling() {
        let first = |text: &str| amounts(text).first().map(|(_, amount)| *amount);
        for (text, number, unit) in [
            ("50万元", 500_000, Unit::Yuan),
            ("500000元", 500_000, Unit::Yuan),
            ("500,000 元", 500_000, Unit::Yuan),
            ("５０万块", 500_000, Unit::Yuan),
            ("五十万元", 500_000, Unit::Yuan),
            ("十五天", 15, Unit::Days),
            ("4万8千元", 48_000, Unit::Yuan),
            ("一百二十块钱", 120, Unit::Yuan),
            ("两千元", 2_000, Unit::Yuan),
        ] {
            assert_eq!(first(text), Some(Amount { number, unit }), "{text}");
            assert!(may_have_amount(text));
        }
        for text in ["", "50万", "一样", "3.5万元", "96110", "一个人", "3月15日"] {
            assert_eq!(first(text), None, "{text}");
        }
    }

    #[test]
    fn each_amount_knows_its_place() {
        let text = "最多赔50万元，过了 15 天不赔";
        let found: Vec<&str> = amounts(text).into_iter().filter_map(|(range, _)| text.get(range)).collect();
        assert_eq!(found, ["50万元", "15 天"]);
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "[0-9０-９一二两十百千万亿.,元天 a]{0,40}") {
            for (range, _) in amounts(&text) {
                prop_assert!(text.get(range).is_some());
            }
        }
    }
}
