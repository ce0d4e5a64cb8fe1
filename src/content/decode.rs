//! Bytes of a file to text: UTF-8, or UTF-16 with its mark; nothing is guessed.
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use super::rule::Rule;
use super::said::{Said, both};

/// The file is not text in an encoding we read.
pub(super) const NOT_UTF8: Rule = Rule::error("not-utf8");
/// The file is larger than [`FILE_LIMIT`].
pub(super) const FILE_TOO_LARGE: Rule = Rule::error("file-too-large");
/// The file cannot be opened or read.
pub(super) const UNREADABLE: Rule = Rule::error("unreadable");

/// Bytes a file may have: 1 MiB.
pub const FILE_LIMIT: u64 = 1 << 20;

/// Why a file was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    pub(super) rule: Rule,
    /// What is wrong.
    pub what: Said,
    /// What to do about it.
    pub help: Said,
}

/// Reads a text file of at most `limit` bytes.
///
/// UTF-8 with or without mark and UTF-16 with mark are read; line ends become line feeds.
///
/// # Errors
///
/// Says why the file was refused: too large, not text, not a plain file, not readable.
pub fn read_text(path: &Path, limit: u64) -> Result<String, Refusal> {
    let unreadable = |error: &io::Error| {
        let (zh, en) = in_words(error);
        Refusal {
            rule: UNREADABLE,
            what: both!("这个文件读不了：{zh}", "this file cannot be read: {en}"),
            help: look_at_the_name(),
        }
    };
    let about = std::fs::metadata(path).map_err(|error| unreadable(&error))?;
    if !about.is_file() {
        // A pipe would never end.
        return Err(Refusal {
            rule: UNREADABLE,
            what: both!("这不是普通文件", "this is no plain file"),
            help: both!("换成一个文本文件", "put a text file in its place"),
        });
    }
    let mut bytes = Vec::with_capacity(usize::try_from(about.len().min(limit)).unwrap_or(0) + 1);
    // One byte more than allowed, in case the file grows while it is read.
    let read = File::open(path).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes));
    read.map_err(|error| unreadable(&error))?;
    if bytes.len() as u64 > limit {
        return Err(too_large(limit));
    }
    decode(bytes)
}

/// What to do about what cannot be opened.
pub(super) fn look_at_the_name() -> Said {
    both!(
        "看看名字和路径写得对不对，有没有读它的权限",
        "see whether name and path are right, and whether you may read it",
    )
}

/// What the system says, in Chinese and in English where it is one of the usual things.
pub(super) fn in_words(error: &io::Error) -> (String, String) {
    let (zh, en) = match error.kind() {
        io::ErrorKind::NotFound => ("没有找到", "it was not found"),
        io::ErrorKind::PermissionDenied => ("没有读它的权限", "there is no permission to read it"),
        io::ErrorKind::NotADirectory => ("它不是文件夹", "it is no folder"),
        _ => return (error.to_string(), error.to_string()),
    };
    (zh.to_owned(), en.to_owned())
}

/// The refusal of a file of more than `limit` bytes.
fn too_large(limit: u64) -> Refusal {
    let limit = limit / 1024;
    Refusal {
        rule: FILE_TOO_LARGE,
        what: both!("文件太大，超过 {limit} KiB", "the file is too large, over {limit} KiB"),
        help: both!(
            "分成几课，一课一个文件；图片和声音不要放进来",
            "make several lessons of it, each a file; leave pictures and sounds out",
        ),
    }
}

/// Text of a file's bytes, its line ends made line feeds.
pub(super) fn decode(bytes: Vec<u8>) -> Result<String, Refusal> {
    let text = match bytes.as_slice() {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        _ => String::from_utf8(bytes).map_err(|error| {
            let valid = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
            let line = valid.split(|byte| *byte == b'\n').count();
            not_text(both!(
                "第 {line} 行起不是 UTF-8，可能是 GBK 编码",
                "from line {line} on this is not UTF-8, perhaps it is GBK",
            ))
        })?,
    };
    if text.contains('\0') {
        return Err(not_text(both!(
            "文件里有空字节，可能是没有标记的 UTF-16",
            "there are empty bytes in the file, perhaps it is UTF-16 without its mark",
        )));
    }
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    Ok(if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Refusal> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
    match String::from_utf16(&units) {
        Ok(text) if rest.is_empty() => Ok(text),
        _ => Err(not_text(both!("这个 UTF-16 文件坏了", "this UTF-16 file is damaged"))),
    }
}

fn not_text(what: Said) -> Refusal {
    Refusal {
        rule: NOT_UTF8,
        what,
        help: both!(
            "请另存为 UTF-8：记事本里选“另存为”，编码选 UTF-8",
            "save it as UTF-8: in Notepad choose Save as, and UTF-8 as its encoding",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_windows_editors_save_is_read() {
        let utf16 = |text: &str, bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
            "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(bytes).collect()
        };
        for bytes in [
            "甲\n乙\n".as_bytes().to_vec(),
            "\u{feff}甲\r\n乙\r\n".as_bytes().to_vec(),
            "甲\r乙\r".as_bytes().to_vec(),
            utf16("甲\r\n乙\n", u16::to_le_bytes),
            utf16("甲\n乙\r\n", u16::to_be_bytes),
        ] {
            assert_eq!(decode(bytes.clone()).unwrap(), "甲\n乙\n", "{bytes:?}");
        }
    }

    #[test]
    fn what_would_have_to_be_guessed_is_refused() {
        let gbk = b"id = \"a\"\ntitle = \"\xd6\xd0\xce\xc4\"".to_vec();
        let refusal = decode(gbk).unwrap_err();
        assert_eq!(refusal.rule.name, "not-utf8");
        assert!(refusal.what.zh().contains("第 2 行") && refusal.help.zh().contains("另存为 UTF-8"), "{refusal:?}");
        for bytes in [
            b"i\0d\0".to_vec(),
            vec![0xff, 0xfe, 0x00],
            vec![0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00],
            vec![0xff, 0xfe, 0, 0, 0x41, 0, 0, 0],
        ] {
            assert_eq!(decode(bytes.clone()).unwrap_err().rule.name, "not-utf8", "{bytes:?}");
        }
    }

    #[test]
    fn a_file_at_the_limit_is_read_and_one_byte_more_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.toml");
        std::fs::write(&path, "x".repeat(64)).unwrap();
        assert!(read_text(&path, 64).is_ok());
        assert_eq!(read_text(&path, 63).unwrap_err().rule.name, "file-too-large");
        assert_eq!(read_text(folder.path(), 64).unwrap_err().rule.name, "unreadable");
        assert_eq!(read_text(&folder.path().join("none"), 64).unwrap_err().rule.name, "unreadable");
    }
}
