//! A call lived through: scenes, what can be said in each, and how it may end.
use super::region::hold_in;
use super::{FlagId, Medium, PackId, Phrase, RegionId, ScenarioId, Script, Truth};

/// A call, a visit or a chat, to be lived through in one of several parts.
///
/// Its scenes form a graph; the reader of packs has made sure that every way through it ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    /// Its name in all packs.
    pub id: ScenarioId,
    /// The pack it belongs to.
    pub pack: PackId,
    /// What it is called.
    pub title: Phrase,
    /// Whether the caller is who he says; told at the end and never before.
    pub truth: Truth,
    /// How it reaches the learner.
    pub medium: Medium,
    /// How long it takes, in minutes.
    pub minutes: u8,
    /// What it is about, in one sentence that gives nothing away.
    pub about: Phrase,
    /// The sentence to say aloud at the end.
    pub say: Phrase,
    /// The red flags in it; empty for a genuine caller.
    pub flags: Vec<FlagId>,
    /// What to do in life when this happens: one step.
    pub next: Phrase,
    /// Where it holds; everywhere if empty.
    pub regions: Vec<RegionId>,
    /// Where each part begins, in the order of [`Part::ALL`].
    pub openings: Vec<Opening>,
    /// The scenes.
    pub scenes: Vec<Scene>,
    /// The ends.
    pub ends: Vec<End>,
}

impl Scenario {
    /// Whether it holds in that region. Nothing is known of a region whose file could not be read.
    pub fn holds_in(&self, region: Option<&RegionId>) -> bool {
        hold_in(&self.regions, region)
    }

    /// Where a part begins.
    pub fn opening(&self, part: Part) -> Option<&Opening> {
        self.openings.iter().find(|opening| opening.part == part)
    }
}

/// Whose eyes the learner sees it through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Whom it happens to (`experiencer`).
    Experiencer,
    /// Somebody beside them who helps (`helper`).
    Helper,
    /// Listens and guesses what comes next (`observer`).
    Observer,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Experiencer, Self::Helper, Self::Observer];

    /// The name files write it by.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Experiencer => "experiencer",
            Self::Helper => "helper",
            Self::Observer => "observer",
        }
    }
}

/// How a part begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The part.
    pub part: Part,
    /// Who the learner is, and where.
    pub intro: Phrase,
    /// The first scene, as an index into [`Scenario::scenes`].
    pub start: usize,
}

/// Where something leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// To a scene, as an index into [`Scenario::scenes`].
    Scene(usize),
    /// To an end, as an index into [`Scenario::ends`].
    End(usize),
}

/// Something that happens, up to the next decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scene {
    /// What is said.
    pub script: Script,
    /// How the money stands.
    pub money: Option<Phrase>,
    /// How people stand to each other.
    pub trust: Option<Phrase>,
    /// How it goes on.
    pub turn: Turn,
}

/// How a scene goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Turn {
    /// By itself.
    On(Target),
    /// As the learner decides.
    Decision {
        /// What is asked.
        ask: Phrase,
        /// What can be done.
        moves: Vec<Move>,
    },
}

/// One thing that can be done in a scene.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// What it is.
    pub text: Phrase,
    /// Whether it is wise.
    pub wise: bool,
    /// Why, for whoever chose it.
    pub rationale: Phrase,
    /// Where it leads.
    pub to: Target,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct End {
    /// What kind of end.
    pub kind: EndKind,
    /// What became of it.
    pub text: Phrase,
    /// What to do now, the most urgent first; a safe end may have none.
    pub steps: Vec<Phrase>,
}

/// The kinds of end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EndKind {
    /// All is well (`safe`).
    Safe,
    /// Money or codes are gone: what saves them now (`rescue`).
    Rescue,
    /// A genuine caller was wronged: how to make up (`mend`).
    Mend,
}
