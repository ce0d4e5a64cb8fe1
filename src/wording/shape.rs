//! Which letters can be drawn large.

/// Letters that the font lacks and `typeset` puts together from others.
const COMPOSED: [char; 2] = ['𪜶', '𠊎'];

/// Whether a large letter has a shape for `c`; what has none is drawn as an empty box.
///
/// The same font as `typeset` draws with, so that an author hears of it before a reader sees it;
/// `tests/glyphs.rs` compares the two letter by letter.
pub fn has_shape(c: char) -> bool {
    // Nearly all of every text, and all there: the font's table need not be looked through.
    let everyday = matches!(c, '\u{4e00}'..='\u{9fff}' | ' '..='~' | '\u{3001}'..='\u{3011}' | '\u{ff01}'..='\u{ff5e}' | '“' | '”');
    everyday || unifont::get_glyph(c).is_some() || COMPOSED.contains(&c)
}

/// Whether `c` is drawn wherever the program runs: large, and by terminals whose fonts end with the
/// basic plane (U+FFFF). The two letters that `typeset` puts together are.
pub fn is_drawn_everywhere(c: char) -> bool {
    COMPOSED.contains(&c) || u32::from(c) <= 0xffff && has_shape(c)
}
