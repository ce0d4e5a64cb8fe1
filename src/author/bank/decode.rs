//! Bytes of a text to letters: UTF-8, UTF-16 with its mark, and what Chinese Excel and Notepad save (GB 18030).
use encoding_rs::{GB18030, UTF_8, UTF_16BE, UTF_16LE};

/// The text, its line ends made line feeds.
///
/// # Errors
///
/// Says so if the bytes are none of the three.
pub(super) fn decode(bytes: &[u8]) -> Result<String, String> {
    let (encoding, body) = match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => (UTF_8, rest),
        [0xff, 0xfe, rest @ ..] => (UTF_16LE, rest),
        [0xfe, 0xff, rest @ ..] => (UTF_16BE, rest),
        _ if std::str::from_utf8(bytes).is_ok() => (UTF_8, bytes),
        // GB 18030 has GBK and GB 2312 in it.
        _ => (GB18030, bytes),
    };
    let text = encoding.decode_without_bom_handling_and_without_replacement(body);
    let text = text.ok_or("文字的编码认不出来。用原来的程序打开，另存为 UTF-8，再来一次")?;
    if text.contains('\0') {
        return Err("这不是文字文件。请用原来的程序另存为 .xlsx、.csv 或 .txt".to_owned());
    }
    Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_chinese_programs_save_is_read() {
        let text = "题目,答案\n他说“马上”,A\n";
        let utf16 = |unit: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
        for bytes in [
            text.as_bytes().to_vec(),
            [b"\xef\xbb\xbf", text.as_bytes()].concat(),
            GB18030.encode(text).0.into_owned(),
            [b"\xff\xfe".to_vec(), utf16(u16::to_le_bytes)].concat(),
            [b"\xfe\xff".to_vec(), utf16(u16::to_be_bytes)].concat(),
            text.replace('\n', "\r\n").into_bytes(),
        ] {
            assert_eq!(decode(&bytes).as_deref(), Ok(text));
        }
        for bytes in [&b"a\0b"[..], b"\x89PNG\r\n\x1a\n\0\0", b"\xff\xff\xff"] {
            assert!(decode(bytes).is_err(), "{bytes:?}");
        }
    }
}
