//! What is wrong with a file of a locale, as data.
use std::fmt;

/// One thing wrong with a file, said in Chinese to the person who wrote it.
///
/// An issue never stops the program: what it speaks of is left out, and the next locale answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// The file: `zh-Hans-CN/home.ftl`.
    pub file: String,
    /// Its line, counted from 1; 0 when the whole file is meant.
    pub line: usize,
    /// The character in that line, counted from 1; 0 when the whole line or file is meant.
    pub column: usize,
    /// What is wrong, and what to write instead.
    pub what: String,
}

impl Issue {
    /// An issue with a whole file.
    pub(crate) fn of_file(file: &str, what: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line: 0, column: 0, what: what.into() }
    }

    /// An issue at a byte of `source`; a byte inside a character means that character.
    pub(crate) fn at(file: &str, source: &str, byte: usize, what: impl Into<String>) -> Self {
        let before = source.get(..source.floor_char_boundary(byte)).unwrap_or_default();
        let (earlier, line) = before.rsplit_once('\n').unwrap_or(("", before));
        let lines_before = if before.contains('\n') { earlier.matches('\n').count() + 1 } else { 0 };
        Self { file: file.to_owned(), line: lines_before + 1, column: line.chars().count() + 1, what: what.into() }
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.line, self.column) {
            (0, _) => write!(f, "{}：{}", self.file, self.what),
            (line, 0) => write!(f, "{}:{line}：{}", self.file, self.what),
            (line, column) => write!(f, "{}:{line}:{column}：{}", self.file, self.what),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_a_line_and_a_character() {
        let source = "甲 = 一\n乙 = “二”\n";
        for (byte, line, column) in [(0, 1, 1), (4, 1, 3), (10, 2, 1), (11, 2, 1), (16, 2, 5), (9999, 3, 1)] {
            let issue = Issue::at("a.ftl", source, byte, "x");
            assert_eq!((issue.line, issue.column), (line, column), "{byte}");
        }
    }
}
