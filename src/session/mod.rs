//! One sitting, and what is remembered of it until the program ends.
mod answer;
mod chance;
mod desk;
mod discernment;
mod flags;
mod judgement;
mod practice;
mod quantile;
mod rehearsal;
mod shuffle;
mod sitting;
mod triage;

pub use self::answer::{Answer, Outcome, judge, options, wants_several};
pub use self::desk::{Bookmark, Desk};
pub use self::discernment::{Discernment, Estimate};
pub use self::judgement::{Hands, Judged, Judgement};
pub use self::practice::{EACH, Leaning, Practice, Round, Tally, draw};
pub use self::rehearsal::{Moment, Rehearsal, moves};
pub use self::shuffle::shown_order;
pub use self::sitting::{Sitting, Stage};
pub use self::triage::{Inquiry, Verdict, weigh};
