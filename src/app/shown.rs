//! A sheet laid out on the grid in force.
use ratatui::layout::Rect;

use crate::screen::Sheet;
use crate::typeset::{Block, Faces, Layout, Typesetter, native};
use crate::widget::Frame;

/// What is on the screen now, kept until something changes.
#[derive(Debug, Clone, Default)]
pub(super) struct Shown {
    pub(super) sheet: Sheet,
    pub(super) layout: Layout,
    pub(super) typesetter: Typesetter,
    /// `None` on a grid too small for a page.
    pub(super) frame: Option<Frame>,
}

impl Shown {
    pub(super) fn lay_out(mut sheet: Sheet, area: Rect, faces: Faces) -> Self {
        let frame = Frame::of(area);
        let body = frame.map_or(area, |frame| frame.body);
        let typesetter = Typesetter::new(faces, body.width, body.height);
        sheet.place = native(sheet.place);
        sheet.blocks = sheet.blocks.into_iter().map(|block| for_role(block, faces)).collect();
        let layout = typesetter.lay_out(&sheet.blocks);
        Self { sheet, layout, typesetter, frame }
    }
}

fn for_role(block: Block, faces: Faces) -> Block {
    let face = faces.of(block.role);
    block.for_face(face)
}
