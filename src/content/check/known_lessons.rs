//! `known-lessons`: the lessons, topics, calls and cases that cases, the calendar and the year's plan name
//! are there.
//!
//! The program offers what it finds and leaves out the rest, so this is a warning; and it reads lessons
//! only when somebody opens them, so only `leling check`, which reads everything, can tell.
use std::collections::BTreeSet;
use std::ops::Range;

use super::super::finding::{Fault, Finding};
use super::super::nearest::nearest;
use super::super::rule::Rule;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::warning("known-lessons");

/// Everything that can be named.
#[derive(Debug, Default)]
pub(in super::super) struct Names {
    pub(in super::super) lessons: BTreeSet<String>,
    pub(in super::super) topics: BTreeSet<String>,
    pub(in super::super) scenarios: BTreeSet<String>,
    pub(in super::super) cases: BTreeSet<String>,
}

/// What kind of thing is named.
#[derive(Debug, Clone, Copy)]
pub(in super::super) enum Named {
    Lesson,
    Topic,
    Scenario,
    Case,
}

impl Names {
    /// What is wrong with what `file` names; each name is told once.
    pub(in super::super) fn missing(&self, named: &[(Named, String)], file: &str, source: &str) -> Vec<Finding> {
        let mut told = BTreeSet::new();
        let named = named.iter().filter(|(_, id)| told.insert(id));
        named.filter_map(|(kind, id)| Some(self.fault(*kind, id, source)?.in_file(file, Some(source)))).collect()
    }

    fn fault(&self, kind: Named, id: &str, source: &str) -> Option<Fault> {
        let (all, what) = match kind {
            Named::Lesson => (&self.lessons, both!("没有“{id}”这一课", "there is no lesson “{id}”")),
            Named::Topic => (&self.topics, both!("没有“{id}”这类题", "there is no topic “{id}”")),
            Named::Scenario => (&self.scenarios, both!("没有“{id}”这个来电", "there is no scenario “{id}”")),
            Named::Case => (&self.cases, both!("没有“{id}”这个案例", "there is no case “{id}”")),
        };
        if all.contains(id) {
            return None;
        }
        let fault = Fault::new(&RULE, place(source, id), what);
        Some(match nearest(id, all.iter().map(String::as_str)) {
            Some(near) => fault.label(both!("是不是想写 {near}？", "did you mean {near}?")),
            None => {
                fault.help(both!("写它文件里的 id（题写 topic）", "write the id in its file (of items: the topic)"))
            }
        })
    }
}

/// Where the file names it.
fn place(source: &str, id: &str) -> Range<usize> {
    let quoted = format!("\"{id}\"");
    // `lesson = "a"`; what is called so itself (`id = "a"`) is not what was meant.
    let found =
        source.match_indices(&quoted).map(|(at, _)| at).find(|at| !source.get(..*at).unwrap_or("").ends_with("id = "));
    found.map_or(0..0, |at| at..at + quoted.len())
}
