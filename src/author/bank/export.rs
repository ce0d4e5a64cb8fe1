//! Lessons as questions again, and written down for other programs.
use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::rc::Rc;

use super::{Answer, Kind, Question, gift_out, table_out};
use crate::model::{Choice, Item, ItemKind, Lesson, Standing};

/// What exporting has brought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Exported {
    /// Questions that were written.
    pub count: usize,
    /// What the format has no place for, and how often.
    pub lost: Vec<(&'static str, usize)>,
    /// Whether placeholders for hotlines or figures stand in the texts.
    pub placeholders: bool,
}

/// The formats that are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Gift,
    Table,
}

/// Writes the questions of `lessons` to the new file `to`; its ending says in which format.
///
/// # Errors
///
/// The ending is not known, the file exists, or it cannot be written.
pub fn export(lessons: &[Rc<Lesson>], to: &Path) -> Result<Exported, String> {
    let shown = to.display();
    let ending = to.extension().and_then(|ending| ending.to_str()).unwrap_or("").to_lowercase();
    let format = match ending.as_str() {
        "gift" | "txt" => Format::Gift,
        "csv" => Format::Table,
        _ => return Err(format!("{shown}：文件名用 .csv（Excel、WPS）或 .gift（Moodle）结尾")),
    };
    let mut exported = Exported::default();
    let mut questions = Vec::new();
    for item in lessons.iter().flat_map(|lesson| &lesson.items) {
        match question(item).filter(|question| format == Format::Table || gift_out::holds(question)) {
            Some(question) => {
                gift_out::lost(&question)
                    .filter(|_| format == Format::Gift)
                    .into_iter()
                    .for_each(|what| exported.lose(what));
                questions.push(question);
            }
            None => exported.lose(if matches!(item.kind, ItemKind::Spot { .. }) {
                "找马脚的题"
            } else {
                "排顺序的题"
            }),
        }
    }
    let cards: usize = lessons.iter().map(|lesson| lesson.cards.len()).sum();
    if cards > 0 {
        exported.lost.push(("课文卡片（只写题目）", cards));
    }
    exported.count = questions.len();
    if questions.is_empty() {
        return Err("没有能写出去的题".to_owned());
    }
    let bytes = match format {
        Format::Gift => gift_out::write(&questions).into_bytes(),
        Format::Table => table_out::write(&questions).map_err(|error| format!("{shown}：{error}"))?,
    };
    exported.placeholders = [&b"{hotline-"[..], b"{ hotline-", b"\\{hotline-", b"{figure-", b"{ figure-"]
        .iter()
        .any(|mark| bytes.windows(mark.len()).any(|window| window == *mark));
    write(to, &bytes)?;
    Ok(exported)
}

fn write(to: &Path, bytes: &[u8]) -> Result<(), String> {
    let mut file = File::create_new(to).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => format!("{}：已经有这个文件，没有动它。换一个名字", to.display()),
        std::io::ErrorKind::NotFound => format!("{}：没有这个文件夹", to.display()),
        _ => format!("{}：写不进去：{error}", to.display()),
    })?;
    file.write_all(bytes).map_err(|error| format!("{}：写不进去：{error}", to.display()))
}

impl Exported {
    fn lose(&mut self, what: &'static str) {
        match self.lost.iter_mut().find(|(known, _)| *known == what) {
            Some((_, count)) => *count += 1,
            None => self.lost.push((what, 1)),
        }
    }
}

/// The item as a bank has it; none for a kind that no bank has.
fn question(item: &Item) -> Option<Question> {
    let kind = match &item.kind {
        ItemKind::Choice(choices) => Kind::Choice(choices.iter().map(answer).collect()),
        ItemKind::Multi(choices) => Kind::Multi(choices.iter().map(answer).collect()),
        ItemKind::RealOrScam { truth, rationale } => {
            Kind::RealOrScam { truth: *truth, why: rationale.base.to_string() }
        }
        ItemKind::Order { steps, rationale } => Kind::Order {
            steps: steps.iter().map(|step| step.base.to_string()).collect(),
            why: rationale.base.to_string(),
        },
        ItemKind::Spot { .. } => return None,
    };
    Some(Question {
        ask: item.stem.base.to_string(),
        shown: item.shown.as_ref().map(|shown| shown.text.base.to_string()).unwrap_or_default(),
        medium: item.shown.as_ref().map(|shown| shown.medium),
        kind,
        flags: item.flags.iter().map(|flag| flag.as_str().to_owned()).collect(),
        next: item.next.base.to_string(),
        ..Question::default()
    })
}

fn answer(choice: &Choice) -> Answer {
    Answer {
        text: choice.text.base.to_string(),
        right: choice.standing == Standing::Key,
        good: choice.standing == Standing::AlsoGood,
        why: choice.rationale.base.to_string(),
    }
}
