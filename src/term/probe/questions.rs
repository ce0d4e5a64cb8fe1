//! What the terminal is asked, all in one write.

/// Something that is drawn, to see how far the cursor moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Question {
    /// Two octants.
    Octants,
    /// Two sextants.
    Sextants,
    /// A half block and a quadrant: twice as wide where a terminal takes characters of ambiguous
    /// width for wide ones, which some in China are told to.
    Quadrants,
    /// A space of width 2 by OSC 66.
    SizedWidth,
    /// A space of size 2 by OSC 66. Some terminals know widths and no sizes.
    SizedScale,
}

/// What is drawn, one a row. The first row is left out: the answer from its second to eighth
/// column is what terminals send for F3 held with Shift, Alt or Ctrl.
const DRAWN: [(u16, Question, &str); 5] = [
    // Between letters, for a character of no width at the start of a row misleads.
    (2, Question::Octants, "a\u{1cd00}\u{1cea8}b"),
    (3, Question::Sextants, "a\u{1fb00}\u{1fb00}b"),
    (4, Question::Quadrants, "a\u{2580}\u{259a}b"),
    (5, Question::SizedWidth, "\x1b]66;w=2; \x07"),
    (6, Question::SizedScale, "\x1b]66;s=2; \x07"),
];

/// Who are you, and what are you like: XTVERSION, DA1, DA2. What follows is drawn hidden.
const WHO: &str = "\x1b[>q\x1b[c\x1b[>c\x1b[8m";
/// Where is the cursor.
const WHERE: &str = "\x1b[6n";
/// Nothing of it stays on the screen. The last question is one that every terminal answers, so
/// that its answer says that no other will come.
const END: &str = "\x1b[m\x1b[H\x1b[2J\x1b[5n";

/// All questions, as bytes for the terminal.
pub(super) fn all() -> String {
    let drawn = DRAWN.iter().map(|(row, _, text)| format!("\x1b[{row};1H{text}{WHERE}"));
    [WHO.to_owned()].into_iter().chain(drawn).chain([END.to_owned()]).collect()
}

/// The question that is drawn on a row.
pub(super) fn on_row(row: u16) -> Option<Question> {
    DRAWN.iter().find(|(drawn, ..)| *drawn == row).map(|(_, question, _)| *question)
}

impl Question {
    /// The column the cursor would be in if what is asked about had no width.
    pub(super) fn start(self) -> u16 {
        match self {
            Self::Octants | Self::Sextants | Self::Quadrants => 3,
            Self::SizedWidth | Self::SizedScale => 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_questions_fit_in_one_write_and_end_with_the_mark() {
        let all = all();
        assert!(all.len() < 256, "{} bytes", all.len());
        assert!(all.ends_with("\x1b[2J\x1b[5n"));
        assert_eq!(all.matches(WHERE).count(), DRAWN.len());
    }
}
