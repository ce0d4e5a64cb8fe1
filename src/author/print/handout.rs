//! What is on paper, before anybody knows whether it becomes HTML or PDF.
use unicode_width::UnicodeWidthStr as _;

use crate::model::CleanText;

/// One file: a table of what is in it, the handouts, each beginning a page, and whom to ring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handout {
    /// The language, as a locale tag.
    pub tag: String,
    /// What stands on top.
    pub title: CleanText,
    /// The words over the table of what is in it.
    pub contents: CleanText,
    /// The handouts.
    pub sections: Vec<Section>,
    /// What stands at the foot of every page.
    pub foot: Foot,
    /// What it looks like.
    pub paper: Paper,
}

/// What a file looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// Text to be read, page after page.
    Handouts,
    /// Each section is one sheet to be handed over, set in the middle, in a frame.
    Certificates,
}

/// Whom to ring: at the foot of every page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Foot {
    /// The words before the numbers.
    pub lead: CleanText,
    /// Who answers, the number, and how to say it.
    pub numbers: Vec<[CleanText; 3]>,
}

/// A third of a line holds so many narrow letters of 18 points, half as many hanzi.
const COLUMN: usize = 19;

impl Foot {
    /// Whether the numbers stand in three columns, in two lines each; else they run on, one behind the other.
    ///
    /// A browser repeats a foot only as long as it is no higher than a quarter of the page.
    pub fn is_in_columns(&self) -> bool {
        let fits = |[name, number, spoken]: &[CleanText; 3]| {
            name.width() + 1 + number.width() <= COLUMN && spoken.width() <= COLUMN
        };
        self.numbers.iter().all(fits)
    }
}

/// A handout within a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// What it is called, in the table and over its first page.
    pub title: CleanText,
    /// What is on it, in reading order.
    pub parts: Vec<Part>,
}

/// A piece of a handout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A heading; what follows stands on the same page.
    Heading(CleanText),
    /// Paragraphs, separated by line feeds.
    Text(CleanText),
    /// A sentence that carries weight.
    Strong(CleanText),
    /// Lines of verse.
    Verse(Vec<CleanText>),
    /// Somebody, if it is not the narrator, and what they say.
    Speech(CleanText, CleanText),
    /// The sign and the word for a red flag, and what gives the swindler away.
    Flag(CleanText, CleanText),
    /// Something with a number or a sign in front.
    Step(CleanText, CleanText),
    /// A box to tick or to write a number in, and what it stands for.
    Tick(CleanText),
    /// In one row: words, and a line to write on behind each.
    Blank(Vec<CleanText>),
    /// Parts in a frame.
    Boxed(Vec<Part>),
    /// Parts in a dashed frame, to be cut out.
    Card(Vec<Part>),
    /// Parts that stand on one page.
    Whole(Vec<Part>),
}

impl Handout {
    /// Whether a page stands in front that tells what is in the file: a single handout says so by itself,
    /// and certificates are handed out.
    pub fn has_front(&self) -> bool {
        self.paper == Paper::Handouts && self.sections.len() > 2
    }

    /// Everything that is said on it, in reading order.
    pub fn words(&self) -> Vec<&CleanText> {
        let mut words = if self.has_front() { vec![&self.title, &self.contents] } else { Vec::new() };
        words.extend(self.sections.iter().filter(|_| self.has_front()).map(|section| &section.title));
        for section in &self.sections {
            words.push(&section.title);
            section.parts.iter().for_each(|part| part.gather(&mut words));
        }
        words.push(&self.foot.lead);
        words.extend(self.foot.numbers.iter().flatten());
        words.retain(|text| !text.is_empty());
        words
    }
}

impl Part {
    fn gather<'p>(&'p self, words: &mut Vec<&'p CleanText>) {
        match self {
            Self::Heading(text) | Self::Text(text) | Self::Strong(text) | Self::Tick(text) => words.push(text),
            Self::Verse(lines) | Self::Blank(lines) => words.extend(lines),
            Self::Speech(lead, text) | Self::Flag(lead, text) | Self::Step(lead, text) => words.extend([lead, text]),
            Self::Boxed(parts) | Self::Card(parts) | Self::Whole(parts) => {
                for part in parts {
                    part.gather(words);
                }
            }
        }
    }
}
