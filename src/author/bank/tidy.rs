//! A stranger's words made fit for a lesson: letters that may be shown, hotlines as placeholders, no braces.
use std::ops::Range;

use super::{Answer, Kind, Question, Why};
use crate::content::{Library, TO_BE_WRITTEN};
use crate::model::{CleanText, placeholders};

/// Letters of one text; ten pages of large letters.
const LETTERS_AT_MOST: usize = 500;

/// What is said instead of the number of a company that no region lists.
const SOME_NUMBER: &str = "官方电话";

/// The region whose own hotlines may be used: most banks come from there.
pub(super) const HOME: &str = "CN";

/// Where it is tidied, and what there is to say about it.
#[derive(Debug)]
struct Tidier<'l> {
    library: &'l Library,
    remarks: Vec<String>,
}

/// `question` with its texts made fit; what was changed is among its remarks.
///
/// # Errors
///
/// A text is too long.
pub(super) fn tidy(question: Question, library: &Library) -> Result<Question, Why> {
    let mut tidier = Tidier { library, remarks: Vec::new() };
    let kind = match question.kind {
        Kind::Choice(answers) => Kind::Choice(tidier.answers(answers)?),
        Kind::Multi(answers) => Kind::Multi(tidier.answers(answers)?),
        Kind::RealOrScam { truth, why } => Kind::RealOrScam { truth, why: tidier.line(&why)? },
        Kind::Order { steps, why } => Kind::Order {
            steps: steps.iter().map(|step| tidier.line(step)).collect::<Result<_, _>>()?,
            why: tidier.line(&why)?,
        },
    };
    let (ask, shown) = (tidier.line(&question.ask)?, tidier.lines(&question.shown)?);
    if ask.is_empty() && shown.is_empty() {
        return Err(Why::new("没有题目", "题目是空的"));
    }
    let next = tidier.line(&question.next)?;
    let mut remarks: Vec<String> = question.remarks.iter().map(|remark| on_one_line(remark)).collect();
    remarks.append(&mut tidier.remarks);
    Ok(Question { ask, shown, kind, next, remarks, ..question })
}

impl Tidier<'_> {
    fn answers(&mut self, answers: Vec<Answer>) -> Result<Vec<Answer>, Why> {
        let one =
            |answer: Answer| Ok(Answer { text: self.line(&answer.text)?, why: self.line(&answer.why)?, ..answer });
        answers.into_iter().map(one).collect()
    }

    fn line(&mut self, text: &str) -> Result<String, Why> {
        self.fit(&on_one_line(text))
    }

    fn lines(&mut self, text: &str) -> Result<String, Why> {
        let lines = clean(text);
        let lines: Vec<&str> = lines.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect();
        self.fit(&lines.join("\n"))
    }

    fn fit(&mut self, text: &str) -> Result<String, Why> {
        if text.chars().count() > LETTERS_AT_MOST {
            let begin: String = text.chars().take(10).collect();
            return Err(Why::new("字太多", format!("“{begin}…”超过 {LETTERS_AT_MOST} 个字，改短一点")));
        }
        Ok(self.without_numbers(self.without_braces(text)))
    }

    /// Braces hold placeholders; any others become brackets.
    fn without_braces(&self, text: &str) -> String {
        if !text.contains(['{', '}', '｛', '｝']) {
            return text.to_owned();
        }
        let kept: Vec<Range<usize>> = placeholders(text)
            .into_iter()
            .filter(|found| self.library.knows(found.name) || self.is_at_home(&format!("{{{}}}", found.name)))
            .map(|found| found.range)
            .collect();
        let letter = |(at, c): (usize, char)| match c {
            '{' | '}' if kept.iter().any(|range| range.contains(&at)) => c,
            '{' | '｛' => '（',
            '}' | '｝' => '）',
            c => c,
        };
        text.char_indices().map(letter).collect()
    }

    fn is_at_home(&self, text: &str) -> bool {
        self.library.regions_for(text).iter().any(|region| region == HOME)
    }

    /// Hotlines that were typed by hand become placeholders.
    fn without_numbers(&mut self, mut text: String) -> String {
        for typed in self.library.typed_hotlines(&text).into_iter().rev() {
            let number = text.get(typed.range.clone()).unwrap_or("").to_owned();
            let placeholder = typed
                .placeholder
                .filter(|name| self.library.knows(name.trim_matches(['{', '}'])) || self.is_at_home(name));
            let instead = placeholder.as_deref().unwrap_or(SOME_NUMBER);
            text.replace_range(typed.range, instead);
            let remark = match &placeholder {
                Some(name) => format!("电话 {number} 换成了 {name}，住在别处的人看到当地的"),
                None => format!("{TO_BE_WRITTEN}原来写着 {number}，换成了“{SOME_NUMBER}”，念一遍看通不通"),
            };
            if !self.remarks.contains(&remark) {
                self.remarks.push(remark);
            }
        }
        text
    }
}

/// `text` without what may not be shown, its lines kept apart.
fn clean(text: &str) -> String {
    let spaced: String = text.chars().map(|c| if matches!(c, '\t' | '\u{a0}') { ' ' } else { c }).collect();
    CleanText::lossy(&spaced.replace("\r\n", "\n").replace('\r', "\n")).to_string()
}

/// `text` on one line; a line end between Latin words becomes a blank, between hanzi nothing.
fn on_one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in clean(text).split('\n').map(str::trim).filter(|line| !line.is_empty()) {
        if out.ends_with(|c: char| c.is_ascii()) && line.starts_with(|c: char| c.is_ascii_alphanumeric()) {
            out.push(' ');
        }
        out.push_str(line);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tidied(text: &str) -> (String, Vec<String>) {
        let library = Library::open(&[]);
        let question = tidy(Question { ask: text.to_owned(), ..Question::default() }, &library).unwrap();
        (question.ask, question.remarks)
    }

    #[test]
    fn hotlines_typed_by_hand_become_placeholders() {
        assert_eq!(tidied("打110或者１２３７８").0, "打{hotline-police}或者{hotline-finance}");
        assert_eq!(tidied("打12333问").0, "打{hotline-social-insurance}问");
        let (text, remarks) = tidied("打95588问");
        assert_eq!((text.as_str(), remarks.len()), ("打官方电话问", 1));
        assert!(remarks[0].starts_with("请补：") && remarks[0].contains("95588"), "{remarks:?}");
        assert_eq!(tidied("转了110元").0, "转了110元");
    }

    #[test]
    fn braces_that_hold_no_placeholder_become_brackets() {
        for (text, expected) in [
            ("打{hotline-police}", "打{hotline-police}"),
            ("打{ hotline-police }", "打{ hotline-police }"),
            ("打{police}｛x｝}{", "打（police）（x））（"),
            ("{{hotline-police}", "（（hotline-police）"),
        ] {
            assert_eq!(tidied(text).0, expected);
        }
    }

    #[test]
    fn what_may_not_be_shown_is_left_out() {
        for (text, expected) in [
            ("您\u{200b}好\u{1b}[2J\u{202e}", "您好[2J"),
            ("一\n二\r\nhello\nworld", "一二hello world"),
            ("\u{3000}甲\u{a0}乙\t丙 ", "甲 乙 丙"),
        ] {
            assert_eq!(tidied(text).0, expected);
        }
        let long = Question { ask: "长".repeat(501), ..Question::default() };
        assert_eq!(tidy(long, &Library::open(&[])).unwrap_err().sort, "字太多");
    }
}
