//! A class in a hall: what happened is kept whole, whoever reads it is at the same place, and the figures
//! are those of the hands that were raised.
#![expect(clippy::unwrap_used, reason = "helper functions of tests may fail the test")]
mod common;

#[cfg(target_os = "linux")]
#[path = "common/pty.rs"]
mod pty;

#[path = "hall/figures.rs"]
mod figures;
#[cfg(target_os = "linux")]
#[path = "hall/phone.rs"]
mod phone;
#[path = "hall/pictures.rs"]
mod pictures;
#[path = "hall/runs.rs"]
mod runs;
#[cfg(target_os = "linux")]
#[path = "hall/survive.rs"]
mod survive;
#[path = "hall/together.rs"]
mod together;

use std::path::{Path, PathBuf};
use std::rc::Rc;

use leling::content::Library;
use leling::model::{RegionId, RunSheetId};
use leling::session::Plan;

/// The session with steps of every kind, in a pack of its own.
pub(crate) const EVERYTHING: &str = "everything-in-a-hall";

/// Its pack.
pub(crate) fn pack() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/good/hall")
}

thread_local! {
    static PLAN: Rc<Plan> = resolved();
}

/// The session with steps of every kind, with what is shipped.
pub(crate) fn plan() -> Rc<Plan> {
    PLAN.with(Rc::clone)
}

fn resolved() -> Rc<Plan> {
    let library = Library::open(&[pack()]);
    let id = RunSheetId::new(EVERYTHING);
    let mut sheets = library.packs().iter().flat_map(|pack| library.run_sheets(&pack.id).entries.clone());
    let sheet = sheets.find(|sheet| sheet.id == id).unwrap();
    let lesson = library.lesson(&sheet.lesson).unwrap();
    let calls = library.packs().iter().flat_map(|pack| library.scenarios(&pack.id).entries.clone());
    let call = calls.into_iter().find(|call| Some(&call.id) == sheet.call.as_ref());
    let here = RegionId::new("CN");
    let cases: Vec<_> = library.all_practice().into_iter().filter(|case| case.holds_in(Some(&here))).collect();
    Rc::new(Plan::new(sheet, lesson, call, &cases))
}
