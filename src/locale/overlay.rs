//! Translations of a pack: `content/<pack>/locales/<tag>.ftl`.
use std::collections::{HashMap, HashSet};

use super::ftl::{Parsed, parse};
use super::layer::{Facts, Layer};
use super::pending::untouched;
use super::source::normalise;
use crate::model::CleanText;
use crate::wording::{Made, facts_named, made};

/// One file of translations. Each message names the text it was made from in the comment above it:
///
/// ```text
/// # 原文：啊？我没做坏事呀！
/// fake-police-c2-l2 = 啊？我呒没做过坏事体呀！
/// ```
///
/// A message is found by that text, so it follows its text when lines move, and falls silent when
/// the author changes the text. One that waits for its translator (`# 待译`) and is still the
/// original is silent, too: the next locale may know better.
#[derive(Debug)]
pub(crate) struct Overlay {
    layer: Layer,
    /// From a text, without white space, to the messages made from it.
    made_from: HashMap<String, Vec<String>>,
}

/// Begins the original in a comment.
const MARK: &str = "原文：";

impl Overlay {
    /// Reads a file; what is wrong with it is in the second value.
    pub(crate) fn read(file: &str, source: String, plural: &str, facts: &Facts) -> (Self, Parsed) {
        let parsed = parse(file, with_figures_renamed(source));
        let kept = facts_kept(parsed.resource.source());
        let said =
            originals(parsed.resource.source()).filter(|message| !message.waits && kept.contains(message.id.as_str()));
        let made_from = said.fold(HashMap::new(), |mut all, Original { id, from, .. }| {
            let messages: &mut Vec<String> = all.entry(squeezed(&from)).or_default();
            messages.push(id);
            all
        });
        (Self { layer: Layer::new(plural, [&parsed], facts), made_from }, parsed)
    }

    /// The message made from `base`: the one under `key`, or, unless `exactly` that is wanted, the
    /// first one.
    pub(crate) fn id(&self, key: &str, base: &str, exactly: bool) -> Option<&str> {
        let candidates = self.made_from.get(&squeezed(base))?;
        let own = candidates.iter().find(|id| written(id) == key);
        own.or_else(|| candidates.first().filter(|_| !exactly)).map(String::as_str)
    }

    /// A message; an error, for maintainers, if it cannot be used.
    pub(crate) fn say(&self, id: &str) -> Option<Result<CleanText, String>> {
        let said = self.layer.say(id, None)?;
        // A comment that lost its # joins the text above it.
        Some(
            said.and_then(|text| {
                if text.contains(MARK) { Err("里面混进了“原文：”".to_owned()) } else { Ok(text) }
            }),
        )
    }

    /// The layer, for places of messages.
    pub(crate) fn layer(&self) -> &Layer {
        &self.layer
    }
}

/// The messages that name the same hotlines and figures as their original. A translation that leaves
/// out whom to ring, or names somebody else, is as good as none.
fn facts_kept(source: &str) -> HashSet<&str> {
    let kept = |made: &Made<'_>| {
        made.original.as_ref().is_some_and(|original| facts_named(original) == facts_named(&made.words))
    };
    made(source).into_iter().filter(kept).map(|made| made.id).collect()
}

/// Begins the names that translations of figures get.
const SAID: &str = "said-";

/// A text writes `{ figure-days }` for the figure, and `figure-days` is also the key of what it is
/// translated to. Under one name the translation could pass for the figure while it is stale.
fn with_figures_renamed(source: String) -> String {
    let source = normalise(source);
    let renamed = source.replace("\nfigure-", &["\n", SAID, "figure-"].concat());
    if renamed.starts_with("figure-") { [SAID, &renamed].concat() } else { renamed }
}

/// The key of a message as its file has it.
pub(crate) fn written(id: &str) -> &str {
    id.strip_prefix(SAID).unwrap_or(id)
}

/// A message, and the text it was made from.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Original {
    pub(crate) id: String,
    pub(crate) from: String,
    /// It is still that text.
    pub(crate) waits: bool,
}

/// Messages and the original in the comment right above them. The parser used at run time drops
/// comments, so they are read from the lines.
pub(crate) fn originals(source: &str) -> impl Iterator<Item = Original> {
    made(source).into_iter().filter_map(|made| {
        let from = made.original?;
        let waits = made.pending && untouched(&from, &made.words);
        Some(Original { id: made.id.to_owned(), from, waits })
    })
}

/// Without white space: an editor may wrap lines or put blanks between Chinese and Latin letters.
pub(crate) fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_original_is_what_stands_right_above_a_message() {
        let source = "# 原文：甲\na = 1\n\n# 注\n# 原文：乙一\n# 乙二\nb-1 =\n    2\n# 原文：丙\n\nc = 3\nd = 4\n\
                      # 旧原文：戊\n# 现在是：己\ne = 5\n\n# 旧原文：庚\n# 旧译文： 7\n# 待译\n# 原文：辛\n# 壬\nf =\n    辛\n    壬\n\
                      # 待译\n# 原文：癸\ng = 8\n";
        let found: Vec<_> = originals(source).collect();
        let made = |id: &str, from: &str, waits: bool| Original { id: id.to_owned(), from: from.to_owned(), waits };
        let expected = [("a", "甲"), ("b-1", "乙一乙二"), ("e", "戊"), ("f", "辛壬"), ("g", "癸")];
        assert_eq!(found, expected.map(|(id, from)| made(id, from, id == "f")));
    }

    #[test]
    fn a_translation_that_names_another_hotline_is_not_used() {
        let source = "# 原文：打{hotline-police}\na = 打{ hotline-police }喇\n\
                      # 原文：拨{hotline-police}\nb = 拨{ hotline-finance }\n# 原文：拨一拨\nc = 拨{ $who }\n";
        let kept = facts_kept(source);
        assert_eq!((kept.contains("a"), kept.contains("b"), kept.contains("c")), (true, false, true));
        let (overlay, _) = Overlay::read("x.ftl", source.to_owned(), "zh", &Facts::new([]));
        assert_eq!(overlay.id("a", "打{hotline-police}", true), Some("a"));
        assert_eq!(overlay.id("b", "拨{hotline-police}", false), None);
    }
}
