//! A sheet laid out on the grid in force.
use ratatui::layout::Rect;

use crate::screen::Sheet;
use crate::typeset::{Ability, Block, Faces, Layout, Role, Size, Typesetter, bars, choose_faces, native};
use crate::widget::Frame;

/// What is on the screen now, kept until something changes.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Shown {
    pub(super) sheet: Sheet,
    pub(super) layout: Layout,
    pub(super) typesetter: Typesetter,
    /// `None` on a grid too small for a page, and where nothing is drawn.
    pub(super) frame: Option<Frame>,
    told: bool,
}

impl Shown {
    /// Lays `sheet` out in the letters that suit the terminal, the size asked for and the grid.
    pub(super) fn lay_out(mut sheet: Sheet, area: Rect, ability: &Ability, size: Option<Size>, fingers: bool) -> Self {
        let frame = frame(area, ability, fingers);
        let (columns, rows) = body(area, ability, fingers);
        let faces = choose_faces(ability, size, columns, rows);
        let typesetter = Typesetter::new(faces, columns, rows).for_fingers(fingers).densely(sheet.dense);
        if !faces.bars.is_large() {
            sheet.place = native(sheet.place);
        }
        sheet.blocks = fit(sheet.blocks, faces);
        let layout = typesetter.lay_out(&sheet.blocks);
        Self { sheet, layout, typesetter, frame, told: false }
    }

    /// Lays `sheet` out in the largest letters in which it stands on one page, if need be without room
    /// between passages and with digits no larger than titles; in those asked for where it stands on
    /// none.
    pub(super) fn filled(sheet: &Sheet, area: Rect, ability: &Ability, size: Option<Size>, fingers: bool) -> Self {
        let ways = [sheet.clone(), crowded(sheet), modest(&crowded(sheet))];
        let lay_out = |sheet: &Sheet, size| Self::lay_out(sheet.clone(), area, ability, size, fingers);
        let sizes = Size::ALL.into_iter().rev();
        let mut all = sizes.flat_map(|size| ways.iter().map(move |sheet| lay_out(sheet, Some(size))));
        all.find(|shown| shown.layout.pages.len() == 1).unwrap_or_else(|| lay_out(sheet, size))
    }

    /// Takes `sheet` as it is, to be told line by line.
    pub(super) fn unbroken(mut sheet: Sheet) -> Self {
        let typesetter = Typesetter::default();
        sheet.place = native(sheet.place);
        sheet.blocks = fit(sheet.blocks, typesetter.faces);
        let layout = Layout::unbroken(&sheet.blocks);
        Self { sheet, layout, typesetter, frame: None, told: true }
    }

    /// Whether the reader gets to know it at all.
    pub(super) fn reaches_the_reader(&self) -> bool {
        self.told || self.frame.is_some()
    }
}

/// The same without room between the passages.
fn crowded(sheet: &Sheet) -> Sheet {
    let mut sheet = sheet.clone();
    sheet.blocks.iter_mut().for_each(|block| block.tight = true);
    sheet
}

/// The same with digits no larger than titles.
fn modest(sheet: &Sheet) -> Sheet {
    let mut sheet = sheet.clone();
    for block in sheet.blocks.iter_mut().filter(|block| block.role == Role::Digits) {
        block.role = Role::Headline;
    }
    sheet
}

fn fit(blocks: Vec<Block>, faces: Faces) -> Vec<Block> {
    let fit = |block: Block| {
        let face = faces.of_block(&block);
        block.for_face(face)
    };
    blocks.into_iter().map(fit).collect()
}

/// From this height on a foot line for fingers leaves enough of the page.
const FINGERS: u16 = 14;
/// Rows of a foot line for fingers (standard O4).
const BUTTONS: u16 = 3;

fn frame(area: Rect, ability: &Ability, fingers: bool) -> Option<Frame> {
    let bar = bars(ability).rows();
    let foot = if fingers && area.height >= FINGERS { BUTTONS } else { bar };
    Frame::with_foot(area, bar, foot)
}

/// Columns and rows of the body on a grid, in cells.
pub(super) fn body(area: Rect, ability: &Ability, fingers: bool) -> (u16, u16) {
    let body = frame(area, ability, fingers).map_or(area, |frame| frame.body);
    (body.width, body.height)
}
