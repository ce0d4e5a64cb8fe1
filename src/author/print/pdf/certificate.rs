//! A certificate is set in the middle of its sheet, in a frame that reaches down to the foot.
use super::face::Hand;
use super::setting::{Edge, Frame, Group, Place, Setting, Strip, Told, within};
use crate::author::print::{Part, Section};

const TITLE: Hand = Hand { size: 60.0, bold: true };
const TEAM: Hand = Hand { size: 40.0, bold: true };
const TEXT: Hand = Hand { size: 22.0, bold: false };
const SENTENCE: Hand = Hand { size: 26.0, bold: true };
/// What the two lines of the frame take from the room, in points.
const FRAME: f32 = 16.0;
/// Between the frame and what stands in it.
const PADDING: f32 = 22.0;
/// What has to stay free below the last line.
const BELOW: f32 = 30.0;
/// The most that stands between two parts, in points: further apart they do not belong together.
const APART: f32 = 70.0;
/// Lines are made shorter by so many letters at most.
const NARROWER: u8 = 12;

impl Setting<'_> {
    /// The sheet, for a page with so much room.
    pub(super) fn certificate(&self, section: &Section, room: f32) -> Vec<Group> {
        let page = Place::page();
        let frame = Frame { number: self.number(), edge: Edge::Double, left: page.left };
        let inside = within(&page, frame);
        let inside = Place { left: inside.left + PADDING, right: inside.right - PADDING, centred: true, ..inside };
        let mut parts = vec![self.lines(&section.title, TITLE, &inside, 0.0, Told::Heading(2))];
        parts.extend(section.parts.iter().map(|part| self.part(part, &inside)));
        parts.retain(|strips| !strips.is_empty());
        spread(&mut parts, room - FRAME);
        vec![Group { strips: parts.concat(), with_next: false }]
    }

    fn part(&self, part: &Part, place: &Place) -> Vec<Strip> {
        match part {
            Part::Heading(text) => self.balanced(text, TEAM, place, Told::Heading(3)),
            Part::Text(text) => self.balanced(text, TEXT, place, Told::Paragraph),
            Part::Verse(lines) => {
                lines.iter().flat_map(|line| self.balanced(line, SENTENCE, place, Told::Paragraph)).collect()
            }
            other => self.strips(other, &Place { centred: false, ..place.clone() }),
        }
    }

    /// Lines about as long as each other: one letter alone in the middle of a line looks lost.
    fn balanced(&self, text: &str, hand: Hand, place: &Place, told: Told) -> Vec<Strip> {
        let widest = self.lines(text, hand, place, 0.0, told);
        let narrower = (1_u8..NARROWER).rev().map(|step| {
            let cut = f32::from(step) * hand.size / 2.0;
            Place { left: place.left + cut, right: place.right - cut, ..place.clone() }
        });
        let mut lines = narrower.map(|place| self.lines(text, hand, &place, 0.0, told));
        lines.find(|lines| lines.len() == widest.len()).unwrap_or(widest)
    }
}

/// Shares what is left of the room out between the parts, and has the last one reach down to the end.
fn spread(parts: &mut [Vec<Strip>], room: f32) {
    let height = |parts: &[Vec<Strip>]| parts.iter().flatten().map(|strip| strip.above + strip.height).sum::<f32>();
    let gaps = parts.iter().fold(0.0, |gaps, _| gaps + 1.0);
    let gap = ((room - BELOW - height(parts)) / gaps).clamp(0.0, APART);
    for first in parts.iter_mut().filter_map(|strips| strips.first_mut()) {
        first.above += gap;
    }
    let left = (room - height(parts)).max(0.0);
    if let Some(last) = parts.last_mut().and_then(|strips| strips.last_mut()) {
        last.height += left;
    }
}
