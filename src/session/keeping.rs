//! Whether what is learnt is remembered, and why not.

/// Whether what is learnt is remembered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Keeping {
    /// Nobody knows yet: the file has not been opened, or there is none here.
    #[default]
    Waiting,
    /// It is.
    Open,
    /// It is not.
    Failed(Trouble),
}

/// Why nothing is remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Trouble {
    /// There is no folder to keep it in.
    NoFolder,
    /// The folder or the file may not be written.
    ReadOnly,
    /// The disk is full.
    Full,
    /// The file is damaged, or not one of ours; it is left alone.
    Broken,
    /// A newer version of the program wrote the file; it is left alone.
    Newer,
    /// Another program does not let go of the file.
    Busy,
    /// The disk does not do what it should.
    Disk,
}

impl Trouble {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::NoFolder, Self::ReadOnly, Self::Full, Self::Broken, Self::Newer, Self::Busy, Self::Disk];
}
