//! Question banks: what volunteers have in tables and in other programs, into a pack and out of it.
//!
//! ```text
//! source, decode         bytes of a file: a table or a text
//! guard, compound        a look into a workbook before it is read
//! workbook, table        rows of Excel, WPS, LibreOffice and CSV
//! heading, row, answer,  columns that people call by many names, and what a row means
//! options, kinds, judgement
//! gift, aiken, anki      formats of other programs
//! tidy                   letters that may be shown, hotlines as placeholders
//! lesson, shelf          questions as lessons of a pack
//! export                 lessons as questions again
//! ```
//! Nothing that is read is trusted, and nothing that exists is overwritten.
mod aiken;
mod anki;
mod answer;
mod compound;
mod decode;
mod export;
mod gift;
mod gift_out;
mod guard;
mod heading;
mod html;
mod import;
mod judgement;
mod kinds;
mod lesson;
mod letters;
mod options;
mod quote;
mod row;
mod shelf;
mod source;
mod table;
mod table_out;
mod tidy;
mod workbook;

pub use self::export::{Exported, export};
pub use self::import::{Imported, import, read};

use crate::model::{Medium, Truth};

/// A question as a bank has it: complete or not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Question {
    /// Where it was found: `题库.xlsx，工作表“单选”，第 5 行`.
    pub place: String,
    /// What is asked; may be empty where something is shown to be judged.
    pub ask: String,
    /// A message, a call or an offer to judge, its lines apart.
    pub shown: String,
    /// How that reached the learner.
    pub medium: Option<Medium>,
    /// What can be answered.
    pub kind: Kind,
    /// Red flags by id.
    pub flags: Vec<String>,
    /// What to do when it happens.
    pub next: String,
    /// What a pack has no place for, kept as remarks: 难度：易.
    pub remarks: Vec<String>,
}

/// The kinds of question that a bank can hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// One answer is right.
    Choice(Vec<Answer>),
    /// Several are.
    Multi(Vec<Answer>),
    /// Real or a scam?
    RealOrScam {
        /// Which it is.
        truth: Truth,
        /// Why; may be empty.
        why: String,
    },
    /// Steps in the right order.
    Order {
        /// The first one first.
        steps: Vec<String>,
        /// Why in this order; may be empty.
        why: String,
    },
}

impl Default for Kind {
    fn default() -> Self {
        Self::Choice(Vec::new())
    }
}

/// One answer on offer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// What it says.
    pub text: String,
    /// Whether it is looked for.
    pub right: bool,
    /// Whether it is not looked for but good in life.
    pub good: bool,
    /// Why; may be empty.
    pub why: String,
}

/// A question that could not be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// File, sheet and row.
    pub place: String,
    /// What is wrong with it.
    pub why: Why,
}

/// Why a question was not taken: for the count at the end, and for the line about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why {
    /// The same for all of its kind: 答案不在选项里.
    pub sort: &'static str,
    /// What exactly, and what to do.
    pub what: String,
}

impl Why {
    fn new(sort: &'static str, what: impl Into<String>) -> Self {
        Self { sort, what: what.into() }
    }
}

/// What a file has given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bank {
    /// What could be read, in the order of the file.
    pub questions: Vec<Question>,
    /// What could not.
    pub refused: Vec<Refused>,
    /// What an author should know beside: sheets passed over, numbers replaced.
    pub remarks: Vec<String>,
}

impl Question {
    /// Every text of it that a learner may see.
    fn texts(&self) -> Vec<&str> {
        let mut texts = vec![self.ask.as_str(), &self.shown, &self.next];
        match &self.kind {
            Kind::Choice(answers) | Kind::Multi(answers) => {
                texts.extend(answers.iter().flat_map(|answer| [answer.text.as_str(), &answer.why]));
            }
            Kind::RealOrScam { why, .. } => texts.push(why),
            Kind::Order { steps, why } => texts.extend(steps.iter().chain([why]).map(String::as_str)),
        }
        texts
    }
}

impl Refused {
    /// Whether it is about a whole file instead of one question.
    pub fn is_about_a_file(&self) -> bool {
        [UNREADABLE, NO_HEADINGS].contains(&self.why.sort)
    }
}

/// Sorts of trouble with a whole file.
const UNREADABLE: &str = "文件读不了";
const NO_HEADINGS: &str = "没有列名";

impl Bank {
    fn take(&mut self, place: String, read: Result<Question, Why>) {
        match read {
            Ok(question) => self.questions.push(Question { place, ..question }),
            Err(why) => self.refused.push(Refused { place, why }),
        }
    }

    fn append(&mut self, mut other: Self) {
        self.questions.append(&mut other.questions);
        self.refused.append(&mut other.refused);
        self.remarks.append(&mut other.remarks);
    }
}
