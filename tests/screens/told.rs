//! What a terminal is found to draw, asked from inside its window.
//!
//! The program that asks there is this test program, started again.
use std::path::Path;
use std::{env, fs};

use leling::term::probe::{Family, Surroundings, judge};
use leling::term::{survey, window_size};
use leling::typeset::{Ability, Mosaic};

use super::window::{Shape, Terminal, Window, wait};

/// Names the file that the answer is written to.
const ANSWER: &str = "LELING_TEST_ASKS_TERMINAL";

/// What is found out about a terminal by asking it.
///
/// Whether its blocks join is left out: it changes how a full cell is made, never what it shows.
pub(crate) fn ask(terminal: Terminal, shape: Shape) -> Ability {
    let folder = tempfile::tempdir().unwrap();
    let answer = folder.path().join("answer");
    let itself = env::current_exe().unwrap();
    let test = "told::inside_a_window_the_terminal_is_asked";
    let command = [itself.as_os_str()].into_iter().chain([test, "--exact", "--ignored"].map(AsRef::as_ref));
    let _window = Window::open(terminal, shape, command.map(ToOwned::to_owned).collect(), &[(ANSWER, &answer)]);
    let told = wait(|| fs::read_to_string(&answer).ok()).unwrap_or_else(|| panic!("{terminal:?} did not answer"));
    let mut lines = told.lines();
    let cells = format!("{}x{}", shape.cells.0, shape.cells.1);
    assert_eq!(lines.next(), Some(cells.as_str()), "the window of {terminal:?}");
    let sized = lines.next() == Some("sized");
    Ability { sized, mosaics: lines.map(|name| family(name).0).collect(), ..Ability::default() }
}

fn family(name: &str) -> (Mosaic, &'static str) {
    let all = Family::BEST_FIRST.map(|family| (format!("{family:?}"), mosaic(family)));
    let found = all.into_iter().find(|(known, _)| known == name);
    found.unwrap_or_else(|| panic!("no family: {name}")).1
}

fn mosaic(family: Family) -> (Mosaic, &'static str) {
    match family {
        Family::Octants => (Mosaic::Octants, "octants"),
        Family::Sextants => (Mosaic::Sextants, "sextants"),
        Family::Quadrants => (Mosaic::Quadrants, "quadrants"),
        Family::HalfBlocks => (Mosaic::HalfBlocks, "half-blocks"),
        Family::Spaces => (Mosaic::Spaces, "spaces"),
    }
}

/// What `--face` calls a family.
pub(crate) fn face_name(asked: Mosaic) -> &'static str {
    let all = Family::BEST_FIRST.map(mosaic);
    all.into_iter().find(|(mosaic, _)| *mosaic == asked).unwrap_or_else(|| panic!("no face: {asked:?}")).1
}

#[test]
#[ignore = "started by the others inside a window"]
fn inside_a_window_the_terminal_is_asked() {
    let Some(file) = env::var_os(ANSWER) else { return };
    let surroundings = Surroundings::here();
    let answers = survey(&surroundings).unwrap();
    let size = window_size().unwrap();
    let found = judge(&answers.replies, &surroundings);
    let lines = [format!("{}x{}", size.width, size.height), if found.sized { "sized" } else { "unsized" }.to_owned()];
    let families = found.mosaics.iter().map(|family| format!("{family:?}"));
    let told = lines.into_iter().chain(families).collect::<Vec<_>>().join("\n");
    // Whoever waits for the file is to find it whole.
    let file = Path::new(&file);
    let draft = file.with_extension("draft");
    fs::write(&draft, told).unwrap();
    fs::rename(&draft, file).unwrap();
}
