//! Text files as people save them: with a byte order mark, in UTF-16, with line ends of any system.
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

/// Larger files are not read: the whole interface is thirty times smaller.
pub(crate) const LARGEST_FILE: u64 = 1024 * 1024;

/// Reads a text file from disk.
///
/// # Errors
///
/// In Chinese: what is wrong with the file and what to do.
pub(crate) fn read(path: &Path) -> Result<String, String> {
    let unreadable = |error: std::io::Error| format!("读不了这个文件（{error}）");
    // A pipe would never end.
    if !path.metadata().map_err(unreadable)?.is_file() {
        return Err("这不是普通文件".to_owned());
    }
    let mut bytes = Vec::new();
    File::open(path).map_err(unreadable)?.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(too_large());
    }
    decode(&bytes)
}

/// What is said about a file that is too large.
pub(crate) fn too_large() -> String {
    "文件太大，超过 1 MiB，没有读".to_owned()
}

/// Bytes to text with `\n` between lines: UTF-8, or UTF-16 with a byte order mark (Notepad's
/// “Unicode”). GBK cannot be told from noise, so it is refused with a hint.
fn decode(bytes: &[u8]) -> Result<String, String> {
    let wide = match bytes {
        [0xff, 0xfe, rest @ ..] => Some((rest, u16::from_le_bytes as fn([u8; 2]) -> u16)),
        [0xfe, 0xff, rest @ ..] => Some((rest, u16::from_be_bytes as fn([u8; 2]) -> u16)),
        _ => None,
    };
    if let Some((rest, unit)) = wide {
        let (pairs, _) = rest.as_chunks::<2>();
        let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
        return String::from_utf16(&units)
            .map(normalise)
            .map_err(|_ignored| "文字编码读不懂，请另存为 UTF-8".to_owned());
    }
    std::str::from_utf8(bytes).map(|text| normalise(text.to_owned())).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = good.split(|byte| *byte == b'\n').count();
        format!("第 {line} 行起不是 UTF-8（可能是 GBK）。请用记事本“另存为”，编码选 UTF-8")
    })
}

/// Without a byte order mark, and with `\n` between lines.
///
/// The parser takes a byte order mark for rubbish, and a file with lone `\r` for one message.
pub(crate) fn normalise(text: String) -> String {
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    };
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_all_systems_become_the_same_text() {
        for bytes in [
            "甲\n乙\n".as_bytes(),
            "甲\r\n乙\r\n".as_bytes(),
            "甲\r乙\r".as_bytes(),
            "\u{feff}甲\n乙\n".as_bytes(),
            b"\xff\xfe\x32\x75\r\0\n\0\x59\x4e\n\0",
            b"\xfe\xff\x75\x32\0\n\x4e\x59\0\r\0\n",
        ] {
            assert_eq!(decode(bytes).unwrap(), "甲\n乙\n");
        }
    }

    #[test]
    fn gbk_is_refused_with_its_line_and_a_hint() {
        let said = decode(b"a = 1\nb = \xb7\xc0\xc6\xad\n").unwrap_err();
        assert!(said.contains("第 2 行") && said.contains("UTF-8"), "{said}");
    }

    #[test]
    fn large_files_and_what_is_no_file_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ftl");
        std::fs::write(&path, vec![b'a'; 1024 * 1024 + 1]).unwrap();
        assert!(read(&path).unwrap_err().contains("1 MiB"));
        assert!(read(folder.path()).is_err());
        std::fs::write(&path, vec![b'a'; 1024 * 1024]).unwrap();
        assert!(read(&path).is_ok());
    }
}
