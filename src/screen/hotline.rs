//! Whom to ring: the numbers of the reader's region, what each is for, what to say; and the way to
//! what to do when it has happened.
use super::group::{back, group, place_turn, turn};
use super::ring::{digits, number_and_name};
use super::{Cx, Deed, Enter, RescueScreen, Screen, Sheet, Start, Step};
use crate::model::Hotline;
use crate::theme::Tone;
use crate::typeset::{Block, Role};

/// The numbers, or one of them with all that belongs to it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HotlineScreen {
    /// The number looked at, by its place on the list; `None` for the list.
    open: Option<usize>,
    /// Which handful of the list, counted from 0.
    group: usize,
}

/// A line of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Entry<'h> {
    Number(&'h Hotline),
    Rescue,
}

/// What to do when it has happened stands behind the two most urgent numbers.
const RESCUE: usize = 2;

impl HotlineScreen {
    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        let entries = entries(cx);
        let shown = group(&entries, self.group);
        match self.open.and_then(|index| shown.entries.get(index)) {
            Some(Entry::Number(hotline)) => one(cx, hotline),
            Some(Entry::Rescue) | None => self.list(cx, &entries),
        }
    }

    pub(super) fn update(&mut self, deed: Deed, cx: &Cx<'_>) -> Step {
        if let Some(index) = self.open.take() {
            return Step::Turn(Start::At(index));
        }
        let Deed::Chose(index) = deed else { return back(&mut self.group) };
        let entries = entries(cx);
        let shown = group(&entries, self.group);
        match shown.entries.get(index) {
            Some(Entry::Number(_)) => {
                self.open = Some(index);
                Step::Turn(Start::First)
            }
            Some(Entry::Rescue) => Step::Open(Screen::Rescue(RescueScreen::default())),
            None => turn(&mut self.group, &shown),
        }
    }

    fn list(self, cx: &Cx<'_>, entries: &[Entry<'_>]) -> Sheet {
        let mut sheet = Sheet { enter: Enter::Open, preselected: Some(0), ..Sheet::new(cx.text.hotline_title()) };
        if entries == [Entry::Rescue] {
            sheet.heading(cx.text.hotline_none());
        }
        let shown = group(entries, self.group);
        for entry in shown.entries {
            match entry {
                Entry::Number(hotline) => sheet.choice(cx, number_and_name(cx, hotline)),
                Entry::Rescue => sheet.choice(cx, cx.text.hotline_rescue()),
            };
            // All lines alike: a number is not smaller than what leads away from it.
            if let Some(block) = sheet.last() {
                (block.role, block.tone) = (Role::Digits, Tone::Hotline);
            }
        }
        place_turn(cx, &mut sheet, &shown, cx.text.hotline_more());
        sheet
    }
}

fn entries<'c>(cx: &Cx<'c>) -> Vec<Entry<'c>> {
    let hotlines = cx.region.map_or(&[][..], |region| &region.hotlines);
    let mut entries: Vec<Entry<'_>> = hotlines.iter().map(Entry::Number).collect();
    entries.insert(RESCUE.min(entries.len()), Entry::Rescue);
    entries
}

fn one(cx: &Cx<'_>, hotline: &Hotline) -> Sheet {
    let mut sheet = Sheet { enter: Enter::Close, ..Sheet::new(cx.text.hotline_title()) };
    sheet.push(Block { text: hotline.number.clone(), keep_with_next: true, ..digits() });
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
