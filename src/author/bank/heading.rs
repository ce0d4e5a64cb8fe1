//! What the columns of a table are called, by volunteers, by school programs and by us.
use super::judgement::narrow;
use super::options::letter;
use super::row::Fields;

/// Rows that are looked at for the headings: titles and notes may stand above them.
const ROWS_LOOKED_AT: usize = 10;

/// Options a table can have; a question has room for five.
const OPTIONS_AT_MOST: usize = 8;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Kind,
    Ask,
    Shown,
    Medium,
    Option(usize),
    /// All options in one cell.
    Options,
    Answer,
    /// Letters of options that are good in life, though not what is asked for.
    Good,
    Why,
    WhyOf(usize),
    Next,
    Flags,
    Level,
    Tags,
}

const NAMES: &[(Column, &[&str])] = &[
    (Column::Kind, &["题型", "类型", "题目类型", "试题类型", "题类", "type", "kind"]),
    (
        Column::Ask,
        &[
            "题目",
            "题干",
            "问题",
            "试题",
            "题目内容",
            "试题内容",
            "题干内容",
            "试题题干",
            "题目描述",
            "题目名称",
            "题面",
            "正面",
            "question",
            "ask",
            "stem",
            "front",
        ],
    ),
    (Column::Shown, &["内容", "情景", "情境", "材料", "给人看的话", "消息", "案例", "show", "shown"]),
    (Column::Medium, &["渠道", "媒介", "形式", "怎么来的", "方式", "as", "medium"]),
    (Column::Options, &["选项", "备选项", "备选答案", "选项内容", "候选项", "options", "choices"]),
    (
        Column::Answer,
        &[
            "答案",
            "正确答案",
            "参考答案",
            "标准答案",
            "正确选项",
            "答案选项",
            "背面",
            "answer",
            "answers",
            "right",
            "correct",
            "key",
            "back",
        ],
    ),
    (
        Column::Why,
        &[
            "解析",
            "解释",
            "说明",
            "答案解析",
            "试题解析",
            "题目解析",
            "答题解析",
            "理由",
            "为什么",
            "分析",
            "答案说明",
            "反馈",
            "why",
            "explanation",
            "feedback",
            "rationale",
        ],
    ),
    (Column::Good, &["也是好办法", "也好", "good"]),
    (Column::Next, &["下一步", "怎么办", "建议", "应对", "应对办法", "next"]),
    (Column::Flags, &["疑点", "红旗", "信号", "flags", "flag"]),
    (Column::Level, &["难度", "难易", "难易度", "难易程度", "难度等级", "level", "difficulty"]),
    (Column::Tags, &["标签", "分类", "知识点", "章节", "类别", "所属分类", "关键词", "tags", "tag", "category"]),
];

/// Which column holds what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Headings(Vec<Option<Column>>);

/// The row of `rows` that holds the headings, and what they mean.
pub(super) fn find<'r>(rows: impl Iterator<Item = &'r [String]>) -> Option<(usize, Headings)> {
    rows.take(ROWS_LOOKED_AT).enumerate().find_map(|(number, row)| Some((number, Headings::of(row)?)))
}

impl Headings {
    /// What `row` means as headings: a question at least, and an answer or options.
    fn of(row: &[String]) -> Option<Self> {
        let mut columns: Vec<Option<Column>> = Vec::with_capacity(row.len());
        for cell in row {
            // Of two columns of one name the first counts.
            columns.push(column(cell).filter(|column| !columns.contains(&Some(*column))));
        }
        let has = |wanted: fn(&Column) -> bool| columns.iter().flatten().any(wanted);
        let asks = has(|column| matches!(column, Column::Ask | Column::Shown));
        let answers = has(|column| matches!(column, Column::Answer | Column::Options | Column::Option(_)));
        (asks && answers).then_some(Self(columns))
    }

    /// Whether a cell of this column that is merged with those below it holds for all of them.
    pub(super) fn carries(&self, column: usize) -> bool {
        use Column::{Flags, Kind, Level, Medium, Next, Tags, Why};
        matches!(self.0.get(column), Some(Some(Kind | Why | Next | Medium | Flags | Level | Tags)))
    }

    /// What a row says under these headings.
    pub(super) fn fields(&self, row: &[String]) -> Fields {
        let mut fields = Fields::default();
        for (column, cell) in self.0.iter().zip(row) {
            let Some(column) = column else { continue };
            fields.put(*column, cell.trim());
        }
        fields
    }
}

fn column(cell: &str) -> Option<Column> {
    let name = narrow(cell).to_lowercase();
    // 题目（必填）, *答案, 选项 A：
    let name = name.split(['(', '[', '【', '\n']).next().unwrap_or("");
    let name: String = name.chars().filter(|c| c.is_alphanumeric()).collect();
    let known = NAMES.iter().find(|(_, names)| names.contains(&name.as_str())).map(|(column, _)| *column);
    known.or_else(|| lettered(&name))
}

/// 选项A, A, 选项1, 选项一, A选项, optionA; 解析A.
fn lettered(name: &str) -> Option<Column> {
    let of = |rest: &str| {
        let mut letters = rest.chars();
        let index = number(letters.next()?)?;
        (letters.next().is_none() && index < OPTIONS_AT_MOST).then_some(index)
    };
    let why = ["解析", "解释", "说明", "why", "feedback"].iter().find_map(|word| name.strip_prefix(word));
    if let Some(index) = why.and_then(of) {
        return Some(Column::WhyOf(index));
    }
    let bare = ["备选项", "备选答案", "选项", "选择", "答案", "option", "choice", ""];
    let option = bare.iter().find_map(|word| of(name.strip_prefix(word)?));
    // A number alone counts rows.
    let option = option.filter(|_| !name.starts_with(|c: char| c.is_ascii_digit()));
    option.or_else(|| of(name.strip_suffix("选项")?)).map(Column::Option)
}

fn number(c: char) -> Option<usize> {
    if let Some(letter) = letter(c) {
        return Some(usize::from(letter as u8 - b'A'));
    }
    c.to_digit(10)
        .and_then(|digit| usize::try_from(digit).ok()?.checked_sub(1))
        .or_else(|| "一二三四五六七八".chars().position(|numeral| numeral == c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_go_by_many_names() {
        for (name, expected) in [
            ("题目", Some(Column::Ask)),
            (" 题干 ", Some(Column::Ask)),
            ("题目（必填）", Some(Column::Ask)),
            ("*问题：", Some(Column::Ask)),
            ("选项A", Some(Column::Option(0))),
            ("选项 Ｂ", Some(Column::Option(1))),
            ("Ｃ", Some(Column::Option(2))),
            ("d", Some(Column::Option(3))),
            ("选项2", Some(Column::Option(1))),
            ("选项三", Some(Column::Option(2))),
            ("A选项", Some(Column::Option(0))),
            ("答案A", Some(Column::Option(0))),
            ("参考答案", Some(Column::Answer)),
            ("正确答案", Some(Column::Answer)),
            ("解释", Some(Column::Why)),
            ("解析B", Some(Column::WhyOf(1))),
            ("序号", None),
            ("1", None),
            ("防诈骗知识题库", None),
            ("", None),
        ] {
            assert_eq!(column(name), expected, "{name}");
        }
    }

    #[test]
    fn headings_are_found_below_a_title() {
        let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        let rows = [row(&["社区题库", "", ""]), row(&["", "", ""]), row(&["序号", "题干", "答案"])];
        let (number, headings) = find(rows.iter().map(Vec::as_slice)).unwrap();
        assert_eq!((number, headings.fields(&row(&["1", " 问 ", "对"])).ask.as_str()), (2, "问"));
        assert!(find([row(&["序号", "题干", "备注"])].iter().map(Vec::as_slice)).is_none());
    }
}
