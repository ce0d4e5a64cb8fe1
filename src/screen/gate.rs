//! Where a volunteer types the code that ends a kiosk. The digits are not shown, and what becomes of
//! them is decided where the code is known.
use super::{Cx, Deed, Sheet, Step};
use crate::theme::Tone;
use crate::typeset::Block;

/// What there is to say at the gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GateScreen {
    /// So many digits were typed.
    Open(usize),
    /// A wrong code was typed; for a while no other is taken.
    Slow,
    /// There is no code: how to set one.
    Unset,
}

impl GateScreen {
    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        let mut sheet = Sheet { takes_digits: true, ..Sheet::new(cx.text.gate_title()) };
        match self {
            Self::Open(typed) => {
                sheet.heading(cx.text.gate_ask());
                if typed > 0 {
                    sheet.text(cx.text.gate_typed(typed));
                }
            }
            Self::Slow => {
                sheet.push(Block { tone: Tone::Warning, text: cx.text.gate_wrong(), ..Block::default() });
            }
            Self::Unset => {
                sheet.heading(cx.text.gate_unset());
                sheet.text(cx.text.gate_how());
            }
        }
        sheet
    }

    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn update(self, _deed: Deed) -> Step {
        Step::Close
    }
}
