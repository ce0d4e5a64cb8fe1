//! Questions as a lesson's file: complete in form, so that it opens at once; what only an author can write is
//! marked, and `leling check` names each place.
use std::fmt::Write as _;

use super::gift_out::word;
use super::quote::{block, comment, quoted};
use super::tidy::HOME;
use super::{Answer, Kind, Question};
use crate::content::{Library, TO_BE_WRITTEN};
use crate::model::{Medium, Truth, placeholders};

/// What a lesson is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) id: String,
    pub(super) title: String,
}

/// The file of a lesson with these questions.
pub(super) fn file(name: &Name, questions: &[Question], library: &Library) -> String {
    let items: String = questions.iter().map(item).collect();
    let mut out = String::new();
    let _ = writeln!(out, "# 从题库搬进来的 {} 道题。", questions.len());
    out.push_str("# 写着“请补”的地方要您来写；运行 leling check，会一处一处告诉您。写好了，把“请补”和冒号也删掉。\n");
    let _ = writeln!(out, "id = {}", quoted(&name.id));
    let _ = writeln!(out, "title = {}", quoted(&name.title));
    let _ = writeln!(out, "minutes = {}", questions.len().clamp(3, 60));
    let _ = writeln!(out, "take_home = {}", wanted("学完带回家的一句话"));
    if !every_region(questions, library) {
        let _ = writeln!(out, "# 题里有只在这个地方才有的电话，住在别处的人看不到这一课。");
        let _ = writeln!(out, "regions = [{}]", quoted(HOME));
    }
    out.push_str("\n# 题目前面最好有卡片：先是顺口溜，再是故事、对话。样子见“怎样写一课”。\n\n");
    out + &items
}

/// Whether everybody's region has the hotlines that the questions name.
fn every_region(questions: &[Question], library: &Library) -> bool {
    let mut names = questions.iter().flat_map(Question::texts).flat_map(placeholders);
    names.all(|found| library.knows(found.name))
}

fn wanted(what: &str) -> String {
    quoted(&format!("{TO_BE_WRITTEN}{what}"))
}

/// `text`, or what is still to be written there.
fn said(text: &str, what: &str) -> String {
    if text.is_empty() { wanted(what) } else { quoted(text) }
}

fn item(question: &Question) -> String {
    let mut out = format!("{}\n", comment(&question.place));
    question.remarks.iter().for_each(|remark| out.push_str(&(comment(remark) + "\n")));
    out.push_str("[[quiz]]\n");
    let kind = match question.kind {
        Kind::Choice(_) => "choice",
        Kind::Multi(_) => "multi",
        Kind::RealOrScam { .. } => "real-or-scam",
        Kind::Order { .. } => "order",
    };
    let _ = writeln!(out, "type = \"{kind}\"");
    if !question.ask.is_empty() {
        let _ = writeln!(out, "ask = {}", quoted(&question.ask));
    } else if kind != "real-or-scam" {
        let _ = writeln!(out, "ask = {}", wanted("问一句什么"));
    }
    if !question.shown.is_empty() {
        let _ = writeln!(out, "show = {}", block(&question.shown));
        out.push_str(&medium(question.medium));
    }
    body(&mut out, &question.kind);
    flags(&mut out, question);
    let _ = writeln!(out, "next = {}\n", said(&question.next, "遇上了下一步做什么，一句话"));
    out
}

fn medium(medium: Option<Medium>) -> String {
    match medium {
        Some(medium) => format!("as = \"{}\"\n", word(medium)),
        None => format!(
            "as = \"text\"  {}\n",
            comment(&format!("{TO_BE_WRITTEN}怎么来的：call 电话 text 短信 chat 聊天 letter 信 talk 当面 video 视频"))
        ),
    }
}

fn body(out: &mut String, kind: &Kind) {
    match kind {
        Kind::Choice(answers) | Kind::Multi(answers) => {
            out.push_str("options = [\n");
            out.extend(answers.iter().map(option));
            out.push_str("]\n");
        }
        Kind::RealOrScam { truth, why } => {
            let answer = if *truth == Truth::Real { "real" } else { "scam" };
            let what = if *truth == Truth::Real { "怎么看出是真的" } else { "怎么看出是骗局" };
            let _ = writeln!(out, "answer = \"{answer}\"\nwhy = {}", said(why, what));
        }
        Kind::Order { steps, why } => {
            let steps: Vec<String> = steps.iter().map(|step| quoted(step)).collect();
            let _ = writeln!(out, "items = [{}]\nwhy = {}", steps.join(", "), said(why, "为什么是这个顺序"));
        }
    }
}

fn option(answer: &Answer) -> String {
    let mark = match (answer.right, answer.good) {
        (true, _) => "right = true, ",
        (false, true) => "good = true, ",
        (false, false) => "",
    };
    let why = if answer.right { "为什么选这一个" } else { "为什么不选这一个" };
    format!("  {{ text = {}, {mark}why = {} }},\n", said(&answer.text, "一个不对的做法"), said(&answer.why, why))
}

fn flags(out: &mut String, question: &Question) {
    let flags: Vec<String> = question.flags.iter().map(|flag| quoted(flag)).collect();
    if !flags.is_empty() {
        let _ = writeln!(out, "flags = [{}]", flags.join(", "));
    }
}
