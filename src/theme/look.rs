//! Tones as styles of the terminal.
use ratatui::style::{Modifier, Style};

use super::paint::{Pair, paint};
use super::{Depth, Palette, Tone};

/// How the tones look: a palette at a depth.
///
/// ```
/// use leling::theme::{Depth, Palette, Theme};
///
/// let cream = Theme::new(Palette::BlackOnCream, Depth::Full);
/// assert_eq!(cream.palette(), Palette::BlackOnCream);
/// // Sixteen colours have no cream.
/// assert_eq!(Theme::new(Palette::BlackOnCream, Depth::Sixteen).palette(), Palette::BlackOnWhite);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    palette: Palette,
    depth: Depth,
}

impl Theme {
    /// Bright letters on black in the sixteen colours: what every terminal with colours shows.
    pub const BRIGHT: Self = Self { palette: Palette::WhiteOnBlack, depth: Depth::Sixteen };
    /// Bold and reversed letters only, for terminals without colours and for `NO_COLOR`.
    pub const MONOCHROME: Self = Self { palette: Palette::WhiteOnBlack, depth: Depth::Monochrome };

    /// This palette as well as a terminal of this depth shows it.
    pub const fn new(palette: Palette, depth: Depth) -> Self {
        Self { palette, depth }
    }

    /// Another palette on the same terminal.
    #[must_use]
    pub const fn with(self, palette: Palette) -> Self {
        Self { palette, ..self }
    }

    /// The palette that is seen: the one wanted, or the nearest this terminal shows.
    pub const fn palette(self) -> Palette {
        self.depth.nearest(self.palette)
    }

    /// What can be chosen on this terminal: the palettes that differ here.
    pub const fn palettes(self) -> &'static [Palette] {
        self.depth.palettes()
    }

    /// The look of the paper everything is written on.
    pub fn paper(self) -> Style {
        paint(self.palette, self.depth).map_or_else(Style::new, |paint| style(paint.paper))
    }

    /// The look of the head and foot lines.
    pub fn bar(self) -> Style {
        let turned = || Style::new().add_modifier(Modifier::REVERSED);
        paint(self.palette, self.depth).map_or_else(turned, |paint| style(paint.bar))
    }

    /// The look of a key's name in the foot line: a key cap.
    pub fn key(self) -> Style {
        match paint(self.palette, self.depth) {
            Some(paint) => style(paint.paper),
            None => Style::new().add_modifier(Modifier::BOLD),
        }
    }

    /// The look of a passage.
    pub fn tone(self, tone: Tone) -> Style {
        let stands_out = matches!(tone, Tone::Heading | Tone::Warning | Tone::Good | Tone::Hotline);
        let Some(paint) = paint(self.palette, self.depth) else { return monochrome(tone, stands_out) };
        let letter = match tone {
            Tone::Plain => paint.paper.letter,
            Tone::Quiet => paint.quiet,
            Tone::Heading => paint.heading,
            Tone::Warning => paint.warning,
            Tone::Good => paint.good,
            Tone::Hotline => paint.hotline,
            // Not bold: terminals that make bold letters bright would make black ones grey.
            Tone::Selected => return style(paint.selected),
        };
        let bold = if paint.bold && stands_out { Modifier::BOLD } else { Modifier::empty() };
        style(paint.paper).fg(letter).add_modifier(bold)
    }
}

impl Default for Theme {
    fn default() -> Self {
        Self::BRIGHT
    }
}

fn style(pair: Pair) -> Style {
    Style::new().fg(pair.letter).bg(pair.ground)
}

fn monochrome(tone: Tone, stands_out: bool) -> Style {
    match tone {
        Tone::Selected => Style::new().add_modifier(Modifier::REVERSED.union(Modifier::BOLD)),
        _ if stands_out => Style::new().add_modifier(Modifier::BOLD),
        _ => Style::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_colours_the_finger_is_still_seen() {
        for theme in Palette::ALL.map(|palette| Theme::MONOCHROME.with(palette)) {
            for tone in Tone::ALL {
                assert_eq!((theme.tone(tone).fg, theme.tone(tone).bg), (None, None));
            }
            assert_ne!(theme.tone(Tone::Selected), theme.tone(Tone::Plain));
            assert_ne!(theme.bar(), theme.paper());
        }
    }

    #[test]
    fn every_style_of_a_palette_names_both_its_colours() {
        for depth in [Depth::EightGrounds, Depth::Sixteen, Depth::Indexed, Depth::Full] {
            for theme in Palette::ALL.map(|palette| Theme::new(palette, depth)) {
                let bars = [theme.paper(), theme.bar(), theme.key()];
                for style in Tone::ALL.map(|tone| theme.tone(tone)).into_iter().chain(bars) {
                    assert!(style.fg.is_some() && style.bg.is_some(), "{theme:?} {style:?}");
                }
            }
        }
    }

    #[test]
    fn palettes_that_can_be_chosen_look_different() {
        for depth in Depth::ALL {
            let looks: Vec<_> = depth.palettes().iter().map(|palette| Theme::new(*palette, depth).paper()).collect();
            for (index, look) in looks.iter().enumerate() {
                assert!(!looks.iter().skip(index + 1).any(|other| other == look), "{depth:?} {look:?}");
            }
        }
    }
}
