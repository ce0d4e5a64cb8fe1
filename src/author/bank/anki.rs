//! Anki's "notes in plain text": a note a line, its fields apart by tabs; the first lines say how it is written.
//!
//! A note is a front and a back. A back that judges (对, 骗局) or names an option is an answer; any other becomes
//! the one right option, and its author finds the others.
use super::row::Fields;
use super::table::{has_headings, rows};
use super::{Bank, Refused, Why, html, judgement, options, table};

/// What the first lines of the file say.
#[derive(Debug)]
struct Told {
    separator: u8,
    /// Columns that are no fields, from 0: tags, deck, type, id.
    aside: Vec<usize>,
    tags: Option<usize>,
}

/// The questions of a text.
pub(super) fn read(file: &str, text: &str) -> Bank {
    let mut told = Told { separator: b'\t', aside: Vec::new(), tags: None };
    let lines: Vec<&str> = text.lines().take_while(|line| line.starts_with('#')).collect();
    for line in &lines {
        told.hear(line);
    }
    // As many empty lines keep the numbers of the others.
    let body: String = text.lines().skip(lines.len()).flat_map(|line| [line, "\n"]).collect();
    if has_headings(&body) {
        return table::text(file, &(String::from("\n").repeat(lines.len()) + &body));
    }
    let mut bank = Bank::default();
    for row in rows(&body, told.separator).0 {
        let place = format!("{file}，第 {} 行", row.number + lines.len());
        match told.fields(&row.cells) {
            Ok(None) => {}
            Ok(Some(fields)) => bank.take(place, fields.question()),
            Err(why) => bank.refused.push(Refused { place, why }),
        }
    }
    bank
}

impl Told {
    fn hear(&mut self, line: &str) {
        let Some((name, value)) = line.trim_start_matches('#').split_once(':') else { return };
        let column = || value.trim().parse::<usize>().ok().and_then(|column| column.checked_sub(1));
        match name.trim().to_lowercase().as_str() {
            "separator" => {
                self.separator = match value.trim().to_lowercase().as_str() {
                    "comma" | "," => b',',
                    "semicolon" | ";" => b';',
                    "pipe" | "|" => b'|',
                    "colon" | ":" => b':',
                    "space" => b' ',
                    _ => b'\t',
                }
            }
            "tags column" => {
                self.tags = column();
                self.aside.extend(column());
            }
            "deck column" | "notetype column" | "guid column" => self.aside.extend(column()),
            _ => {}
        }
    }

    fn fields(&self, cells: &[String]) -> Result<Option<Fields>, Why> {
        let said: Vec<&String> =
            cells.iter().enumerate().filter(|(column, _)| !self.aside.contains(column)).map(|(_, cell)| cell).collect();
        if said.iter().all(|cell| cell.is_empty()) {
            return Ok(None);
        }
        if said.iter().any(|cell| cell.contains("{{c1::")) {
            return Err(Why::new("这里没有这种题型", "填空卡片（{{c1::…}}）这里没有，改成一问一答"));
        }
        if said.iter().any(|cell| html::has_media(cell)) {
            return Err(Why::new("带图片或声音", "图片和声音放不进来，改成文字"));
        }
        let text = |index: usize| said.get(index).map(|cell| html::stripped(cell)).unwrap_or_default();
        let (front, back) = (text(0), text(1));
        if back.is_empty() {
            return Err(Why::new("没有答案", "只有正面，没有背面"));
        }
        let tags = self.tags.and_then(|column| cells.get(column)).cloned().unwrap_or_default();
        let answers = judgement::judgement(&back).is_some() || options::marked(&front).is_some();
        let options = if answers { Vec::new() } else { vec![back.clone()] };
        let answer = if answers { back } else { "A".to_owned() };
        Ok(Some(Fields { ask: front, options, answer, why: text(2), tags, ..Fields::default() }))
    }
}

#[cfg(test)]
mod tests {
    use super::super::Kind;
    use super::*;

    #[test]
    fn notes_become_questions_with_the_back_as_the_answer() {
        let text = "#separator:tab\n#html:true\n#tags column:3\n\
                    <b>验证码</b>能给人吗？\t不能，&nbsp;谁都不给\t密码 电话\n\
                    公安会电话办案\t错\t\n\
                    “您中奖了”\t骗局\t\n\
                    怎么办？A. 转账 B. 挂断\tB\t\n";
        let bank = read("a.txt", text);
        assert_eq!(bank.refused, []);
        let Kind::Choice(answers) = &bank.questions[0].kind else { panic!("{bank:?}") };
        assert_eq!(
            (answers[0].text.as_str(), answers[0].right, answers[1].text.as_str()),
            ("不能， 谁都不给", true, "")
        );
        assert_eq!(bank.questions[0].remarks, ["标签：密码 电话"]);
        assert!(matches!(&bank.questions[2].kind, Kind::RealOrScam { .. }));
        assert_eq!(bank.questions[3].place, "a.txt，第 7 行");
    }

    #[test]
    fn what_is_no_question_and_answer_is_named() {
        let bank = read("a.txt", "#separator:comma\n看图<img src=a>,甲\n{{c1::空}},乙\n只有正面\n");
        let sorts: Vec<_> = bank.refused.iter().map(|refused| refused.why.sort).collect();
        assert_eq!(sorts, ["带图片或声音", "这里没有这种题型", "没有答案"]);
    }

    proptest::proptest! {
        #[test]
        fn no_text_panics(text in "(#[a-z ]{1,10}:[0-9a-z]{0,6}\n){0,3}([\t\n\"<>&;]|.){0,80}") {
            read("a.txt", &text);
        }
    }
}
