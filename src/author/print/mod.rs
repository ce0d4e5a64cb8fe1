//! Handouts on paper, for those who cannot read the screen at home.
//!
//! ```text
//! reader                               whose language, whose hotlines
//! lesson answers guide pact cards calls  one kind of handout each, as parts in reading order
//! handout                              the parts, and how they become one file
//! plan                                 the year's sessions
//! certificate                          for the tables of a contest
//! html, pdf                            a handout as a file
//! ```
//!
//! What is printed is said by the same texts and translations as on the screen. Nothing is drawn: a
//! handout read aloud from its first part to its last one says everything that is on it.
mod answers;
mod calls;
mod cards;
mod certificate;
mod code;
mod guide;
mod handout;
mod html;
mod kind;
mod lesson;
mod pact;
#[cfg(feature = "pdf")]
mod pdf;
mod plan;
mod reader;

pub use self::certificate::certificates;
pub use self::code::{Code, codes};
pub use self::handout::{Foot, Handout, Paper, Part, Section};
pub use self::html::html;
pub use self::kind::{Kind, UnknownKind};
#[cfg(feature = "pdf")]
pub use self::pdf::{Fonts, NoPdf, pdf};
pub use self::plan::plan;
pub use self::reader::Reader;

use crate::model::{Lesson, Pack};

/// What stands at the beginning or the end of every file printed by this program. A file without it
/// is somebody else's and is not overwritten.
pub const MARK: &str = "leling print";

/// The handouts of `lessons`, all of `pack`, for `reader`: one file, with a table of what is in it.
///
/// `whole` tells whether these are all lessons of the pack: then the review cards are its practice
/// items, which belong to no lesson.
pub fn handout(
    reader: &Reader<'_>,
    pack: &Pack,
    lessons: &[std::rc::Rc<Lesson>],
    kinds: &[Kind],
    whole: bool,
) -> Handout {
    let mut sections = Vec::new();
    for lesson in lessons {
        for kind in kinds {
            sections.extend(of_lesson(reader, lesson, *kind));
        }
    }
    if kinds.contains(&Kind::Pact) {
        sections.push(pact::section(reader));
    }
    if kinds.contains(&Kind::Cards) {
        sections.extend(cards::sections(reader, pack, lessons, whole));
    }
    if !sections.is_empty() {
        sections.push(calls::section(reader, pack));
    }
    let title = match lessons {
        [lesson] if !whole => reader.say(&lesson.title),
        _ => reader.say(&pack.name),
    };
    Handout {
        tag: reader.text.tag().to_string(),
        title,
        contents: reader.text.print_contents(),
        sections,
        foot: reader.foot(),
        paper: Paper::Handouts,
    }
}

/// A lesson as one kind of handout; nothing for what is no part of a lesson.
fn of_lesson(reader: &Reader<'_>, lesson: &Lesson, kind: Kind) -> Vec<Section> {
    match kind {
        Kind::Lesson => vec![lesson::section(reader, lesson)],
        Kind::Answers => answers::sections(reader, lesson),
        Kind::Guide => guide::section(reader, lesson).into_iter().collect(),
        Kind::Pact | Kind::Cards => Vec::new(),
    }
}
