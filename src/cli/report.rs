//! `leling report`: how far the learner is, as text, CSV or JSON.
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;
use std::rc::Rc;

use super::{Open, clock, open, say};
use crate::content::Library;
use crate::model::{Day, ItemId};
use crate::session::{Bookmark, Desk, Memory, Sitting, Trouble, Unit, Week, take_home, weeks};
use crate::store::{Book, FILE};

/// How it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Format {
    /// Sentences, for people.
    Text,
    /// A row for each figure, for a table.
    Csv,
    /// For other programs.
    Json,
}

/// What is reported.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Report {
    today: Day,
    units: Vec<Unit>,
    weeks: Vec<Week>,
    /// What comes back today, in all.
    due: usize,
}

/// Writes the report to standard output. Nothing is made where nothing was kept.
pub(super) fn run(options: &Open, format: Format) -> ExitCode {
    let report = match gather(options) {
        Ok(report) => report,
        Err(trouble) => {
            say(&unreadable(trouble));
            return ExitCode::FAILURE;
        }
    };
    let text = match format {
        Format::Text => report.text(),
        Format::Csv => report.csv(),
        Format::Json => report.json(),
    };
    let mut out = io::stdout().lock();
    // A reader that stops reading (`| head`) has seen enough.
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    ExitCode::SUCCESS
}

fn gather(options: &Open) -> Result<Report, Trouble> {
    let today = clock::now().day();
    let library = Library::open(&open::folders(options));
    let folder = options.data_folder().filter(|folder| folder.join(FILE).exists());
    let kept = folder.map(|folder| Book::open(&folder)?.kept(today)).transpose()?.unwrap_or_default();
    let (mut memory, mut desk) = (Memory::default(), Desk::default());
    memory.recollect(&kept);
    let sittings: Vec<(Sitting, Bookmark)> = kept
        .leaves
        .iter()
        .filter_map(|leaf| library.lesson(&leaf.lesson).map(|lesson| (leaf.sitting(lesson), leaf.bookmark)))
        .collect();
    desk.put_under(sittings);
    Ok(Report::of(&library, &memory, &desk, today))
}

impl Report {
    fn of(library: &Library, memory: &Memory, desk: &Desk, today: Day) -> Self {
        let shelves: Vec<_> = library.packs().iter().map(|pack| (pack, library.lessons(&pack.id))).collect();
        let units = shelves
            .iter()
            .filter(|(_, shelf)| !shelf.entries.is_empty())
            .map(|(pack, shelf)| Unit::of(pack, &shelf.entries, desk, memory))
            .collect();
        let lessons = shelves.iter().flat_map(|(_, shelf)| shelf.entries.iter().map(Rc::clone));
        let ids = lessons.flat_map(|lesson| {
            let items: Vec<ItemId> = lesson.items.iter().map(|item| item.id.clone()).collect();
            items.into_iter().chain([take_home(&lesson.id)])
        });
        let due = ids.filter(|id| memory.recall(id).is_some_and(|recall| recall.is_due(today))).count();
        Self { today, units, weeks: weeks(memory, today), due }
    }

    fn text(&self) -> String {
        let mut text = format!("学到哪儿了（{}）\n", date(self.today));
        for unit in &self.units {
            let _ = write!(
                text,
                "\n{}\n  课：{} 课，学完 {} 课，学到一半 {} 课\n  题：{} 题，做好 {} 题，再看看 {} 题\n",
                unit.name, unit.lessons, unit.finished, unit.begun, unit.items, unit.well, unit.again
            );
        }
        text.push_str("\n最近几周\n");
        for week in &self.weeks {
            let answers: usize = week.answers.iter().sum();
            let _ = writeln!(text, "  {} 那一周：学了 {} 天，做了 {answers} 题", date(week.begins_on), week.days());
        }
        let _ = write!(text, "\n今天该复习：{} 题\n", self.due);
        text
    }

    /// A row for each figure: what, of which, figure.
    fn csv(&self) -> String {
        let mut csv = String::from("kind,name,figure,count\n");
        for unit in &self.units {
            for (figure, count) in figures(unit) {
                let _ = writeln!(csv, "unit,{},{figure},{count}", quoted(unit.pack.as_str()));
            }
        }
        for week in &self.weeks {
            let answers: usize = week.answers.iter().sum();
            let _ = writeln!(csv, "week,{},days,{}", date(week.begins_on), week.days());
            let _ = writeln!(csv, "week,{},answers,{answers}", date(week.begins_on));
        }
        let _ = writeln!(csv, "due,{},items,{}", date(self.today), self.due);
        csv
    }

    fn json(&self) -> String {
        let units = self.units.iter().map(|unit| {
            let figures = figures(unit).map(|(figure, count)| format!("\"{figure}\": {count}")).join(", ");
            format!("    {{\"pack\": {}, \"name\": {}, {figures}}}", string(unit.pack.as_str()), string(&unit.name))
        });
        let weeks = self.weeks.iter().map(|week| {
            let answers = week.answers.map(|answers| answers.to_string()).join(", ");
            format!("    {{\"begins_on\": \"{}\", \"answers\": [{answers}]}}", date(week.begins_on))
        });
        format!(
            "{{\n  \"format\": 1,\n  \"day\": \"{}\",\n  \"due\": {},\n  \"units\": [\n{}\n  ],\n  \"weeks\": [\n{}\n  ]\n}}\n",
            date(self.today),
            self.due,
            units.collect::<Vec<_>>().join(",\n"),
            weeks.collect::<Vec<_>>().join(",\n")
        )
    }
}

fn figures(unit: &Unit) -> [(&'static str, usize); 6] {
    [
        ("lessons", unit.lessons),
        ("finished", unit.finished),
        ("begun", unit.begun),
        ("items", unit.items),
        ("well", unit.well),
        ("again", unit.again),
    ]
}

fn date(day: Day) -> String {
    day.date().map(|date| date.to_string()).unwrap_or_default()
}

/// A field of a table: quoted where a comma or a quote would be taken for another field.
fn quoted(field: &str) -> String {
    if field.contains([',', '"', '\n']) { format!("\"{}\"", field.replace('"', "\"\"")) } else { field.to_owned() }
}

/// A text as JSON writes it. Names of packs are clean: they hold no control character but a line feed.
fn string(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

fn unreadable(trouble: Trouble) -> String {
    let (chinese, english) = match trouble {
        Trouble::Newer => {
            ("那个文件是新版的学堂写的，这一版读不懂，没有动它。", "A newer version wrote the file; it is left alone.")
        }
        Trouble::Broken => {
            ("那个文件坏了，或者不是学堂的，没有动它。", "The file is damaged or not ours; it is left alone.")
        }
        Trouble::Busy => {
            ("别的程序正用着那个文件，过一会儿再试。", "Another program is using the file; try again later.")
        }
        _ => ("那个文件打不开。", "The file cannot be opened."),
    };
    format!("{chinese}\n{english}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CleanText, PackId};

    fn report() -> Report {
        let unit = Unit {
            pack: PackId::new("calls"),
            name: CleanText::lossy("“来电”，\"真假\""),
            lessons: 4,
            finished: 1,
            begun: 2,
            items: 20,
            well: 7,
            again: 1,
        };
        let week = |monday, answers| Week { begins_on: Day(monday), answers };
        let weeks = vec![week(20_780, [5, 0, 3, 0, 0, 0, 0]), week(20_773, [0; 7])];
        Report { today: Day(20_782), units: vec![unit], weeks, due: 3 }
    }

    #[test]
    fn a_report_is_said_in_sentences() {
        let text = report().text();
        assert!(text.contains("4 课，学完 1 课，学到一半 2 课"), "{text}");
        assert!(text.contains("2026-11-23 那一周：学了 2 天，做了 8 题"), "{text}");
        assert!(!text.contains('%') && !text.contains('分'), "never a mark: {text}");
    }

    #[test]
    fn a_table_has_four_fields_in_every_row() {
        let csv = report().csv();
        assert!(csv.lines().all(|line| line.split(',').count() == 4), "{csv}");
        assert!(csv.contains("unit,calls,finished,1\n") && csv.ends_with("due,2026-11-25,items,3\n"), "{csv}");
        assert_eq!(quoted("a,\"b\""), "\"a,\"\"b\"\"\"");
    }

    #[test]
    fn json_can_be_read_again() {
        let read: serde_json::Value = serde_json::from_str(&report().json()).unwrap();
        assert_eq!(read["units"][0]["name"], "“来电”，\"真假\"");
        assert_eq!((&read["due"], &read["weeks"][0]["answers"][2]), (&3.into(), &3.into()));
    }
}
