//! One sitting, and what is remembered of it until the program ends.
mod answer;
mod desk;
mod rehearsal;
mod shuffle;
mod sitting;

pub use self::answer::{Answer, Outcome, judge, options, wants_several};
pub use self::desk::{Bookmark, Desk};
pub use self::rehearsal::{Moment, Rehearsal, moves};
pub use self::shuffle::shown_order;
pub use self::sitting::{Sitting, Stage};
