//! What authors write, in their everyday words, and how it becomes the model's.
//!
//! Reading takes two steps: a file's tables become raw values that keep their places, so that the
//! rules in `check` can point; what passes becomes the model's lesson, stem, choice, key.
mod calendar;
mod card;
mod case;
mod catalogue;
mod guide;
mod id;
mod item;
mod lesson;
mod manifest;
mod practice;
mod region;
mod rescue;
mod run_sheet;
mod scenario;
mod script;
mod triage;

pub(super) use self::calendar::{DAY_FORM, Theme, Week, read_calendar, read_plan};
pub(super) use self::card::Body;
pub(super) use self::case::{Case as RetoldCase, Cases};
pub(super) use self::catalogue::{Entry, by_hand, figures, flags, read_figures, read_flags};
pub(super) use self::id::{DUPLICATE_ID, ID_FORM, tell_duplicates};
pub(super) use self::item::{Answer, Item, Kind};
pub(super) use self::lesson::{Lesson, Person, Use};
pub(super) use self::manifest::{Manifest, is_tag};
pub(super) use self::practice::{Case, Practice};
pub(super) use self::region::{HOTLINES_AT_MOST, Region};
pub(super) use self::rescue::{Rescue, read_rescues};
pub(super) use self::run_sheet::{Kind as StepKind, RunSheet};
pub(super) use self::scenario::{Scenario, Scene};
pub(super) use self::script::{SCRIPT_FORM, Script};
pub(super) use self::triage::{Advice, Triage};
