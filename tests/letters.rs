//! The size of the letters: by + and −, by the eye test, kept for the next time.
mod common;

use common::{app, picture, press};
use leling::app::{App, Effect};
use leling::typeset::{Ability, Mosaic, Seams, Size};

fn sextants() -> Ability {
    Ability { sized: false, mosaics: vec![Mosaic::Sextants], seams: Seams::Joined, hanzi: true }
}

fn app_with_letters(columns: u16, rows: u16, size: Option<Size>) -> App {
    let mut app = app("zh-Hans-CN", columns, rows);
    app.use_letters(sextants(), size);
    app
}

/// The size that the effects ask to keep.
fn kept(effects: &[Effect]) -> Option<String> {
    effects.iter().rev().find_map(|effect| match effect {
        Effect::Save(settings) => settings.letters.clone(),
        Effect::Leave | Effect::Record(_) | Effect::Keep(_) | Effect::Happen(_) => None,
    })
}

#[test]
fn plus_and_minus_step_through_the_sizes_and_are_kept() {
    let mut app = app_with_letters(160, 45, Some(Size::Standard));
    let small = picture(&app, 160, 45);
    let effects = press(&mut app, "+");
    assert!(kept(&effects).is_some_and(|size| size != "standard"), "{effects:?}");
    assert_ne!(picture(&app, 160, 45), small);
    press(&mut app, "-");
    assert_eq!(picture(&app, 160, 45), small);
    press(&mut app, "-");
    assert!(picture(&app, 160, 45).contains("已经是最小的字了"));
    press(&mut app, "+ + + +");
    assert!(picture(&app, 160, 45).contains("已经是最大的字了"));
}

#[test]
fn where_there_is_one_size_the_reader_is_told_what_else_helps() {
    let mut app = app("zh-Hans-CN", 40, 10);
    assert_eq!(press(&mut app, "+"), []);
    assert!(picture(&app, 40, 10).contains("按住 Ctrl 再按加号"));
}

#[test]
fn the_eye_test_takes_the_row_that_was_chosen() {
    let mut app = app_with_letters(160, 45, None);
    press(&mut app, "6 enter 2 enter enter");
    assert!(picture(&app, 160, 45).contains("最后一排能看清吗"));
    // The last row is the smallest.
    let last = app.choices();
    let effects = press(&mut app, &format!("{last} enter"));
    assert_eq!(kept(&effects).as_deref(), Some("standard"));
}

#[test]
fn the_sentence_being_read_stays_on_the_page_whatever_the_size() {
    let mut app = app_with_letters(160, 45, Some(Size::Standard));
    press(&mut app, "enter enter enter");
    let page = picture(&app, 160, 45);
    press(&mut app, "+ - + + - -");
    assert_eq!(picture(&app, 160, 45), page);
}

#[test]
fn a_bare_console_is_drawn_without_a_single_hanzi() {
    let mut app = app("zh-Hans-CN", 240, 67);
    let ability = Ability { sized: false, mosaics: vec![Mosaic::Spaces], seams: Seams::Joined, hanzi: false };
    app.use_letters(ability, None);
    press(&mut app, "enter enter");
    assert!(picture(&app, 240, 67).is_ascii());
}
