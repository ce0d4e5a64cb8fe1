//! Where the reader lives; it decides which numbers the hotline shows.
use super::group::{back, group, place_turn, turn};
use super::{Cx, Deed, Enter, Sheet, Step};
use crate::model::CleanText;

/// The list of regions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RegionScreen {
    /// Which handful of the list, counted from 0.
    group: usize,
}

impl RegionScreen {
    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        let ids = cx.library.region_ids();
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
        place_turn(cx, &mut sheet, &shown, cx.text.list_more());
        sheet
    }

    pub(super) fn update(&mut self, deed: Deed, cx: &Cx<'_>) -> Step {
        let Deed::Chose(index) = deed else { return back(&mut self.group) };
        let ids = cx.library.region_ids();
        let shown = group(&ids, self.group);
        match shown.entries.get(index) {
            Some(id) => Step::Live(id.clone()),
            None => turn(&mut self.group, &shown),
        }
    }
}
