//! A file of translations as people write it: every message with the comment above it.
//!
//! The values are kept letter for letter; a parser of Fluent would give them back in a form of its own.
use super::comment::{Comment, DRAFT, MARKS, OLD_ID, OLD_ORIGINAL, OLD_VALUE, ORIGINAL, PENDING, SAID};

/// A message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its name: `four-losses-c2-l1`.
    pub(super) id: String,
    /// The text it was made from; nothing if its comment does not say.
    pub(super) original: Option<String>,
    /// Everything behind the name: ` = 啊？`, with the lines below.
    pub(super) tail: String,
    /// What the translator noted for himself.
    pub(super) remarks: Vec<String>,
    /// Whose work it is.
    pub(super) mark: Mark,
    /// An earlier translation of an earlier text.
    pub(super) old: Option<Old>,
}

/// Whose work a message is, by the line above it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) enum Mark {
    /// A person's.
    #[default]
    Done,
    /// Nobody's yet (`# 待译`).
    Pending,
    /// A converter's (`# 草稿 1a2b3c4d`), with the print of what it wrote.
    Draft(String),
}

/// A translation whose text is gone: kept in a comment, used by nobody.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Old {
    /// What it was called; empty where it stands above the message of that name.
    pub(super) id: String,
    /// The text it was made from, if that was known.
    pub(super) original: String,
    /// Its value: ` 啊？`, with the lines below.
    pub(super) value: String,
    /// What the translator noted for himself.
    pub(super) remarks: Vec<String>,
}

/// A whole file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct File {
    /// Its first lines, with their `###`.
    pub(super) header: Vec<String>,
    /// Terms (`-name = …`) with their comments, as they stand.
    pub(super) terms: Vec<String>,
    /// Its messages.
    pub(super) entries: Vec<Entry>,
    /// Translations nobody needs any more.
    pub(super) olds: Vec<Old>,
}

impl Entry {
    /// What it says, as it is written.
    pub(super) fn value(&self) -> &str {
        self.tail.split_once('=').map_or("", |(_, value)| value)
    }
}

/// The heading above [`File::olds`].
pub(super) const OLDS: &str = "## 没有人用的译文：原文已经不在了，留着备用";

impl File {
    /// Takes a file apart. The caller has made sure that its messages can be read.
    pub(super) fn read(source: &str) -> Self {
        let mut file = Self::default();
        let mut lines = source.lines().peekable();
        let mut comment: Vec<&str> = Vec::new();
        let mut remarks: Vec<String> = Vec::new();
        while let Some(line) = lines.next() {
            if line.starts_with("###") {
                file.header.push(line.to_owned());
            } else if let Some(heading) = line.strip_prefix("##") {
                // Headings are written anew; anything else is somebody's note.
                if !heading.contains(".toml") && line != OLDS {
                    remarks.push(heading.trim().to_owned());
                }
            } else if line.starts_with('#') {
                comment.push(line);
            } else if begins_entry(line) {
                let mut block = line.to_owned();
                while let Some(more) = lines.next_if(|more| !more.starts_with('#') && !begins_entry(more)) {
                    block.push('\n');
                    block.push_str(more);
                }
                file.put(std::mem::take(&mut comment), block.trim_end(), &mut remarks);
            } else {
                // A comment that belongs to no message.
                file.put_loose(&std::mem::take(&mut comment), &mut remarks);
            }
        }
        file.put_loose(&comment, &mut remarks);
        file.header.extend(remarks.into_iter().map(|remark| format!("### {remark}").trim_end().to_owned()));
        file
    }

    fn put(&mut self, comment: Vec<&str>, block: &str, remarks: &mut Vec<String>) {
        if block.starts_with('-') {
            let whole: Vec<&str> = comment.into_iter().chain([block]).collect();
            self.terms.push(whole.join("\n"));
            return;
        }
        let length = block.find(|c: char| !is_name(c)).unwrap_or(block.len());
        let (id, tail) = block.split_at(length);
        let Comment { mark, original, old, remarks: own } = Comment::read(&comment);
        let remarks = remarks.drain(..).chain(own).collect();
        self.entries.push(Entry { id: id.to_owned(), original, tail: tail.to_owned(), remarks, mark, old });
    }

    fn put_loose(&mut self, comment: &[&str], remarks: &mut Vec<String>) {
        let Comment { old, remarks: own, .. } = Comment::read(comment);
        remarks.extend(own);
        if let Some(old) = old {
            self.olds.push(Old { remarks: std::mem::take(remarks), ..old });
        }
    }
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

fn begins_entry(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.trim_start_matches(is_name).trim_start_matches(' ').starts_with('=')
}

/// Writes comments and messages.
#[derive(Debug, Default)]
pub(super) struct Writer {
    out: String,
}

impl Writer {
    /// A line.
    pub(super) fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    /// An empty line.
    pub(super) fn gap(&mut self) {
        self.out.push('\n');
    }

    /// A message; `said` tells who speaks to whom.
    pub(super) fn entry(&mut self, entry: &Entry, said: Option<&str>) {
        self.remarks(&entry.remarks);
        self.old(entry.old.as_ref());
        match &entry.mark {
            Mark::Done => {}
            Mark::Pending => self.comment(PENDING),
            Mark::Draft(print) => self.comment(&format!("{DRAFT}{print}")),
        }
        if let Some(said) = said {
            self.comment(&format!("{SAID}{said}"));
        }
        if let Some(original) = &entry.original {
            self.text(ORIGINAL, original);
        }
        self.line(&format!("{}{}", entry.id, entry.tail));
        self.gap();
    }

    /// Translations nobody needs, if there are any.
    pub(super) fn olds(&mut self, olds: &[Old]) {
        if olds.is_empty() {
            return;
        }
        self.line(OLDS);
        self.gap();
        for old in olds {
            self.remarks(&old.remarks);
            self.text(OLD_ID, &old.id);
            self.old(Some(old));
            self.gap();
        }
    }

    /// What was written, with one line end behind it.
    pub(super) fn finish(self) -> String {
        let mut out = self.out;
        out.truncate(out.trim_end().len());
        out.push('\n');
        out
    }

    fn old(&mut self, old: Option<&Old>) {
        let Some(old) = old else { return };
        if !old.original.is_empty() {
            self.text(OLD_ORIGINAL, &old.original);
        }
        self.text(OLD_VALUE, &old.value);
    }

    fn remarks(&mut self, remarks: &[String]) {
        for remark in remarks {
            self.comment(remark);
        }
    }

    fn comment(&mut self, line: &str) {
        self.line(format!("# {line}").trim_end());
    }

    /// A text in a comment. A line that would read as one of the program's own stands further in.
    fn text(&mut self, mark: &str, text: &str) {
        let mut lines = text.split('\n');
        self.comment(&format!("{mark}{}", lines.next().unwrap_or("")));
        for line in lines {
            let space = if MARKS.iter().any(|mark| line.starts_with(mark)) { " " } else { "" };
            self.comment(&format!("{space}{line}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_comes_apart_and_together_letter_for_letter() {
        let source = "### 头\n\n-brand = 乐龄\n\n# 记一笔\n# 原文：一，\n# 二\na-1 =\n    壹，\n\n    贰\n\n\
                      # 旧原文：旧\n# 旧译文： 舊\n# 待译\n# 说话：小吴（骗子）\n# 原文：新\nb = 新\n\n\
                      # 草稿 0123abcd\n# 原文：三\nc   = 叁{ $x ->\n    [one] 一\n   *[other] 二\n}\n\n";
        let file = File::read(source);
        assert_eq!(file.terms, ["-brand = 乐龄"]);
        let entry = |at: usize| file.entries.get(at).cloned().unwrap_or_default();
        assert_eq!(entry(0).original.as_deref(), Some("一，\n二"));
        assert_eq!((entry(0).value(), entry(0).remarks.join("")), ("\n    壹，\n\n    贰", "记一笔".to_owned()));
        assert_eq!((entry(1).mark, entry(1).old.unwrap_or_default().value), (Mark::Pending, " 舊".to_owned()));
        assert_eq!(entry(2).mark, Mark::Draft("0123abcd".to_owned()));
        let mut writer = Writer::default();
        file.entries.iter().zip([None, Some("小吴（骗子）"), None]).for_each(|(entry, said)| writer.entry(entry, said));
        assert_eq!(writer.finish(), source.split_once("乐龄\n\n").unwrap().1.trim_end().to_owned() + "\n");
    }

    #[test]
    fn what_nobody_uses_is_a_comment_that_can_be_read_again() {
        let old = Old {
            id: "a-1".to_owned(),
            original: "一\n旧译文：二".to_owned(),
            value: "\n    壹\n\n    贰".to_owned(),
            remarks: vec!["记一笔".to_owned()],
        };
        let mut writer = Writer::default();
        writer.olds(std::slice::from_ref(&old));
        let written = writer.finish();
        let file = File::read(&written);
        assert_eq!(file.olds, [Old { original: "一\n 旧译文：二".to_owned(), ..old }], "{written}");
        let mut writer = Writer::default();
        writer.olds(&file.olds);
        assert_eq!(writer.finish(), written);
    }

    #[test]
    fn notes_that_belong_to_no_message_stay() {
        let file = File::read("## 一.toml\n\n# 问过老王\n\n# 原文：没人要\n\n# 原文：一\na = 1\n\n# 完\n");
        assert_eq!(file.entries[0].remarks, ["问过老王"]);
        assert_eq!(file.header, ["### 完"]);
    }
}
