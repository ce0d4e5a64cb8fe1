//! How far the learner is: what was done of each pack, which days, what comes back. Never a mark.
//!
//! A bar says nothing that does not stand beside it in words; where lines are told, there is none.
use super::review::due_count;
use super::{Cx, Deed, Enter, Sheet, Step, keeping};
use crate::model::CleanText;
use crate::session::{Unit, Week, weeks};
use crate::theme::Tone;
use crate::typeset::Block;

/// How far the learner is. It has no state: all of it follows from what is remembered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ProgressScreen;

impl ProgressScreen {
    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn sheet(self, cx: &Cx<'_>) -> Sheet {
        let mut sheet = Sheet { enter: Enter::Close, ..Sheet::new(cx.text.exercise_progress()) };
        keeping::place_trouble(cx, &mut sheet);
        if cx.memory.is_empty() && cx.desk.is_empty() {
            sheet.text(cx.text.progress_none());
            return sheet;
        }
        place_today(cx, &mut sheet);
        for pack in cx.library.packs().iter().filter(|pack| cx.has_lessons(&pack.id)) {
            let unit = Unit::of(pack, &cx.lessons(&pack.id), cx.desk, cx.memory);
            sheet.heading(cx.name(pack));
            place_unit(cx, &mut sheet, &unit);
        }
        sheet.heading(cx.text.progress_weeks());
        for (ago, week) in weeks(cx.memory, cx.today).iter().enumerate() {
            place_week(cx, &mut sheet, ago, week);
        }
        sheet
    }

    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(super) fn update(self, _deed: Deed) -> Step {
        Step::Close
    }
}

/// What went well, and what comes back today.
fn place_today(cx: &Cx<'_>, sheet: &mut Sheet) {
    let well: usize = weeks(cx.memory, cx.today)
        .iter()
        .flat_map(|week| (0..7).map(|day| week.begins_on.plus(day)))
        .map(|day| cx.memory.day(day).well)
        .sum();
    if well > 0 {
        sheet.push(Block { tone: Tone::Good, text: cx.text.progress_well(well), ..Block::default() });
    }
    let due = due_count(cx);
    sheet.text(if due > 0 { cx.text.progress_due(due) } else { cx.text.review_none() });
}

fn place_unit(cx: &Cx<'_>, sheet: &mut Sheet, unit: &Unit) {
    place_bar(cx, sheet, cx.text.progress_lessons(unit.finished, unit.lessons), &bar(unit.finished, unit.lessons));
    place_bar(cx, sheet, cx.text.progress_items(unit.well, unit.items), &bar(unit.well, unit.items));
    if unit.again > 0 {
        sheet.push(Block { text: cx.text.progress_again(unit.again), tight: true, ..Block::default() });
    }
}

fn place_week(cx: &Cx<'_>, sheet: &mut Sheet, ago: usize, week: &Week) {
    let words = match ago {
        0 => cx.text.progress_week(week.days()),
        1 => cx.text.progress_week_last(week.days()),
        _ => cx.text.progress_week_ago(ago, week.days()),
    };
    let cells: String = week.answers.iter().map(|answers| cell(*answers > 0)).collect();
    place_bar(cx, sheet, words, &cells);
}

/// A bar before its words, above them where a line does not hold both; where lines are told the
/// words alone.
fn place_bar(cx: &Cx<'_>, sheet: &mut Sheet, words: CleanText, cells: &str) {
    let lead = if cx.plain { CleanText::default() } else { CleanText::lossy(&format!("{cells}  ")) };
    sheet.push(Block { lead, text: words, tight: true, ..Block::default() });
}

/// A cell of a bar that is done, and one that is not.
///
/// Both are letters that every terminal counts and draws as wide as a hanzi, and that Unifont has.
/// The squares ■□ are not: terminals differ on their width.
pub const CELLS: (char, char) = ('〓', '・');

/// A longer bar does not fit on a line of the largest letters.
const LONGEST: usize = 10;

fn cell(done: bool) -> char {
    if done { CELLS.0 } else { CELLS.1 }
}

/// A cell for each of `total`, or as many as fit. It is full only when everything is done, and
/// empty only when nothing is.
fn bar(done: usize, total: usize) -> String {
    bar_of(done, total, total.min(LONGEST))
}

/// A bar of `length` cells: full only when `done` is `total`, empty only when it is nothing.
pub(super) fn bar_of(done: usize, total: usize, length: usize) -> String {
    let full = match (done * length).checked_div(total) {
        Some(0) | None => done.min(1),
        Some(full) => full,
    };
    (0..length).map(|index| cell(index < full)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_full_only_when_all_is_done_and_empty_only_when_nothing_is() {
        let cases = [
            ((0, 4), "・・・・"),
            ((3, 4), "〓〓〓・"),
            ((4, 4), "〓〓〓〓"),
            ((1, 40), "〓・・・・・・・・・"),
            ((39, 40), "〓〓〓〓〓〓〓〓〓・"),
            ((40, 40), "〓〓〓〓〓〓〓〓〓〓"),
            ((0, 0), ""),
        ];
        for ((done, total), cells) in cases {
            assert_eq!(bar(done, total), cells, "{done} of {total}");
        }
    }
}
