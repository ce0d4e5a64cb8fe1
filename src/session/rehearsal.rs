//! A call being lived through: where in it the learner is, and what was chosen on the way.
mod renewed;

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::model::{End, Move, Part, Scenario, Scene, Target, Turn};

/// Where in a rehearsal the learner is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Beat {
    /// Hearing who one is and where.
    Opening,
    /// In that scene.
    Scene(usize),
    /// Hearing why it was wise, or not, to make that move in that scene.
    Reason {
        /// The scene.
        scene: usize,
        /// Which of its moves.
        chosen: usize,
    },
    /// At that end.
    End(usize),
    /// Saying the sentence aloud, after that end.
    Aloud(usize),
    /// Hearing what it was all about, after that end.
    Review(usize),
}

/// One call lived through in one part.
///
/// It is a rehearsal: one may go back and choose otherwise. What was chosen before stays known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rehearsal {
    scenario: Rc<Scenario>,
    part: Part,
    /// The moments lived through, the present one last.
    moments: Vec<Beat>,
    /// What was chosen last in each scene.
    chosen: BTreeMap<usize, usize>,
    finished: bool,
}

impl Rehearsal {
    /// Begins before the first scene.
    pub fn new(scenario: Rc<Scenario>, part: Part) -> Self {
        Self { scenario, part, moments: Vec::new(), chosen: BTreeMap::new(), finished: false }
    }

    /// The scenario.
    pub fn scenario(&self) -> &Rc<Scenario> {
        &self.scenario
    }

    /// Through whose eyes it is seen.
    pub fn part(&self) -> Part {
        self.part
    }

    /// Where the learner is.
    pub fn moment(&self) -> Beat {
        self.moments.last().copied().unwrap_or(Beat::Opening)
    }

    /// Whether the last word was said: what is left is to say the sentence, and to look back.
    pub fn is_over(&self) -> bool {
        matches!(self.moment(), Beat::Aloud(_) | Beat::Review(_))
    }

    /// The scene the learner is in, or has just decided in.
    pub fn scene(&self) -> Option<&Scene> {
        match self.moment() {
            Beat::Scene(scene) | Beat::Reason { scene, .. } => self.scenario.scenes.get(scene),
            _ => None,
        }
    }

    /// The move whose reason is being told.
    pub fn made(&self) -> Option<&Move> {
        let Beat::Reason { scene, chosen } = self.moment() else { return None };
        moves(self.scenario.scenes.get(scene)?).get(chosen)
    }

    /// The move made when this scene was decided last.
    pub fn chosen_before(&self) -> Option<usize> {
        let Beat::Scene(scene) = self.moment() else { return None };
        self.chosen.get(&scene).copied()
    }

    /// The end that was come to.
    pub fn end(&self) -> Option<&End> {
        match self.moment() {
            Beat::End(end) | Beat::Aloud(end) | Beat::Review(end) => self.scenario.ends.get(end),
            _ => None,
        }
    }

    /// Whether anything was seen of it.
    pub fn is_begun(&self) -> bool {
        self.moment() != Beat::Opening || !self.chosen.is_empty()
    }

    /// Whether an end was come to once.
    pub fn is_finished(&self) -> bool {
        self.finished
    }

    /// Whether it was left between its beginning and its end.
    pub fn is_under_way(&self) -> bool {
        self.is_begun() && !matches!(self.moment(), Beat::Review(_))
    }

    /// Makes a move in the scene; `false` where there is none of that number.
    pub fn choose(&mut self, chosen: usize) -> bool {
        let Beat::Scene(scene) = self.moment() else { return false };
        let there = self.scenario.scenes.get(scene).is_some_and(|scene| moves(scene).len() > chosen);
        if there {
            self.chosen.insert(scene, chosen);
            self.moments.push(Beat::Reason { scene, chosen });
        }
        there
    }

    /// Goes on where nothing is to be decided; `false` where something is, and after the last word.
    pub fn go_on(&mut self) -> bool {
        let next = match self.moment() {
            Beat::Opening => self.scenario.opening(self.part).map(|opening| Beat::Scene(opening.start)),
            Beat::Scene(scene) => match self.scenario.scenes.get(scene).map(|scene| &scene.turn) {
                Some(Turn::On(to)) => Some(moment_of(*to)),
                _ => None,
            },
            Beat::Reason { .. } => self.made().map(|made| moment_of(made.to)),
            Beat::End(end) => Some(Beat::Aloud(end)),
            Beat::Aloud(end) => Some(Beat::Review(end)),
            Beat::Review(_) => None,
        };
        self.moments.extend(next);
        self.finished |= matches!(next, Some(Beat::End(_)));
        next.is_some()
    }

    /// One step back; `false` when there is nothing before.
    pub fn go_back(&mut self) -> bool {
        self.moments.pop().is_some()
    }

    /// Keeps in mind that this part was played to its end before.
    #[must_use]
    pub fn played_before(mut self, finished: bool) -> Self {
        self.finished |= finished;
        self
    }
}

fn moment_of(target: Target) -> Beat {
    match target {
        Target::Scene(scene) => Beat::Scene(scene),
        Target::End(end) => Beat::End(end),
    }
}

/// What can be done in a scene; nothing where it goes on by itself.
pub fn moves(scene: &Scene) -> &[Move] {
    match &scene.turn {
        Turn::On(_) => &[],
        Turn::Decision { moves, .. } => moves,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::model::{CleanText, EndKind, Medium, Opening, PackId, Phrase, ScenarioId, Script, Truth};

    fn phrase() -> Phrase {
        Phrase::new("k", CleanText::default())
    }

    fn scene(turn: Turn) -> Scene {
        Scene { script: Script { people: Vec::new(), lines: Vec::new() }, money: None, trust: None, turn }
    }

    fn decision(to: &[Target]) -> Scene {
        let choice = |to: &Target| Move { text: phrase(), wise: false, rationale: phrase(), to: *to };
        scene(Turn::Decision { ask: phrase(), moves: to.iter().map(choice).collect() })
    }

    /// Scene 0 asks whether to go on to 1 or to the end; 1 comes back to 0 by itself.
    pub(crate) fn rehearsal() -> Rehearsal {
        let end = End { kind: EndKind::Safe, text: phrase(), steps: Vec::new() };
        Rehearsal::new(
            Rc::new(Scenario {
                id: ScenarioId::new("s"),
                pack: PackId::new("p"),
                title: phrase(),
                truth: Truth::Scam,
                medium: Medium::Call,
                minutes: 5,
                about: phrase(),
                say: phrase(),
                flags: Vec::new(),
                next: phrase(),
                regions: Vec::new(),
                openings: vec![Opening { part: Part::Helper, intro: phrase(), start: 0 }],
                scenes: vec![decision(&[Target::Scene(1), Target::End(0)]), scene(Turn::On(Target::Scene(0)))],
                ends: vec![end],
            }),
            Part::Helper,
        )
    }

    fn moments(rehearsal: &mut Rehearsal, picks: &[usize]) -> Vec<Beat> {
        let mut picks = picks.iter();
        let mut seen = vec![rehearsal.moment()];
        while rehearsal.go_on() || picks.next().is_some_and(|pick| rehearsal.choose(*pick)) {
            seen.push(rehearsal.moment());
        }
        seen
    }

    use Beat::{Aloud, End as Ending, Opening as Begin, Reason, Review, Scene as At};

    #[test]
    fn every_choice_is_followed_by_its_reason_and_the_end_by_the_sentence_to_say() {
        let mut rehearsal = rehearsal();
        let seen = moments(&mut rehearsal, &[0, 1]);
        let reason = |chosen| Reason { scene: 0, chosen };
        assert_eq!(seen, [Begin, At(0), reason(0), At(1), At(0), reason(1), Ending(0), Aloud(0), Review(0)]);
        assert!(rehearsal.is_finished() && !rehearsal.is_under_way());
        assert!(!rehearsal.go_on() && !rehearsal.choose(0));
    }

    #[test]
    fn going_back_goes_the_way_one_came_and_remembers_what_was_chosen() {
        let mut rehearsal = rehearsal();
        let mut seen = moments(&mut rehearsal, &[0, 1]);
        while rehearsal.go_back() {
            seen.pop();
            assert_eq!(Some(&rehearsal.moment()), seen.last());
            if rehearsal.moment() == At(0) {
                assert_eq!(rehearsal.chosen_before(), Some(1), "what was chosen last");
            }
        }
        assert_eq!((rehearsal.moment(), rehearsal.is_begun(), rehearsal.is_finished()), (Begin, true, true));
        assert_eq!(moments(&mut rehearsal, &[1]).last(), Some(&Review(0)));
    }

    #[test]
    fn nothing_is_chosen_where_nothing_is_asked() {
        let mut rehearsal = rehearsal();
        assert!(!rehearsal.choose(0) && !rehearsal.is_begun() && !rehearsal.go_back());
        rehearsal.go_on();
        assert!(!rehearsal.choose(2), "no such move");
        assert!(!rehearsal.go_on(), "first decide");
        assert!(rehearsal.choose(1) && !rehearsal.choose(1));
    }
}
