//! The eye test: a row in each size, and which is the last that can be read?
use super::{Cx, Deed, Enter, Sheet, Step};
use crate::theme::Tone;
use crate::typeset::{Block, Role};

/// Rows of letters of falling size; the one chosen stays.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct EyesScreen;

impl EyesScreen {
    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        let mut sheet = Sheet { enter: Enter::Open, ..Sheet::new(cx.text.eyes_title()) };
        if cx.sizes.len() < 2 {
            sheet.text(if cx.plain { cx.text.plain_letters() } else { cx.text.eyes_one_size() });
            return Sheet { enter: Enter::Close, ..sheet };
        }
        // The question in the smallest letters: it must leave room for the rows.
        sheet.push(Block {
            role: Role::Caption,
            tone: Tone::Heading,
            text: cx.text.eyes_question(),
            keep_with_next: true,
            sample: cx.sizes.first().copied(),
            ..Block::default()
        });
        for size in cx.sizes.iter().rev() {
            sheet.choice(cx, cx.text.eyes_sample());
            if let Some(block) = sheet.last() {
                block.sample = Some(*size);
            }
        }
        sheet
    }

    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn update(self, deed: Deed, cx: &Cx<'_>) -> Step {
        match deed {
            Deed::Chose(row) => cx.sizes.iter().rev().nth(row).map_or(Step::Close, |size| Step::Read(*size)),
            Deed::WentOn | Deed::Back => Step::Close,
        }
    }
}
