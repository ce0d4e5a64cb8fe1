//! Files of questions into a pack.
use std::path::{Path, PathBuf};

use super::lesson::{self, Name};
use super::shelf::{Pack, write_new};
use super::source::{self, Format, Source};
use super::tidy::tidy;
use super::{Bank, Question, Refused, UNREADABLE, Why, aiken, anki, gift, table, workbook};
use crate::content::{Library, Severity, TO_BE_WRITTEN};
use crate::model::{CleanText, LessonId, PackId};

/// Questions that one lesson gets: more tire, fewer make many files.
const PER_LESSON: usize = 10;

/// Questions taken in one go; nobody goes through more.
const QUESTIONS_AT_MOST: usize = 2_000;

/// Letters of a lesson's title without its number.
const TITLE_AT_MOST: usize = 10;

/// What importing has brought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imported {
    /// The files that were written, and how many questions each holds.
    pub files: Vec<(PathBuf, usize)>,
    /// The pack's manifest, if the pack was made.
    pub made: Option<PathBuf>,
    /// What could not be taken.
    pub refused: Vec<Refused>,
    /// What an author should know beside.
    pub remarks: Vec<String>,
    /// Questions beyond what is taken in one go.
    pub over: usize,
    /// Places that are still to be written.
    pub open: usize,
}

impl Imported {
    /// Questions that were taken.
    pub fn count(&self) -> usize {
        self.files.iter().map(|(_, count)| count).sum()
    }
}

/// The questions of one file.
pub fn read(path: &Path) -> Bank {
    let file = path.file_name().map_or_else(|| path.to_string_lossy(), |name| name.to_string_lossy());
    let file = CleanText::lossy(&file.replace('\n', " ")).to_string();
    let bank = source::open(path).and_then(|source| match source {
        Source::Archive(bytes) => Ok(table::sheets(&file, &workbook::archive(bytes)?)),
        Source::Compound(bytes) => Ok(table::sheets(&file, &workbook::older(bytes)?)),
        Source::Text(text, Format::Table) => Ok(table::text(&file, &text)),
        Source::Text(text, Format::Gift) => Ok(gift::read(&file, &text)),
        Source::Text(text, Format::Aiken) => Ok(aiken::read(&file, &text)),
        Source::Text(text, Format::Anki) => Ok(anki::read(&file, &text)),
    });
    bank.unwrap_or_else(|what| Bank {
        refused: vec![Refused { place: file, why: Why::new(UNREADABLE, what) }],
        ..Bank::default()
    })
}

/// Reads `files` and writes their questions as new lessons into the pack in the folder `to`, which is made if
/// there is none. `library` knows everything that exists, that pack included.
///
/// # Errors
///
/// Says why nothing could be written. Questions that could not be taken are no error.
pub fn import(files: &[PathBuf], to: &Path, library: &Library) -> Result<Imported, String> {
    let mut bank = Bank::default();
    for file in files {
        bank.append(read(file));
    }
    let mut imported = Imported::default();
    let over = bank.questions.len().saturating_sub(QUESTIONS_AT_MOST);
    let questions = passed(&mut bank, library);
    imported.over = over;
    imported.refused = bank.refused;
    imported.remarks = bank.remarks;
    if questions.is_empty() {
        return Ok(imported);
    }
    let pack = Pack::open(to, |id| library.packs().iter().any(|pack| pack.id.as_str() == id))?;
    imported.made = pack.new.then(|| pack.folder.join("pack.toml"));
    // Whose questions they are.
    imported.open = usize::from(pack.new);
    let title = title(files, library);
    let mut free = pack.free(|id| library.lesson(&LessonId::new(id)).is_some());
    for (number, questions) in (1..).zip(questions.chunks(PER_LESSON)) {
        let Some((id, path)) = free.next() else { break };
        let text = lesson::file(&Name { id, title: format!("{title} {number}") }, questions, library);
        write_new(&path, &text).map_err(|error| format!("{}：写不进去：{error}", path.display()))?;
        imported.open += text.matches(TO_BE_WRITTEN).count();
        imported.files.push((path, questions.len()));
    }
    Ok(imported)
}

/// The questions that a lesson can hold without being set aside; what is wrong with the others is noted.
fn passed(bank: &mut Bank, library: &Library) -> Vec<Question> {
    let mut passed = Vec::new();
    let questions = std::mem::take(&mut bank.questions);
    for question in questions.into_iter().take(QUESTIONS_AT_MOST) {
        let place = question.place.clone();
        match tidy(question, library).and_then(|question| looked_at(question, library)) {
            Ok(question) => passed.push(question),
            Err(why) => bank.refused.push(Refused { place, why }),
        }
    }
    passed
}

/// The question, if the rules of lessons let it pass: one that they do not would take nine others with it.
fn looked_at(mut question: Question, library: &Library) -> Result<Question, Why> {
    let name = Name { id: "bank".to_owned(), title: "题".to_owned() };
    let text = lesson::file(&name, std::slice::from_ref(&question), library);
    let findings = library.look_at_lesson("lessons/bank.toml", &text, &PackId::new("bank"));
    let mut errors = findings.iter().filter(|finding| finding.severity == Severity::Error).peekable();
    if errors.peek().is_none() {
        return Ok(question);
    }
    if let Some(finding) = errors.find(|finding| finding.rule != "known-flags") {
        return Err(Why::new("课文里不能这样写", finding.what.zh()));
    }
    // Flags of another catalogue are no reason to lose a question.
    question.remarks.push(format!("原来的疑点：{}", question.flags.join("、")));
    question.flags.clear();
    Ok(question)
}

/// What lessons made of `files` are called.
fn title(files: &[PathBuf], library: &Library) -> String {
    let stem = files.first().and_then(|file| file.file_stem()).map(|stem| stem.to_string_lossy().into_owned());
    let clean = CleanText::lossy(&stem.unwrap_or_default().replace(['\n', '{', '}', '｛', '｝'], " "));
    let short: String = clean.trim().chars().take(TITLE_AT_MOST).collect();
    if short.is_empty() || !library.typed_hotlines(&short).is_empty() { "题库".to_owned() } else { short }
}
