//! One file at a time: its text to the model's values, and what is wrong with it.
use super::check;
use super::doc::{Dated, Doc};
use super::finding::Finding;
use super::known::{Known, Spelt};
use super::raw::{self, Manifest};
use super::rule::Severity;
use crate::model::{
    Calendar, Case, Figure, Lesson, PackId, Phrase, PlannedWeek, PracticeItem, RedFlag, Region, Rescue, RunSheet,
    Scenario, Tell, Tells, Triage,
};

/// What was made of a file; `value` is missing if it was set aside.
#[derive(Debug)]
pub(super) struct Read<T> {
    pub(super) value: Option<T>,
    pub(super) findings: Vec<Finding>,
    /// When its facts were looked up: whoever knows the day can tell how old they are.
    pub(super) dates: Vec<Dated>,
}

impl<T> Read<T> {
    /// What was found in a file that need not be made anything of.
    pub(super) fn plain(value: Option<T>, findings: Vec<Finding>) -> Self {
        Self { value, findings, dates: Vec::new() }
    }

    /// `value`, unless something was found that sets it aside.
    fn new(value: Option<T>, doc: Doc) -> Self {
        let value = if doc.has_errors() { None } else { value };
        let dates = doc.dates();
        let findings = doc.finish();
        debug_assert!(
            value.is_some() || findings.iter().any(|finding| finding.severity == Severity::Error),
            "set aside without a reason"
        );
        Self { value, findings, dates }
    }
}

/// What a file tells, and where its id stands.
#[derive(Debug)]
pub(super) struct Placed<T> {
    pub(super) value: T,
    pub(super) id: std::ops::Range<usize>,
}

/// The figures of a file, and those of them that texts are not to spell out.
#[derive(Debug, Default)]
pub(super) struct Figures {
    pub(super) figures: Vec<Figure>,
    pub(super) by_hand: Vec<Spelt>,
}

impl Tells for Figures {
    fn tell<'t>(&'t self, to: &mut Tell<'t, '_>) {
        self.figures.tell(to);
    }
}

impl<T: Tells> Tells for Placed<T> {
    fn tell<'t>(&'t self, to: &mut Tell<'t, '_>) {
        self.value.tell(to);
    }

    fn title(&self) -> Option<&Phrase> {
        self.value.title()
    }
}

/// A pack's manifest.
pub(super) fn manifest(file: &str, source: &str) -> Read<Manifest> {
    let doc = Doc::new(file, source);
    let manifest = Manifest::read(&doc);
    check::to_be_written::check(&doc);
    Read::new(manifest, doc)
}

/// A lesson of `pack`.
pub(super) fn lesson(file: &str, source: &str, pack: &PackId, known: &Known) -> Read<Placed<Lesson>> {
    let doc = Doc::new(file, source);
    let tree = doc.parse();
    let raw = raw::Lesson::read(&doc, &tree);
    check::lesson(&raw, known, &doc);
    let id = raw.id.as_ref().map_or(0..0, |id| id.span.clone());
    let placed = raw.model(pack).map(|value| Placed { value, id });
    drop(raw);
    drop(tree);
    Read::new(placed, doc)
}

/// A scenario of `pack`.
pub(super) fn scenario(file: &str, source: &str, pack: &PackId, known: &Known) -> Read<Placed<Scenario>> {
    let doc = Doc::new(file, source);
    let tree = doc.parse();
    let raw = raw::Scenario::read(&doc, &tree);
    check::scenario(&raw, known, &doc);
    let id = raw.id.as_ref().map_or(0..0, |id| id.span.clone());
    let placed = raw.model(pack).map(|value| Placed { value, id });
    drop(raw);
    drop(tree);
    Read::new(placed, doc)
}

/// Practice items of `pack` in a file called `<name>.toml`, and where each begins.
pub(super) fn practice(
    file: &str,
    source: &str,
    name: &str,
    pack: &PackId,
    known: &Known,
) -> Read<Vec<(PracticeItem, std::ops::Range<usize>)>> {
    let doc = Doc::new(file, source);
    let tree = doc.parse();
    let raw = raw::Practice::read(&doc, &tree, name);
    check::practice(&raw, known, &doc);
    let items = raw.model(pack);
    drop(raw);
    drop(tree);
    Read::new(items, doc)
}

/// Cases of `pack` in a file called `<name>.toml`, and where the id of each stands.
pub(super) fn cases(
    file: &str,
    source: &str,
    name: &str,
    pack: &PackId,
    known: &Known,
) -> Read<Vec<(Case, std::ops::Range<usize>)>> {
    let doc = Doc::new(file, source);
    let raw = raw::Cases::read(&doc, name);
    check::cases(&raw, known, &doc);
    Read::new(raw.model(pack), doc)
}

/// A run-sheet of `pack`.
pub(super) fn run_sheet(file: &str, source: &str, pack: &PackId, known: &Known) -> Read<Placed<RunSheet>> {
    let doc = Doc::new(file, source);
    let raw = raw::RunSheet::read(&doc);
    check::run_sheet(&raw, known, &doc);
    let id = raw.id.as_ref().map_or(0..0, |id| id.span.clone());
    let placed = raw.model(pack).map(|value| Placed { value, id });
    Read::new(placed, doc)
}

/// What the days and months of the year bring; the rules look at it if it is said what is known.
pub(super) fn calendar(file: &str, source: &str, known: Option<&Known>) -> Read<Calendar> {
    let doc = Doc::new(file, source);
    let themes = raw::read_calendar(&doc);
    if let Some(known) = known {
        check::calendar(&themes, known, &doc);
    }
    let themes = themes.iter().map(raw::Theme::model).collect::<Option<_>>();
    Read::new(themes.map(|themes| Calendar { themes }), doc)
}

/// The year's plan.
pub(super) fn plan(file: &str, source: &str, known: &Known) -> Read<Vec<PlannedWeek>> {
    let doc = Doc::new(file, source);
    let weeks = raw::read_plan(&doc);
    check::texts(weeks.iter().flat_map(raw::Week::texts), known, &doc);
    Read::new(weeks.iter().map(raw::Week::model).collect(), doc)
}

/// The red flags of a catalogue.
pub(super) fn flags(file: &str, source: &str, known: &Known) -> Read<Vec<RedFlag>> {
    let doc = Doc::new(file, source);
    let entries = raw::read_flags(&doc);
    check::texts(entries.iter().flat_map(raw::Entry::texts), known, &doc);
    Read::new(Some(raw::flags(entries).collect()), doc)
}

/// The figures of a catalogue.
pub(super) fn figures(file: &str, source: &str, known: &Known) -> Read<Figures> {
    let doc = Doc::new(file, source);
    let entries = raw::read_figures(&doc);
    check::texts(entries.iter().flat_map(raw::Entry::texts), known, &doc);
    let by_hand = raw::by_hand(&entries);
    Read::new(Some(Figures { by_hand, figures: raw::figures("", entries).collect() }), doc)
}

/// The questions and rules of "help me look".
pub(super) fn triage(file: &str, source: &str, known: &Known) -> Read<Triage> {
    let doc = Doc::new(file, source);
    let raw = raw::Triage::read(&doc);
    check::triage(&raw, known, &doc);
    Read::new(raw.model(), doc)
}

/// The rescues.
pub(super) fn rescues(file: &str, source: &str, known: &Known) -> Read<Vec<Rescue>> {
    let doc = Doc::new(file, source);
    let (raw, span) = raw::read_rescues(&doc);
    check::rescues(&raw, &span, known, &doc);
    Read::new(raw.iter().map(raw::Rescue::model).collect(), doc)
}

/// A region whose file is called `<name>.toml`.
pub(super) fn region(file: &str, source: &str, name: &str) -> Read<Region> {
    let doc = Doc::new(file, source);
    let region = raw::Region::read(&doc, name);
    // Its texts name its own hotlines and figures, not what other regions happen to share.
    let known = Known { hotlines: region.hotline_ids(), figures: region.figure_ids(), ..Known::default() };
    check::texts(region.texts(), &known, &doc);
    Read::new(region.model(), doc)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::decode::decode;
    use super::super::report::report;
    use super::super::said::Tongue;
    use super::*;

    const LESSON: &str = include_str!("../../tests/packs/good/every-kind/lessons/01-every-kind.toml");

    /// Reads bytes as a lesson and as every other kind of file, and prints what was found.
    fn read_as_everything(bytes: Vec<u8>) {
        let Ok(text) = decode(bytes) else { return };
        let known = Known::new(&[]);
        let mut found = lesson("lessons/a.toml", &text, &PackId::new("p"), &known).findings;
        found.extend(practice("items/a.toml", &text, "a", &PackId::new("p"), &known).findings);
        found.extend(scenario("scenarios/a.toml", &text, &PackId::new("p"), &known).findings);
        found.extend(manifest("pack.toml", &text).findings);
        found.extend(flags("red-flags.toml", &text, &known).findings);
        found.extend(figures("figures.toml", &text, &known).findings);
        found.extend(region("regions/ZZ.toml", &text, "ZZ").findings);
        found.extend(triage("check.toml", &text, &known).findings);
        found.extend(rescues("rescue.toml", &text, &known).findings);
        found.extend(cases("cases/a.toml", &text, "a", &PackId::new("p"), &known).findings);
        found.extend(calendar("calendar.toml", &text, Some(&known)).findings);
        found.extend(plan("plan.toml", &text, &known).findings);
        for finding in &found {
            assert!(finding.span.start <= finding.span.end && finding.span.end <= text.len());
            assert!(text.is_char_boundary(finding.span.start) && text.is_char_boundary(finding.span.end));
        }
        for (tongue, colour) in [(Tongue::Chinese, false), (Tongue::English, true)] {
            report(&found, &|_| Some(text.clone()), tongue, colour);
        }
    }

    /// Pieces that typing slips and attacks are made of.
    const PIECES: &[&str] = &[
        "\"",
        "\"\"\"",
        "'''",
        "“",
        "＝",
        "= ",
        "[[card]]\n",
        "[[quiz]]\n",
        "[",
        "]",
        "{",
        "}",
        "{hotline-",
        "\n",
        "\r",
        "，",
        "：",
        "!",
        "\n! ",
        "\\",
        "\\u001b",
        "\u{1b}[",
        "\u{202e}",
        "\u{feff}",
        "#",
        "\t",
        "1",
        "-",
        ".",
        "true",
        "２",
        "type = \"spot\"\n",
        "items = []\n",
        "a\u{301}",
    ];

    proptest! {
        #[test]
        fn no_bytes_panic_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            read_as_everything(bytes);
        }

        #[test]
        fn no_damage_to_a_lesson_panics_the_reader(
            damages in proptest::collection::vec((any::<prop::sample::Index>(), 0_usize..30, 0..PIECES.len() + 1), 1..8),
            bytes in any::<bool>(),
        ) {
            let mut text = LESSON.as_bytes().to_vec();
            for (place, length, piece) in damages {
                let (mut from, mut to) = (place.index(text.len()), 0);
                to += (from + length).min(text.len());
                if !bytes {
                    // Damage that keeps the file readable as text.
                    let whole = String::from_utf8_lossy(&text);
                    (from, to) = (super::super::place::floor(&whole, from), super::super::place::ceil(&whole, to));
                }
                text.splice(from..to, PIECES.get(piece).unwrap_or(&"").bytes());
            }
            read_as_everything(text);
        }
    }

    #[test]
    fn hostile_repetition_is_read_in_reasonable_time() {
        let known = Known::new(&[]);
        let half = 1 << 19;
        for text in [
            "a = 1\n".repeat(half / 6),
            (0..half / 12).map(|number| format!("k{number} = 1")).collect::<Vec<_>>().join("\n"),
            format!("[[card]]\ntype = \"steps\"\nitems = \"\"\"\n{}\"\"\"\n", "\\u0007x\n".repeat(half / 8)),
            format!("take_home = \"{}\"\n", "{a}".repeat(half / 3)),
            format!("title = \"{}\"\n", "95000 ".repeat(half / 6)),
            "=".repeat(half),
            "\"".repeat(half),
            "[[a]]\n".repeat(half / 6),
            format!("a = [{}]", "{},".repeat(half / 3)),
        ] {
            let start = std::time::Instant::now();
            let read = lesson("a.toml", &text, &PackId::new("p"), &known);
            assert!(read.value.is_none());
            report(&read.findings, &|_| Some(text.clone()), Tongue::Chinese, false);
            assert!(
                start.elapsed().as_secs() < 10,
                "{:?} {}",
                start.elapsed(),
                text.chars().take(30).collect::<String>()
            );
        }
    }
}
