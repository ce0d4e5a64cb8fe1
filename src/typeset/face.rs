//! How a letter becomes cells.

/// How letters are drawn. The large ones come with the next step; measures are laid out for them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Face {
    /// The terminal's own letters: a hanzi is two cells wide and one high.
    #[default]
    Native,
}

/// One face per role.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Faces {
    /// Titles.
    pub headline: Face,
    /// Text to read.
    pub body: Face,
    /// Sources and hints.
    pub caption: Face,
    /// Telephone numbers.
    pub digits: Face,
}
