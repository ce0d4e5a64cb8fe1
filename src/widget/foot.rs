//! The foot line: what the keys do here, and the hotline at its end, always at the same place.
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::widgets::Widget;

use crate::model::CleanText;
use crate::theme::{Theme, Tone};
use crate::typeset::{Face, Seams};

/// A key and what it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyHint {
    /// What is on the key.
    pub key: CleanText,
    /// What it does, in a word.
    pub what: CleanText,
}

impl KeyHint {
    /// Its width in cells: key, blank, word.
    pub fn width(&self, face: Face) -> u16 {
        face.width(&self.key).saturating_add(face.cells(" ")).saturating_add(face.width(&self.what))
    }
}

/// Key hints from the left, as many as fit, the most useful first; the hotline at the right edge.
///
/// A notice takes the place of the hints, never that of the hotline.
#[derive(Debug)]
pub struct FootLine<'a> {
    hints: &'a [KeyHint],
    hotline: &'a KeyHint,
    notice: Option<&'a CleanText>,
    theme: Theme,
    face: (Face, Seams),
    fingers: bool,
    takes: bool,
}

/// What a finger on the foot line means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FootKey {
    /// The hint of that number, counted from 0.
    Hint(usize),
    /// The hotline.
    Hotline,
}

/// A button is at least so many columns wide (standard O4), where there are so many.
const BUTTON: u16 = 12;
/// So many buttons are wanted before any is drawn in full: confirm, back, home.
const BUTTONS: usize = 3;

/// How much of a hint there is room for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fit {
    /// The key and what it does.
    Whole,
    /// What it does, on a button of full width.
    Words,
    /// What it does, on a button as wide as that.
    Close,
}

impl<'a> FootLine<'a> {
    /// The hotline alone.
    pub fn new(hotline: &'a KeyHint, theme: Theme) -> Self {
        let face = <(Face, Seams)>::default();
        Self { hints: &[], hotline, notice: None, theme, face, fingers: false, takes: false }
    }

    /// Draws buttons as high as the area, for fingers.
    #[must_use]
    pub fn fingers(mut self, fingers: bool) -> Self {
        self.fingers = fingers;
        self
    }

    /// The first hint takes what is chosen: as a button it looks like the choice.
    #[must_use]
    pub fn takes(mut self, takes: bool) -> Self {
        self.takes = takes;
        self
    }

    /// What a finger on this cell means.
    pub fn key_at(&self, area: Rect, at: Position) -> Option<FootKey> {
        let keys = self.keys(area);
        // Half of the blanks between two hints belongs to each.
        let (face, _) = self.face;
        let reach = if self.fingers { 0 } else { face.cells(" ") };
        let hit = |(_, key): &&(FootKey, Rect)| {
            let left = key.x.saturating_sub(reach).max(area.x);
            Rect { x: left, width: (key.right() + reach).min(area.right()) - left, ..*key }.contains(at)
        };
        keys.iter().find(hit).map(|(key, _)| *key)
    }

    /// Where each hint stands that has room, the hotline first.
    fn keys(&self, area: Rect) -> Vec<(FootKey, Rect)> {
        self.placed(self.fit(area), area)
    }

    /// How the hints are drawn: as buttons for fingers they go without the names of keys, and then
    /// close together, where the first three would not fit. The way home is among them.
    fn fit(&self, area: Rect) -> Fit {
        let wanted = self.hints.len().min(BUTTONS);
        let all = [Fit::Whole, Fit::Words, Fit::Close];
        let fits = |fit: &Fit| self.placed(*fit, area).len() > wanted;
        if self.fingers { all.into_iter().find(fits).unwrap_or(Fit::Close) } else { Fit::Whole }
    }

    fn placed(&self, fit: Fit, area: Rect) -> Vec<(FootKey, Rect)> {
        let (face, _) = self.face;
        let edge = face.cells(" ");
        // A button has a blank at both of its ends.
        let button = |plain: u16, least: u16| plain.saturating_add(2 * edge).max(least);
        let width = |hint: &KeyHint| match fit {
            _ if !self.fingers => hint.width(face),
            Fit::Whole => button(hint.width(face), BUTTON),
            Fit::Words => button(face.width(&hint.what), BUTTON),
            Fit::Close => button(face.width(&hint.what), 0),
        };
        let hotline = if self.fingers { button(self.hotline.width(face), BUTTON) } else { self.hotline.width(face) };
        let margin = if self.fingers { 0 } else { edge };
        let end = area.right().saturating_sub(hotline.saturating_add(margin)).max(area.x);
        let place = |x: u16, width: u16| Rect { x, width, ..area }.intersection(area);
        let mut keys = vec![(FootKey::Hotline, place(end, hotline))];
        let mut x = area.x + margin;
        for (index, hint) in self.hints.iter().enumerate() {
            if width(hint) < end.saturating_sub(x) {
                keys.push((FootKey::Hint(index), place(x, width(hint))));
                // Two blanks between two hints, one between two buttons.
                x += width(hint) + if self.fingers { edge } else { 2 * edge };
            }
        }
        keys
    }

    /// Shows these before it.
    #[must_use]
    pub fn hints(mut self, hints: &'a [KeyHint]) -> Self {
        self.hints = hints;
        self
    }

    /// Says this in their place.
    #[must_use]
    pub fn notice(mut self, notice: Option<&'a CleanText>) -> Self {
        self.notice = notice;
        self
    }

    /// Draws with these letters; the area should be as high as they are.
    #[must_use]
    pub fn face(mut self, face: Face, seams: Seams) -> Self {
        self.face = (face, seams);
        self
    }

    /// Draws a hint at its place; a button as a key cap over all of it.
    fn hint(&self, hint: &KeyHint, fit: Fit, button: Style, place: Rect, buf: &mut Buffer) {
        let (face, seams) = self.face;
        let width = if fit == Fit::Whole { hint.width(face) } else { face.width(&hint.what) };
        let blank = if self.fingers { place.width.saturating_sub(width) / 2 } else { 0 };
        let y = self.row(place);
        let mut draw = |text: &str, x, style| face.draw(text, Position { x, y }, place, style, seams, buf);
        let mut x = place.x + blank;
        if fit == Fit::Whole {
            x = draw(&hint.key, x, if self.fingers { button } else { self.theme.key() }) + face.cells(" ");
        }
        draw(&hint.what, x, if self.fingers { button } else { self.theme.bar() });
    }

    /// How a button looks.
    fn button(&self, key: FootKey) -> Style {
        if self.takes && key == FootKey::Hint(0) { self.theme.tone(Tone::Selected) } else { self.theme.key() }
    }

    /// The row that words stand on: the middle one.
    fn row(&self, area: Rect) -> u16 {
        area.y + area.height.saturating_sub(self.face.0.rows()) / 2
    }
}

impl Widget for FootLine<'_> {
    fn render(self, area: Rect, buf: &mut Buffer) {
        if area.is_empty() {
            return;
        }
        buf.set_style(area, self.theme.bar());
        let (face, seams) = self.face;
        let edge = face.cells(" ");
        let fit = self.fit(area);
        for (key, place) in self.keys(area) {
            let button = self.button(key);
            if self.fingers && (self.notice.is_none() || key == FootKey::Hotline) {
                buf.set_style(place, button);
            }
            match (key, self.notice) {
                (FootKey::Hotline, notice) => {
                    self.hint(self.hotline, Fit::Whole, button, place, buf);
                    if let Some(notice) = notice {
                        let x = area.x + edge;
                        let clip = Rect { x, width: place.x.saturating_sub(x).saturating_sub(edge), ..area };
                        face.draw(notice, Position { x, y: self.row(area) }, clip, self.theme.bar(), seams, buf);
                    }
                }
                (FootKey::Hint(index), None) => {
                    if let Some(hint) = self.hints.get(index) {
                        self.hint(hint, fit, button, place, buf);
                    }
                }
                (FootKey::Hint(_), Some(_)) => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr;

    use super::*;

    fn hint(key: &str, what: &str) -> KeyHint {
        KeyHint { key: CleanText::lossy(key), what: CleanText::lossy(what) }
    }

    fn drawn(width: u16, hints: &[KeyHint], notice: Option<&str>) -> String {
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, 1));
        let hotline = hint("0", "求助热线");
        let notice = notice.map(CleanText::lossy);
        FootLine::new(&hotline, Theme::MONOCHROME)
            .hints(hints)
            .notice(notice.as_ref())
            .render(buffer.area, &mut buffer);
        let mut text = String::new();
        let mut skip = 0;
        for cell in &buffer.content {
            if skip == 0 {
                text.push_str(cell.symbol());
            }
            skip = cell.symbol().width().max(skip).saturating_sub(1);
        }
        text
    }

    #[test]
    fn the_hotline_stands_at_the_right_edge_whatever_else_there_is() {
        let hints = [hint("回车", "下一页"), hint("点", "返回"), hint("/", "语言"), hint("9", "按键")];
        for width in 12..60 {
            let line = drawn(width, &hints, None);
            assert!(line.ends_with("0 求助热线 "), "{width}: {line:?}");
            assert_eq!(line.width(), usize::from(width));
        }
    }

    #[test]
    fn hints_that_do_not_fit_are_left_out_whole() {
        let hints = [hint("回车", "下一页"), hint("点", "返回"), hint("/", "语言")];
        assert_eq!(drawn(40, &hints, None), " 回车 下一页  点 返回        0 求助热线 ");
        assert_eq!(drawn(26, &hints, None), " 回车 下一页   0 求助热线 ");
    }

    #[test]
    fn a_finger_finds_what_it_sees_and_buttons_are_large() {
        let hints = [hint("回车", "下一页"), hint("点", "返回"), hint("/", "语言")];
        let hotline = hint("0", "求助热线");
        for (width, fingers) in [(40, false), (51, true), (80, true), (30, true)] {
            let area = Rect::new(0, 0, width, if fingers { 3 } else { 1 });
            let foot = FootLine::new(&hotline, Theme::MONOCHROME).hints(&hints).fingers(fingers);
            let mut buffer = Buffer::empty(area);
            let keys = foot.keys(area);
            assert_eq!(keys[0].0, FootKey::Hotline);
            assert!(keys.len() > 1, "{width}");
            for (key, place) in &keys {
                assert!(!fingers || place.width >= BUTTON || width == 30);
                assert!(!fingers || place.height == 3);
                for at in place.positions() {
                    assert_eq!(foot.key_at(area, at), Some(*key));
                }
            }
            assert!(keys.windows(2).all(|pair| pair[0].1.intersection(pair[1].1).is_empty()));
            foot.render(area, &mut buffer);
        }
    }

    #[test]
    fn buttons_go_without_the_names_of_keys_rather_than_without_the_way_home() {
        let hints = [hint("回车", "下一页"), hint(".", "返回"), hint("7", "首页"), hint("/", "语言")];
        let hotline = hint("0", "求助热线");
        for (width, shown) in [(80, 5), (56, 4), (52, 4), (40, 4), (30, 3)] {
            let foot = FootLine::new(&hotline, Theme::MONOCHROME).hints(&hints).fingers(true);
            assert_eq!(foot.keys(Rect::new(0, 0, width, 3)).len(), shown, "{width}");
        }
    }

    #[test]
    fn a_notice_never_covers_the_hotline() {
        let line = drawn(30, &[], Some("先按数字选一个，再按回车，先按数字选一个"));
        assert!(line.ends_with(" 0 求助热线 "), "{line:?}");
    }
}
