//! Which language: each by its own name, with a sentence in it.
use super::group::{back, group, place_turn, turn};
use super::{Cx, Deed, Enter, Sheet, Step};
use crate::locale::{LocaleInfo, Text};
use crate::model::{CleanText, RegionId};

/// The list of languages.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LanguageScreen {
    /// Which handful of the list, counted from 0.
    group: usize,
}

impl LanguageScreen {
    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        let locales = in_order(cx);
        let shown = group(&locales, self.group);
        let mut sheet = Sheet { enter: Enter::Open, preselected: Some(0), ..Sheet::new(cx.text.language_title()) };
        for (index, locale) in shown.entries.iter().enumerate() {
            if locale.tag == *cx.text.tag() {
                sheet.preselected = Some(index);
            }
            // The name in the language itself: whoever reads it knows that it is theirs.
            sheet.choice(cx, locale.name.clone());
            sheet.under_choice(cx, locale.sample.clone());
        }
        place_turn(cx, &mut sheet, &shown, cx.text.language_more());
        sheet
    }

    pub(super) fn update(&mut self, deed: Deed, cx: &Cx<'_>) -> Step {
        let Deed::Chose(index) = deed else { return back(&mut self.group) };
        let locales = in_order(cx);
        let shown = group(&locales, self.group);
        match shown.entries.get(index) {
            Some(locale) => Step::Speak(locale.tag.clone()),
            None => turn(&mut self.group, &shown),
        }
    }

    /// What Enter would do, said in the language under the finger: how it will sound from then on.
    pub(super) fn preview(self, index: usize, cx: &Cx<'_>) -> Option<CleanText> {
        let locales = in_order(cx);
        let locale = group(&locales, self.group).entries.get(index)?;
        let text = Text::load(&locale.tag, cx.overrides, None, &[]);
        Some(text.language_preview(locale.name.as_str()))
    }
}

/// The language in force first, so that whoever reads it stays with it by one key; then those of the
/// learner's region, those also read there, and the others. Those of one region stand side by side.
fn in_order(cx: &Cx<'_>) -> Vec<LocaleInfo> {
    let mut locales = cx.languages();
    let regions: Vec<RegionId> = locales.iter().map(|info| info.region.clone()).collect();
    let here = cx.region.map(|region| &region.id);
    locales.sort_by_key(|info| {
        let read_here = here.is_some_and(|here| info.regions.contains(here));
        let distance = match () {
            () if info.tag == *cx.text.tag() => 0,
            () if Some(&info.region) == here => 1,
            () if read_here => 2,
            () => 3,
        };
        (distance, regions.iter().position(|region| *region == info.region), info.order)
    });
    locales
}
