//! Which colours the terminal shows, by what the environment says, and which are used.
use crate::store::Settings;
use crate::theme::{Depth, Palette, Theme};

/// How the names of terminals begin that have no colours, or none that are sure to be there.
const WITHOUT: &[&str] = &["dumb", "unknown", "vt1", "vt2", "vt3", "vt4", "vt5", "wy", "hp", "ibm3", "sun"];
/// How the names of consoles begin on which a bright ground is dull, or blinks.
const CONSOLES: &[&str] = &["linux", "ansi", "pcansi", "cons25", "pc3"];
/// What the names of terminals contain that show any colour and may not say so across a connection.
const RICH: &[&str] = &["direct", "truecolor", "24bit", "kitty", "ghostty", "foot", "alacritty", "wezterm"];

/// How many colours there are, by the variables of a process.
///
/// `TERM` is believed before `COLORTERM`: programs hand that one on to whatever runs in them, and a
/// GNU screen or a Linux console cannot do what it promises. `NO_COLOR` is honoured in any form but
/// the empty one (no-color.org).
pub(super) fn depth(variable: impl Fn(&str) -> Option<String>) -> Depth {
    let value = |name: &str| variable(name).unwrap_or_default();
    let term = value("TERM").to_ascii_lowercase();
    let begins = |names: &[&str]| names.iter().any(|name| term.starts_with(name));
    let contains = |names: &[&str]| names.iter().any(|name| term.contains(name));
    let promised = matches!(value("COLORTERM").as_str(), "truecolor" | "24bit") || !value("WT_SESSION").is_empty();
    if !value("NO_COLOR").is_empty() || begins(WITHOUT) || term.ends_with("-m") || term.ends_with("-mono") {
        Depth::Monochrome
    } else if begins(CONSOLES) {
        Depth::EightGrounds
    } else if contains(RICH) || (promised && !term.starts_with("screen")) {
        Depth::Full
    } else if term.contains("256col") {
        Depth::Indexed
    } else if term.is_empty() && !cfg!(windows) {
        Depth::Monochrome
    } else {
        Depth::Sixteen
    }
}

/// How many colours there are where this runs.
pub(super) fn depth_here() -> Depth {
    depth(|name| std::env::var_os(name).map(|value| value.to_string_lossy().into_owned()))
}

/// The colours asked for, else those chosen before, else the usual ones.
pub(super) fn theme(asked: Option<Palette>, settings: &Settings, depth: Depth) -> Theme {
    let chosen = settings.theme.as_deref().and_then(Palette::named);
    Theme::new(asked.or(chosen).unwrap_or_default(), depth)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_depth_is_what_the_environment_says() {
        let cases: &[(&[(&str, &str)], Depth)] = &[
            (&[("TERM", "xterm-256color"), ("COLORTERM", "truecolor")], Depth::Full),
            (&[("TERM", "xterm"), ("COLORTERM", "24bit")], Depth::Full),
            (&[("TERM", "xterm-direct")], Depth::Full),
            (&[("TERM", "xterm-kitty")], Depth::Full),
            (&[("TERM", "tmux-256color"), ("COLORTERM", "truecolor")], Depth::Full),
            (&[("WT_SESSION", "1")], Depth::Full),
            (&[("TERM", "xterm-256color")], Depth::Indexed),
            (&[("TERM", "xterm-256color"), ("COLORTERM", "yes")], Depth::Indexed),
            (&[("TERM", "screen-256color"), ("COLORTERM", "truecolor")], Depth::Indexed),
            (&[("TERM", "screen"), ("COLORTERM", "truecolor")], Depth::Sixteen),
            (&[("TERM", "xterm")], Depth::Sixteen),
            (&[("TERM", "rxvt-16color")], Depth::Sixteen),
            (&[("TERM", "linux")], Depth::EightGrounds),
            (&[("TERM", "linux"), ("COLORTERM", "truecolor")], Depth::EightGrounds),
            (&[("TERM", "cons25")], Depth::EightGrounds),
            (&[("TERM", "vt100")], Depth::Monochrome),
            (&[("TERM", "vt220"), ("COLORTERM", "truecolor")], Depth::Monochrome),
            (&[("TERM", "dumb")], Depth::Monochrome),
            (&[("TERM", "xterm-mono")], Depth::Monochrome),
            (&[("TERM", "xterm-256color"), ("COLORTERM", "truecolor"), ("NO_COLOR", "1")], Depth::Monochrome),
            (&[("TERM", "xterm-256color"), ("NO_COLOR", "")], Depth::Indexed),
        ];
        for (given, expected) in cases {
            let found =
                depth(|name| given.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()));
            assert_eq!(found, *expected, "{given:?}");
        }
    }

    #[test]
    fn a_wish_goes_before_what_was_chosen_and_a_name_nobody_knows_means_the_usual_colours() {
        let chosen = |name: &str| Settings { theme: Some(name.to_owned()), ..Settings::default() };
        let seen = |asked, settings: &Settings| theme(asked, settings, Depth::Full).palette();
        assert_eq!(seen(None, &Settings::default()), Palette::WhiteOnBlack);
        assert_eq!(seen(None, &chosen("black-on-cream")), Palette::BlackOnCream);
        assert_eq!(seen(None, &chosen("cream")), Palette::WhiteOnBlack);
        assert_eq!(seen(Some(Palette::YellowOnBlack), &chosen("black-on-cream")), Palette::YellowOnBlack);
    }
}
