//! The conversation itself, in a pseudo-terminal whose other end is played here.
//!
//! The program at this end is this test program, started again.
use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, thread};

use leling::input::{Event, Key};
use leling::term::probe::{Ability, Surroundings};
use leling::term::{self, Flow, Program};
use portable_pty::CommandBuilder;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect, Size};
use ratatui::style::Style;

use super::pty::{self, Session};
use super::{best, terminal};

/// Says that this test program is to be the other one.
const PLAYS: &str = "LELING_TEST_PLAYS_PROGRAM";
/// The last of the questions.
const LAST: &str = "\x1b[5n";
/// Some time for bytes to be seen as separate.
const A_MOMENT: Duration = Duration::from_millis(20);

/// Shows what it heard.
#[derive(Default)]
struct Witness {
    ability: Option<Ability>,
    size: Size,
    heard: String,
}

impl Program for Witness {
    fn meet(&mut self, ability: Ability) {
        self.ability = Some(ability);
    }

    fn take(&mut self, event: Event, _at: Duration) -> Flow {
        match event {
            Event::Key(press) => match press.key {
                Key::Char('q') => return Flow::Quit(0),
                Key::Char(c) => self.heard.push(c),
                other => write!(self.heard, "<{other:?}>").unwrap(),
            },
            Event::Resized(size) => self.size = size,
            Event::Touched(at) => write!(self.heard, "<touched {},{}>", at.x, at.y).unwrap(),
            Event::Pasted => self.heard.push_str("<Pasted>"),
            Event::Changed => self.heard.push_str("<Changed>"),
        }
        Flow::Draw
    }

    fn draw(&mut self, area: Rect, buffer: &mut Buffer) -> Option<Position> {
        let drawn = self.ability.as_ref().map_or("unasked", best);
        let lines = [
            format!("draws {drawn}."),
            format!("{}x{}.", self.size.width, self.size.height),
            format!("heard {}.", self.heard),
        ];
        for (y, line) in (0..area.height).zip(lines) {
            buffer.set_string(0, y, line, Style::new());
        }
        None
    }
}

#[test]
#[ignore = "the other end of the other tests"]
#[expect(clippy::exit, reason = "its exit code is looked at")]
fn child() {
    if env::var_os(PLAYS).is_some() {
        std::process::exit(i32::from(term::run_asking(&mut Witness::default(), &Surroundings::here()).unwrap()));
    }
}

/// Starts the program and waits until it has asked.
fn start(environment: &[(&str, &str)]) -> (Session, tempfile::TempDir) {
    let home = tempfile::tempdir().unwrap();
    let mut command = pty::command(env::current_exe().unwrap(), home.path());
    command.args(["talk::child", "--exact", "--ignored", "--nocapture"]);
    command.env(PLAYS, "1");
    start_command(command, environment, home)
}

fn start_doctor(script: &str, environment: &[(&str, &str)]) -> (Session, tempfile::TempDir) {
    let home = tempfile::tempdir().unwrap();
    let mut command = pty::command("/bin/sh", home.path());
    command.args(["-c", script]);
    command.env("PROGRAM", env!("CARGO_BIN_EXE_leling"));
    start_command(command, environment, home)
}

fn start_command(
    mut command: CommandBuilder,
    environment: &[(&str, &str)],
    home: tempfile::TempDir,
) -> (Session, tempfile::TempDir) {
    for (name, value) in environment {
        command.env(name, value);
    }
    // High enough for everything the doctor says.
    let mut session = Session::start(command, (100, 36));
    let deadline = Instant::now() + pty::PATIENCE;
    while !String::from_utf8_lossy(&session.output).contains(LAST) {
        assert!(Instant::now() < deadline, "nothing was asked:\n{}", session.screen().contents());
        session.settle(Duration::from_millis(1));
    }
    (session, home)
}

/// Waits until exactly this was heard, and looks again after a while.
fn expect_heard(session: &mut Session, heard: &str) {
    let line = format!("heard {heard}.");
    session.wait_for(&line);
    session.settle(Duration::from_millis(100));
    let contents = session.screen().contents();
    assert!(contents.contains(&line), "{heard:?} was heard first, and then more:\n{contents}");
}

fn leave(mut session: Session) {
    session.press("q");
    assert_eq!(session.end(pty::PATIENCE).exit_code(), 0);
    assert!(!session.screen().alternate_screen(), "still on the other screen");
}

#[test]
fn a_terminal_that_answers_is_believed_at_once() {
    for name in ["kitty 0.41.1", "VTE 0.80.1", "foot 1.13.1", "xterm 379"] {
        let measured = terminal(name);
        // A terminal that is far away, so that only the last answer can have ended the wait.
        let (mut session, _home) = start(&[("TERM", &measured.env["TERM"]), ("SSH_TTY", "/dev/pts/0")]);
        let since = Instant::now();
        session.press(&measured.bytes());
        session.wait_for(&format!("draws {}.", measured.best_large_text));
        assert!(since.elapsed() < Duration::from_millis(600), "{name} after {:?}", since.elapsed());
        assert_eq!(
            session.screen().contents().trim_end(),
            format!("draws {}.\n100x36.\nheard .", measured.best_large_text)
        );
        session.press("1");
        expect_heard(&mut session, "1");
        leave(session);
    }
}

#[test]
fn keys_pressed_while_the_terminal_is_asked_come_first_and_in_order() {
    let (mut session, _home) = start(&[("SSH_TTY", "/dev/pts/0")]);
    let answers = terminal("VTE 0.80.1").bytes();
    let (who, places) = answers.split_at(answers.find("\x1b[2;").unwrap());
    for piece in ["1", who, "\x1b[A银\x1b", "", places, "\r"] {
        session.press(piece);
        // An Escape is one when nothing follows for a while.
        thread::sleep(4 * A_MOMENT);
    }
    session.wait_for("draws octants.");
    session.press("2");
    expect_heard(&mut session, "1<Up>银<Esc><Enter>2");
    leave(session);
}

#[test]
fn a_silent_terminal_delays_the_first_page_by_no_more_than_was_promised() {
    let cases: [(&[(&str, &str)], u64); 2] = [(&[], 150), (&[("SSH_CONNECTION", "::1 1 ::1 2")], 1000)];
    for (environment, promised) in cases {
        let (mut session, _home) = start(environment);
        let since = Instant::now();
        session.wait_for("draws quadrants.");
        let waited = since.elapsed();
        assert!(waited < Duration::from_millis(promised + 300), "{waited:?}");
        assert!(waited > Duration::from_millis(promised / 2), "it should have been waited for: {waited:?}");
        leave(session);
    }
}

#[test]
fn a_terminal_that_never_answers_is_a_terminal_all_the_same() {
    let (mut session, _home) = start(&[]);
    session.wait_for("draws quadrants.");
    for key in ["1", "\x1b[B", "\x1b", "\x1bOP", "\x1b[200~5\r\x1b[201~", "\x7f"] {
        session.press(key);
        thread::sleep(4 * A_MOMENT);
    }
    expect_heard(&mut session, "1<Down><Esc><Function(1)><Pasted><Backspace>");
    session.resize((90, 20));
    session.wait_for("90x20.");
    session.resize((70, 25));
    session.wait_for("70x25.");
    // Asleep, and nothing wakes it.
    session.settle(Duration::from_millis(100));
    let wakeups = pty::wakeups(session.pid);
    thread::sleep(Duration::from_millis(300));
    assert_eq!(pty::wakeups(session.pid), wakeups);
    leave(session);
}

#[test]
fn answers_that_come_late_press_no_key() {
    let answers = terminal("xterm 379").bytes();
    // All at once, cut inside of the version, cut right behind an Escape, and byte by byte.
    for pieces in [1, 3, answers.len()] {
        let (mut session, _home) = start(&[]);
        session.wait_for("draws quadrants.");
        session.press("1");
        expect_heard(&mut session, "1");
        let bytes = answers.as_bytes();
        for piece in bytes.chunks(bytes.len().div_ceil(pieces)) {
            session.press(std::str::from_utf8(piece).unwrap());
            thread::sleep(Duration::from_millis(2));
        }
        session.press("2\x1b[C3");
        expect_heard(&mut session, "12<Right>3");
        // From here on it is read as in a run that did not ask.
        session.resize((90, 20));
        session.wait_for("90x20.");
        session.press("4");
        expect_heard(&mut session, "12<Right>34");
        leave(session);
    }
}

#[test]
fn a_terminal_that_answers_late_is_believed_while_nobody_has_begun() {
    for (early, late, drawn) in [("", "", "octants"), ("1", "", "quadrants"), ("", "1", "octants")] {
        let (mut session, _home) = start(&[]);
        session.wait_for("draws quadrants.");
        session.press(early);
        expect_heard(&mut session, early);
        session.press(&terminal("VTE 0.80.1").bytes());
        session.press(late);
        if drawn == "octants" {
            session.wait_for("draws octants.");
        }
        expect_heard(&mut session, &format!("{early}{late}"));
        let expected = format!("draws {drawn}.\n100x36.\nheard {early}{late}.");
        assert_eq!(session.screen().contents().trim_end(), expected);
        leave(session);
    }
}

#[test]
fn answers_that_come_when_the_reader_is_reading_change_nothing() {
    let (mut session, _home) = start(&[]);
    session.wait_for("draws quadrants.");
    thread::sleep(term::SETTLED);
    session.press(&terminal("VTE 0.80.1").bytes());
    session.press("1");
    expect_heard(&mut session, "1");
    session.wait_for("draws quadrants.");
    leave(session);
}

#[test]
fn an_answer_of_which_the_time_limit_takes_half_is_still_one() {
    let (mut session, _home) = start(&[]);
    session.press("1\x1bP>|XTerm(3");
    session.wait_for("draws quadrants.");
    expect_heard(&mut session, "1");
    session.press("79)\x1b\\\x1b[?64;1c\x1b[0n2");
    expect_heard(&mut session, "12");
    leave(session);
}

#[test]
fn a_window_pulled_while_answers_are_late_is_not_missed() {
    let (mut session, _home) = start(&[]);
    session.wait_for("draws quadrants.");
    session.resize((90, 20));
    session.press("\x1b[0n");
    session.wait_for("90x20.");
    session.resize((80, 22));
    session.wait_for("80x22.");
    leave(session);
}

#[test]
fn a_terminal_that_vanishes_ends_the_program_though_it_never_answered() {
    let (mut session, _home) = start(&[]);
    session.wait_for("draws quadrants.");
    let ended = session.hang_up("1").end(Duration::from_secs(1)).unwrap();
    assert_eq!(ended.status.exit_code(), 129);
}

#[test]
fn where_questions_are_not_understood_none_are_asked() {
    for term in ["dumb", "linux"] {
        let home = tempfile::tempdir().unwrap();
        let mut command = pty::command(env::current_exe().unwrap(), home.path());
        command.args(["talk::child", "--exact", "--ignored", "--nocapture"]);
        command.env(PLAYS, "1");
        command.env("TERM", term);
        let mut session = Session::start(command, (100, 30));
        session.wait_for(if term == "dumb" { "draws quadrants." } else { "draws spaces." });
        assert!(!String::from_utf8_lossy(&session.output).contains(LAST), "TERM={term}");
        leave(session);
    }
}

#[test]
fn the_doctor_says_what_the_terminal_answered() {
    let measured = terminal("VTE 0.80.1");
    let (mut session, _home) = start_doctor(r#"exec "$PROGRAM" doctor"#, &[]);
    session.press(&measured.bytes());
    assert_eq!(session.end(pty::PATIENCE).exit_code(), 0);
    let contents = session.screen().contents();
    for told in
        ["VTE 0.80.1", "octants (eight dots a cell): drawn since version 0.80", "100", "settings.toml", "zh-Hans-CN"]
    {
        assert!(contents.contains(told), "{told:?} is missing:\n{contents}");
    }
    assert!(!session.screen().alternate_screen());
}

#[test]
fn the_doctor_leaves_no_late_answer_in_the_command_line() {
    let script = r#""$PROGRAM" doctor; printf 'ready\n'; read -r line; printf 'got:%s.\n' "$line""#;
    let (mut session, _home) = start_doctor(script, &[]);
    thread::sleep(Duration::from_millis(400));
    session.press(&terminal("xterm 398").bytes());
    session.wait_for("ready");
    session.press("ok\n");
    session.wait_for("got:ok.");
}

#[test]
fn the_doctor_works_without_a_terminal_and_says_that_it_cannot_ask() {
    let home = tempfile::tempdir().unwrap();
    let told = doctor_on_paper(home.path());
    assert!(told.contains("这里不是终端窗口") && told.contains("Run leling doctor in a terminal window"), "{told}");
    assert!(told.contains("Nothing tells the size of the window."), "{told}");
    assert!(told.contains("课文：") && told.contains("Lessons: "), "{told}");
    assert!(!told.contains('\x1b'), "nothing but text goes into a file");
}

fn doctor_on_paper(home: &Path) -> String {
    let mut doctor = Command::new(env!("CARGO_BIN_EXE_leling"));
    doctor.arg("doctor").env_clear().env("LANG", "zh_CN.UTF-8").env("HOME", home).env("TERM", "evil\x1b[2J");
    let output = doctor.stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
