//! Which fonts this machine has, and which of them suits a text.
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use fontdb::{Database, FaceInfo, Source, Style};
use skrifa::raw::TableProvider as _;
use skrifa::{FontRef, MetadataProvider as _};

use super::NoPdf;
use super::face::{Face, Faces};

/// The fonts of a machine.
#[derive(Debug)]
pub struct Fonts(Database);

/// Families known to be good to read, by the script of a locale; the first one that is there is taken.
/// Even strokes come before thin ones.
const SIMPLIFIED: &[&str] = &[
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Noto Sans SC",
    "Microsoft YaHei",
    "PingFang SC",
    "Hiragino Sans GB",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
    "SimHei",
];
const TAIWAN: &[&str] =
    &["Noto Sans CJK TC", "Source Han Sans TC", "Noto Sans TC", "Microsoft JhengHei", "PingFang TC"];
const HONG_KONG: &[&str] =
    &["Noto Sans CJK HK", "Source Han Sans HK", "Noto Sans HK", "Microsoft JhengHei", "PingFang HK"];

/// A font is one of ours if it has the commonest hanzi in their simplified or traditional form.
const COMMON: [char; 4] = ['的', '一', '不', '是'];
/// Weights of strokes, as fonts name them.
const REGULAR: u16 = 400;
const BOLD: u16 = 700;
/// From here on strokes count as bold.
const BOLDISH: u16 = 600;
/// More fonts than this are not joined for one text.
const AT_MOST: usize = 4;
/// "Must not be embedded", in the font's own words.
const RESTRICTED: u16 = 0x0002;

impl Fonts {
    /// The fonts that are installed.
    pub fn installed() -> Self {
        let mut fonts = Database::new();
        fonts.load_system_fonts();
        Self(fonts)
    }

    /// The fonts in a folder alone.
    pub fn in_folder(folder: &Path) -> Self {
        let mut fonts = Database::new();
        fonts.load_fonts_dir(folder);
        Self(fonts)
    }

    /// The fonts for `letters` in the locale `tag`.
    pub(super) fn faces(&self, tag: &str, letters: &BTreeSet<char>) -> Result<Faces, NoPdf> {
        let letters: BTreeSet<char> = letters.iter().copied().filter(|c| !c.is_control()).collect();
        let wanted = families(tag);
        let mut known: Vec<Known<'_>> = self.0.faces().filter_map(|face| Known::of(face, &letters, &wanted)).collect();
        known.sort_by_key(|known| {
            (known.is_bold(), Reverse(known.has.len()), known.rank, known.face.post_script_name.clone())
        });
        let chinese = |c: &char| ('\u{3400}'..='\u{9fff}').contains(c);
        let good = known.iter().position(|known| !known.is_bold() && known.has.iter().any(chinese));
        let first = good.and_then(|place| known.get(place)).ok_or(NoPdf::NoFont)?;
        let mut missing: BTreeSet<char> = letters.difference(&first.has).copied().collect();
        let mut chosen = vec![first];
        for other in &known {
            if missing.is_empty() || chosen.len() == AT_MOST {
                break;
            }
            if other.has.iter().any(|c| missing.contains(c)) {
                missing.retain(|c| !other.has.contains(c));
                chosen.push(other);
            }
        }
        if !missing.is_empty() {
            return Err(NoPdf::NoLetters(missing.into_iter().collect()));
        }
        let bold = known
            .iter()
            .find(|other| other.is_bold() && other.is_a_kind_of(first) && other.has.len() >= first.has.len());
        let read = |known: &Known<'_>, weight: u16, thicken: bool| {
            Face::read(&known.data()?, known.face.index, &letters, f32::from(weight), thicken)
        };
        let regular: Vec<Face> = chosen.iter().filter_map(|known| read(known, REGULAR, false)).collect();
        let mut heavy = Vec::from_iter(bold.and_then(|bold| read(bold, BOLD, false)));
        heavy.extend(chosen.iter().filter_map(|known| read(known, BOLD, true)));
        let whole = letters.iter().all(|c| regular.iter().any(|face| face.has(*c)));
        if whole { Ok(Faces { regular, bold: heavy }) } else { Err(NoPdf::NoFont) }
    }
}

/// The families for the script of a locale, best first.
fn families(tag: &str) -> Vec<&'static str> {
    let own = match tag {
        _ if tag.starts_with("zh-Hant-HK") || tag.starts_with("yue-Hant") => HONG_KONG,
        _ if tag.contains("Hant") => TAIWAN,
        _ => SIMPLIFIED,
    };
    own.iter().chain(SIMPLIFIED).chain(TAIWAN).copied().collect()
}

/// A font, and what it has of the letters.
#[derive(Debug)]
struct Known<'f> {
    face: &'f FaceInfo,
    has: BTreeSet<char>,
    /// The place among the families known to be good.
    rank: usize,
}

impl<'f> Known<'f> {
    fn of(face: &'f FaceInfo, letters: &BTreeSet<char>, wanted: &[&str]) -> Option<Self> {
        if face.style != Style::Normal || face.monospaced && !is_wanted(face, wanted) {
            return None;
        }
        let data = data(face)?;
        let font = FontRef::from_index(&data, face.index).ok()?;
        let outlines = font.glyf().is_ok() || font.cff().is_ok() || font.cff2().is_ok();
        let free = font.os2().map_or(true, |os2| os2.fs_type() & RESTRICTED == 0);
        let charmap = font.charmap();
        let has: BTreeSet<char> = letters.iter().copied().filter(|c| charmap.map(*c).is_some()).collect();
        let chinese = COMMON.iter().filter(|c| charmap.map(**c).is_some()).count() == COMMON.len();
        let place = wanted.iter().position(|family| is_called(face, family));
        // Unknown Chinese fonts before others that happen to have the letters.
        let rank = place.unwrap_or(wanted.len() + usize::from(!chinese));
        (outlines && free && !has.is_empty()).then_some(Self { face, has, rank })
    }

    fn is_bold(&self) -> bool {
        self.face.weight.0 >= BOLDISH
    }

    /// Whether it has the name of the other one.
    fn is_a_kind_of(&self, other: &Self) -> bool {
        let name = |known: &Self| known.face.families.first().map(|(name, _)| name.clone());
        name(self) == name(other)
    }

    fn data(&self) -> Option<Arc<Vec<u8>>> {
        data(self.face)
    }
}

fn is_wanted(face: &FaceInfo, wanted: &[&str]) -> bool {
    wanted.iter().any(|family| is_called(face, family))
}

fn is_called(face: &FaceInfo, family: &str) -> bool {
    face.families.iter().any(|(name, _)| name == family)
}

fn data(face: &FaceInfo) -> Option<Arc<Vec<u8>>> {
    match &face.source {
        Source::File(path) => fs::read(path).ok().map(Arc::new),
        Source::Binary(data) => Some(Arc::new(data.as_ref().as_ref().to_vec())),
        #[allow(unreachable_patterns, reason = "another crate may turn on fontdb's memory maps")]
        _ => None,
    }
}
