//! What the terminal answered, in our words.
use super::questions::{self, Question};
use super::sieve::{Found, Reply, Sieve};

/// What a terminal answered. What it did not answer is missing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Replies {
    /// Its name and version as it writes them (XTVERSION).
    pub version: Option<String>,
    /// The first device attributes (DA1).
    pub primary: Option<Vec<u32>>,
    /// The second device attributes (DA2).
    pub secondary: Option<Vec<u32>>,
    /// How many columns two octants moved the cursor.
    pub octants: Option<u16>,
    /// How many columns two sextants moved the cursor.
    pub sextants: Option<u16>,
    /// How many columns a half block and a quadrant moved the cursor.
    pub quadrants: Option<u16>,
    /// How many columns a space of width 2 moved the cursor (OSC 66).
    pub sized_width: Option<u16>,
    /// How many columns a space of size 2 moved the cursor (OSC 66).
    pub sized_scale: Option<u16>,
    /// The end of the answers came.
    pub complete: bool,
}

impl Replies {
    /// Reads answers from bytes as they come from a terminal; keys among them are passed over.
    pub fn read(bytes: &[u8]) -> Self {
        let mut collector = Collector::default();
        for found in Sieve::default().sift(bytes) {
            let _ = collector.take(found);
        }
        collector.replies
    }

    fn measure(&mut self, question: Question) -> &mut Option<u16> {
        match question {
            Question::Octants => &mut self.octants,
            Question::Sextants => &mut self.sextants,
            Question::Quadrants => &mut self.quadrants,
            Question::SizedWidth => &mut self.sized_width,
            Question::SizedScale => &mut self.sized_scale,
        }
    }
}

/// Puts answers together as they come.
#[derive(Debug, Default)]
pub(super) struct Collector {
    pub(super) replies: Replies,
    measured: Vec<Question>,
}

impl Collector {
    /// Keeps what belongs to the answers and gives back what does not.
    pub(super) fn take(&mut self, found: Found) -> Option<Found> {
        match found {
            Found::Event(_) => return Some(found),
            Found::End => self.replies.complete = true,
            Found::Reply(Reply::Version(version)) => self.replies.version = Some(version),
            Found::Reply(Reply::Primary(attributes)) => self.replies.primary = Some(attributes),
            Found::Reply(Reply::Secondary(attributes)) => self.replies.secondary = Some(attributes),
            Found::Reply(Reply::Cursor { row, column }) => self.place(row, column),
            Found::Reply(Reply::Unasked) => {}
        }
        None
    }

    /// Each question is written on a row of its own, by which its answer is known.
    ///
    /// In a window with fewer rows two of them fall on one row; then neither is believed.
    fn place(&mut self, row: u16, column: u16) {
        let Some(question) = questions::on_row(row) else { return };
        let advance = column.checked_sub(question.start());
        let twice = self.measured.contains(&question);
        self.measured.push(question);
        *self.replies.measure(question) = advance.filter(|_| !twice);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_known_by_its_row() {
        let replies = Replies::read(b"\x1b[4;5R\x1b[2;3R1\x1b[0n");
        assert_eq!((replies.quadrants, replies.octants, replies.sextants), (Some(2), Some(0), None));
        assert!(replies.complete);
    }

    #[test]
    fn two_answers_from_one_row_are_not_believed() {
        assert_eq!(Replies::read(b"\x1b[2;5R\x1b[2;5R").octants, None);
        assert_eq!(Replies::read(b"\x1b[2;5R\x1b[2;5R\x1b[2;5R").octants, None);
    }
}
