//! Which letters to draw: by the size the reader wants, what the terminal can do and the grid.
use super::{Face, Faces, Mosaic, Role, Scale, Seams, Typesetter};

/// How large the reader wants the letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Size {
    /// The smallest letters the terminal has.
    Standard,
    /// One step up.
    Large,
    /// Two steps up.
    Larger,
    /// The largest letters of which at least four stand on a line.
    Largest,
}

impl Size {
    /// From the smallest to the largest.
    pub const ALL: [Self; 4] = [Self::Standard, Self::Large, Self::Larger, Self::Largest];

    /// Its name in settings and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Large => "large",
            Self::Larger => "larger",
            Self::Largest => "largest",
        }
    }

    /// The size of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.name() == name)
    }
}

/// What a terminal can draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ability {
    /// It draws its own letters in several sizes (OSC 66, with scales).
    pub sized: bool,
    /// The families of block characters it draws, the best first. Doubled ones follow from them.
    pub mosaics: Vec<Mosaic>,
    /// Whether its block characters touch each other.
    pub seams: Seams,
    /// Its own letters have hanzi; a bare Linux console has none.
    pub hanzi: bool,
}

impl Default for Ability {
    /// A terminal of which nothing is known: its own letters only.
    fn default() -> Self {
        Self { sized: false, mosaics: Vec::new(), seams: Seams::Joined, hanzi: true }
    }
}

/// What a size has to hold to be chosen without being asked for: hanzi a line, lines a page.
const COMFORTABLE: (u16, u16) = (12, 4);
/// Below this no text can be read, whatever was asked for.
const LEAST: (u16, u16) = (4, 2);
/// What a page in larger letters than the text has to hold to be used for titles: a rhyme of four
/// lines.
const RHYME: (u16, u16) = (8, 4);
/// Characters of the longest telephone numbers, `800-820-3588` with one to spare.
const NUMBER: u16 = 13;

/// The faces for a body of so many cells. `size` is what the reader asked for, if anything.
///
/// Nothing asked for: the largest letters of which a page holds 12 by 4. A size that would hold
/// less than 4 by 2 is never chosen. Where nothing larger fits the letters are the terminal's own
/// ([`Face::is_large`] tells), and a larger font or window would serve the reader better.
pub fn choose_faces(ability: &Ability, size: Option<Size>, columns: u16, rows: u16) -> Faces {
    let shelf = Shelf::new(ability, columns, rows);
    let body = size.map_or_else(|| shelf.comfortable(), |size| shelf.of_size(size));
    let headline = shelf.headline(body);
    Faces {
        headline,
        body,
        caption: shelf.caption(body),
        digits: shelf.digits(body, headline),
        bars: bars(ability),
        seams: ability.seams,
        samples: Size::ALL.map(|size| shelf.of_size(size)),
    }
}

/// The sizes that differ on this grid, from the smallest to the largest, each with its faces.
pub fn sizes(ability: &Ability, columns: u16, rows: u16) -> Vec<(Size, Faces)> {
    let mut sizes: Vec<(Size, Faces)> =
        Size::ALL.map(|size| (size, choose_faces(ability, Some(size), columns, rows))).into();
    sizes.dedup_by_key(|(_, faces)| faces.body);
    sizes
}

/// The next size whose text is larger than `now`, or smaller; `None` at the end.
pub fn next_size(ability: &Ability, (columns, rows): (u16, u16), now: Face, larger: bool) -> Option<Size> {
    let mut sizes = sizes(ability, columns, rows);
    if !larger {
        sizes.reverse();
    }
    let further = |face: Face| if larger { area(face) > area(now) } else { area(face) < area(now) };
    sizes.into_iter().find(|(_, faces)| further(faces.body)).map(|(size, _)| size)
}

/// The face of head and foot line.
pub fn bars(ability: &Ability) -> Face {
    if ability.hanzi {
        Face::Native
    } else {
        faces(ability).into_iter().min_by_key(|face| area(*face)).unwrap_or_default()
    }
}

/// Cells a hanzi covers.
fn area(face: Face) -> u16 {
    face.hanzi() * face.rows()
}

/// All faces a terminal can draw, the better before the worse.
fn faces(ability: &Ability) -> Vec<Face> {
    let mut faces = Vec::new();
    if ability.hanzi {
        faces.push(Face::Native);
    }
    if ability.sized {
        faces.extend([Scale::TWO, Scale::THREE, Scale::FOUR].map(Face::Sized));
    }
    for mosaic in &ability.mosaics {
        faces.extend([Some(*mosaic), mosaic.doubled()].into_iter().flatten().map(Face::Mosaic));
    }
    faces
}

/// The faces there are for a body of some cells.
struct Shelf {
    /// From the smallest to the largest, one of each size.
    faces: Vec<Face>,
    /// Those of them that text is set in.
    bodies: Vec<Face>,
    /// Sextants where other letters have a better shape: they only fill a gap between two sizes.
    spare: Option<Face>,
    columns: u16,
    rows: u16,
}

impl Shelf {
    fn new(ability: &Ability, columns: u16, rows: u16) -> Self {
        let mut faces = faces(ability);
        faces.sort_by_key(|face| area(*face));
        faces.dedup_by_key(|face| (face.hanzi(), face.rows()));
        let mut shelf = Self { faces, bodies: Vec::new(), spare: None, columns, rows };
        shelf.bodies = shelf.faces.iter().copied().filter(|face| shelf.holds(*face, LEAST)).collect();
        let square = |face: &Face| matches!(face, Face::Sized(_) | Face::Mosaic(Mosaic::Octants));
        if shelf.bodies.iter().any(square) {
            // They are taller than they should be.
            let tall = |face: &Face| matches!(face, Face::Mosaic(Mosaic::Sextants | Mosaic::DoubleSextants));
            shelf.spare = shelf.bodies.iter().copied().find(tall);
            shelf.bodies.retain(|face| !tall(face));
        }
        if shelf.bodies.is_empty() {
            let smallest = if ability.hanzi { None } else { shelf.faces.first().copied() };
            shelf.bodies.push(smallest.filter(|face| shelf.holds(*face, (2, 1))).unwrap_or_default());
        }
        shelf
    }

    /// Whether a page in this face has so many hanzi a line and so many lines.
    fn holds(&self, face: Face, (hanzi, lines): (u16, u16)) -> bool {
        self.width(face) / face.hanzi() >= hanzi && (self.rows + face.leading()) / pitch(face) >= lines
    }

    /// Cells a line of text may fill.
    fn width(&self, face: Face) -> u16 {
        let faces = Faces { body: face, ..Faces::default() };
        Typesetter::new(faces, self.columns, self.rows).column(Role::Body).1
    }

    fn comfortable(&self) -> Face {
        let comfortable = self.bodies.iter().rev().find(|face| self.holds(**face, COMFORTABLE));
        comfortable.or(self.bodies.first()).copied().unwrap_or_default()
    }

    /// Four steps; where there are more, those go that stand closest to their neighbours.
    fn of_size(&self, size: Size) -> Face {
        let mut steps = self.bodies.clone();
        if steps.len() < Size::ALL.len() {
            steps.extend(self.spare);
            steps.sort_by_key(|face| area(*face));
        }
        while steps.len() > Size::ALL.len() {
            let jump = |index: &usize| -> Option<u32> {
                let (before, after) = (steps.get(index.checked_sub(1)?)?, steps.get(index + 1)?);
                Some(u32::from(area(*after)) * 100 / u32::from(area(*before)))
            };
            let closest = (1..steps.len() - 1).min_by_key(|index| jump(index).unwrap_or(u32::MAX));
            steps.remove(closest.unwrap_or(1));
        }
        steps.get(size as usize).or(steps.last()).copied().unwrap_or_default()
    }

    /// One step larger than the text, if that is not more than twice as high and a page of it still
    /// holds a rhyme, and two lines of it leave room for three of text.
    fn headline(&self, body: Face) -> Face {
        let larger = self.bodies.iter().copied().find(|face| area(*face) > area(body));
        let fits = |face: &Face| {
            let room = self.rows.saturating_sub(2 * pitch(*face));
            face.rows() <= 2 * body.rows() && self.holds(*face, RHYME) && room >= 3 * pitch(body)
        };
        larger.filter(fits).unwrap_or(body)
    }

    /// One step smaller than the text, if that is at least half as large and not the smallest.
    fn caption(&self, body: Face) -> Face {
        let smaller = self.bodies.iter().copied().rev().find(|face| area(*face) < area(body));
        smaller.filter(|face| face.is_large() && face.rows() * 2 >= body.rows()).unwrap_or(body)
    }

    /// The largest in which a number stands on one line with two lines of text under it.
    fn digits(&self, body: Face, headline: Face) -> Face {
        let fits = |face: &Face| {
            let high = pitch(*face) + 1 + 2 * pitch(body);
            self.width(*face) >= NUMBER * face.hanzi() / 2 && self.rows >= high
        };
        let largest = self.faces.iter().copied().filter(fits).max_by_key(|face| area(*face));
        largest.filter(|face| area(*face) > area(headline)).unwrap_or(headline)
    }
}

/// Rows from one line to the next.
fn pitch(face: Face) -> u16 {
    face.rows() + face.leading()
}

#[cfg(test)]
mod tests;
