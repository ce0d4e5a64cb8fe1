//! Where the shapes of letters come from.
use super::grapheme::graphemes;

/// A letter of 16 rows, 8 or 16 dots wide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Bitmap {
    /// Dots from left to right: 8 or 16.
    pub width: u8,
    /// Rows from the top; bit 15 is the leftmost dot, whatever the width.
    pub rows: [u16; 16],
}

impl Bitmap {
    /// No ink: a blank of half a hanzi.
    pub const BLANK: Self = Self { width: 8, rows: [0; 16] };

    /// How many dots are ink.
    pub fn ink(&self) -> u32 {
        self.rows.iter().map(|row| row.count_ones()).sum()
    }

    /// The letter in the middle of a full width.
    #[must_use]
    fn centred(self) -> Self {
        if self.width == 16 { self } else { Self { width: 16, rows: self.rows.map(|row| row >> 4) } }
    }

    /// A round letter without the stroke through it: to a reader who never saw a slashed zero,
    /// 96110 would end with a sign nobody can dial.
    #[must_use]
    fn without_slash(self) -> Self {
        let sides =
            self.rows.iter().fold(u16::MAX, |sides, row| if row.count_ones() > 2 { sides & row } else { sides });
        let open = |row: u16| if row & sides == sides { sides } else { row };
        Self { rows: self.rows.map(open), ..self }
    }

    /// The strokes of a narrow letter drawn out over a full width.
    #[must_use]
    fn stretched(self) -> Self {
        if self.width == 16 { self } else { Self { width: 16, rows: self.rows.map(|row| row | (row >> 8)) } }
    }
}

/// A source of letter shapes.
pub trait GlyphSource {
    /// The shape of `c`; `None` when this source has none.
    fn glyph(&self, c: char) -> Option<Bitmap>;
}

/// GNU Unifont as the crate `unifont` carries it, with the few letters it lacks put together from
/// parts of others.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Unifont;

impl GlyphSource for Unifont {
    fn glyph(&self, c: char) -> Option<Bitmap> {
        let plain = plain(c).or_else(|| composed(c))?;
        Some(match c {
            '0' => plain.without_slash(),
            // Two of them are one stroke.
            '—' | '─' => plain.stretched(),
            _ if is_full_width(c) => plain.centred(),
            _ => plain,
        })
    }
}

fn plain(c: char) -> Option<Bitmap> {
    Some(match unifont::get_glyph(c)? {
        unifont::Glyph::Halfwidth(rows) => Bitmap { width: 8, rows: rows.map(|row| u16::from(row) << 8) },
        unifont::Glyph::Fullwidth(rows) => Bitmap { width: 16, rows: *rows },
    })
}

/// A letter made of the left of one and the right of another: its dots left of the cut, and after.
struct Parts {
    letter: char,
    left: char,
    right: char,
    cut: u32,
}

/// 𪜶 (they, in Hokkien) and 𠊎 (I, in Hakka) are in none of the sources: 亻 of 佃 makes them, with
/// 因 of 咽 and 厓 of 涯.
const COMPOSED: [Parts; 2] =
    [Parts { letter: '𪜶', left: '佃', right: '咽', cut: 5 }, Parts { letter: '𠊎', left: '佃', right: '涯', cut: 5 }];

fn composed(c: char) -> Option<Bitmap> {
    let parts = COMPOSED.iter().find(|parts| parts.letter == c)?;
    let (left, right) = (plain(parts.left)?, plain(parts.right)?);
    let mask = !(u16::MAX >> parts.cut);
    let mut rows = right.rows;
    for (row, from_left) in rows.iter_mut().zip(left.rows) {
        *row = (*row & !mask) | (from_left & mask);
    }
    Some(Bitmap { width: 16, rows })
}

/// Whether a letter takes the width of a hanzi. Quotation marks, dashes, dots and circled numbers do
/// in Chinese text, although terminals count them as one cell.
pub fn is_full_width(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{303e}' | '\u{3041}'..='\u{33ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{a000}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}' | '\u{20000}'..='\u{3fffd}'
        | '“' | '”' | '‘' | '’' | '—' | '…' | '·' | '→' | '×' | '①'..='⓿')
}

/// The shape of a grapheme from `source`: its first character with the accents that belong to it.
///
/// A letter the source does not have is a hollow box, so that a gap is seen and never silently
/// dropped. What has neither ink nor width (a joiner, a variation selector) leaves no trace.
pub fn letter(source: &impl GlyphSource, grapheme: &str) -> Bitmap {
    let mut chars = grapheme.chars();
    let first = chars.next().unwrap_or(' ');
    let mut shape = match first {
        ' ' | '\u{a0}' => Bitmap::BLANK,
        '\u{3000}' => Bitmap { width: 16, ..Bitmap::BLANK },
        _ => source.glyph(first).unwrap_or_else(|| hollow(is_full_width(first))),
    };
    for accent in chars.filter(|c| is_accent(*c)).filter_map(|c| source.glyph(c)) {
        let accent = if shape.width == 16 { accent.centred() } else { accent };
        for (row, ink) in shape.rows.iter_mut().zip(accent.rows) {
            *row |= ink;
        }
    }
    shape
}

/// The shapes of a text, letter by letter.
pub fn letters(source: &impl GlyphSource, text: &str) -> impl Iterator<Item = Bitmap> {
    graphemes(text).map(move |(_, grapheme)| letter(source, grapheme))
}

/// Marks that stand over or under the letter before them, as in the romanised Hokkien `a̍`.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{302a}'..='\u{302d}')
}

fn hollow(full: bool) -> Bitmap {
    let (width, edge, sides) = if full { (16, 0x7ffe, 0x4002) } else { (8, 0x7e00, 0x4200) };
    let mut rows = [sides; 16];
    let [top, upper, .., lower, bottom] = &mut rows;
    (*top, *upper, *lower, *bottom) = (0, edge, edge, 0);
    Bitmap { width, rows }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_hanzi_of_the_basic_plane_has_a_shape() {
        let hanzi = ('\u{4e00}'..='\u{9fff}').chain('\u{3400}'..='\u{4dbf}');
        let have = hanzi.filter(|c| Unifont.glyph(*c).is_some_and(|glyph| glyph.width == 16 && glyph.ink() > 0));
        // 20,992 of the first block, 6,592 of extension A.
        assert_eq!(have.count(), 27_584);
    }

    #[test]
    fn letters_of_the_dialects_have_shapes() {
        for c in "嘅喺咗嚟啲嗰冇唔佢哋㗎揾谂揿睇𪜶囝佗揣袂毋阮恁𠊎毋麼遽搿迭呒侬伐".chars()
        {
            assert!(Unifont.glyph(c).is_some(), "{c}");
        }
    }

    #[test]
    fn a_composed_letter_is_the_left_of_one_and_the_right_of_another() {
        let made = Unifont.glyph('𪜶').unwrap();
        let (left, right) = (plain('佃').unwrap(), plain('咽').unwrap());
        for y in 0..16 {
            assert_eq!(made.rows[y] >> 11, left.rows[y] >> 11);
            assert_eq!(made.rows[y] & 0x07ff, right.rows[y] & 0x07ff);
        }
    }

    #[test]
    fn punctuation_stands_in_the_middle_of_a_full_width() {
        for c in "“”‘’—…·".chars() {
            let glyph = Unifont.glyph(c).unwrap();
            assert_eq!(glyph.width, 16, "{c}");
            assert!(glyph.rows.iter().all(|row| row & 0xf00f == 0) || c == '—', "{c}");
        }
    }

    #[test]
    fn a_letter_nobody_has_is_a_box_and_not_nothing() {
        let missing = '\u{2ffff}';
        assert_eq!(Unifont.glyph(missing), None);
        assert!(letter(&Unifont, "\u{2ffff}").ink() > 30);
    }

    #[test]
    fn a_zero_has_nothing_in_it() {
        let zero = Unifont.glyph('0').unwrap();
        let inked: Vec<u16> = zero.rows.iter().copied().filter(|row| *row > 0).collect();
        assert!(inked.len() >= 10, "{zero:?}");
        assert!(inked.iter().all(|row| row.count_ones() == 2), "{inked:x?}");
        assert_ne!(zero, Unifont.glyph('O').unwrap());
    }

    #[test]
    fn two_dashes_are_one_stroke() {
        let dash = Unifont.glyph('—').unwrap();
        assert!(dash.rows.contains(&u16::MAX));
    }

    #[test]
    fn an_accent_is_drawn_over_its_letter_and_a_selector_is_not() {
        let plain = letter(&Unifont, "a");
        assert!(letter(&Unifont, "a\u{30d}").ink() > plain.ink());
        assert_eq!(letter(&Unifont, "a\u{fe0f}"), plain);
        assert_eq!(letters(&Unifont, "a\u{30d}银 ").map(|shape| shape.width).collect::<Vec<_>>(), [8, 16, 8]);
    }
}
