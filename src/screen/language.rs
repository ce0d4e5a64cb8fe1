//! Which language: each by its own name, with a sentence in it.
use super::group::{back, group, place_turn, turn};
use super::{Cx, Deed, Enter, Sheet, Step};
use crate::locale::LocaleInfo;

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
}

/// The language in force first, then the others in their order: whoever reads it stays with it by
/// one key, whoever does not finds the rest in the same place each time.
fn in_order(cx: &Cx<'_>) -> Vec<LocaleInfo> {
    let mut locales = cx.languages();
    locales.sort_by_key(|info| info.tag != *cx.text.tag());
    locales
}
