//! Which language: each by its own name, with a sentence in it.
use super::group::{Group, group, place_turn, turn};
use super::{Cx, Deed, Enter, Sheet, Step};
use crate::locale::LocaleInfo;

/// The list of languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LanguageScreen {
    /// Which handful of the list, counted from 0.
    group: usize,
}

impl LanguageScreen {
    /// Opens the list where the language in force is.
    pub fn new(cx: &Cx<'_>) -> Self {
        let locales = cx.languages();
        let here = |handful: &Group<'_, LocaleInfo>| handful.entries.iter().any(|info| info.tag == *cx.text.tag());
        let handfuls = 0..locales.len().max(1);
        Self { group: handfuls.into_iter().find(|number| here(&group(&locales, *number))).unwrap_or(0) }
    }

    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        let locales = cx.languages();
        let shown = group(&locales, self.group);
        let mut sheet = Sheet { enter: Enter::Open, preselected: Some(0), ..Sheet::new(cx.text.language_title()) };
        for (index, locale) in shown.entries.iter().enumerate() {
            if locale.tag == *cx.text.tag() {
                sheet.preselected = Some(index);
            }
            // The name in the language itself: whoever reads it knows that it is theirs.
            sheet.choice(cx, locale.name.clone());
        }
        place_turn(cx, &mut sheet, &shown);
        sheet
    }

    pub(super) fn update(&mut self, deed: Deed, cx: &Cx<'_>) -> Step {
        let Deed::Chose(index) = deed else { return Step::Close };
        let locales = cx.languages();
        let shown = group(&locales, self.group);
        match shown.entries.get(index) {
            Some(locale) => Step::Speak(locale.tag.clone()),
            None => turn(&mut self.group, &shown),
        }
    }
}
