//! Where the reader lives; it decides which numbers the hotline shows.
use super::group::{back, group, place_turn, turn};
use super::{Cx, Deed, Enter, Sheet, Step};
use crate::locale::Tag;
use crate::model::{CleanText, RegionId};

/// The list of regions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RegionScreen {
    /// Which handful of the list, counted from 0.
    group: usize,
}

impl RegionScreen {
    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        let ids = in_order(cx);
        let shown = group(&ids, self.group);
        let mut sheet = Sheet { enter: Enter::Open, preselected: Some(0), ..Sheet::new(cx.text.region_title()) };
        sheet.remark(cx.text.region_note());
        for (index, id) in shown.entries.iter().enumerate() {
            if cx.region.is_some_and(|region| region.id == *id) {
                sheet.preselected = Some(index);
            }
            let name = cx.library.region(id).map(|region| cx.say(&region.name));
            sheet.choice(cx, name.unwrap_or_else(|| CleanText::lossy(id.as_str())));
        }
        // Told in two languages: the reader may not have found theirs yet.
        place_turn(cx, &mut sheet, &shown, cx.text.language_more());
        sheet
    }

    pub(super) fn update(&mut self, deed: Deed, cx: &Cx<'_>) -> Step {
        let Deed::Chose(index) = deed else { return back(&mut self.group) };
        let ids = in_order(cx);
        let shown = group(&ids, self.group);
        match shown.entries.get(index) {
            Some(id) => Step::Live(id.clone()),
            None => turn(&mut self.group, &shown),
        }
    }
}

/// The region in force first, then those where the language in force is read, then the others in the
/// order of the base language.
fn in_order(cx: &Cx<'_>) -> Vec<RegionId> {
    let known = cx.library.region_ids();
    let base = cx.languages().into_iter().find(|info| info.tag == Tag::base());
    let languages = std::iter::once(cx.text.info()).chain(&base);
    let likely = languages.flat_map(|info| std::iter::once(&info.region).chain(&info.regions));
    let likely = cx.region.map(|region| &region.id).into_iter().chain(likely);
    let mut ids: Vec<RegionId> = Vec::new();
    for id in likely.filter(|id| known.contains(id)).chain(&known) {
        if !ids.contains(id) {
            ids.push(id.clone());
        }
    }
    ids
}
