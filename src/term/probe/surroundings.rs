//! What the environment says about the terminal.
use std::time::Duration;

use super::ability::Console;
use super::console;

/// How long a terminal on the same machine may take to answer; they need a few milliseconds, and
/// one that takes longer is not worth making the reader wait.
const NEAR: Duration = Duration::from_millis(150);
/// How long a terminal at the other end of a connection may take.
const FAR: Duration = Duration::from_secs(1);

/// The environment variables that matter, as values.
///
/// They are hints at most: a terminal started from another one, and a program inside tmux, inherit
/// those of somebody else.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each stands for variables that are set or not, in any combination")]
pub struct Surroundings {
    /// `TERM`.
    pub term: String,
    /// The program runs inside tmux, screen, zellij or the like.
    pub multiplexed: bool,
    /// The terminal is at the other end of a connection (SSH).
    pub remote: bool,
    /// Something says that the terminal is Alacritty.
    pub alacritty: bool,
    /// The version of the Konsole that started this, as it writes it: 250402 is 25.04.2.
    pub konsole_version: Option<u32>,
    /// Windows Terminal started this.
    pub windows_terminal: bool,
    /// What the Linux console's font has, if this is one.
    pub console: Option<Console>,
}

impl Surroundings {
    /// What the process was given.
    ///
    /// On a Linux console this asks for the characters of its font, which takes a few milliseconds.
    pub fn here() -> Self {
        let mut here = Self::given(|name| std::env::var_os(name).map(|value| value.to_string_lossy().into_owned()));
        if here.console.is_some() {
            here.console = Some(console::font());
        }
        here
    }

    /// What a set of variables says. The font of a Linux console is not known then.
    pub fn given(variable: impl Fn(&str) -> Option<String>) -> Self {
        let value = |name: &str| variable(name).filter(|value| !value.is_empty());
        let any = |names: &[&str]| names.iter().any(|name| value(name).is_some());
        let term = value("TERM").unwrap_or_default();
        let inside = ["tmux", "screen"].iter().any(|name| term.starts_with(name));
        let multiplexed = inside || any(&["TMUX", "STY", "ZELLIJ"]);
        Self {
            multiplexed,
            remote: any(&["SSH_CONNECTION", "SSH_TTY"]),
            alacritty: term.starts_with("alacritty") || any(&["ALACRITTY_WINDOW_ID", "ALACRITTY_SOCKET"]),
            konsole_version: value("KONSOLE_VERSION").and_then(|version| version.parse().ok()),
            windows_terminal: any(&["WT_SESSION"]),
            console: (term == "linux" && !multiplexed).then(Console::default),
            term,
        }
    }

    /// How long to wait for the terminal's answers.
    pub fn patience(&self) -> Duration {
        if self.remote { FAR } else { NEAR }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(variables: &[(&str, &str)]) -> Surroundings {
        Surroundings::given(|name| variables.iter().find(|(known, _)| *known == name).map(|(_, v)| (*v).to_owned()))
    }

    #[test]
    fn a_multiplexer_gives_itself_away_in_many_ways() {
        let signs = [("TMUX", "/tmp/tmux-0/default,1,0"), ("STY", "1.pts"), ("ZELLIJ", "0"), ("TERM", "screen.xterm")];
        for sign in signs {
            assert!(given(&[sign]).multiplexed, "{sign:?}");
        }
        assert!(!given(&[("TERM", "xterm-kitty"), ("TMUX", "")]).multiplexed);
    }

    #[test]
    fn only_a_connection_is_waited_for_longer() {
        assert_eq!(given(&[("TERM", "xterm")]).patience(), NEAR);
        assert_eq!(given(&[("SSH_TTY", "/dev/pts/0")]).patience(), FAR);
        assert_eq!(given(&[("SSH_CONNECTION", "1 2 3 4")]).patience(), FAR);
    }

    #[test]
    fn a_console_inside_tmux_is_none() {
        assert!(given(&[("TERM", "linux")]).console.is_some());
        assert!(given(&[("TERM", "linux"), ("TMUX", "1")]).console.is_none());
    }
}
