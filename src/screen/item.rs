//! A question: choose, see, confirm.
use super::{Cx, Enter, Sheet, Start, Step};
use crate::model::{CleanText, Item, ItemKind, Medium, Phrase, Shown};
use crate::session::{Sitting, options, shown_order, wants_several};
use crate::theme::Tone;
use crate::typeset::{Block, Role};

/// A question among others, of a lesson or of a round of practice, and what is picked so far.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) item: &'a Item,
    /// Which of them it is, counted from 0.
    pub(super) index: usize,
    pub(super) total: usize,
    pub(super) picks: &'a [usize],
}

impl<'a> Asked<'a> {
    /// The item of a lesson, or of what comes back, that is asked or explained now.
    pub(super) fn of(sitting: &'a Sitting) -> Option<Self> {
        let (index, item) = sitting.item()?;
        let total = sitting.lesson().items.len();
        Some(Self { item, index, total, picks: sitting.picks(index) })
    }

    /// Where one is, for the head line.
    pub(super) fn place(&self, cx: &Cx<'_>) -> CleanText {
        cx.text.item_place(self.index + 1, self.total)
    }
}

/// The question with its choices and what is picked so far.
pub(super) fn sheet(cx: &Cx<'_>, asked: &Asked<'_>) -> Sheet {
    let Asked { item, picks, .. } = *asked;
    let enter = match item.kind {
        ItemKind::Order { .. } => Enter::Rank,
        ItemKind::Multi(_) => Enter::Tick,
        _ => Enter::Answer,
    };
    let mut sheet = Sheet { enter, ..Sheet::new(asked.place(cx)) };
    if let Some(shown) = &item.shown {
        place_shown(cx, &mut sheet, shown);
    }
    sheet.push(Block { tone: Tone::Heading, text: stem(cx, item), keep_with_next: true, ..Block::default() });
    match &item.kind {
        ItemKind::Choice(choices) => place_all(cx, &mut sheet, choices.iter().map(|choice| cx.say(&choice.text))),
        ItemKind::RealOrScam { .. } => place_all(cx, &mut sheet, judgements(cx)),
        ItemKind::Spot { script, .. } => place_all(
            cx,
            &mut sheet,
            script.lines.iter().map(|line| {
                let words = cx.say(&line.text);
                match script.speaker(line) {
                    Some(person) => cx.text.item_line(cx.say(&person.name).as_str(), words.as_str()),
                    None => words,
                }
            }),
        ),
        ItemKind::Multi(choices) => {
            hint(&mut sheet, cx.text.item_multi_hint());
            place_all(
                cx,
                &mut sheet,
                choices.iter().enumerate().map(|(option, choice)| {
                    let words = cx.say(&choice.text);
                    if picks.contains(&option) { cx.text.item_ticked(words.as_str()) } else { words }
                }),
            );
        }
        ItemKind::Order { steps, .. } => {
            hint(&mut sheet, cx.text.item_order_hint());
            sheet.takes_back = !picks.is_empty();
            place_all(cx, &mut sheet, ordered(cx, item, steps, picks));
        }
    }
    if wants_several(item) {
        // There from the start, so that the page stays as it is while ticks come and go.
        sheet.choice(cx, cx.text.item_done());
        sheet.done_offered = true;
    }
    sheet
}

/// Confirms the choice under the finger: the answer itself, or one more tick.
pub(super) fn choose(sitting: &mut Sitting, choice: usize) -> Step {
    let Some((index, item)) = sitting.item() else { return Step::Stay };
    if !wants_several(item) {
        sitting.confirm(Some(choice));
        return Step::Turn(Start::First);
    }
    let count = options(item);
    if choice >= count {
        if !is_ready(item, sitting.picks(index)) {
            return Step::Remind;
        }
        sitting.confirm(None);
        return Step::Turn(Start::First);
    }
    let order = matches!(item.kind, ItemKind::Order { .. });
    let option = if order { shown_order(&item.id, count).get(choice).copied().unwrap_or(choice) } else { choice };
    sitting.tick(option);
    if order && sitting.picks(index).len() == count { Step::Turn(Start::At(count)) } else { Step::Turn(Start::Here) }
}

/// Whether the point takes back a pick of this kind.
pub(super) fn takes_back(item: &Item) -> bool {
    matches!(item.kind, ItemKind::Order { .. })
}

/// The words for the three judgements of `real-or-scam`, in the order of their numbers.
pub(super) fn judgements(cx: &Cx<'_>) -> [CleanText; 3] {
    [cx.text.item_scam(), cx.text.item_real(), cx.text.item_ask_first()]
}

/// What a choice says, counted from 0, where hands are counted for it.
pub(super) fn option(cx: &Cx<'_>, item: &Item, index: usize) -> Option<CleanText> {
    match &item.kind {
        ItemKind::Choice(choices) => choices.get(index).map(|choice| cx.say(&choice.text)),
        ItemKind::RealOrScam { .. } => judgements(cx).into_iter().nth(index),
        _ => None,
    }
}

/// What is asked; where the author left it out, what the kind asks by itself.
pub(super) fn stem(cx: &Cx<'_>, item: &Item) -> CleanText {
    let own = cx.say(&item.stem);
    if !own.is_empty() {
        return own;
    }
    match item.kind {
        ItemKind::Spot { .. } => cx.text.item_spot(),
        ItemKind::Order { .. } => cx.text.item_order(),
        _ => cx.text.item_real_or_scam(),
    }
}

fn is_ready(item: &Item, picks: &[usize]) -> bool {
    match &item.kind {
        ItemKind::Multi(_) => !picks.is_empty(),
        ItemKind::Order { steps, .. } => picks.len() == steps.len(),
        _ => false,
    }
}

fn place_all(cx: &Cx<'_>, sheet: &mut Sheet, choices: impl IntoIterator<Item = CleanText>) {
    for choice in choices {
        sheet.choice(cx, choice);
    }
}

fn ordered<'c>(
    cx: &'c Cx<'_>,
    item: &Item,
    steps: &'c [Phrase],
    picks: &'c [usize],
) -> impl Iterator<Item = CleanText> + 'c {
    shown_order(&item.id, steps.len()).into_iter().map(move |step| {
        let words = steps.get(step).map(|phrase| cx.say(phrase)).unwrap_or_default();
        match picks.iter().position(|pick| *pick == step) {
            Some(rank) => cx.text.item_ranked(rank + 1, words.as_str()),
            None => words,
        }
    })
}

fn hint(sheet: &mut Sheet, text: CleanText) {
    sheet.push(Block {
        role: Role::Caption,
        tone: Tone::Quiet,
        text,
        tight: true,
        keep_with_next: true,
        ..Block::default()
    });
}

fn place_shown(cx: &Cx<'_>, sheet: &mut Sheet, shown: &Shown) {
    let how = how(cx, shown.medium);
    sheet.push(Block { role: Role::Caption, tone: Tone::Quiet, text: how, keep_with_next: true, ..Block::default() });
    let words = cx.say(&shown.text);
    // What is spoken has somebody who says it; what is written stands set in, as on a sheet of paper.
    let (lead, text) = match shown.medium {
        Medium::Call | Medium::Chat | Medium::Talk => {
            (CleanText::default(), cx.text.item_line(cx.text.item_speaker().as_str(), words.as_str()))
        }
        Medium::Video => (CleanText::default(), cx.text.item_line(cx.text.item_presenter().as_str(), words.as_str())),
        Medium::Text | Medium::Letter => (CleanText::lossy("  "), words),
    };
    sheet.push(Block { lead, text, tight: true, ..Block::default() });
}

/// How something reaches the reader, in words.
pub(super) fn how(cx: &Cx<'_>, medium: Medium) -> CleanText {
    match medium {
        Medium::Call => cx.text.item_call(),
        Medium::Text => cx.text.item_text(),
        Medium::Chat => cx.text.item_chat(),
        Medium::Letter => cx.text.item_letter(),
        Medium::Talk => cx.text.item_talk(),
        Medium::Video => cx.text.item_video(),
    }
}
