//! Pages in every face: nothing lost, nothing cut, nothing over anything else.
#![expect(clippy::string_slice, clippy::indexing_slicing, reason = "a test stops at the first surprise")]
#![expect(clippy::unwrap_used, reason = "a broken test should stop at once")]
mod common;

use std::fs;
use std::path::Path;

use common::{GRIDS, app, press};
use leling::model::CleanText;
use leling::term::Canvas;
use leling::typeset::{
    Ability, Anchor, Block, Face, Faces, Layout, Mosaic, Role, Scale, Seams, Size, Typesetter, choose_faces,
};
use ratatui::buffer::{Buffer, CellDiffOption};
use ratatui::layout::Rect;
use ratatui::style::Color;

fn clean(text: &str) -> CleanText {
    CleanText::lossy(text)
}

/// Sentences of a real lesson.
fn sentences() -> Vec<String> {
    let path = Path::new("content/high-yield-traps/lessons/01-yuan-per-hundred.toml");
    let lesson = fs::read_to_string(path).unwrap();
    let quoted = lesson.lines().filter_map(|line| line.split('"').nth(1));
    let sentences: Vec<String> = quoted.filter(|text| text.chars().count() > 4).map(str::to_owned).collect();
    assert!(sentences.len() > 20);
    sentences
}

/// A sheet of everything: a title, paragraphs, a conversation, a remark, a number, choices.
fn sheet() -> Vec<Block> {
    let mut blocks = vec![Block { role: Role::Headline, text: clean("利息这杆秤"), ..Block::default() }];
    for (index, sentence) in sentences().iter().enumerate() {
        let lead = ["", "骗子：", "银行的工作人员：", "1、"].get(index % 4).copied().unwrap_or_default();
        let role = if index % 7 == 6 { Role::Caption } else { Role::Body };
        blocks.push(Block { lead: clean(lead), role, text: clean(sentence), ..Block::default() });
    }
    blocks.push(Block { role: Role::Digits, text: clean("800-820-3588"), ..Block::default() });
    for (number, words) in ["马上转账", "挂断电话，自己打银行背面的号码", "先问女儿", "不理他"].iter().enumerate()
    {
        let lead = clean(&format!("  {}、", number + 1));
        blocks.push(Block { lead, choice: Some(number), text: clean(words), ..Block::default() });
    }
    blocks
}

fn abilities() -> Vec<Ability> {
    use Mosaic::{HalfBlocks, Octants, Quadrants, Sextants, Spaces};
    let able = |sized, mosaics: &[Mosaic]| Ability { sized, mosaics: mosaics.to_vec(), ..Ability::default() };
    vec![
        able(true, &[Octants, Sextants, Quadrants, HalfBlocks]),
        able(false, &[Octants, Sextants, Quadrants, HalfBlocks]),
        able(false, &[Sextants, Quadrants, HalfBlocks]),
        Ability { seams: Seams::Open, ..able(false, &[Quadrants, HalfBlocks]) },
        Ability { hanzi: false, ..able(false, &[HalfBlocks, Spaces]) },
    ]
}

/// Every choice of faces at every grid of the standard.
fn every_setting(mut check: impl FnMut(&str, Typesetter)) {
    for ability in abilities() {
        for (columns, rows) in GRIDS {
            for size in Size::ALL.map(Some).into_iter().chain([None]) {
                let (columns, rows) = (columns, rows - if rows >= 12 { 4 } else { 2 });
                let faces = choose_faces(&ability, size, columns, rows);
                // A console without hanzi has no smaller letters to turn to; its frame has no room either.
                let body = faces.body;
                if columns < 4 * body.hanzi() || rows < 2 * (body.rows() + body.leading()) - body.leading() {
                    assert!(!ability.hanzi, "{columns}x{rows} {size:?}");
                    continue;
                }
                check(&format!("{columns}x{rows} {size:?} {faces:?}"), Typesetter::new(faces, columns, rows));
            }
        }
    }
}

/// The sheet as the faces show it, and its pages.
fn set(typesetter: Typesetter) -> (Vec<Block>, Layout) {
    let fit = |block: Block| {
        let face = typesetter.faces.of_block(&block);
        block.for_face(face)
    };
    let blocks: Vec<Block> = sheet().into_iter().map(fit).collect();
    let layout = typesetter.lay_out(&blocks);
    (blocks, layout)
}

#[test]
fn nothing_is_lost_cut_or_overpainted() {
    every_setting(|setting, typesetter| {
        let (blocks, layout) = set(typesetter);
        let mut shown = vec![String::new(); blocks.len()];
        for page in &layout.pages {
            let mut free = 0;
            for row in &page.rows {
                let block = &blocks[row.block];
                let face = typesetter.faces.of_block(block);
                let words = &block.text[row.text.clone()];
                assert!(row.y >= free, "{setting}: {words} over the line above it");
                free = row.y + face.rows() + face.leading();
                let end = row.y + face.rows();
                assert!(end <= typesetter.rows || page.rows.len() == 1, "{setting}: {words} ends at row {end}");
                assert!(row.x + face.width(words) <= typesetter.columns, "{setting}: {words} is too wide");
                assert!(face.width(words) <= 40 * face.hanzi(), "{setting}: {words} is longer than 40 hanzi");
                let lead = &block.lead[row.lead.clone()];
                assert!(face.width(lead) <= row.x, "{setting}: no room for {lead}");
                shown[row.block].push_str(words);
            }
        }
        for (block, shown) in blocks.iter().zip(shown) {
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            assert_eq!(letters(&shown), letters(&block.text), "{setting}");
        }
    });
}

#[test]
fn the_sentence_being_read_stays_on_screen_from_size_to_size() {
    let places: Vec<Anchor> = sheet()
        .iter()
        .enumerate()
        .flat_map(|(block, passage)| {
            let begins = passage.text.char_indices().filter(|(_, c)| *c == '。').map(|(byte, _)| byte);
            begins.map(move |byte| Anchor { block, byte }).collect::<Vec<_>>()
        })
        .collect();
    every_setting(|setting, typesetter| {
        let (_, layout) = set(typesetter);
        for place in &places {
            let page = &layout.pages[layout.page_of(*place)];
            let seen = page.rows.iter().any(|row| row.block == place.block && row.text.contains(&place.byte));
            assert!(seen, "{setting}: {place:?} is not on its page");
        }
    });
}

#[test]
fn sized_letters_are_whole_and_apart() {
    let ability = abilities().remove(0);
    for (columns, rows) in GRIDS {
        for size in Size::ALL {
            let mut app = app("zh-Hans-CN", columns, rows);
            app.use_letters(ability.clone(), Some(size));
            for keys in ["", "2 enter", "2 enter", "enter", "enter", "0", "2 enter", "/", "9"] {
                press(&mut app, keys);
                let area = Rect::new(0, 0, columns, rows);
                let mut buffer = Buffer::empty(area);
                app.draw(area, &mut buffer);
                check_letters(&buffer, &format!("{columns}x{rows} {size:?} {keys}"));
            }
        }
    }
}

/// Each sequence has its cells inside the window, those below its first row are skipped, and none
/// is skipped that no letter covers.
fn check_letters(buffer: &Buffer, case: &str) {
    let mut covered = vec![false; buffer.content.len()];
    for at in buffer.area.positions() {
        let cell = &buffer[at];
        let CellDiffOption::ForcedWidth(width) = cell.diff_option else { continue };
        let scale: u16 = cell.symbol().strip_prefix("\x1b]66;s=").unwrap()[..1].parse().unwrap();
        let letter = Rect::new(at.x, at.y, width.get(), scale);
        assert_eq!(buffer.area.intersection(letter), letter, "{case}: a letter over the edge");
        for under in letter.positions() {
            let index = buffer.index_of(under.x, under.y);
            assert!(!covered[index], "{case}: two letters at {under:?}");
            covered[index] = true;
        }
    }
    for (index, cell) in buffer.content.iter().enumerate() {
        let skipped = cell.diff_option == CellDiffOption::Skip;
        assert!(!skipped || covered[index], "{case}: nobody covers {:?}", buffer.pos_of(index));
    }
}

#[test]
fn the_bar_covers_all_rows_of_the_choice_and_no_other() {
    for ability in abilities().into_iter().take(4) {
        for size in Size::ALL {
            let mut app = app("zh-Hans-CN", 160, 45);
            app.use_letters(ability.clone(), Some(size));
            press(&mut app, "0 2");
            let area = Rect::new(0, 0, 160, 45);
            let mut buffer = Buffer::empty(area);
            let cursor = app.draw(area, &mut buffer).unwrap();
            let body = choose_faces(&ability, Some(size), 160, 41).body;
            let is_bar = |y: u16| buffer[(cursor.x, y)].bg == Color::LightYellow;
            let bar: Vec<u16> = (2..43).filter(|y| is_bar(*y)).collect();
            assert_eq!(bar.first(), Some(&cursor.y), "{body:?}");
            assert_eq!(u16::try_from(bar.len()).unwrap() % body.rows(), 0, "{body:?}: {bar:?}");
            assert_eq!(bar.last().unwrap() - bar[0] + 1, u16::try_from(bar.len()).unwrap(), "{body:?}: {bar:?}");
        }
    }
}

#[test]
fn a_console_without_hanzi_shows_block_characters_only() {
    let ability = abilities().remove(4);
    let mut app = app("zh-Hans-CN", 240, 67);
    app.use_letters(ability, None);
    for keys in ["", "2 enter", "2 enter", "enter", "0"] {
        press(&mut app, keys);
        let area = Rect::new(0, 0, 240, 67);
        let mut buffer = Buffer::empty(area);
        app.draw(area, &mut buffer);
        for cell in &buffer.content {
            assert!([" ", "▀", "▄", "█"].contains(&cell.symbol()), "{:?} after {keys}", cell.symbol());
        }
    }
}

#[test]
fn a_face_of_every_kind_has_a_place_in_faces() {
    let faces =
        Faces { body: Face::Sized(Scale::TWO), digits: Face::Mosaic(Mosaic::DoubleOctants), ..Faces::default() };
    assert_eq!((faces.of(Role::Body).hanzi(), faces.of(Role::Digits).rows()), (4, 8));
    let listed = Block { role: Role::Digits, choice: Some(0), ..Block::default() };
    assert_eq!(faces.of_block(&listed), faces.body);
}

#[test]
fn a_late_answer_of_the_terminal_opens_a_screen_as_an_early_one_would() {
    for ability in abilities().into_iter().take(4) {
        let mut early = app("zh-Hans-CN", 80, 24);
        early.use_letters(ability.clone(), None);
        let mut late = common::app_unmeasured("zh-Hans-CN");
        late.use_letters(ability, None);
        common::resize(&mut late, 80, 24);
        assert_eq!(common::picture(&early, 80, 24), common::picture(&late, 80, 24));
    }
}

/// The goal of the project's own: a page of letters in kitty's sizes is at most 7 KB.
#[test]
fn a_page_of_sized_letters_is_a_few_kilobytes() {
    for size in [Size::Standard, Size::Large] {
        let mut app = app("zh-Hans-CN", 128, 37);
        app.use_letters(abilities().remove(0), Some(size));
        let mut canvas = Canvas::new(ratatui::layout::Size::new(128, 37));
        let mut most = 0;
        press(&mut app, "enter");
        for _ in 0..60 {
            most = most.max(canvas.frame(|area, buffer| app.draw(area, buffer)).len());
            canvas.sent();
            press(&mut app, "1 enter");
        }
        assert!((500..=7 * 1024).contains(&most), "{size:?}: {most} bytes");
    }
}
