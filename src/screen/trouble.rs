//! What could not be opened, for whoever writes the lessons.
use super::{Cx, Deed, Enter, Sheet, Step};
use crate::content::Finding;
use crate::model::CleanText;
use crate::typeset::Block;

/// The faults found in the packs, each with its file and line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TroubleScreen {
    findings: Vec<CleanText>,
}

impl TroubleScreen {
    /// Lists `findings`.
    pub fn new(findings: &[Finding]) -> Self {
        Self { findings: findings.iter().map(Finding::one_line).collect() }
    }

    pub(super) fn sheet(&self, cx: &Cx<'_>) -> Sheet {
        let mut sheet = Sheet { enter: Enter::Close, ..Sheet::new(cx.text.trouble_title()) };
        if self.findings.is_empty() {
            sheet.text(cx.text.trouble_none());
            return sheet;
        }
        sheet.heading(cx.text.trouble_note());
        for (index, finding) in self.findings.iter().enumerate() {
            let lead = cx.text.frame_number(index + 1);
            sheet.push(Block { lead, text: finding.clone(), ..Block::default() });
        }
        sheet
    }

    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn update(&self, _deed: Deed) -> Step {
        Step::Close
    }
}
