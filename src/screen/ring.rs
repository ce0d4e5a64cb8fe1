//! Whom to ring, with the digits of the reader's region, and steps in order.
use super::{Cx, Sheet};
use crate::model::{CleanText, Hotline, HotlineId, Phrase};
use crate::theme::Tone;
use crate::typeset::{Block, Role};

/// Who helps when a region has none of the hotlines asked for.
const ALWAYS: [&str; 2] = ["police", "antifraud"];

/// Adds the numbers of `ring`, in the largest digits there are; `tight` ones belong to the passage
/// above.
pub(super) fn place_numbers(cx: &Cx<'_>, sheet: &mut Sheet, ring: &[HotlineId], tight: bool) {
    let hotlines = hotlines(cx, ring);
    if hotlines.is_empty() {
        sheet.text(cx.text.hotline_none());
        return;
    }
    for (index, hotline) in hotlines.iter().enumerate() {
        sheet.push(Block { text: number_and_name(cx, hotline), tight: tight || index > 0, ..digits() });
    }
}

/// A number with who answers, as the list of hotlines shows it.
pub(super) fn number_and_name(cx: &Cx<'_>, hotline: &Hotline) -> CleanText {
    hotline.number.clone().followed_by(&CleanText::lossy("  ")).followed_by(&cx.say(&hotline.name))
}

/// A passage with a number.
pub(super) fn digits() -> Block {
    Block { role: Role::Digits, tone: Tone::Hotline, ..Block::default() }
}

/// Adds steps in order, under the passage above.
pub(super) fn place_steps(cx: &Cx<'_>, sheet: &mut Sheet, steps: &[Phrase]) {
    for (index, step) in steps.iter().enumerate() {
        let lead = cx.text.frame_number(index + 1);
        sheet.push(Block { lead, text: cx.say(step), tight: true, ..Block::default() });
    }
}

/// The region's hotlines of these names, each number once; where it has none of them, those that
/// help with anything.
fn hotlines<'c>(cx: &Cx<'c>, ring: &[HotlineId]) -> Vec<&'c Hotline> {
    let Some(region) = cx.region else { return Vec::new() };
    let mut found: Vec<&Hotline> = Vec::new();
    let mut add = |id: &HotlineId| {
        if let Some(hotline) = region.hotline(id)
            && found.iter().all(|other| other.number != hotline.number)
        {
            found.push(hotline);
        }
    };
    ring.iter().for_each(&mut add);
    if ring.iter().any(|id| region.hotline(id).is_none()) {
        ALWAYS.map(HotlineId::new).iter().for_each(&mut add);
    }
    found
}
