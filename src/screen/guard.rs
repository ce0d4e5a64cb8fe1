//! How soon the same key counts again: for hands that tremble.
use std::time::Duration;

use super::{Cx, Deed, Enter, Sheet, Step};
use crate::input::{GUARD_AT_HOME, LONGEST_GUARD};

/// The guard times on offer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct GuardScreen;

/// The times behind the choices, the usual one second.
const TIMES: [Duration; 5] =
    [Duration::ZERO, GUARD_AT_HOME, Duration::from_millis(300), Duration::from_millis(500), LONGEST_GUARD];

impl GuardScreen {
    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        // A time that somebody wrote into the settings file is shown as the next longer one.
        let now = TIMES.iter().position(|time| *time >= cx.guard);
        let mut sheet = Sheet { enter: Enter::Open, preselected: now, ..Sheet::new(cx.text.guard_title()) };
        sheet.remark(cx.text.guard_note());
        let text = &cx.text;
        let words =
            [text.guard_off(), text.guard_light(), text.guard_middle(), text.guard_strong(), text.guard_strongest()];
        for words in words {
            sheet.choice(cx, words);
        }
        sheet
    }

    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn update(self, deed: Deed) -> Step {
        match deed {
            Deed::Chose(choice) => TIMES.get(choice).map_or(Step::Close, |time| Step::Wait(*time)),
            Deed::WentOn | Deed::Back => Step::Close,
        }
    }
}
