//! A question, its choices and what is said about each.
use super::{FlagId, ItemId, Phrase, Script};

/// One question with everything that is said after the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its name in all packs.
    pub id: ItemId,
    /// What is asked (the stem).
    pub stem: Phrase,
    /// A message, a call or an offer to judge.
    pub shown: Option<Shown>,
    /// What can be answered.
    pub kind: ItemKind,
    /// The red flags it is about; empty for a genuine case.
    pub flags: Vec<FlagId>,
    /// What to do in life when this happens: one step.
    pub next: Phrase,
}

/// The kinds of question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ItemKind {
    /// One choice is the key.
    Choice(Vec<Choice>),
    /// Every key has to be marked and nothing else.
    Multi(Vec<Choice>),
    /// Is this real or a scam? "I would ask someone first" is always on offer.
    RealOrScam {
        /// Which it is.
        truth: Truth,
        /// Why.
        rationale: Phrase,
    },
    /// Which line gives it away? Any line with a flag is right.
    Spot {
        /// What was said.
        script: Script,
        /// What is said about a line without a flag.
        rationale: Phrase,
    },
    /// What comes first? The steps stand in the right order.
    Order {
        /// The steps, first one first.
        steps: Vec<Phrase>,
        /// Why in this order.
        rationale: Phrase,
    },
}

/// One answer on offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What it says.
    pub text: Phrase,
    /// How good an answer it is.
    pub standing: Standing,
    /// Why, for whoever chose it.
    pub rationale: Phrase,
}

/// How good an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// The answer looked for.
    Key,
    /// Not the one looked for, but a good thing to do in life: asking somebody first.
    AlsoGood,
    /// Looks plausible and costs money.
    Distractor,
}

/// Whether a case is genuine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// It is what it says it is.
    Real,
    /// A swindler made it.
    Scam,
}

/// Something shown with a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// How it reached the learner.
    pub medium: Medium,
    /// What it says; a line feed separates lines.
    pub text: Phrase,
}

/// How something reached the learner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Medium {
    /// A telephone call (`call`).
    Call,
    /// A text message (`text`).
    Text,
    /// A chat window (`chat`).
    Chat,
    /// A letter, a leaflet, a contract (`letter`).
    Letter,
    /// Somebody at a desk or at the door (`talk`).
    Talk,
    /// A video or a live stream (`video`).
    Video,
}
