//! Handouts as PDF, read again as a PDF reader reads them.
//!
//! Where a machine has no Chinese font, the tests hold that this is told in plain words.
#![cfg(feature = "pdf")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a failed expectation ends the test")]
use std::process::Command;
use std::rc::Rc;

use leling::author::print::{Fonts, Handout, Kind, MARK, NoPdf, Reader, Section, certificates, handout, pdf};
use leling::content::Library;
use leling::locale::{Tag, Text, offered};
use leling::model::{CleanText, RegionId, RunSheet, RunSheetId, TopicId};
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};

fn number(page: usize, pages: usize) -> CleanText {
    CleanText::lossy(&format!("{page}/{pages}"))
}

/// Everything there is on the lesson about the family pact, in one language.
fn family_pact(tag: &str, region: &str) -> Handout {
    let library = Library::open(&[]);
    let pack = library.packs().iter().find(|pack| pack.id.as_str() == "rights").unwrap();
    let lessons: Vec<_> = library
        .lessons(&pack.id)
        .entries
        .iter()
        .filter(|lesson| lesson.id.as_str() == "family-pact")
        .map(Rc::clone)
        .collect();
    let region = library.region(&RegionId::new(region)).unwrap();
    let text = Text::load(&Tag::parse(tag).unwrap(), None, Some(&region), &library.figures());
    let reader = Reader { text: &text, library: &library, region: &region };
    reader.learn(&pack.id);
    handout(&reader, pack, &lessons, &Kind::ALL, false)
}

/// Certificates of a session on the lesson whose sentence is the longest.
fn six_certificates(tag: &Tag, region: &str) -> Handout {
    let library = Library::open(&[]);
    let lessons = library.packs().iter().flat_map(|pack| library.lessons(&pack.id).entries.clone());
    let lesson = lessons.max_by_key(|lesson| lesson.take_home.base.chars().count()).unwrap();
    let sheet = RunSheet {
        id: RunSheetId::new("a-session"),
        pack: lesson.pack.clone(),
        title: lesson.title.clone(),
        about: lesson.title.clone(),
        lesson: lesson.id.clone(),
        practice: TopicId::new("any"),
        call: None,
        regions: Vec::new(),
        steps: Vec::new(),
    };
    let region = library.region(&RegionId::new(region)).unwrap();
    let text = Text::load(tag, None, Some(&region), &library.figures());
    certificates(&Reader { text: &text, library: &library, region: &region }, Some(&sheet), 6)
}

/// The handout as PDF, or nothing where this machine has no Chinese font.
fn printed(handout: &Handout) -> Option<(Document, Vec<u8>)> {
    match pdf(handout, &Fonts::installed(), number) {
        Ok(bytes) => Some((Document::load_mem(&bytes).unwrap(), bytes)),
        Err(NoPdf::NoFont) => {
            assert!(NoPdf::NoFont.to_string().contains("fonts-noto-cjk"));
            None
        }
        Err(other) => panic!("{other}"),
    }
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Everything said in a section, or in other words of a handout.
fn said(texts: &[&CleanText]) -> String {
    squeezed(&texts.iter().map(|text| text.as_str()).collect::<String>())
}

fn words_of(section: &Section, of: &Handout) -> String {
    let empty = CleanText::default();
    let alone = Handout {
        title: empty.clone(),
        contents: empty,
        sections: vec![section.clone()],
        foot: leling::author::print::Foot { lead: CleanText::default(), numbers: Vec::new() },
        ..of.clone()
    };
    said(&alone.words())
}

#[test]
fn the_text_read_from_the_file_is_the_text_put_in() {
    for (tag, region) in
        [("zh-Hans-CN", "CN"), ("yue-Hant-HK", "HK"), ("nan-Hant-TW", "TW"), ("hak-Hant-TW", "TW"), ("en", "CN")]
    {
        let handout = family_pact(tag, region);
        let Some((document, _)) = printed(&handout) else { return };
        let pages = document.get_pages();
        let mut all = String::new();
        for page in pages.keys() {
            let text = squeezed(&document.extract_text(&[*page]).unwrap());
            let end = format!("{}/{}", page, pages.len());
            let above = text.strip_suffix(&end).unwrap_or_else(|| panic!("{tag}: page {page} has no number: {text}"));
            // The columns of the foot stand beside each other, so its words come line by line.
            let lead = said(&[&handout.foot.lead]);
            let (above, foot) =
                above.rsplit_once(&lead).unwrap_or_else(|| panic!("{tag}: page {page} has no foot: {text}"));
            for hotline in &handout.foot.numbers {
                assert!(foot.contains(&squeezed(&hotline[1])), "{tag}: {foot}");
            }
            assert_eq!(
                sorted(foot),
                sorted(&said(&handout.foot.numbers.iter().flatten().collect::<Vec<_>>())),
                "{tag}"
            );
            all.push_str(above);
        }
        let sections: String = handout.sections.iter().map(|section| words_of(section, &handout)).collect();
        let front = said(&[&handout.title, &handout.contents]);
        assert!(all.starts_with(&front), "{tag}: {all}");
        assert!(all.ends_with(&sections), "{tag}: not\n{sections}\nbut\n{all}");
    }
}

fn sorted(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().collect();
    letters.sort_unstable();
    letters
}

fn dictionary<'d>(document: &'d Document, object: &'d Object) -> &'d Dictionary {
    document.dereference(object).unwrap().1.as_dict().unwrap()
}

#[test]
fn every_font_is_embedded_with_the_letters_in_use_alone() {
    let Some((document, bytes)) = printed(&family_pact("zh-Hans-CN", "CN")) else { return };
    let mut fonts = 0;
    for page in document.get_pages().values() {
        for font in document.get_page_fonts(*page).unwrap().values() {
            let inner = font.get(b"DescendantFonts").unwrap();
            let inner = document.dereference(inner).unwrap().1.as_array().unwrap().first().unwrap();
            let about = dictionary(&document, dictionary(&document, inner).get(b"FontDescriptor").unwrap());
            assert!(about.has(b"FontFile2") || about.has(b"FontFile3"), "{about:?}");
            let name = String::from_utf8_lossy(about.get(b"FontName").unwrap().as_name().unwrap()).into_owned();
            assert_eq!(name.find('+'), Some(6), "{name} is no part of a font");
            assert!(font.has(b"ToUnicode"), "{name}");
            fonts += 1;
        }
    }
    assert!(fonts > 0 && bytes.len() < 1_000_000, "{fonts} {}", bytes.len());
}

#[test]
fn letters_have_eighteen_points_or_more_on_paper_of_a4() {
    let Some((document, _)) = printed(&family_pact("zh-Hans-CN", "CN")) else { return };
    let mut sizes = Vec::new();
    for page in document.get_pages().values() {
        let about = document.get_dictionary(*page).unwrap();
        let paper: Vec<f32> =
            about.get(b"MediaBox").unwrap().as_array().unwrap().iter().map(|side| side.as_float().unwrap()).collect();
        assert!((paper[2] - 595.28).abs() < 0.1 && (paper[3] - 841.89).abs() < 0.1, "{paper:?}");
        let content = Content::decode(&document.get_page_content(*page)).unwrap();
        for operation in content.operations.iter().filter(|operation| operation.operator == "Tf") {
            sizes.push(operation.operands[1].as_float().unwrap());
        }
    }
    assert!(sizes.len() > 100 && sizes.iter().all(|size| *size >= 18.0), "{sizes:?}");
}

#[test]
fn screen_readers_are_told_the_language_the_headings_and_the_order() {
    let handout = family_pact("yue-Hant-HK", "HK");
    let Some((document, _)) = printed(&handout) else { return };
    let catalogue = document.catalog().unwrap();
    let language = lopdf::decode_text_string(catalogue.get(b"Lang").unwrap()).unwrap();
    assert_eq!(language, "yue-Hant-HK");
    assert!(catalogue.has(b"StructTreeRoot") && catalogue.has(b"MarkInfo"));
    let kind = |object: &Object| Some(object.as_dict().ok()?.get(b"S").ok()?.as_name().ok()?.to_vec());
    let kinds: Vec<Vec<u8>> = document.objects.values().filter_map(kind).collect();
    let count = |name: &[u8]| kinds.iter().filter(|kind| kind.as_slice() == name).count();
    assert_eq!(count(b"H1"), 1);
    // One for each handout, and one over the table of what is in the file.
    assert_eq!(count(b"H2"), handout.sections.len() + 1);
    assert!(count(b"P") > 100, "{}", count(b"P"));
}

#[test]
fn without_a_chinese_font_the_way_out_is_told() {
    let nothing = tempfile::tempdir().unwrap();
    let none = pdf(&family_pact("zh-Hans-CN", "CN"), &Fonts::in_folder(nothing.path()), number).unwrap_err();
    assert_eq!(none, NoPdf::NoFont);
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_leling"));
        command.current_dir(nothing.path()).args(arguments).env("LC_ALL", "C").env("HOME", nothing.path());
        command.output().unwrap()
    };
    let refused = run(&["print", "rights", "1", "--what", "guide", "--pdf", "--fonts", "."]);
    let told = String::from_utf8(refused.stderr).unwrap();
    assert!(!refused.status.success() && told.contains("fonts-noto-cjk") && told.contains("--pdf"), "{told}");
    assert_eq!(std::fs::read_dir(nothing.path()).unwrap().count(), 0);
}

#[test]
fn the_file_says_who_wrote_it_and_is_written_again() {
    let Some((_, bytes)) = printed(&family_pact("zh-Hans-CN", "CN")) else { return };
    assert!(bytes.ends_with(format!("\n% {MARK}\n").as_bytes()));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("family-pact-pact-zh-Hans-CN-CN.pdf");
    for force in [false, false] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_leling"));
        command
            .args(["print", "rights", "family-pact", "--pdf", "--what", "pact", "--to"])
            .arg(folder.path())
            .env("LC_ALL", "C");
        let printed = command.output().unwrap();
        assert!(printed.status.success() && file.exists() && !force, "{printed:?}");
    }
    std::fs::write(&file, "%PDF-1.7 somebody else's").unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_leling"));
    command
        .args(["print", "rights", "family-pact", "--pdf", "--what", "pact", "--to"])
        .arg(folder.path())
        .env("LC_ALL", "C");
    assert!(!command.output().unwrap().status.success());
}

/// The agreement hangs beside the telephone: a second sheet would be left in a drawer.
#[test]
fn the_family_pact_is_one_sheet() {
    for (tag, region) in [("zh-Hans-CN", "CN"), ("yue-Hant-HK", "HK"), ("nan-Hant-TW", "TW")] {
        let all = family_pact(tag, region);
        let pact = all.sections.iter().find(|section| !section.title.contains('：')).unwrap().clone();
        let Some((document, _)) = printed(&Handout { sections: vec![pact], ..all }) else { return };
        assert_eq!(document.get_pages().len(), 1, "{tag}");
    }
}

#[test]
fn a_certificate_is_one_sheet_wherever_one_lives() {
    for info in offered(None) {
        for region in [info.region.as_str(), "CN", "US"] {
            let file = six_certificates(&info.tag, region);
            let Some((document, _)) = printed(&file) else { return };
            assert_eq!(document.get_pages().len(), 6, "{} {region}", info.tag);
            for (page, section) in (1..).zip(&file.sections) {
                let text = squeezed(&document.extract_text(&[page]).unwrap());
                assert!(text.starts_with(&words_of(section, &file)), "{}: {text}", info.tag);
            }
        }
    }
}
