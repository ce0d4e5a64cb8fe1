//! Line breaks and pages over the twenty sentences, all text of the project, and made-up text.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]
use std::fs;
use std::path::Path;

use leling::model::CleanText;
use leling::typeset::{Anchor, Block, Face, Faces, Layout, Role, Typesetter, break_lines};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

fn broken(text: &str, width: u16) -> Vec<&str> {
    let lines = break_lines(text, width, |grapheme| Face::Native.cells(grapheme));
    lines.into_iter().map(|line| text.get(line).unwrap()).collect()
}

/// A sentence of the data file and the lines it is expected to be set in.
struct Case {
    number: String,
    width: u16,
    lines: Vec<String>,
}

impl Case {
    /// The sentence before it was broken; see the head of the data file.
    fn sentence(&self) -> String {
        let mut text = String::new();
        for line in &self.lines {
            let word_ends = text.ends_with(|c: char| c.is_ascii_alphanumeric());
            if word_ends && line.starts_with(|c: char| c.is_ascii_alphanumeric()) {
                text.push(' ');
            }
            text.push_str(line);
        }
        text
    }
}

fn cases() -> Vec<Case> {
    let file = fs::read_to_string("tests/data/line-breaks.txt").unwrap();
    let mut cases: Vec<Case> = Vec::new();
    for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with("##")) {
        if let Some((number, width)) = line.strip_prefix("# ").and_then(|head| head.split_once(" width ")) {
            let width = width.parse().unwrap();
            cases.push(Case { number: number.to_owned(), width, lines: Vec::new() });
        } else {
            cases.last_mut().unwrap().lines.push(line.to_owned());
        }
    }
    cases
}

#[test]
fn the_twenty_sentences_break_as_expected() {
    let cases = cases();
    assert_eq!(cases.len(), 20);
    for case in cases {
        assert_eq!(broken(&case.sentence(), case.width), case.lines, "sentence {}", case.number);
    }
}

/// A letter of a paragraph, with what stands before it.
struct Letter<'t> {
    text: &'t str,
    /// Cells of the letter and of the blanks before it.
    cells: u16,
    after_blank: bool,
    /// Part of a word, an amount or an address.
    word: bool,
}

fn letters(text: &str) -> Vec<Letter<'_>> {
    let mut letters = Vec::new();
    let mut blanks = 0;
    for grapheme in text.graphemes(true) {
        let cells = Face::Native.cells(grapheme);
        if is_blank(grapheme) {
            blanks += cells;
        } else {
            let in_word = blanks == 0 && letters.last().is_some_and(|before: &Letter<'_>| before.word);
            let word = grapheme.chars().all(|c| c.is_ascii_alphanumeric() || "/-@&=_éāō\"'".contains(c));
            let word = word || in_word && ".,:?".contains(grapheme);
            letters.push(Letter { text: grapheme, cells: blanks + cells, after_blank: blanks > 0, word });
            blanks = 0;
        }
    }
    letters
}

fn is_blank(letter: &str) -> bool {
    letter == " " || letter == "\u{3000}"
}

fn no_start(letter: &str) -> bool {
    "，。、；：？！）》」』】”’…—·～％,.:?!;)".contains(letter)
}

fn no_end(letter: &str) -> bool {
    "（《「『【“‘￥(".contains(letter)
}

/// `true` if letter `at` and the one behind it belong on one line.
fn hangs(letters: &[Letter<'_>], at: usize) -> bool {
    let (a, b) = (&letters[at], &letters[at + 1]);
    if no_end(a.text) || no_start(b.text) {
        return true;
    }
    if b.after_blank {
        return false;
    }
    let counts = is_digit(a) && "元万年月日天岁％".contains(b.text);
    a.word && b.word || counts
}

fn is_digit(letter: &Letter<'_>) -> bool {
    letter.text.chars().all(|c| c.is_ascii_digit())
}

/// `true` if letter `at` and the one behind it are of one run of digits.
fn counts_on(letters: &[Letter<'_>], at: usize) -> bool {
    is_digit(&letters[at]) && is_digit(&letters[at + 1]) && !letters[at + 1].after_blank
}

/// How wide all that hangs together around the break behind letter `at` is.
fn chain(letters: &[Letter<'_>], at: usize, hangs: fn(&[Letter<'_>], usize) -> bool) -> u16 {
    let from = (0..at).rev().find(|before| !hangs(letters, *before)).map_or(0, |before| before + 1);
    let to = (at + 1..letters.len() - 1).find(|behind| !hangs(letters, *behind)).unwrap_or(letters.len() - 1);
    let cells: u16 = letters[from..=to].iter().map(|letter| letter.cells).sum();
    cells - (letters[from].cells - cells_of(letters[from].text))
}

fn cells_of(text: &str) -> u16 {
    text.graphemes(true).map(|grapheme| Face::Native.cells(grapheme)).sum()
}

/// The faults of standards L8 in a paragraph set at `width`, judged by rules of its own: what
/// hangs together is parted only where it is wider than the line.
fn faults(text: &str, lines: &[&str], width: u16) -> Vec<String> {
    let letters = letters(text);
    let mut faults = Vec::new();
    let mut seen = 0;
    for (index, line) in lines.iter().enumerate() {
        if cells_of(line) > width && line.graphemes(true).count() > 1 {
            faults.push(format!("too wide: {line}"));
        }
        if line.is_empty() || line.ends_with(is_blank_char) || index > 0 && line.starts_with(is_blank_char) {
            faults.push(format!("blanks at the end: {line:?}"));
        }
        seen += line.graphemes(true).filter(|letter| !is_blank(letter)).count();
        let torn = |hangs: fn(&[Letter<'_>], usize) -> bool| {
            seen < letters.len() && hangs(&letters, seen - 1) && chain(&letters, seen - 1, hangs) <= width
        };
        if torn(hangs) || torn(counts_on) {
            faults.push(format!("{line} | {}", lines.get(index + 1).unwrap_or(&"")));
        }
    }
    if solid(text) != lines.iter().map(|line| solid(line)).collect::<String>() {
        faults.push(format!("lost: {lines:?}"));
    }
    faults
}

fn is_blank_char(c: char) -> bool {
    matches!(c, ' ' | '\u{3000}')
}

/// The text without blanks and line feeds.
fn solid(text: &str) -> String {
    text.chars().filter(|c| !is_blank_char(*c) && *c != '\n').collect()
}

/// The text with something like a number in each `{placeholder}`, as readers see it.
fn filled(text: &str) -> String {
    let mut pieces = text.split('{');
    let mut filled = pieces.next().unwrap_or("").to_owned();
    for piece in pieces {
        filled.push_str("96110");
        filled.push_str(piece.split_once('}').map_or("", |(_, after)| after));
    }
    filled
}

fn assert_breaks_well(text: &str) {
    for paragraph in text.split('\n').filter(|paragraph| !solid(paragraph).is_empty()) {
        for width in 10..=80 {
            let lines = broken(paragraph, width);
            let faults = faults(paragraph, &lines, width);
            assert!(faults.is_empty(), "at {width}: {faults:#?} in {lines:#?}");
        }
    }
}

/// All strings of the packs and of the interface: what stands between quotation marks in TOML,
/// and behind `=` in Fluent.
fn texts() -> Vec<String> {
    let mut texts = Vec::new();
    collect(Path::new("content"), &mut texts);
    collect(Path::new("locales"), &mut texts);
    texts
}

fn collect(folder: &Path, texts: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, texts);
            continue;
        }
        let kind = path.extension().and_then(|ending| ending.to_str()).unwrap_or("");
        let Ok(file) = fs::read_to_string(&path) else { continue };
        match kind {
            "toml" => texts.extend(file.split('"').skip(1).step_by(2).map(str::to_owned)),
            "ftl" => texts.extend(file.lines().filter_map(|line| Some(line.split_once(" = ")?.1.to_owned()))),
            _ => {}
        }
    }
    texts.retain(|text| CleanText::new(text.as_str()).is_ok());
}

#[test]
fn all_text_of_the_project_breaks_without_a_fault() {
    let texts = texts();
    assert!(!texts.is_empty());
    for text in texts {
        assert_breaks_well(&filled(&text));
    }
}

#[test]
fn the_twenty_sentences_break_without_a_fault_at_all_widths() {
    for case in cases() {
        assert_breaks_well(&case.sentence());
    }
}

/// Scraps of the kinds of text that meet in a lesson.
fn mixed() -> impl Strategy<Value = String> {
    let scrap = prop_oneof![
        4 => "[一-鿿]{1,8}",
        2 => "[，。、；：？！]{1,2}",
        1 => "[（《「『【“]",
        1 => "[）》」』】”]",
        1 => "(……|——|·|～|-|/| |　|  )",
        1 => "[0-9]{1,8}[元万天％年月日]?",
        1 => "￥[0-9]{1,3}(,[0-9]{3}){0,2}(\\.[0-9]{2})?",
        1 => "[0-9]{4}(-[0-9]{4}){1,3}",
        1 => "[0-9]{1,2}:[0-9]{2}",
        1 => "[A-Za-z]{1,9}",
        1 => "https?://[a-z]{1,8}(\\.[a-z]{2,8}){1,2}/[a-z?=&0-9]{0,24}",
        1 => "[,.éāō𠊎①→]",
        1 => "\n",
    ];
    prop::collection::vec(scrap, 1..24).prop_map(|scraps| scraps.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mixed_text_breaks_without_a_fault(text in mixed()) {
        assert_breaks_well(&text);
    }
}

/// Standards L1, and what is left for the body of a small grid.
const GRIDS: &[(u16, u16)] = &[
    (40, 10),
    (50, 10),
    (54, 11),
    (78, 16),
    (80, 24),
    (98, 21),
    (128, 28),
    (160, 45),
    (240, 67),
    (38, 8),
    (30, 6),
    (30, 4),
    (12, 2),
];

fn lay_out(blocks: &[Block], (columns, rows): (u16, u16)) -> Layout {
    Typesetter::new(Faces::default(), columns, rows).lay_out(blocks)
}

/// What must be so of every layout, whatever the text and the grid.
fn assert_laid_out_well(blocks: &[Block], grid: (u16, u16)) {
    let layout = lay_out(blocks, grid);
    let mut shown = vec![String::new(); blocks.len()];
    let mut leads = vec![0; blocks.len()];
    for (number, page) in layout.pages.iter().enumerate() {
        assert_page_fits(blocks, &layout, number, grid);
        for row in &page.rows {
            shown[row.block].push_str(blocks[row.block].text.get(row.text.clone()).unwrap());
            leads[row.block] += usize::from(row.leads());
        }
        assert_eq!(layout.page_of(layout.start_of(number)), number, "{grid:?}");
    }
    for (index, block) in blocks.iter().enumerate() {
        assert_eq!(solid(&shown[index]), solid(&block.text), "lost at {grid:?}");
        assert_eq!(leads[index], usize::from(!block.lead.is_empty()), "lead at {grid:?}");
    }
    assert_choices_are_reached(blocks, &layout);
}

fn assert_page_fits(blocks: &[Block], layout: &Layout, number: usize, (columns, height): (u16, u16)) {
    let page = &layout.pages[number];
    let words = blocks.iter().any(|block| !solid(&block.text).is_empty() || !block.lead.is_empty());
    assert_eq!(page.rows.is_empty(), !words && blocks.iter().all(|block| block.choice.is_none()), "an empty page");
    let mut hanzi = 0;
    let mut below = 0;
    for row in &page.rows {
        assert!(row.y >= below && row.y < height, "row {} of {height}", row.y);
        below = row.y + 1;
        let block = &blocks[row.block];
        let text = block.text.get(row.text.clone()).unwrap();
        let one_letter = text.graphemes(true).count() <= 1;
        assert!(row.x + cells_of(text) <= columns || one_letter, "{text} at {} of {columns}", row.x);
        assert!(!row.leads() || cells_of(&block.lead) <= row.x || columns < 30, "no room for {}", block.lead);
        if block.role == Role::Body && block.choice.is_none() {
            hanzi += text.chars().filter(|c| matches!(c, '一'..='鿿')).count();
        }
    }
    assert_eq!(page.rows.first().map_or(0, |row| row.y), 0, "begins with a blank row");
    assert!(hanzi <= 90, "{hanzi} hanzi");
}

fn assert_choices_are_reached(blocks: &[Block], layout: &Layout) {
    for block in blocks {
        let Some(choice) = block.choice else { continue };
        let page = &layout.pages[layout.page_of_choice(choice).unwrap()];
        assert!(page.rows.iter().any(|row| blocks[row.block].choice == Some(choice)));
    }
}

/// A page found after a change of size shows the letter that was being read.
fn assert_place_is_kept(blocks: &[Block], anchor: Anchor) {
    // An indent is shown where there is room for it; what stays in sight is the letter behind it.
    let rest = blocks[anchor.block].text.get(anchor.byte..).unwrap();
    let byte = anchor.byte + rest.find(|c| !is_blank_char(c) && c != '\n').unwrap_or(0);
    for grid in GRIDS {
        let layout = lay_out(blocks, *grid);
        let page = &layout.pages[layout.page_of(anchor)];
        let shown = page.rows.iter().any(|row| row.block == anchor.block && row.text.contains(&byte));
        assert!(shown, "{anchor:?} is not on its page at {grid:?}");
    }
}

fn block() -> impl Strategy<Value = Block> {
    let lead = prop_oneof![3 => "", 1 => "[一-鿿]{1,6}：", 1 => "[1-9]、"];
    let role = prop_oneof![4 => Just(Role::Body), 1 => Just(Role::Headline), 1 => Just(Role::Caption)];
    let marks = (prop::bool::weighted(0.3), prop::bool::weighted(0.2), prop::bool::weighted(0.1));
    (lead, mixed(), role, marks).prop_map(|(lead, text, role, (tight, keep_with_next, new_page))| {
        let (lead, text) = (CleanText::lossy(&lead), CleanText::lossy(&text));
        Block { role, lead, text, tight, keep_with_next, new_page, ..Block::default() }
    })
}

/// Some passages and up to five choices, sometimes with a hint behind them.
fn sheet() -> impl Strategy<Value = Vec<Block>> {
    let choice = "[一-鿿]{1,30}[。！]?";
    let before = prop::collection::vec(block(), 0..6);
    let choices = prop::collection::vec(choice, 0..6);
    (before, choices, prop::option::of(block())).prop_map(|(mut blocks, choices, hint)| {
        for (number, words) in choices.iter().enumerate() {
            let lead = CleanText::lossy(&format!("{}、", number + 1));
            let text = CleanText::lossy(words);
            blocks.push(Block { lead, text, choice: Some(number), ..Block::default() });
        }
        blocks.extend(hint);
        blocks
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost_on_any_grid(blocks in sheet()) {
        for grid in GRIDS {
            assert_laid_out_well(&blocks, *grid);
        }
    }

    #[test]
    fn any_grid_at_all_is_survived(blocks in sheet(), columns in 0_u16..250, rows in 0_u16..70) {
        let layout = lay_out(&blocks, (columns, rows));
        let shown: usize = layout.pages.iter().flat_map(|page| &page.rows).map(|row| row.text.len()).sum();
        prop_assert!(shown <= blocks.iter().map(|block| block.text.len()).sum());
        for number in 0..layout.pages.len() {
            prop_assert_eq!(layout.page_of(layout.start_of(number)), number);
        }
    }

    #[test]
    fn the_sentence_being_read_stays_on_the_page(blocks in sheet(), grid in 0..GRIDS.len(), page in 0_usize..9) {
        let layout = lay_out(&blocks, GRIDS[grid]);
        let anchor = layout.start_of(page.min(layout.pages.len() - 1));
        if blocks.get(anchor.block).is_some_and(|block| block.text.get(anchor.byte..).is_some_and(|t| !solid(t).is_empty())) {
            assert_place_is_kept(&blocks, anchor);
        }
    }

    #[test]
    fn choices_stay_together_where_a_page_can_hold_them(blocks in sheet()) {
        for grid in GRIDS {
            let alone: Vec<Block> = blocks.iter().filter(|block| block.choice.is_some()).cloned().collect();
            if lay_out(&alone, *grid).pages.len() > 1 {
                continue;
            }
            let layout = lay_out(&blocks, *grid);
            let mut pages: Vec<_> = (0..alone.len()).map(|choice| layout.page_of_choice(choice)).collect();
            pages.dedup();
            prop_assert!(pages.len() <= 1, "torn apart at {:?}", grid);
        }
    }
}
