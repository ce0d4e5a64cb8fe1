//! A look into a workbook before it is read: what is small on the disk can be endless when unpacked, and the
//! reader makes room for whatever size a file claims to have.
use std::io::{Cursor, Read};

use zip::ZipArchive;

/// Bytes that the parts of an archive may come to when unpacked: 256 MiB.
pub(super) const UNPACKED_AT_MOST: u64 = 256 << 20;

/// Cells of a sheet, from the first one to the last: 8 million, 200 MB.
pub(super) const CELLS_AT_MOST: u64 = 8_000_000;

/// Texts that a workbook may claim to share.
const STRINGS_AT_MOST: u64 = 4_000_000;

/// Parts an archive may have; a workbook of a hundred sheets has three hundred.
const PARTS_AT_MOST: usize = 10_000;

/// What an archive is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Archive {
    /// `.xlsx`
    Xlsx,
    /// `.ods`
    Ods,
}

/// Unpacks an archive once without keeping anything, and tells what it is.
///
/// # Errors
///
/// It is damaged, endless, or no workbook.
pub(super) fn archive(bytes: &[u8]) -> Result<Archive, String> {
    let damaged = || "这个表格坏了，打不开。用 Excel 或 WPS 打开看看，另存一份再来".to_owned();
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|error| {
        drop(error);
        damaged()
    })?;
    if zip.len() > PARTS_AT_MOST {
        return Err(too_large());
    }
    let (mut unpacked, mut kind) = (0_u64, None);
    for index in 0..zip.len() {
        // A part that is locked or packed in another way is not one that is read.
        let Ok(part) = zip.by_index(index) else { continue };
        let name = part.name().map_or_else(|_| String::new(), |name| name.to_lowercase());
        let mut part = part.take(UNPACKED_AT_MOST - unpacked + 1);
        let mut looked_through = Look::default();
        let wanted = match name.as_str() {
            "content.xml" => {
                kind = kind.or(Some(Archive::Ods));
                Some(Wanted::Repeats)
            }
            name if name.ends_with("sharedstrings.xml") => Some(Wanted::Strings),
            name => {
                if name.ends_with("workbook.xml") {
                    kind = Some(Archive::Xlsx);
                }
                None
            }
        };
        unpacked += looked_through.go(&mut part, wanted).map_err(|()| damaged())?;
        if unpacked > UNPACKED_AT_MOST || looked_through.is_too_large() {
            return Err(too_large());
        }
    }
    kind.ok_or_else(|| "这不是表格。可以是 .xlsx .xls .ods .csv .gift .txt；Word 文件请另存为纯文本 .txt".to_owned())
}

/// What is said of a workbook that would fill the memory.
pub(super) fn too_large() -> String {
    "这个表格太大，打开会把电脑占满。只留题目，删掉别的，另存一份再来".to_owned()
}

/// What is looked for in a part.
#[derive(Debug, Clone, Copy)]
enum Wanted {
    /// How many cells of an `.ods` are said to be alike.
    Repeats,
    /// How many texts an `.xlsx` says it has.
    Strings,
}

/// What was seen so far of a part that is read piece by piece.
#[derive(Debug, Default)]
struct Look {
    /// A tag that has begun and not ended.
    tag: Vec<u8>,
    inside: bool,
    /// Cells of the row, those that are empty at its end aside.
    row: u64,
    empty: u64,
    cells: u64,
    strings: u64,
}

/// A tag longer than this names no number we look for.
const TAG_AT_MOST: usize = 4_096;

impl Look {
    fn go(&mut self, part: &mut impl Read, wanted: Option<Wanted>) -> Result<u64, ()> {
        let mut piece = vec![0; 1 << 16];
        let mut length = 0;
        loop {
            let read = part.read(&mut piece).map_err(drop)?;
            if read == 0 || self.is_too_large() {
                return Ok(length);
            }
            length += read as u64;
            if let Some(wanted) = wanted {
                self.through(piece.get(..read).unwrap_or_default(), wanted);
            }
        }
    }

    fn through(&mut self, piece: &[u8], wanted: Wanted) {
        for &byte in piece {
            match (byte, self.inside) {
                (b'<', _) => {
                    self.inside = true;
                    self.tag.clear();
                }
                (b'>', true) => {
                    self.inside = false;
                    let tag = String::from_utf8_lossy(&std::mem::take(&mut self.tag)).into_owned();
                    match wanted {
                        Wanted::Repeats => self.cell(&tag),
                        Wanted::Strings if tag.starts_with("sst") || tag.contains(":sst") => {
                            self.strings = number(&tag, "uniqueCount").unwrap_or(0);
                        }
                        Wanted::Strings => {}
                    }
                }
                (_, true) if self.tag.len() < TAG_AT_MOST => self.tag.push(byte),
                _ => {}
            }
        }
    }

    /// Counts what the reader makes of a cell: empty ones only when another one follows.
    fn cell(&mut self, tag: &str) {
        if tag.starts_with("table:table-row") {
            (self.row, self.empty) = (0, 0);
        } else if tag.starts_with("table:table-cell") || tag.starts_with("table:covered-table-cell") {
            // No sheet has more columns than this.
            let repeats = number(tag, "number-columns-repeated").unwrap_or(1).min(16_384);
            let empty = tag.ends_with('/') && !tag.contains("office:") && !tag.contains("formula");
            if empty {
                self.empty = repeats;
            } else {
                self.row += self.empty + repeats;
                self.cells += self.empty + repeats;
                self.empty = 0;
            }
        }
    }

    fn is_too_large(&self) -> bool {
        self.cells > CELLS_AT_MOST || self.strings > STRINGS_AT_MOST
    }
}

/// The number of an attribute.
fn number(tag: &str, name: &str) -> Option<u64> {
    let (_, behind) = tag.split_once(name)?;
    let digits = behind.trim_start_matches([' ', '=', '"', '\'', '\n', '\t']);
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    // More digits than fit are more than anything allowed.
    digits.get(..end).filter(|digits| !digits.is_empty()).map(|digits| digits.parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use zip::write::{SimpleFileOptions, ZipWriter};

    use super::*;

    fn archive_of(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(content).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn workbooks_are_told_from_other_archives() {
        assert_eq!(archive(&archive_of(&[("xl/workbook.xml", b"<a/>")])), Ok(Archive::Xlsx));
        assert_eq!(archive(&archive_of(&[("content.xml", b"<a/>")])), Ok(Archive::Ods));
        assert!(archive(&archive_of(&[("word/document.xml", b"<a/>")])).unwrap_err().contains("Word"));
        assert!(archive(b"PK\x03\x04").unwrap_err().contains("坏了"));
    }

    #[test]
    fn what_is_endless_when_unpacked_is_refused() {
        let blank = vec![b' '; 300 << 20];
        let packed = archive_of(&[("xl/workbook.xml", b"<a/>"), ("xl/worksheets/sheet1.xml", &blank)]);
        assert!(packed.len() < 1 << 20, "{}", packed.len());
        assert!(archive(&packed).unwrap_err().contains("太大"));
    }

    #[test]
    fn what_claims_to_be_endless_is_refused() {
        let strings = br#"<sst count="1" uniqueCount="99999999999999999999"><si><t>a</t></si></sst>"#;
        let packed = archive_of(&[("xl/workbook.xml", b"<a/>"), ("xl/sharedStrings.xml", strings)]);
        assert!(archive(&packed).unwrap_err().contains("太大"));
        let cell = |times: &str, said: &str| {
            format!(
                r#"<table:table-row><table:table-cell table:number-columns-repeated="{times}"{said}</table:table-row>"#
            )
        };
        let full = cell("16384", r#" office:value-type="string"><text:p>a</text:p></table:table-cell>"#);
        assert!(archive(&archive_of(&[("content.xml", full.repeat(1_000).as_bytes())])).unwrap_err().contains("太大"));
        // LibreOffice fills every row up with empty cells.
        let empty = cell("16384", "/>");
        assert_eq!(archive(&archive_of(&[("content.xml", empty.repeat(1_000).as_bytes())])), Ok(Archive::Ods));
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_panic_the_look(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..300)) {
            let _ = archive(&bytes);
            let mut look = Look::default();
            look.through(&bytes, Wanted::Repeats);
            look.through(&bytes, Wanted::Strings);
        }
    }
}
