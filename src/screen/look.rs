//! "Help me look": one question at a time, then how alarming it is and what to do.
use std::rc::Rc;

use super::cards::flag_block;
use super::ring::{place_numbers, place_steps};
use super::{Cx, Deed, Enter, RescueScreen, Screen, Sheet, Start, Step};
use crate::model::{CleanText, FlagId, Level, Question, Reply, Triage};
use crate::session::{Inquiry, Verdict};
use crate::theme::Tone;
use crate::typeset::{Block, Role};

/// A matter being asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookScreen {
    inquiry: Inquiry,
}

/// Where to go from the result, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Offer {
    Rescue,
    Again,
    Home,
}

/// The one that is wanted most stands first, under the finger.
fn offers(level: Level) -> [Offer; 3] {
    match level {
        Level::Stop => [Offer::Rescue, Offer::Again, Offer::Home],
        Level::Check | Level::Calm => [Offer::Home, Offer::Again, Offer::Rescue],
    }
}

impl LookScreen {
    /// The matter that was put aside, or a new one; `None` if the questions cannot be read.
    pub fn open(cx: &Cx<'_>) -> Option<Self> {
        let inquiry = match cx.desk.inquiry() {
            Some(inquiry) => inquiry.clone(),
            None => Inquiry::new(cx.library.triage()?),
        };
        Some(Self { inquiry })
    }

    /// How far it is, to be put aside.
    pub fn inquiry(&self) -> &Inquiry {
        &self.inquiry
    }

    /// Has the questions as they are written now.
    pub(super) fn renew(&mut self, triage: Rc<Triage>) {
        self.inquiry = self.inquiry.renewed(triage);
    }

    pub(super) fn sheet(&self, cx: &Cx<'_>) -> Sheet {
        match (self.inquiry.question(), self.inquiry.verdict()) {
            (Some((index, question)), _) => asking(cx, &self.inquiry, index, question),
            (None, Some(verdict)) => told(cx, &verdict),
            (None, None) => Sheet::new(cx.text.look_result()),
        }
    }

    pub(super) fn update(&mut self, deed: Deed) -> Step {
        match deed {
            Deed::Back if self.inquiry.go_back() => Step::Turn(Start::First),
            Deed::Back => Step::Close,
            Deed::Chose(choice) if self.inquiry.question().is_some() => {
                Reply::ALL.get(choice).into_iter().for_each(|reply| self.inquiry.answer(*reply));
                Step::Turn(Start::First)
            }
            Deed::Chose(choice) => self.follow(choice),
            Deed::WentOn => Step::Stay,
        }
    }

    fn follow(&mut self, choice: usize) -> Step {
        let Some(verdict) = self.inquiry.verdict() else { return Step::Stay };
        match offers(verdict.advice.level).get(choice) {
            Some(Offer::Rescue) => Step::Open(Screen::Rescue(RescueScreen::default())),
            Some(Offer::Again) => {
                self.inquiry.restart();
                Step::Turn(Start::First)
            }
            Some(Offer::Home) => Step::GoHome,
            None => Step::Stay,
        }
    }
}

fn asking(cx: &Cx<'_>, inquiry: &Inquiry, index: usize, question: &Question) -> Sheet {
    let place = cx.text.look_place(index + 1, inquiry.questions());
    let mut sheet = Sheet { enter: Enter::Answer, ..Sheet::new(place) };
    // What was answered before is shown as chosen; else nothing is.
    let kept = |reply| Reply::ALL.iter().position(|other| *other == reply);
    sheet.preselected = inquiry.reply().and_then(kept);
    sheet.push(Block { tone: Tone::Heading, text: cx.say(&question.ask), keep_with_next: true, ..Block::default() });
    if let Some(hint) = &question.hint {
        sheet.push(Block {
            role: Role::Caption,
            tone: Tone::Quiet,
            text: cx.say(hint),
            tight: true,
            keep_with_next: true,
            ..Block::default()
        });
    }
    for words in [cx.text.look_yes(), cx.text.look_no(), cx.text.look_unsure()] {
        sheet.choice(cx, words);
    }
    sheet
}

/// How alarming it is, then what to do: the first step must be seen at once. The reasons can wait.
fn told(cx: &Cx<'_>, verdict: &Verdict<'_>) -> Sheet {
    let advice = verdict.advice;
    let mut sheet = Sheet { enter: Enter::Open, ..Sheet::new(cx.text.look_result()) };
    // Whoever turns pages to the end is led to help only where there is reason to.
    sheet.preselected = Some(0);
    let (words, tone) = match advice.level {
        Level::Stop => (cx.text.look_stop(), Tone::Warning),
        Level::Check => (cx.text.look_check(), Tone::Heading),
        Level::Calm => (cx.text.look_calm(), Tone::Plain),
    };
    sheet.push(Block { role: Role::Headline, tone, text: words, keep_with_next: true, ..Block::default() });
    place_steps(cx, &mut sheet, &advice.steps);
    sheet.push(Block { tone: Tone::Heading, text: cx.text.look_ring(), keep_with_next: true, ..Block::default() });
    place_numbers(cx, &mut sheet, &advice.ring, true);
    sheet.push(Block { tone: Tone::Heading, text: cx.text.look_why(), keep_with_next: true, ..Block::default() });
    sheet.push(Block { text: cx.say(&advice.why), tight: true, ..Block::default() });
    place_flags(cx, &mut sheet, verdict);
    for offer in offers(advice.level) {
        sheet.choice(cx, label(cx, offer));
    }
    sheet
}

fn label(cx: &Cx<'_>, offer: Offer) -> CleanText {
    match offer {
        Offer::Rescue => cx.text.look_rescue(),
        Offer::Again => cx.text.look_again(),
        Offer::Home => cx.text.summary_home(),
    }
}

fn place_flags(cx: &Cx<'_>, sheet: &mut Sheet, verdict: &Verdict<'_>) {
    let groups = verdict.flags();
    if groups.is_empty() {
        return;
    }
    sheet.push(Block { tone: Tone::Heading, text: cx.text.look_flags(), keep_with_next: true, ..Block::default() });
    for (number, group) in groups.into_iter().enumerate() {
        let said: Vec<CleanText> = group.iter().filter_map(|id| flag(cx, id)).collect();
        // One answer, two signs: which of them it was, nobody has asked.
        let several = said.len() > 1;
        if several {
            sheet.remark(cx.text.look_one_of());
            if let Some(block) = sheet.last() {
                (block.tight, block.keep_with_next) = (number == 0, true);
            }
        }
        for (index, said) in said.into_iter().enumerate() {
            sheet.push(Block { tight: several || index + number == 0, ..flag_block(cx, said) });
        }
    }
}

fn flag(cx: &Cx<'_>, id: &FlagId) -> Option<CleanText> {
    let flag = cx.library.red_flag(id)?;
    Some(CleanText::join([&cx.say(&flag.name), &cx.say(&flag.why)], &cx.text.rationale_flag_join()))
}
