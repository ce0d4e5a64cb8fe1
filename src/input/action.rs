//! What the learner means, whatever key said it.

/// An intention. The same key means the same one on every screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// Put the finger on that line, 1 to 6.
    Choose(u8),
    /// Take what is under the finger, or carry on.
    Confirm,
    /// Show the hotline.
    Hotline,
    /// One step back; never loses an answer.
    Back,
    /// Larger letters.
    Larger,
    /// Smaller letters.
    Smaller,
    /// Read aloud, or stop.
    Speak,
    /// Choose language and dialect.
    Language,
    /// The line above.
    Up,
    /// The line below.
    Down,
    /// The page before.
    Left,
    /// The page behind.
    Right,
    /// The first screen.
    Home,
    /// What the keys do.
    Help,
    /// A key of the number pad that sends no digit now: say how to make it.
    NumLock,
    /// End the program at once (Ctrl-C).
    Leave,
}
