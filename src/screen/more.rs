//! What is wanted seldom: language, settings, the keys, the way out.
use super::{Cx, Deed, Enter, HelpScreen, LanguageScreen, LeaveScreen, Screen, SettingsScreen, Sheet, Step};

/// The list behind the last line of the first screen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MoreScreen;

impl MoreScreen {
    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        let mut sheet = Sheet { enter: Enter::Open, preselected: Some(0), ..Sheet::new(cx.text.home_more()) };
        let text = &cx.text;
        for words in [text.home_language(), text.home_settings(), text.home_help(), text.home_leave()] {
            sheet.choice(cx, words);
        }
        sheet
    }

    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn update(self, deed: Deed) -> Step {
        match deed {
            Deed::Chose(0) => Step::Open(Screen::Language(LanguageScreen::default())),
            Deed::Chose(1) => Step::Open(Screen::Settings(SettingsScreen)),
            Deed::Chose(2) => Step::Open(Screen::Help(HelpScreen)),
            Deed::Chose(_) => Step::Open(Screen::Leave(LeaveScreen)),
            Deed::WentOn | Deed::Back => Step::Close,
        }
    }
}
