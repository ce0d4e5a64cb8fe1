//! Words to the value of a message and back.
use crate::model::placeholders;

/// What stands behind the name of a message with that value.
pub(super) fn tail(value: &str) -> String {
    if value.starts_with('\n') { format!(" ={value}") } else { format!(" = {value}") }
}

/// `text` as the value of a message: several lines stand below the name, four blanks in.
pub(super) fn as_message(text: &str) -> String {
    let mut out = String::new();
    let mut from = 0;
    for placeholder in placeholders(text) {
        out.push_str(&escaped(text.get(from..placeholder.range.start).unwrap_or_default()));
        out.push_str(&["{ ", placeholder.name, " }"].concat());
        from = placeholder.range.end;
    }
    out.push_str(&escaped(text.get(from..).unwrap_or_default()));
    let line = |line: &str| match line.split_at_checked(1) {
        Some((mark @ ("[" | "*" | "."), rest)) => format!("{{\"{mark}\"}}{rest}"),
        _ => line.to_owned(),
    };
    let lines: Vec<String> = out.lines().map(line).collect();
    if lines.len() > 1 { format!("\n    {}", lines.join("\n    ")) } else { lines.concat() }
}

fn escaped(text: &str) -> String {
    let quoted = |c: char| if matches!(c, '{' | '}') { format!("{{\"{c}\"}}") } else { c.to_string() };
    text.chars().map(quoted).collect()
}

/// The words of a message, as a pack would write them.
pub(super) fn plain(value: &str) -> Option<String> {
    let lines: Vec<&str> = value.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let text = lines.join("\n");
    let mut out = String::new();
    let mut from = 0;
    for placeholder in placeholders(&text) {
        out.push_str(text.get(from..placeholder.range.start)?);
        from = placeholder.range.end;
        let quoted = placeholder.name.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        match (quoted, placeholder.name) {
            (Some("{" | "}"), _) => return None,
            (Some(mark), _) => out.push_str(mark),
            (None, name) if name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') => {
                out.push_str(&["{", name, "}"].concat());
            }
            _ => return None,
        }
    }
    out.push_str(text.get(from..)?);
    Some(out)
}

/// Without white space, as the program compares texts.
pub(super) fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_a_value_and_come_back() {
        for (text, value) in [
            ("先打{hotline-police}。", "先打{ hotline-police }。"),
            ("一，\n[二]\n*三\n.四", "\n    一，\n    {\"[\"}二]\n    {\"*\"}三\n    {\".\"}四"),
        ] {
            assert_eq!(as_message(text), value);
            assert_eq!(plain(value).as_deref(), Some(text));
        }
        assert_eq!(as_message("} 一 {"), "{\"}\"} 一 {\"{\"}");
        assert_eq!(tail("一") + &tail("\n    一"), " = 一 =\n    一");
    }

    #[test]
    fn a_message_that_chooses_or_has_brackets_of_its_own_has_no_plain_words() {
        for value in [" { $n ->\n       *[other] 陆\n    }", "{\"{\"}", "{ MONEY($n) }"] {
            assert_eq!(plain(value), None, "{value}");
        }
    }
}
