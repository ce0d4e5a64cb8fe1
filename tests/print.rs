//! Handouts: all lessons in all their languages, as HTML and PDF, and the command that writes them.
#![cfg(feature = "author")]
#![expect(clippy::unwrap_used, reason = "a failed expectation ends the test")]
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::rc::Rc;

use leling::author::print::{Code, Handout, Kind, Part, Reader, certificates, codes, handout, html};
use leling::content::Library;
use leling::locale::{Tag, Text, offered};
use leling::model::{Lesson, Pack, Region, RegionId, RunSheet, RunSheetId};
use leling::session::TABLES;
use roxmltree::{Document, Node, ParsingOptions};
use unicode_width::UnicodeWidthStr as _;

/// The text of a pack for a reader, ready to be printed.
fn with_reader<T>(library: &Library, tag: &Tag, region: &str, pack: &Pack, print: impl FnOnce(&Reader<'_>) -> T) -> T {
    let region: Rc<Region> = library.region(&RegionId::new(region)).unwrap();
    let text = Text::load(tag, None, Some(&region), &library.figures());
    let reader = Reader { text: &text, library, region: &region };
    reader.learn(&pack.id);
    let printed = print(&reader);
    assert_eq!(text.issues(), [], "{tag} {}", pack.id);
    printed
}

fn lessons_in(library: &Library, pack: &Pack, region: &str) -> Vec<Rc<Lesson>> {
    let here = RegionId::new(region);
    library.lessons(&pack.id).entries.iter().filter(|lesson| lesson.holds_in(Some(&here))).cloned().collect()
}

fn base() -> Tag {
    Tag::base()
}

/// A handout of everything in a pack.
fn whole(library: &Library, tag: &Tag, region: &str, pack: &Pack) -> Handout {
    let lessons = lessons_in(library, pack, region);
    with_reader(library, tag, region, pack, |reader| handout(reader, pack, &lessons, &Kind::ALL, true))
}

fn parse(page: &str) -> Document<'_> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    Document::parse_with_options(page, options).unwrap()
}

/// Everything that a reader sees, and nothing of the styles.
fn seen(document: &Document<'_>) -> String {
    let read = |node: &Node<'_, '_>| node.is_text() && node.parent().unwrap().tag_name().name() != "style";
    document.descendants().filter(read).filter_map(|node| node.text()).collect()
}

/// What must not be in a file that needs nothing from anywhere.
fn reaches_out(document: &Document<'_>, page: &str) -> Option<String> {
    for node in document.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        if ["script", "link", "img", "iframe", "object", "embed", "base", "form", "svg"].contains(&name) {
            return Some(format!("<{name}>"));
        }
        for attribute in node.attributes() {
            let (key, value) = (attribute.name(), attribute.value());
            if key.starts_with("on")
                || ["src", "srcset", "action"].contains(&key)
                || key == "href" && !value.starts_with('#')
            {
                return Some(format!("{key}={value}"));
            }
        }
    }
    let style = page.split("<style>").nth(1)?.split("</style>").next()?;
    ["url(", "@import", "expression", "javascript:"]
        .iter()
        .find(|word| style.contains(**word))
        .map(|word| (*word).to_owned())
}

#[test]
fn every_lesson_prints_in_every_language_without_a_gap() {
    let library = Library::open(&[]);
    let mut printed = 0;
    for info in offered(None) {
        // Where the language is at home, and where most lessons hold.
        let regions = BTreeSet::from([info.region.as_str(), "CN"]);
        for (region, pack) in
            regions.into_iter().flat_map(|region| library.packs().iter().map(move |pack| (region, pack)))
        {
            let handout = whole(&library, &info.tag, region, pack);
            let page = html(&handout);
            let document = parse(&page);
            let words = seen(&document);
            let place = format!("{} {region} {}", info.tag, pack.id);
            for gap in ["{", "}", "hotline-", "figure-"] {
                assert!(!words.contains(gap), "{place}: {gap}");
            }
            assert_eq!(reaches_out(&document, &page), None, "{place}");
            assert!(handout.words().iter().all(|text| !text.trim().is_empty()), "{place}");
            // Each lesson has its text, its questions, their key and the page for whoever leads;
            // the pack has its cards, their answers, the pact and whom to ring.
            let lessons = lessons_in(&library, pack, region);
            let guides = lessons.iter().filter(|lesson| lesson.guide.is_some()).count();
            assert_eq!(handout.sections.len(), lessons.len() * 3 + guides + 4, "{place}");
            printed += lessons.len();
        }
    }
    assert!(printed > 350, "{printed}");
}

#[test]
fn nothing_of_a_lesson_is_left_out() {
    let library = Library::open(&[]);
    let tag = base();
    for pack in library.packs() {
        let page = html(&whole(&library, &tag, "CN", pack));
        let words = squeezed(&seen(&parse(&page)));
        let said = |text: &str| words.contains(&squeezed(text));
        with_reader(&library, &tag, "CN", pack, |reader| {
            for lesson in lessons_in(&library, pack, "CN") {
                let say = |phrase| reader.say(phrase);
                assert!(said(&say(&lesson.take_home)) && said(&say(&lesson.title)), "{}", lesson.id);
                for item in &lesson.items {
                    assert!(said(&say(&item.stem)) && said(&say(&item.next)), "{}", item.id);
                    if let leling::model::ItemKind::Choice(choices) | leling::model::ItemKind::Multi(choices) =
                        &item.kind
                    {
                        for choice in choices {
                            assert!(said(&say(&choice.text)) && said(&say(&choice.rationale)), "{}", item.id);
                        }
                    }
                }
                for asked in lesson.guide.iter().flat_map(|guide| &guide.asked) {
                    assert!(said(&say(&asked.question)) && said(&say(&asked.answer)), "{}", lesson.id);
                }
            }
            for case in &library.practice(&pack.id).entries {
                assert!(said(&reader.say(&case.item.next)), "{}", case.item.id);
            }
        });
    }
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn the_hotlines_of_the_region_stand_at_the_foot_with_how_to_say_them() {
    let library = Library::open(&[]);
    let pack = library.packs().first().unwrap();
    for region in library.region_ids() {
        let numbers = library.region(&region).unwrap().hotlines.clone();
        let page = html(&whole(&library, &base(), region.as_str(), pack));
        let document = parse(&page);
        // The foot of a table is repeated on every page, and there is one table.
        assert_eq!(document.descendants().filter(|node| node.tag_name().name() == "table").count(), 1);
        let foot = document.descendants().find(|node| node.tag_name().name() == "tfoot").unwrap();
        let words: String = foot.descendants().filter_map(|node| node.text().filter(|_| node.is_text())).collect();
        assert!(numbers.len() >= 3, "{region}");
        with_reader(&library, &base(), region.as_str(), pack, |reader| {
            for hotline in &numbers {
                for text in [reader.say(&hotline.name), hotline.number.clone(), reader.say(&hotline.spoken)] {
                    assert!(words.contains(text.as_str()), "{region}: {text} in {words}");
                }
            }
        });
    }
}

/// Chromium repeats a foot on every page only up to a quarter of the page.
#[test]
fn the_foot_is_low_enough_to_be_repeated_on_every_page() {
    /// A4 without its margins, in points; a letter of English is about half as wide as a hanzi.
    const QUARTER: f32 = (297.0 - 24.0) * 72.0 / 25.4 / 4.0;
    const WIDTH: f32 = (210.0 - 24.0) * 72.0 / 25.4;
    let library = Library::open(&[]);
    let pack = library.packs().first().unwrap();
    let mut flowing = 0;
    for info in offered(None) {
        for region in library.region_ids() {
            let foot = with_reader(&library, &info.tag, region.as_str(), pack, |reader| {
                handout(reader, pack, &[], &[Kind::Pact], true)
            })
            .foot;
            let cells: usize =
                foot.numbers.iter().flatten().map(|text| text.width() + 1).sum::<usize>() + foot.lead.width();
            let rows = 1 + 2 * foot.numbers.len().div_ceil(3);
            #[expect(clippy::cast_precision_loss, reason = "a few hundred cells")]
            let height = if foot.is_in_columns() {
                rows as f32 * 18.0 * 1.35
            } else {
                (cells as f32 * 9.0 / WIDTH).ceil() * 18.0 * 1.25
            };
            assert!(height + 15.0 < QUARTER, "{} {region}: {height}", info.tag);
            flowing += usize::from(!foot.is_in_columns());
        }
    }
    assert!(flowing > 0, "both forms are in use");
}

/// Sizes of letters in the styles, in points.
fn sizes(style: &str) -> Vec<f32> {
    let sizes = style.split("font-size:").skip(1).map(|rest| rest.split(';').next().unwrap().trim());
    sizes.map(|size| size.strip_suffix("pt").unwrap().parse().unwrap()).collect()
}

#[test]
fn letters_have_eighteen_points_or_more_and_lines_stand_apart() {
    let library = Library::open(&[]);
    let page = html(&whole(&library, &base(), "CN", library.packs().first().unwrap()));
    let style = page.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
    let sizes = sizes(style);
    assert!(sizes.len() >= 6 && sizes.iter().all(|size| *size >= 18.0), "{sizes:?}");
    assert!(style.contains("html { background: #fff; color: #000; font-size: 18pt; line-height: 1.6; }"));
    // Nothing is grey, and nothing but text and the page below has a colour.
    let colours: BTreeSet<&str> = style.split('#').skip(1).map(|rest| rest.get(..3).unwrap()).collect();
    assert_eq!(colours, BTreeSet::from(["000", "fff"]));
    for rule in ["size: A4", "break-after: avoid", "break-before: page", ".boxed, .card, .whole { break-inside: avoid"]
    {
        assert!(style.contains(rule), "{rule}");
    }
}

/// The code word is never written on a sheet that hangs beside the telephone.
#[test]
fn the_family_pact_has_blanks_but_none_for_the_code_word() {
    fn blanks(parts: &[Part]) -> Vec<String> {
        let of = |part: &Part| match part {
            Part::Blank(labels) => labels.iter().map(ToString::to_string).collect(),
            Part::Whole(inside) | Part::Boxed(inside) => blanks(inside),
            _ => Vec::new(),
        };
        parts.iter().flat_map(of).collect()
    }
    let library = Library::open(&[]);
    let pack = library.packs().first().unwrap();
    for info in offered(None) {
        let handout = with_reader(&library, &info.tag, info.region.as_str(), pack, |reader| {
            handout(reader, pack, &[], &[Kind::Pact], true)
        });
        let blanks = blanks(&handout.sections.first().unwrap().parts);
        assert_eq!(blanks.len(), 8, "{} {blanks:?}", info.tag);
        let word =
            |label: &String| ["暗号", "暗號", "code word"].iter().any(|word| label.to_lowercase().contains(word));
        assert!(!blanks.iter().any(word), "{} {blanks:?}", info.tag);
        assert!(handout.words().iter().any(|text| word(&text.to_string())), "{}", info.tag);
    }
}

#[test]
fn no_two_items_shipped_have_the_same_card() {
    let library = Library::open(&[]);
    let practice = library.all_practice();
    let lessons: Vec<Rc<Lesson>> =
        library.packs().iter().flat_map(|pack| library.lessons(&pack.id).entries.clone()).collect();
    let of_practice =
        practice.iter().map(|case| (format!("{}-{}", case.topic, case.set), case.form.letter().to_owned()));
    let of_lessons =
        lessons.iter().flat_map(|lesson| (1..=lesson.items.len()).map(|n| (lesson.id.to_string(), n.to_string())));
    let names: Vec<(String, String)> = of_practice.chain(of_lessons).collect();
    // Each alone, as if it were printed by itself: no code may depend on what else is printed.
    let alone = |(situation, which): &(String, String)| codes([(situation.as_str(), which.clone())]).remove(0);
    let mut seen: BTreeMap<Code, &str> = BTreeMap::new();
    for name in &names {
        let code = alone(name);
        let (situation, _) = name;
        let first = code.to_string().chars().take_while(|c| *c != '-').collect::<String>();
        assert!(
            first.len() == 4 && !first.contains(['0', 'O', '1', 'I', 'L', '5', 'S', '8', 'B']),
            "{situation} {code}"
        );
        if let Some(other) = seen.insert(code.clone(), &name.0) {
            panic!("{code} is {} and {other}", name.0);
        }
    }
    assert!(seen.len() > 450, "{}", seen.len());
}

#[test]
fn a_lesson_as_html_looks_like_this() {
    let library = Library::open(&[]);
    let pack = library.packs().iter().find(|pack| pack.id.as_str() == "rights").unwrap().clone();
    let lesson =
        library.lessons(&pack.id).entries.iter().find(|lesson| lesson.id.as_str() == "family-pact").unwrap().clone();
    let kinds = [Kind::Lesson, Kind::Answers, Kind::Guide, Kind::Pact];
    let handout =
        with_reader(&library, &base(), "CN", &pack, |reader| handout(reader, &pack, &[lesson], &kinds, false));
    let page = html(&handout);
    let (head, body) = page.split_once("<style>").unwrap();
    insta::assert_snapshot!("family-pact", format!("{head}<style>…{}", body.split_once("</style>").unwrap().1));
}

/// Runs the program in `folder`, with nothing of this machine's settings.
fn leling(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_leling"));
    command.current_dir(folder).args(arguments).env_remove("LANGUAGE").env("LC_ALL", "C").env("HOME", folder);
    command.env("XDG_CONFIG_HOME", folder.join("config")).env("XDG_DATA_HOME", folder.join("data"));
    command.output().unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn the_command_writes_files_and_tells_where() {
    let folder = tempfile::tempdir().unwrap();
    let printed = leling(folder.path(), &["print", "rights", "3", "--to", "out", "--what", "pact,lesson"]);
    assert!(printed.status.success(), "{printed:?}");
    let said = String::from_utf8(printed.stdout).unwrap();
    assert!(said.contains("写好了：out/family-pact-lesson-pact-zh-Hans-CN-CN.html"), "{said}");
    let hong_kong = ["print", "rights", "family-pact", "--to", "out", "--lang", "yue-Hant-HK", "--what", "guide"];
    assert!(leling(folder.path(), &hong_kong).status.success());
    let out = folder.path().join("out");
    assert_eq!(names(&out), ["family-pact-guide-yue-Hant-HK-HK.html", "family-pact-lesson-pact-zh-Hans-CN-CN.html"]);
    let page = fs::read_to_string(out.join("family-pact-guide-yue-Hant-HK-HK.html")).unwrap();
    assert!(page.contains("<html lang=\"yue-Hant-HK\"") && page.contains("<b>999</b>") && !page.contains("<b>110</b>"));
}

#[test]
fn a_file_of_somebody_else_stays_and_one_of_ours_is_written_again() {
    let folder = tempfile::tempdir().unwrap();
    let print = |more: &[&str]| leling(folder.path(), &[&["print", "rights", "1", "--what", "guide"], more].concat());
    let file = folder.path().join("eight-rights-guide-zh-Hans-CN-CN.html");
    assert!(print(&[]).status.success() && file.exists(), "{:?}", names(folder.path()));
    let first = fs::read(&file).unwrap();
    assert!(print(&[]).status.success());
    fs::write(&file, "我自己写的").unwrap();
    let refused = print(&[]);
    assert!(!refused.status.success());
    let told = String::from_utf8(refused.stderr).unwrap();
    assert!(told.contains("没有动它") && told.contains("--force"), "{told}");
    assert_eq!(fs::read_to_string(&file).unwrap(), "我自己写的");
    assert!(print(&["--force"]).status.success());
    assert_eq!(fs::read(&file).unwrap(), first);
    assert_eq!(names(folder.path()).len(), 1, "nothing is left behind");
}

#[test]
fn what_cannot_be_printed_is_told_with_what_can() {
    let folder = tempfile::tempdir().unwrap();
    for (arguments, told) in [
        (&["print", "nope"][..], "rights"),
        (&["print", "rights", "nope"], "family-pact"),
        (&["print", "rights", "99"], "family-pact"),
        (&["print", "rights", "0"], "family-pact"),
        (&["print", "rights", "--lang", "klingon"], "yue-Hans-CN"),
        (&["print", "rights", "--region", "XX"], "CN"),
        (&["print", "rights", "--what", "poster"], "pact"),
        (&["print", "."], "pack.toml"),
        (&["print", "../nowhere"], "rights"),
        (&["print", "rights", "--to", "/proc/nope"], "/proc/nope"),
    ] {
        let refused = leling(folder.path(), arguments);
        assert!(!refused.status.success(), "{arguments:?}");
        let said = String::from_utf8(refused.stderr).unwrap();
        assert!(said.contains(told) && !said.contains("panicked"), "{arguments:?}: {said}");
    }
    assert!(names(folder.path()).is_empty());
}

#[test]
fn a_lesson_that_holds_elsewhere_is_not_printed_with_the_wrong_numbers() {
    let library = Library::open(&[]);
    let local = library.packs().iter().flat_map(|pack| library.lessons(&pack.id).entries.clone());
    let local: Vec<_> = local.filter(|lesson| !lesson.holds_in(Some(&RegionId::new("HK")))).collect();
    let lesson = local.first().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let refused = leling(folder.path(), &["print", lesson.pack.as_str(), lesson.id.as_str(), "--region", "hk"]);
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(!refused.status.success() && said.contains("--region") && said.contains("CN"), "{said}");
    let printed = leling(folder.path(), &["print", lesson.pack.as_str(), lesson.id.as_str(), "--region", "cn"]);
    assert!(printed.status.success());
}

#[test]
fn a_pack_of_ones_own_is_printed_from_its_folder() {
    let folder = tempfile::tempdir().unwrap();
    let pack: PathBuf = ["tests", "packs", "good", "every-kind"].iter().collect();
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join(pack);
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/shared");
    let with = ["--content", shared.to_str().unwrap()];
    let printed = leling(folder.path(), &[&with[..], &["print", pack.to_str().unwrap()]].concat());
    assert!(printed.status.success(), "{printed:?}");
}

#[test]
fn a_lesson_that_is_not_on_the_paper_is_named() {
    let home = tempfile::tempdir().unwrap();
    let made = leling(home.path(), &["new", "mine"]);
    assert!(made.status.success(), "{made:?}");
    let lesson = home.path().join("mine/lessons/01-parcel.toml");
    let text = fs::read_to_string(&lesson).unwrap();
    fs::write(home.path().join("mine/lessons/02-lift.toml"), text.replacen("title = ", "title ", 1)).unwrap();
    let printed = leling(home.path(), &["print", "mine"]);
    let said = String::from_utf8(printed.stderr).unwrap();
    assert!(!printed.status.success(), "{said}");
    assert!(said.contains("写好了") && said.contains("02-lift.toml") && said.contains("leling check mine"), "{said}");
    // Asked for alone, it is not told that there is no such lesson without the reason.
    let refused = leling(home.path(), &["print", "mine", "2"]);
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(!refused.status.success() && said.contains("02-lift.toml"), "{said}");
}

#[test]
fn the_years_plan_has_every_week_in_every_language() {
    let home = tempfile::tempdir().unwrap();
    for tag in ["zh-Hans-CN", "en", "yue-Hant-HK"] {
        let output = leling(home.path(), &["print", "plan", "--lang", tag, "--region", "CN"]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let page = fs::read_to_string(home.path().join(format!("plan-{tag}-CN.html"))).unwrap();
        let document = parse(&page);
        assert_eq!(reaches_out(&document, &page), None);
        let weeks = document.descendants().filter(|node| node.has_tag_name("h3")).count();
        assert_eq!(weeks, 48, "{tag}");
        assert!(!seen(&document).contains(['{', '}']), "{tag}");
    }
}

/// A session on a lesson that is shipped; there need not be a run-sheet for it.
fn session(lesson: &Lesson) -> RunSheet {
    RunSheet {
        id: RunSheetId::new("a-session"),
        pack: lesson.pack.clone(),
        title: lesson.title.clone(),
        about: lesson.title.clone(),
        lesson: lesson.id.clone(),
        practice: leling::model::TopicId::new("any"),
        call: None,
        regions: Vec::new(),
        steps: Vec::new(),
    }
}

/// The sentence of every lesson fits, in every language, and no two tables have the same name.
#[test]
fn every_table_has_a_certificate_of_its_own_in_every_language() {
    let library = Library::open(&[]);
    let most = *TABLES.end();
    for info in offered(None) {
        for pack in library.packs() {
            let lesson = library.lessons(&pack.id).entries.first().cloned();
            let sheet = lesson.as_deref().map(session);
            let file = with_reader(&library, &info.tag, info.region.as_str(), pack, |reader| {
                certificates(reader, sheet.as_ref(), most)
            });
            let place = format!("{} {}", info.tag, pack.id);
            assert_eq!(file.sections.len(), usize::from(most), "{place}");
            assert!(!file.has_front(), "{place}");
            let teams: BTreeSet<String> = file.sections.iter().map(team).collect();
            assert_eq!(teams.len(), usize::from(most), "{place}: {teams:?}");
            let page = html(&file);
            let document = parse(&page);
            assert_eq!(reaches_out(&document, &page), None, "{place}");
            let words = seen(&document);
            assert!(!words.contains(['{', '}']), "{place}: {words}");
            for team in teams {
                assert!(words.contains(&team), "{place}: {team}");
            }
            if let Some(lesson) = lesson {
                let sentence = with_reader(&library, &info.tag, info.region.as_str(), pack, |reader| {
                    reader.say(&lesson.take_home).to_string()
                });
                assert_eq!(squeezed(&words).matches(&squeezed(&sentence)).count(), usize::from(most), "{place}");
            }
        }
    }
}

fn team(section: &leling::author::print::Section) -> String {
    let heading = section.parts.iter().find_map(|part| match part {
        Part::Heading(text) => Some(text.to_string()),
        _ => None,
    });
    heading.unwrap()
}

#[test]
fn a_certificate_as_html_looks_like_this() {
    let library = Library::open(&[]);
    let pack = library.packs().iter().find(|pack| pack.id.as_str() == "telephone").unwrap();
    let lesson = library.lessons(&pack.id).entries.first().unwrap().clone();
    let file = with_reader(&library, &base(), "CN", pack, |reader| certificates(reader, Some(&session(&lesson)), 2));
    let page = html(&file);
    let (head, body) = page.split_once("<style>").unwrap();
    insta::assert_snapshot!("certificates", format!("{head}<style>…{}", body.split_once("</style>").unwrap().1));
}

#[test]
fn certificates_need_no_session_and_so_many_tables_as_there_are() {
    let folder = tempfile::tempdir().unwrap();
    let all = leling(folder.path(), &["print", "certificates"]);
    assert!(all.status.success(), "{all:?}");
    let some = ["print", "certificates", "--tables", "3", "--lang", "en", "--region", "HK"];
    assert!(leling(folder.path(), &some).status.success());
    assert_eq!(names(folder.path()), ["certificates-en-HK.html", "certificates-zh-Hans-CN-CN.html"]);
    for (file, tables) in
        [("certificates-en-HK.html", 3), ("certificates-zh-Hans-CN-CN.html", usize::from(*TABLES.end()))]
    {
        let page = fs::read_to_string(folder.path().join(file)).unwrap();
        let document = parse(&page);
        assert_eq!(document.descendants().filter(|node| node.has_tag_name("section")).count(), tables);
    }
    // A session is named by its id, in whichever pack it is.
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/bad/run-sheet/a");
    let of_session = ["--content", pack.to_str().unwrap(), "print", "certificates", "a-short-session"];
    let printed = leling(folder.path(), &of_session);
    assert!(printed.status.success(), "{printed:?}");
    let page = fs::read_to_string(folder.path().join("a-short-session-certificates-zh-Hans-CN-CN.html")).unwrap();
    assert!(page.contains("《一通假警察》"), "{page}");
    for (arguments, told) in [
        (&["print", "certificates", "nope"][..], "nope"),
        (&["print", "certificates", "--tables", "0"], "1..=6"),
        (&["print", "certificates", "--tables", "7"], "1..=6"),
        (&["print", "rights", "--tables", "3"], "certificates"),
    ] {
        let refused = leling(folder.path(), arguments);
        let said = String::from_utf8(refused.stderr).unwrap();
        assert!(!refused.status.success() && said.contains(told), "{arguments:?}: {said}");
    }
}
