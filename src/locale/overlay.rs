//! Translations of a pack: `content/<pack>/locales/<tag>.ftl`.
use std::collections::HashMap;

use super::ftl::{Parsed, parse};
use super::layer::{Facts, Layer};
use super::pending::{PENDING, untouched};
use super::source::normalise;
use crate::model::CleanText;

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
/// A template marks with it an original that has changed since.
const OLD_MARK: &str = "旧原文：";
/// Behind an old original a template says what the text is now.
const NOW_MARK: &str = "现在是：";

impl Overlay {
    /// Reads a file; what is wrong with it is in the second value.
    pub(crate) fn read(file: &str, source: String, plural: &str, facts: &Facts) -> (Self, Parsed) {
        let parsed = parse(file, with_figures_renamed(source));
        let said = originals(parsed.resource.source()).filter(|message| !message.waits);
        let made_from = said.fold(HashMap::new(), |mut all, Made { id, from, .. }| {
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
pub(crate) struct Made {
    pub(crate) id: String,
    pub(crate) from: String,
    /// It is still that text.
    pub(crate) waits: bool,
}

/// Messages and the original in the comment right above them. The parser used at run time drops
/// comments, so they are read from the lines.
pub(crate) fn originals(source: &str) -> impl Iterator<Item = Made> {
    let mut comment: Vec<&str> = Vec::new();
    let mut lines = source.lines().peekable();
    std::iter::from_fn(move || {
        loop {
            let line = lines.next()?;
            if let Some(said) = line.strip_prefix('#') {
                comment.push(said.strip_prefix(' ').unwrap_or(said));
                continue;
            }
            let above = std::mem::take(&mut comment);
            let Some((id, value)) = line.split_once('=') else { continue };
            let is_id = id.starts_with(|c: char| c.is_ascii_alphabetic());
            let Some(from) = original(&above).filter(|_| is_id) else { continue };
            let waiting = PENDING.strip_prefix("# ").is_some_and(|mark| above.contains(&mark));
            let mut waits = false;
            if waiting {
                let mut value = value.to_owned();
                while let Some(line) = lines.next_if(|line| line.starts_with(' ')) {
                    value.push_str(line);
                }
                waits = untouched(&from, &value);
            }
            return Some(Made { id: id.trim().to_owned(), from, waits });
        }
    })
}

fn original(comment: &[&str]) -> Option<String> {
    let begins = |mark: &str| comment.iter().position(|line| line.starts_with(mark));
    // Where both stand, the old one is kept for the translator to look at.
    let (at, mark) = begins(MARK).map(|at| (at, MARK)).or_else(|| Some((begins(OLD_MARK)?, OLD_MARK)))?;
    let mut lines = comment.iter().skip(at);
    let mut text = lines.next()?.strip_prefix(mark)?.to_owned();
    for line in lines.take_while(|line| !line.starts_with(NOW_MARK)) {
        text.push_str(line);
    }
    Some(text)
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
        let made = |id: &str, from: &str, waits: bool| Made { id: id.to_owned(), from: from.to_owned(), waits };
        let expected = [("a", "甲"), ("b-1", "乙一乙二"), ("e", "戊"), ("f", "辛壬"), ("g", "癸")];
        assert_eq!(found, expected.map(|(id, from)| made(id, from, id == "f")));
    }
}
