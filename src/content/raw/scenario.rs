//! A scenario file: a call to be lived through, scene after scene.
use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::DeTable;

use super::super::check::{MEDIA, rationale_present};
use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::graph::{Graph, Junction};
use super::super::said::both;
use super::super::table::Table;
use super::super::words::{Shape, Text};
use super::id::{id, region_ids};
use super::item::TRUTHS;
use super::lesson::{Person, Use, minutes, people, phrases};
use super::script::{SCRIPT_FORM, Script};
use crate::model::{self, EndKind, FlagId, Medium, Move, PackId, Part, Phrase, ScenarioId, Target, Truth, Turn};

/// A scenario as its author wrote it. What is missing in it has been told.
#[derive(Debug)]
pub(in super::super) struct Scenario {
    pub(in super::super) span: Range<usize>,
    pub(in super::super) id: Option<Text>,
    pub(in super::super) title: Option<Text>,
    pub(in super::super) truth: Option<Truth>,
    medium: Option<Medium>,
    minutes: Option<u8>,
    about: Option<Text>,
    say: Option<Text>,
    pub(in super::super) flags: Vec<Text>,
    next: Option<Text>,
    pub(in super::super) regions: Vec<Text>,
    pub(in super::super) people: Vec<Person>,
    pub(in super::super) roles: Vec<Role>,
    pub(in super::super) scenes: Vec<Scene>,
    pub(in super::super) ends: Vec<End>,
}

/// `[roles.helper]` and its like.
#[derive(Debug)]
pub(in super::super) struct Role {
    pub(in super::super) span: Range<usize>,
    pub(in super::super) part: Part,
    pub(in super::super) start: Option<Text>,
    intro: Option<Text>,
}

/// `[[scene]]`.
#[derive(Debug)]
pub(in super::super) struct Scene {
    pub(in super::super) span: Range<usize>,
    pub(in super::super) id: Option<Text>,
    pub(in super::super) script: Option<Script>,
    money: Option<Text>,
    trust: Option<Text>,
    pub(in super::super) ask: Option<Text>,
    /// The learner decides; else it goes on by itself.
    pub(in super::super) decides: bool,
    pub(in super::super) options: Vec<Answer>,
    /// Where it goes on by itself.
    pub(in super::super) to: Option<Text>,
}

/// One of the `options` of a scene.
#[derive(Debug)]
pub(in super::super) struct Answer {
    pub(in super::super) text: Option<Text>,
    pub(in super::super) why: Option<Text>,
    pub(in super::super) good: bool,
    pub(in super::super) to: Option<Text>,
}

/// `[[end]]`.
#[derive(Debug)]
pub(in super::super) struct End {
    pub(in super::super) span: Range<usize>,
    pub(in super::super) id: Option<Text>,
    pub(in super::super) kind: Option<EndKind>,
    text: Option<Text>,
    pub(in super::super) steps: Vec<Text>,
}

const PARTS: [(&str, Part); 3] = [
    (Part::Experiencer.name(), Part::Experiencer),
    (Part::Helper.name(), Part::Helper),
    (Part::Observer.name(), Part::Observer),
];

const KINDS: &[(&str, EndKind)] = &[("safe", EndKind::Safe), ("rescue", EndKind::Rescue), ("mend", EndKind::Mend)];

impl Scenario {
    pub(in super::super) fn read<'t>(doc: &'t Doc<'t>, tree: &'t DeTable<'t>) -> Self {
        let mut table = Table::root(doc, tree, ("场景", "a scenario"));
        let scenario = Self {
            span: table.span.clone(),
            id: id(&mut table, doc),
            title: table.sentence("title"),
            truth: table.word("truth", TRUTHS),
            medium: table.word("as", MEDIA),
            minutes: minutes(&mut table),
            about: table.sentence("about"),
            say: table.sentence("say"),
            flags: table.texts("flags").unwrap_or_default(),
            next: table.sentence("next"),
            regions: table.texts("regions").unwrap_or_default(),
            people: people(&mut table),
            roles: table.parts("roles", ("角色", "role"), &PARTS).into_iter().map(Role::read).collect(),
            scenes: table
                .tables("scene", ("这一幕", "this scene"))
                .into_iter()
                .map(|scene| Scene::read(scene, doc))
                .collect(),
            ends: table.tables("end", ("这个结尾", "this end")).into_iter().map(|end| End::read(end, doc)).collect(),
        };
        table.finish();
        scenario
    }

    /// Every text that a learner may see.
    pub(in super::super) fn texts(&self) -> Vec<(&Text, Use)> {
        let told = self.title.iter().chain(&self.about).chain(&self.next);
        let mut texts: Vec<_> = told.map(|text| (text, Use::Told)).collect();
        texts.extend(self.say.iter().map(|text| (text, Use::Choice)));
        texts.extend(self.people.iter().map(|person| (&person.name, Use::Name)));
        texts.extend(self.roles.iter().filter_map(|role| Some((role.intro.as_ref()?, Use::Story))));
        self.scenes.iter().for_each(|scene| scene.texts(&self.people, &mut texts));
        for end in &self.ends {
            texts.extend(end.text.iter().chain(&end.steps).map(|text| (text, Use::Told)));
        }
        texts
    }

    /// Every conversation in it.
    pub(in super::super) fn scripts(&self) -> impl Iterator<Item = &Script> {
        self.scenes.iter().filter_map(|scene| scene.script.as_ref())
    }

    /// Every reason, and the option it belongs to.
    pub(in super::super) fn reasons(&self) -> impl Iterator<Item = (&Text, Option<&Text>)> {
        let answers = self.scenes.iter().flat_map(|scene| &scene.options);
        answers.filter_map(|answer| Some((answer.why.as_ref()?, answer.text.as_ref())))
    }

    /// What the names of scenes and ends stand for; of two alike the first.
    pub(in super::super) fn targets(&self) -> BTreeMap<&str, Target> {
        let scenes = self.scenes.iter().enumerate().map(|(number, scene)| (&scene.id, Target::Scene(number)));
        let ends = self.ends.iter().enumerate().map(|(number, end)| (&end.id, Target::End(number)));
        let mut targets = BTreeMap::new();
        for (id, target) in scenes.chain(ends) {
            if let Some(id) = id {
                targets.entry(id.words.as_str()).or_insert(target);
            }
        }
        targets
    }

    /// The scene a role begins with, if there is one of that name.
    pub(in super::super) fn start(&self, role: &Role) -> Option<usize> {
        let start = role.start.as_ref()?.words.as_str();
        self.scenes.iter().position(|scene| scene.id.as_ref().is_some_and(|id| id.words.as_str() == start))
    }

    /// The scenes and where they lead; `None` while that is not known of all of them.
    pub(in super::super) fn graph(&self) -> Option<Graph> {
        let targets = self.targets();
        let way = |to: &Option<Text>| targets.get(to.as_ref()?.words.as_str()).copied();
        let junction = |scene: &Scene| {
            let ways: Option<Vec<Target>> = if scene.decides {
                scene.options.iter().map(|option| way(&option.to)).collect()
            } else {
                way(&scene.to).map(|way| vec![way])
            };
            Some(Junction { decides: scene.decides, ways: ways? })
        };
        Some(Graph { scenes: self.scenes.iter().map(junction).collect::<Option<_>>()? })
    }

    /// The model's scenario; `None` if something it cannot do without is missing.
    ///
    /// Keys of phrases, which translations go by: `<id>-title`, `-about`, `-say`, `-next`,
    /// `-people-<who>`, `-<role>-intro`; of a scene `<id>-<scene>-l1` (line 1), `-money`, `-trust`,
    /// `-ask`, `-o1` (option 1), `-o1-why`; of an end `<id>-<end>-text`, `-i1` (step 1).
    pub(in super::super) fn model(&self, pack: &PackId) -> Option<model::Scenario> {
        let id = self.id.as_ref()?.words.as_str();
        let phrase = |part: &str, text: &Text| Phrase::new(format!("{id}-{part}"), text.words.clone());
        let targets = self.targets();
        let opening = |part: Part| self.roles.iter().find(|role| role.part == part);
        let openings = Part::ALL.into_iter().filter_map(opening).map(|role| {
            let intro = phrase(&format!("{}-intro", role.part.name()), role.intro.as_ref()?);
            Some(model::Opening { part: role.part, intro, start: self.start(role)? })
        });
        Some(model::Scenario {
            id: ScenarioId::new(id),
            pack: pack.clone(),
            title: phrase("title", self.title.as_ref()?),
            truth: self.truth?,
            medium: self.medium?,
            minutes: self.minutes?,
            about: phrase("about", self.about.as_ref()?),
            say: phrase("say", self.say.as_ref()?),
            flags: self.flags.iter().map(|flag| FlagId::new(flag.words.as_str())).collect(),
            next: phrase("next", self.next.as_ref()?),
            regions: region_ids(&self.regions),
            openings: openings.collect::<Option<_>>()?,
            scenes: self.scenes.iter().map(|scene| scene.model(id, &self.people, &targets)).collect::<Option<_>>()?,
            ends: self.ends.iter().map(|end| end.model(id)).collect::<Option<_>>()?,
        })
    }
}

impl Role {
    fn read((part, mut table): (Part, Table)) -> Self {
        let role =
            Self { span: table.span.clone(), part, start: table.sentence("start"), intro: table.sentence("intro") };
        table.finish();
        role
    }
}

impl Scene {
    fn read(mut table: Table, doc: &Doc) -> Self {
        let decides = table.has("options") || table.has("ask");
        let mut scene = Self {
            span: table.span.clone(),
            id: id(&mut table, doc),
            script: script(&mut table, doc),
            money: table.text("money", Shape::Sentence),
            trust: table.text("trust", Shape::Sentence),
            ask: None,
            decides,
            options: Vec::new(),
            to: None,
        };
        if decides {
            scene.ask = table.sentence("ask");
            scene.options = table
                .tables("options", ("选项", "an option"))
                .into_iter()
                .map(|option| Answer::read(option, doc))
                .collect();
        }
        scene.to = table.text("to", Shape::Sentence);
        table.finish();
        scene
    }

    fn texts<'s>(&'s self, people: &'s [Person], into: &mut Vec<(&'s Text, Use)>) {
        into.extend(self.script.iter().flat_map(|script| script.texts(people)));
        into.extend(self.money.iter().chain(&self.trust).chain(&self.ask).map(|text| (text, Use::Told)));
        for option in &self.options {
            let used = if option.good { Use::Choice } else { Use::Slip };
            into.extend(option.text.iter().map(|text| (text, used)));
            into.extend(option.why.iter().map(|text| (text, Use::Told)));
        }
    }

    fn model(&self, scenario: &str, people: &[Person], targets: &BTreeMap<&str, Target>) -> Option<model::Scene> {
        let key = format!("{scenario}-{}", self.id.as_ref()?.words.as_str());
        let phrase = |part: &str, text: &Text| Phrase::new(format!("{key}-{part}"), text.words.clone());
        let way = |to: &Option<Text>| targets.get(to.as_ref()?.words.as_str()).copied();
        let choice = |(number, answer): (usize, &Answer)| {
            Some(Move {
                text: phrase(&format!("o{number}"), answer.text.as_ref()?),
                wise: answer.good,
                rationale: phrase(&format!("o{number}-why"), answer.why.as_ref()?),
                to: way(&answer.to)?,
            })
        };
        let turn = if self.decides {
            let moves = (1..).zip(&self.options).map(choice).collect::<Option<_>>()?;
            Turn::Decision { ask: phrase("ask", self.ask.as_ref()?), moves }
        } else {
            Turn::On(way(&self.to)?)
        };
        Some(model::Scene {
            script: self.script.as_ref()?.model(&key, scenario, people)?,
            money: self.money.as_ref().map(|money| phrase("money", money)),
            trust: self.trust.as_ref().map(|trust| phrase("trust", trust)),
            turn,
        })
    }
}

/// What is said in a scene. Nothing in it is marked: whoever lives through it has to find out.
fn script(table: &mut Table, doc: &Doc) -> Option<Script> {
    let script = Script::read(table, doc)?;
    for flag in script.lines.iter().filter_map(|line| line.flag.as_ref()) {
        let what = both!("场景里的话，下面不写 ! 说明", "in a scene there are no ! lines");
        let help = both!(
            "删掉这一行；马脚在哪里，写在选项的 why 里",
            "delete the line; say in the why of an option what gives him away",
        );
        doc.tell(Fault::new(&SCRIPT_FORM, flag.span.clone(), what).help(help));
    }
    Some(script)
}

impl Answer {
    fn read(mut table: Table, doc: &Doc) -> Self {
        let answer = Self {
            text: table.sentence("text"),
            good: table.yes("good"),
            why: rationale_present::read(&mut table, doc, ("这个选项", "this option")),
            to: table.sentence("to"),
        };
        table.finish();
        answer
    }
}

impl End {
    fn read(mut table: Table, doc: &Doc) -> Self {
        let end = Self {
            span: table.span.clone(),
            id: id(&mut table, doc),
            kind: table.word("kind", KINDS),
            text: table.sentence("text"),
            steps: table.texts("steps").unwrap_or_default(),
        };
        table.finish();
        end
    }

    fn model(&self, scenario: &str) -> Option<model::End> {
        let key = format!("{scenario}-{}", self.id.as_ref()?.words.as_str());
        Some(model::End {
            kind: self.kind?,
            text: Phrase::new(format!("{key}-text"), self.text.as_ref()?.words.clone()),
            steps: phrases(&key, &self.steps),
        })
    }
}
