//! Strings as TOML writes them, the way authors read them most easily.

/// A text between straight quotation marks, on one line.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text).replace('\n', "\\n"))
}

/// A text of several lines between `"""`, one of a single line between straight quotation marks.
pub(super) fn block(text: &str) -> String {
    if text.contains('\n') { format!("\"\"\"\n{}\n\"\"\"", escaped(text)) } else { quoted(text) }
}

/// A text as a comment: never more than one line.
pub(super) fn comment(text: &str) -> String {
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    format!("# {}", line.trim())
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '"' => out.extend(['\\', c]),
            '\n' => out.push('\n'),
            c if c.is_control() => out.extend(format!("\\u{:04X}", u32::from(c)).chars()),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_quoted_is_read_again_as_it_was(text in ".{0,40}", more in "[\\\\\"'#\n\t一]{0,12}") {
            let text = format!("{text}{more}");
            let source = format!("{}\na = {} {}\n", comment(&text), quoted(&text), comment(&text));
            let read: toml::Table = toml::from_str(&source).unwrap();
            prop_assert_eq!(read["a"].as_str(), Some(text.as_str()));
            let text = format!("{text}\nx");
            let read: toml::Table = toml::from_str(&format!("a = {}\n", block(&text))).unwrap();
            prop_assert_eq!(read["a"].as_str().unwrap().strip_suffix('\n'), Some(text.as_str()));
        }
    }
}
