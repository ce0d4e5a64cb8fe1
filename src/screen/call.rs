//! One call: in which part to live through it, then scene after scene to its end.
use std::rc::Rc;

use super::{Cx, Deed, Enter, Screen, Sheet, Start, Step, ending, item, scene};
use crate::model::{CleanText, ItemId, Part, Scenario, ScenarioId, Turn};
use crate::session::{Beat, Desk, Given, Occasion, Outcome, Rehearsal};
use crate::theme::Tone;
use crate::typeset::Block;

/// A call being lived through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallScreen {
    scenario: Rc<Scenario>,
    play: Play,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Play {
    /// Which part is being asked; what was begun before one stepped back to that question is kept.
    Asking(Option<Rehearsal>),
    /// It is being lived through.
    Living(Rehearsal),
}

impl CallScreen {
    /// Opens `scenario` where it was put aside, or with the choice of a part.
    pub fn open(scenario: Rc<Scenario>, desk: &Desk) -> Self {
        match desk.open_call(&scenario.id) {
            Some(rehearsal) => Self { scenario, play: Play::Living(rehearsal.clone()) },
            None => Self::anew(scenario),
        }
    }

    /// Opens `scenario` with the choice of a part.
    pub fn anew(scenario: Rc<Scenario>) -> Self {
        Self { scenario, play: Play::Asking(None) }
    }

    /// Goes on with `rehearsal`.
    pub fn resume(rehearsal: Rehearsal) -> Self {
        Self { scenario: Rc::clone(rehearsal.scenario()), play: Play::Living(rehearsal) }
    }

    /// The name of the call.
    pub fn scenario(&self) -> &ScenarioId {
        &self.scenario.id
    }

    /// Has the call as it is written now.
    pub(super) fn renew(&mut self, scenario: Rc<Scenario>) {
        match &mut self.play {
            Play::Asking(Some(rehearsal)) | Play::Living(rehearsal) => {
                *rehearsal = rehearsal.renewed(Rc::clone(&scenario));
            }
            Play::Asking(None) => {}
        }
        self.scenario = scenario;
    }

    /// How far it is, to be put aside.
    pub fn rehearsal(&self) -> Option<&Rehearsal> {
        match &self.play {
            Play::Asking(kept) => kept.as_ref(),
            Play::Living(rehearsal) => Some(rehearsal),
        }
    }

    /// Where in it the learner is; `None` while the part is being asked.
    pub fn moment(&self) -> Option<Beat> {
        match &self.play {
            Play::Asking(_) => None,
            Play::Living(rehearsal) => Some(rehearsal.moment()),
        }
    }

    pub(super) fn sheet(&self, cx: &Cx<'_>) -> Sheet {
        cx.learn(&self.scenario.pack);
        let Play::Living(rehearsal) = &self.play else { return self.which_part(cx) };
        match rehearsal.moment() {
            Beat::Opening => opening(cx, rehearsal),
            Beat::Scene(_) => scene::sheet(cx, rehearsal),
            Beat::Reason { .. } => scene::reason_sheet(cx, rehearsal),
            Beat::End(_) => ending::sheet(cx, rehearsal),
            Beat::Aloud(_) => ending::aloud_sheet(cx, rehearsal),
            Beat::Review(_) => ending::review_sheet(cx, rehearsal),
        }
    }

    pub(super) fn update(&mut self, deed: Deed, cx: &Cx<'_>) -> Step {
        let Play::Living(rehearsal) = &mut self.play else { return self.choose_part(deed, cx) };
        match (rehearsal.moment(), deed) {
            (_, Deed::Back) => {
                if !rehearsal.go_back() {
                    self.play = Play::Asking(Some(rehearsal.clone()));
                    return Step::Turn(Start::First);
                }
                Step::Turn(Start::Last)
            }
            (Beat::Review(_), Deed::Chose(offer)) => ending::choose(cx, rehearsal, offer),
            (Beat::Review(_), Deed::WentOn) => Step::GoHome,
            (_, Deed::Chose(chosen)) => {
                let given = given(rehearsal, chosen);
                turned(rehearsal.choose(chosen)).noting(given)
            }
            (_, Deed::WentOn) => turned(rehearsal.go_on()),
        }
    }

    fn which_part(&self, cx: &Cx<'_>) -> Sheet {
        let scenario = &self.scenario;
        let mut sheet = Sheet { enter: Enter::Open, preselected: Some(0), ..Sheet::new(cx.say(&scenario.title)) };
        sheet.remark(item::how(cx, scenario.medium));
        sheet.push(Block { text: cx.say(&scenario.about), tight: true, ..Block::default() });
        let asked = cx.text.call_which_part();
        sheet.push(Block { tone: Tone::Heading, text: asked, keep_with_next: true, ..Block::default() });
        sheet.preselected =
            scenario.openings.iter().position(|opening| !cx.desk.is_played_as(&scenario.id, opening.part)).or(Some(0));
        for opening in &scenario.openings {
            sheet.choice(cx, part_label(cx, scenario, opening.part));
        }
        sheet
    }

    fn choose_part(&mut self, deed: Deed, cx: &Cx<'_>) -> Step {
        let Deed::Chose(index) = deed else { return Step::Close };
        let Some(part) = self.scenario.openings.get(index).map(|opening| opening.part) else { return Step::Stay };
        let kept = self.rehearsal().filter(|kept| kept.part() == part);
        let begun = kept.or_else(|| cx.desk.open_call_as(&self.scenario.id, part)).cloned();
        self.play = Play::Living(begun.unwrap_or_else(|| Rehearsal::new(Rc::clone(&self.scenario), part)));
        Step::Turn(Start::First)
    }
}

/// A decision of a call, to be kept; none where nothing is decided.
fn given(rehearsal: &Rehearsal, chosen: usize) -> Option<Given> {
    let Beat::Scene(_) = rehearsal.moment() else { return None };
    let Turn::Decision { ask, moves } = &rehearsal.scene()?.turn else { return None };
    let wise = moves.get(chosen)?.wise;
    // The scene by its name, which stays when scenes are moved.
    let item = ItemId::new(ask.key.strip_suffix("-ask")?);
    let outcome = if wise { Outcome::Right } else { Outcome::Missed };
    Some(Given { item, occasion: Occasion::Scenario, outcome, picks: vec![chosen] })
}

fn turned(moved: bool) -> Step {
    if moved { Step::Turn(Start::First) } else { Step::Stay }
}

/// A part, with what one does in it.
fn part_label(cx: &Cx<'_>, scenario: &Scenario, part: Part) -> CleanText {
    let words = match part {
        Part::Experiencer => cx.text.call_experiencer(),
        Part::Helper => cx.text.call_helper(),
        Part::Observer => cx.text.call_observer(),
    };
    if cx.desk.is_played_as(&scenario.id, part) { cx.text.call_played(words.as_str()) } else { words }
}

fn opening(cx: &Cx<'_>, rehearsal: &Rehearsal) -> Sheet {
    let scenario = rehearsal.scenario();
    let mut sheet = Sheet::new(cx.say(&scenario.title));
    if let Some(opening) = scenario.opening(rehearsal.part()) {
        sheet.text(cx.say(&opening.intro));
    }
    sheet.remark(cx.text.call_minutes(scenario.minutes));
    sheet
}

/// The call after this one that was not played yet, else the first such one.
pub(super) fn next_call(cx: &Cx<'_>, scenario: &Scenario) -> Option<Rc<Scenario>> {
    let mut calls = cx.calls();
    let behind = calls.iter().position(|call| call.id == scenario.id).map_or(0, |here| here + 1);
    let before: Vec<_> = calls.drain(..behind).collect();
    let mut order = calls.into_iter().chain(before);
    order.find(|call| call.id != scenario.id && !cx.desk.is_played(&call.id))
}

/// The same call with the choice of a part, in the place of the one that is over.
pub(super) fn another_part(scenario: &Rc<Scenario>) -> Step {
    Step::Swap(Screen::Call(CallScreen::anew(Rc::clone(scenario))))
}

/// Another call in the place of the one that is over.
pub(super) fn another_call(call: Rc<Scenario>, desk: &Desk) -> Step {
    Step::Swap(Screen::Call(CallScreen::open(call, desk)))
}
