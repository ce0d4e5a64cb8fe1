//! Which of the machine's fonts the terminal is to use, so that hanzi stand two cells wide.
use std::ffi::OsStr;

use super::ask::answer;
use super::letters::CellShape;

/// Fonts with hanzi twice as wide as Latin letters, best first: the less air a font puts between
/// lines, the larger its letters can be on the same screen.
const KNOWN: &[(&str, u32)] = &[
    ("Sarasa Mono SC", 1250),
    ("Sarasa Term SC", 1250),
    ("Sarasa Fixed SC", 1250),
    ("Noto Sans Mono CJK SC", 1448),
    ("Noto Sans Mono CJK TC", 1448),
    ("Noto Sans Mono CJK HK", 1448),
    ("WenQuanYi Micro Hei Mono", 1173),
    ("WenQuanYi Zen Hei Mono", 1173),
];
/// Fonts for the cell of a terminal that takes Latin letters and hanzi from different ones.
const LATIN: &[&str] = &["DejaVu Sans Mono", "Liberation Mono", "Noto Sans Mono", "Ubuntu Mono", "FreeMono"];
/// A font that says it is monospaced, but which we do not know: reckoned with much air, as letters
/// too small are better than a line outside.
const UNKNOWN_LINE: u32 = 1450;

/// A font that can fill a terminal alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Family {
    /// The name the font is asked for by.
    pub(super) name: String,
    /// How large its cell is.
    pub(super) shape: CellShape,
}

/// The fonts found. What is not there is left to the terminal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Fonts {
    /// Hanzi and Latin letters together.
    pub(super) mono: Option<Family>,
    /// Hanzi, for terminals that take them from a font of their own.
    pub(super) hanzi: Option<String>,
    /// Latin letters, beside [`Fonts::hanzi`].
    pub(super) latin: Option<String>,
    /// Whether it is known that nothing on this machine can draw hanzi.
    pub(super) lacks_hanzi: bool,
}

impl Fonts {
    /// Asks `fc-list`; without it everything is left to the terminal.
    pub(super) fn ask(path: Option<&OsStr>) -> Self {
        let list = |which: &str| answer(path, "fc-list", &[which, "family"]);
        list(":lang=zh").map(|chinese| Self::choose(&chinese, &list(":").unwrap_or_default())).unwrap_or_default()
    }

    /// Fonts of which only one is there, for tests.
    #[cfg(test)]
    pub(super) fn known_to_be(name: &str) -> Self {
        Self::choose(name, "")
    }

    /// Chooses from two listings: of the fonts with hanzi, and of all.
    fn choose(chinese: &str, all: &str) -> Self {
        let with_hanzi = families(chinese);
        let everything = families(all);
        let mono = known(&with_hanzi).or_else(|| unknown(&with_hanzi));
        let hanzi = mono.as_ref().map(|family| family.name.clone()).or_else(|| with_hanzi.first().cloned());
        let latin = LATIN.iter().find(|name| everything.iter().any(|one| one == *name));
        Self { mono, hanzi, latin: latin.map(|name| (*name).to_owned()), lacks_hanzi: with_hanzi.is_empty() }
    }
}

fn known(families: &[String]) -> Option<Family> {
    let there = |name: &str| families.iter().any(|family| family == name);
    let (name, line) = KNOWN.iter().find(|(name, _)| there(name))?;
    Some(Family { name: (*name).to_owned(), shape: CellShape { advance: 500, line: *line } })
}

fn unknown(families: &[String]) -> Option<Family> {
    let name = families.iter().find(|family| family.split(' ').any(|word| word == "Mono"))?;
    Some(Family { name: name.clone(), shape: CellShape { advance: 600, line: UNKNOWN_LINE } })
}

/// The names in a listing: a line has one font, its names in several languages between commas, and
/// a backslash before what would otherwise mean something. In the order of the alphabet, because
/// that of the listing changes from run to run.
fn families(listing: &str) -> Vec<String> {
    let names = listing.lines().flat_map(|line| line.split(','));
    let mut names: Vec<String> = names.map(|name| name.trim().replace('\\', "")).filter(|n| !n.is_empty()).collect();
    names.sort();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mono(chinese: &str) -> Option<String> {
        Fonts::choose(chinese, "").mono.map(|family| family.name)
    }

    #[test]
    fn the_font_with_the_least_air_between_lines_is_preferred() {
        let table = [
            ("Noto Sans Mono CJK TC\nNoto Sans Mono CJK SC\nNoto Serif CJK SC\n", Some("Noto Sans Mono CJK SC")),
            ("Noto Sans Mono CJK SC\nSarasa Mono SC,等距更纱黑体 SC\n", Some("Sarasa Mono SC")),
            ("文泉驛等寬微米黑,WenQuanYi Micro Hei Mono\nWenQuanYi Micro Hei\n", Some("WenQuanYi Micro Hei Mono")),
            ("LXGW WenKai Mono,霞鹜文楷等宽\n", Some("LXGW WenKai Mono")),
            ("Noto Sans CJK SC\nMonotype Sung\n", None),
            ("", None),
        ];
        for (listing, expected) in table {
            assert_eq!(mono(listing).as_deref(), expected, "{listing}");
        }
    }

    #[test]
    fn hanzi_and_latin_letters_may_come_from_two_fonts() {
        let fonts = Fonts::choose("Noto Sans CJK SC\n", "Liberation Mono\nDejaVu Sans Mono\nNoto Sans CJK SC\n");
        assert_eq!(fonts.mono, None);
        assert_eq!(fonts.hanzi.as_deref(), Some("Noto Sans CJK SC"));
        assert_eq!(fonts.latin.as_deref(), Some("DejaVu Sans Mono"));
        assert!(!fonts.lacks_hanzi);
    }

    #[test]
    fn a_machine_without_hanzi_is_known_as_such() {
        assert!(Fonts::choose("", "DejaVu Sans Mono\n").lacks_hanzi);
        assert!(!Fonts::default().lacks_hanzi, "nobody was asked");
    }

    #[test]
    fn marks_before_hyphens_are_taken_off() {
        assert_eq!(families("AR PL UMing CN,文鼎\nNoto Sans Mono CJK SC\\-X\n").last().unwrap(), "文鼎");
        assert!(families("a\\-b\n").contains(&"a-b".to_owned()));
    }
}
