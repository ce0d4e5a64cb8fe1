//! The names of a new pack: the one people read, and the one files go by.
use crate::model::CleanText;

/// Letters a name may have; longer ones do not fit on a list.
const LONGEST: usize = 30;
/// Letters an id may have; lessons get names that begin with it.
const LONGEST_ID: usize = 40;

/// What people call the pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name(CleanText);

impl Name {
    /// The name of a folder as a name to be read.
    pub(super) fn of(folder: &str) -> Self {
        // Braces stand for something else in lessons.
        let calm = |c: char| match c {
            '{' => '（',
            '}' => '）',
            '"' => '”',
            c if c.is_control() => ' ',
            c => c,
        };
        let text = CleanText::lossy(&folder.chars().map(calm).take(LONGEST).collect::<String>());
        let text = text.trim();
        Self(CleanText::lossy(if text.is_empty() { "我的课" } else { text }))
    }

    pub(super) fn text(&self) -> &str {
        &self.0
    }

    /// As it stands between the quotes of a TOML file.
    pub(super) fn in_toml(&self) -> String {
        self.0.replace('\\', "\\\\").replace('"', "\\\"")
    }

    /// An id that follows from it; `None` if it has letters that ids cannot have.
    pub(super) fn id(&self) -> Option<String> {
        let lower = self.0.to_ascii_lowercase();
        let id: String = lower.chars().map(|c| if matches!(c, ' ' | '_' | '.') { '-' } else { c }).collect();
        let id = id.trim_matches('-').to_owned();
        own_id(&id)
    }
}

/// The id an author wishes for; `None` if it has other letters than a to z, 0 to 9 and `-`, begins with
/// another than a letter, ends with `-`, or is too long.
pub fn own_id(id: &str) -> Option<String> {
    let begins = id.starts_with(|c: char| c.is_ascii_lowercase());
    let plain = id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let fine = begins && plain && !id.ends_with('-') && id.len() <= LONGEST_ID;
    fine.then(|| id.to_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_id_follows_from_a_name_in_ascii() {
        let cases = [
            ("my lessons", Some("my-lessons")),
            ("Fraud_2026", Some("fraud-2026")),
            ("我的课", None),
            ("课 a", None),
            ("2026", None),
            ("--", None),
            ("a.b", Some("a-b")),
        ];
        for (name, id) in cases {
            assert_eq!(Name::of(name).id().as_deref(), id, "{name}");
        }
        assert_eq!(Name::of("  ").text(), "我的课");
        assert_eq!(Name::of("{a}\\\"").in_toml(), "（a）\\\\”");
    }

    proptest! {
        #[test]
        fn any_name_can_be_written_into_a_card(name in "\\PC{0,60}|.{0,20}") {
            let name = Name::of(&name);
            let toml = format!("name = \"{}\"", name.in_toml());
            let read: toml::Table = toml.parse().unwrap();
            prop_assert_eq!(read["name"].as_str(), Some(name.text()));
        }
    }
}
