//! Questions a line at a time: Aiken, and what people paste from Word.
//!
//! ```text
//! 1、接到自称公安的电话，怎么办？
//! A. 马上转账
//! B. 挂断电话
//! 答案：B
//! 解析：公安不在电话里办案。
//! ```
use super::judgement::narrow;
use super::options::letter;
use super::row::Fields;
use super::{Bank, Why};

const ANSWERS: &[&str] = &["answer", "正确答案", "参考答案", "标准答案", "答案"];
const WHYS: &[&str] = &["feedback", "答案解析", "解析", "解释", "说明", "理由"];
const KINDS: &[&str] = &["题型", "type"];

/// What a line without options is part of.
const ASK_AT_MOST: usize = 40;

/// A question being read.
#[derive(Debug, Default)]
struct Open {
    line: usize,
    fields: Fields,
    lines: usize,
    answered: bool,
}

/// The questions of a text.
pub(super) fn read(file: &str, text: &str) -> Bank {
    let mut bank = Bank::default();
    let mut open = Open::default();
    for (number, line) in (1..).zip(text.lines()) {
        let line = line.trim();
        // What explains an answer follows it; anything else begins the next question.
        if open.answered && !line.is_empty() && told(line, WHYS).is_none() {
            open.close(file, &mut bank);
        }
        if !line.is_empty() {
            open.hear(number, line);
        }
    }
    open.close(file, &mut bank);
    bank
}

impl Open {
    fn hear(&mut self, number: usize, line: &str) {
        if self.line == 0 {
            self.line = number;
        }
        if let Some(answer) = answer_line(line) {
            answer.clone_into(&mut self.fields.answer);
            self.answered = true;
        } else if let Some(why) = told(line, WHYS) {
            why.clone_into(&mut self.fields.why);
        } else if let Some(kind) = told(line, KINDS) {
            kind.clone_into(&mut self.fields.kind);
        } else if let Some((index, option)) = option(line).filter(|(index, _)| *index <= self.fields.options.len()) {
            self.fields.options.truncate(index);
            self.fields.options.push(option.to_owned());
        } else {
            self.ask(line);
        }
    }

    fn ask(&mut self, line: &str) {
        self.lines += 1;
        if self.lines > ASK_AT_MOST {
            return;
        }
        if self.fields.ask.is_empty() {
            without_number(line).clone_into(&mut self.fields.ask);
        } else {
            self.fields.ask.push('\n');
            self.fields.ask.push_str(line);
        }
    }

    fn close(&mut self, file: &str, bank: &mut Bank) {
        let done = std::mem::take(self);
        if done.line == 0 {
            return;
        }
        let place = format!("{file}，第 {} 行", done.line);
        let read = if done.lines > ASK_AT_MOST {
            Err(Why::new("没有答案", "后面很多行都没有“答案：B”这样的一行"))
        } else {
            done.fields.question()
        };
        bank.take(place, read);
    }
}

/// What the line gives as the answer, if it does: `ANSWER: B`, `答案：B`.
pub(super) fn answer_line(line: &str) -> Option<&str> {
    told(line.trim(), ANSWERS)
}

fn told<'l>(line: &'l str, words: &[&str]) -> Option<&'l str> {
    let line = line.trim_start_matches(['【', '[']);
    let begins = |word: &&str| line.get(..word.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(word));
    let rest = line.get(words.iter().find(|word| begins(word))?.len()..)?.trim_start();
    rest.strip_prefix([':', '：', '】', ']']).map(|rest| rest.trim_start_matches([':', '：']).trim())
}

/// The place and the text of a lettered line.
fn option(line: &str) -> Option<(usize, &str)> {
    let mut letters = line.chars();
    let letter = letter(letters.next()?).filter(|_| line.starts_with(|c: char| !c.is_ascii_lowercase()))?;
    let rest = letters.as_str().trim_start();
    let text = rest.strip_prefix(['.', ')', '、', '．', '）', '：', ':'])?;
    Some((usize::from(letter as u8 - b'A'), text.trim()))
}

/// `line` without the number of the question: 1. 1、 （1） 第1题
fn without_number(line: &str) -> &str {
    let rest = line.trim_start_matches(['第', '(', '（', '[']);
    let behind = rest.trim_start_matches(|c: char| narrow(&c.to_string()).starts_with(|c: char| c.is_ascii_digit()));
    let marks = ['.', '、', '．', ')', '）', ']', '题'];
    let numbered = behind.len() < rest.len() && behind.starts_with(marks);
    let text = if numbered { behind.trim_start_matches(marks).trim_start_matches([':', '：']).trim() } else { line };
    // 3.5万 is no number of a question.
    if text.is_empty() || (numbered && text.starts_with(|c: char| c.is_ascii_digit())) { line } else { text }
}

#[cfg(test)]
mod tests {
    use super::super::Kind;
    use super::*;

    #[test]
    fn questions_are_read_a_line_at_a_time() {
        let text = "1、接到电话，怎么办？\nA. 转账\nB. 挂断\n答案：B\n解析：先挂断。\n\n\
                    Which?\nA) one\nB) two\nANSWER: A\n\n\
                    （3）哪些是骗局\n（多选）\nＡ、一\nＢ、二\nＣ、三\n【答案】AC\n4.公安不办案。\n答案：对\n";
        let bank = read("a.txt", text);
        assert_eq!(bank.refused, []);
        let asks: Vec<_> = bank.questions.iter().map(|question| question.ask.as_str()).collect();
        assert_eq!(asks, ["接到电话，怎么办？", "Which?", "哪些是骗局\n（多选）", "公安不办案。"]);
        let Kind::Choice(answers) = &bank.questions[0].kind else { panic!("{bank:?}") };
        assert_eq!((answers[1].right, answers[1].why.as_str()), (true, "先挂断。"));
        assert!(matches!(&bank.questions[2].kind, Kind::Multi(answers) if answers.len() == 3));
        assert_eq!(bank.questions[3].place, "a.txt，第 18 行");
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line() {
        let bank = read("a.txt", "问\nA. 甲\nB. 乙\nANSWER: C\n\n没有完\nA. 甲\n");
        let refused: Vec<_> = bank.refused.iter().map(|refused| (refused.place.as_str(), refused.why.sort)).collect();
        assert_eq!(refused, [("a.txt，第 1 行", "答案不在选项里"), ("a.txt，第 6 行", "没有答案")]);
    }

    #[test]
    fn the_number_of_a_question_is_left_out() {
        for (line, expected) in [
            ("1. 问", "问"),
            ("１２、问", "问"),
            ("(3)问", "问"),
            ("第4题：问", "问"),
            ("3.5万元", "3.5万元"),
            ("2026年", "2026年"),
            ("1.", "1."),
        ] {
            assert_eq!(without_number(line), expected, "{line}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_panics(text in "([ABＡ.、:：\n 答案解析1第题]|ANSWER|.){0,120}") {
            read("a.txt", &text);
        }
    }
}
