//! Sheets of a workbook as rows of texts.
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Data, DataRef, Dimensions, Ods, Range, Reader, Xls, Xlsx, open_workbook_from_rs};

use super::compound;
use super::guard::{self, Archive};

/// Letters of a cell that are kept; whoever writes more is told that it is too long.
pub(super) const CELL_AT_MOST: usize = 2_000;

/// Rows of a sheet that are read.
pub(super) const ROWS_AT_MOST: usize = 120_000;

/// Columns of a sheet that are read.
const COLUMNS_AT_MOST: usize = 64;

/// A sheet of a workbook, or the whole of a table in text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Sheet {
    /// Its name; none in a text.
    pub(super) name: Option<String>,
    pub(super) rows: Vec<Row>,
    /// Areas whose cells are one: first and last row and column, from 0.
    pub(super) merged: Vec<((u32, u32), (u32, u32))>,
    /// Whether there are more rows than are read.
    pub(super) cut: bool,
}

/// A row with something in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Row {
    /// As the program that shows the table counts it, from 1.
    pub(super) number: usize,
    pub(super) cells: Vec<String>,
}

type Sheets = Result<Vec<Sheet>, String>;

/// The sheets of an archive.
pub(super) fn archive(bytes: Vec<u8>) -> Sheets {
    let kind = guard::archive(&bytes)?;
    carefully(|| match kind {
        Archive::Xlsx => xlsx(Cursor::new(bytes)),
        Archive::Ods => ods(Cursor::new(bytes)),
    })
}

/// The sheets of a workbook of the older kind.
pub(super) fn older(bytes: Vec<u8>) -> Sheets {
    compound::look_into(&bytes)?;
    carefully(|| xls(Cursor::new(bytes)))
}

/// Reads with a library that may trip over a damaged file.
fn carefully(read: impl FnOnce() -> Sheets) -> Sheets {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err(damaged("")))
}

#[expect(clippy::needless_pass_by_value, reason = "map_err hands errors over")]
fn damaged(error: impl ToString) -> String {
    let error = error.to_string();
    if error.contains("password") {
        return compound::LOCKED.to_owned();
    }
    let error = if error.is_empty() { error } else { format!("（{error}）") };
    format!("这个表格坏了，读不下去{error}。用 Excel 或 WPS 打开，另存一份再来")
}

fn xlsx(bytes: Cursor<Vec<u8>>) -> Sheets {
    let mut book: Xlsx<_> = open_workbook_from_rs(bytes).map_err(damaged)?;
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        let merged = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
        // A sheet with a picture alone has no cells.
        let Ok(mut cells) = book.worksheet_cells_reader(&name) else { continue };
        let mut sheet = Sheet::new(name, &merged);
        // Cell by cell: the other way takes room for every cell up to the farthest one.
        while let Some(cell) = cells.next_cell().map_err(damaged)? {
            let (row, column) = cell.get_position();
            if !sheet.put(row, column, &said(&Data::from(cut(cell.get_value().clone())))) {
                break;
            }
        }
        sheet.rows.sort_by_key(|row| row.number);
        sheets.push(sheet);
    }
    Ok(sheets)
}

/// A shared text may be long and stand in every cell: only what is kept of it is copied.
fn cut(value: DataRef) -> DataRef {
    match value {
        DataRef::SharedString(text) => DataRef::String(text.chars().take(CELL_AT_MOST + 1).collect()),
        value => value,
    }
}

fn ods(bytes: Cursor<Vec<u8>>) -> Sheets {
    let mut book: Ods<_> = open_workbook_from_rs(bytes).map_err(damaged)?;
    let names = book.sheet_names();
    let sheet = |name: String| {
        let range = book.worksheet_range(&name).map_err(damaged)?;
        Ok(Sheet::new(name, &[]).filled(&range))
    };
    names.into_iter().map(sheet).collect()
}

fn xls(bytes: Cursor<Vec<u8>>) -> Sheets {
    let mut book: Xls<_> = open_workbook_from_rs(bytes).map_err(damaged)?;
    let names = book.sheet_names();
    let sheet = |name: String| {
        let range = book.worksheet_range(&name).map_err(damaged)?;
        let merged = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
        Ok(Sheet::new(name, &merged).filled(&range))
    };
    names.into_iter().map(sheet).collect()
}

impl Sheet {
    fn new(name: String, merged: &[Dimensions]) -> Self {
        let merged = merged.iter().map(|area| (area.start, area.end)).collect();
        Self { name: Some(name), merged, ..Self::default() }
    }

    fn filled(mut self, range: &Range<Data>) -> Self {
        let (first_row, first_column) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            let at = |first: u32, offset: usize| first.saturating_add(u32::try_from(offset).unwrap_or(u32::MAX));
            if !self.put(at(first_row, row), at(first_column, column), &said(value)) {
                break;
            }
        }
        self
    }

    /// Puts a text in its place; `false` when no more rows are read.
    fn put(&mut self, row: u32, column: u32, text: &str) -> bool {
        let (row, column) = (row as usize, column as usize);
        if text.is_empty() || column >= COLUMNS_AT_MOST {
            return true;
        }
        if self.rows.last().is_none_or(|last| last.number != row + 1) {
            if self.rows.len() >= ROWS_AT_MOST {
                self.cut = true;
                return false;
            }
            self.rows.push(Row { number: row + 1, cells: Vec::new() });
        }
        if let Some(last) = self.rows.last_mut() {
            last.cells.resize(last.cells.len().max(column + 1), String::new());
            last.cells.get_mut(column).into_iter().for_each(|cell| text.clone_into(cell));
        }
        true
    }
}

/// What a cell says, as its table shows it; of a formula, what it came to.
fn said(value: &Data) -> String {
    let text = match value {
        Data::Empty | Data::Error(_) => String::new(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Bool(yes) => if *yes { "TRUE" } else { "FALSE" }.to_owned(),
        Data::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year}-{month:02}-{day:02}")
        }
        value => value.to_string(),
    };
    text.trim().chars().take(CELL_AT_MOST + 1).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rust_xlsxwriter::{Format, Workbook};

    use super::*;

    fn book(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
        let mut book = Workbook::new();
        fill(book.add_worksheet());
        book.save_to_buffer().unwrap()
    }

    #[test]
    fn cells_say_what_the_table_shows() {
        let bytes = book(|sheet| {
            sheet.write(0, 0, "甲").unwrap().write(0, 1, 2.0).unwrap().write(0, 2, 2.5).unwrap();
            sheet.write(0, 3, true).unwrap();
            sheet.write_formula(0, 4, rust_xlsxwriter::Formula::new("=1+1").set_result("3")).unwrap();
            sheet.write(4, 1, "远").unwrap().write(1_048_575, 16_383, "最远").unwrap();
            sheet.merge_range(6, 0, 8, 0, "并", &Format::new()).unwrap();
        });
        let sheets = archive(bytes).unwrap();
        let rows: Vec<_> = sheets[0].rows.iter().map(|row| (row.number, row.cells.join("|"))).collect();
        let expected =
            [(1, "甲|2|2.5|TRUE|3"), (5, "|远"), (7, "并")].map(|(number, cells)| (number, cells.to_owned()));
        assert_eq!((rows.as_slice(), sheets[0].merged.as_slice()), (&expected[..], &[((6, 0), (8, 0))][..]));
    }

    #[test]
    fn of_a_giant_cell_only_the_beginning_is_kept() {
        let bytes = book(|sheet| {
            sheet.write(0, 0, "长".repeat(32_000)).unwrap();
        });
        assert_eq!(archive(bytes).unwrap()[0].rows[0].cells[0].chars().count(), CELL_AT_MOST + 1);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]
        #[test]
        fn no_damage_to_a_workbook_panics_the_reader(
            damages in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        ) {
            for file in ["bank.xls", "bank.ods"] {
                let mut bytes = std::fs::read(format!("tests/data/import/{file}")).unwrap();
                for (place, byte) in &damages {
                    let at = place.index(bytes.len());
                    bytes[at] = *byte;
                }
                let _ = if file == "bank.xls" { older(bytes) } else { archive(bytes) };
            }
        }
    }
}
