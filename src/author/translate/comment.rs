//! The comment above a message: the text it was made from, whose work it is, what was there before.
use super::file::{Mark, Old};

pub(super) const ORIGINAL: &str = "原文：";
pub(super) const OLD_ORIGINAL: &str = "旧原文：";
pub(super) const OLD_VALUE: &str = "旧译文：";
pub(super) const OLD_ID: &str = "旧名：";
pub(super) const NOW: &str = "现在是：";
pub(super) const PENDING: &str = "待译";
pub(super) const DRAFT: &str = "草稿 ";
/// Begins the line that says who speaks; written anew each time.
pub(super) const SAID: &str = "说话：";
/// What a line in a comment may begin with that the program reads.
pub(super) const MARKS: [&str; 8] = [ORIGINAL, OLD_ORIGINAL, OLD_VALUE, OLD_ID, NOW, PENDING, DRAFT, SAID];

/// What the comment above a message says.
#[derive(Default)]
pub(super) struct Comment {
    pub(super) mark: Mark,
    pub(super) original: Option<String>,
    pub(super) old: Option<Old>,
    pub(super) remarks: Vec<String>,
}

/// Which text of a comment the lines go on with.
#[derive(Clone, Copy)]
enum Into {
    Remarks,
    Original,
    OldOriginal,
    OldValue,
    Nothing,
}

impl Comment {
    /// What its lines say.
    pub(super) fn read(lines: &[&str]) -> Self {
        let mut read = Self::default();
        let mut into = Into::Remarks;
        for line in lines {
            let line = line.trim_start_matches('#');
            let line = line.strip_prefix(' ').unwrap_or(line);
            // Nothing but the text itself stands behind the original.
            into = if matches!(into, Into::Original) { read.go_on(into, line) } else { read.take(into, line) };
        }
        // The form of a template that marks a changed original and leaves the message in place.
        if read.original.is_none()
            && let Some(old) = read.old.take_if(|old| old.value.is_empty() && old.id.is_empty())
        {
            read.original = Some(old.original);
        }
        read
    }

    fn take(&mut self, into: Into, line: &str) -> Into {
        if let Some(text) = line.strip_prefix(ORIGINAL) {
            self.original = Some(text.to_owned());
            Into::Original
        } else if let Some(text) = line.strip_prefix(OLD_ORIGINAL) {
            text.clone_into(&mut self.old.get_or_insert_default().original);
            Into::OldOriginal
        } else if let Some(text) = line.strip_prefix(OLD_VALUE) {
            text.clone_into(&mut self.old.get_or_insert_default().value);
            Into::OldValue
        } else if let Some(text) = line.strip_prefix(OLD_ID) {
            text.trim().clone_into(&mut self.old.get_or_insert_default().id);
            Into::Nothing
        } else if line.trim_end() == PENDING {
            self.mark = Mark::Pending;
            Into::Nothing
        } else if let Some(print) = line.strip_prefix(DRAFT).filter(|print| is_print(print.trim())) {
            self.mark = Mark::Draft(print.trim().to_owned());
            Into::Nothing
        } else if line.starts_with(SAID) || line.starts_with(NOW) {
            Into::Nothing
        } else {
            self.go_on(into, line)
        }
    }

    fn go_on(&mut self, into: Into, line: &str) -> Into {
        let text = match into {
            Into::Original => self.original.as_mut(),
            Into::OldOriginal => self.old.as_mut().map(|old| &mut old.original),
            Into::OldValue => self.old.as_mut().map(|old| &mut old.value),
            Into::Remarks | Into::Nothing => None,
        };
        let Some(text) = text else {
            self.remarks.push(line.to_owned());
            return Into::Remarks;
        };
        text.push('\n');
        text.push_str(line);
        into
    }
}

fn is_print(text: &str) -> bool {
    text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}
