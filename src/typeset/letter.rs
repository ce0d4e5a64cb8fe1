//! What a letter is to a line: a word's part, a mark that opens or closes, a blank.

/// The part a letter plays in line breaking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Letter {
    /// A hanzi or another letter that stands for itself: a line may end on either side of it.
    Hanzi,
    /// Part of a word of narrow letters.
    Latin,
    /// 0 to 9.
    Digit,
    /// Opens: never the last of a line.
    Open,
    /// Closes or follows: never the first of a line.
    Close,
    /// A blank, dropped where a line ends.
    Blank,
    /// A blank that must not be broken at: never first, never last.
    Glue,
    /// The end of a paragraph.
    Feed,
}

impl Letter {
    /// The part that a grapheme with the first character `c` plays.
    ///
    /// `'` and `"` look the same on both sides and are told apart by the caller.
    pub(super) fn of(c: char) -> Self {
        match c {
            '\u{4e00}'..='\u{9fff}' => Self::Hanzi,
            '0'..='9' => Self::Digit,
            ' ' | '\u{2002}'..='\u{2006}' | '\u{2008}'..='\u{200a}' | '\u{205f}' | '\u{3000}' => Self::Blank,
            '\n' => Self::Feed,
            '\u{a0}' | '\u{2007}' | '\u{202f}' => Self::Glue,
            _ if opens(c) => Self::Open,
            _ if closes(c) => Self::Close,
            '!'..='~' => Self::Latin,
            _ if c.is_alphabetic() && is_narrow(c) => Self::Latin,
            _ => Self::Hanzi,
        }
    }
}

/// Alphabets of narrow letters, with those of romanised Min and Hakka (ḿ, ⁿ).
pub(super) fn is_narrow(c: char) -> bool {
    matches!(c, '\0'..='\u{10ff}' | '\u{1e00}'..='\u{1fff}' | '\u{2070}'..='\u{209c}')
}

/// Brackets, quotation marks and signs of money before the amount.
fn opens(c: char) -> bool {
    matches!(
        c,
        '（' | '《'
            | '〈'
            | '「'
            | '『'
            | '【'
            | '〔'
            | '〖'
            | '｛'
            | '［'
            | '｟'
            | '〘'
            | '〝'
            | '“'
            | '‘'
            | '￥'
            | '＄'
            | '￡'
            | '¥'
            | '$'
            | '€'
            | '£'
            | '№'
            | '＃'
            | '('
            | '['
            | '{'
            | '«'
            | '‹'
    )
}

/// GB/T 15834 §5.1: what may not begin a line, and the signs that belong to the number before.
fn closes(c: char) -> bool {
    matches!(
        c,
        '，' | '。'
            | '、'
            | '；'
            | '：'
            | '？'
            | '！'
            | '）'
            | '》'
            | '〉'
            | '」'
            | '』'
            | '】'
            | '〕'
            | '〗'
            | '｝'
            | '］'
            | '｠'
            | '〙'
            | '〞'
            | '〟'
            | '”'
            | '’'
            | '…'
            | '⋯'
            | '—'
            | '–'
            | '―'
            | '－'
            | '～'
            | '〜'
            | '·'
            | '・'
            | '•'
            | '‧'
            | '／'
            | '％'
            | '‰'
            | '℃'
            | '℉'
            | '°'
            | '．'
            | '々'
            | '〻'
            | 'ー'
            | ','
            | '.'
            | '!'
            | '?'
            | ';'
            | ':'
            | ')'
            | ']'
            | '}'
            | '%'
            | '»'
            | '›'
            | '‼'
            | '⁇'
            | '⁈'
            | '⁉'
            | '｡'
            | '､'
            | '｣'
            | '･'
    )
}

/// `true` for a mark that ends a sentence.
pub(super) fn ends_sentence(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '‼' | '⁇' | '⁈' | '⁉' | '｡')
}

/// `true` for marks that end a sentence only before a blank: `3.5`, `a?b=c` go on.
pub(super) fn ends_latin_sentence(c: char) -> bool {
    matches!(c, '.' | '!' | '?')
}

/// `true` for a mark that still belongs to a sentence when it follows its full stop.
pub(super) fn trails_sentence(c: char) -> bool {
    matches!(c, '”' | '’' | '」' | '』' | '）' | '》' | '】' | '〕' | ')' | ']' | '"' | '\'' | '…' | '!' | '?')
        || ends_sentence(c)
}

/// `true` for the letters whose number on a page is limited.
pub(super) fn is_hanzi(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_words_and_blanks_are_told_apart() {
        let cases = [
            ("，。、；：？！）》」』”…—·％℃.,%", Letter::Close),
            ("（《「『“￥$(", Letter::Open),
            ("abcé@/-_=&ā", Letter::Latin),
            ("089", Letter::Digit),
            ("汉㐀𠊎①→★한", Letter::Hanzi),
            (" \u{3000}", Letter::Blank),
        ];
        for (letters, part) in cases {
            for c in letters.chars() {
                assert_eq!(Letter::of(c), part, "{c}");
            }
        }
    }
}
