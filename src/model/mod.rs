//! The words of the project: pack, lesson, item, choice, scenario, red flag, hotline.
//!
//! Plain values without I/O and without a clock. `content` fills them from files; everything else
//! reads them. Text in them is [`CleanText`] by type, so nothing in a file can reach the terminal
//! as a control character.
mod almanac;
mod calendar;
mod card;
mod case;
mod clean;
mod date;
mod day;
mod guide;
mod html;
mod id;
mod item;
mod lesson;
mod pack;
mod phrase;
mod practice;
mod red_flag;
mod region;
mod rescue;
mod run_sheet;
mod scenario;
mod script;
mod told;
mod triage;

pub use self::almanac::{Term, lunar};
pub use self::calendar::{Calendar, PlannedWeek, Theme, WeekKind, When};
pub use self::card::{Card, Fact};
pub use self::case::{Case, Topic};
pub use self::clean::{CleanText, Unclean};
pub use self::date::Date;
pub use self::day::{Day, Moment};
pub use self::guide::{Asked, Guide};
pub use self::html::escaped_html;
pub use self::id::{
    CaseId, FlagId, HotlineId, ItemId, LessonId, PackId, RegionId, RescueId, RunSheetId, ScenarioId, SetId, TopicId,
};
pub use self::item::{Choice, Item, ItemKind, Medium, Shown, Standing, Truth};
pub use self::lesson::Lesson;
pub use self::pack::Pack;
pub use self::phrase::{Phrase, Placeholder, placeholders};
pub use self::practice::{Form, PracticeItem};
pub use self::red_flag::RedFlag;
pub use self::region::{Figure, Hotline, Region};
pub use self::rescue::Rescue;
pub use self::run_sheet::{RunSheet, RunStep, Show};
pub use self::scenario::{End, EndKind, Move, Opening, Part, Scenario, Scene, Target, Turn};
pub use self::script::{Line, Person, Role, Script};
pub use self::told::{Tell, Tells, Told};
pub use self::triage::{Advice, Condition, Level, Question, Reply, Triage, every_reply};
