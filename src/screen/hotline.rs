//! Whom to ring: the numbers of the reader's region, what each is for, what to say.
use super::{Cx, Deed, Enter, Sheet, Start, Step};
use crate::model::{CleanText, Hotline};
use crate::theme::Tone;
use crate::typeset::{Block, Role};

/// The numbers, or one of them with all that belongs to it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HotlineScreen {
    /// The number looked at; `None` for the list.
    open: Option<usize>,
}

impl HotlineScreen {
    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        let hotlines = cx.region.map_or(&[][..], |region| &region.hotlines);
        match self.open.and_then(|index| hotlines.get(index)) {
            Some(hotline) => one(cx, hotline),
            None => list(cx, hotlines),
        }
    }

    pub(super) fn update(&mut self, deed: Deed, _cx: &Cx<'_>) -> Step {
        match (deed, self.open) {
            (Deed::Chose(index), None) => {
                self.open = Some(index);
                Step::Turn(Start::First)
            }
            (_, Some(index)) => {
                self.open = None;
                Step::Turn(Start::At(index))
            }
            (Deed::Back | Deed::WentOn, None) => Step::Close,
        }
    }
}

fn list(cx: &Cx<'_>, hotlines: &[Hotline]) -> Sheet {
    let mut sheet = Sheet::new(cx.text.hotline_title());
    if hotlines.is_empty() {
        sheet.heading(cx.text.hotline_none());
        return sheet;
    }
    sheet.enter = Enter::Open;
    sheet.preselected = Some(0);
    for hotline in hotlines {
        sheet.choice(cx, hotline.number.clone().followed_by(&gap()).followed_by(&cx.say(&hotline.name)));
        if let Some(block) = sheet.last() {
            block.role = Role::Digits;
            block.tone = Tone::Hotline;
        }
    }
    sheet
}

fn one(cx: &Cx<'_>, hotline: &Hotline) -> Sheet {
    let mut sheet = Sheet::new(cx.text.hotline_title());
    sheet.push(Block {
        role: Role::Digits,
        tone: Tone::Hotline,
        text: hotline.number.clone(),
        keep_with_next: true,
        ..Block::default()
    });
    let spoken = cx.text.hotline_spoken(cx.say(&hotline.spoken).as_str());
    sheet.push(Block { tone: Tone::Hotline, text: spoken, tight: true, keep_with_next: true, ..Block::default() });
    sheet.push(Block { tone: Tone::Heading, text: cx.say(&hotline.name), tight: true, ..Block::default() });
    for (heading, phrase) in [(cx.text.hotline_purpose(), &hotline.purpose), (cx.text.hotline_say(), &hotline.say)] {
        sheet.push(Block { tone: Tone::Heading, text: heading, keep_with_next: true, ..Block::default() });
        sheet.push(Block { text: cx.say(phrase), tight: true, ..Block::default() });
    }
    if let Some(hours) = &hotline.hours {
        sheet.push(Block {
            tone: Tone::Heading,
            text: cx.text.hotline_hours(),
            keep_with_next: true,
            ..Block::default()
        });
        sheet.push(Block { text: cx.say(hours), tight: true, ..Block::default() });
    }
    let on = hotline.checked_on;
    let source = cx.say(&hotline.source);
    sheet.remark(cx.text.hotline_source(source.as_str(), on.year(), on.month(), on.day()));
    sheet
}

fn gap() -> CleanText {
    CleanText::lossy("  ")
}
