//! A file of questions, told apart by what is in it: volunteers rename files, and servers name them wrongly.
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use super::decode::decode;

/// Bytes a file may have: 32 MiB, a hundred thousand questions.
const FILE_LIMIT: u64 = 32 << 20;

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Source {
    /// A workbook that is a zip archive: `.xlsx`, `.ods`.
    Archive(Vec<u8>),
    /// A workbook of the older kind: `.xls`, `.et`.
    Compound(Vec<u8>),
    /// Text in one of the formats.
    Text(String, Format),
}

/// The formats that are plain text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// Rows with headings, cells apart by commas, semicolons or tabs.
    Table,
    /// Moodle's.
    Gift,
    /// Questions with lettered lines and a line for the answer.
    Aiken,
    /// Notes in plain text.
    Anki,
}

/// Reads the file at `path` and tells what it is.
///
/// # Errors
///
/// Says why it cannot be used, and what to do.
pub(super) fn open(path: &Path) -> Result<Source, String> {
    let bytes = bytes(path)?;
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or("").to_lowercase();
    match bytes.as_slice() {
        [b'P', b'K', 3, 4, ..] => Ok(Source::Archive(bytes)),
        [0xd0, 0xcf, 0x11, 0xe0, ..] => Ok(Source::Compound(bytes)),
        [] => Err("文件是空的".to_owned()),
        _ => {
            let text = decode(&bytes)?;
            let format = format(&text, &ending)?;
            Ok(Source::Text(text, format))
        }
    }
}

fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    let unreadable = |error: &std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => "没有找到这个文件。看看名字和路径写得对不对".to_owned(),
        std::io::ErrorKind::PermissionDenied => "没有读它的权限".to_owned(),
        _ => format!("这个文件读不了：{error}"),
    };
    let about = std::fs::metadata(path).map_err(|error| unreadable(&error))?;
    if !about.is_file() {
        // A pipe would never end.
        return Err("这不是一个文件".to_owned());
    }
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(FILE_LIMIT + 1).read_to_end(&mut bytes));
    read.map_err(|error| unreadable(&error))?;
    if bytes.len() as u64 > FILE_LIMIT {
        return Err(format!("文件太大，超过 {} MiB。分成几个，图片删掉", FILE_LIMIT >> 20));
    }
    Ok(bytes)
}

fn format(text: &str, ending: &str) -> Result<Format, String> {
    let start = text.trim_start();
    let marks = ["<html", "<!doctype", "<table", "<meta", "<?xml"];
    if marks.iter().any(|mark| start.get(..mark.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(mark))) {
        return Err("这其实是网页，不是表格。用 Excel 或 WPS 打开，另存为 .xlsx，再来一次".to_owned());
    }
    Ok(match ending {
        "gift" => Format::Gift,
        "aiken" => Format::Aiken,
        "csv" | "tsv" | "xls" | "xlsx" | "ods" | "et" => Format::Table,
        _ if text.lines().take(8).any(is_anki) => Format::Anki,
        _ if text.lines().any(has_answer) => Format::Aiken,
        _ if text.contains('{') && text.contains('}') => Format::Gift,
        _ if super::table::has_headings(text) => Format::Table,
        _ if text.contains('\t') => Format::Anki,
        "txt" | "" => {
            return Err(
                "看不出这是哪种题库。表格另存为 .xlsx 或 .csv；一题一题写的，答案单独一行写“答案：B”".to_owned()
            );
        }
        _ => return Err(format!("不认识这种文件（.{ending}）。可以是 .xlsx .xls .ods .csv .gift .txt")),
    })
}

fn is_anki(line: &str) -> bool {
    ["#separator:", "#html:", "#notetype", "#deck", "#tags column", "#columns:", "#guid column"]
        .iter()
        .any(|mark| line.starts_with(mark))
}

/// Whether a line gives an answer, as in Aiken and in what people paste from Word.
pub(super) fn has_answer(line: &str) -> bool {
    super::aiken::answer_line(line).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_told_apart_by_what_is_in_it() {
        for (text, ending, expected) in [
            ("题目,答案\n", "csv", Some(Format::Table)),
            ("题目\t选项A\t选项B\t答案\n问\t甲\t乙\tA\n", "txt", Some(Format::Table)),
            ("题目\t答案\n", "xls", Some(Format::Table)),
            ("#separator:tab\n问\t答\n", "txt", Some(Format::Anki)),
            ("问\t答\n", "txt", Some(Format::Anki)),
            ("问\nA. 甲\nB. 乙\nANSWER: A\n", "txt", Some(Format::Aiken)),
            ("1、问\nA、甲\nB、乙\n答案：A\n", "txt", Some(Format::Aiken)),
            ("::t:: 问 {=甲 ~乙}", "txt", Some(Format::Gift)),
            ("随便写的", "txt", None),
            ("<html><table>", "xls", None),
            ("abc", "docx", None),
        ] {
            assert_eq!(format(text, ending).ok(), expected, "{text}");
        }
    }
}
