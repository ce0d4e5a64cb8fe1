//! "Are you still there?": before a kiosk goes back to its beginning. It does not count down; nothing
//! moves, and nobody is hurried.
use super::{Cx, Deed, Sheet, Step};

/// The question, over whatever was shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StillScreen;

impl StillScreen {
    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        let mut sheet = Sheet { fills: true, ..Sheet::new(cx.text.home_title()) };
        sheet.heading(cx.text.still_title());
        sheet.text(cx.text.still_note());
        sheet
    }

    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn update(self, _deed: Deed) -> Step {
        Step::Close
    }
}
