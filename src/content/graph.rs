//! Where the scenes of a scenario lead: what is reached, what comes to an end, in how many decisions.
use std::collections::{BTreeSet, VecDeque};

use crate::model::Target;

/// The scenes by number, and what each leads to. Whatever it says of a graph, the graph may be any:
/// with loops, with scenes that lead nowhere, with numbers that there are not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Graph {
    pub(super) scenes: Vec<Junction>,
}

/// How a scene goes on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Junction {
    /// The learner decides; else it goes on by itself.
    pub(super) decides: bool,
    /// Where it may go on.
    pub(super) ways: Vec<Target>,
}

impl Graph {
    fn junction(&self, at: Target) -> Option<&Junction> {
        match at {
            Target::Scene(scene) => self.scenes.get(scene),
            Target::End(_) => None,
        }
    }

    /// All that is reached from a scene, itself included.
    pub(super) fn reached(&self, start: usize) -> BTreeSet<Target> {
        let mut reached = BTreeSet::new();
        let mut waiting = vec![Target::Scene(start)];
        while let Some(at) = waiting.pop() {
            if reached.insert(at) {
                waiting.extend(self.junction(at).into_iter().flat_map(|junction| &junction.ways));
            }
        }
        reached
    }

    /// The scenes from which no end is reached.
    pub(super) fn endless(&self) -> Vec<usize> {
        let mut ending: BTreeSet<usize> = BTreeSet::new();
        loop {
            let ends = |way: &Target| match way {
                Target::Scene(scene) => ending.contains(scene),
                Target::End(_) => true,
            };
            let more: Vec<usize> = (0..)
                .zip(&self.scenes)
                .filter(|(scene, junction)| !ending.contains(scene) && junction.ways.iter().any(ends))
                .map(|(scene, _)| scene)
                .collect();
            if more.is_empty() {
                return (0..self.scenes.len()).filter(|scene| !ending.contains(scene)).collect();
            }
            ending.extend(more);
        }
    }

    /// How many of what is reached from a scene are decisions.
    pub(super) fn decisions(&self, start: usize) -> usize {
        let reached = self.reached(start);
        reached.iter().filter_map(|at| self.junction(*at)).filter(|junction| junction.decides).count()
    }

    /// The decisions on the way from a scene to an end that has the fewest; `None` if none ends.
    pub(super) fn fewest(&self, start: usize) -> Option<usize> {
        let mut seen = BTreeSet::new();
        // Those reached without a further decision come first.
        let mut waiting = VecDeque::from([(Target::Scene(start), 0)]);
        while let Some((at, made)) = waiting.pop_front() {
            if matches!(at, Target::End(_)) {
                return Some(made);
            }
            let Some(junction) = self.junction(at).filter(|_| seen.insert(at)) else { continue };
            for way in &junction.ways {
                if junction.decides {
                    waiting.push_back((*way, made + 1));
                } else {
                    waiting.push_front((*way, made));
                }
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use std::fmt::Write as _;

    use super::*;

    /// Every way from `at` that passes no scene twice, as the scenes on it and the end, if it has one.
    fn ways(graph: &Graph, at: usize, trail: &mut Vec<usize>, all: &mut Vec<(Vec<usize>, Option<usize>)>) {
        if trail.contains(&at) || at >= graph.scenes.len() {
            return;
        }
        trail.push(at);
        all.push((trail.clone(), None));
        for way in &graph.scenes[at].ways {
            match way {
                Target::Scene(scene) => ways(graph, *scene, trail, all),
                Target::End(end) => all.push((trail.clone(), Some(*end))),
            }
        }
        trail.pop();
    }

    fn target() -> impl Strategy<Value = Target> {
        prop_oneof![5 => (0..7_usize).prop_map(Target::Scene), 1 => (0..3_usize).prop_map(Target::End)]
    }

    fn graphs() -> impl Strategy<Value = Graph> {
        let junction = (any::<bool>(), proptest::collection::vec(target(), 0..4))
            .prop_map(|(decides, ways)| Junction { decides, ways });
        proptest::collection::vec(junction, 0..7).prop_map(|scenes| Graph { scenes })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn any_graph_is_judged_as_a_walk_along_every_way_judges_it(graph in graphs(), start in 0..8_usize) {
            let walk = |start: usize| {
                let mut all = Vec::new();
                ways(&graph, start, &mut Vec::new(), &mut all);
                all
            };
            let walked = walk(start);
            let decides = |scene: &usize| graph.scenes[*scene].decides;

            let mut expected: BTreeSet<Target> = BTreeSet::new();
            for (trail, end) in &walked {
                expected.extend(trail.iter().map(|scene| Target::Scene(*scene)));
                expected.extend(end.map(Target::End));
            }
            let mut reached = graph.reached(start);
            // A number that there is no scene of is nowhere to be walked to.
            reached.retain(|at| !matches!(at, Target::Scene(scene) if *scene >= graph.scenes.len()));
            prop_assert_eq!(&reached, &expected);

            let made = walked.iter().filter(|(_, end)| end.is_some()).map(|(trail, _)| trail.iter().filter(|at| decides(at)).count());
            prop_assert_eq!(graph.fewest(start), made.min());

            let met: BTreeSet<usize> = walked.iter().flat_map(|(trail, _)| trail.clone()).filter(decides).collect();
            prop_assert_eq!(graph.decisions(start), met.len());

            let endless: Vec<usize> =
                (0..graph.scenes.len()).filter(|scene| walk(*scene).iter().all(|(_, end)| end.is_none())).collect();
            prop_assert_eq!(graph.endless(), endless);
        }
    }

    /// A scenario file whose scenes lead where those of `graph` do: `s0`, `s1` and so on to ends
    /// `e0` to `e2`, of which only the first is a safe one.
    fn written(graph: &Graph, starts: [usize; 3]) -> String {
        let name = |target: &Target| match target {
            Target::Scene(scene) => format!("s{scene}"),
            Target::End(end) => format!("e{end}"),
        };
        let mut text = String::from(
            "id = \"x\"\ntitle = \"题\"\ntruth = \"real\"\nas = \"call\"\nminutes = 1\nabout = \"说\"\n\
             say = \"念\"\nnext = \"做\"\n[people]\nelder = \"甲\"\n",
        );
        for (part, start) in crate::model::Part::ALL.into_iter().zip(starts) {
            write!(text, "[roles.{}]\nstart = \"s{start}\"\nintro = \"您\"\n", part.name()).unwrap();
        }
        for (number, junction) in graph.scenes.iter().enumerate() {
            write!(text, "[[scene]]\nid = \"s{number}\"\nscript = \"甲：好\"\n").unwrap();
            if junction.decides {
                let option =
                    |to: &Target| format!("{{ text = \"去\", why = \"看看那边有什么\", to = \"{}\" }}", name(to));
                let options: Vec<String> = junction.ways.iter().map(option).collect();
                write!(text, "ask = \"去？\"\noptions = [{}]\n", options.join(", ")).unwrap();
            } else if let Some(to) = junction.ways.first() {
                writeln!(text, "to = \"{}\"", name(to)).unwrap();
            }
        }
        for (end, kind) in ["safe", "mend", "mend"].into_iter().enumerate() {
            write!(
                text,
                "[[end]]\nid = \"e{end}\"\nkind = \"{kind}\"\ntext = \"完\"\nsteps = [\"甲\", \"乙\", \"丙\"]\n"
            )
            .unwrap();
        }
        text
    }

    /// The rules about the graph that a walk along every way finds broken.
    fn broken(graph: &Graph, starts: [usize; 3]) -> BTreeSet<&'static str> {
        let there = |target: &Target| !matches!(target, Target::Scene(scene) if *scene >= graph.scenes.len());
        let known = graph.scenes.iter().flat_map(|scene| &scene.ways).all(there)
            && starts.iter().all(|start| *start < graph.scenes.len());
        let stuck = graph.scenes.iter().any(|scene| !scene.decides && scene.ways.is_empty());
        let mut broken = BTreeSet::new();
        broken.extend((!known).then_some("scene-known"));
        broken.extend(stuck.then_some("way-out"));
        let whole = graph.scenes.iter().flat_map(|scene| &scene.ways).all(there) && !stuck;
        if !whole {
            return broken;
        }
        let walk = |start: usize| {
            let mut all = Vec::new();
            ways(graph, start, &mut Vec::new(), &mut all);
            all
        };
        let mut reached = BTreeSet::new();
        for start in starts.into_iter().filter(|start| *start < graph.scenes.len()) {
            let walked = walk(start);
            let decisions = |trail: &Vec<usize>| trail.iter().filter(|at| graph.scenes[**at].decides).count();
            let ends = || walked.iter().filter(|(_, end)| end.is_some());
            let all: BTreeSet<usize> = walked.iter().flat_map(|(trail, _)| trail.clone()).collect();
            let many = all.iter().filter(|at| graph.scenes[**at].decides).count() >= 6;
            let long = ends().all(|(trail, _)| decisions(trail) >= 3);
            broken.extend((!many || !long).then_some("six-decisions"));
            broken.extend((ends().count() > 0 && !ends().any(|(_, end)| *end == Some(0))).then_some("safe-end"));
            reached.extend(all.into_iter().map(Target::Scene));
            reached.extend(walked.iter().filter_map(|(_, end)| end.map(Target::End)));
        }
        broken.extend((reached.len() < graph.scenes.len() + 3).then_some("scene-reached"));
        let endless = |scene: usize| walk(scene).iter().all(|(_, end)| end.is_none());
        let asked = |scene: &usize| !graph.scenes[*scene].decides || !graph.scenes[*scene].ways.is_empty();
        broken.extend((0..graph.scenes.len()).filter(asked).any(endless).then_some("way-out"));
        broken
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]
        #[test]
        fn the_rules_find_in_any_file_what_a_walk_along_every_way_finds(
            graph in graphs(),
            starts in proptest::array::uniform3(0..8_usize),
        ) {
            use super::super::{known::Known, read};
            let mut graph = graph;
            for junction in graph.scenes.iter_mut().filter(|junction| !junction.decides) {
                junction.ways.truncate(1);
            }
            let text = written(&graph, starts);
            let read = read::scenario("x.toml", &text, &crate::model::PackId::new("p"), &Known::new(&[]));
            let about_graphs = ["scene-known", "scene-reached", "way-out", "six-decisions", "safe-end"];
            let found: BTreeSet<&str> =
                read.findings.iter().map(|finding| finding.rule).filter(|rule| about_graphs.contains(rule)).collect();
            prop_assert_eq!(found, broken(&graph, starts), "{}", text);
        }
    }
}
