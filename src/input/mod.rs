//! What a key means: from key presses to actions, in one table.
mod action;
mod event;
mod guard;
mod keys;
mod line;

pub use self::action::Action;
pub use self::event::{Event, Key, KeyPress};
pub use self::guard::{Guard, HOME as GUARD_AT_HOME, MOST as LONGEST_GUARD};
pub use self::keys::{BINDINGS, Binding, Cap, cap, meaning};
pub use self::line::keys_in_line;
