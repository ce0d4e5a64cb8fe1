//! A call whose author has changed it meanwhile, and going to any scene of it without deciding.
use std::rc::Rc;

use super::super::follow;
use super::{Beat, Rehearsal, moves};
use crate::model::{Scenario, Scene};

impl Rehearsal {
    /// The same call as it is written now, at the same moment as far as it still exists.
    #[must_use]
    pub fn renewed(&self, scenario: Rc<Scenario>) -> Self {
        let mut renewed = Self { moments: Vec::new(), chosen: self.chosen.clone(), ..self.clone() };
        renewed.moments = self.moments.iter().map_while(|moment| moved(*moment, &self.scenario, &scenario)).collect();
        let there = |scene: usize, chosen: usize| scenario.scenes.get(scene).is_some_and(|at| moves(at).len() > chosen);
        renewed.chosen.retain(|scene, chosen| there(*scene, *chosen));
        renewed.scenario = scenario;
        renewed
    }

    /// Goes to a scene; one step back leads to where one was.
    pub fn go_to(&mut self, scene: usize) {
        if scene < self.scenario.scenes.len() {
            self.moments.push(Beat::Scene(scene));
        }
    }
}

/// The moment in the new scenario; `None` if it is not there any more.
fn moved(moment: Beat, old: &Scenario, new: &Scenario) -> Option<Beat> {
    let to_scene = |index| {
        let (old, new): (Vec<_>, Vec<_>) =
            (old.scenes.iter().map(words).collect(), new.scenes.iter().map(words).collect());
        let to = follow(&old, &new, index);
        (to < new.len()).then_some(to)
    };
    let to_end = |index| {
        let texts = |scenario: &Scenario| scenario.ends.iter().map(|end| end.text.base.clone()).collect::<Vec<_>>();
        let to = follow(&texts(old), &texts(new), index);
        (to < new.ends.len()).then_some(to)
    };
    Some(match moment {
        Beat::Opening => Beat::Opening,
        Beat::Scene(scene) => Beat::Scene(to_scene(scene)?),
        Beat::Reason { scene, chosen } => {
            let scene = to_scene(scene)?;
            new.scenes.get(scene).filter(|at| moves(at).len() > chosen)?;
            Beat::Reason { scene, chosen }
        }
        Beat::End(end) => Beat::End(to_end(end)?),
        Beat::Aloud(end) => Beat::Aloud(to_end(end)?),
        Beat::Review(end) => Beat::Review(to_end(end)?),
    })
}

/// What scenes are told apart by: their names are not kept.
fn words(scene: &Scene) -> Vec<&str> {
    scene.script.lines.iter().map(|line| line.text.base.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::rehearsal;
    use super::*;

    #[test]
    fn a_call_stays_at_its_moment_as_far_as_it_still_exists() {
        let mut call = rehearsal();
        call.go_on();
        call.choose(0);
        call.go_on();
        assert_eq!(call.moment(), Beat::Scene(1));
        let same = Rc::clone(call.scenario());
        assert_eq!(call.renewed(Rc::clone(&same)), call);
        let mut shorter = (*same).clone();
        shorter.scenes.clear();
        let renewed = call.renewed(Rc::new(shorter));
        assert_eq!((renewed.moment(), renewed.chosen_before()), (Beat::Opening, None));
        call.go_to(9);
        assert_eq!(call.moment(), Beat::Scene(1), "there is none");
        call.go_to(0);
        assert_eq!((call.moment(), call.go_back(), call.moment()), (Beat::Scene(0), true, Beat::Scene(1)));
    }
}
