//! Seeing: complete on every grid, three sizes, room between lines, no fault in any line.
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use leling::app::{App, Effect};
use leling::input::Key;
use leling::model::CleanText;
use leling::screen::Screen;
use leling::typeset::{Ability, Block, Faces, Layout, Mosaic, Role, Size, Typesetter, native, sizes};
use leling::widget::Frame;
use ratatui::layout::Rect;

use crate::common::{GRIDS, app, picture, press, resize};

/// Ways to screens of every kind. Lessons are taken whole in `tests/lessons.rs`.
const WAYS: [&str; 34] = [
    "",
    "2 enter",
    "2 enter 1 enter",
    "2 enter 2 enter",
    "2 enter 2 enter 1 enter",
    "2 enter 3 enter 4 enter",
    "3 enter 5 enter",
    "3 enter 5 enter 2 enter",
    "3 enter 5 enter 1 enter 1 enter 1 enter",
    "3 enter",
    "3 enter 1 enter",
    "3 enter 2 enter",
    "3 enter 2 enter 1 enter",
    "3 enter 3 enter",
    "3 enter 4 enter",
    "4 enter",
    "5 enter",
    "5 enter 1 enter",
    "6 enter",
    "6 enter 1 enter",
    "/",
    "9",
    "6 enter 2 enter",
    "6 enter 2 enter 1 enter",
    "6 enter 2 enter 2 enter",
    "6 enter 2 enter 3 enter",
    "6 enter 2 enter 4 enter",
    "6 enter 2 enter 5 enter",
    "6 enter 2 enter 5 enter 5 enter",
    "6 enter 2 enter 5 enter 5 enter 3 enter",
    "6 enter 4 enter",
    "0",
    "0 1 enter",
    "0 2 enter",
];

/// Opens the screen behind a way: Enter as often as the pages before a choice ask for it.
fn open(grid: (u16, u16), way: &str) -> App {
    let mut app = app("zh-Hans-CN", grid.0, grid.1);
    for key in way.split_whitespace() {
        let before = app.screen().clone();
        press(&mut app, key);
        // A choice out of sight is not taken: one page nearer each time.
        for _ in 0..6 {
            if key == "enter" && *app.screen() == before {
                press(&mut app, key);
            }
        }
    }
    app
}

/// All pages of the screen, as they are drawn.
fn pages(app: &App, grid: (u16, u16)) -> Vec<String> {
    let mut app = app.clone();
    for _ in 0..40 {
        let _ = app.take(&Key::Left.into());
    }
    let mut pages = Vec::new();
    for _ in 0..60 {
        // A turn to a page beyond the last one says so; the next picture is without the notice.
        let number = app.page();
        let mut seen = app.clone();
        if seen.notice().is_some() {
            let _ = seen.take(&Key::Down.into());
            if seen.page() != number {
                seen = app.clone();
            }
        }
        pages.push(picture(&seen, grid.0, grid.1));
        let _ = app.take(&Key::Right.into());
        if app.page() == number {
            return pages;
        }
    }
    panic!("no last page");
}

/// What is written between head and foot, without blanks and pointer.
fn body(page: &str, grid: (u16, u16)) -> String {
    let frame = Frame::of(Rect::new(0, 0, grid.0, grid.1)).unwrap();
    let rows = page.lines().skip(usize::from(frame.body.y)).take(usize::from(frame.body.height));
    rows.flat_map(str::chars).filter(|c| !c.is_whitespace() && *c != '>').collect()
}

#[test]
fn every_page_of_every_screen_is_complete_on_every_grid() {
    for way in WAYS {
        let told = |grid| {
            let app = open(grid, way);
            let pages = pages(&app, grid);
            for page in &pages {
                assert!(!page.chars().any(is_ambiguous), "{way} at {grid:?}:\n{page}");
                assert!(page.lines().last().unwrap().ends_with("0 求助热线"), "{way} at {grid:?}:\n{page}");
            }
            let body: String = pages.iter().map(|page| body(page, grid)).collect();
            (std::mem::discriminant(app.screen()), body)
        };
        let whole = told((240, 67));
        assert!(whole.1.chars().count() > 8, "{way}");
        for grid in GRIDS {
            assert_eq!(told(grid), whole, "[{way}] at {grid:?}");
        }
    }
}

/// Marks that terminals make one column wide or two, as they like.
fn is_ambiguous(c: char) -> bool {
    matches!(c, '“' | '”' | '‘' | '’' | '…' | '—' | '·' | '①'..='⑳')
}

#[test]
fn below_the_smallest_grid_a_small_screen_says_so_and_nothing_else_happens() {
    for grid in [(29, 6), (30, 5), (20, 10), (80, 3), (12, 4), (1, 1)] {
        let mut app = app("zh-Hans-CN", 80, 24);
        press(&mut app, "2 enter 2");
        let before = picture(&app, 80, 24);
        resize(&mut app, grid.0, grid.1);
        let small = picture(&app, grid.0, grid.1);
        assert!(grid.0 < 12 || small.contains('屏') || small.contains('窗'), "{grid:?}:\n{small}");
        // Nobody sees what a key would do.
        for key in ["enter", "0", ".", "7", "3"] {
            assert_eq!(press(&mut app, key), []);
        }
        resize(&mut app, 80, 24);
        assert_eq!(picture(&app, 80, 24), before, "{grid:?}");
    }
}

/// Terminals that can draw large letters, each in its way.
fn large() -> Vec<Ability> {
    use Mosaic::{HalfBlocks, Octants, Quadrants, Sextants};
    let able = |sized, mosaics: &[Mosaic]| Ability { sized, mosaics: mosaics.to_vec(), ..Ability::default() };
    vec![
        able(true, &[Octants, Sextants, Quadrants, HalfBlocks]),
        able(true, &[Quadrants, HalfBlocks]),
        able(false, &[Octants, Sextants, Quadrants, HalfBlocks]),
        able(false, &[Sextants, Quadrants, HalfBlocks]),
        able(false, &[Quadrants, HalfBlocks]),
    ]
}

#[test]
fn there_are_three_sizes_wherever_large_letters_can_be_drawn() {
    for ability in large() {
        for (columns, rows) in GRIDS.into_iter().filter(|grid| grid.0 >= 80 && grid.1 >= 24) {
            let body = Frame::of(Rect::new(0, 0, columns, rows)).unwrap().body;
            let sizes = sizes(&ability, body.width, body.height);
            // Quadrants alone make letters of one size beside the terminal's own.
            let coarse = !ability.sized && ability.mosaics[0] == Mosaic::Quadrants;
            let least = if coarse { 2 } else { 3 };
            assert!(sizes.len() >= least, "{columns}x{rows} {ability:?}: {sizes:?}");
            // Letters are as high as rows make them: a hanzi two cells wide is one row high.
            let high = |faces: &Faces| f64::from(faces.body.rows());
            let rise = high(&sizes[sizes.len() - 1].1) / high(&sizes[0].1);
            assert!(rise >= 1.67, "{columns}x{rows} {ability:?}: {rise}");
            let mut app = app("zh-Hans-CN", columns, rows);
            app.use_letters(ability.clone(), Some(Size::Standard));
            // One key, one size; and back again.
            for (key, end) in [("+", Size::Largest), ("-", Size::Standard)] {
                let told: Vec<Vec<Effect>> = (1..sizes.len()).map(|_| press(&mut app, key)).collect();
                let names: BTreeSet<String> = told.iter().filter_map(|effects| size_saved(effects)).collect();
                assert_eq!(names.len(), sizes.len() - 1, "{columns}x{rows} {ability:?}: {told:?}");
                let reached = told.last().and_then(|effects| size_saved(effects));
                assert!(reached.as_deref() == Some(end.name()) || sizes.len() < Size::ALL.len(), "{reached:?}");
                assert_eq!(press(&mut app, key), [], "there is no further one");
            }
        }
    }
}

/// The size that was saved.
fn size_saved(effects: &[Effect]) -> Option<String> {
    match effects {
        [Effect::Save(settings)] => settings.letters.clone(),
        _ => None,
    }
}

fn text_block(text: &str) -> Block {
    Block { text: native(CleanText::lossy(text)), ..Block::default() }
}

#[test]
fn paragraphs_stand_a_blank_row_apart_and_lines_where_there_is_room() {
    let first = "银行的工作人员不会向您要密码，也不会叫您把钱转到别的账户。谁来要，都先挂断。";
    let second = "自己去柜台问一问，心里就有数了。";
    for (columns, rows) in GRIDS {
        let body = Frame::of(Rect::new(0, 0, columns, rows)).unwrap().body;
        let typesetter = Typesetter::new(Faces::default(), body.width, body.height);
        let passages = typesetter.lay_out(&[text_block(first), text_block(second)]);
        let paragraphs = typesetter.lay_out(&[text_block(&format!("{first}\n{second}"))]);
        let begins = |layout: &Layout, block: usize, byte: usize| {
            layout.pages.iter().find_map(|page| {
                let at = page.rows.iter().position(|row| row.block == block && row.text.start == byte)?;
                at.checked_sub(1).map(|before| page.rows[at].y - page.rows[before].y)
            })
        };
        // Two passages always; paragraphs of one where the page has eight rows.
        let cramped = body.height < 8;
        assert!(begins(&passages, 1, 0).is_none_or(|pitch| pitch >= 2), "{columns}x{rows}");
        assert!(begins(&paragraphs, 0, first.len() + 1).is_none_or(|pitch| pitch >= if cramped { 1 } else { 2 }));
        // Lines of a passage two rows apart where a page has eighteen: more than 1.3.
        let rows_of = &passages.pages[0].rows;
        let lines = rows_of.windows(2).find(|pair| pair[0].block == pair[1].block);
        if let Some(pair) = lines.filter(|_| body.height >= 18) {
            assert!(pair[1].y - pair[0].y >= 2, "{columns}x{rows}");
        }
    }
    // The bodies of large letters lie apart as well: gaps are counted in rows of a letter's quarter.
    for ability in large() {
        for (_, faces) in sizes(&ability, 160, 41).into_iter().skip(1) {
            let layout = Typesetter::new(faces, 160, 41).lay_out(&[text_block(&second.repeat(2))]);
            let pitches = layout.pages.iter().flat_map(|page| page.rows.windows(2).map(|two| two[1].y - two[0].y));
            for pitch in pitches {
                assert!(f64::from(pitch) >= 1.24 * f64::from(faces.body.rows()), "{pitch} {faces:?}");
            }
        }
    }
}

/// Every string of the packs (items and scenarios as well), of the shared files and of the
/// interface in all languages.
pub(crate) fn shipped() -> Vec<String> {
    let mut texts = Vec::new();
    for folder in ["content", "locales"] {
        collect(Path::new(folder), &mut texts);
    }
    assert!(texts.len() > 5_000, "only {} texts", texts.len());
    texts
}

fn collect(folder: &Path, texts: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.extension().and_then(|ending| ending.to_str()) {
            _ if path.is_dir() => collect(&path, texts),
            Some("toml") => {
                let table = fs::read_to_string(&path).unwrap().parse().unwrap();
                strings(&toml::Value::Table(table), texts);
            }
            Some("ftl") => {
                let file = fs::read_to_string(&path).unwrap();
                texts.extend(file.lines().filter_map(|line| Some(line.split_once(" = ")?.1.to_owned())));
            }
            _ => {}
        }
    }
}

/// All strings in a value of TOML.
pub(crate) fn strings(value: &toml::Value, texts: &mut Vec<String>) {
    match value {
        toml::Value::String(text) => texts.push(text.trim().to_owned()),
        toml::Value::Array(values) => values.iter().for_each(|value| strings(value, texts)),
        toml::Value::Table(table) => table.iter().for_each(|(_, value)| strings(value, texts)),
        _ => {}
    }
}

#[test]
fn all_shipped_text_is_laid_out_without_a_fault_on_every_grid() {
    let mut lines = 0;
    for text in shipped() {
        let text = text.replace(['{', '}', '$'], "");
        let Ok(clean) = CleanText::new(text) else { continue };
        let blocks = [Block { text: native(clean), ..Block::default() }];
        for (columns, rows) in GRIDS {
            let body = Frame::of(Rect::new(0, 0, columns, rows)).unwrap().body;
            let typesetter = Typesetter::new(Faces::default(), body.width, body.height);
            let layout = typesetter.lay_out(&blocks);
            lines += look_at(&blocks[0], &layout, typesetter);
        }
    }
    assert!(lines > 50_000, "only {lines} lines");
}

/// Looks for faults in a laid out text; returns how many lines it has.
fn look_at(block: &Block, layout: &Layout, typesetter: Typesetter) -> usize {
    let face = typesetter.faces.of(Role::Body);
    let mut shown = String::new();
    let rows: Vec<&str> = layout
        .pages
        .iter()
        .flat_map(|page| &page.rows)
        .filter_map(|row| block.text.as_str().get(row.text.clone()))
        .collect();
    for (index, line) in rows.iter().enumerate() {
        assert!(face.width(line) <= 80 && face.width(line) <= typesetter.columns, "{line} is too wide");
        let at = shown.chars().count();
        let begins_paragraph = at == 0 || block.text.as_str().contains(&format!("\n{line}"));
        if !begins_paragraph && line.chars().count() > 1 {
            let first = line.chars().next().unwrap();
            assert!(!"。，、；：！？）》」』".contains(first), "{line} begins with {first} in {}", block.text);
        }
        if let (Some(last), Some(next)) = (line.chars().last(), rows.get(index + 1)) {
            assert!(!"（《「『".contains(last), "{line} ends with {last}");
            let (left, right) = (digits_at_the_end(line), digits_at_the_begin(next));
            // Only what is wider than a line may be parted.
            let parted = left > 0
                && right > 0
                && left + right < usize::from(typesetter.columns)
                && !begins_anew(block, line, next);
            assert!(!parted, "{line} | {next}");
        }
        shown.push_str(line);
    }
    let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    assert_eq!(letters(&shown), letters(&block.text), "letters are lost");
    rows.len()
}

fn digits_at_the_end(line: &str) -> usize {
    line.chars().rev().take_while(char::is_ascii_digit).count()
}

fn digits_at_the_begin(line: &str) -> usize {
    line.chars().take_while(char::is_ascii_digit).count()
}

/// Whether there is a blank or a line feed between two lines in the text.
fn begins_anew(block: &Block, line: &str, next: &str) -> bool {
    [" ", "\n", "\u{3000}"].iter().any(|between| block.text.as_str().contains(&format!("{line}{between}{next}")))
}

#[test]
fn the_ways_lead_to_screens_of_many_kinds() {
    let seen: BTreeSet<String> = WAYS
        .iter()
        .map(|way| {
            let app = open((80, 24), way);
            assert!(!matches!(app.screen(), Screen::Trouble(_)) || *way == "3 enter", "{way}");
            format!("{:?}", app.screen()).split(['(', ' ']).next().unwrap().to_owned()
        })
        .collect();
    assert!(seen.len() >= 13, "{seen:?}");
}
