//! Why nothing is remembered: what happened, what is safe, what to press.
use super::{Cx, Sheet};
use crate::model::CleanText;
use crate::session::{Keeping, Trouble};
use crate::theme::Tone;
use crate::typeset::Block;

/// Says it, if there is anything to say.
pub(super) fn place_trouble(cx: &Cx<'_>, sheet: &mut Sheet) {
    let Keeping::Failed(trouble) = cx.memory.keeping() else { return };
    sheet.push(Block { tone: Tone::Warning, text: what(cx, trouble), keep_with_next: true, ..Block::default() });
    sheet.push(Block { text: cx.text.keep_safe(), tight: true, ..Block::default() });
    sheet.push(Block { text: cx.text.keep_press(), tight: true, ..Block::default() });
}

fn what(cx: &Cx<'_>, trouble: Trouble) -> CleanText {
    match trouble {
        Trouble::NoFolder => cx.text.keep_no_folder(),
        Trouble::ReadOnly => cx.text.keep_read_only(),
        Trouble::Full => cx.text.keep_full(),
        Trouble::Broken => cx.text.keep_broken(),
        Trouble::Newer => cx.text.keep_newer(),
        Trouble::Busy => cx.text.keep_busy(),
        Trouble::Disk => cx.text.keep_disk(),
    }
}
