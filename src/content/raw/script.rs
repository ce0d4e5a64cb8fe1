//! A conversation as authors write it: `谁：话`, and a `!` line for what gives the line above away.
use std::ops::Range;

use super::super::doc::Doc;
use super::super::finding::Fault;
use super::super::rule::Rule;
use super::super::said::both;
use super::super::table::Table;
use super::super::words::Text;
use super::lesson::{Person, Use};
use crate::model;

/// A line without a speaker, or a `!` line that belongs to none.
pub(in super::super) const SCRIPT_FORM: Rule = Rule::error("script-form");

/// A conversation.
#[derive(Debug)]
pub(in super::super) struct Script {
    pub(in super::super) span: Range<usize>,
    pub(in super::super) lines: Vec<Line>,
    /// Whether every line could be made out; else they are not worth counting.
    pub(in super::super) whole: bool,
}

/// What somebody says.
#[derive(Debug)]
pub(in super::super) struct Line {
    pub(in super::super) who: Text,
    pub(in super::super) said: Text,
    pub(in super::super) flag: Option<Text>,
}

impl Script {
    /// The conversation under `script`.
    pub(super) fn read(table: &mut Table, doc: &Doc) -> Option<Self> {
        let (texts, span) = table.script("script")?;
        let mut script = Self { span, lines: Vec::new(), whole: true };
        for text in texts {
            let read = match text.words.strip_prefix(['!', '！']) {
                Some(rest) => name_flag(script.lines.last_mut(), &text, text.words.len() - rest.len(), doc),
                None => said(&text, doc).map(|line| script.lines.push(line)),
            };
            script.whole &= read.is_some();
        }
        Some(script)
    }

    /// Every text of it; who speaks is looked up among `people`.
    pub(super) fn texts<'s>(&'s self, people: &'s [Person]) -> impl Iterator<Item = (&'s Text, Use)> {
        self.lines.iter().flat_map(move |line| {
            let speaker = people.iter().find(|person| person.name.words == line.who.words);
            // That nobody of the name is there has been told.
            let role = speaker.map_or(model::Role::Narrator, |person| person.role);
            std::iter::once((&line.said, Use::Said(role))).chain(line.flag.iter().map(|flag| (flag, Use::Sign)))
        })
    }

    /// The model's script; keys begin with `key`. `None` if a speaker is not among `people`.
    pub(super) fn model(&self, key: &str, lesson: &str, people: &[Person]) -> Option<model::Script> {
        let mut script = model::Script { people: Vec::new(), lines: Vec::with_capacity(self.lines.len()) };
        let mut roles: Vec<model::Role> = Vec::new();
        for (number, line) in (1..).zip(&self.lines) {
            let person = people.iter().find(|person| person.name.words == line.who.words)?;
            let speaker = roles.iter().position(|role| *role == person.role).unwrap_or_else(|| {
                roles.push(person.role);
                script.people.push(person.model(lesson));
                roles.len() - 1
            });
            let key = format!("{key}-l{number}");
            let flag = line.flag.as_ref().map(|flag| model::Phrase::new(format!("{key}-flag"), flag.words.clone()));
            script.lines.push(model::Line { speaker, text: model::Phrase::new(key, line.said.words.clone()), flag });
        }
        Some(script)
    }
}

/// Puts the flag in `text`, behind its mark, under `line`; tells why if that cannot be.
fn name_flag(line: Option<&mut Line>, text: &Text, mark: usize, doc: &Doc) -> Option<()> {
    let flag = text.part(mark, text.words.len()).filter(|flag| !flag.words.is_empty());
    let what = match (line, flag) {
        (_, None) => both!("这个 ! 后面没有说明", "nothing stands behind this !"),
        (None, _) => both!("! 说明的上面没有话", "nobody has said anything above this ! line"),
        (Some(line), Some(_)) if line.flag.is_some() => {
            both!("一句话下面只能有一行 ! 说明", "there is one ! line under a line at most")
        }
        (Some(line), flag) => {
            line.flag = flag;
            return Some(());
        }
    };
    let fault = Fault::new(&SCRIPT_FORM, text.span.clone(), what);
    doc.tell(fault.help(both!(
        "! 写在它所指的那句话下面，一句话只写一行",
        "the ! line stands under the line it is about, one for each",
    )));
    None
}

/// Who says what in `text`; tells why if that cannot be made out.
fn said(text: &Text, doc: &Doc) -> Option<Line> {
    if text.words.is_empty() {
        return None;
    }
    let colon = text.words.char_indices().find(|(_, c)| matches!(c, '：' | ':'));
    let parts = colon.and_then(|(at, c)| Some((text.part(0, at)?, text.part(at + c.len_utf8(), text.words.len())?)));
    match parts {
        Some((who, said)) if !who.words.is_empty() && !said.words.is_empty() => Some(Line { who, said, flag: None }),
        _ => {
            let what = both!(
                "对话的每一行要写成“谁：说的话”",
                "each line of a conversation is 谁：说的话 (who, a colon, what)",
            );
            let help = both!(
                "一句话太长也不要换行；说明马脚的行用 ! 开头",
                "do not break a line, however long; begin with ! to say what gives it away",
            );
            let label = both!("这一行看不出是谁说了什么", "nobody can tell who says what here");
            doc.tell(Fault::new(&SCRIPT_FORM, text.span.clone(), what).label(label).help(help));
            None
        }
    }
}
