//! What can be set: the size and the colours of the letters, where the reader lives, how presses count.
use super::colours::name;
use super::{ColoursScreen, Cx, Deed, Enter, EyesScreen, GuardScreen, RegionScreen, RulerScreen, Screen, Sheet, Step};

/// The list of settings. The language has a key of its own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SettingsScreen;

impl SettingsScreen {
    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        let mut sheet = Sheet { enter: Enter::Open, preselected: Some(0), ..Sheet::new(cx.text.settings_title()) };
        sheet.choice(cx, cx.text.settings_letters());
        let colours = name(cx, cx.theme.palette());
        sheet.choice(cx, cx.text.settings_colours(colours.as_str()));
        let region = cx.region.map(|region| cx.say(&region.name)).unwrap_or_default();
        sheet.choice(cx, cx.text.settings_region(region.as_str()));
        sheet.choice(cx, cx.text.settings_guard());
        sheet.choice(cx, cx.text.settings_ruler());
        sheet
    }

    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn update(self, deed: Deed) -> Step {
        match deed {
            Deed::Chose(0) => Step::Open(Screen::Eyes(EyesScreen)),
            Deed::Chose(1) => Step::Open(Screen::Colours(ColoursScreen)),
            Deed::Chose(2) => Step::Open(Screen::Region(RegionScreen::default())),
            Deed::Chose(3) => Step::Open(Screen::Guard(GuardScreen)),
            Deed::Chose(_) => Step::Open(Screen::Ruler(RulerScreen::default())),
            Deed::WentOn | Deed::Back => Step::Close,
        }
    }
}
