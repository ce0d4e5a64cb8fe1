//! Tables, of a workbook or of text, as questions.
use std::collections::BTreeMap;

use super::heading;
use super::workbook::{CELL_AT_MOST, ROWS_AT_MOST, Row, Sheet};
use super::{Bank, NO_HEADINGS, Refused, Why};

/// What stands between two cells.
const SEPARATORS: [u8; 4] = [b',', b'\t', b';', b'|'];

/// The questions of a text that is a table.
pub(super) fn text(file: &str, text: &str) -> Bank {
    sheets(file, &[sheet(text)])
}

/// Whether a text is a table whose headings are known.
pub(super) fn has_headings(text: &str) -> bool {
    let start: String = text.lines().take(12).flat_map(|line| [line, "\n"]).collect();
    SEPARATORS.iter().any(|separator| is_headed(&rows(&start, *separator).0))
}

/// The questions of all sheets; those without headings are passed over, unless all are.
pub(super) fn sheets(file: &str, sheets: &[Sheet]) -> Bank {
    let mut bank = Bank::default();
    let mut headed = 0;
    for sheet in sheets.iter().filter(|sheet| !sheet.rows.is_empty()) {
        let place = match &sheet.name {
            Some(name) => {
                format!("{file}，工作表“{}”", name.chars().filter(|c| !c.is_control()).take(30).collect::<String>())
            }
            None => file.to_owned(),
        };
        match heading::find(sheet.rows.iter().map(|row| row.cells.as_slice())) {
            Some((at, headings)) => {
                headed += 1;
                sheet_of(&place, sheet, at, &headings, &mut bank);
            }
            None => bank.remarks.push(format!("{place}：前十行里没有“题目”“答案”这样的列名，没有读")),
        }
    }
    if headed == 0 {
        bank.remarks.clear();
        let what = "没有找到列名。第一行写上：题型、题目、选项A、选项B、答案、解析";
        bank.refused.push(Refused { place: file.to_owned(), why: Why::new(NO_HEADINGS, what) });
    }
    bank
}

fn sheet_of(place: &str, sheet: &Sheet, at: usize, headings: &heading::Headings, bank: &mut Bank) {
    let carried = carried(sheet, headings);
    for (index, row) in sheet.rows.iter().enumerate().skip(at + 1) {
        let mut cells = row.cells.clone();
        for (column, text) in carried.get(&index).into_iter().flatten() {
            cells.resize(cells.len().max(column + 1), String::new());
            cells.get_mut(*column).into_iter().for_each(|cell| (*text).clone_into(cell));
        }
        let fields = headings.fields(&cells);
        if fields.is_empty() {
            continue;
        }
        let place = format!("{place}，第 {} 行", row.number);
        let long = cells.iter().position(|cell| cell.chars().count() > CELL_AT_MOST);
        let read = match long {
            Some(column) => {
                Err(Why::new("字太多", format!("第 {} 列超过 {CELL_AT_MOST} 个字，一页放不下", column + 1)))
            }
            None => fields.question(),
        };
        bank.take(place, read);
    }
    if sheet.cut {
        bank.remarks.push(format!("{place}：只读了前 {ROWS_AT_MOST} 行"));
    }
}

/// Cells that merged areas give to rows below their first, in all.
const CARRIED_AT_MOST: usize = 500_000;

/// What each row, by its place in `sheet.rows`, shares with the rows above it: column and text.
fn carried<'s>(sheet: &'s Sheet, headings: &heading::Headings) -> BTreeMap<usize, Vec<(usize, &'s str)>> {
    let mut carried: BTreeMap<usize, Vec<(usize, &str)>> = BTreeMap::new();
    let mut given = 0;
    let place = |row: u32| sheet.rows.partition_point(|found| found.number < row as usize + 1);
    for ((first, column), (last, _)) in
        sheet.merged.iter().filter(|((_, column), _)| headings.carries(*column as usize))
    {
        let column = *column as usize;
        let above = sheet.rows.get(place(*first)).filter(|row| row.number == *first as usize + 1);
        let Some(text) = above.and_then(|row| row.cells.get(column)) else { continue };
        for row in place(first.saturating_add(1))..place(last.saturating_add(1)) {
            given += 1;
            if given > CARRIED_AT_MOST {
                return carried;
            }
            carried.entry(row).or_default().push((column, text));
        }
    }
    carried
}

/// The rows of a text, cells apart by whatever brings headings to light.
fn sheet(text: &str) -> Sheet {
    // Excel's own remark about what stands between cells.
    let first = text.lines().next().unwrap_or("");
    let told = first.strip_prefix("sep=").and_then(|rest| rest.bytes().next());
    let all = told.into_iter().chain(SEPARATORS).map(|separator| rows(text, separator));
    let mut all = all.peekable();
    let fallback = all.peek().cloned().unwrap_or_default();
    let (rows, cut) = all.find(|(rows, _)| is_headed(rows)).unwrap_or(fallback);
    Sheet { name: None, rows, merged: Vec::new(), cut }
}

fn is_headed(rows: &[Row]) -> bool {
    heading::find(rows.iter().map(|row| row.cells.as_slice())).is_some()
}

/// The rows, and whether there are more than are read.
pub(super) fn rows(text: &str, separator: u8) -> (Vec<Row>, bool) {
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records().flatten() {
        if rows.len() >= ROWS_AT_MOST {
            return (rows, true);
        }
        let line = record.position().map_or(0, csv::Position::line);
        let cell = |cell: &str| unguarded(cell.trim()).chars().take(CELL_AT_MOST + 1).collect();
        rows.push(Row { number: usize::try_from(line).unwrap_or(0), cells: record.iter().map(cell).collect() });
    }
    (rows, false)
}

/// Marks that make a table program take a cell for a formula.
const FORMULA: [char; 4] = ['=', '+', '-', '@'];

/// A cell that no table program takes for a formula: with `'` before it where it looks like one.
pub(super) fn guarded(cell: &str) -> String {
    if cell.trim_start_matches('\'').starts_with(FORMULA) { format!("'{cell}") } else { cell.to_owned() }
}

fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.trim_start_matches('\'').starts_with(FORMULA) => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read_whatever_stands_between_its_cells() {
        for text in [
            "题目,选项A,选项B,答案\n问,甲,乙,B\n",
            "题目\t选项A\t选项B\t答案\n问\t甲\t乙\tB\n",
            "题目;选项A;选项B;答案\n问;甲;乙;B\n",
            "sep=|\n题目|选项A|选项B|答案\n问|甲|乙|B\n",
            "社区题库,,,\n\n题目,选项A,选项B,答案\n问,甲,乙,B\n",
            "题目,选项A,选项B,答案\n\"问\",\"甲\",乙,B",
        ] {
            let bank = super::text("a.csv", text);
            assert_eq!((bank.questions.len(), bank.refused.len()), (1, 0), "{text} {bank:?}");
            assert_eq!(bank.questions[0].ask, "问");
        }
        assert_eq!(text("a.csv", "随便\n写写\n").refused[0].why.sort, "没有列名");
    }

    #[test]
    fn merged_cells_hold_for_the_rows_below() {
        let row = |number, cells: &[&str]| Row { number, cells: cells.iter().map(|cell| (*cell).to_owned()).collect() };
        let sheet = Sheet {
            name: Some("一".into()),
            rows: vec![
                row(1, &["题型", "题目", "答案"]),
                row(2, &["判断题", "话", "对"]),
                row(3, &["", "又一句", "看情况"]),
                row(4, &["", "再一句", "看情况"]),
            ],
            merged: vec![((1, 0), (2, 0)), ((1, 1), (2, 1))],
            cut: false,
        };
        let bank = sheets("a.xlsx", &[sheet]);
        let refused: Vec<_> = bank.refused.iter().map(|refused| (refused.place.as_str(), refused.why.sort)).collect();
        assert_eq!(
            refused,
            [("a.xlsx，工作表“一”，第 3 行", "答案看不懂"), ("a.xlsx，工作表“一”，第 4 行", "没有选项")]
        );
    }

    proptest::proptest! {
        #[test]
        fn no_text_panics_the_reader(text in "([题目答案选项AB解析,;\t\"\n'=]|.){0,120}") {
            let bank = super::text("a.csv", &text);
            let more = super::text("a.csv", &format!("题型,题目,选项A,选项B,选项,答案,解析\n{text}"));
            proptest::prop_assert!(bank.questions.len() + more.questions.len() < 200);
        }

        #[test]
        fn a_cell_is_the_same_behind_its_guard(cell in "'{0,2}[=+@-]?.{0,8}") {
            let guarded = guarded(&cell);
            proptest::prop_assert!(!guarded.starts_with(FORMULA));
            proptest::prop_assert_eq!(unguarded(&guarded), cell);
        }
    }
}
