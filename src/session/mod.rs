//! One sitting, what is remembered of it, and when it comes back.
mod answer;
mod attempt;
mod desk;
mod keeping;
mod leaf;
mod memory;
mod paper;
mod progress;
mod recall;
mod shuffle;
mod sitting;

pub use self::answer::{Answer, Outcome, judge, options, wants_several};
pub use self::attempt::{Attempt, Given, Occasion, take_home};
pub use self::desk::{Bookmark, Desk};
pub use self::keeping::{Keeping, Trouble};
pub use self::leaf::{Leaf, Part, Picked};
pub use self::memory::{Kept, Memory, SITTING, Tally};
pub use self::paper::{Form, PaperCode};
pub use self::progress::{Unit, WEEKS, Week, looked_back_from, weeks};
pub use self::recall::Recall;
pub use self::shuffle::shown_order;
pub use self::sitting::{Sitting, Stage};
