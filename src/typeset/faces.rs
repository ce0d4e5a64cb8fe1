//! One face per role.
use super::{Block, Face, Role, Seams, Size};

/// The letters in force.
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
    /// Head and foot line: the terminal's own letters, unless it has no hanzi.
    pub bars: Face,
    /// Whether block characters touch each other here.
    pub seams: Seams,
    /// The text's face in each size, for samples to choose by.
    pub samples: [Face; Size::ALL.len()],
}

impl Faces {
    /// The face a role is drawn in.
    pub fn of(self, role: Role) -> Face {
        match role {
            Role::Headline => self.headline,
            Role::Body => self.body,
            Role::Caption => self.caption,
            Role::Digits => self.digits,
        }
    }

    /// The face a passage is drawn in: that of its role, but a number to be chosen from a list is
    /// set like any choice, or the list would need a page for each.
    pub fn of_block(self, block: &Block) -> Face {
        if block.native {
            return Face::Native;
        }
        if let Some(size) = block.sample {
            return self.samples.get(size as usize).copied().unwrap_or_default();
        }
        match block.role {
            Role::Digits if block.choice.is_some() => self.body,
            role => self.of(role),
        }
    }
}
