//! The values that the arguments of a terminal are filled with.
use super::fonts::Fonts;
use super::letters::Letters;
use super::screen::Screen;

/// What stands above the window and on the panel.
pub(super) const TITLE: &str = "乐龄学堂";
/// A name that every desktop understands to mean "whatever monospaced font there is".
const ANY_FONT: &str = "Monospace";
/// Where hanzi, their punctuation and their wide letters stand.
const HANZI: &str = "U+2E80-U+2FDF,U+3000-U+303F,U+3400-U+4DBF,U+4E00-U+9FFF,U+F900-U+FAFF,U+FF00-U+FFEF,\
                     U+20000-U+323AF";
/// gnome-terminal goes no further.
const LARGEST_ZOOM: u32 = 400;

/// Names and what they stand for. A name without a value is one that nothing is known about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Values(Vec<(&'static str, Option<String>)>);

impl Values {
    /// Gathers them.
    ///
    /// `own_points` is the size that a terminal enlarging its own font starts from; `folder` is where
    /// the command is to run.
    pub(super) fn new(screen: Screen, letters: Letters, fonts: &Fonts, own_points: u32, folder: Option<&str>) -> Self {
        let family = fonts.mono.as_ref().map_or(ANY_FONT, |family| family.name.as_str());
        let latin = fonts.latin.as_deref().unwrap_or(ANY_FONT);
        let both: Vec<&str> = [Some(latin), fonts.hanzi.as_deref()].into_iter().flatten().collect();
        let size = format!(":size={}", letters.points);
        let zoom = (letters.points * 100 / own_points.max(1)).min(LARGEST_ZOOM);
        Self(vec![
            ("title", Some(TITLE.to_owned())),
            ("points", Some(letters.points.to_string())),
            ("columns", Some(letters.columns.to_string())),
            ("rows", Some(letters.rows.to_string())),
            ("width", Some(screen.width.to_string())),
            ("height", Some(screen.height.to_string())),
            ("zoom", Some(hundredths(zoom))),
            ("scale", Some(hundredths(screen.dpi * 100 / 96))),
            ("family", Some(family.to_owned())),
            ("latin", Some(latin.to_owned())),
            ("hanzi", fonts.hanzi.clone()),
            ("hanzi-map", fonts.hanzi.as_ref().map(|hanzi| format!("{HANZI} {hanzi}"))),
            ("pango", Some(format!("{} {}", both.join(","), letters.points))),
            ("fontconfig", Some(both.join(&format!("{size},")) + &size)),
            ("folder", folder.map(str::to_owned)),
        ])
    }

    /// Cuts a line into words at its blanks, then fills each in, so that a value with blanks stays in
    /// one word. Nothing, when a value is not known.
    pub(super) fn fill(&self, line: &str) -> Option<Vec<String>> {
        line.split_whitespace().map(|word| self.fill_word(word)).collect()
    }

    fn fill_word(&self, word: &str) -> Option<String> {
        let mut filled = String::new();
        let mut rest = word;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}')?;
            let (_, value) = self.0.iter().find(|(known, _)| *known == name)?;
            filled.push_str(before);
            filled.push_str(value.as_ref()?);
            rest = after;
        }
        filled.push_str(rest);
        Some(filled)
    }
}

fn hundredths(number: u32) -> String {
    format!("{}.{:02}", number / 100, number % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(folder: Option<&str>) -> Values {
        let letters = Letters { points: 43, columns: 54, rows: 16 };
        Values::new(Screen::USUAL, letters, &Fonts::default(), 12, folder)
    }

    #[test]
    fn lines_are_cut_before_they_are_filled() {
        let filled = values(Some("/a {title} b")).fill("-g {columns}x{rows}+0+0  -d {folder}").unwrap();
        assert_eq!(filled, ["-g", "54x16+0+0", "-d", "/a {title} b"], "a value is never looked into");
    }

    #[test]
    fn a_line_with_something_unknown_is_left_out_whole() {
        assert_eq!(values(None).fill("-d {folder}"), None);
        assert_eq!(values(None).fill("-x {no-such-name}"), None);
        assert_eq!(values(None).fill("").unwrap(), Vec::<String>::new());
    }

    #[test]
    fn two_fonts_are_named_as_each_library_wants_it() {
        let letters = Letters { points: 43, columns: 54, rows: 16 };
        let fonts = Fonts::known_to_be("Noto Sans Mono CJK SC");
        let values = Values::new(Screen::USUAL, letters, &fonts, 12, None);
        let filled = values.fill("{pango} {fontconfig} {hanzi-map}").unwrap();
        assert_eq!(filled[0], "Monospace,Noto Sans Mono CJK SC 43");
        assert_eq!(filled[1], "Monospace:size=43,Noto Sans Mono CJK SC:size=43");
        assert!(filled[2].starts_with("U+2E80-") && filled[2].ends_with("323AF Noto Sans Mono CJK SC"), "{filled:?}");
    }

    #[test]
    fn a_font_is_enlarged_by_so_many_hundredths() {
        let zoom = |points, own_points| {
            let letters = Letters { points, columns: 40, rows: 16 };
            let values = Values::new(Screen::USUAL, letters, &Fonts::default(), own_points, None);
            values.fill("{zoom}").unwrap().concat()
        };
        assert_eq!(zoom(43, 12), "3.58");
        assert_eq!(zoom(24, 12), "2.00");
        assert_eq!(zoom(24, 23), "1.04");
        assert_eq!(zoom(90, 10), "4.00", "no further than it goes");
        assert_eq!(zoom(24, 0), "4.00");
    }
}
