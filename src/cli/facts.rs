//! `leling facts`: everything that is stated as a fact, with who says so and when somebody looked it up,
//! the oldest first, so that whoever keeps the lessons knows what to look up again.
use std::io::Write;
use std::process::ExitCode;
use std::rc::Rc;

use super::{Open, open};
use crate::content::Library;
use crate::model::{Card, Case, Date, Lesson, Region, Theme};

/// A statement that can be looked up.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Stated {
    on: Date,
    /// Where it stands: a lesson, a region, a catalogue.
    place: String,
    what: String,
    source: String,
}

/// Prints all of them.
pub(super) fn run(options: &Open) -> ExitCode {
    let library = Library::open(&open::folders(options));
    let mut out = std::io::stdout().lock();
    // A reader that stops reading (`| head`) has seen enough.
    let _ = out.write_all(listing(&stated(&library)).as_bytes()).and_then(|()| out.flush());
    ExitCode::SUCCESS
}

fn listing(facts: &[Stated]) -> String {
    let line = |fact: &Stated| {
        format!("{}  {}\n            {}\n            出处：{}\n", fact.on, fact.place, fact.what, fact.source)
    };
    let lines: String = facts.iter().map(line).collect();
    format!("{lines}一共 {} 条，最早核对的在最前面。\n", facts.len())
}

/// Everything that is stated, the oldest first.
fn stated(library: &Library) -> Vec<Stated> {
    let mut all = of_lessons(library);
    all.extend(of_regions(library));
    all.extend(library.figures().iter().map(|figure| Stated {
        on: figure.checked_on,
        place: format!("figures.toml {}", figure.id),
        what: figure.text.base.to_string(),
        source: figure.source.to_string(),
    }));
    all.extend(library.rescues().iter().map(|rescue| Stated {
        on: rescue.checked_on,
        place: format!("rescue.toml {}", rescue.id),
        what: rescue.first.base.to_string(),
        source: rescue.source.base.to_string(),
    }));
    all.extend(of_cases(library));
    all.extend(of_the_year(library));
    all.sort();
    all
}

fn of_cases(library: &Library) -> Vec<Stated> {
    let cases = library.packs().iter().flat_map(|pack| library.cases(&pack.id).entries.clone());
    let of_case = |case: Rc<Case>| Stated {
        on: case.checked_on,
        place: format!("{} {}", case.pack, case.id),
        what: case.title.base.to_string(),
        source: case.source.base.to_string(),
    };
    cases.map(of_case).collect()
}

/// The days that somebody has set.
fn of_the_year(library: &Library) -> Vec<Stated> {
    let of_theme = |theme: &Theme| {
        let (source, on) = theme.source.as_ref()?;
        let (place, what) = (format!("calendar.toml {}", theme.title.key), theme.title.base.to_string());
        Some(Stated { on: *on, place, what, source: source.base.to_string() })
    };
    library.calendar().themes.iter().filter_map(of_theme).collect()
}

fn of_lessons(library: &Library) -> Vec<Stated> {
    let lessons = library.packs().iter().flat_map(|pack| library.lessons(&pack.id).entries.clone());
    let of_lesson = |lesson: Rc<Lesson>| {
        let fact = |card: &Card| match card {
            Card::Fact(fact) => Some(Stated {
                on: fact.checked_on,
                place: format!("{} {}", lesson.pack, lesson.id),
                what: fact.text.base.replace('\n', " "),
                source: fact.source.base.to_string(),
            }),
            _ => None,
        };
        lesson.cards.iter().filter_map(fact).collect::<Vec<_>>()
    };
    lessons.flat_map(of_lesson).collect()
}

fn of_regions(library: &Library) -> Vec<Stated> {
    let regions = library.region_ids().into_iter().filter_map(|id| library.region(&id));
    let of_region = |region: Rc<Region>| {
        let place = |id: &str| format!("regions/{}.toml {id}", region.id);
        let hotlines = region.hotlines.iter().map(|hotline| Stated {
            on: hotline.checked_on,
            place: place(hotline.id.as_str()),
            what: format!("{} {}", hotline.number, hotline.name.base),
            source: hotline.source.base.to_string(),
        });
        let figures = region.figures.iter().map(|figure| Stated {
            on: figure.checked_on,
            place: place(&figure.id),
            what: figure.text.base.to_string(),
            source: figure.source.to_string(),
        });
        hotlines.chain(figures).collect::<Vec<_>>()
    };
    regions.flat_map(of_region).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fact_is_listed_with_its_source_and_the_oldest_comes_first() {
        let library = Library::open(&[]);
        let facts = stated(&library);
        assert!(facts.is_sorted_by_key(|fact| fact.on));
        assert!(facts.iter().all(|fact| !fact.source.is_empty() && !fact.what.is_empty()));
        let cards = |lesson: &Rc<Lesson>| lesson.cards.iter().filter(|card| matches!(card, Card::Fact(_))).count();
        let in_lessons: usize = library
            .packs()
            .iter()
            .flat_map(|pack| library.lessons(&pack.id).entries.clone())
            .map(|one| cards(&one))
            .sum();
        assert!(in_lessons > 40 && facts.len() > in_lessons + 10, "{in_lessons} of {}", facts.len());
        let told = listing(&facts);
        assert!(told.contains("regions/CN.toml police") && told.contains("rescue.toml transferred"), "{told}");
        assert!(told.contains("borrowed-phone") && told.contains("calendar.toml day-consumer-day"), "{told}");
        assert!(told.ends_with(&format!("一共 {} 条，最早核对的在最前面。\n", facts.len())));
    }
}
