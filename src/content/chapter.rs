//! The texts of one file, one by one, as translators get to see them.
use super::decode::Refusal;
use super::folder::Folder;
use crate::model::{CleanText, Phrase, Role, Tells, Told};

/// The texts of a file.
#[derive(Debug, Clone)]
pub struct Chapter {
    /// The pack or the content folder the file stands in.
    home: Folder,
    /// Its path in there: `lessons/01-calls.toml`.
    pub file: String,
    /// What it is called, if it is one thing with a title.
    pub title: Option<CleanText>,
    /// Its texts, in order, each key once; empty ones left out.
    pub lines: Vec<Line>,
}

/// A text, and who says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The text.
    pub phrase: Phrase,
    /// For the line of a conversation, who speaks to whom: 小吴（骗子）→ 陈奶奶（老人）.
    pub said: Option<String>,
}

impl Chapter {
    /// What the file `inside` the folder `home` tells.
    pub(super) fn of(home: &Folder, inside: &str, value: &impl Tells) -> Self {
        let mut lines: Vec<Line> = Vec::new();
        let mut keys = std::collections::BTreeSet::new();
        value.tell(&mut |told| {
            if !told.phrase.base.is_empty() && keys.insert(told.phrase.key.clone()) {
                lines.push(Line { phrase: told.phrase.clone(), said: said(&told) });
            }
        });
        let title = value.title().map(|title| title.base.clone());
        Self { home: home.clone(), file: inside.to_owned(), title, lines }
    }

    /// One for tests.
    #[cfg(test)]
    #[allow(dead_code, reason = "for the author's bench")]
    pub(crate) fn made_up(file: &str, lines: Vec<Line>) -> Self {
        Self { home: Folder::embedded(), file: file.to_owned(), title: None, lines }
    }

    /// Whether it stands for that file.
    pub(super) fn is_of(&self, home: &Folder, inside: &str) -> bool {
        self.file == inside && self.home.shown("") == home.shown("")
    }

    /// What a person calls the file `inside` the folder of this one.
    pub fn beside(&self, inside: &str) -> String {
        self.home.shown(inside)
    }

    /// The text of the file `inside` the folder of this one; `None` if there is no such file.
    ///
    /// # Errors
    ///
    /// Says why the file was refused.
    pub fn read_beside(&self, inside: &str) -> Option<Result<String, Refusal>> {
        self.home.has(inside).then(|| self.home.read(inside))
    }

    /// The names of the files in the sub-folder `sub` of the folder of this one, sorted.
    pub fn files_beside(&self, sub: &str) -> Vec<String> {
        self.home.files(sub)
    }
}

/// Who speaks to whom.
fn said(told: &Told<'_>) -> Option<String> {
    let (speaker, script) = told.by?;
    let named = |person: &crate::model::Person| format!("{}（{}）", person.name.base, in_words(person.role));
    let others: Vec<String> = script.people.iter().filter(|person| *person != speaker).map(named).collect();
    Some(if others.is_empty() { named(speaker) } else { format!("{} → {}", named(speaker), others.join("、")) })
}

/// What a role is called in the comments of translations.
pub(super) fn in_words(role: Role) -> &'static str {
    match role {
        Role::Scammer => "骗子",
        Role::Elder => "老人",
        Role::Family => "家人",
        Role::Official => "真的工作人员",
        Role::Friend => "朋友",
        Role::Narrator => "旁白",
    }
}
