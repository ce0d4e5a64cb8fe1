//! Texts in a file of translations that wait for their translator.
//!
//! The build script reads this file too (`#[path]`), so it leans on nothing else of the project.

/// A line of the comment above a message that waits: its text is still the original.
pub const PENDING: &str = "# 待译";

/// Whether the value of a message is still the original that was put there to be translated.
pub fn untouched(original: &str, value: &str) -> bool {
    bare(original) == bare(value)
}

/// Without white space and without the quotes in which Fluent wants some marks: `{"["}`.
fn bare(text: &str) -> String {
    let mut bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    for mark in ['{', '}', '[', '*', '.'] {
        bare = bare.replace(&format!("{{\"{mark}\"}}"), &mark.to_string());
    }
    bare
}

/// The same file with empty lines for the messages that wait, so that they take no room in the
/// program. What somebody has written stays, and so does the number of every line.
///
/// A message that waits because its original has changed stays as well: it is counted apart.
#[allow(dead_code, reason = "for the build script")]
pub(crate) fn without_pending(source: &str) -> String {
    let blank = blank(source);
    let keep = |(number, line)| if blank.binary_search(&number).is_ok() { "" } else { line };
    let lines: Vec<&str> = source.split('\n').enumerate().map(keep).collect();
    lines.join("\n")
}

/// The numbers of the lines to empty, in order.
fn blank(source: &str) -> Vec<usize> {
    let lines: Vec<&str> = source.split('\n').collect();
    let mut numbers = Vec::new();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let start = at;
        at += 1;
        if !line.starts_with('#') {
            continue;
        }
        let while_true =
            |from: usize, is: fn(&str) -> bool| from + lines.iter().skip(from).take_while(|line| is(line)).count();
        let message = while_true(start, |line| line.starts_with('#'));
        at = message;
        let end = while_true(message + 1, |line| line.starts_with(' ')).min(lines.len());
        let (comment, value) = (lines.get(start..message), lines.get(message..end));
        if let (Some(comment), Some(value)) = (comment, value)
            && waits(comment, value)
        {
            numbers.extend(start..end);
            at = end;
        }
    }
    numbers
}

/// Whether the message with this comment has nothing but its original.
fn waits(comment: &[&str], value: &[&str]) -> bool {
    let Some((first, rest)) = value.split_first() else { return false };
    let Some((_, first)) = first.split_once('=') else { return false };
    let begin = comment.iter().position(|line| line.starts_with("# 原文："));
    let original: String =
        comment.iter().skip(begin.unwrap_or(comment.len())).map(|line| line.get(2..).unwrap_or("")).collect();
    let original = original.strip_prefix("原文：").unwrap_or_default();
    let value: String = [first].into_iter().chain(rest.iter().copied()).collect();
    comment.contains(&PENDING) && !comment.iter().any(|line| line.starts_with("# 旧")) && untouched(original, &value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_still_is_the_original_waits() {
        for (original, value, waits) in [
            ("先打 {hotline-police}。", " 先打 { hotline-police }。", true),
            ("一，\n二。", "\n    一，\n    二。", true),
            ("[一] {x", " {\"[\"}一] {\"{\"}x", true),
            ("先打", " 先拨", false),
        ] {
            assert_eq!(untouched(original, value), waits, "{value}");
        }
    }

    #[test]
    fn messages_that_wait_leave_empty_lines() {
        let source = "### 头\n\n# 待译\n# 原文：一，\n# 二。\na =\n    一，\n    二。\n\n# 待译\n# 原文：三\nb = 叁\n\n\
                      # 旧译文： 四\n# 待译\n# 原文：五\nc = 五\n\n# 原文：六\nd = 六\n";
        let kept = without_pending(source);
        assert_eq!(kept.lines().count(), source.lines().count());
        assert_eq!(kept, source.replace("# 待译\n# 原文：一，\n# 二。\na =\n    一，\n    二。\n", "\n\n\n\n\n\n"));
        assert_eq!(without_pending("# 待译"), "# 待译");
        assert_eq!(without_pending(""), "");
    }
}
