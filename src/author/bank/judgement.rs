//! Words that say whether a statement is right, and whether a case is genuine.
use crate::model::Truth;

/// What the answer to a question without options says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Judgement {
    /// A statement is right, or it is not: 对, ×.
    Statement(bool),
    /// A case is genuine or a scam: 真的, 骗局.
    Case(Truth),
}

const RIGHT: &[&str] =
    &["对", "对的", "√", "✓", "✔", "☑", "正确", "是", "是的", "T", "TRUE", "Y", "YES", "RIGHT", "CORRECT"];
const WRONG: &[&str] = &[
    "错",
    "错的",
    "×",
    "✗",
    "✘",
    "X",
    "╳",
    "错误",
    "不对",
    "不正确",
    "否",
    "不是",
    "F",
    "FALSE",
    "N",
    "NO",
    "WRONG",
    "INCORRECT",
];
const SCAM: &[&str] = &["骗局", "是骗局", "诈骗", "是诈骗", "骗子", "假", "假的", "SCAM", "FAKE"];
const REAL: &[&str] = &["真", "真的", "真事", "正常", "不是骗局", "不是诈骗", "非诈骗", "REAL", "GENUINE"];

/// What `text` says, if it is a judgement and nothing else.
pub(super) fn judgement(text: &str) -> Option<Judgement> {
    let said = narrow(text).to_uppercase();
    let said = said.trim_matches(|c: char| c.is_whitespace() || "。.()[]“”\"".contains(c));
    let is_one_of = |words: &[&str]| words.contains(&said);
    match () {
        () if is_one_of(RIGHT) => Some(Judgement::Statement(true)),
        () if is_one_of(WRONG) => Some(Judgement::Statement(false)),
        () if is_one_of(SCAM) => Some(Judgement::Case(Truth::Scam)),
        () if is_one_of(REAL) => Some(Judgement::Case(Truth::Real)),
        () => None,
    }
}

/// `text` with full-width letters, digits and marks (ＡＢ１（）) made half-width ones, blanks around it left out.
pub(super) fn narrow(text: &str) -> String {
    let narrow = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{3000}' | '\u{a0}' => ' ',
        c => c,
    };
    text.chars().map(narrow).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn judgements_are_known_by_many_words() {
        use Judgement::{Case, Statement};
        for (text, expected) in [
            ("对", Some(Statement(true))),
            (" √ ", Some(Statement(true))),
            ("（√）", Some(Statement(true))),
            ("ＴＲＵＥ", Some(Statement(true))),
            ("×", Some(Statement(false))),
            ("x", Some(Statement(false))),
            ("错误。", Some(Statement(false))),
            ("骗局", Some(Case(Truth::Scam))),
            ("真的", Some(Case(Truth::Real))),
            ("不是骗局", Some(Case(Truth::Real))),
            ("A", None),
            ("对方", None),
            ("", None),
        ] {
            assert_eq!(judgement(text), expected, "{text}");
        }
    }
}
