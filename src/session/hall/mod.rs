//! A session in a hall: what is shown when ([`Plan`]), what happened so far ([`Run`]), and how well
//! the class tells scams and real matters apart ([`Learnt`]).
//!
//! A run follows from the events that happened and from nothing else. Whoever has read them (the
//! screen of the class, the one with the notes, either of them after a power cut) is at the same place
//! with the same hands counted.
mod count;
mod event;
mod learnt;
mod plan;
mod run;

pub use self::count::{Count, Counted};
pub use self::event::{HallEvent, Happened};
pub use self::learnt::{Leans, Learnt};
pub use self::plan::{Asked, Plan, Slide};
pub use self::run::{Run, TABLES};
