//! `distractor-chosen`: every option is one that somebody would choose.
//!
//! Who sees at once that the others are no answers has learnt nothing from finding the right one.
use std::collections::BTreeSet;

use super::super::doc::Doc;
use super::super::finding::{Fault, quoted};
use super::super::known::Known;
use super::super::raw::{Answer, Item, Kind};
use super::super::rule::Rule;
use super::super::words::Text;
use crate::content::both;
use crate::model::placeholders;
use crate::wording::hanzi;

pub(in super::super) const RULE: Rule = Rule::warning("distractor-chosen");

/// A wrong option so short beside a right one so long is seen from the back row: a fourth of it.
const STUMP: usize = 2;
const LONG_KEY: usize = 8;

/// Options that are no deed: they say that the author had no more ideas, or are a joke.
const EMPTY: &[&str] = &[
    "不知道",
    "不清楚",
    "说不清",
    "以上都对",
    "以上都不对",
    "以上都是",
    "以上都不是",
    "以上皆是",
    "以上皆非",
    "上面都对",
    "上面都不对",
    "都对",
    "都不对",
    "都是",
    "都不是",
    "随便",
    "无所谓",
    "都可以",
    "都行",
    "看心情",
    "管他呢",
    "哈哈",
    "选我",
    "其他",
];

/// What may differ between two options that say the same.
const PARTICLES: &[char] = &['了', '吧', '呢', '啊', '呀', '吗', '的', '就', '嘛'];

pub(super) fn check(item: &Item, _: &Known, doc: &Doc) {
    let Some(Kind::Choice(answers) | Kind::Multi(answers)) = &item.kind else { return };
    let said = |answer: &Answer| Some((answer.text.clone()?, answer.right));
    let options: Vec<(Text, bool)> = answers.iter().filter_map(said).collect();
    let key = options.iter().filter(|(_, right)| *right).map(|(text, _)| hanzi(&text.words)).min().unwrap_or(0);
    let mut seen = BTreeSet::new();
    for (text, right) in &options {
        let essence = essence(&text.words);
        let shown = quoted(&text.words);
        let empty = EMPTY.contains(&essence.as_str());
        let twin = !essence.is_empty() && !seen.insert(essence);
        let what = if empty {
            both!("“{shown}”不是一个做法，不会有人选", "nobody would choose {shown}: it is nothing one does")
        } else if twin {
            both!("“{shown}”和前面一个选项一样", "{shown} is the same as an option above")
        } else if !*right && key >= LONG_KEY && is_stump(&text.words) {
            both!(
                "“{shown}”太短，和 {key} 个字的答案放在一起，一看就不是",
                "{shown} is so short beside a right one of {key} hanzi that it gives itself away"
            )
        } else {
            continue;
        };
        doc.tell(Fault::new(&RULE, text.span.clone(), what).help(both!(
            "写一个真有人会选的做法，和答案差不多长",
            "write something people really do, about as long as the right one",
        )));
    }
}

/// Whether it is a word rather than an answer. A hotline alone is a whole answer.
fn is_stump(text: &str) -> bool {
    hanzi(text) <= STUMP && placeholders(text).is_empty()
}

/// What an option says, marks and particles aside. Braces stay: two hotlines are two answers.
fn essence(text: &str) -> String {
    let kept = |c: &char| (c.is_alphanumeric() || matches!(c, '{' | '}')) && !PARTICLES.contains(c);
    text.chars().filter(kept).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_particles_make_no_difference_and_numbers_do() {
        for (one, other, same) in [
            ("挂断电话", "“挂断电话了。”", true),
            ("马上转吧", "马上就转", true),
            ("24000元", "2000元", false),
            ("打{hotline-police}", "打{hotline-finance}", false),
            ("一百块，一个月给12块", "一百块，一整年给12块", false),
        ] {
            assert_eq!(essence(one) == essence(other), same, "{one} {other}");
        }
        assert!(!is_stump("马上转") && is_stump("转账") && !is_stump("{hotline-police}"));
    }
}
