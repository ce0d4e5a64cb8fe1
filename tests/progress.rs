//! How far one is: pictures, bars in every face, words for every bar, and never a mark.
mod common;

use std::collections::BTreeSet;

use common::{GRIDS, app, lessons, picture, press, some_kept};
use leling::app::App;
use leling::model::{Day, Moment};
use leling::screen::{CELLS, Screen};
use leling::session::Trouble;
use leling::typeset::{Ability, Face, Mosaic, Scale, Size};

const TODAY: Day = Day(20_782);

fn learner(language: &str, grid: (u16, u16)) -> App {
    let mut app = app(language, grid.0, grid.1);
    app.set_clock(Moment(TODAY.begins().0 + 36_000));
    let _ = app.recollect(&some_kept(TODAY));
    app
}

/// All pages of the sheet that is open.
fn film(app: &mut App, (columns, rows): (u16, u16)) -> String {
    let mut film = picture(app, columns, rows);
    loop {
        press(app, "right");
        let next = picture(app, columns, rows);
        if app.notice().is_some() {
            return film;
        }
        film.push_str(&next);
    }
}

#[test]
fn it_is_the_fourth_line_of_the_exercises() {
    for (name, grid) in [("40x10", (40, 10)), ("80x24", (80, 24))] {
        let mut app = learner("zh-Hans-CN", grid);
        press(&mut app, "1 enter enter 7 3 enter 4 enter");
        assert!(matches!(app.screen(), Screen::Progress(_)));
        insta::assert_snapshot!(format!("progress-{name}"), film(&mut app, grid));
    }
}

#[test]
fn nobody_is_given_a_mark() {
    for language in ["zh-Hans-CN", "en", "yue-Hant-HK"] {
        let mut app = learner(language, (80, 24));
        press(&mut app, "3 enter 4 enter");
        let film = film(&mut app, (80, 24));
        for mark in ["%", "％", "分数", "分數", "名次", "score", "rank"] {
            assert!(!film.contains(mark), "{mark} on\n{film}");
        }
    }
}

#[test]
fn a_cell_of_a_bar_is_as_wide_as_a_hanzi_in_every_face() {
    let mosaics = [Mosaic::Octants, Mosaic::Sextants, Mosaic::Quadrants, Mosaic::HalfBlocks, Mosaic::Spaces];
    let sized = [Scale::TWO, Scale::THREE, Scale::FOUR].map(Face::Sized);
    for face in mosaics.map(Face::Mosaic).into_iter().chain(sized).chain([Face::Native]) {
        for cell in [CELLS.0, CELLS.1] {
            assert_eq!(face.cells(cell.encode_utf8(&mut [0; 4])), face.cells("好"), "{cell} in {face:?}");
        }
    }
}

#[test]
fn a_bar_is_never_broken_in_two() {
    let large = Ability { mosaics: vec![Mosaic::Octants, Mosaic::Quadrants], ..Ability::default() };
    for ability in [Ability::default(), large] {
        for grid in GRIDS {
            let mut app = learner("zh-Hans-CN", grid);
            app.use_letters(ability.clone(), Some(Size::Standard));
            press(&mut app, "3 enter 4 enter");
            let film = film(&mut app, grid);
            if ability == Ability::default() {
                // Weeks have seven cells; packs one for each lesson, and ten for many items.
                let lengths: BTreeSet<usize> = film.lines().map(cells_before).collect();
                let packs = lessons().into_iter().map(|pack| pack.len().min(10));
                assert_eq!(lengths, packs.chain([0, 7, 10]).collect(), "{grid:?}\n{film}");
            }
        }
    }
}

/// How many cells of a bar a line begins with.
fn cells_before(line: &str) -> usize {
    line.trim().chars().take_while(|c| *c == CELLS.0 || *c == CELLS.1).count()
}

#[test]
fn what_cannot_be_kept_is_said_with_what_is_safe_and_what_to_press() {
    for trouble in Trouble::ALL {
        let mut app = app("zh-Hans-CN", 80, 24);
        let _ = app.lose_store(trouble);
        assert!(picture(&app, 80, 24).contains("学到哪儿记不下来，课照样能学。"));
        press(&mut app, "3 enter 4 enter");
        let told = picture(&app, 80, 24);
        assert!(told.contains("课照样能学，以前记下的都还在。") && told.contains("返回"), "{told}");
        press(&mut app, "7 .");
        assert!(picture(&app, 80, 24).contains("学到哪儿就不记得了"));
    }
}

#[test]
fn when_it_is_kept_leaving_says_so() {
    let mut app = learner("zh-Hans-CN", (80, 24));
    press(&mut app, ".");
    let told = picture(&app, 80, 24);
    assert!(told.contains("学到哪儿都记着") && !told.contains("不记得"), "{told}");
}
