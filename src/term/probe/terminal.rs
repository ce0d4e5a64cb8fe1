//! Who the terminal is: its own word for it, checked against what only it would answer.
use std::fmt;

use super::replies::Replies;
use super::surroundings::Surroundings;

/// The name of a terminal that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Name {
    /// kitty.
    Kitty,
    /// foot.
    Foot,
    /// GNOME Terminal, Xfce Terminal and all others made of the VTE library.
    Vte,
    /// Konsole and what is made of it.
    Konsole,
    /// Alacritty. Its version is that of the `alacritty_terminal` library: 0.25 is Alacritty 0.15.
    Alacritty,
    /// Ghostty.
    Ghostty,
    /// `WezTerm`. Its versions are dates.
    WezTerm,
    /// xterm.
    Xterm,
    /// Windows Terminal, which tells no version.
    WindowsTerminal,
    /// One that is not known here, by its own name.
    Other(String),
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Kitty => "kitty",
            Self::Foot => "foot",
            Self::Vte => "VTE",
            Self::Konsole => "Konsole",
            Self::Alacritty => "alacritty_terminal",
            Self::Ghostty => "Ghostty",
            Self::WezTerm => "WezTerm",
            Self::Xterm => "xterm",
            Self::WindowsTerminal => "Windows Terminal",
            Self::Other(name) => name,
        })
    }
}

/// A version, its numbers from the left.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Version(pub Vec<u32>);

impl Version {
    /// The numbers at the start of a text: `0.41.1` gives 0, 41 and 1; a text without any, nothing.
    fn parse(text: &str) -> Self {
        Self(text.split('.').map_while(leading_number).collect())
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let numbers: Vec<String> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&numbers.join("."))
    }
}

fn leading_number(text: &str) -> Option<u32> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    text.get(..end)?.parse().ok()
}

/// A terminal by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terminal {
    /// Its name.
    pub name: Name,
    /// Its version; without numbers when it told none.
    pub version: Version,
    /// How it was recognised.
    pub by: Evidence,
}

/// What a terminal was recognised by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// It told its name (XTVERSION).
    Name,
    /// Its device attributes (DA2) are those of no other.
    Attributes,
    /// The environment names it, and its device attributes agree. The environment alone proves
    /// nothing: a terminal that was started from another one inherits it.
    Both,
    /// The environment names it; nothing is allowed to follow from that.
    Environment,
}

/// Who the terminal is, or nothing when it cannot be told.
///
/// Never to be asked inside a multiplexer: it answers for itself, and the environment is that of
/// whoever started it.
pub(super) fn recognise(replies: &Replies, surroundings: &Surroundings) -> Option<Terminal> {
    let named = replies.version.as_deref().map(by_name);
    named.or_else(|| by_attributes(replies.secondary.as_deref()?, surroundings)).or_else(|| {
        let windows = surroundings.windows_terminal;
        windows.then(|| Terminal {
            name: Name::WindowsTerminal,
            version: Version::default(),
            by: Evidence::Environment,
        })
    })
}

/// `kitty(0.41.1)`, `Konsole 25.04.2`, `VTE(8001)`.
fn by_name(told: &str) -> Terminal {
    let (name, version) = told.split_once(['(', ' ']).unwrap_or((told, ""));
    let plain = Version::parse(version);
    let (name, version) = match name.to_ascii_lowercase().as_str() {
        "kitty" => (Name::Kitty, plain),
        "foot" => (Name::Foot, plain),
        "vte" => (Name::Vte, vte(plain.0.first().copied().unwrap_or(0))),
        "konsole" => (Name::Konsole, plain),
        "ghostty" => (Name::Ghostty, plain),
        "wezterm" => (Name::WezTerm, plain),
        "xterm" => (Name::Xterm, plain),
        _ => (Name::Other(name.to_owned()), plain),
    };
    Terminal { name, version, by: Evidence::Name }
}

/// VTE before 0.76 and Alacritty do not tell their names.
fn by_attributes(attributes: &[u32], surroundings: &Surroundings) -> Option<Terminal> {
    let (name, version, by) = match *attributes {
        [61 | 65, number, 1] if number >= 1000 => (Name::Vte, vte(number), Evidence::Attributes),
        // The library answers like this in other terminals too, which draw in ways of their own.
        [0, number, 1] if number >= 100 && surroundings.alacritty => {
            (Name::Alacritty, two_digits(number), Evidence::Both)
        }
        // QTerminal, which shares its ancestor, begins with 0.
        [1, 115, 0] => (Name::Konsole, two_digits(surroundings.konsole_version?), Evidence::Both),
        [41, number, _] => (Name::Xterm, Version(vec![number]), Evidence::Attributes),
        _ => return None,
    };
    Some(Terminal { name, version, by })
}

/// 8001 is VTE 0.80.1.
fn vte(number: u32) -> Version {
    two_digits(number)
}

/// Two digits a part, from the right: 250402 is 25.4.2, and 7006 is 0.70.6.
fn two_digits(number: u32) -> Version {
    Version(vec![number / 10_000, number / 100 % 100, number % 100])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_and_a_version_are_read_however_they_are_joined() {
        let cases = [
            ("kitty(0.41.1)", Name::Kitty, "0.41.1"),
            ("Konsole 25.04.2", Name::Konsole, "25.4.2"),
            ("VTE(8001)", Name::Vte, "0.80.1"),
            ("XTerm(398)", Name::Xterm, "398"),
            ("WezTerm 20240203-110809-5046fc22", Name::WezTerm, "20240203"),
            ("ghostty 1.2.0-main+abc", Name::Ghostty, "1.2.0"),
            ("VTE", Name::Vte, "0.0.0"),
            ("contour 0.4.3", Name::Other("contour".into()), "0.4.3"),
            ("", Name::Other(String::new()), ""),
            ("foot(99999999999)", Name::Foot, ""),
        ];
        for (told, name, version) in cases {
            let terminal = by_name(told);
            assert_eq!((terminal.name, terminal.version.to_string().as_str()), (name, version), "{told:?}");
        }
    }

    #[test]
    fn attributes_that_others_share_are_not_enough() {
        let bare = Surroundings::default();
        let in_alacritty = Surroundings { alacritty: true, ..Surroundings::default() };
        let in_konsole = Surroundings { konsole_version: Some(221_201), ..Surroundings::default() };
        let name = |attributes: &[u32], around| by_attributes(attributes, around).map(|terminal| terminal.name);
        assert_eq!(name(&[65, 7006, 1], &bare), Some(Name::Vte));
        assert_eq!(name(&[0, 2500, 1], &bare), None, "a terminal that only contains Alacritty's library");
        assert_eq!(name(&[0, 2500, 1], &in_alacritty), Some(Name::Alacritty));
        assert_eq!(name(&[1, 115, 0], &bare), None);
        assert_eq!(name(&[1, 115, 0], &in_konsole), Some(Name::Konsole));
        assert_eq!(name(&[0, 115, 0], &in_konsole), None, "QTerminal that was started from Konsole");
        assert_eq!(name(&[41, 379, 0], &in_alacritty), Some(Name::Xterm), "xterm that was started from Alacritty");
    }
}
