//! Parts in reading order become strips, each as high as one line and as wide as the page.
use std::cell::Cell;
use std::ops::Range;

use super::PartNumber;
use super::face::{Faces, Hand};
use crate::author::print::{Foot, Handout, Part, Section};
use crate::model::CleanText;
use crate::typeset::break_lines;

/// A4, in points.
pub(super) const PAGE: (f32, f32) = (595.28, 841.89);
/// What stays empty at the edges: printers need 4 mm, thumbs more.
pub(super) const MARGIN: f32 = 34.0;
/// Lines stand so far apart, in parts of the size.
const LEADING: f32 = 1.6;
/// Large letters need less.
const LARGE_LEADING: f32 = 1.4;
/// The foot is set a little tighter.
const FOOT_LEADING: f32 = 1.35;
/// The size of text, the smallest there is.
pub(super) const BODY: Hand = Hand { size: 18.0, bold: false };
const NAME: Hand = Hand { size: 18.0, bold: true };
const STRONG: Hand = Hand { size: 20.0, bold: true };
const VERSE: Hand = Hand { size: 28.0, bold: true };
const HEADING: Hand = Hand { size: 22.0, bold: true };
const SECTION: Hand = Hand { size: 28.0, bold: true };
const TITLE: Hand = Hand { size: 34.0, bold: true };
/// Between a frame and what is in it.
const PADDING: f32 = 10.0;
/// A box to tick.
const BOX: f32 = 20.0;
/// The least a line to write on has beside its label.
const LINE: f32 = 90.0;
/// The smallest step in which widths are counted: a fortieth of a point.
const STEPS: f32 = 40.0;

/// What a part is, for a screen reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    Heading(u16),
    Paragraph,
}

/// Words in one line.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Words {
    /// From the left edge of the page.
    pub(super) x: f32,
    pub(super) text: String,
    pub(super) hand: Hand,
}

/// Something drawn that says nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Drawn {
    /// A box to tick, with its left edge here.
    Box(f32),
    /// A line to write on, from here to there.
    Line(f32, f32),
}

/// A frame around strips that follow each other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Frame {
    /// No other frame has this number.
    pub(super) number: usize,
    pub(super) edge: Edge,
    pub(super) left: f32,
}

/// How the edge of a frame is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edge {
    Plain,
    /// To be cut along.
    Dashed,
    /// With a thick bar on the left.
    Bar,
    /// A thick line and a thin one.
    Double,
}

/// One line, as wide as the page; never split.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Strip {
    pub(super) above: f32,
    pub(super) height: f32,
    /// From the upper edge to the line the letters stand on.
    pub(super) base: f32,
    pub(super) words: Vec<Words>,
    pub(super) drawn: Vec<Drawn>,
    /// The frames it stands in, the outer one first.
    pub(super) frames: Vec<Frame>,
    pub(super) part: PartNumber,
    pub(super) told: Told,
}

/// Strips that stand on one page, if a page holds them.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Group {
    pub(super) strips: Vec<Strip>,
    /// The next group begins on the same page.
    pub(super) with_next: bool,
}

/// Sets parts with the letters there are.
#[derive(Debug)]
pub(super) struct Setting<'f> {
    faces: &'f Faces,
    numbers: Cell<usize>,
}

/// Where a part stands: inside which frames, from where to where.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) frames: Vec<Frame>,
    /// Lines stand in the middle.
    pub(super) centred: bool,
}

impl Place {
    /// All of a page between its margins.
    pub(super) fn page() -> Self {
        Self { left: MARGIN, right: PAGE.0 - MARGIN, frames: Vec::new(), centred: false }
    }
}

impl<'f> Setting<'f> {
    pub(super) fn new(faces: &'f Faces) -> Self {
        Self { faces, numbers: Cell::new(0) }
    }

    /// A handout.
    pub(super) fn section(&self, section: &Section) -> Vec<Group> {
        let place = Place::page();
        let title = self.lines(&section.title, SECTION, &place, 0.0, Told::Heading(2));
        let mut groups = vec![Group { strips: title, with_next: true }];
        for part in &section.parts {
            groups.extend(self.groups(part, &place));
        }
        groups
    }

    /// The title, and the table of what is in the file, with the pages on which it `begins`.
    pub(super) fn front(&self, handout: &Handout, begins: &[usize]) -> Vec<Group> {
        let place = Place::page();
        let group = |strips, with_next| Group { strips, with_next };
        let mut groups = vec![
            group(self.lines(&handout.title, TITLE, &place, 0.0, Told::Heading(1)), true),
            group(self.lines(&handout.contents, HEADING, &place, 16.0, Told::Heading(2)), true),
        ];
        for (section, page) in handout.sections.iter().zip(begins) {
            let number = page.to_string();
            let wide = self.faces.width("0000", BODY) + 12.0;
            let narrow = Place { right: place.right - wide, ..place.clone() };
            let mut strips = self.lines(&section.title, BODY, &narrow, 6.0, Told::Paragraph);
            if let Some(last) = strips.last_mut() {
                let x = place.right - self.faces.width(&number, BODY);
                last.words.push(Words { x, text: number, hand: BODY });
            }
            groups.push(group(strips, false));
        }
        groups
    }

    /// The foot of every page.
    pub(super) fn foot(&self, foot: &Foot) -> Vec<Strip> {
        let place = Place::page();
        let mut strips = if foot.is_in_columns() { self.columns(foot, &place) } else { self.flow(foot, &place) };
        for strip in &mut strips {
            tighten(strip, FOOT_LEADING);
        }
        strips
    }

    /// The numbers one behind the other.
    fn flow(&self, foot: &Foot, place: &Place) -> Vec<Strip> {
        let mut run = vec![(foot.lead.to_string(), true)];
        for [name, number, spoken] in &foot.numbers {
            run.extend([(format!("  {name} "), false), (number.to_string(), true), (format!(" {spoken}"), false)]);
        }
        self.mixed(&run, place, 6.0)
    }

    /// The numbers in three columns.
    fn columns(&self, foot: &Foot, place: &Place) -> Vec<Strip> {
        let mut strips = self.lines(&foot.lead, NAME, place, 6.0, Told::Paragraph);
        for three in foot.numbers.chunks(3) {
            let wide = (place.right - place.left) / 3.0;
            let cells = three.iter().zip([0.0, 1.0, 2.0]).map(|([name, number, spoken], column)| {
                let left = place.left + column * wide;
                let cell = Place { left, right: left + wide - 6.0, ..Place::page() };
                let mut strips = self.named(&format!("{name} "), number, &cell);
                strips.extend(self.lines(spoken, BODY, &cell, 0.0, Told::Paragraph));
                strips
            });
            strips.extend(side_by_side(cells.collect()));
        }
        strips
    }

    /// Words in the usual weight, then bold ones.
    fn named(&self, name: &str, number: &str, place: &Place) -> Vec<Strip> {
        self.mixed(&[(name.to_owned(), false), (number.to_owned(), true)], place, 0.0)
    }

    fn groups(&self, part: &Part, place: &Place) -> Vec<Group> {
        match part {
            Part::Heading(_) => vec![Group { strips: self.strips(part, place), with_next: true }],
            Part::Text(text) => {
                let paragraph = |line: &str| {
                    let strips = self.lines(line, BODY, place, 6.0, Told::Paragraph);
                    // A long paragraph may go on overleaf, but not with a single line.
                    strips.chunks(2).map(|two| Group { strips: two.to_vec(), with_next: false }).collect::<Vec<_>>()
                };
                text.lines().flat_map(paragraph).collect()
            }
            _ => vec![Group { strips: self.strips(part, place), with_next: false }],
        }
    }

    pub(super) fn strips(&self, part: &Part, place: &Place) -> Vec<Strip> {
        match part {
            Part::Heading(text) => self.lines(text, HEADING, place, 10.0, Told::Heading(3)),
            Part::Text(text) => {
                text.lines().flat_map(|line| self.lines(line, BODY, place, 6.0, Told::Paragraph)).collect()
            }
            Part::Strong(text) => {
                text.lines().flat_map(|line| self.lines(line, STRONG, place, 6.0, Told::Paragraph)).collect()
            }
            Part::Verse(lines) => {
                let place = Place { left: place.left + 24.0, ..place.clone() };
                lines.iter().flat_map(|line| self.lines(line, VERSE, &place, 2.0, Told::Paragraph)).collect()
            }
            Part::Speech(who, words) => self.mixed(&[(who.to_string(), true), (words.to_string(), false)], place, 6.0),
            Part::Flag(sign, words) => {
                let frame = Frame { number: self.number(), edge: Edge::Bar, left: place.left + 24.0 };
                let place = within(place, frame);
                let strips = self.mixed(&[(sign.to_string(), true), (words.to_string(), false)], &place, 0.0);
                framed(strips)
            }
            Part::Step(lead, words) => {
                let wide = self.faces.width(lead, NAME) + 6.0;
                let mut strips =
                    self.lines(words, BODY, &Place { left: place.left + wide, ..place.clone() }, 6.0, Told::Paragraph);
                if let Some(first) = strips.first_mut() {
                    first.words.insert(0, Words { x: place.left, text: lead.to_string(), hand: NAME });
                }
                strips
            }
            Part::Tick(words) => {
                let mut strips = self.lines(
                    words,
                    BODY,
                    &Place { left: place.left + BOX + 10.0, ..place.clone() },
                    6.0,
                    Told::Paragraph,
                );
                if let Some(first) = strips.first_mut() {
                    first.drawn.push(Drawn::Box(place.left));
                }
                strips
            }
            Part::Blank(labels) => self.blank(labels, place),
            Part::Boxed(inside) => self.boxed(inside, place, Edge::Plain),
            Part::Card(inside) => self.boxed(inside, place, Edge::Dashed),
            Part::Whole(inside) => inside.iter().flat_map(|part| self.strips(part, place)).collect(),
        }
    }

    fn boxed(&self, inside: &[Part], place: &Place, edge: Edge) -> Vec<Strip> {
        let frame = Frame { number: self.number(), edge, left: place.left };
        let place = within(place, frame);
        framed(inside.iter().flat_map(|part| self.strips(part, &place)).collect())
    }

    /// Labels, each with a line to write on beside it, or under it where there is no room.
    fn blank(&self, labels: &[CleanText], place: &Place) -> Vec<Strip> {
        let wide_of = |label: &CleanText| self.faces.width(label, BODY) + 14.0;
        let all_labels: f32 = labels.iter().map(wide_of).sum();
        let count = labels.iter().fold(0.0, |count, _| count + 1.0);
        let line = (place.right - place.left - all_labels) / count;
        let mut columns = Vec::new();
        let mut left = place.left;
        for label in labels {
            // Labels that leave too little to write on share the row alike, and have their lines below.
            let wide = if line < LINE { (place.right - place.left) / count } else { wide_of(label) + line };
            columns.push(self.blank_cell(label, &Place { left, right: left + wide, ..place.clone() }));
            left += wide;
        }
        side_by_side(columns)
    }

    fn blank_cell(&self, label: &str, cell: &Place) -> Vec<Strip> {
        let mut strips = self.lines(label, BODY, cell, 8.0, Told::Paragraph);
        let Some(last) = strips.last_mut() else { return strips };
        let end = |words: &Words| words.x + self.faces.width(&words.text, words.hand);
        let end = last.words.iter().map(end).fold(cell.left, f32::max) + 8.0;
        let right = cell.right - 6.0;
        if right - end >= LINE {
            last.drawn.push(Drawn::Line(end, right));
        } else {
            let under =
                Strip { above: 4.0, words: Vec::new(), drawn: vec![Drawn::Line(cell.left, right)], ..last.clone() };
            strips.push(under);
        }
        strips
    }

    pub(super) fn lines(&self, text: &str, hand: Hand, place: &Place, above: f32, told: Told) -> Vec<Strip> {
        let part = self.number();
        let cells = |grapheme: &str| steps(self.faces.width(grapheme, hand));
        let columns = steps(place.right - place.left);
        let lines = break_lines(text, columns, cells);
        let lines = lines.into_iter().filter_map(|line| text.get(line));
        let indent = |line: &str| (place.right - place.left - self.faces.width(line.trim_end(), hand)) / 2.0;
        let strip = |(index, line): (usize, &str)| Strip {
            words: vec![Words {
                x: place.left + if place.centred { indent(line) } else { 0.0 },
                text: line.to_owned(),
                hand,
            }],
            above: if index == 0 { above } else { 0.0 },
            ..Self::empty(hand, place, part, told)
        };
        lines.enumerate().map(strip).collect()
    }

    /// A text of which some pieces are bold.
    fn mixed(&self, run: &[(String, bool)], place: &Place, above: f32) -> Vec<Strip> {
        let part = self.number();
        let mut text = String::new();
        let mut bold = Vec::new();
        for (piece, is_bold) in run {
            bold.extend(is_bold.then_some(text.len()..text.len() + piece.len()));
            text.push_str(piece);
        }
        let cells = |grapheme: &str| steps(self.faces.width(grapheme, BODY).max(self.faces.width(grapheme, NAME)));
        let lines = break_lines(&text, steps(place.right - place.left), cells);
        let mut strips = Vec::new();
        for (index, line) in lines.into_iter().enumerate() {
            let mut x = place.left;
            let mut words = Vec::new();
            for (range, is_bold) in pieces(line, &bold) {
                let Some(text) = text.get(range).filter(|text| !text.is_empty()) else { continue };
                let hand = if is_bold { NAME } else { BODY };
                words.push(Words { x, text: text.to_owned(), hand });
                x += self.faces.width(text, hand);
            }
            let above = if index == 0 { above } else { 0.0 };
            strips.push(Strip { above, words, ..Self::empty(BODY, place, part, Told::Paragraph) });
        }
        strips
    }

    fn empty(hand: Hand, place: &Place, part: PartNumber, told: Told) -> Strip {
        let height = hand.size * if hand.size >= HEADING.size { LARGE_LEADING } else { LEADING };
        Strip {
            above: 0.0,
            height,
            base: base(height, hand.size),
            words: Vec::new(),
            drawn: Vec::new(),
            frames: place.frames.clone(),
            part,
            told,
        }
    }

    pub(super) fn number(&self) -> usize {
        self.numbers.replace(self.numbers.get() + 1)
    }
}

/// A line cut where letters become bold or cease to be.
fn pieces(line: Range<usize>, bold: &[Range<usize>]) -> Vec<(Range<usize>, bool)> {
    let mut pieces = Vec::new();
    let mut from = line.start;
    for heavy in bold.iter().filter(|heavy| heavy.end > line.start && heavy.start < line.end) {
        let (begin, end) = (heavy.start.max(from), heavy.end.min(line.end));
        pieces.extend([(from..begin, false), (begin..end, true)]);
        from = end;
    }
    pieces.push((from..line.end, false));
    pieces
}

/// Hanzi reach an eighth below the line they stand on and seven eighths above it.
fn base(height: f32, size: f32) -> f32 {
    height / 2.0 + size * 0.38
}

fn tighten(strip: &mut Strip, leading: f32) {
    strip.height = BODY.size * leading;
    strip.base = base(strip.height, BODY.size);
}

pub(super) fn within(place: &Place, frame: Frame) -> Place {
    let mut frames = place.frames.clone();
    frames.push(frame);
    let bar = if frame.edge == Edge::Bar { 8.0 } else { 0.0 };
    Place { left: frame.left + bar + PADDING, right: place.right - PADDING, frames, ..*place }
}

/// Room between the frame and the first and the last strip in it, and around it.
fn framed(mut strips: Vec<Strip>) -> Vec<Strip> {
    if let Some(first) = strips.first_mut() {
        first.above = first.above.max(6.0) + PADDING + 4.0;
    }
    if let Some(last) = strips.last_mut() {
        last.height += PADDING;
    }
    strips
}

/// Columns become strips; the shorter ones end earlier.
fn side_by_side(mut columns: Vec<Vec<Strip>>) -> Vec<Strip> {
    let rows = columns.iter().map(Vec::len).max().unwrap_or(0);
    let mut strips: Vec<Strip> = Vec::new();
    for row in 0..rows {
        let mut cells = columns
            .iter_mut()
            .filter_map(|column| column.get_mut(row))
            .map(|strip| (std::mem::take(&mut strip.words), std::mem::take(&mut strip.drawn), strip.clone()));
        let Some((words, drawn, model)) = cells.next() else { continue };
        let mut strip = Strip { words, drawn, ..model };
        for (words, drawn, _) in cells {
            strip.words.extend(words);
            strip.drawn.extend(drawn);
        }
        strips.push(strip);
    }
    strips
}

/// A width in the steps that lines are broken by.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what a line can be")]
fn steps(points: f32) -> u16 {
    (points * STEPS).round().clamp(0.0, f32::from(u16::MAX)) as u16
}
