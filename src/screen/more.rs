//! What is wanted seldom: language, settings, the keys, the way out.
use super::{
    ColoursScreen, Cx, Deed, Enter, EyesScreen, HelpScreen, LanguageScreen, LeaveScreen, Screen, SettingsScreen, Sheet,
    Step,
};
use crate::model::CleanText;

/// The list behind the last line of the first screen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MoreScreen;

/// The choices, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Offer {
    Language,
    Settings,
    Letters,
    Colours,
    Help,
    Leave,
}

const OFFERS: &[Offer] = &[Offer::Language, Offer::Settings, Offer::Help, Offer::Leave];

/// At a kiosk only what is for one reader's eyes: it is forgotten with the reader.
const KIOSK: &[Offer] = &[Offer::Language, Offer::Letters, Offer::Colours, Offer::Help, Offer::Leave];

fn offers(cx: &Cx<'_>) -> &'static [Offer] {
    if cx.kiosk { KIOSK } else { OFFERS }
}

impl MoreScreen {
    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        let place = if cx.kiosk { cx.text.kiosk_more() } else { cx.text.home_more() };
        let mut sheet = Sheet { enter: Enter::Open, preselected: Some(0), ..Sheet::new(place) };
        for offer in offers(cx) {
            sheet.choice(cx, label(*offer, cx));
        }
        sheet
    }

    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn update(self, deed: Deed, cx: &Cx<'_>) -> Step {
        let Deed::Chose(index) = deed else { return Step::Close };
        let Some(offer) = offers(cx).get(index) else { return Step::Stay };
        Step::Open(match offer {
            Offer::Language => Screen::Language(LanguageScreen::default()),
            Offer::Settings => Screen::Settings(SettingsScreen),
            Offer::Letters => Screen::Eyes(EyesScreen),
            Offer::Colours => Screen::Colours(ColoursScreen),
            Offer::Help => Screen::Help(HelpScreen),
            Offer::Leave => Screen::Leave(LeaveScreen),
        })
    }
}

fn label(offer: Offer, cx: &Cx<'_>) -> CleanText {
    match offer {
        Offer::Language => cx.text.home_language(),
        Offer::Settings => cx.text.home_settings(),
        Offer::Letters => cx.text.settings_letters(),
        Offer::Colours => cx.text.colours_title(),
        Offer::Help => cx.text.home_help(),
        Offer::Leave if cx.kiosk => cx.text.done_title(),
        Offer::Leave => cx.text.home_leave(),
    }
}
