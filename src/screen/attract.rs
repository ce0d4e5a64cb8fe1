//! What a kiosk shows while nobody uses it: one sentence, whom to ring, and that any key begins.
use super::ring::{digits, number_and_name};
use super::{Cx, Deed, Sheet, Step};
use crate::model::HotlineId;
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
            sheet.push(Block { text: number_and_name(cx, hotline), keep_with_next: true, ..digits() });
        }
        sheet.text(cx.text.attract_begin());
        sheet
    }

    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn update(self, _deed: Deed) -> Step {
        Step::Close
    }
}
