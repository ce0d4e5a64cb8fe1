//! The preview's own pages over the learner's picture: what to jump to, and what is wrong.
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::list::{Entry, Goal};
use super::panel::{draw_head, draw_lines};
use crate::input::Key;
use crate::theme::Theme;

/// A page over everything.
#[derive(Debug)]
pub(super) enum Over {
    /// What to jump to.
    List {
        /// The lines.
        entries: Vec<Entry>,
        /// The line that is chosen.
        at: usize,
    },
    /// Everything that is wrong, line by line.
    Faults {
        /// The lines, fitted to the window.
        lines: Vec<String>,
        /// The first line that is seen.
        from: usize,
    },
}

/// What came of a key.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Came {
    /// The page stays.
    Stay,
    /// The page closes.
    Close,
    /// The page closes, and this is shown.
    Go(Goal),
}

const LIST: &str = "跳到哪里？↑ ↓ 挑，回车就去，点（.）回去";
const FAULTS: &str = "哪里写得不对。↑ ↓ 翻看，点（.）回去。改好一存盘，这里就没了";

impl Over {
    /// Does what a key means here. `rows` is how many lines are seen.
    pub(super) fn take(&mut self, key: Key, rows: u16) -> Came {
        let page = isize::try_from(rows.max(1)).unwrap_or(1);
        let by = match key {
            Key::Up => -1,
            Key::Down => 1,
            Key::PageUp | Key::Left => -page,
            Key::PageDown | Key::Right | Key::Char(' ') => page,
            Key::Home => isize::MIN / 2,
            Key::End => isize::MAX / 2,
            Key::Enter => return self.go(),
            Key::Esc | Key::Backspace | Key::Delete | Key::Char('.' | '。') => return Came::Close,
            _ => return Came::Stay,
        };
        let (place, last) = match self {
            Self::List { entries, at } => (at, entries.len().saturating_sub(1)),
            Self::Faults { lines, from } => (from, lines.len().saturating_sub(usize::from(rows))),
        };
        *place = place.saturating_add_signed(by).min(last);
        Came::Stay
    }

    /// Does what a press on a line means.
    pub(super) fn touch(&mut self, at: Position, area: Rect) -> Came {
        let first = self.first(area);
        match self {
            Self::List { entries, at: chosen } if at.y > area.y && at.y < area.bottom() => {
                let line = first + usize::from(at.y - area.y - 1);
                if line >= entries.len() {
                    return Came::Stay;
                }
                *chosen = line;
                self.go()
            }
            _ => Came::Stay,
        }
    }

    fn go(&self) -> Came {
        match self {
            Self::List { entries, at } => entries.get(*at).map_or(Came::Close, |entry| Came::Go(entry.goal.clone())),
            Self::Faults { .. } => Came::Close,
        }
    }

    /// The first line that is seen: the one that is chosen is always among them.
    fn first(&self, area: Rect) -> usize {
        let rows = usize::from(area.height.saturating_sub(1)).max(1);
        match self {
            Self::List { at, entries } => at.saturating_sub(rows / 2).min(entries.len().saturating_sub(rows)),
            Self::Faults { from, .. } => *from,
        }
    }

    /// Draws it over `area`; tells where the chosen line is.
    pub(super) fn draw(&self, theme: Theme, area: Rect, buffer: &mut Buffer) -> Option<Position> {
        buffer.set_style(area, theme.paper());
        let head = Rect { height: area.height.min(1), ..area };
        let body = Rect { y: area.y + head.height, height: area.height - head.height, ..area };
        let first = self.first(area);
        match self {
            Self::List { entries, at } => {
                draw_head(LIST, theme, head, buffer);
                let lines = entries.iter().enumerate().skip(first);
                draw_lines(lines.map(|(line, entry)| (entry.label.as_str(), line == *at)), theme, body, buffer);
                let row = u16::try_from(at.saturating_sub(first)).unwrap_or(0);
                Some(Position::new(body.x, body.y + row))
            }
            Self::Faults { lines, .. } => {
                draw_head(FAULTS, theme, head, buffer);
                draw_lines(lines.iter().skip(first).map(|line| (line.as_str(), false)), theme, body, buffer);
                None
            }
        }
    }
}
