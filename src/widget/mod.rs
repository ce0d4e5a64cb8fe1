//! Draws text it is given; knows nothing of lessons.
mod foot;
mod frame;
mod head;
mod page;
mod too_small;

pub use self::foot::{FootKey, FootLine, KeyHint};
pub use self::frame::{Frame, LEAST};
pub use self::head::HeadLine;
pub use self::page::PageView;
pub use self::too_small::TooSmall;
