//! The letters of fonts, as far as a handout uses them.
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use krilla::text::{Font, GlyphId, Tag};
use skrifa::instance::{LocationRef, Size};
use skrifa::raw::TableProvider as _;
use skrifa::{FontRef, MetadataProvider as _};

/// A font with the letters that are wanted from it.
#[derive(Debug, Clone)]
pub(super) struct Face {
    pub(super) font: Font,
    /// The number of each letter in the font, and how far it moves on, in parts of the size.
    letters: BTreeMap<char, (GlyphId, f32)>,
    /// The strokes have to be made thicker, because the font has no bold ones.
    pub(super) thicken: bool,
}

/// The letters of a text, in two weights.
#[derive(Debug, Clone)]
pub(super) struct Faces {
    /// The usual weight, the font of choice first.
    pub(super) regular: Vec<Face>,
    /// Bold.
    pub(super) bold: Vec<Face>,
}

/// How letters are drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Hand {
    /// In points.
    pub(super) size: f32,
    pub(super) bold: bool,
}

impl Face {
    /// Reads `letters` from a font, at `weight` where it is a variable one; nothing where it is no font
    /// with outlines that may be embedded.
    pub(super) fn read(
        data: &Arc<Vec<u8>>,
        index: u32,
        letters: &BTreeSet<char>,
        weight: f32,
        thicken: bool,
    ) -> Option<Self> {
        let read = FontRef::from_index(data, index).ok()?;
        let varies = read.axes().iter().any(|axis| axis.tag() == skrifa::Tag::new(b"wght"));
        let axes: &[(Tag, f32)] = &[(Tag::new(b"wght"), weight)];
        let location = read.axes().location(varies.then_some(("wght", weight)));
        let metrics = read.glyph_metrics(Size::unscaled(), LocationRef::from(&location));
        let em = f32::from(read.head().ok()?.units_per_em());
        let charmap = read.charmap();
        let letter = |c: &char| {
            let glyph = charmap.map(*c)?;
            Some((*c, (GlyphId::new(glyph.to_u32()), metrics.advance_width(glyph)? / em)))
        };
        let letters = letters.iter().filter_map(letter).collect();
        let font = Font::new_variable(Arc::clone(data).into(), index, if varies { axes } else { &[] })?;
        Some(Self { font, letters, thicken: thicken && !varies })
    }

    pub(super) fn has(&self, c: char) -> bool {
        self.letters.contains_key(&c)
    }

    pub(super) fn letter(&self, c: char) -> Option<(GlyphId, f32)> {
        self.letters.get(&c).copied()
    }
}

impl Faces {
    /// The fonts for a weight, best first.
    pub(super) fn of(&self, hand: Hand) -> &[Face] {
        if hand.bold { &self.bold } else { &self.regular }
    }

    /// How wide a text is, in points.
    pub(super) fn width(&self, text: &str, hand: Hand) -> f32 {
        let faces = self.of(hand);
        let wide = |c: char| faces.iter().find_map(|face| face.letter(c)).map_or(0.0, |(_, wide)| wide * hand.size);
        text.chars().map(wide).sum()
    }
}
