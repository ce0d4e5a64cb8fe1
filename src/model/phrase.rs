//! A sentence of a pack, before it is said in somebody's language.
use std::ops::Range;

use super::CleanText;

/// A text as its author wrote it, and the name its translations go by.
///
/// The base may hold placeholders, `{hotline-police}` and `{figure-deposit-cover}`; `locale` fills
/// them and looks for a translation. A key is derived from the place in the file
/// (`four-losses-c2-l1`: card 2, line 1), so authors never write one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// The name of this text in dialect overlays.
    pub key: String,
    /// The author's words.
    pub base: CleanText,
}

impl Phrase {
    /// A phrase under `key`.
    pub fn new(key: impl Into<String>, base: CleanText) -> Self {
        Self { key: key.into(), base }
    }
}

/// A `{name}` in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placeholder<'t> {
    /// What stands between the braces, without blanks.
    pub name: &'t str,
    /// Where it stands, braces included, in bytes.
    pub range: Range<usize>,
}

/// All `{name}` in `text`, in order. An opening brace that is never closed is not one.
pub fn placeholders(text: &str) -> Vec<Placeholder<'_>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some((start, rest)) = text.get(from..).and_then(|rest| Some((from + rest.find('{')?, rest))) {
        let inside = rest.get(start - from + 1..).unwrap_or("");
        let Some(length) = inside.find('}') else { break };
        let end = start + length + 2;
        found.push(Placeholder { name: inside.get(..length).unwrap_or("").trim(), range: start..end });
        from = end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_found_in_order_with_their_places() {
        let text = "先打 {hotline-police}，再打 { hotline-bank }。";
        let found = placeholders(text);
        assert_eq!(found.iter().map(|p| p.name).collect::<Vec<_>>(), ["hotline-police", "hotline-bank"]);
        assert_eq!(text.get(found[0].range.clone()), Some("{hotline-police}"));
        assert_eq!(text.get(found[1].range.clone()), Some("{ hotline-bank }"));
        assert!(placeholders("没有 } 也没有 { 收尾").is_empty());
    }
}
