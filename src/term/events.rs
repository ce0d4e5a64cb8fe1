//! The terminal's events, in our own words.
use std::collections::VecDeque;
use std::io;
use std::time::Duration;

use ratatui::crossterm::event::{
    self as heard, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind,
};
use ratatui::crossterm::terminal;
use ratatui::layout::{Position, Size};

use super::probe::{Late, Replies};
use crate::input::{Event, Key, KeyPress};

/// What a terminal without a size is taken for: some pseudo-terminals never get one.
const USUAL: Size = Size { width: 80, height: 24 };

/// Something that happened.
#[derive(Debug)]
pub(super) enum Happened {
    /// What the program is told.
    Event(Event),
    /// The terminal has answered at last.
    Answered(Replies),
}

/// Reads what happens at the terminal.
#[derive(Debug)]
pub(super) struct Events {
    /// Read already: while the terminal was asked, or while looking for the end of a burst of
    /// resizes.
    waiting: VecDeque<heard::Event>,
    /// Answers of the terminal are still to come, so that it is read in another way.
    late: Option<Late>,
    /// Answers that came late and were not told yet.
    answers: Option<Replies>,
    /// The size that was told last.
    size: Size,
}

impl Events {
    /// Begins to listen, and tells the size of the window.
    ///
    /// # Errors
    ///
    /// When there is no terminal to read from.
    pub(super) fn open() -> io::Result<(Self, Size)> {
        Self::go_on(Vec::new(), None)
    }

    /// Begins to listen behind what was heard while the terminal was asked; tells the size of the
    /// window.
    ///
    /// # Errors
    ///
    /// When there is no terminal to read from.
    pub(super) fn go_on(early: Vec<heard::Event>, late: Option<Late>) -> io::Result<(Self, Size)> {
        let mut events = Self { waiting: early.into(), late, answers: None, size: USUAL };
        if events.late.is_none() {
            events.listen()?;
        }
        events.size = size_now();
        let size = events.size;
        Ok((events, size))
    }

    /// Sleeps until something happens that we have a word for.
    ///
    /// # Errors
    ///
    /// When the terminal cannot be read.
    pub(super) fn next(&mut self) -> io::Result<Happened> {
        loop {
            if let Some(answers) = self.answers.take() {
                return Ok(Happened::Answered(answers));
            }
            let Some(event) = self.waiting.pop_front() else {
                self.hear()?;
                continue;
            };
            if let heard::Event::Resize(width, height) = event {
                return self.last_resize(Size { width, height }).map(|size| Happened::Event(Event::Resized(size)));
            }
            if let Some(event) = translate(&event) {
                return Ok(Happened::Event(event));
            }
        }
    }

    /// Sleeps until something happens, which may be nothing to tell.
    fn hear(&mut self) -> io::Result<()> {
        let Some(late) = &mut self.late else {
            self.waiting.push_back(read()?);
            return Ok(());
        };
        self.waiting.extend(late.hear(None)?);
        self.answers = late.answers();
        if late.is_over() {
            // The new listener first, so that no change of size falls in between.
            self.listen()?;
            self.late = None;
            let size = size_now();
            if size != self.size {
                self.waiting.push_back(heard::Event::Resize(size.width, size.height));
            }
        }
        Ok(())
    }

    /// Begins to listen: from now on a window that changes its size is not missed.
    fn listen(&mut self) -> io::Result<()> {
        if heard::poll(Duration::ZERO)? {
            self.waiting.push_back(read()?);
        }
        Ok(())
    }

    /// The last of the sizes that have arrived by now: a window pulled by its corner sends many.
    fn last_resize(&mut self, mut size: Size) -> io::Result<Size> {
        loop {
            if self.waiting.is_empty() && self.late.is_none() {
                self.listen()?;
            }
            match self.waiting.pop_front() {
                Some(heard::Event::Resize(width, height)) => size = Size { width, height },
                Some(other) => {
                    self.waiting.push_front(other);
                    break;
                }
                None => break,
            }
        }
        self.size = usable(size);
        Ok(self.size)
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the terminal")]
fn read() -> io::Result<heard::Event> {
    heard::read()
}

/// The size of the window as it is now.
fn size_now() -> Size {
    let (width, height) = terminal::size().unwrap_or_default();
    usable(Size { width, height })
}

fn usable(size: Size) -> Size {
    if size.width == 0 || size.height == 0 { USUAL } else { size }
}

fn translate(event: &heard::Event) -> Option<Event> {
    match event {
        heard::Event::Key(key) if key.kind != KeyEventKind::Release => Some(Event::Key(press(*key))),
        heard::Event::Mouse(mouse) if mouse.kind == MouseEventKind::Down(MouseButton::Left) => {
            Some(Event::Touched(Position::new(mouse.column, mouse.row)))
        }
        heard::Event::Paste(_) => Some(Event::Pasted),
        _ => None,
    }
}

fn press(event: KeyEvent) -> KeyPress {
    let held = |modifier| event.modifiers.contains(modifier);
    let (ctrl, alt) = (held(KeyModifiers::CONTROL), held(KeyModifiers::ALT));
    let repeat = event.kind == KeyEventKind::Repeat;
    let plain = |key| KeyPress { key, ctrl: false, alt: false, repeat };
    match event.code {
        KeyCode::Char('c' | 'C') if ctrl => plain(Key::Interrupt),
        // What some terminals and serial lines send for Enter and for Backspace.
        KeyCode::Char('j' | 'm') if ctrl && !alt => plain(Key::Enter),
        KeyCode::Char('h') if ctrl && !alt => plain(Key::Backspace),
        code => KeyPress { key: key(code), ctrl, alt, repeat },
    }
}

fn key(code: KeyCode) -> Key {
    match code {
        KeyCode::Char(c) if !c.is_control() => Key::Char(c),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Esc,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Insert => Key::Insert,
        KeyCode::Delete => Key::Delete,
        KeyCode::F(n) => Key::Function(n),
        _ => Key::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind) -> Option<Event> {
        translate(&heard::Event::Key(KeyEvent::new_with_kind(code, modifiers, kind)))
    }

    #[test]
    fn keys_arrive_in_our_words() {
        let (none, ctrl) = (KeyModifiers::NONE, KeyModifiers::CONTROL);
        let cases = [
            (KeyCode::Char('1'), none, Key::Char('1')),
            (KeyCode::Char('A'), KeyModifiers::SHIFT, Key::Char('A')),
            (KeyCode::Char('１'), none, Key::Char('１')),
            (KeyCode::Char('c'), ctrl, Key::Interrupt),
            (KeyCode::Char('j'), ctrl, Key::Enter),
            (KeyCode::Char('h'), ctrl, Key::Backspace),
            (KeyCode::F(1), none, Key::Function(1)),
            (KeyCode::Home, none, Key::Home),
            (KeyCode::CapsLock, none, Key::Other),
            (KeyCode::Char('\u{1}'), none, Key::Other),
        ];
        for (code, modifiers, key) in cases {
            assert_eq!(told(code, modifiers, KeyEventKind::Press), Some(key.into()), "{code:?}");
        }
    }

    #[test]
    fn a_held_modifier_and_a_held_key_are_told() {
        let alt = KeyPress { alt: true, ..KeyPress::plain(Key::Char('x')) };
        assert_eq!(told(KeyCode::Char('x'), KeyModifiers::ALT, KeyEventKind::Press), Some(Event::Key(alt)));
        let held = KeyPress { repeat: true, ..KeyPress::plain(Key::Enter) };
        assert_eq!(told(KeyCode::Enter, KeyModifiers::NONE, KeyEventKind::Repeat), Some(Event::Key(held)));
    }

    #[test]
    fn letting_go_and_moving_the_mouse_are_not_told() {
        assert_eq!(told(KeyCode::Enter, KeyModifiers::NONE, KeyEventKind::Release), None);
        assert_eq!(translate(&heard::Event::FocusGained), None);
    }

    #[test]
    fn one_press_of_the_left_button_is_a_touch_and_nothing_else_of_a_mouse_is() {
        let mouse = |kind| {
            let event = heard::MouseEvent { kind, column: 7, row: 3, modifiers: KeyModifiers::NONE };
            translate(&heard::Event::Mouse(event))
        };
        assert_eq!(mouse(MouseEventKind::Down(MouseButton::Left)), Some(Event::Touched(Position::new(7, 3))));
        let others = [
            MouseEventKind::Up(MouseButton::Left),
            MouseEventKind::Drag(MouseButton::Left),
            MouseEventKind::Down(MouseButton::Right),
            MouseEventKind::Moved,
            MouseEventKind::ScrollDown,
        ];
        assert!(others.into_iter().all(|kind| mouse(kind).is_none()));
    }

    #[test]
    fn what_was_pasted_is_dropped() {
        assert_eq!(translate(&heard::Event::Paste("96110\r".into())), Some(Event::Pasted));
    }

    #[test]
    fn a_terminal_without_a_size_is_an_ordinary_one() {
        assert_eq!(usable(Size::new(0, 0)), USUAL);
        assert_eq!(usable(Size::new(120, 0)), USUAL);
        assert_eq!(usable(Size::new(1, 1)), Size::new(1, 1));
    }
}
