//! The kinds of handout.
use std::fmt;
use std::str::FromStr;

/// What can be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A lesson in large print (`lesson`).
    Lesson,
    /// Its questions with boxes to tick, and the key on a page of its own (`answers`).
    Answers,
    /// A page for whoever leads the class (`guide`).
    Guide,
    /// What a family agrees on, to be filled in (`pact`).
    Pact,
    /// Cards to cut out, one question each, and their answers by code (`cards`).
    Cards,
}

impl Kind {
    /// All of them, in the order in which they are printed.
    pub const ALL: [Self; 5] = [Self::Lesson, Self::Answers, Self::Guide, Self::Pact, Self::Cards];

    /// Its name on the command line and in the names of files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Lesson => "lesson",
            Self::Answers => "answers",
            Self::Guide => "guide",
            Self::Pact => "pact",
            Self::Cards => "cards",
        }
    }
}

/// A word that names no kind of handout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownKind(String);

impl fmt::Display for UnknownKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = Kind::ALL.map(Kind::name).join(" ");
        write!(f, "没有“{}”这一种，可以写 {all}（one of these）", self.0)
    }
}

impl std::error::Error for UnknownKind {}

impl FromStr for Kind {
    type Err = UnknownKind;

    fn from_str(name: &str) -> Result<Self, UnknownKind> {
        Self::ALL.into_iter().find(|kind| kind.name() == name.trim()).ok_or_else(|| UnknownKind(name.trim().to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_found_by_its_name_and_no_other_word_is_one() {
        for kind in Kind::ALL {
            assert_eq!(kind.name().parse(), Ok(kind));
        }
        for word in ["", "lessons", "Lesson", "课文"] {
            assert_eq!(word.parse::<Kind>(), Err(UnknownKind(word.to_owned())));
        }
    }
}
