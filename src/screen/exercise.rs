//! What can be practised: judging, answering a call, looking again at what was learnt.
use super::review::due_count;
use super::{
    CallsScreen, CasesScreen, Cx, Deed, Enter, PracticeScreen, ProgressScreen, ReviewScreen, Screen, Sheet, Step,
};
use crate::model::CleanText;

/// The list of exercises.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ExerciseScreen;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Offer {
    Practice,
    Calls,
    Review,
    Progress,
    Cases,
}

const OFFERS: &[Offer] = &[Offer::Practice, Offer::Calls, Offer::Review, Offer::Progress, Offer::Cases];

/// A kiosk remembers nothing that could come back.
const KIOSK: &[Offer] = &[Offer::Practice, Offer::Calls, Offer::Cases];

fn offers(cx: &Cx<'_>) -> &'static [Offer] {
    if cx.kiosk { KIOSK } else { OFFERS }
}

impl ExerciseScreen {
    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        let mut sheet = Sheet { enter: Enter::Open, preselected: Some(0), ..Sheet::new(cx.text.exercise_title()) };
        for offer in offers(cx) {
            sheet.choice(cx, label(*offer, cx));
        }
        sheet
    }

    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn update(self, deed: Deed, cx: &Cx<'_>) -> Step {
        let Deed::Chose(index) = deed else { return Step::Close };
        match offers(cx).get(index) {
            Some(Offer::Practice) => Step::Open(Screen::Practice(PracticeScreen::open(cx))),
            Some(Offer::Calls) => Step::Open(Screen::Calls(CallsScreen::default())),
            Some(Offer::Review) => Step::Open(Screen::Review(ReviewScreen::open(cx))),
            Some(Offer::Progress) => Step::Open(Screen::Progress(ProgressScreen)),
            Some(Offer::Cases) => Step::Open(Screen::Cases(CasesScreen::default())),
            None => Step::Stay,
        }
    }
}

fn label(offer: Offer, cx: &Cx<'_>) -> CleanText {
    match offer {
        Offer::Practice => cx.text.exercise_practice(),
        Offer::Calls => cx.text.exercise_calls(),
        Offer::Review => match due_count(cx) {
            0 => cx.text.exercise_review(),
            due => cx.text.review_due(due),
        },
        Offer::Progress => cx.text.exercise_progress(),
        Offer::Cases => cx.text.exercise_cases(),
    }
}
