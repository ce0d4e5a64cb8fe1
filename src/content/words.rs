//! What the line ends inside a text mean.
use std::ops::Range;

use crate::model::CleanText;

/// A text of a file, clean, with the place it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Text {
    pub(super) words: CleanText,
    /// Bytes of the file it stands in, quotes included where there are some.
    pub(super) span: Range<usize>,
}

impl Text {
    /// Stands for a text with a fault of its own, which has been told, so that what is around it
    /// can be counted.
    pub(super) fn hollow(span: Range<usize>) -> Self {
        Self { words: CleanText::default(), span }
    }

    /// The part of this text from byte `from` to `to`, without blanks around it.
    ///
    /// Its place is exact where the file holds the text letter for letter.
    pub(super) fn part(&self, from: usize, to: usize) -> Option<Self> {
        let whole = self.words.get(from..to)?;
        let trimmed = whole.trim();
        let start = from + (whole.len() - whole.trim_start().len());
        let span = if self.span.len() == self.words.len() {
            let start = self.span.start + start;
            start..start + trimmed.len()
        } else {
            self.span.clone()
        };
        Some(Self { words: CleanText::new(trimmed).ok()?, span })
    }
}

/// What line ends inside a `"""` text mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Nothing: the lines are one sentence.
    Sentence,
    /// An empty line begins a paragraph, other line ends mean nothing.
    Paragraphs,
    /// A line is a line.
    Lines,
}

/// `text` with blanks around its lines left out, and its line ends as `shape` wants them.
pub(super) fn shaped(text: &str, shape: Shape) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for line in text.split('\n').map(str::trim) {
        if line.is_empty() {
            gap = true;
            continue;
        }
        let feed = match shape {
            Shape::Sentence => false,
            Shape::Paragraphs => gap,
            Shape::Lines => true,
        };
        if !out.is_empty() {
            if feed {
                out.push('\n');
            } else if needs_blank(&out, line) {
                out.push(' ');
            }
        }
        out.push_str(line);
        gap = false;
    }
    out
}

/// Whether two lines were apart by a blank that only Latin letters and digits need.
fn needs_blank(before: &str, after: &str) -> bool {
    let narrow = |c: char| c < '\u{2e80}' && !matches!(c, '“' | '”' | '‘' | '’' | '…' | '—');
    before.ends_with(narrow) && after.starts_with(|c: char| narrow(c) && c.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_mean_what_the_shape_says() {
        let text = "\n　　王奶奶七十八岁，\n一个人在家。\n\n这天 hello\nworld 来了\n中文\n";
        for (shape, expected) in [
            (Shape::Sentence, "王奶奶七十八岁，一个人在家。这天 hello world 来了中文"),
            (Shape::Paragraphs, "王奶奶七十八岁，一个人在家。\n这天 hello world 来了中文"),
            (Shape::Lines, "王奶奶七十八岁，\n一个人在家。\n这天 hello\nworld 来了\n中文"),
        ] {
            assert_eq!(shaped(text, shape), expected);
        }
        assert_eq!(shaped(" \n \t\n", Shape::Paragraphs), "");
        assert_eq!(shaped("他说\n“行”\n10 天", Shape::Sentence), "他说“行”10 天");
    }

    #[test]
    fn a_part_knows_its_own_place() {
        let line = Text { words: CleanText::new("甲： 好的 ").unwrap(), span: 100..114 };
        assert_eq!(line.words.len(), 14);
        let part = line.part(6, 14).unwrap();
        assert_eq!((part.words.as_str(), part.span), ("好的", 107..113));
        let escaped = Text { span: 0..50, ..line };
        assert_eq!(escaped.part(6, 14).unwrap().span, 0..50);
    }
}
