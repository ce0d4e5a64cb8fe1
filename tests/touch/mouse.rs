//! A real mouse and a real key that is held, in a pseudo-terminal.
use std::fs;
use std::thread;
use std::time::Duration;

use crate::pty::{self, Session};

const PROGRAM: &str = env!("CARGO_BIN_EXE_leling");
const QUIT: &str = "\x03";
const A_MOMENT: Duration = Duration::from_millis(150);
/// A finger or a mouse that acts again soon after a new screen is taken for a trembling one.
const SETTLED: Duration = Duration::from_millis(800);

/// Starts the program; `guard` is how long the same key does not count, as in the settings.
fn start(arguments: &[&str], guard: u16) -> (Session, tempfile::TempDir) {
    let home = tempfile::tempdir().unwrap();
    let mut command = pty::command(PROGRAM, home.path());
    command.args(arguments);
    let settings = format!("language = \"zh-Hans-CN\"\nregion = \"CN\"\nguard = {guard}\n");
    fs::write(home.path().join("leling/settings.toml"), settings).unwrap();
    let mut session = Session::start(command, (80, 24));
    session.wait_for("乐龄学堂");
    session.wait_for("求助热线");
    (session, home)
}

/// Presses the left button on a cell, counted from 0, and lets it go.
fn click(session: &mut Session, column: u16, row: u16) {
    let (x, y) = (column + 1, row + 1);
    session.press(&format!("\x1b[<0;{x};{y}M\x1b[<0;{x};{y}m"));
}

/// The row on which the terminal shows a text.
fn row_of(session: &Session, text: &str) -> u16 {
    let rows = session.screen().contents();
    let row = rows.lines().position(|row| row.contains(text));
    u16::try_from(row.unwrap_or_else(|| panic!("no {text} in\n{rows}"))).unwrap()
}

/// By a mouse alone: the second line is chosen and taken, the hotline comes, and one goes back.
fn point_about(arguments: &[&str], prepare: impl FnOnce(&mut Session)) {
    let (mut session, _home) = start(arguments, 120);
    prepare(&mut session);
    let row = row_of(&session, "2、");
    click(&mut session, 10, row);
    session.wait_for("> 2、");
    // One press takes nothing, and a press on nothing does nothing.
    session.settle(A_MOMENT);
    assert!(session.screen().contents().contains("> 2、"));
    click(&mut session, 40, 0);
    thread::sleep(A_MOMENT);
    // The button stands at the left end of the foot.
    click(&mut session, 5, 22);
    session.wait_until("the list of lessons", |screen| !screen.contents().contains("钱转出去了，怎么办"));
    thread::sleep(SETTLED);
    click(&mut session, 75, 22);
    session.wait_for("110");
    thread::sleep(SETTLED);
    let row = row_of(&session, "返回");
    let column = column_of(&session, "返回");
    click(&mut session, column, row);
    session.wait_until("back on the list", |screen| !screen.contents().contains("110"));
    session.press(QUIT);
    assert_eq!(session.end(pty::PATIENCE).exit_code(), 0);
    assert_eq!(session.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None, "the mouse is given back");
}

/// The column at which the terminal shows a text on its last rows.
fn column_of(session: &Session, text: &str) -> u16 {
    let row = row_of(session, text);
    let screen = session.screen();
    let first = text.chars().next().unwrap().to_string();
    (0..80)
        .find(|column| screen.cell(row, *column).is_some_and(|cell| cell.contents() == first))
        .unwrap_or_else(|| panic!("no {text}"))
}

#[test]
fn a_mouse_chooses_and_takes_where_the_terminal_is_not_asked() {
    point_about(&["--face", "native"], |_| ());
}

#[test]
fn a_mouse_chooses_and_takes_while_the_terminal_still_owes_answers() {
    point_about(&[], |_| ());
}

#[test]
fn a_mouse_chooses_and_takes_though_answers_come_in_between() {
    point_about(&[], |session| {
        // The one that says who it is; others never come.
        session.press("\x1b[?65;1;9c");
        click(session, 40, 0);
        session.press("\x1b[<0;41");
        thread::sleep(Duration::from_millis(5));
        session.press(";1M\x1b[<0;41;1m");
        session.settle(A_MOMENT);
    });
}

#[test]
fn a_held_enter_acts_once_on_a_screen() {
    for first_repeat in [250, 500, 660] {
        let (mut session, _home) = start(&["--face", "native"], 120);
        session.press("\r");
        session.wait_until("a lesson", |screen| !screen.contents().contains("钱转出去了，怎么办"));
        session.settle(A_MOMENT);
        let first_page = session.screen().contents();
        // Held from here on, by the time a desktop waits and then thirty times a second.
        thread::sleep(SETTLED);
        session.press("\r");
        session.wait_until("the second page", |screen| screen.contents() != first_page);
        session.settle(Duration::from_millis(50));
        let second_page = session.screen().contents();
        thread::sleep(Duration::from_millis(first_repeat - 50));
        for _ in 0..30 {
            session.press("\r");
            thread::sleep(Duration::from_millis(33));
        }
        session.settle(A_MOMENT);
        assert_eq!(session.screen().contents(), second_page, "repeats from {first_repeat} ms on");
        // Let go and pressed again it counts.
        thread::sleep(SETTLED);
        session.press("\r");
        session.wait_until("the next page", |screen| screen.contents() != second_page);
        session.press(QUIT);
        assert_eq!(session.end(pty::PATIENCE).exit_code(), 0);
    }
}
