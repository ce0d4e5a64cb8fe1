//! The sessions of the hall on offer, and the one that was not finished.
use std::rc::Rc;

use super::group::{back, group, place_turn, turn};
use super::notes::place_phone;
use super::{Cx, Deed, Enter, Sheet, Start, Step};
use crate::model::RunSheet;
use crate::session::{HallEvent, TABLES};

/// The sessions on offer. First of all the one that was not finished, if there is one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SessionsScreen {
    /// Which handful of the list, counted from 0.
    group: usize,
    /// The unfinished one was declined.
    anew: bool,
    /// Named on the command line: the only one on offer.
    named: Option<Rc<RunSheet>>,
    /// Chosen; how many tables there are is still to be said.
    chosen: Option<Rc<RunSheet>>,
}

impl SessionsScreen {
    /// All sessions, or the one that was named.
    pub fn new(named: Option<Rc<RunSheet>>) -> Self {
        Self { named, ..Self::default() }
    }

    fn all(&self, cx: &Cx<'_>) -> Vec<Rc<RunSheet>> {
        self.named.as_ref().map_or_else(|| cx.run_sheets(), |named| vec![Rc::clone(named)])
    }

    pub(super) fn sheet(&self, cx: &Cx<'_>) -> Sheet {
        let mut sheet = self.offers(cx);
        place_phone(cx, &mut sheet);
        sheet
    }

    fn offers(&self, cx: &Cx<'_>) -> Sheet {
        let mut sheet = Sheet { enter: Enter::Open, preselected: Some(0), ..Sheet::new(cx.text.hall_title()) };
        if let Some(chosen) = &self.chosen {
            sheet.heading(cx.say(&chosen.title));
            sheet.text(cx.text.hall_tables());
            for tables in TABLES {
                sheet.choice(cx, cx.text.hall_tables_of(tables));
            }
            return sheet;
        }
        if let Some(run) = cx.hall.filter(|run| !self.anew && !run.is_closed()) {
            let title = cx.say(&run.plan().sheet.title);
            cx.learn(&run.plan().sheet.pack);
            sheet.choice(cx, cx.text.hall_go_on(title.as_str(), run.step() + 1));
            sheet.choice(cx, cx.text.hall_anew());
            return sheet;
        }
        let all = self.all(cx);
        if all.is_empty() {
            sheet.text(cx.text.hall_none());
            return Sheet { preselected: None, enter: Enter::Close, ..sheet };
        }
        let shown = group(&all, self.group);
        for one in shown.entries {
            sheet.choice(cx, cx.text.hall_sheet(cx.say(&one.title).as_str(), one.minutes()));
        }
        place_turn(cx, &mut sheet, &shown, cx.text.list_more());
        sheet
    }

    pub(super) fn update(&mut self, deed: Deed, cx: &Cx<'_>) -> Step {
        let Deed::Chose(choice) = deed else {
            let was_open = self.chosen.take().is_some() || std::mem::take(&mut self.anew);
            return if was_open { Step::Turn(Start::First) } else { back(&mut self.group) };
        };
        if let Some(chosen) = &self.chosen {
            let tables = TABLES.clone().nth(choice).unwrap_or(*TABLES.start());
            return open(chosen, tables);
        }
        if cx.hall.is_some_and(|run| !self.anew && !run.is_closed()) {
            self.anew = choice > 0;
            return if self.anew { Step::Turn(Start::First) } else { Step::Attend };
        }
        let all = self.all(cx);
        let shown = group(&all, self.group);
        let Some(sheet) = shown.entries.get(choice) else { return turn(&mut self.group, &shown) };
        if sheet.has_contest() {
            self.chosen = Some(Rc::clone(sheet));
            return Step::Turn(Start::First);
        }
        open(sheet, 0)
    }
}

fn open(sheet: &RunSheet, tables: u8) -> Step {
    Step::Happen(HallEvent::Opened { sheet: sheet.id.to_string(), tables })
}
