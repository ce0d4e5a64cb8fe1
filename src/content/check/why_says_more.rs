//! `why-says-more`: a reason says more than right or wrong, and more than the option again.
//!
//! Right or wrong alone teaches next to nothing; the reason does. A warning: the answer still works.
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::known::Known;
use super::super::raw::{Item, Scenario};
use super::super::rule::Rule;
use super::super::words::Text;
use crate::content::both;
use crate::wording::hanzi;

pub(in super::super) const RULE: Rule = Rule::warning("why-says-more");

/// What judgements are made of.
const VERDICTS: &[&str] = &[
    "这个不用选",
    "不是这题的答案",
    "正确答案",
    "骗局",
    "真的",
    "假的",
    "选项",
    "正确",
    "错误",
    "答案",
    "应该",
    "这样",
    "这个",
    "这么",
    "很好",
    "真棒",
    "您",
    "答",
    "做",
    "选",
    "要",
    "对",
    "错",
    "了",
    "是",
    "的",
    "这",
    "不",
    "就",
];

/// Hanzi a reason has at least: 不催，不要钱 is the shortest whole one.
const SHORTEST: usize = 5;

/// Nothing longer than this in bytes is a judgement alone.
const LONGEST_VERDICT: usize = 60;

pub(super) fn check(item: &Item, _: &Known, doc: &Doc) {
    tell(item.reasons(), doc);
}

pub(super) fn check_scenario(scenario: &Scenario, _: &Known, doc: &Doc) {
    tell(scenario.reasons(), doc);
}

fn tell<'r>(reasons: impl IntoIterator<Item = (&'r Text, Option<&'r Text>)>, doc: &Doc) {
    for (why, option) in reasons {
        if why.words.is_empty() || says_more(&why.words, option.map_or("", |option| &option.words)) {
            continue;
        }
        let what = both!("只说了对不对，没说为什么", "this says right or wrong and not why");
        let help = both!(
            "接着说因为什么，如“事没办，先收钱，收了就没有下文”；至少五个字",
            "say because of what, as in “he takes the money first and then is gone”; five hanzi at least",
        );
        doc.tell(Fault::new(&RULE, why.span.clone(), what).help(help));
    }
}

fn says_more(why: &str, option: &str) -> bool {
    if why.len() > LONGEST_VERDICT + option.len() {
        return true;
    }
    let option = option.trim_matches(|c: char| !c.is_alphanumeric());
    !is_verdict(why, option) && (why.chars().count() >= 2 * SHORTEST || hanzi(why) >= SHORTEST)
}

/// Whether `text` is put together from judgements and the option alone.
fn is_verdict(text: &str, option: &str) -> bool {
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let option = Some(option).filter(|option| !option.is_empty());
        let said = option.into_iter().chain(VERDICTS.iter().copied()).find(|said| rest.starts_with(said));
        // Marks judge nothing and explain nothing.
        let passed = said.map(str::len).or_else(|| (!first.is_alphanumeric()).then(|| first.len_utf8()));
        let Some(behind) = passed.and_then(|passed| rest.get(passed..)) else { return false };
        rest = behind;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verdict_is_no_reason() {
        for (why, option, more) in [
            ("对，就是这样。", "先挂断", false),
            ("不对，这是骗局。", "", false),
            ("先挂断。", "先挂断", false),
            ("对的，要先挂断。", "先挂断", false),
            ("正确答案就是先挂断。", "先挂断", false),
            ("您选错了，这样做不对。", "马上转", false),
            ("不催，不要钱。", "", true),
            ("事没办，先收钱。", "先收钱", true),
            ("挂断了，他就没办法。", "先挂断", true),
            ("这是骗局：公安不在电话里办案。", "", true),
        ] {
            assert_eq!(says_more(why, option), more, "{why}");
        }
    }
}
