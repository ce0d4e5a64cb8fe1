//! Chinese line breaking: where the lines of a passage end.
//!
//! GB/T 15834 and the basic rules of CLREQ, with numbers and addresses kept whole. No mark hangs
//! beyond the edge. What a rule forbids still happens where the line is too narrow for the rule:
//! the line is never wider than it may be, unless one letter alone is.
use std::ops::Range;

use super::gate::{Gate, Gates};
use super::grapheme::graphemes;
use super::letter::{Letter, ends_latin_sentence, ends_sentence, is_hanzi, trails_sentence};

/// One letter of a measured passage.
#[derive(Debug, Clone, Copy)]
pub(super) struct Glyph {
    /// The byte it begins at.
    pub(super) at: usize,
    pub(super) cells: u16,
    pub(super) letter: Letter,
    /// How willingly a line ends before it.
    pub(super) gate: Gate,
    /// A sentence ended before it.
    pub(super) begins_sentence: bool,
    /// What it counts against the limit of a page: a hanzi four, a narrow letter one.
    pub(super) weight: u8,
}

/// A line of a measured passage, as numbers of glyphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) from: usize,
    /// Behind the last glyph that is seen.
    pub(super) to: usize,
    /// Where the next line begins.
    pub(super) next: usize,
}

/// A text whose letters have been measured once, to be set at any width and from any place.
#[derive(Debug, Clone, Default)]
pub(super) struct Passage {
    pub(super) glyphs: Vec<Glyph>,
    len: usize,
}

/// Where the lines of `text` end when a line is `columns` cells wide, as ranges of bytes.
///
/// `cells` measures one grapheme. A line feed ends a paragraph; an empty paragraph has no line.
/// Between the ranges lie only blanks and line feeds.
///
/// ```
/// use leling::typeset::{Face, break_lines};
///
/// let text = "请转到（安全账户）";
/// let lines = break_lines(text, 8, |grapheme| Face::Native.cells(grapheme));
/// let lines: Vec<_> = lines.into_iter().filter_map(|line| text.get(line)).collect();
/// assert_eq!(lines, ["请转到", "（安全", "账户）"]);
/// ```
pub fn break_lines(text: &str, columns: u16, cells: impl Fn(&str) -> u16) -> Vec<Range<usize>> {
    let passage = Passage::measure(text, cells);
    let mut lines = Vec::new();
    let mut from = 0;
    while let Some(line) = passage.line(from, passage.glyphs.len(), columns) {
        lines.push(passage.bytes(line));
        from = line.next;
    }
    lines
}

/// The character by which a grapheme is treated: its first one. A mark on a blank is seen, so that
/// such a blank is a letter by itself and is not dropped at the end of a line.
fn seen(first: char, grapheme: &str) -> char {
    const DOTTED_CIRCLE: char = '\u{25cc}';
    let is_marked = grapheme.len() > first.len_utf8();
    if is_marked && Letter::of(first) == Letter::Blank { DOTTED_CIRCLE } else { first }
}

impl Passage {
    /// Measures each letter and finds where lines may end. Takes time in proportion to the text.
    pub(super) fn measure(text: &str, cells: impl Fn(&str) -> u16) -> Self {
        let mut glyphs = Vec::with_capacity(text.len() / 3 + 8);
        let mut gates = Gates::default();
        let mut sentence = Sentence::Runs;
        for (at, grapheme) in graphemes(text) {
            let Some(c) = grapheme.chars().next().map(|c| seen(c, grapheme)) else { continue };
            let next = text.get(at + grapheme.len()..).and_then(|rest| rest.chars().next());
            let cells = cells(grapheme);
            let (letter, gate) = gates.before(c, next);
            let begins_sentence = sentence.read(c, letter, next);
            glyphs.push(Glyph { at, cells, letter, gate, begins_sentence, weight: weight(c, letter) });
        }
        Self { glyphs, len: text.len() }
    }

    /// The bytes of a line.
    pub(super) fn bytes(&self, line: Line) -> Range<usize> {
        self.byte(line.from)..self.byte(line.to)
    }

    /// The byte at which a glyph begins; behind the last one the length of the text.
    pub(super) fn byte(&self, glyph: usize) -> usize {
        self.glyphs.get(glyph).map_or(self.len, |glyph| glyph.at)
    }

    /// The line that begins at glyph `from`, of a text that ends before glyph `end`.
    ///
    /// `None` when nothing is left to be seen.
    pub(super) fn line(&self, from: usize, end: usize, columns: u16) -> Option<Line> {
        let mut from = self.skip(from, end)?;
        let mut next = self.fill(from, end, columns);
        let whole = next >= end || self.letter(next) == Some(Letter::Feed) || self.gate(next) == Gate::Free;
        if !whole && self.letter(from) == Some(Letter::Blank) {
            // The indent would fill the line by itself, or tear the word behind it.
            from += self.glyphs.iter().skip(from).take_while(|glyph| glyph.letter == Letter::Blank).count();
            next = self.fill(from, end, columns);
        }
        Some(self.trimmed(from, self.without_widow(from, next, end, columns)))
    }

    /// `true` if nothing is to be seen from glyph `from` on.
    pub(super) fn is_over(&self, from: usize) -> bool {
        self.skip(from, self.glyphs.len()).is_none()
    }

    /// `true` if a sentence or a paragraph begins with glyph `from`, blanks and line feeds aside.
    pub(super) fn sentence_begins(&self, from: usize) -> bool {
        let begins = self.begins_paragraph(from) || self.letter(from) == Some(Letter::Feed);
        begins || self.glyphs.get(from).is_some_and(|glyph| glyph.begins_sentence)
    }

    /// `true` if a paragraph begins with glyph `from`.
    pub(super) fn begins_paragraph(&self, from: usize) -> bool {
        from.checked_sub(1).is_none_or(|before| self.letter(before) == Some(Letter::Feed))
    }

    /// The first glyph of the next line: empty paragraphs are passed over, blanks that a line
    /// left behind too, those that indent a paragraph are not.
    fn skip(&self, from: usize, end: usize) -> Option<usize> {
        let mut first = from;
        let mut begins = self.begins_paragraph(from);
        let mut seen = from;
        loop {
            if seen >= end {
                return None;
            }
            match self.letter(seen)? {
                Letter::Feed => {
                    first = seen + 1;
                    begins = true;
                }
                Letter::Blank => {
                    if !begins {
                        first = seen + 1;
                    }
                }
                _ => return Some(first),
            }
            seen += 1;
        }
    }

    /// The glyph behind a line that starts with glyph `from`: the next line's, or the paragraph's
    /// end.
    fn fill(&self, from: usize, end: usize, columns: u16) -> usize {
        let (mut width, mut blanks) = (0_u16, 0_u16);
        let mut cuts = Cuts::default();
        let mut empty = true;
        for (index, glyph) in self.glyphs.iter().enumerate().take(end).skip(from) {
            match glyph.letter {
                Letter::Feed => return index,
                Letter::Blank => {
                    blanks = blanks.saturating_add(glyph.cells);
                    continue;
                }
                _ => {}
            }
            if !empty {
                cuts.note(index, glyph.gate);
            }
            width = width.saturating_add(blanks).saturating_add(glyph.cells);
            if width > columns && index > from {
                return cuts.best(self, end, columns).unwrap_or(index);
            }
            blanks = 0;
            empty = false;
        }
        end
    }

    /// Puts the cut before one more letter if else a single hanzi were left for the last line.
    fn without_widow(&self, from: usize, cut: usize, end: usize, columns: u16) -> usize {
        // More marks than a line holds are no end of a sentence, nor worth reading through.
        if !self.is_widow(cut, end.min(cut + usize::from(columns) + 1)) {
            return cut;
        }
        let Some(earlier) = (from + 1..cut).rev().find(|index| self.gate(*index) == Gate::Free) else { return cut };
        let kept = self.width(from, earlier);
        let last = self.width(earlier, self.paragraph_end(cut, end));
        if kept >= columns / 2 && last <= columns { earlier } else { cut }
    }

    /// `true` if the rest of the paragraph is one hanzi, with or without marks behind it.
    fn is_widow(&self, from: usize, end: usize) -> bool {
        let mut rest = self.glyphs.iter().take(end).skip(from).take_while(|glyph| glyph.letter != Letter::Feed);
        rest.next().is_some_and(|glyph| glyph.letter == Letter::Hanzi)
            && rest.all(|glyph| matches!(glyph.letter, Letter::Close | Letter::Blank))
    }

    fn trimmed(&self, from: usize, next: usize) -> Line {
        let mut to = next;
        while to > from && self.letter(to - 1).is_some_and(|letter| matches!(letter, Letter::Blank | Letter::Feed)) {
            to -= 1;
        }
        Line { from, to, next }
    }

    /// Where the paragraph that glyph `from` stands in ends, before its line feed.
    fn paragraph_end(&self, from: usize, end: usize) -> usize {
        let rest = self.glyphs.iter().take(end).skip(from);
        from + rest.take_while(|glyph| glyph.letter != Letter::Feed).count()
    }

    fn width(&self, from: usize, to: usize) -> u16 {
        let glyphs = self.glyphs.iter().take(to).skip(from);
        glyphs.fold(0, |sum, glyph| sum.saturating_add(glyph.cells))
    }

    fn letter(&self, index: usize) -> Option<Letter> {
        self.glyphs.get(index).map(|glyph| glyph.letter)
    }

    /// The gate before a glyph.
    pub(super) fn gate(&self, index: usize) -> Gate {
        self.glyphs.get(index).map_or(Gate::Free, |glyph| glyph.gate)
    }

    /// `true` if a run of digits begins with glyph `cut` and fits on one line.
    fn digits_fit(&self, cut: usize, columns: u16) -> bool {
        let digits = self.glyphs.iter().skip(cut).take_while(|glyph| glyph.letter == Letter::Digit);
        let width = digits.take(usize::from(columns) + 1).fold(0_u16, |sum, glyph| sum.saturating_add(glyph.cells));
        width > 0 && width <= columns
    }

    /// `true` if what stands between `cut` and the next gate as good as `gate` fits on one line.
    fn piece_fits(&self, cut: usize, gate: Gate, end: usize, columns: u16) -> bool {
        let mut width = 0_u16;
        for (index, glyph) in self.glyphs.iter().enumerate().take(end).skip(cut) {
            let over = matches!(glyph.letter, Letter::Blank | Letter::Feed) || index > cut && glyph.gate <= gate;
            if over {
                break;
            }
            width = width.saturating_add(glyph.cells);
            if width > columns {
                return false;
            }
        }
        true
    }
}

/// The last place a line could end at, for each degree of loss.
#[derive(Debug, Default)]
struct Cuts([Option<usize>; 8]);

impl Cuts {
    fn note(&mut self, index: usize, gate: Gate) {
        if let Some(last) = self.0.get_mut(gate as usize) {
            *last = Some(index);
        }
    }

    /// The last place of the least loss. A mark is parted from a word, or digits from letters,
    /// only where that keeps something whole.
    fn best(&self, passage: &Passage, end: usize, columns: u16) -> Option<usize> {
        let last = |gate: Gate| self.0.get(gate as usize).copied().flatten();
        let harmless = [Gate::Free, Gate::Group, Gate::Number, Gate::Joint];
        let harmful = [Gate::Mark, Gate::Word, Gate::Figures];
        let keeps = |(cut, gate): &(usize, Gate)| {
            passage.piece_fits(*cut, *gate, end, columns) || passage.digits_fit(*cut, columns)
        };
        let cut = harmless.into_iter().find_map(last);
        let cut = cut.or_else(|| {
            harmful.into_iter().filter_map(|gate| Some((last(gate)?, gate))).find(keeps).map(|(cut, _)| cut)
        });
        cut.or_else(|| self.0.iter().flatten().copied().max())
    }
}

fn weight(c: char, letter: Letter) -> u8 {
    match letter {
        Letter::Hanzi if is_hanzi(c) => 4,
        Letter::Latin | Letter::Digit => 1,
        _ => 0,
    }
}

/// Where sentences end, read letter by letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sentence {
    Runs,
    Ended,
}

impl Sentence {
    /// `true` if `c` begins a sentence behind another one in its paragraph.
    fn read(&mut self, c: char, letter: Letter, next: Option<char>) -> bool {
        match letter {
            Letter::Blank => return false,
            Letter::Feed => {
                *self = Self::Runs;
                return false;
            }
            _ => {}
        }
        let ended = *self == Self::Ended;
        if ended && trails_sentence(c) {
            return false;
        }
        let ends = ends_sentence(c) || ends_latin_sentence(c) && next.is_none_or(|next| next == ' ');
        *self = if ends { Self::Ended } else { Self::Runs };
        ended
    }
}

#[cfg(test)]
mod tests {
    use super::super::Face;
    use super::*;

    fn broken(text: &str, columns: u16) -> String {
        let lines = break_lines(text, columns, |grapheme| Face::Native.cells(grapheme));
        lines.into_iter().filter_map(|line| text.get(line)).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn what_is_too_long_is_cut_where_it_hurts_least() {
        let cases = [
            ("￥3,000,000.00", 10, "￥3,000,|000.00"),
            ("6222-0210-0112-3456", 12, "6222-0210-|0112-3456"),
            ("0571 8888 6666", 12, "0571 8888|6666"),
            ("12345678万元", 10, "12345678万|元"),
            ("（96110）", 6, "（|96110|）"),
            ("abcdefgh12345", 10, "abcdefgh|12345"),
            ("三！！！？？？", 10, "三！！！？|？？"),
            ("汉字", 1, "汉|字"),
            ("汉字", 0, "汉|字"),
        ];
        for (text, columns, expected) in cases {
            assert_eq!(broken(text, columns), expected);
        }
    }

    #[test]
    fn blanks_are_dropped_at_line_ends_and_kept_elsewhere() {
        let cases = [
            ("　　您好，王奶奶。", 12, "　　您好，王|奶奶。"),
            ("one two  three", 8, "one two|three"),
            ("  96110", 6, "96110"),
            ("好 \n\n \n 好", 10, "好| 好"),
            ("   ", 10, ""),
        ];
        for (text, columns, expected) in cases {
            assert_eq!(broken(text, columns), expected);
        }
    }

    #[test]
    fn a_mark_on_a_blank_is_not_dropped_with_it() {
        let acute = " \u{301}";
        assert_eq!(broken(&format!("汉字{acute}汉字"), 4), format!("汉字|{acute}汉|字"));
    }

    #[test]
    fn a_last_line_is_not_one_hanzi() {
        assert_eq!(broken("一定要挂断。", 10), "一定要|挂断。");
        // Nothing to spare: the line before would be left less than half full, or torn.
        assert_eq!(broken("给96110打。", 8), "给96110|打。");
    }

    #[test]
    fn larger_letters_obey_the_same_rules() {
        // A hanzi of eight cells, a narrow letter of four.
        let text = "请打96110，别转5万元。";
        let lines = break_lines(text, 40, |grapheme| if grapheme.is_ascii() { 4 } else { 8 });
        let lines: Vec<_> = lines.into_iter().filter_map(|line| text.get(line)).collect();
        assert_eq!(lines, ["请打", "96110，别", "转5万元。"]);
    }
}
