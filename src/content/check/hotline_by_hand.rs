//! `hotline-by-hand`: only a region's file spells out a hotline; anywhere else the number would be
//! wrong as soon as the reader lives elsewhere.
use std::ops::Range;

use super::super::doc::Doc;
use super::super::finding::{Fault, quoted};
use super::super::known::Known;
use super::super::raw::Use;
use super::super::rule::Rule;
use super::super::words::Text;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("hotline-by-hand");

/// What follows an amount, a count or a date: then it is no telephone number.
const UNITS: &[&str] = &[
    "元", "块", "万", "亿", "千", "百", "角", "分", "美元", "港元", "港币", "英镑", "欧元", "澳元", "加元", "新元",
    "令吉", "岁", "年", "月", "日", "天", "周年", "小时", "点", "个", "人", "位", "名", "户", "斤", "公斤", "克", "米",
    "公里", "里路", "平米", "平方", "升", "度", "次", "遍", "步", "页", "条", "笔", "份", "张", "台", "件", "套", "期",
    "倍", "多", "余", "%", "％", "‰",
];

pub(super) fn check(text: &Text, used: Use, known: &Known, doc: &Doc) {
    if used == Use::Region {
        return;
    }
    for (range, placeholder) in by_hand(&text.words, known) {
        let typed = text.words.get(range).unwrap_or("");
        let shown = quoted(typed);
        let what = both!(
            "电话 {shown} 是直接写的，换个地区就打不通",
            "the telephone number {shown} is typed here; elsewhere it does not work",
        );
        let help = match placeholder {
            Some(placeholder) => both!("写成 {placeholder}", "write {placeholder}"),
            None => both!(
                "写 {{hotline-finance}} 这样的占位；银行的电话请读者看银行卡背面",
                "write a placeholder such as {{hotline-finance}}; for a bank's number send readers to the back of their card",
            ),
        };
        doc.tell(Fault::new(&RULE, doc.find(&text.span, typed), what).help(help));
    }
}

/// The hotlines that `text` spells out, and what to write instead where a region knows them.
pub(in super::super) fn by_hand(text: &str, known: &Known) -> Vec<(Range<usize>, Option<String>)> {
    let hotline = |(range, digits): (Range<usize>, String)| {
        let placeholder = known.placeholder_for(&digits);
        (placeholder.is_some() || is_short_number(&digits)).then_some((range, placeholder))
    };
    numbers(text).into_iter().filter_map(hotline).collect()
}

/// Numbers that mainland companies and authorities answer at, whether a region lists them or not.
fn is_short_number(digits: &str) -> bool {
    digits.len() == 5 && (digits.starts_with("95") || digits.starts_with("12")) || digits == "96110"
}

/// Runs of digits, also full-width ones and such as are grouped by `-`, that could be telephone
/// numbers: not those with a unit behind them, a currency before them or a decimal point.
fn numbers(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    // Most texts have none; the other three bytes are a full-width one.
    let wide = |bytes: &[u8]| matches!(bytes, [0xef, 0xbc, 0x90..=0x99]);
    if !text.bytes().any(|byte| byte.is_ascii_digit()) && !text.as_bytes().windows(3).any(wide) {
        return found;
    }
    let mut run: Option<(usize, usize, String)> = None;
    let mut before = ' ';
    let mut last = ' ';
    // The sentinel ends a number at the end of the text.
    for (at, c) in text.char_indices().chain([(text.len(), '\n')]) {
        match (digit(c), &mut run) {
            (Some(digit), Some((_, end, digits))) => {
                digits.push(digit);
                *end = at + c.len_utf8();
            }
            (Some(digit), None) => {
                before = last;
                run = Some((at, at + c.len_utf8(), digit.to_string()));
            }
            (None, Some(_)) if matches!(c, '-' | '－') && digit(last).is_some() => {}
            (None, Some((start, end, digits))) => {
                if could_be_called(before, text.get(*end..).unwrap_or("")) {
                    found.push((*start..*end, std::mem::take(digits)));
                }
                run = None;
            }
            (None, None) => {}
        }
        last = c;
    }
    found
}

fn could_be_called(before: char, behind: &str) -> bool {
    let fraction = behind.starts_with(['.', '．', ',']) && behind.chars().nth(1).and_then(digit).is_some();
    let behind = behind.trim_start_matches(' ');
    let counted = UNITS.iter().any(|unit| behind.starts_with(unit));
    let in_word = before.is_ascii_alphabetic() || behind.starts_with(|c: char| c.is_ascii_alphabetic());
    !(counted || fraction || in_word || matches!(before, '¥' | '￥' | '$' | '.' | ','))
}

fn digit(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '０'..='９' => char::from_u32(u32::from(c) - u32::from('０') + u32::from('0')),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_be_a_telephone_number_is_found() {
        for (text, digits) in [
            ("打110报警", &["110"][..]),
            ("打 １１０ 报警", &["110"]),
            ("1800-722-6688", &["18007226688"]),
            ("95588、12345。", &["95588", "12345"]),
            ("还剩110元", &[]),
            ("还剩 110 元、999块", &[]),
            ("1.10 和 1,100", &[]),
            ("￥95500", &[]),
            ("第2-3页", &[]),
            ("2026年3月", &[]),
            ("A110 型", &[]),
            ("12 -", &["12"]),
        ] {
            assert_eq!(numbers(text).into_iter().map(|(_, digits)| digits).collect::<Vec<_>>(), digits, "{text}");
        }
        assert_eq!(numbers("打１１０")[0].0, 3..12);
    }

    #[test]
    fn five_digits_that_companies_answer_at_count_in_every_region() {
        for (digits, short) in
            [("95588", true), ("12378", true), ("96110", true), ("10086", false), ("955", false), ("123456", false)]
        {
            assert_eq!(is_short_number(digits), short, "{digits}");
        }
    }
}
