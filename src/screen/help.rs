//! What the keys do, printed from the table that decides it.
use super::{Cx, Deed, Enter, Sheet, Step};
use crate::input::{Action, BINDINGS, Cap};
use crate::model::CleanText;
use crate::typeset::Block;
use unicode_width::UnicodeWidthStr;

/// The list of keys.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HelpScreen;

impl HelpScreen {
    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        let mut sheet = Sheet { enter: Enter::Close, ..Sheet::new(cx.text.help_title()) };
        sheet.text(cx.text.help_note());
        if cx.plain {
            sheet.text(cx.text.plain_how());
        }
        let mut told: Vec<Cap> = Vec::new();
        for binding in BINDINGS {
            if told.contains(&binding.cap) {
                continue;
            }
            if let Some(meaning) = meaning(cx, binding.action) {
                let caps = caps(binding.action);
                let names: Vec<CleanText> = caps.iter().map(|cap| cap_name(cx, *cap)).collect();
                told.extend(caps);
                let lead = CleanText::join(&names, &CleanText::lossy(" "));
                sheet.push(Block { lead, text: meaning, tight: told.len() > 1, ..Block::default() });
            }
        }
        for (key, meaning) in cx.more_keys {
            sheet.push(Block { lead: key.clone(), text: meaning.clone(), tight: true, ..Block::default() });
        }
        align(&mut sheet);
        sheet
    }

    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn update(self, _deed: Deed) -> Step {
        Step::Close
    }
}

/// What is on the keys that mean `action`.
fn caps(action: Action) -> Vec<Cap> {
    let mut caps: Vec<Cap> = BINDINGS.iter().filter(|one| one.action == action).map(|one| one.cap).collect();
    caps.dedup();
    caps
}

/// What a key is called in the reader's language.
pub fn cap_name(cx: &Cx<'_>, cap: Cap) -> CleanText {
    match cap {
        // A mark alone is often not read out.
        Cap::Sign("/") if cx.plain => cx.text.plain_slash(),
        Cap::Sign("*") if cx.plain => cx.text.plain_star(),
        Cap::Dot if cx.plain => cx.text.plain_dot(),
        Cap::Sign(sign) => CleanText::lossy(sign),
        Cap::Enter => cx.text.key_enter(),
        Cap::Dot => cx.text.key_dot(),
        Cap::Arrows => cx.text.key_arrows(),
        Cap::NumbersTo(last) => cx.text.key_numbers(last),
    }
}

fn meaning(cx: &Cx<'_>, action: Action) -> Option<CleanText> {
    Some(match action {
        Action::Choose(_) => cx.text.help_choose(),
        Action::Confirm => cx.text.help_confirm(),
        Action::Hotline => cx.text.help_hotline(),
        Action::Back => cx.text.help_back(),
        // The letters are the terminal's.
        Action::Larger | Action::Smaller if cx.plain => return None,
        Action::Speak if cx.plain => cx.text.plain_again(),
        Action::Larger => cx.text.help_larger(),
        Action::Smaller => cx.text.help_smaller(),
        Action::Language => cx.text.help_language(),
        Action::Up | Action::Down | Action::Left | Action::Right => cx.text.help_move(),
        Action::Home => cx.text.help_home(),
        Action::Help => cx.text.help_help(),
        // Nothing is read aloud yet. Ctrl-C is an emergency exit for whoever knows it; the way out is
        // on the first screen.
        Action::Speak | Action::NumLock | Action::Leave => return None,
    })
}

/// Fills the names of the keys up with blanks, so that the words beside them stand in a column.
fn align(sheet: &mut Sheet) {
    let widest = sheet.blocks.iter().map(|block| block.lead.width()).max().unwrap_or(0);
    for block in sheet.blocks.iter_mut().filter(|block| !block.lead.is_empty()) {
        let blanks = " ".repeat(widest - block.lead.width() + 2);
        block.lead = block.lead.clone().followed_by(&CleanText::lossy(&blanks));
    }
}
