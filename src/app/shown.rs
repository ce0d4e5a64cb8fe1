//! A sheet laid out on the grid in force.
use ratatui::layout::Rect;

use crate::screen::Sheet;
use crate::typeset::{Ability, Block, Faces, Layout, Size, Typesetter, bars, choose_faces, native};
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
    /// Lays `sheet` out in the letters that suit the terminal, the size asked for and the grid.
    pub(super) fn lay_out(mut sheet: Sheet, area: Rect, ability: &Ability, size: Option<Size>) -> Self {
        let bars = bars(ability);
        let frame = Frame::with_bars(area, bars.rows());
        let body = frame.map_or(area, |frame| frame.body);
        let faces = choose_faces(ability, size, body.width, body.height);
        let typesetter = Typesetter::new(faces, body.width, body.height);
        if !bars.is_large() {
            sheet.place = native(sheet.place);
        }
        sheet.blocks = fit(sheet.blocks, faces);
        let layout = typesetter.lay_out(&sheet.blocks);
        Self { sheet, layout, typesetter, frame }
    }
}

fn fit(blocks: Vec<Block>, faces: Faces) -> Vec<Block> {
    let fit = |block: Block| {
        let face = faces.of_block(&block);
        block.for_face(face)
    };
    blocks.into_iter().map(fit).collect()
}

/// Columns and rows of the body on a grid, in cells.
pub(super) fn body(area: Rect, ability: &Ability) -> (u16, u16) {
    let frame = Frame::with_bars(area, bars(ability).rows());
    let body = frame.map_or(area, |frame| frame.body);
    (body.width, body.height)
}
