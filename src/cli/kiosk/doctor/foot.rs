//! Which of foot's key bindings are still on.
use std::path::{Path, PathBuf};

/// What foot does on a key unless its settings say otherwise, and what a visitor could leave with.
const LEADS_OUT: [&str; 2] = ["spawn-terminal", "show-urls-launch"];
/// The same, and a visitor would be lost: a search, other letters, lines of before.
const LEADS_ASTRAY: [&str; 8] = [
    "search-start",
    "font-increase",
    "font-decrease",
    "font-reset",
    "scrollback-up-page",
    "scrollback-down-page",
    "prompt-prev",
    "prompt-next",
];

/// What was found in foot's settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bindings {
    /// The file; `None` where there is none, so that all bindings are on.
    pub(super) file: Option<PathBuf>,
    /// Those that lead out.
    pub(super) out: Vec<&'static str>,
    /// Those that lead astray.
    pub(super) astray: Vec<&'static str>,
}

impl Bindings {
    /// Reads what a foot with these arguments reads.
    pub(super) fn of(arguments: &[String], usual: &[PathBuf]) -> Self {
        let named = named(arguments).map(PathBuf::from);
        let file = named.or_else(|| usual.iter().find(|file| file.is_file()).cloned());
        let text = file.as_deref().and_then(|file| std::fs::read_to_string(file).ok());
        Self::in_text(file.filter(|_| text.is_some()), text.as_deref().unwrap_or_default())
    }

    fn in_text(file: Option<PathBuf>, text: &str) -> Self {
        let off = off(text);
        let on = |names: &[&'static str]| names.iter().filter(|name| !off.contains(name)).copied().collect();
        Self { file, out: on(&LEADS_OUT), astray: on(&LEADS_ASTRAY) }
    }
}

/// The settings named on foot's command line. What stands behind `--` is for the program in it.
fn named(arguments: &[String]) -> Option<&str> {
    let mut own = arguments.iter().take_while(|argument| *argument != "--");
    while let Some(argument) = own.next() {
        match argument.as_str() {
            "-c" | "--config" => return own.next().map(String::as_str),
            other => {
                if let Some(file) = other.strip_prefix("--config=") {
                    return Some(file);
                }
            }
        }
    }
    None
}

/// The files that foot looks for, in its order.
pub(super) fn usual(config: Option<&Path>) -> Vec<PathBuf> {
    let own = config.map(|folder| folder.join("foot/foot.ini"));
    own.into_iter().chain([PathBuf::from("/etc/xdg/foot/foot.ini")]).collect()
}

/// The key bindings that are set to nothing.
fn off(text: &str) -> Vec<&str> {
    let mut section = "";
    let mut off = Vec::new();
    for line in text.lines().map(|line| line.split('#').next().unwrap_or_default().trim()) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            section = name;
        } else if let Some((name, "none")) = line.split_once('=').map(|(name, value)| (name.trim(), value.trim()))
            && section == "key-bindings"
        {
            off.push(name);
        }
    }
    off
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_settings_that_come_with_leling_leave_nothing_on() {
        let bindings = Bindings::in_text(None, include_str!("../../../../kiosk/foot.ini"));
        assert_eq!((bindings.out, bindings.astray), (Vec::new(), Vec::new()));
    }

    #[test]
    fn what_is_not_set_to_nothing_is_on() {
        let text = "[mouse-bindings]\nspawn-terminal=none\n[key-bindings]\nshow-urls-launch = none # not here\n#spawn-terminal=none\nsearch-start=Control+f\n";
        let bindings = Bindings::in_text(None, text);
        assert_eq!(bindings.out, ["spawn-terminal"]);
        assert!(bindings.astray.contains(&"search-start"));
        assert_eq!(Bindings::in_text(None, "").out.len(), LEADS_OUT.len());
    }

    #[test]
    fn the_settings_are_those_that_foot_was_told() {
        let words = |text: &str| -> Vec<String> { text.split(' ').map(str::to_owned).collect() };
        assert_eq!(named(&words("foot --config=/a/b.ini -- sh -c x")), Some("/a/b.ini"));
        assert_eq!(named(&words("foot -c /a/b.ini")), Some("/a/b.ini"));
        assert_eq!(named(&words("foot --config /a/b.ini")), Some("/a/b.ini"));
        assert_eq!(named(&words("foot -- sh -c echo")), None);
    }
}
