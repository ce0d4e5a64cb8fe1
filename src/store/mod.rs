//! What is kept on disk: the settings, and what was learnt. Nothing personal.
//!
//! A learner is a number with an animal and, if somebody wants one, a nickname. What was learnt is
//! in one SQLite file: [`Book`] reads and writes it, [`Scribe`] does so behind the reader's back.
//! What happens in a hall is in a [`Journal`], which several programs read and write at once.
mod book;
mod forget;
mod journal;
mod kiosk;
mod rows;
mod schema;
mod scribe;
mod settings;

pub use self::book::{Book, Counts, FILE, Note};
pub use self::forget::{Forgotten, forget};
pub use self::journal::{Appended, Journal};
pub use self::kiosk::KioskSettings;
pub use self::scribe::{Scribe, Word};
pub use self::settings::{Loaded, Settings, config_folder, data_folder};
