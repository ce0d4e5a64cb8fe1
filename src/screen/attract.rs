//! What a kiosk shows while nobody uses it: one sentence, whom to ring, and that any key begins.
use super::ring::digits;
use super::{Cx, Deed, Sheet, Step};
use crate::model::HotlineId;
use crate::theme::Tone;
use crate::typeset::Block;

/// The page that waits for somebody.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AttractScreen;

impl AttractScreen {
    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        let mut sheet = Sheet { fills: true, ..Sheet::new(cx.text.home_title()) };
        sheet.heading(cx.text.attract_sentence());
        // Who is asked whether something is a scam; where nobody is, who helps with anything.
        let hotline = cx
            .region
            .and_then(|region| region.hotline(&HotlineId::new("antifraud")).or_else(|| region.hotlines.first()));
        if let Some(hotline) = hotline {
            // The number by itself: its letters can be larger then.
            sheet.push(Block { text: hotline.number.clone(), keep_with_next: true, ..digits() });
            let name = cx.say(&hotline.name);
            sheet.push(Block { tone: Tone::Hotline, text: name, tight: true, ..Block::default() });
        }
        sheet.text(cx.text.attract_begin());
        sheet
    }

    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn update(self, _deed: Deed) -> Step {
        Step::Close
    }
}
