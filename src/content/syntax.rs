//! Typing slips in TOML, explained in everyday words with what to type instead.
use std::ops::RangeInclusive;

use super::doc::unclean;
use super::finding::{Fault, quoted};
use super::place;
use super::rule::Rule;
use super::said::{Called, both};

/// The file is no TOML.
pub(super) const SYNTAX: Rule = Rule::error("syntax");

/// Headers a file may have. The parser's time grows with their square when they repeat; a lesson
/// has about twenty.
const TABLES_AT_MOST: usize = 2_000;

/// A finding if the file has so many headers that parsing it could take minutes.
pub(super) fn too_many_tables(source: &str) -> Option<Fault> {
    let headers = source.split('\n').filter(|line| line.trim_start().starts_with('[')).count();
    (headers > TABLES_AT_MOST).then(|| {
        let what = both!(
            "一个文件里有 {headers} 个方括号标题，太多了",
            "there are {headers} headings in brackets in one file, too many",
        );
        let help = both!("分成几课，一课一个文件", "make several lessons of it, each a file");
        Fault::new(&SYNTAX, 0..0, what).help(help)
    })
}

/// What is looked at to explain a slip.
struct Slip<'s> {
    /// What the parser says, in English.
    message: &'s str,
    /// The text from the place of the slip to the end of its line.
    rest: &'s str,
    /// The whole line.
    line: &'s str,
}

impl Slip<'_> {
    /// Whether it is the value of something that is either true or left out.
    fn names_a_yes(&self) -> bool {
        let before = self.line.strip_suffix(self.rest).unwrap_or(self.line).trim_end_matches([' ', '=']);
        ["right", "good"].iter().any(|name| before.ends_with(name))
    }
}

/// Whether the parser takes the value for a text without its quotation marks.
fn is_quoted_as_text(slip: &Slip) -> bool {
    slip.message.starts_with("string values must be quoted")
}

/// Whether a value is a day, written in any way that people write it.
fn is_day(value: &str) -> bool {
    let year: String = value.chars().take_while(char::is_ascii_digit).collect();
    let behind = value.get(year.len()..).unwrap_or_default();
    year.len() == 4 && behind.starts_with(['年', '/', '.', '-', '－', '／'])
}

const WIDE_BRACKETS: [char; 6] = ['［', '］', '【', '】', '｛', '｝'];
const WIDE_DIGITS: RangeInclusive<char> = '０'..='９';
/// Around a text of several lines.
const MARKS: &str = "\"\"\"";

/// The text of several lines that has no end: the next one begins inside it, or the file is over.
///
/// The parser tells of it where the next text is, line after line; the place to mend is here.
pub(super) fn unclosed(source: &str) -> Option<Fault> {
    let mut open: Option<usize> = None;
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        let marks = line.matches(MARKS).count();
        match open {
            Some(_) if is_chinese_marks(line) => {
                let what = both!("三个引号写成了中文的", "the three quotation marks are Chinese ones");
                let help = both!("改成半角的 \"\"\"", "type \"\"\" instead");
                let begin = at + (line.len() - line.trim_start().len());
                return Some(Fault::new(&SYNTAX, begin..at + line.trim_end().len(), what).help(help));
            }
            Some(begin) if marks > 0 && begins_text(line) => return Some(without_end(begin)),
            Some(_) if marks % 2 == 1 => open = None,
            None if marks % 2 == 1 => open = line.find(MARKS).map(|inside| at + inside),
            _ => {}
        }
        at += line.len();
    }
    open.map(without_end)
}

fn without_end(begin: usize) -> Fault {
    let what = both!("从这里开始的文字没有结尾", "the text that begins here has no end");
    let help = both!("这段最后另起一行，写 \"\"\"", "write \"\"\" on a line of its own behind it");
    Fault::new(&SYNTAX, begin..begin + MARKS.len(), what).label(both!("在这里", "here")).help(help)
}

/// Whether a line is a name, an equals sign and the marks that begin a text of several lines.
fn begins_text(line: &str) -> bool {
    let name = line.split_once(MARKS).and_then(|(before, _)| before.trim_end().strip_suffix('=')).map(str::trim);
    name.is_some_and(|name| {
        !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'))
    })
}

/// Whether nothing but Chinese quotation marks stands on a line, two or more.
fn is_chinese_marks(line: &str) -> bool {
    let line = line.trim();
    line.chars().count() > 1
        && line.chars().all(|c| matches!(c, '“' | '”' | '＂' | '"'))
        && line != MARKS
        && line != "\"\""
}

/// When it fits; what is wrong, and what to type instead.
type Explanation = (fn(&Slip) -> bool, Called, Called);

/// Tried in order; the first that fits is told.
const EXPLANATIONS: &[Explanation] = &[
    (
        |slip| slip.rest.starts_with(['“', '”', '‘', '’', '＂', '「', '「']),
        ("文字两头要用半角直引号 \"", "a text stands between straight quotation marks \""),
        (
            "把两头的“ ”改成 \" \"；文字里面的中文引号不用改",
            "type \" \" instead of the “ ” around it; those inside may stay",
        ),
    ),
    (
        |slip| slip.line.contains('＝') && !slip.line.contains('='),
        ("全角等号“＝”程序不认识", "the program does not know the wide equals sign ＝"),
        ("改成半角 =", "type ="),
    ),
    (
        |slip| slip.rest.starts_with(['，', '、']),
        ("全角逗号程序不认识", "the program does not know the Chinese comma"),
        ("改成半角逗号 ,", "type ,"),
    ),
    (
        |slip| slip.rest.starts_with(WIDE_BRACKETS) || slip.line.trim_start().starts_with(WIDE_BRACKETS),
        ("全角括号程序不认识", "the program does not know wide brackets"),
        ("改成半角 [ ] 或 { }", "type [ ] or { }"),
    ),
    (
        |slip| slip.line.trim_start().starts_with('＃') || slip.rest.starts_with('＃'),
        ("全角井号“＃”程序不认识", "the program does not know the wide sign ＃"),
        ("说明文字前面用半角 #", "type # before a remark"),
    ),
    (
        |slip| slip.rest.starts_with('\u{3000}') || slip.line.contains("\u{3000}=") || slip.line.contains("=\u{3000}"),
        ("这里有全角空格，程序不认识", "there is a wide blank, which the program does not know"),
        ("删掉它，换成普通空格", "type an ordinary blank instead"),
    ),
    (
        |slip| is_quoted_as_text(slip) && is_day(slip.rest),
        ("日期写得不对", "this is no day as days are written"),
        ("写成 2026-03-01 这样，不加引号", "write 2026-03-01, without quotation marks"),
    ),
    (
        |slip| {
            is_quoted_as_text(slip) && slip.rest.starts_with(|c: char| c.is_ascii_digit() || WIDE_DIGITS.contains(&c))
        },
        ("数字写得不对", "this is no number as numbers are written"),
        (
            "只写半角数字，如 8，不写单位；要写文字，就两头加半角引号",
            "write digits alone, such as 8, and no unit; a text needs quotation marks around it",
        ),
    ),
    (
        |slip| slip.message.contains("boolean") || is_quoted_as_text(slip) && slip.names_a_yes(),
        ("这里只能写 true", "here stands true and nothing else"),
        (
            "对的那一项写 right = true，全部小写；别的项不写",
            "write right = true, in small letters; leave it out elsewhere",
        ),
    ),
    (
        |slip| is_quoted_as_text(slip) && slip.rest.is_empty(),
        ("等号右边没有写", "there is nothing right of the equals sign"),
        ("写成 名字 = \"文字\"", "write name = \"text\""),
    ),
    (
        is_quoted_as_text,
        ("文字两头要加半角引号", "a text needs quotation marks around it"),
        ("写成 名字 = \"文字\"", "write name = \"text\""),
    ),
    (
        |slip| slip.message.starts_with("unexpected key or value") && slip.line.matches('"').count() > 2,
        ("文字里面又出现了半角引号 \"", "there is a quotation mark \" inside the text"),
        ("里面的引号改用中文引号“ ”", "inside a text use “ ”"),
    ),
    (
        |slip| slip.message.contains("basic string") || slip.message.contains("literal string"),
        ("这段文字少了结尾的引号", "the quotation mark at the end of this text is missing"),
        (
            "一行的文字用 \" 开头和结尾；好几行的用 \"\"\" 开头和结尾",
            "a text on one line begins and ends with \", one on several lines with \"\"\"",
        ),
    ),
    (
        |slip| slip.message.starts_with("duplicate key"),
        ("这个名字写了两次", "this name is there twice"),
        (
            "一张卡片里每个名字只能写一次；要另起一张，先写 [[card]] 或 [[quiz]]",
            "a card has each name once; another one begins with [[card]] or [[quiz]]",
        ),
    ),
    (
        |slip| slip.message.contains("comma"),
        ("两项之间要用一个半角逗号 , 隔开", "between two entries stands one comma ,"),
        ("看看这里少了还是多了逗号", "see whether there is one too few or too many"),
    ),
    (
        |slip| slip.message.contains("unclosed array table"),
        ("标题要写成 [[card]]", "a heading is written [[card]]"),
        ("左右各两个方括号", "with two brackets on each side"),
    ),
    (
        |slip| slip.message.contains("unclosed table"),
        ("标题少了右边的方括号", "the heading lacks its right bracket"),
        ("写成 [people]", "write [people]"),
    ),
    (
        |slip| slip.message.contains("unclosed array"),
        ("这个列表少了结尾的 ]", "the ] at the end of this list is missing"),
        ("在列表最后加上 ]", "add ] at the end of the list"),
    ),
    (
        |slip| slip.message.contains("unclosed inline table"),
        ("这里少了结尾的 }", "the } at the end is missing here"),
        ("在最后加上 }", "add } at the end"),
    ),
    (
        |slip| slip.message.contains("escape") || slip.message.contains("unicode value"),
        ("文字里有反斜杠 \\", "there is a backslash \\ in the text"),
        ("写成两个 \\\\，或者不用它", "type two, \\\\, or do without it"),
    ),
    (
        |slip| slip.message.contains("unquoted key"),
        ("等号左边只能用英文小写名字", "left of the equals sign stands a name in small letters"),
        ("例如 title、text、ask", "such as title, text, ask"),
    ),
    (
        |slip| slip.message.starts_with("key with no value"),
        ("这一行少了等号", "this line lacks its equals sign"),
        ("写成 名字 = \"文字\"；长的文字放在 \"\"\" 里面", "write name = \"text\"; long texts stand between \"\"\""),
    ),
    (
        |slip| slip.message.contains("missing value"),
        ("等号右边没有写", "there is nothing right of the equals sign"),
        ("写成 名字 = \"文字\"", "write name = \"text\""),
    ),
    (
        |slip| slip.message.contains("recurs"),
        ("括号套了太多层", "there are too many brackets in brackets"),
        ("列表里最多再套一层 { }", "a list has one layer of { } at most"),
    ),
    (
        |slip| slip.message.contains("leading zero"),
        ("数字前面多了 0", "the number begins with 0"),
        ("写成 8，不要写 08", "write 8, not 08"),
    ),
    (
        |slip| ["date", "month", "day", "hour"].iter().any(|word| slip.message.contains(word)),
        ("日期写得不对", "this is no day as days are written"),
        ("写成 2026-03-01 这样，月和日不足两位补 0", "write 2026-03-01, with two digits for month and day"),
    ),
    (
        |slip| slip.message.contains("number") || slip.message.contains("digit"),
        ("数字写得不对", "this is no number as numbers are written"),
        ("只写半角数字，如 8", "write digits alone, such as 8"),
    ),
];

/// A parser's complaint as a finding.
pub(super) fn explain(source: &str, slip: &toml::de::Error) -> Fault {
    let span = place::fit(source, &slip.span().unwrap_or(0..0));
    let line = place::line_of(source, span.start);
    let seen = Slip {
        message: slip.message(),
        rest: source.get(span.start..line.end).unwrap_or(""),
        line: source.get(line.clone()).unwrap_or(""),
    };
    if let Some(found) = seen.rest.chars().next().filter(|c| c.is_control() && *c != '\n') {
        return unclean(span, found);
    }
    let (what, help) = if let Some((_, what, help)) = EXPLANATIONS.iter().find(|(fits, ..)| fits(&seen)) {
        ((*what).into(), (*help).into())
    } else {
        let message = quoted(slip.message());
        let what = both!("这一行的写法不对（{message}）", "this line is not written as it should be ({message})");
        let help = both!(
            "和别的课对一对，看看引号、等号、括号是不是都在",
            "compare it with another lesson: are quotation marks, equals signs and brackets all there?",
        );
        (what, help)
    };
    Fault::new(&SYNTAX, span, what).label(both!("在这里", "here")).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(source: &str) -> (String, (usize, usize)) {
        let (_, slips) = toml::de::DeTable::parse_recoverable(source);
        let found = explain(source, slips.first().expect(source)).in_file("a", Some(source));
        (found.what.zh().to_owned() + found.help.unwrap_or_default().zh(), (found.line, found.column))
    }

    #[test]
    fn the_usual_slips_are_explained_in_plain_words() {
        for (source, word) in [
            ("title = “假公安”\n", "半角直引号"),
            ("title ＝ \"假公安\"\n", "全角等号"),
            ("title = 假公安\n", "半角引号"),
            ("title = \"假公安\n", "结尾的引号"),
            ("title = \"他说\"好\"吧\"\n", "中文引号"),
            ("a = 1\na = 2\n", "写了两次"),
            ("a = [\"一\" \"二\"]\n", "逗号"),
            ("a = [\"一\"，\"二\"]\n", "全角逗号"),
            ("[[card]\n", "两个方括号"),
            ("[people\n", "方括号"),
            ("a = [\"一\"\n", "]"),
            ("a = { b = 1\n", "}"),
            ("a = \"C:\\甲\"\n", "反斜杠"),
            ("题目 = \"一\"\n", "英文小写名字"),
            ("一句话\n", "少了等号"),
            ("minutes =\n", "等号右边"),
            ("minutes\n", "少了等号"),
            ("minutes = 08\n", "多了 0"),
            ("a = \"\"\"\n一\n", "结尾的引号"),
            ("on = 2026年11月26日\n", "2026-03-01"),
            ("on = 2026/11/26\n", "2026-03-01"),
            ("minutes = 8分钟\n", "不写单位"),
            ("minutes = ８\n", "半角数字"),
            ("right = 对\n", "right = true"),
            ("right = True\n", "全部小写"),
            ("a = { good = 是 }\n", "true"),
            ("title　= \"一\"\n", "全角空格"),
            ("title =　\"一\"\n", "全角空格"),
            ("【【card】】\n", "全角括号"),
            ("＃ 说明\n", "全角井号"),
        ] {
            let (told, _) = first(source);
            assert!(told.contains(word), "{source:?}: {told}");
        }
    }

    #[test]
    fn a_text_without_an_end_is_told_where_it_begins() {
        let place = |source: &str| {
            let found = unclosed(source).map(|fault| fault.in_file("a", Some(source)))?;
            Some((found.line, found.column))
        };
        let whole = "a = \"\"\"\n一\n\"\"\"\nb = \"\"\"二\"\"\"\n";
        assert_eq!(place(whole), None);
        assert_eq!(place("id = \"x\"\na = \"\"\"\n一\nb = \"\"\"\n二\n\"\"\"\n"), Some((2, 5)));
        assert_eq!(place("a = \"\"\"\n一\n"), Some((1, 5)));
        assert_eq!(place("a = \"\"\"\n一\n”””\nb = \"\"\"\n二\n\"\"\"\n"), Some((3, 1)));
    }

    #[test]
    fn a_slip_is_told_where_it_is() {
        assert_eq!(first("id = \"a\"\ntitle = 假公安\n").1, (2, 9));
    }

    #[test]
    fn more_headers_than_a_lesson_can_have_are_not_parsed() {
        assert!(too_many_tables(&"[a]\n".repeat(TABLES_AT_MOST + 1)).is_some());
        assert!(too_many_tables(&"[a]\n".repeat(TABLES_AT_MOST)).is_none());
    }
}
