//! Holds a picture of a window against what it is meant to show.
use std::collections::BTreeMap;

use super::intent::Intent;
use super::picture::Picture;

/// How many dots in a hundred must be right.
const ENOUGH: f64 = 99.0;

/// Dots that were looked at, and how many of them were as they should be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Share {
    pub(crate) seen: usize,
    pub(crate) right: usize,
}

impl Share {
    fn add(&mut self, right: bool) {
        self.seen += 1;
        self.right += usize::from(right);
    }

    /// The sum of both.
    pub(crate) fn and(self, other: Self) -> Self {
        Self { seen: self.seen + other.seen, right: self.right + other.right }
    }

    /// In a hundred; all, where there was nothing to look at.
    #[expect(clippy::cast_precision_loss, reason = "a picture has some millions of dots")]
    pub(crate) fn percent(self) -> f64 {
        if self.seen == 0 { 100.0 } else { self.right as f64 * 100.0 / self.seen as f64 }
    }

    fn is_enough(self) -> bool {
        self.percent() >= ENOUGH
    }
}

/// What came of a comparison.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// The cells that letters are made of, ink and gaps.
    pub(crate) letters: Share,
    /// The paper around them: what is left over from an earlier page would be here.
    pub(crate) paper: Share,
    /// The cells of letters by their character: one that the terminal lacks is wrong wherever it
    /// stands, whether a box is drawn for it, something else, or nothing.
    pub(crate) characters: BTreeMap<String, Share>,
}

impl Tally {
    /// Compares the middle of each dot of each cell with what it is meant to be.
    ///
    /// The cells share the window evenly; what is left over is a margin, the same on both sides.
    pub(crate) fn of(picture: &Picture, (columns, rows): (u16, u16), intents: &[Intent]) -> Self {
        let grid = Grid::of(picture, (columns.into(), rows.into()));
        let mut tally = Self::default();
        for cell in intents {
            for dot in 0..cell.dots.wide * cell.dots.high {
                let (x, y) = grid.middle(cell, dot);
                let colour = picture.at(x, y);
                let inked = distance(colour, cell.ink) < distance(colour, cell.paper);
                let right = inked == (cell.dots.ink >> dot & 1 == 1);
                if cell.letter {
                    tally.letters.add(right);
                    tally.characters.entry(cell.symbol.clone()).or_default().add(right);
                } else {
                    tally.paper.add(right);
                }
            }
        }
        tally
    }

    /// Whether the window shows what it should.
    pub(crate) fn is_right(&self) -> bool {
        self.letters.is_enough() && self.paper.is_enough() && self.wrong_characters().next().is_none()
    }

    /// The characters that do not look as they should, and how much of them does.
    pub(crate) fn wrong_characters(&self) -> impl Iterator<Item = (&str, f64)> {
        let wrong = self.characters.iter().filter(|(_, share)| !share.is_enough());
        wrong.map(|(symbol, share)| (symbol.as_str(), share.percent()))
    }

    /// Counts another picture in.
    pub(crate) fn add(&mut self, other: &Self) {
        self.letters = self.letters.and(other.letters);
        self.paper = self.paper.and(other.paper);
        for (symbol, share) in &other.characters {
            let sum = self.characters.entry(symbol.clone()).or_default();
            *sum = sum.and(*share);
        }
    }
}

/// Where the cells are in a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Grid {
    pub(crate) cell: (usize, usize),
    pub(crate) margin: (usize, usize),
}

impl Grid {
    pub(crate) fn of(picture: &Picture, (columns, rows): (usize, usize)) -> Self {
        let cell = (picture.width / columns, picture.height / rows);
        Self { cell, margin: ((picture.width - cell.0 * columns) / 2, (picture.height - cell.1 * rows) / 2) }
    }

    /// The middle of a dot of a cell.
    fn middle(self, cell: &Intent, dot: usize) -> (usize, usize) {
        let (column, row) = (usize::from(cell.at.x), usize::from(cell.at.y));
        let middle = |size: usize, parts: usize, part: usize| size * (2 * part + 1) / (2 * parts);
        (
            self.margin.0 + column * self.cell.0 + middle(self.cell.0, cell.dots.wide, dot % cell.dots.wide),
            self.margin.1 + row * self.cell.1 + middle(self.cell.1, cell.dots.high, dot / cell.dots.wide),
        )
    }
}

fn distance(one: [u8; 3], other: [u8; 3]) -> u32 {
    one.into_iter().zip(other).map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum()
}
