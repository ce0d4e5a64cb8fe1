//! The built program by pipe and in a pseudo-terminal.
#![cfg(target_os = "linux")]
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use unicode_width::UnicodeWidthStr as _;

use super::pty::{self, Session};

const PROGRAM: &str = env!("CARGO_BIN_EXE_leling");
/// An environment variable and its value.
type Variable<'a> = (&'a str, &'a str);
/// How long the end may take.
const AT_ONCE: Duration = Duration::from_secs(5);

/// The program with an environment of its own; `chosen` if language and region were chosen before.
fn program(home: &Path, chosen: bool) -> Command {
    let mut command = Command::new(PROGRAM);
    command.env_clear().env("LANG", "zh_CN.UTF-8").current_dir(home);
    for name in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
        command.env(name, home);
    }
    if chosen {
        std::fs::create_dir_all(home.join("leling")).unwrap();
        std::fs::write(home.join("leling/settings.toml"), "language = \"zh-Hans-CN\"\nregion = \"CN\"\n").unwrap();
    }
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn talk(command: &mut Command, typed: &str) -> Output {
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// Nothing but lines of text.
fn assert_plain(bytes: &[u8]) -> String {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    let odd = text.chars().find(|c| c.is_control() && *c != '\n');
    assert_eq!(odd, None, "{text:?}");
    text
}

#[test]
fn by_pipe_it_is_text_and_ends_with_the_input() {
    let ways: [(&[&str], &[Variable]); 4] = [
        (&["--plain"], &[("TERM", "xterm-256color")]),
        (&[], &[("TERM", "dumb")]),
        (&[], &[("ACCESSIBLE", "1"), ("TERM", "xterm-kitty")]),
        (&["--plain"], &[]),
    ];
    for (arguments, variables) in ways {
        for typed in ["", "2\n\n3\n\n\n\n0\n2\n\n/\n2\n\n9\n\u{1b}[C\n救命\n", "2\r\r3\r\r", "2\n\n2"] {
            let home = tempfile::tempdir().unwrap();
            let mut command = program(home.path(), true);
            command.args(arguments).envs(variables.iter().copied());
            let output = talk(&mut command, typed);
            let text = assert_plain(&output.stdout);
            assert_eq!(output.status.code(), Some(0), "{arguments:?} {variables:?} {typed:?}");
            assert!(
                text.starts_with("\n乐龄学堂\n") && text.ends_with("0 求助热线\n") || typed.contains('/'),
                "{text}"
            );
            assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
        }
    }
}

#[test]
fn it_leaves_by_the_leave_screen_and_reads_no_further() {
    let home = tempfile::tempdir().unwrap();
    let output = talk(program(home.path(), true).arg("--plain"), "6\n\n4\n\n2\n\n0\n0\n");
    let text = assert_plain(&output.stdout);
    assert_eq!(output.status.code(), Some(0));
    assert!(text.contains("要离开吗？") && text.ends_with("\n学堂关上了，下回见。\n"), "{text}");
}

#[test]
fn the_first_start_is_remembered() {
    let home = tempfile::tempdir().unwrap();
    let output = talk(program(home.path(), false).arg("--plain"), "6\n\n1\n\n2\n\n");
    assert!(assert_plain(&output.stdout).contains("Where do you live?"));
    let output = talk(program(home.path(), false).arg("--plain"), "0\n");
    let text = assert_plain(&output.stdout);
    assert!(text.starts_with("\nLeling School\n") && text.contains("911"), "{text}");
}

#[test]
fn an_output_that_nobody_reads_any_more_ends_it_quietly() {
    let home = tempfile::tempdir().unwrap();
    let mut child = program(home.path(), true).arg("--plain").spawn().unwrap();
    let mut typed = child.stdin.take().unwrap();
    let mut said = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    said.read_line(&mut line).unwrap();
    drop(said);
    // The next answer meets a closed pipe; lines after it may, too.
    let _ = typed.write_all("9\n9\n".as_bytes());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn without_a_terminal_the_drawn_mode_tells_of_the_plain_one() {
    for variables in [&[("TERM", "xterm")][..], &[("ACCESSIBLE", "0")], &[("ACCESSIBLE", "")]] {
        let home = tempfile::tempdir().unwrap();
        let output = talk(program(home.path(), true).envs(variables.iter().copied()), "");
        assert_eq!(output.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&output.stderr).contains("leling --plain"));
        assert!(output.stdout.is_empty());
    }
}

fn terminal(columns: u16, variable: Variable<'_>) -> (Session, tempfile::TempDir) {
    let home = tempfile::tempdir().unwrap();
    let mut command = pty::command(PROGRAM, home.path());
    command.env(variable.0, variable.1);
    (Session::start(command, (columns, 24)), home)
}

#[test]
fn in_a_terminal_it_commands_nothing_and_breaks_lines_by_our_rules() {
    for variable in [("TERM", "dumb"), ("ACCESSIBLE", "1")] {
        let (mut session, _home) = terminal(32, variable);
        session.wait_for("求助热线");
        let modes = session.modes();
        for (typed, seen) in [("0\n", "96110"), ("2\n", "选的是：2、96110"), ("\n", "念作："), (".\n", "12333")]
        {
            session.press(typed);
            session.wait_for(seen);
        }
        session.press("7\n");
        session.wait_for("乐龄学堂");
        session.press("6\n\n4\n\n2\n\n");
        assert_eq!(session.end(AT_ONCE).exit_code(), 0, "{variable:?}");
        assert_eq!(session.modes(), modes);
        let text = String::from_utf8(session.output.clone()).unwrap();
        assert!(!text.contains('\u{1b}'), "{text:?}");
        assert!(text.lines().all(|line| line.width() < 32), "{text}");
        let inside = |c: char, mark: &str| mark.contains(c);
        assert!(!text.lines().any(|line| line.starts_with(|c| inside(c, "。，；：！？）」"))), "{text}");
        assert!(text.contains("学堂关上了"), "{text}");
    }
}

#[test]
fn end_of_input_and_interrupt_end_it_in_a_terminal() {
    let (mut session, _home) = terminal(80, ("TERM", "dumb"));
    session.wait_for("求助热线");
    session.press("\u{4}");
    assert_eq!(session.end(AT_ONCE).exit_code(), 0, "Ctrl-D");
    let (mut session, _home) = terminal(80, ("TERM", "dumb"));
    session.wait_for("求助热线");
    session.press("\u{3}");
    assert!(!session.end(AT_ONCE).success(), "Ctrl-C ends it as it ends any program");
    assert!(!session.output.contains(&0x1b));
}

#[test]
fn a_terminal_that_vanishes_ends_it() {
    let (mut session, _home) = terminal(80, ("TERM", "dumb"));
    session.wait_for("求助热线");
    assert!(session.hang_up("9\n").end(AT_ONCE).is_some());
}
