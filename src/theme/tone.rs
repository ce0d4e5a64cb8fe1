//! What a passage means to the reader.

/// The meaning of a passage; the theme decides how it looks.
///
/// No meaning is carried by colour alone: each tone goes with a word or a sign in the text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tone {
    /// Text to read.
    #[default]
    Plain,
    /// A heading.
    Heading,
    /// A remark at the side: where one is, a source, a page number.
    Quiet,
    /// The choice under the finger.
    Selected,
    /// Something went well; what to do.
    Good,
    /// A red flag, something to look at again.
    Warning,
    /// A telephone number to ring.
    Hotline,
}

impl Tone {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Plain, Self::Heading, Self::Quiet, Self::Selected, Self::Good, Self::Warning, Self::Hotline];
}
