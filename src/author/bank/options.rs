//! Options and answers that stand inside another text: `A. 挂断 B. 转账` in one cell, `（B）` in the question.
use super::judgement::{judgement, narrow};

/// Marks that follow an option's letter.
const MARKS: &[char] = &['.', '、', '．', ':', '：', ')', '）', ',', '，'];

/// The text before the first option, and the options, if there are at least A and B.
pub(super) fn marked(text: &str) -> Option<(String, Vec<String>)> {
    let mut cuts: Vec<(usize, usize)> = Vec::new();
    let mut before = '\n';
    let mut letters = text.char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        let expected = u8::try_from(cuts.len()).ok().and_then(|past| Some(char::from(b'A'.checked_add(past)?)));
        let mark = letters.peek().copied().filter(|(_, mark)| MARKS.contains(mark));
        let begins = before.is_whitespace() || ";；。？?）)|".contains(before);
        if let Some((behind, mark)) = mark.filter(|_| begins && letter(c) == expected) {
            cuts.push((at, behind + mark.len_utf8()));
        }
        before = c;
    }
    if cuts.len() < 2 {
        return None;
    }
    let ends = cuts.iter().skip(1).map(|(start, _)| *start).chain([text.len()]);
    let part =
        |from: usize, to: usize| text.get(from..to).unwrap_or("").trim().trim_end_matches([';', '；', '|']).trim();
    let options = cuts.iter().zip(ends).map(|((_, from), to)| part(*from, to).to_owned()).collect();
    Some((part(0, cuts.first()?.0).to_owned(), options))
}

/// The options of one cell, with letters or simply one behind the other.
pub(super) fn listed(cell: &str) -> Vec<String> {
    if let Some((before, options)) = marked(cell).filter(|(before, _)| before.is_empty()) {
        drop(before);
        return options;
    }
    let separator = ['\n', '|', ';', '；'].into_iter().find(|separator| cell.contains(*separator));
    let parts = separator.map_or_else(|| vec![cell], |separator| cell.split(separator).collect());
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// The question with an empty place, and the answer that stood in it: 应该怎么办（B）.
pub(super) fn answered(ask: &str) -> Option<(String, String)> {
    let close = ask.rfind([')', '）'])?;
    let (before, rest) = ask.split_at_checked(close)?;
    let open = before.rfind(['(', '（'])?;
    let (before, inside) = before.split_at_checked(open)?;
    let inside = narrow(inside.trim_start_matches(['(', '（']));
    let letters = (1..=6).contains(&inside.len()) && inside.chars().all(|c| matches!(c, 'A'..='F'));
    if !letters && judgement(&inside).is_none() {
        return None;
    }
    Some((format!("{before}（　）{}", rest.trim_start_matches([')', '）'])), inside))
}

/// The capital letter that `c` is, also a full-width or a small one.
pub(super) fn letter(c: char) -> Option<char> {
    let c = match c {
        '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => char::from_u32(u32::from(c) - 0xfee0)?,
        c => c,
    };
    c.is_ascii_alphabetic().then(|| c.to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_found_inside_a_text() {
        for (text, ask, options) in [
            ("怎么办？A. 挂断 B. 转账", "怎么办？", &["挂断", "转账"][..]),
            ("怎么办？\nＡ、挂断\nＢ、转账\nＣ、报警", "怎么办？", &["挂断", "转账", "报警"]),
            ("A：挂断；B：转账", "", &["挂断", "转账"]),
            ("问（ ）A）一 B）二", "问（ ）", &["一", "二"]),
        ] {
            let expected = (ask.to_owned(), options.iter().map(|o| (*o).to_owned()).collect::<Vec<_>>());
            assert_eq!(marked(text), Some(expected), "{text}");
        }
        for text in ["A股、B股怎么买", "只有 A. 一个", "", "维生素A.B"] {
            assert_eq!(marked(text), None, "{text}");
        }
        assert_eq!(listed("挂断\n转账"), ["挂断", "转账"]);
        assert_eq!(listed("挂断|转账|"), ["挂断", "转账"]);
        assert_eq!(listed("A.挂断 B.转账"), ["挂断", "转账"]);
        assert_eq!(listed("挂断"), ["挂断"]);
    }

    #[test]
    fn an_answer_is_found_inside_the_question() {
        for (text, expected) in [
            ("接到电话应该（B）。", Some(("接到电话应该（　）。", "B"))),
            ("这样做对吗( √ )", Some(("这样做对吗（　）", "√"))),
            ("哪些是骗局（ＡＣ）？", Some(("哪些是骗局（　）？", "AC"))),
            ("怎么办（  ）", None),
            ("打客服（人工）", None),
            ("）（", None),
        ] {
            let expected = expected.map(|(ask, answer)| (ask.to_owned(), answer.to_owned()));
            assert_eq!(answered(text), expected, "{text}");
        }
    }
}
