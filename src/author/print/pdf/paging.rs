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
    let mut pages = vec![Page::new()];
    let mut used = 0.0;
    for strips in joined(groups) {
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
