//! Whether to leave, asked once more; at a kiosk, whether one has finished.
use super::{Cx, Deed, Enter, Sheet, Step, tally};
use crate::session::Keeping;

/// The question before the program ends.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LeaveScreen;

const LEAVE: usize = 1;

impl LeaveScreen {
    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        if cx.kiosk {
            return done(cx);
        }
        let mut sheet = Sheet { enter: Enter::Open, preselected: Some(0), ..Sheet::new(cx.text.home_leave()) };
        sheet.heading(cx.text.leave_title());
        match cx.memory.keeping() {
            Keeping::Open => sheet.text(cx.text.leave_kept()),
            Keeping::Waiting | Keeping::Failed(_) => sheet.text(cx.text.leave_note()),
        };
        sheet.choice(cx, cx.text.leave_stay());
        sheet.choice(cx, cx.text.leave_go());
        sheet
    }

    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn update(self, deed: Deed) -> Step {
        if deed == Deed::Chose(LEAVE) { Step::Leave } else { Step::Close }
    }
}

/// Whoever leaves a kiosk is forgotten there. Who has a slip for the next time sees it once more.
fn done(cx: &Cx<'_>) -> Sheet {
    let mut sheet = Sheet { enter: Enter::Open, preselected: Some(0), ..Sheet::new(cx.text.done_title()) };
    sheet.heading(cx.text.done_ask());
    sheet.text(cx.text.done_note());
    tally::place_slip(cx, &mut sheet, cx.desk.practice());
    sheet.choice(cx, cx.text.done_no());
    sheet.choice(cx, cx.text.done_yes());
    sheet
}
