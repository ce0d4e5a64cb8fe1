//! Questions as Moodle's GIFT.
use std::fmt::Write as _;

use super::gift::OURS;
use super::{Answer, Kind, Question};
use crate::model::{Medium, Truth};

/// All questions, those that GIFT has no kind for left out.
pub(super) fn write(questions: &[Question]) -> String {
    let mut out = String::from("// 乐龄学堂导出的题。[tag:leling…] 记着别处放不下的东西，导回来时要用，请留着。\n\n");
    for (number, question) in (1..).zip(questions) {
        if let Some(body) = body(&question.kind, &question.next) {
            let _ = writeln!(out, "// {}{}", tag(""), tags(question));
            let ask = escaped(&asked(question));
            let _ = writeln!(out, "::{number}::[plain]{ask}{{\n{body}}}\n");
        }
    }
    out
}

/// Whether GIFT can hold the question, and what of it would be lost: the names of both.
pub(super) fn lost(question: &Question) -> Option<&'static str> {
    match &question.kind {
        Kind::Multi(answers) if answers.iter().any(|answer| answer.good) => Some("多选题里“也是好办法”的记号"),
        _ => None,
    }
}

/// Whether GIFT has a kind for the question.
pub(super) fn holds(question: &Question) -> bool {
    !matches!(question.kind, Kind::Order { .. })
}

fn asked(question: &Question) -> String {
    match (question.ask.is_empty(), question.shown.is_empty()) {
        (false, false) => format!("{}\n\n{}", question.ask, question.shown),
        (true, false) => question.shown.clone(),
        _ => question.ask.clone(),
    }
}

fn tags(question: &Question) -> String {
    let mut tags = String::new();
    if matches!(question.kind, Kind::RealOrScam { .. }) {
        tags.push_str(&tag(":real-or-scam"));
    }
    if let Some(medium) = question.medium {
        tags.push_str(&tag(&format!(":as={}", word(medium))));
    }
    question.flags.iter().for_each(|flag| tags.push_str(&tag(&format!(":flag={flag}"))));
    tags
}

fn tag(name: &str) -> String {
    format!("[tag:{OURS}{name}]")
}

/// What authors call a medium.
pub(super) fn word(medium: Medium) -> &'static str {
    match medium {
        Medium::Call => "call",
        Medium::Text => "text",
        Medium::Chat => "chat",
        Medium::Letter => "letter",
        Medium::Talk => "talk",
        Medium::Video => "video",
    }
}

fn body(kind: &Kind, next: &str) -> Option<String> {
    let mut out = String::new();
    match kind {
        Kind::Choice(answers) => {
            for one in answers {
                answer(&mut out, one, weight_alone(one));
            }
        }
        Kind::Multi(answers) => {
            let right = answers.iter().filter(|answer| answer.right).count();
            for one in answers {
                answer(&mut out, one, &weight_of_several(one, right));
            }
        }
        Kind::RealOrScam { truth, why } => {
            let (right, why) = (if *truth == Truth::Real { "TRUE" } else { "FALSE" }, escaped(why));
            let _ = writeln!(out, "{right}#{why}#{why}");
        }
        Kind::Order { .. } => return None,
    }
    if !next.is_empty() {
        let _ = writeln!(out, "####{}", escaped(next));
    }
    Some(out)
}

fn answer(out: &mut String, answer: &Answer, mark: &str) {
    let why = if answer.why.is_empty() { String::new() } else { format!("#{}", escaped(&answer.why)) };
    let _ = writeln!(out, "{mark}{}{why}", escaped(&answer.text));
}

/// A weight is written out where a text could be taken for one.
fn weight_alone(answer: &Answer) -> &'static str {
    match (answer.right, answer.good) {
        (true, _) if answer.text.starts_with('%') => "=%100%",
        (true, _) => "=",
        // A good thing to do, though not what was asked for.
        (false, true) => "~%50%",
        (false, false) if answer.text.starts_with('%') => "~%0%",
        (false, false) => "~",
    }
}

fn weight_of_several(answer: &Answer, right: usize) -> String {
    if !answer.right {
        return "~%-100%".to_owned();
    }
    // Moodle knows these fractions to five places.
    let share = match right {
        2 => "50",
        3 => "33.33333",
        4 => "25",
        _ => "20",
    };
    format!("~%{share}%")
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '~' | '=' | '#' | '{' | '}' | ':' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
    out
}
