//! Words in Fluent files: translations of packs and of what packs share, and the interface.
use std::collections::HashMap;

use super::check;
use super::finding::Finding;
use super::raw::Use;
use crate::model::{Card, Case, Item, ItemKind, Lesson, Phrase, Role, Scenario, Script, Truth, Turn};
use crate::wording::{hits, said};

/// What the texts of a pack are for, by their keys. What is not in it speaks to the learner.
pub(super) type Uses = HashMap<String, Use>;

/// What a file of translations is of.
#[derive(Debug, Default)]
pub(super) struct Original {
    pub(super) uses: Uses,
    pub(super) phrases: Vec<Phrase>,
}

/// What is wrong with the words of the Fluent file `source`.
pub(super) fn findings(file: &str, source: &str, uses: &Uses) -> Vec<Finding> {
    let mut found = Vec::new();
    for line in said(source) {
        for hit in hits(line.words) {
            let place = line.at + hit.range.start..line.at + hit.range.end;
            let faults = check::words(&hit, used(line.id, uses), place);
            found.extend(faults.map(|fault| fault.in_file(file, Some(source))));
        }
    }
    found
}

fn used(key: &str, uses: &Uses) -> Use {
    let by_name = || match key {
        _ if key.ends_with("-source") => Use::Source,
        _ if key.contains("-people-") => Use::Name,
        _ if key.contains("-guide-") => Use::Hall,
        _ if key.starts_with("rescue-") && !key.ends_with("-comfort") => Use::Rescue,
        _ if key.starts_with("flag-") && key.ends_with("-name") => Use::Sign,
        _ => Use::Told,
    };
    uses.get(key).copied().unwrap_or_else(by_name)
}

/// What the texts of `lesson` are for; a text may be for several lessons only if its key is.
pub(super) fn uses(lesson: &Lesson) -> Uses {
    let mut uses = Uses::new();
    let mut put = |key: &str, used| {
        uses.insert(key.to_owned(), used);
    };
    for card in &lesson.cards {
        match card {
            Card::Story(text) | Card::Saying(text) => put(&text.key, Use::Story),
            Card::Dialogue(script) => lines(script, &mut put),
            Card::Flags(items) => items.iter().for_each(|item| put(&item.key, Use::Sign)),
            Card::Rhyme(_) | Card::Steps(_) | Card::Fact(_) => {}
        }
    }
    lesson.items.iter().for_each(|item| parts(item, &mut put));
    lesson.reply.iter().for_each(|reply| put(&reply.key, Use::Choice));
    uses
}

/// What the texts of a question of practice are for.
pub(super) fn uses_of_item(item: &Item) -> Uses {
    let mut uses = Uses::new();
    parts(item, &mut |key, used| {
        uses.insert(key.to_owned(), used);
    });
    uses
}

fn parts(item: &Item, put: &mut impl FnMut(&str, Use)) {
    let honest = matches!(item.kind, ItemKind::RealOrScam { truth: Truth::Real, .. });
    let shown = if honest { Use::Said(Role::Official) } else { Use::Shown };
    item.shown.iter().for_each(|text| put(&text.text.key, shown));
    match &item.kind {
        ItemKind::Choice(choices) | ItemKind::Multi(choices) => {
            for choice in choices {
                put(&choice.text.key, Use::Choice);
            }
        }
        ItemKind::Spot { script, .. } => lines(script, put),
        ItemKind::Order { steps, .. } => steps.iter().for_each(|step| put(&step.key, Use::Choice)),
        ItemKind::RealOrScam { .. } => {}
    }
}

/// What the texts of a case are for.
pub(super) fn uses_of_case(case: &Case) -> Uses {
    let name = (case.topic.name.key.clone(), Use::Sign);
    let story = [&case.story, &case.ending].map(|text| (text.key.clone(), Use::Story));
    story.into_iter().chain([name]).collect()
}

/// What the texts of `scenario` are for.
pub(super) fn uses_in(scenario: &Scenario) -> Uses {
    let mut uses = Uses::new();
    let mut put = |key: &str, used| {
        uses.insert(key.to_owned(), used);
    };
    put(&scenario.say.key, Use::Choice);
    scenario.openings.iter().for_each(|opening| put(&opening.intro.key, Use::Story));
    for scene in &scenario.scenes {
        lines(&scene.script, &mut put);
        if let Turn::Decision { moves, .. } = &scene.turn {
            for choice in moves {
                put(&choice.text.key, if choice.wise { Use::Choice } else { Use::Slip });
            }
        }
    }
    uses
}

fn lines(script: &Script, put: &mut impl FnMut(&str, Use)) {
    for line in &script.lines {
        let role = script.speaker(line).map_or(Role::Narrator, |person| person.role);
        put(&line.text.key, Use::Said(role));
        line.flag.iter().for_each(|flag| put(&flag.key, Use::Sign));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_in_a_translation_is_named_by_line_and_column() {
        let source =
            "# 原文：考试\na-source = 考试\na-q1-why =\n    差一點，\n    這次考試 { $score }\nflag-x-name = 快啲\n";
        let found = findings("x.ftl", source, &Uses::new());
        let places: Vec<_> = found.iter().map(|finding| (finding.rule, finding.line, finding.column)).collect();
        assert_eq!(places, [("forbidden-words", 5, 7)]);
    }
}
