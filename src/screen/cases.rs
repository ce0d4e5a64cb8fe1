//! What happened to people, to be found by the kind of swindle or by a red flag.
use std::rc::Rc;

use super::group::{Group, back, group, place_turn, turn};
use super::{CaseScreen, Cx, Deed, Enter, Screen, Sheet, Start, Step};
use crate::model::{Case, CleanText, FlagId, RedFlag, Topic, TopicId};

/// The lists that lead to a case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CasesScreen {
    list: List,
    /// Which handful of the list, counted from 0.
    group: usize,
}

/// What is listed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
enum List {
    /// The ways to look.
    #[default]
    Ways,
    /// The kinds of swindle.
    Topics,
    /// The red flags that stand in a case.
    Flags,
    /// The cases of one kind; with the handful it was chosen from.
    OfTopic(TopicId, usize),
    /// The cases with one red flag; with the handful it was chosen from.
    WithFlag(FlagId, usize),
}

/// The ways to look, in order.
const WAYS: [List; 2] = [List::Topics, List::Flags];

impl CasesScreen {
    pub(super) fn sheet(&self, cx: &Cx<'_>) -> Sheet {
        let mut sheet =
            Sheet { enter: Enter::Open, preselected: Some(0), opens_at_choices: true, ..Sheet::new(self.place(cx)) };
        let cases = cx.cases();
        if cases.is_empty() {
            sheet.text(cx.text.courses_empty());
            return Sheet { preselected: None, enter: Enter::Close, ..sheet };
        }
        if self.list == List::Ways {
            sheet.heading(cx.text.cases_ask());
        }
        let labels: Vec<CleanText> = match &self.list {
            List::Ways => vec![cx.text.cases_by_swindle(), cx.text.cases_by_sign()],
            List::Topics => topics(&cases).iter().map(|topic| cx.say(&topic.name)).collect(),
            List::Flags => flags(cx, &cases).iter().map(|flag| cx.say(&flag.name)).collect(),
            List::OfTopic(..) | List::WithFlag(..) => {
                self.found(&cases).iter().map(|case| cx.say(&case.title)).collect()
            }
        };
        let shown: Group<'_, CleanText> = group(&labels, self.group);
        for label in shown.entries {
            sheet.choice(cx, label.clone());
        }
        place_turn(cx, &mut sheet, &shown, cx.text.list_more());
        sheet
    }

    pub(super) fn update(&mut self, deed: Deed, cx: &Cx<'_>) -> Step {
        let Deed::Chose(index) = deed else { return self.back() };
        let cases = cx.cases();
        match self.list.clone() {
            List::Ways => match WAYS.get(index) {
                Some(list) => self.turn_to(list.clone()),
                None => Step::Stay,
            },
            List::Topics => self.choose(&topics(&cases), index, |topic, from| List::OfTopic(topic.id.clone(), from)),
            List::Flags => self.choose(&flags(cx, &cases), index, |flag, from| List::WithFlag(flag.id.clone(), from)),
            List::OfTopic(..) | List::WithFlag(..) => {
                let found = self.found(&cases);
                let shown = group(&found, self.group);
                match shown.entries.get(index) {
                    Some(case) => Step::Open(Screen::Case(CaseScreen::open(Rc::clone(case)))),
                    None => turn(&mut self.group, &shown),
                }
            }
        }
    }

    /// The list behind entry `index` of a handful, or the next handful.
    fn choose<T>(&mut self, all: &[T], index: usize, list: impl Fn(&T, usize) -> List) -> Step {
        let shown = group(all, self.group);
        match shown.entries.get(index) {
            Some(entry) => {
                let list = list(entry, self.group);
                self.turn_to(list)
            }
            None => turn(&mut self.group, &shown),
        }
    }

    fn turn_to(&mut self, list: List) -> Step {
        (self.list, self.group) = (list, 0);
        Step::Turn(Start::First)
    }

    fn back(&mut self) -> Step {
        let step = back(&mut self.group);
        if step != Step::Close {
            return step;
        }
        match &self.list {
            List::Ways => return Step::Close,
            List::Topics | List::Flags => self.list = List::Ways,
            List::OfTopic(_, from) => (self.group, self.list) = (*from, List::Topics),
            List::WithFlag(_, from) => (self.group, self.list) = (*from, List::Flags),
        }
        Step::Turn(Start::First)
    }

    fn found(&self, cases: &[Rc<Case>]) -> Vec<Rc<Case>> {
        let wanted = |case: &&Rc<Case>| match &self.list {
            List::OfTopic(topic, _) => case.topic.id == *topic,
            List::WithFlag(flag, _) => case.flags.contains(flag),
            List::Ways | List::Topics | List::Flags => false,
        };
        cases.iter().filter(wanted).cloned().collect()
    }

    fn place(&self, cx: &Cx<'_>) -> CleanText {
        match &self.list {
            List::Ways => cx.text.exercise_cases(),
            List::Topics => cx.text.cases_by_swindle(),
            List::Flags => cx.text.cases_by_sign(),
            List::OfTopic(topic, _) => cx.topic(topic).map(|topic| cx.say(&topic.name)).unwrap_or_default(),
            List::WithFlag(flag, _) => cx.library.red_flag(flag).map(|flag| cx.say(&flag.name)).unwrap_or_default(),
        }
    }
}

/// The kinds of swindle there are cases of, in the order of the packs.
fn topics(cases: &[Rc<Case>]) -> Vec<Topic> {
    let mut topics: Vec<Topic> = Vec::new();
    for case in cases {
        if topics.iter().all(|topic| topic.id != case.topic.id) {
            topics.push(case.topic.clone());
        }
    }
    topics
}

/// The red flags that stand in a case, those that stand in most first.
fn flags(cx: &Cx<'_>, cases: &[Rc<Case>]) -> Vec<Rc<RedFlag>> {
    let mut counted: Vec<(usize, &FlagId)> = Vec::new();
    for flag in cases.iter().flat_map(|case| &case.flags) {
        match counted.iter_mut().find(|(_, known)| *known == flag) {
            Some((count, _)) => *count += 1,
            None => counted.push((1, flag)),
        }
    }
    counted.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    counted.into_iter().filter_map(|(_, flag)| cx.library.red_flag(flag)).collect()
}
