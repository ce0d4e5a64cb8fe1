//! The texts of a Fluent file with their places, line by line.
//!
//! The parser used at run time keeps neither places nor comments. For looking at words the lines are
//! enough: a file the parser refuses is told by `locale`.

/// A line of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said<'s> {
    /// The message.
    pub id: &'s str,
    /// The words of the line; what stands in braces among them is no text.
    pub words: &'s str,
    /// Where they begin, in bytes of the file.
    pub at: usize,
}

/// The lines of the messages in `source`, comments left out.
pub fn said(source: &str) -> impl Iterator<Item = Said<'_>> {
    let (mut at, mut id) = (0, "");
    source.split('\n').filter_map(move |line| {
        let start = at;
        at += line.len() + 1;
        if line.starts_with('#') || line.trim().is_empty() {
            return None;
        }
        if line.starts_with([' ', '\t']) {
            return (!id.is_empty()).then_some(Said { id, words: line, at: start });
        }
        let name = line.split(['=', ' ']).next().unwrap_or("");
        let (_, words) = line.split_once('=').filter(|_| is_id(name))?;
        id = name;
        Some(Said { id, words, at: start + line.len() - words.len() })
    })
}

fn is_id(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    !name.is_empty() && name.chars().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_of_a_message_knows_where_it_stands() {
        let source = "### 考试\n# 原文：考试\na = 甲\n\nb =\n    乙 { $x ->\n       *[other] 丙\n    }\n垃圾 = 考试\n";
        let lines: Vec<_> = said(source).map(|said| (said.id, said.words.trim())).collect();
        assert_eq!(lines, [("a", "甲"), ("b", ""), ("b", "乙 { $x ->"), ("b", "*[other] 丙"), ("b", "}")]);
        for said in said(source) {
            assert!(source.get(said.at..).unwrap().starts_with(said.words));
        }
    }
}
