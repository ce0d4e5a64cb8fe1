//! A conversation: who says what, and which words give a swindler away.
use super::Phrase;

/// What somebody is in the story; it decides how their lines are marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Wants the money (`scammer`).
    Scammer,
    /// The person the story is about (`elder`).
    Elder,
    /// A child, a grandchild, a spouse (`family`).
    Family,
    /// Police, bank clerk, insurer's staff: genuine (`official`).
    Official,
    /// A neighbour, a volunteer, a friend (`friend`).
    Friend,
    /// Nobody in the story: tells what happens (`narrator`).
    Narrator,
}

/// Somebody in a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// What they are.
    pub role: Role,
    /// What they are called: 王奶奶.
    pub name: Phrase,
}

/// One line of a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Index into [`Script::people`].
    pub speaker: usize,
    /// What is said.
    pub text: Phrase,
    /// What gives the swindler away in it, if anything does.
    pub flag: Option<Phrase>,
}

/// A conversation, in the order it was spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script {
    /// Who takes part.
    pub people: Vec<Person>,
    /// What they say.
    pub lines: Vec<Line>,
}

impl Script {
    /// Who says `line`; `None` only for a line of another script.
    pub fn speaker(&self, line: &Line) -> Option<&Person> {
        self.people.get(line.speaker)
    }
}
