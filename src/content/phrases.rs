//! Every text of a pack, and of what packs share, that can be translated.
use std::rc::Rc;

use super::library::{Casebook, Drawer, Library, Repertoire, Shelf};
use crate::model::{Card, Item, ItemKind, Lesson, Phrase, Scenario, Script, Turn};

/// The texts of a pack that has been read, its name included.
pub(super) fn of_pack(
    name: &Phrase,
    shelf: &Shelf,
    drawer: &Drawer,
    repertoire: &Repertoire,
    book: &Casebook,
) -> Vec<Phrase> {
    let mut all = vec![name];
    shelf.lessons.iter().for_each(|lesson| of_lesson(lesson, &mut all));
    drawer.items.iter().for_each(|case| of_item(&case.item, &mut all));
    repertoire.scenarios.iter().for_each(|scenario| of_scenario(scenario, &mut all));
    for case in &book.cases {
        if !all.iter().any(|known| known.key == case.topic.name.key) {
            all.push(&case.topic.name);
        }
        all.extend([&case.title, &case.story, &case.ending, &case.source].into_iter().chain(&case.you));
    }
    all.into_iter().filter(|phrase| !phrase.base.is_empty()).cloned().collect()
}

fn of_lesson<'l>(lesson: &'l Lesson, all: &mut Vec<&'l Phrase>) {
    all.extend([&lesson.title, &lesson.take_home]);
    all.extend(&lesson.reply);
    for card in &lesson.cards {
        match card {
            Card::Rhyme(text) | Card::Story(text) | Card::Saying(text) => all.push(text),
            Card::Dialogue(script) => of_script(script, all),
            Card::Flags(items) | Card::Steps(items) => all.extend(items),
            Card::Fact(fact) => all.extend([&fact.text, &fact.source]),
        }
    }
    lesson.items.iter().for_each(|item| of_item(item, all));
    if let Some(guide) = &lesson.guide {
        all.extend([&guide.opening, &guide.watch]);
        all.extend(&guide.points);
        all.extend(guide.asked.iter().flat_map(|asked| [&asked.question, &asked.answer]));
    }
}

fn of_item<'i>(item: &'i Item, all: &mut Vec<&'i Phrase>) {
    all.extend([&item.stem, &item.next]);
    all.extend(item.shown.iter().map(|shown| &shown.text));
    match &item.kind {
        ItemKind::Choice(choices) | ItemKind::Multi(choices) => {
            all.extend(choices.iter().flat_map(|choice| [&choice.text, &choice.rationale]));
        }
        ItemKind::RealOrScam { rationale, .. } => all.push(rationale),
        ItemKind::Spot { script, rationale } => {
            of_script(script, all);
            all.push(rationale);
        }
        ItemKind::Order { steps, rationale } => all.extend(steps.iter().chain([rationale])),
    }
}

fn of_script<'s>(script: &'s Script, all: &mut Vec<&'s Phrase>) {
    // Who speaks in several conversations has one name.
    for person in &script.people {
        if !all.iter().any(|known| known.key == person.name.key) {
            all.push(&person.name);
        }
    }
    all.extend(script.lines.iter().flat_map(|line| [&line.text].into_iter().chain(&line.flag)));
}

fn of_scenario<'s>(scenario: &'s Scenario, all: &mut Vec<&'s Phrase>) {
    all.extend([&scenario.title, &scenario.about, &scenario.say, &scenario.next]);
    all.extend(scenario.openings.iter().map(|opening| &opening.intro));
    for scene in &scenario.scenes {
        of_script(&scene.script, all);
        all.extend(scene.money.iter().chain(&scene.trust));
        if let Turn::Decision { ask, moves } = &scene.turn {
            all.push(ask);
            all.extend(moves.iter().flat_map(|choice| [&choice.text, &choice.rationale]));
        }
    }
    all.extend(scenario.ends.iter().flat_map(|end| [&end.text].into_iter().chain(&end.steps)));
}

/// The texts that stand outside packs: regions, red flags, figures, "help me look", the rescues.
pub(super) fn shared(library: &Library) -> Vec<Phrase> {
    let mut all: Vec<Phrase> = library.figures().iter().map(|figure| figure.text.clone()).collect();
    for region in library.region_ids().iter().filter_map(|id| library.region(id)) {
        all.extend([region.name.clone(), region.currency.clone()]);
        all.extend(region.figures.iter().map(|figure| figure.text.clone()));
        for hotline in &region.hotlines {
            let said = [&hotline.name, &hotline.purpose, &hotline.say, &hotline.spoken, &hotline.source];
            all.extend(said.into_iter().chain(&hotline.hours).cloned());
        }
    }
    all.extend(library.red_flags().flat_map(|flag| [flag.name.clone(), flag.why.clone()]));
    if let Some(triage) = library.triage() {
        all.extend(
            triage.questions.iter().flat_map(|question| [&question.ask].into_iter().chain(&question.hint)).cloned(),
        );
        all.extend(triage.advice.iter().flat_map(|advice| [&advice.why].into_iter().chain(&advice.steps)).cloned());
    }
    for rescue in Rc::clone(&library.rescues()).iter() {
        let said = [&rescue.what, &rescue.first, &rescue.comfort, &rescue.source];
        all.extend(said.into_iter().chain(&rescue.steps).cloned());
    }
    for theme in &library.calendar().themes {
        all.extend([&theme.title, &theme.why, &theme.rhyme].map(Phrase::clone));
        all.extend(theme.source.iter().map(|(source, _)| source.clone()));
    }
    all.extend(library.plan().iter().map(|week| week.note.clone()));
    all
}
