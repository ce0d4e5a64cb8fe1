//! Where a finger hits a choice: at least three rows high with a row between two of them, where the
//! page has so many (standard O4).
use std::ops::Range;

use super::{Block, Page, Typesetter};

/// A choice needs so many rows for a finger.
const TARGET: u16 = 3;

/// The rows of a page that belong to a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Which choice, counted from 0.
    pub choice: usize,
    /// Rows from the top of the page, more than its letters take where there is room.
    pub rows: Range<u16>,
}

impl Target {
    /// Rows a finger wants above and below the letters.
    fn margins(&self) -> (u16, u16) {
        let missing = TARGET.saturating_sub(self.rows.end - self.rows.start);
        (missing / 2, missing - missing / 2)
    }
}

impl Typesetter {
    /// The choices on a page of `blocks`, each with the rows in which a finger hits it. No two of
    /// them share a row.
    pub fn targets(&self, blocks: &[Block], page: &Page) -> Vec<Target> {
        let mut targets = self.letters_of_choices(blocks, page);
        let letters = targets.clone();
        for (index, target) in targets.iter_mut().enumerate() {
            let (above, below) = target.margins();
            let before = index.checked_sub(1).and_then(|before| letters.get(before));
            let behind = letters.get(index + 1);
            target.rows.start -= match before {
                // What is above gets its margin first.
                Some(before) => {
                    let blank = target.rows.start - before.rows.end;
                    above.min(blank.saturating_sub(before.margins().1 + 1))
                }
                None => above.min(target.rows.start),
            };
            let blank =
                behind.map_or(self.rows.saturating_sub(target.rows.end), |behind| behind.rows.start - target.rows.end);
            target.rows.end += below.min(if behind.is_some() && blank > 1 { blank - 1 } else { blank });
        }
        targets
    }

    /// The rows that the letters of each choice take.
    fn letters_of_choices(&self, blocks: &[Block], page: &Page) -> Vec<Target> {
        let mut targets: Vec<Target> = Vec::new();
        for row in &page.rows {
            let Some(block) = blocks.get(row.block) else { continue };
            let Some(choice) = block.choice else { continue };
            let end = row.y + self.faces.of_block(block).rows();
            match targets.last_mut().filter(|target| target.choice == choice) {
                Some(target) => target.rows.end = end,
                None => targets.push(Target { choice, rows: row.y..end }),
            }
        }
        targets
    }

    /// Moves the choices of a page apart until a finger finds each, if the page has the rows for it:
    /// with a row between them, or at least without one.
    pub(super) fn spread(&self, blocks: &[Block], page: &mut Page) {
        let targets = self.letters_of_choices(blocks, page);
        let Some(end) =
            page.rows.last().and_then(|row| Some(row.y + self.faces.of_block(blocks.get(row.block)?).rows()))
        else {
            return;
        };
        let left = self.rows.saturating_sub(end);
        // The last choice wants rows below it, where it ends the page.
        let below = targets.last().filter(|last| last.rows.end == end).map_or(0, |last| last.margins().1);
        for between in [1, 0] {
            let moves = moves(&targets, between);
            let all: u16 = moves.iter().map(|(_, by)| by).sum();
            if all + below <= left {
                let mut shift = 0;
                let mut moves = moves.into_iter().peekable();
                for row in &mut page.rows {
                    shift += moves.next_if(|(from, _)| row.y >= *from).map_or(0, |(_, by)| by);
                    row.y += shift;
                }
                return;
            }
        }
    }
}

/// The rows from which on a page is to be moved down, and by how much, so that all choices are far
/// enough apart, and the first one from the top of the page.
fn moves(targets: &[Target], between: u16) -> Vec<(u16, u16)> {
    let first = targets.first().map(|first| (first.rows.start, first.margins().0.saturating_sub(first.rows.start)));
    let pairs = targets.iter().zip(targets.iter().skip(1));
    let wanted = pairs.map(|(before, target)| {
        let blank = target.rows.start - before.rows.end;
        // What stands between the two belongs to the second: a heading stays with its choices.
        (before.rows.end, (before.margins().1 + between + target.margins().0).saturating_sub(blank))
    });
    first.into_iter().chain(wanted).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{Block, Faces, Typesetter};
    use super::*;
    use crate::model::CleanText;

    fn choices(count: usize) -> Vec<Block> {
        let choice = |index| Block {
            text: CleanText::lossy("挂断电话"),
            choice: Some(index),
            tight: index > 0,
            ..Block::default()
        };
        (0..count).map(choice).collect()
    }

    fn targets(count: usize, rows: u16) -> Vec<Range<u16>> {
        let blocks = choices(count);
        let typesetter = Typesetter::new(Faces::default(), 80, rows).for_fingers(true);
        let layout = typesetter.lay_out(&blocks);
        typesetter.targets(&blocks, &layout.pages[0]).into_iter().map(|target| target.rows).collect()
    }

    #[test]
    fn a_page_with_room_gives_each_choice_three_rows_and_a_row_between() {
        for count in 2..=6_u16 {
            let rows = targets(count.into(), 4 * count + 2);
            assert!(rows.iter().all(|rows| rows.end - rows.start == 3), "{rows:?}");
            assert!(rows.windows(2).all(|pair| pair[1].start > pair[0].end), "{rows:?}");
        }
    }

    #[test]
    fn a_page_without_room_gives_what_there_is_and_no_row_to_two() {
        for rows in 2..30 {
            let rows = targets(6, rows);
            assert!(rows.windows(2).all(|pair| pair[1].start >= pair[0].end), "{rows:?}");
            assert!(rows.iter().all(|rows| rows.end > rows.start));
        }
    }
}
