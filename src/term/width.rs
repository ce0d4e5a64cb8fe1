//! How far the cursor moves after a character, where all terminals agree on it.

/// The columns a symbol takes on every terminal, or nothing where terminals may differ.
///
/// Stock backends send the cursor to its place again after every wide letter: eleven bytes a
/// Chinese character instead of three. Only characters are listed that were one or two columns
/// wide in all versions of the width tables terminals are built from. Anything else (accents,
/// dashes, dots, emoji, more than one character in a cell) is followed by a move, so that a
/// terminal with another opinion spoils one letter and not the rest of the line.
pub(super) fn agreed_width(symbol: &str) -> Option<u16> {
    if let [byte] = symbol.as_bytes() {
        return matches!(byte, b' '..=b'~').then_some(1);
    }
    let mut chars = symbol.chars();
    let (first, None) = (chars.next()?, chars.next()) else { return None };
    if is_wide(first) {
        return Some(2);
    }
    is_drawing(first).then_some(1)
}

/// Han letters (the rare ones too, dialects are written with them), Chinese punctuation without
/// the combining tone marks and the one narrow character behind it, fullwidth letters and digits.
fn is_wide(c: char) -> bool {
    matches!(c,
        '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' | '\u{20000}'..='\u{2fa1d}'
        | '\u{3000}'..='\u{3029}' | '\u{3030}'..='\u{303d}' | '\u{ff01}'..='\u{ff60}')
}

/// Lines, blocks, and what large letters are made of: sextants and octants. A terminal that draws
/// these over two columns shows no program's frames as they were meant.
fn is_drawing(c: char) -> bool {
    matches!(c, '\u{2500}'..='\u{259f}' | '\u{1fb00}'..='\u{1fb3b}' | '\u{1cd00}'..='\u{1cde5}')
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthChar as _;

    use super::agreed_width;

    #[test]
    fn an_agreed_width_is_the_one_the_layout_counts_with() {
        let mut agreed = 0;
        for c in (' '..=char::MAX).filter(|c| c.width().is_some()) {
            if let Some(width) = agreed_width(c.encode_utf8(&mut [0; 4])) {
                agreed += 1;
                assert_eq!(c.width(), Some(usize::from(width)), "{c:?} {:x}", u32::from(c));
            }
        }
        assert!(agreed > 20_992, "all Han letters at least, not {agreed}");
    }

    #[test]
    fn where_terminals_differ_nothing_is_promised() {
        for symbol in ["", "é", "ǎ", "—", "…", "·", "①", "“", "☎", "👵", "e\u{301}", "银行", "\u{303f}", "\u{7f}", "\n"]
        {
            assert_eq!(agreed_width(symbol), None, "{symbol:?}");
        }
    }
}
