//! Strips are put on pages: what belongs together stays together, and no heading ends a page.
use super::setting::{BODY, Group, MARGIN, PAGE, Strip};

/// A strip, and how far down its upper edge is.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Placed {
    pub(super) y: f32,
    pub(super) strip: Strip,
}

/// What stands on one page above its foot.
pub(super) type Page = Vec<Placed>;

/// How high the part of a page above its foot is.
pub(super) fn room(foot: &[Strip]) -> f32 {
    foot_begins(foot) - MARGIN - BODY.size / 2.0
}

/// How far down the foot begins; the number of the page stands under it.
pub(super) fn foot_begins(foot: &[Strip]) -> f32 {
    PAGE.1 - MARGIN / 2.0 - BODY.size * 1.4 - height(foot)
}

fn height(strips: &[Strip]) -> f32 {
    strips.iter().map(|strip| strip.above + strip.height).sum()
}

/// Puts groups on pages that have so much room. A group higher than a page is split between its
/// strips; everything else stays whole.
pub(super) fn pages(groups: Vec<Group>, room: f32) -> Vec<Page> {
    let groups = joined(groups);
    let mut pages = Vec::from_iter((!groups.is_empty()).then(Page::new));
    let mut used = 0.0;
    for strips in groups {
        let whole = height(&strips);
        if used > 0.0 && used + whole > room {
            pages.push(Page::new());
            used = 0.0;
        }
        for strip in strips {
            if used > 0.0 && used + strip.above + strip.height > room {
                pages.push(Page::new());
                used = 0.0;
            }
            // What keeps a strip from the one above it keeps it from nothing on top of a page, but a frame
            // needs its own room.
            let above = if used > 0.0 || !strip.frames.is_empty() { strip.above } else { 0.0 };
            let y = MARGIN + used + above;
            used += above + strip.height;
            if let Some(page) = pages.last_mut() {
                page.push(Placed { y, strip });
            }
        }
    }
    pages
}

/// Groups that stay with the next one, joined with the beginning of it.
fn joined(groups: Vec<Group>) -> Vec<Vec<Strip>> {
    let mut all = Vec::new();
    let mut waiting: Vec<Strip> = Vec::new();
    for group in groups {
        waiting.extend(group.strips);
        if !group.with_next {
            all.push(std::mem::take(&mut waiting));
        }
    }
    all.push(waiting);
    all.retain(|strips| !strips.is_empty());
    all
}

#[cfg(test)]
mod tests {
    use super::super::setting::Told;
    use super::*;
    use proptest::prelude::*;

    const ROOM: f32 = 100.0;

    fn group(number: usize, heights: &[u8], with_next: bool) -> Group {
        let strip = |height: &u8| Strip {
            above: 3.0,
            height: f32::from(*height),
            base: 1.0,
            words: Vec::new(),
            drawn: Vec::new(),
            frames: Vec::new(),
            part: number,
            told: Told::Paragraph,
        };
        Group { strips: heights.iter().map(strip).collect(), with_next }
    }

    /// The pages that a group stands on, strip by strip.
    fn place(pages: &[Page], number: usize) -> Vec<usize> {
        let mut on = Vec::new();
        for (page, placed) in pages.iter().enumerate() {
            on.extend(placed.iter().filter(|one| one.strip.part == number).map(|_| page));
        }
        on
    }

    #[test]
    fn a_heading_goes_overleaf_with_what_it_stands_over() {
        let groups = vec![group(0, &[60], false), group(1, &[20], true), group(2, &[10, 10], false)];
        let pages = pages(groups, ROOM);
        assert_eq!((place(&pages, 0), place(&pages, 1), place(&pages, 2)), (vec![0], vec![1], vec![1, 1]));
    }

    #[test]
    fn what_is_higher_than_a_page_goes_on_overleaf() {
        let pages = pages(vec![group(0, &[30; 7], false)], ROOM);
        assert_eq!(place(&pages, 0), [0, 0, 0, 1, 1, 1, 2]);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_torn_or_put_into_the_foot(
            heights in proptest::collection::vec((proptest::collection::vec(1_u8..40, 1..6), any::<bool>()), 0..30)
        ) {
            let groups: Vec<Group> = heights.iter().enumerate().map(|(n, (heights, next))| group(n, heights, *next)).collect();
            let number = groups.len();
            let pages = pages(groups.clone(), ROOM);
            let seen: Vec<usize> = pages.iter().flatten().map(|placed| placed.strip.part).collect();
            let wanted: Vec<usize> = groups.iter().flat_map(|group| group.strips.iter().map(|strip| strip.part)).collect();
            prop_assert_eq!(seen, wanted);
            for placed in pages.iter().flatten() {
                prop_assert!(placed.y + placed.strip.height <= MARGIN + ROOM + 0.01);
            }
            let heights: Vec<f32> = groups.iter().map(|group| height(&group.strips)).collect();
            let joined = |index: usize| groups.get(index).is_some_and(|group| group.with_next);
            for index in 0..number {
                let (on, next) = (place(&pages, index), place(&pages, index + 1));
                let begins = index == 0 || !joined(index - 1);
                if begins && !joined(index) && heights[index] <= ROOM {
                    prop_assert_eq!(on.first(), on.last());
                }
                let ends = index + 1 < number && !joined(index + 1);
                if begins && joined(index) && ends && heights[index] + heights[index + 1] <= ROOM {
                    prop_assert_eq!(on.first(), next.last());
                }
            }
        }
    }
}
