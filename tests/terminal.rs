//! The built program in a pseudo-terminal: it starts, draws, and gives back what it took, however
//! it ends.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helper functions of tests may fail the test"
)]
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use std::{fs, thread};

use portable_pty::CommandBuilder;

use self::common::pty::{self, Session};

mod common {
    pub(crate) mod pty;
}

const PROGRAM: &str = env!("CARGO_BIN_EXE_leling");
/// What the first screen shows when it is complete.
const FIRST_SCREEN: &str = "乐龄学堂";
/// A key after which another picture is shown: the finger moves down, five times.
const NEXT: &str = "\x1b[B";
/// Keys after which another picture is shown, again and again.
const TO_AND_FRO: &str = "\x1b[B\x1b[A";
/// A key that changes nothing.
const NOTHING: &str = "\x1b[24~";
/// The key that leaves the program at once.
const QUIT: &str = "\x03";
/// How long the end may take.
const AT_ONCE: Duration = Duration::from_secs(1);

const BEFORE: &str = "what was there before";

/// Starts the program through a shell, as a reader does: something is on the screen already.
fn start(script: &str) -> (Session, tempfile::TempDir) {
    start_with(script, |_| ())
}

fn start_with(script: &str, prepare: impl FnOnce(&mut CommandBuilder)) -> (Session, tempfile::TempDir) {
    let home = tempfile::tempdir().unwrap();
    let mut command = pty::command("/bin/sh", home.path());
    command.args(["-c", &format!("printf '{BEFORE}\\r\\n'; {script}")]);
    command.env("PROGRAM", PROGRAM);
    prepare(&mut command);
    (Session::start(command, (80, 24)), home)
}

const PLAIN: &str = r#"exec "$PROGRAM""#;

/// Nothing that the program changed is left changed.
fn assert_restored(session: &Session, modes_before: &str) {
    let screen = session.screen();
    assert!(!screen.alternate_screen(), "still on the other screen");
    assert!(!screen.hide_cursor(), "the cursor is hidden");
    assert!(!screen.bracketed_paste(), "a paste would arrive in brackets");
    assert!(screen.contents().contains(BEFORE), "what was there is gone:\n{}", screen.contents());
    assert_eq!(screen.fgcolor(), vt100::Color::Default);
    assert_eq!(screen.bgcolor(), vt100::Color::Default);
    let output = String::from_utf8_lossy(&session.output);
    assert!(output.rfind("\x1b[?7h") >= output.rfind("\x1b[?7l"), "lines are no longer wrapped");
    assert_eq!(session.modes(), modes_before);
}

#[test]
fn starts_turns_a_page_and_quits_leaving_the_terminal_as_it_was() {
    let (mut session, _home) = start(&format!("read go; {PLAIN}"));
    session.wait_for(BEFORE);
    let modes = session.modes();
    session.press("\n");
    session.wait_for(FIRST_SCREEN);
    assert!(session.screen().alternate_screen() && session.screen().bracketed_paste());
    assert_ne!(session.modes(), modes, "keys arrive one by one");
    let first = session.screen().contents();
    session.press(NEXT);
    session.wait_until("another picture", |screen| screen.contents() != first);
    session.press(QUIT);
    assert_eq!(session.end(AT_ONCE).exit_code(), 0);
    assert_restored(&session, &modes);
}

#[test]
fn a_signal_ends_it_and_leaves_the_terminal_as_it_was() {
    for (name, number) in [("INT", 2), ("QUIT", 3), ("TERM", 15), ("HUP", 1)] {
        let (mut session, _home) = start(&format!("read go; {PLAIN}"));
        session.wait_for(BEFORE);
        let modes = session.modes();
        session.press("\n");
        session.wait_for(FIRST_SCREEN);
        pty::signal(session.pid, name);
        assert_eq!(session.end(AT_ONCE).exit_code(), 128 + number, "SIG{name}");
        assert_restored(&session, &modes);
    }
}

#[test]
fn a_signal_in_the_middle_of_much_drawing_leaves_the_terminal_as_it_was() {
    for pause in [0, 1, 3, 7] {
        let (mut session, _home) = start(&format!("read go; {PLAIN}"));
        session.wait_for(BEFORE);
        let modes = session.modes();
        session.press("\n");
        session.wait_for(FIRST_SCREEN);
        session.press(&TO_AND_FRO.repeat(250));
        thread::sleep(Duration::from_millis(pause));
        pty::signal(session.pid, "TERM");
        assert_eq!(session.end(AT_ONCE).exit_code(), 128 + 15);
        assert_restored(&session, &modes);
    }
}

#[test]
fn a_signal_at_any_moment_of_the_start_leaves_the_terminal_as_it_was() {
    for pause in (0..6_000).step_by(400) {
        let (mut session, _home) = start(&format!("read go; {PLAIN}"));
        session.wait_for(BEFORE);
        let modes = session.modes();
        session.press("\n");
        thread::sleep(Duration::from_micros(pause));
        pty::signal(session.pid, "TERM");
        let _ = session.end(AT_ONCE);
        assert_restored(&session, &modes);
    }
}

#[test]
fn a_signal_ends_it_though_the_terminal_is_stuck() {
    let (mut session, _home) = start(&format!("read go; {PLAIN}"));
    session.wait_for(BEFORE);
    let modes = session.modes();
    session.press("\n");
    session.wait_for(FIRST_SCREEN);
    session.stop_reading(NEXT);
    session.press(&TO_AND_FRO.repeat(250));
    thread::sleep(Duration::from_millis(100));
    pty::signal(session.pid, "TERM");
    assert_eq!(session.end(AT_ONCE).exit_code(), 128 + 15);
    assert_eq!(session.modes(), modes);
}

#[test]
#[cfg(debug_assertions)]
fn a_panic_leaves_the_terminal_as_it_was_and_says_so_kindly() {
    let (mut session, _home) = start_with(&format!("read go; {PLAIN}"), |command| {
        command.env("LELING_TEST_PANIC", "1");
    });
    session.wait_for(BEFORE);
    let modes = session.modes();
    session.press("\n");
    session.wait_for(FIRST_SCREEN);
    session.press("\x1b[24~");
    assert_eq!(session.end(AT_ONCE).exit_code(), 101);
    assert_restored(&session, &modes);
    let text = session.screen().contents();
    assert!(text.contains("不是您按错了"), "a word to the reader:\n{text}");
    assert!(text.contains("asked to by LELING_TEST_PANIC (src/term/mod.rs:"), "a line for others:\n{text}");
}

#[test]
fn draws_anew_at_every_size() {
    let (mut session, _home) = start(PLAIN);
    session.wait_for(FIRST_SCREEN);
    for size in [(40, 12), (1, 1), (240, 67), (3, 50), (80, 24)] {
        session.resize(size);
        session.settle(Duration::from_millis(100));
    }
    session.wait_for(FIRST_SCREEN);
    session.press(QUIT);
    assert_eq!(session.end(AT_ONCE).exit_code(), 0);
}

#[test]
fn survives_a_window_pulled_by_its_corner() {
    let (mut session, _home) = start(PLAIN);
    session.wait_for(FIRST_SCREEN);
    for step in 0..200 {
        session.resize((40 + step % 60, 12 + step % 30));
    }
    session.resize((100, 30));
    session.settle(Duration::from_millis(200));
    session.wait_for(FIRST_SCREEN);
    session.press(QUIT);
    assert_eq!(session.end(AT_ONCE).exit_code(), 0);
}

#[test]
fn a_terminal_without_a_size_is_drawn_on() {
    let home = tempfile::tempdir().unwrap();
    let mut session = Session::start(pty::command(PROGRAM, home.path()), (0, 0));
    session.parser.screen_mut().set_size(24, 80);
    session.wait_for(FIRST_SCREEN);
    session.press(QUIT);
    assert_eq!(session.end(AT_ONCE).exit_code(), 0);
}

#[test]
fn a_frame_is_one_write_and_a_key_that_changes_nothing_is_none() {
    let (mut session, _home) = start(PLAIN);
    session.wait_for(FIRST_SCREEN);
    session.settle(Duration::from_millis(50));
    let before = pty::writes(session.pid);
    for _ in 0..5 {
        session.press(NEXT);
        session.settle(Duration::from_millis(30));
    }
    assert_eq!(pty::writes(session.pid) - before, 5);
    session.press(NOTHING);
    assert_eq!(session.settle(Duration::from_millis(100)).1, 0);
    assert_eq!(pty::writes(session.pid) - before, 5);
    session.press(QUIT);
    session.end(AT_ONCE);
}

#[test]
fn a_paste_presses_no_keys() {
    let (mut session, _home) = start(PLAIN);
    session.wait_for(FIRST_SCREEN);
    session.settle(Duration::from_millis(50));
    session.press(&format!("\x1b[200~{NEXT}{QUIT}0\r\n96110{QUIT}\x1b[201~"));
    assert_eq!(session.settle(Duration::from_millis(100)).1, 0);
    session.press(QUIT);
    assert_eq!(session.end(AT_ONCE).exit_code(), 0);
}

#[test]
fn sleeps_while_nobody_acts() {
    let (mut session, _home) = start(PLAIN);
    session.wait_for(FIRST_SCREEN);
    session.settle(Duration::from_millis(200));
    let before = (pty::wakeups(session.pid), pty::cpu(session.pid));
    assert_eq!(session.settle(Duration::from_secs(2)).1, 0);
    assert_eq!((pty::wakeups(session.pid), pty::cpu(session.pid)), before);
    session.press(QUIT);
    session.end(AT_ONCE);
}

/// The program is gone soon after its terminal, and did not burn a processor meanwhile.
fn assert_ends_without_a_terminal(script: &str, prepare: impl FnOnce(&mut CommandBuilder)) {
    let (mut session, _home) = start_with(script, prepare);
    session.wait_for(FIRST_SCREEN);
    let ended = session.hang_up(NEXT).end(AT_ONCE).expect("still running a second after the hang-up");
    assert_eq!(ended.status.exit_code(), 129);
    assert!(ended.cpu < Duration::from_millis(300), "took {:?} of a processor", ended.cpu);
}

#[test]
fn ends_when_the_terminal_vanishes() {
    assert_ends_without_a_terminal(PLAIN, |_| ());
}

#[test]
fn ends_when_the_terminal_vanishes_though_its_parent_ignores_hang_ups() {
    assert_ends_without_a_terminal(&format!("trap '' HUP; {PLAIN}"), |_| ());
}

#[test]
fn ends_when_the_terminal_vanishes_though_no_signal_comes() {
    assert_ends_without_a_terminal(PLAIN, |command| command.set_controlling_tty(false));
}

#[test]
fn reads_the_keyboard_though_standard_input_is_something_else() {
    let (mut session, _home) = start(r#"exec "$PROGRAM" </dev/null"#);
    session.wait_for(FIRST_SCREEN);
    session.press(QUIT);
    assert_eq!(session.end(AT_ONCE).exit_code(), 0);
}

#[test]
fn without_a_terminal_it_says_so_and_leaves() {
    let home = tempfile::tempdir().unwrap();
    let output = Command::new(PROGRAM).env("HOME", home.path()).stdin(Stdio::null()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty(), "nothing for a file to hold");
    assert!(String::from_utf8(output.stderr).unwrap().contains("终端"));
}

/// A tmux server of its own, gone with the test.
struct Tmux<'a>(&'a Path);

impl Tmux<'_> {
    fn run(&self, arguments: &[&str]) -> String {
        let socket = self.0.join("socket");
        let mut command = Command::new("tmux");
        command.env_remove("TMUX").env("HOME", self.0).env("LC_ALL", "C.UTF-8");
        let output = command.arg("-S").arg(socket).args(["-f", "/dev/null"]).args(arguments).output().unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    fn wait_for(&self, text: &str) {
        for _ in 0..200 {
            if self.run(&["capture-pane", "-p"]).contains(text) {
                return;
            }
            thread::sleep(Duration::from_millis(25));
        }
        panic!("never saw {text:?} in\n{}", self.run(&["capture-pane", "-p"]));
    }
}

impl Drop for Tmux<'_> {
    fn drop(&mut self) {
        self.run(&["kill-server"]);
    }
}

#[test]
fn works_inside_tmux_and_ends_with_it() {
    if Command::new("tmux").arg("-V").output().is_err() {
        eprintln!("skipped: tmux is not installed");
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let tmux = Tmux(home.path());
    let script = format!("echo $$ >'{}/pid'; exec '{PROGRAM}' --lang zh-Hans-CN", home.path().display());
    tmux.run(&["new-session", "-d", "-x", "80", "-y", "24", &script]);
    tmux.wait_for(FIRST_SCREEN);
    let first = tmux.run(&["capture-pane", "-p"]);
    tmux.run(&["send-keys", "Down"]);
    for _ in 0..200 {
        if tmux.run(&["capture-pane", "-p"]) != first {
            break;
        }
        thread::sleep(Duration::from_millis(25));
    }
    assert_ne!(tmux.run(&["capture-pane", "-p"]), first);
    tmux.run(&["resize-window", "-x", "60", "-y", "18"]);
    tmux.wait_for(FIRST_SCREEN);
    let pid = fs::read_to_string(home.path().join("pid")).unwrap().trim().parse().unwrap();
    tmux.run(&["kill-server"]);
    thread::sleep(AT_ONCE);
    assert!(pty::is_over(pid), "still running a second after tmux");
}

#[test]
fn a_lesson_is_taken_and_the_hotline_comes_and_goes() {
    let (mut session, _home) = start(PLAIN);
    session.wait_for(FIRST_SCREEN);
    session.press("\r");
    session.wait_for("第 1 页");
    for _ in 0..40 {
        if session.screen().contents().contains("第 1 题") {
            break;
        }
        session.press("\r");
        session.settle(Duration::from_millis(20));
    }
    session.press("2");
    session.wait_for("> 2、");
    session.press("0");
    session.wait_for("110");
    session.press(".");
    session.wait_for("> 2、");
    session.press("\r");
    session.wait_for("您选的");
    session.press("7");
    session.wait_for("接着学");
    session.press("6\r4\r");
    session.wait_for("要离开吗");
    session.press("2\r");
    assert_eq!(session.end(AT_ONCE).exit_code(), 0);
}

#[test]
fn what_is_chosen_at_the_first_start_is_kept_for_the_next() {
    let (mut session, home) = start(&format!("rm -r leling; {PLAIN}"));
    session.wait_for("Language");
    session.press("2\r");
    session.wait_for("> 1、中国内地");
    session.press("2 ");
    // The letters: they stay as they are.
    session.wait_for("看得清楚不");
    session.press(".");
    session.wait_for("钱转出去咯");
    session.press(QUIT);
    assert_eq!(session.end(AT_ONCE).exit_code(), 0);
    let settings = fs::read_to_string(home.path().join("leling/settings.toml")).unwrap();
    assert!(settings.contains("zh-Hans-CN-x-sichuan") && settings.contains("\"HK\""), "{settings}");
}

#[test]
fn a_language_that_is_not_there_is_answered_with_those_that_are() {
    let home = tempfile::tempdir().unwrap();
    let mut session = Session::start(
        {
            let mut command = pty::command(PROGRAM, home.path());
            command.args(["--lang", "xx"]);
            command
        },
        (80, 24),
    );
    session.wait_for("zh-Hans-CN-x-sichuan");
    assert_eq!(session.end(AT_ONCE).exit_code(), 2);
}

/// The numbers of every change of look the program sent.
fn looks(session: &Session) -> Vec<Vec<u16>> {
    let output = String::from_utf8_lossy(&session.output).into_owned();
    let sequences = output.split("\x1b[").skip(1).filter_map(|rest| rest.split_once('m'));
    let numbers = |(text, _): (&str, &str)| text.split(';').map(str::parse).collect::<Result<Vec<u16>, _>>().ok();
    sequences.filter_map(numbers).collect()
}

#[test]
fn each_terminal_is_sent_only_the_colours_it_has() {
    type Allowed = fn(&[u16]) -> bool;
    let none: Allowed = |look| look.iter().all(|number| *number < 30);
    let console: Allowed = |look| look.iter().all(|number| !matches!(number, 38 | 48 | 100..));
    let sixteen: Allowed = |look| look.iter().all(|number| !matches!(number, 38 | 48));
    let indexed: Allowed = |look| look.iter().all(|number| !matches!(number, 30..=37 | 40..=47 | 90..=107));
    let cases = [
        ("NO_COLOR=1 TERM=xterm-256color", none, ""),
        ("TERM=vt220", none, ""),
        ("TERM=linux", console, "30;47m"),
        ("TERM=xterm", sixteen, "30;107m"),
        ("TERM=xterm-256color", indexed, "48;5;230"),
        ("TERM=xterm-256color COLORTERM=truecolor", |_| true, "48;2;255;247;224"),
    ];
    for (environment, allowed, expected) in cases {
        let script = format!(r#"{environment} exec "$PROGRAM" --face native --theme black-on-cream"#);
        let (mut session, _home) = start(&script);
        session.wait_for(FIRST_SCREEN);
        session.press(NEXT);
        session.settle(Duration::from_millis(100));
        session.press(QUIT);
        session.end(pty::PATIENCE);
        for look in looks(&session) {
            assert!(allowed(&look), "{environment}: {look:?}");
        }
        assert!(String::from_utf8_lossy(&session.output).contains(expected), "{environment}: no {expected:?}");
    }
}
