//! A look into a workbook of the older kind (`.xls`, `.et`) before it is read.
use std::io::{Cursor, Read as _};

use super::guard::{CELLS_AT_MOST, UNPACKED_AT_MOST, too_large};

/// Looks through a workbook of the older kind: every record that makes the reader take room.
///
/// # Errors
///
/// It is damaged, locked, larger than a sheet can be, or no workbook.
pub(super) fn look_into(bytes: &[u8]) -> Result<(), String> {
    let damaged = "这个 .xls 打不开。用 Excel 或 WPS 打开，另存为 .xlsx，再来一次";
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(|error| {
        drop(error);
        damaged
    })?;
    if file.exists("/EncryptedPackage") {
        return Err(LOCKED.to_owned());
    }
    let names: Vec<_> = file.read_root_storage().map(|entry| entry.name().to_owned()).collect();
    let name = names.iter().find(|name| name.eq_ignore_ascii_case("workbook") || name.eq_ignore_ascii_case("book"));
    let name = name.ok_or("这不是表格。Word 文件请另存为纯文本 .txt")?;
    let mut stream = Vec::new();
    let opened = file.open_stream(format!("/{name}"));
    let read = opened.and_then(|part| part.take(UNPACKED_AT_MOST).read_to_end(&mut stream));
    read.map_err(|error| {
        drop(error);
        damaged
    })?;
    records(&stream)
}

/// What is said of a workbook that asks for a password.
pub(super) const LOCKED: &str = "这个表格有密码。用 Excel 或 WPS 打开，取消密码，另存一份再来";

fn records(mut stream: &[u8]) -> Result<(), String> {
    let short = |data: &[u8], at: usize| Some(u64::from(u16::from_le_bytes([*data.get(at)?, *data.get(at + 1)?])));
    let (mut rows, mut columns) = (0, 0);
    while let (Some(kind), Some(length)) = (short(stream, 0), short(stream, 2)) {
        let end = stream.len().min(4 + usize::try_from(length).unwrap_or(0));
        let data = stream.get(4..end).unwrap_or_default();
        match kind {
            // A sheet begins.
            0x0809 => (rows, columns) = (0, 0),
            // What the sheet says of its size, in one of two forms.
            0x0200 if data.len() > 10 => {
                let high = short(data, 6).unwrap_or(0);
                rows = rows.max(short(data, 4).unwrap_or(0) | (high << 16));
                columns = columns.max(short(data, 10).unwrap_or(0));
            }
            0x0200 => {
                rows = rows.max(short(data, 2).unwrap_or(0));
                columns = columns.max(short(data, 6).unwrap_or(0));
            }
            // Cells that the reader keeps.
            0x0006 | 0x00BD | 0x00D6 | 0x00FD | 0x0203 | 0x0204 | 0x0205 | 0x027E => {
                rows = rows.max(short(data, 0).unwrap_or(0) + 1);
                columns = columns.max(short(data, 2).unwrap_or(0) + 1);
                if kind == 0x00BD {
                    // A run of cells: its last column stands at its end.
                    columns = columns.max(short(data, data.len().saturating_sub(2)).unwrap_or(0) + 1);
                }
            }
            _ => {}
        }
        if rows * columns > CELLS_AT_MOST {
            return Err(too_large());
        }
        stream = stream.get(end..).unwrap_or_default();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_far_out_in_an_old_workbook_is_refused() {
        let record = |kind: u16, data: &[u8]| {
            [&kind.to_le_bytes(), &u16::try_from(data.len()).unwrap().to_le_bytes(), data].concat()
        };
        let cell = record(0x0203, &[0xfe, 0xff, 0xfe, 0xff, 0, 0]);
        assert!(records(&cell).unwrap_err().contains("太大"));
        let dimensions = record(0x0200, &[0, 0, 0, 0, 0xff, 0xff, 0xff, 0x0f, 0, 0, 0xff, 0, 0, 0]);
        assert!(records(&dimensions).unwrap_err().contains("太大"));
        let last = record(0x0203, &[0xfe, 0xff, 99, 0, 0, 0]);
        assert_eq!(records(&last), Ok(()), "65,535 rows of 100 columns");
        assert_eq!(records(&[1, 2, 3]), Ok(()));
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_panic_the_look(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..300)) {
            let _ = (look_into(&bytes), records(&bytes));
        }
    }
}
