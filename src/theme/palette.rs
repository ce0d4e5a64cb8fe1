//! Tones as styles of the terminal.
use ratatui::style::{Color, Modifier, Style};

use super::Tone;

/// How the tones look.
///
/// Only those of the sixteen colours are used that reach a contrast of 7:1 on black in all six
/// stock palettes (VGA, xterm, Campbell, Tango, macOS, kitty): white, bright white, bright green,
/// bright yellow and bright cyan, and black on each of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    colours: bool,
}

impl Theme {
    /// Bright letters on black.
    pub const BRIGHT: Self = Self { colours: true };
    /// Bold, underlined and reversed only, for terminals without colours and for `NO_COLOR`.
    pub const MONOCHROME: Self = Self { colours: false };

    /// The look of the paper everything is written on.
    pub fn paper(self) -> Style {
        if self.colours { Style::new().fg(Color::White).bg(Color::Black) } else { Style::new() }
    }

    /// The look of the head and foot lines.
    pub fn bar(self) -> Style {
        if self.colours {
            Style::new().fg(Color::Black).bg(Color::White)
        } else {
            Style::new().add_modifier(Modifier::REVERSED)
        }
    }

    /// The look of a key's name in the foot line: a key cap.
    pub fn key(self) -> Style {
        if self.colours { self.paper() } else { Style::new().add_modifier(Modifier::BOLD) }
    }

    /// The look of a passage.
    pub fn tone(self, tone: Tone) -> Style {
        let (colour, modifier) = match tone {
            Tone::Plain => (Color::White, Modifier::empty()),
            Tone::Quiet => (Color::Gray, Modifier::empty()),
            // A warning has its sign and its word as well.
            Tone::Heading | Tone::Warning => (Color::LightYellow, Modifier::BOLD),
            Tone::Good => (Color::LightGreen, Modifier::BOLD),
            Tone::Hotline => (Color::LightCyan, Modifier::BOLD),
            Tone::Selected => return self.selected(),
        };
        let style = if self.colours { self.paper().fg(colour) } else { self.paper() };
        style.add_modifier(modifier)
    }

    fn selected(self) -> Style {
        if self.colours {
            // Not bold: terminals that make bold letters bright would make black ones grey.
            Style::new().fg(Color::Black).bg(Color::LightYellow)
        } else {
            Style::new().add_modifier(Modifier::REVERSED.union(Modifier::BOLD))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TONES: [Tone; 7] =
        [Tone::Plain, Tone::Heading, Tone::Quiet, Tone::Selected, Tone::Good, Tone::Warning, Tone::Hotline];
    const SAFE: [Color; 5] = [Color::Gray, Color::White, Color::LightGreen, Color::LightYellow, Color::LightCyan];

    #[test]
    fn only_pairs_that_reach_seven_to_one_everywhere_are_used() {
        let theme = Theme::BRIGHT;
        for style in TONES.map(|tone| theme.tone(tone)).into_iter().chain([theme.paper(), theme.bar(), theme.key()]) {
            let (fg, bg) = (style.fg.unwrap(), style.bg.unwrap());
            let bright_on_black = SAFE.contains(&fg) && bg == Color::Black;
            let black_on_bright = fg == Color::Black && SAFE.contains(&bg);
            assert!(bright_on_black || black_on_bright, "{style:?}");
        }
    }

    #[test]
    fn without_colours_the_finger_is_still_seen() {
        let theme = Theme::MONOCHROME;
        for tone in TONES {
            assert_eq!((theme.tone(tone).fg, theme.tone(tone).bg), (None, None));
        }
        assert_ne!(theme.tone(Tone::Selected), theme.tone(Tone::Plain));
    }
}
