//! Cuts a text into graphemes: what a reader takes for one letter.
//!
//! The crate's segmentation looks each character up in a table. A lesson is nearly all hanzi,
//! Chinese marks and ASCII, which never join with one another, so these are cut here.
use unicode_segmentation::UnicodeSegmentation;

/// The graphemes of `text`, each with the byte it begins at.
pub(super) fn graphemes(text: &str) -> Graphemes<'_> {
    Graphemes { text, at: 0 }
}

/// See [`graphemes`].
#[derive(Debug, Clone)]
pub(super) struct Graphemes<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Iterator for Graphemes<'t> {
    type Item = (usize, &'t str);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.text.get(self.at..)?;
        let mut chars = rest.chars();
        let first = chars.next()?;
        let alone = stands_alone(first) && chars.next().is_none_or(stands_alone);
        let len = if alone { first.len_utf8() } else { rest.graphemes(true).next()?.len() };
        let begin = self.at;
        self.at += len;
        Some((begin, rest.get(..len)?))
    }
}

/// `true` for characters that join neither with the one before nor with the one behind.
fn stands_alone(c: char) -> bool {
    // ASCII without CR (which joins with LF); “ ” ‘ ’ — …; 、。「」 up to 〩 (the tone marks 〪 behind
    // them do join); the hanzi of everyday; full-width ，：！（）.
    matches!(c, ' '..='~' | '\n' | '\u{2013}'..='\u{2026}' | '\u{3000}'..='\u{3029}'
        | '\u{4e00}'..='\u{9fff}' | '\u{ff01}'..='\u{ff60}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_way_cuts_as_the_table_does() {
        let texts = [
            "您好，王奶奶。",
            "打96110！“安全账户”……——",
            "e\u{301}a\u{301}\u{302}é 食\u{302a}\u{302b}好",
            "ﾊﾟ👨‍👩‍👧 🇨🇳가각",
            "a\r\nb\nc",
            "𠊎搭𪜶",
            "好\u{302a}",
            "",
        ];
        for text in texts {
            let ours: Vec<_> = graphemes(text).collect();
            let theirs: Vec<_> = text.grapheme_indices(true).collect();
            assert_eq!(ours, theirs, "{text:?}");
        }
    }

    #[test]
    fn a_letter_that_stands_alone_never_joins_with_another() {
        let alone: Vec<char> = ('\0'..='\u{ffff}').filter(|c| stands_alone(*c)).step_by(7).collect();
        for pair in alone.windows(2) {
            let text: String = pair.iter().collect();
            assert_eq!(text.graphemes(true).count(), 2, "{text:?}");
        }
    }
}
