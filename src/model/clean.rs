//! Text that may go to a terminal: the type that packs, locales and settings are turned into.
use std::fmt;
use std::ops::Deref;

/// Text without anything a terminal could take for a command or that could mislead a reader.
///
/// Refused are control characters (a line feed is allowed: it separates paragraphs), zero-width
/// and invisible characters, bidirectional overrides and isolates, tag characters, private-use
/// characters, and more than four combining marks on one letter. The only ways to make one check
/// for that, so a value of this type is safe to put into a cell.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CleanText(String);

/// What makes a text unfit for the screen, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unclean {
    /// Byte offset of the character in the text.
    pub at: usize,
    /// The character.
    pub found: char,
}

impl fmt::Display for Unclean {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "U+{:04X} at byte {}", u32::from(self.found), self.at)
    }
}

impl std::error::Error for Unclean {}

/// More marks than this on one letter would climb over the lines above it.
const MARKS_PER_LETTER: usize = 4;

impl CleanText {
    /// Takes `text` if a terminal can show it as it is.
    ///
    /// # Errors
    ///
    /// Names the first character that may not be shown.
    pub fn new(text: impl Into<String>) -> Result<Self, Unclean> {
        let text = text.into();
        match first_unclean(&text) {
            None => Ok(Self(text)),
            Some(fault) => Err(fault),
        }
    }

    /// Takes `text` and leaves out what may not be shown.
    ///
    /// For words that come from outside the packs, such as file names and error messages.
    #[must_use]
    pub fn lossy(text: &str) -> Self {
        let mut kept = String::with_capacity(text.len());
        let mut rest = text;
        // A text is cut before each character that cannot stay, so that one pass is enough.
        while let Some(fault) = first_unclean_behind(&kept, rest) {
            let (clean, behind) = rest.split_at(fault.at);
            kept.push_str(clean);
            rest = behind.strip_prefix(fault.found).unwrap_or("");
        }
        kept.push_str(rest);
        Self(kept)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// This text with another one behind it.
    #[must_use]
    pub fn followed_by(mut self, other: &Self) -> Self {
        self.0.push_str(&other.0);
        // Joining can only pile up combining marks; leave out what is too much.
        if first_unclean(&self.0).is_some() {
            return Self::lossy(&self.0);
        }
        self
    }

    /// Several texts, one behind the other, with `between` between them.
    #[must_use]
    pub fn join<'a>(parts: impl IntoIterator<Item = &'a Self>, between: &Self) -> Self {
        let mut out = Self::default();
        for (index, part) in parts.into_iter().enumerate() {
            if index > 0 {
                out = out.followed_by(between);
            }
            out = out.followed_by(part);
        }
        out
    }
}

impl Deref for CleanText {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CleanText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<usize> for CleanText {
    fn from(number: usize) -> Self {
        Self(number.to_string())
    }
}

impl From<char> for CleanText {
    /// A single character; one that may not be shown becomes an empty text.
    fn from(c: char) -> Self {
        Self::lossy(c.encode_utf8(&mut [0; 4]))
    }
}

fn first_unclean(text: &str) -> Option<Unclean> {
    first_unclean_behind("", text)
}

/// The first character of `text` that cannot stand behind `before`.
fn first_unclean_behind(before: &str, text: &str) -> Option<Unclean> {
    let mut marks = before.chars().rev().take_while(|c| is_mark(*c)).count();
    for (at, found) in text.char_indices() {
        // What nearly all text consists of; every text of every pack comes through here.
        if matches!(found, ' '..='~' | '\u{3001}'..='\u{3011}' | '\u{4e00}'..='\u{9fff}' | '\u{ff01}'..='\u{ff5e}') {
            marks = 0;
            continue;
        }
        marks = if is_mark(found) { marks + 1 } else { 0 };
        if is_refused(found) || marks > MARKS_PER_LETTER {
            return Some(Unclean { at, found });
        }
    }
    None
}

fn is_refused(c: char) -> bool {
    match c {
        '\n' => false,
        '\u{00ad}' // soft hyphen: invisible, measured as one cell by some terminals
        | '\u{034f}' // combining grapheme joiner
        | '\u{061c}' // Arabic letter mark
        | '\u{115f}'..='\u{1160}' | '\u{3164}' | '\u{ffa0}' // Hangul fillers: blank letters
        | '\u{180b}'..='\u{180f}' // Mongolian selectors
        | '\u{200b}'..='\u{200f}' // zero width, joiners, direction marks
        | '\u{2028}'..='\u{202e}' // separators, bidirectional embeddings and overrides
        | '\u{2060}'..='\u{206f}' // invisible operators, isolates
        | '\u{e000}'..='\u{f8ff}' // private use
        | '\u{fe00}'..='\u{fe0f}' // variation selectors change a letter's width
        | '\u{feff}' | '\u{fff0}'..='\u{ffff}'
        | '\u{e0000}'..='\u{10ffff}' // tags, selectors, private planes
        => true,
        c => c.is_control(),
    }
}

fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{0300}'..='\u{036f}' | '\u{0483}'..='\u{0489}' | '\u{0591}'..='\u{05bd}'
        | '\u{0610}'..='\u{061a}' | '\u{064b}'..='\u{065f}' | '\u{0e31}' | '\u{0e34}'..='\u{0e3a}'
        | '\u{0e47}'..='\u{0e4e}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{302a}'..='\u{302f}' | '\u{3099}'..='\u{309a}'
        | '\u{fe20}'..='\u{fe2f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_chinese_is_taken_as_it_is() {
        for text in ["您好，王奶奶。", "「安全賬戶」", "𠊎搭𪜶", "第一段\n第二段", "POJ: lán sī"]
        {
            assert_eq!(CleanText::new(text).unwrap().as_str(), text);
        }
    }

    #[test]
    fn what_could_command_a_terminal_or_mislead_a_reader_is_refused() {
        let cases = [
            ("\u{1b}[2J", '\u{1b}'),
            ("好\u{7}", '\u{7}'),
            ("好\r好", '\r'),
            ("\t缩进", '\t'),
            ("\u{9b}31m", '\u{9b}'),
            ("a\u{202e}b", '\u{202e}'),
            ("a\u{2066}b", '\u{2066}'),
            ("零\u{200b}宽", '\u{200b}'),
            ("\u{feff}bom", '\u{feff}'),
            ("\u{e0041}", '\u{e0041}'),
            ("\u{e000}", '\u{e000}'),
            ("☎\u{fe0f}", '\u{fe0f}'),
            ("a\u{301}\u{301}\u{301}\u{301}\u{301}", '\u{301}'),
        ];
        for (text, found) in cases {
            assert_eq!(CleanText::new(text).unwrap_err().found, found, "{text:?}");
        }
    }

    #[test]
    fn lossy_keeps_all_that_can_be_shown() {
        assert_eq!(CleanText::lossy("a\u{1b}[2Jb\u{202e}\nc").as_str(), "a[2Jb\nc");
        let piled = CleanText::lossy("a\u{301}\u{301}").followed_by(&CleanText::lossy("\u{301}\u{301}\u{301}"));
        assert_eq!(piled.chars().count(), 5);
    }
}
