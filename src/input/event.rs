//! What happens at the terminal, in words of our own: no other folder knows the library that reads it.
use ratatui::layout::{Position, Size};

/// Something that happened at the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// A key was pressed. Letting go of it is not told.
    Key(KeyPress),
    /// A cell was touched, or the left button of a mouse was pressed on it. Letting go and moving
    /// are not told: one press is all that is ever asked for.
    Touched(Position),
    /// The window has this size now, never an empty one.
    Resized(Size),
    /// A whole text was pasted. What it said is dropped: nothing here is answered with a long text,
    /// and a paste must not press keys by accident.
    Pasted,
    /// What is shown has changed outside: a file was saved.
    Changed,
}

/// One press of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct KeyPress {
    /// The key.
    pub key: Key,
    /// Ctrl was held. Shift is not told: it is in the character already.
    pub ctrl: bool,
    /// Alt was held.
    pub alt: bool,
    /// The terminal says that the key is being held down. Few terminals say so: without it a held
    /// key is many presses, which only the time between them tells from a trembling finger.
    pub repeat: bool,
}

impl KeyPress {
    /// A plain press of a key, without Ctrl or Alt.
    pub const fn plain(key: Key) -> Self {
        Self { key, ctrl: false, alt: false, repeat: false }
    }
}

/// A key of the keyboard or of the number pad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key {
    /// A character, as it was typed: Shift and the input method have done their work. Never a
    /// control character.
    Char(char),
    /// Enter, the one of the number pad too.
    Enter,
    /// Escape.
    Esc,
    /// Backspace.
    Backspace,
    /// Tab.
    Tab,
    /// Tab with Shift.
    BackTab,
    /// Arrow up; 8 of a number pad without `NumLock`.
    Up,
    /// Arrow down; 2 of a number pad without `NumLock`.
    Down,
    /// Arrow left; 4 of a number pad without `NumLock`.
    Left,
    /// Arrow right; 6 of a number pad without `NumLock`.
    Right,
    /// Home; 7 of a number pad without `NumLock`.
    Home,
    /// End; 1 of a number pad without `NumLock`.
    End,
    /// Page up; 9 of a number pad without `NumLock`.
    PageUp,
    /// Page down; 3 of a number pad without `NumLock`.
    PageDown,
    /// Insert; 0 of a number pad without `NumLock`.
    Insert,
    /// Delete; the point of a number pad without `NumLock`.
    Delete,
    /// F1 is 1.
    Function(u8),
    /// Ctrl-C: the reader wants out.
    Interrupt,
    /// Any other key, so that "some key was pressed" can be told.
    Other,
}

impl From<Key> for Event {
    fn from(key: Key) -> Self {
        Self::Key(KeyPress::plain(key))
    }
}
