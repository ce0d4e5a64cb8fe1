//! When it has happened: the first thing to do, whom to ring, what comes next.
use super::ring::{place_numbers, place_steps};
use super::{Cx, Deed, Enter, Sheet, Start, Step};
use crate::model::Rescue;
use crate::theme::Tone;
use crate::typeset::{Block, Role};

/// What happened, or the help for one of these.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RescueScreen {
    /// The help looked at; `None` for the list.
    open: Option<usize>,
}

impl RescueScreen {
    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        let rescues = cx.library.rescues();
        match self.open.and_then(|index| rescues.get(index)) {
            Some(rescue) => one(cx, rescue),
            None => list(cx, &rescues),
        }
    }

    pub(super) fn update(&mut self, deed: Deed, cx: &Cx<'_>) -> Step {
        match (deed, self.open) {
            (Deed::Chose(index), None) if index < cx.library.rescues().len() => {
                self.open = Some(index);
                Step::Turn(Start::First)
            }
            (_, Some(index)) => {
                self.open = None;
                Step::Turn(Start::At(index))
            }
            (Deed::Chose(_) | Deed::Back | Deed::WentOn, None) => Step::Close,
        }
    }
}

fn list(cx: &Cx<'_>, rescues: &[Rescue]) -> Sheet {
    let mut sheet = Sheet { enter: Enter::Open, opens_at_choices: true, ..Sheet::new(cx.text.rescue_title()) };
    sheet.preselected = (!rescues.is_empty()).then_some(0);
    sheet.push(Block { tone: Tone::Heading, text: cx.text.rescue_ask(), keep_with_next: true, ..Block::default() });
    for rescue in rescues {
        sheet.choice(cx, cx.say(&rescue.what));
    }
    sheet
}

fn one(cx: &Cx<'_>, rescue: &Rescue) -> Sheet {
    let mut sheet = Sheet { enter: Enter::Close, ..Sheet::new(cx.say(&rescue.what)) };
    sheet.push(Block { role: Role::Headline, tone: Tone::Good, text: cx.say(&rescue.first), ..Block::default() });
    place_numbers(cx, &mut sheet, &rescue.ring, false);
    sheet.push(Block { tone: Tone::Heading, text: cx.text.rescue_steps(), keep_with_next: true, ..Block::default() });
    place_steps(cx, &mut sheet, &rescue.steps);
    sheet.text(cx.say(&rescue.comfort));
    sheet.remark(cx.text.lesson_source(cx.say(&rescue.source).as_str()));
    let on = rescue.checked_on;
    sheet.push(Block {
        role: Role::Caption,
        tone: Tone::Quiet,
        text: cx.text.lesson_checked(on.year(), on.month(), on.day()),
        tight: true,
        ..Block::default()
    });
    sheet
}
