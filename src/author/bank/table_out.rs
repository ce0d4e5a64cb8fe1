//! Questions as a table in text that Chinese Excel opens: UTF-8 with its mark, the columns that are imported.
use super::gift_out::word;
use super::table::guarded;
use super::{Answer, Kind, Question};
use crate::model::Truth;

const LETTERS: [char; 5] = ['A', 'B', 'C', 'D', 'E'];

/// All questions.
///
/// # Errors
///
/// Only if there is no room for the text.
pub(super) fn write(questions: &[Question]) -> Result<Vec<u8>, csv::Error> {
    let mut out = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(b"\xef\xbb\xbf".to_vec());
    out.write_record(headings())?;
    for question in questions {
        out.write_record(row(question).iter().map(|cell| guarded(cell)))?;
    }
    out.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}

fn headings() -> Vec<String> {
    let lettered = |word: &'static str| LETTERS.map(|letter| format!("{word}{letter}"));
    let mut all: Vec<String> = ["题型", "题目", "内容", "渠道"].map(str::to_owned).to_vec();
    all.extend(lettered("选项"));
    all.extend(["答案", "也是好办法", "解析"].map(str::to_owned));
    all.extend(lettered("解析"));
    all.extend(["下一步", "疑点"].map(str::to_owned));
    all
}

fn row(question: &Question) -> Vec<String> {
    let good = |answer: &Answer| answer.good;
    let (kind, options, answer, whys) = match &question.kind {
        Kind::Choice(answers) => ("单选", texts(answers), letters(answers, |answer| answer.right), Ok(answers)),
        Kind::Multi(answers) => ("多选", texts(answers), letters(answers, |answer| answer.right), Ok(answers)),
        Kind::RealOrScam { truth, why } => {
            let answer = if *truth == Truth::Real { "真的" } else { "骗局" };
            ("真还是假", Vec::new(), answer.to_owned(), Err(why))
        }
        Kind::Order { steps, why } => ("排序", steps.clone(), String::new(), Err(why)),
    };
    let mut row = vec![kind.to_owned(), question.ask.clone(), question.shown.clone()];
    row.push(question.medium.map_or("", word).to_owned());
    row.extend(five(options));
    row.push(answer);
    row.push(whys.as_ref().map_or_else(|_| String::new(), |answers| letters(answers, good)));
    row.push(whys.err().cloned().unwrap_or_default());
    row.extend(five(whys.map_or_else(|_| Vec::new(), |answers| answers.iter().map(|one| one.why.clone()).collect())));
    row.extend([question.next.clone(), question.flags.join(" ")]);
    row
}

fn texts(answers: &[Answer]) -> Vec<String> {
    answers.iter().map(|answer| answer.text.clone()).collect()
}

fn letters(answers: &[Answer], wanted: impl Fn(&Answer) -> bool) -> String {
    answers.iter().zip(LETTERS).filter(|(answer, _)| wanted(answer)).map(|(_, letter)| letter).collect()
}

fn five(mut cells: Vec<String>) -> Vec<String> {
    cells.resize(LETTERS.len(), String::new());
    cells
}
