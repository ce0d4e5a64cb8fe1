//! Marks that the terminal's own letters cannot be trusted with.
//!
//! `“ ” ‘ ’ … — · × ℃ → ①` are of ambiguous width: counted as one cell, but drawn two cells wide by
//! VTE, Konsole and xterm once the letter comes from a Chinese font, over half of the next hanzi.
//! Beside Chinese they are replaced by marks that are two cells wide everywhere, or by ASCII:
//!
//! | written | shown | why |
//! |---|---|---|
//! | “ ” ‘ ’ | 「 」 『 』 | the same meaning, used by the Traditional locales anyway |
//! | …… | ...... | six dots on the line, as an ellipsis has; 。。。 would read as three sentences |
//! | —— | －－ | full-width, and in every Chinese font |
//! | · between hanzi | ・ | the full-width point |
//! | × beside hanzi | Ｘ | as in 王×× |
//! | → | -> | |
//! | ℃ | 度 | |
//! | ① | 1、 | |
//!
//! Around Latin letters quotation marks become `"` and `'`, and the apostrophe of `don’t` is `'`.
use std::borrow::Cow;

use super::{Block, Face};
use crate::model::CleanText;

/// The text as the terminal's own letters can show it without one running into the next.
pub fn native_text(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_ambiguous) {
        return Cow::Borrowed(text);
    }
    let letters: Vec<char> = text.chars().collect();
    let quotes = quotes(&letters);
    let mut shown = String::with_capacity(text.len() + 8);
    for (index, c) in letters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| letters.get(before)).copied();
        let after = letters.get(index + 1).copied();
        match quotes.get(index).copied().flatten() {
            Some(quote) => shown.push(quote),
            None => push_plain(&mut shown, *c, before, after),
        }
    }
    Cow::Owned(shown)
}

impl Block {
    /// The block with the text that its face can show; call it once, before laying out.
    #[must_use]
    pub fn for_face(self, face: Face) -> Self {
        let fit = if face.is_large() { large } else { native };
        Self { lead: fit(self.lead), text: fit(self.text), ..self }
    }
}

/// The text as the large faces show it: they draw all marks of Chinese text a hanzi wide, which
/// those of an English sentence must not be.
fn large_text(text: &str) -> Cow<'_, str> {
    if !text.contains(['“', '”', '‘', '’']) {
        return Cow::Borrowed(text);
    }
    let letters: Vec<char> = text.chars().collect();
    let narrow = |quote: Option<char>| quote.filter(char::is_ascii);
    Cow::Owned(letters.iter().zip(quotes(&letters)).map(|(c, quote)| narrow(quote).unwrap_or(*c)).collect())
}

fn large(text: CleanText) -> CleanText {
    match large_text(&text) {
        Cow::Borrowed(_) => None,
        Cow::Owned(shown) => CleanText::new(shown).ok(),
    }
    .unwrap_or(text)
}

/// The same for text that is safe to show, and stays so.
pub fn native(text: CleanText) -> CleanText {
    let shown = match native_text(&text) {
        Cow::Borrowed(_) => None,
        Cow::Owned(shown) => CleanText::new(shown).ok(),
    };
    shown.unwrap_or(text)
}

fn is_ambiguous(c: char) -> bool {
    matches!(c, '“' | '”' | '‘' | '’' | '…' | '—' | '·' | '×' | '℃' | '→' | '①'..='⑳')
}

fn is_wide(c: char) -> bool {
    c >= '\u{2e80}'
}

fn push_plain(shown: &mut String, c: char, before: Option<char>, after: Option<char>) {
    let wide_beside = before.is_some_and(is_wide) || after.is_some_and(is_wide);
    match c {
        '…' => shown.push_str("..."),
        '—' if wide_beside || before == Some('—') || after == Some('—') => shown.push('－'),
        '—' => shown.push('-'),
        '·' if wide_beside => shown.push('・'),
        '×' if wide_beside || before == Some('×') => shown.push('Ｘ'),
        '×' => shown.push('x'),
        '→' => shown.push_str("->"),
        '℃' => shown.push('度'),
        '①'..='⑳' => push_circled(shown, c, after),
        _ => shown.push(c),
    }
}

/// ① before a word is 1、; a mark that is there already is not doubled.
fn push_circled(shown: &mut String, c: char, after: Option<char>) {
    let number = u32::from(c) - u32::from('①') + 1;
    shown.push_str(&number.to_string());
    if !matches!(after, None | Some('、' | '.' | '．' | '，' | '。' | '）' | '\n' | '①'..='⑳')) {
        shown.push('、');
    }
}

/// What each quotation mark becomes.
fn quotes(letters: &[char]) -> Vec<Option<char>> {
    let mut shown = vec![None; letters.len()];
    let mut open: Vec<(usize, char)> = Vec::new();
    for (index, c) in letters.iter().copied().enumerate() {
        match c {
            '“' | '‘' => open.push((index, c)),
            '’' if is_apostrophe(letters, index, &open) => set(&mut shown, index, '\''),
            '”' | '’' => {
                let opener = if c == '”' { '“' } else { '‘' };
                let pair = open.iter().rposition(|(_, mark)| *mark == opener);
                let from = pair.and_then(|at| open.drain(at..).next());
                let begin = from.map(|(begin, _)| begin);
                let chinese = is_chinese(letters, begin, Some(index));
                if let Some(begin) = begin {
                    set(&mut shown, begin, opening(opener, chinese));
                }
                set(&mut shown, index, closing(c, chinese));
            }
            _ => {}
        }
    }
    // What was opened and never closed (a quotation that goes on in the next passage), or was
    // passed over by a pair around it.
    for (index, c) in letters.iter().copied().enumerate() {
        if matches!(c, '“' | '‘') && shown.get(index).copied().flatten().is_none() {
            set(&mut shown, index, opening(c, is_chinese(letters, Some(index), None)));
        }
    }
    shown
}

fn set(shown: &mut [Option<char>], index: usize, mark: char) {
    if let Some(place) = shown.get_mut(index) {
        *place = Some(mark);
    }
}

fn opening(mark: char, chinese: bool) -> char {
    match (mark, chinese) {
        ('“', true) => '「',
        ('“', false) => '"',
        (_, true) => '『',
        (_, false) => '\'',
    }
}

fn closing(mark: char, chinese: bool) -> char {
    match (mark, chinese) {
        ('”', true) => '」',
        ('”', false) => '"',
        (_, true) => '』',
        (_, false) => '\'',
    }
}

/// ’ behind a narrow letter, where another one follows or nothing has been opened.
fn is_apostrophe(letters: &[char], index: usize, open: &[(usize, char)]) -> bool {
    let narrow = |c: Option<&char>| c.is_some_and(|c| c.is_alphanumeric() && !is_wide(*c));
    let after_letter = index.checked_sub(1).is_some_and(|before| narrow(letters.get(before)));
    after_letter && (narrow(letters.get(index + 1)) || !open.iter().any(|(_, mark)| *mark == '‘'))
}

/// `true` if a quotation holds a wide letter or stands beside one.
fn is_chinese(letters: &[char], begin: Option<usize>, end: Option<usize>) -> bool {
    let before = begin.and_then(|begin| begin.checked_sub(1)).and_then(|before| letters.get(before));
    let after = end.and_then(|end| letters.get(end + 1));
    let from = begin.or(end.and_then(|end| end.checked_sub(1))).unwrap_or(0);
    let to = end.or(begin.map(|begin| begin + 2)).unwrap_or(0);
    let inside = letters.iter().take(to).skip(from).find(|c| is_wide(**c));
    before.is_some_and(|c| is_wide(*c)) || after.is_some_and(|c| is_wide(*c)) || inside.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_gets_marks_that_are_wide_everywhere() {
        let cases = [
            ("转到“安全账户”", "转到「安全账户」"),
            ("“他说‘好’。”", "「他说『好』。」"),
            ("下载“APP”后", "下载「APP」后"),
            ("唉……我——不", "唉......我－－不"),
            ("白求恩·诺尔曼", "白求恩・诺尔曼"),
            ("王××的3×5", "王ＸＸ的3x5"),
            ("①先挂断②、再问③", "1、先挂断2、再问3"),
            ("骗子：“没说完", "骗子：「没说完"),
            ("接着说。”他", "接着说。」他"),
            ("36℃→40℃", "36度->40度"),
        ];
        for (text, expected) in cases {
            assert_eq!(native_text(text), expected);
        }
    }

    #[test]
    fn english_gets_the_marks_of_a_typewriter() {
        let cases = [
            ("Don’t pay. It’s “safe”, she said.", "Don't pay. It's \"safe\", she said."),
            ("the victims’ bank", "the victims' bank"),
            ("‘Go’ — now…", "'Go' - now..."),
            ("短信写着 “Don’t reply” 。", "短信写着 \"Don't reply\" 。"),
        ];
        for (text, expected) in cases {
            assert_eq!(native_text(text), expected);
        }
    }

    #[test]
    fn large_letters_keep_chinese_marks_and_narrow_english_ones() {
        assert_eq!(large_text("他说“钱——快转！”"), "他说“钱——快转！”");
        assert_eq!(large_text("Don’t pay. It’s “safe”, 骗子说“安全”"), "Don't pay. It's \"safe\", 骗子说“安全”");
    }

    #[test]
    fn no_ambiguous_mark_is_left() {
        let text = "“”‘’…—·×℃→①⑳”“’‘好”“好’‘好…—·×";
        assert!(!native_text(text).chars().any(|c| is_ambiguous(c) && c != '·'));
    }

    #[test]
    fn plain_text_is_taken_as_it_is() {
        assert!(matches!(native_text("您好，打「110」。"), Cow::Borrowed(_)));
    }
}
