//! `leling --window` with terminals made of shell scripts, on a PATH of their own: which one is
//! started, what it is told, and what follows when it fails.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helper functions of tests may fail the test"
)]
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

mod common {
    pub(crate) mod pty;
}

const PROGRAM: &str = env!("CARGO_BIN_EXE_leling");

/// Writes down what it is told, then does what the app would do in its window: leave word.
const OPENS: &str = r#"
printf '%s\n' "$@" > "$LOG/NAME"
printf '%s\n' "${TMUX-unset} ${VTE_VERSION-unset} ${TERM-unset} $DISPLAY" > "$LOG/NAME.environment"
printf '%s\n' NAME >> "$LOG/order"
before=
for word; do [ "$before" = --opened ] && : > "$word"; before=$word; done
"#;
const FAILS: &str = r#"printf '%s\n' NAME >> "$LOG/order"; exit 1"#;
const ALL: [&str; 7] = ["kitty", "foot", "xfce4-terminal", "alacritty", "konsole", "gnome-terminal", "xterm"];

/// A machine with the programs that a test puts on it, and nothing else.
struct Machine {
    root: tempfile::TempDir,
    environment: Vec<(&'static str, &'static str)>,
}

impl Machine {
    /// A machine with an X server and a screen of that size.
    fn with_screen(size: &str) -> Self {
        let root = tempfile::tempdir().unwrap();
        for folder in ["bin", "log", "home"] {
            fs::create_dir(root.path().join(folder)).unwrap();
        }
        let machine = Self { root, environment: vec![("DISPLAY", ":77")] };
        machine.has("xrandr", &format!("echo 'HDMI-1 connected primary {size}+0+0 (normal) 0mm x 0mm'"))
    }

    fn new() -> Self {
        Self::with_screen("1920x1080")
    }

    fn has(self, name: &str, script: &str) -> Self {
        let file = self.place("bin").join(name);
        fs::write(&file, format!("#!/bin/sh\n{}\n", script.replace("NAME", name))).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
        self
    }

    fn knows(mut self, name: &'static str, value: &'static str) -> Self {
        self.environment.push((name, value));
        self
    }

    fn place(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(PROGRAM);
        command.args(arguments).env_clear().current_dir(self.root.path());
        command.env("PATH", self.place("bin")).env("HOME", self.place("home")).env("LOG", self.place("log"));
        command.envs(self.environment.iter().copied()).output().unwrap()
    }

    /// The window opens, and nothing has to be said about it.
    fn opens(&self, arguments: &[&str]) {
        let output = self.run(arguments);
        assert_eq!((output.status.code(), said(&output).as_str()), (Some(0), ""));
    }

    /// The window opens once these have been tried.
    fn opens_in_order(&self, names: &[&str]) {
        self.opens(&["--window"]);
        assert_eq!(self.order(), names);
    }

    /// The window of kitty opens, with these variables around it.
    fn opens_and_sees(&self, environment: &str) {
        self.opens(&["--window"]);
        assert_eq!(self.told("kitty.environment"), [environment]);
    }

    /// What a terminal was told, a line a word; nothing if it was not started.
    fn told(&self, terminal: &str) -> Vec<String> {
        let text = fs::read_to_string(self.place("log").join(terminal)).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }

    fn order(&self) -> Vec<String> {
        self.told("order")
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The words from `first` up to `last`, both included.
fn between<'a>(words: &'a [String], first: &str, last: &str) -> &'a [String] {
    let at = |word: &str| words.iter().position(|one| one == word).unwrap_or_else(|| panic!("no {word} in {words:?}"));
    &words[at(first)..=at(last)]
}

#[test]
fn the_best_terminal_opens_and_no_other_is_started() {
    let machine = Machine::new().has("xterm", OPENS).has("konsole", OPENS).has("kitty", OPENS);
    machine.opens(&["--window"]);
    assert_eq!(machine.order(), ["kitty"]);
}

#[test]
fn a_terminal_that_fails_is_followed_by_the_next() {
    let machine = ALL.iter().fold(Machine::new(), |machine, name| machine.has(name, FAILS)).has("xterm", OPENS);
    machine.knows("WAYLAND_DISPLAY", "wayland-0").opens_in_order(&ALL);
}

#[test]
fn foot_needs_wayland_and_xterm_needs_x11() {
    let machine = Machine::new().has("foot", OPENS).has("xterm", OPENS);
    machine.opens_in_order(&["xterm"]);
    let machine = Machine::new().has("foot", OPENS).has("xterm", OPENS).knows("DISPLAY", "");
    let machine = machine.knows("WAYLAND_DISPLAY", "wayland-0");
    machine.opens_in_order(&["foot"]);
}

#[test]
fn all_other_arguments_reach_the_app_as_they_are() {
    let machine = Machine::new().has("kitty", OPENS);
    fs::create_dir(machine.place("我的 课文")).unwrap();
    machine.opens(&["--lang", "en", "--window", "--content", "我的 课文", "--full-screen", "--content=a;b"]);
    let told = machine.told("kitty");
    let app = between(&told, "--", "--opened");
    assert_eq!(app, ["--", PROGRAM, "--lang", "en", "--content", "我的 课文", "--content=a;b", "--opened"]);
    let folder = format!("--directory={}", machine.root.path().display());
    assert!(told.contains(&folder), "the folder is named from where the reader stands: {told:?}");
}

#[test]
fn the_letters_are_as_large_as_the_screen_allows() {
    for (size, points, columns, rows) in [("1920x1080", 43, 54, 16), ("1280x720", 28, 55, 16), ("800x480", 24, 40, 12)]
    {
        let machine = Machine::with_screen(size).has("xterm", OPENS);
        machine.opens(&["--full-screen"]);
        let told = machine.told("xterm").join(" ");
        assert!(told.contains(&format!("-fs {points} -geometry {columns}x{rows}+0+0 ")), "{size}: {told}");
        assert!(told.starts_with("-fullscreen "), "{told}");
    }
}

#[test]
fn a_window_leaves_the_panel_and_the_title_bar_in_sight() {
    let machine = Machine::new().has("xterm", OPENS);
    machine.opens(&["--window"]);
    let told = machine.told("xterm").join(" ");
    assert!(told.starts_with("-maximized ") && told.contains("-fs 39 -geometry 60x16+0+0"), "{told}");
}

#[test]
fn a_font_with_hanzi_is_chosen_from_those_that_are_there() {
    let listing = "printf '%s\\n' 'Noto Serif CJK SC' '文泉驛等寬微米黑,WenQuanYi Micro Hei Mono' 'DejaVu Sans Mono'";
    let machine = Machine::new().has("fc-list", listing).has("kitty", FAILS).has("xfce4-terminal", FAILS);
    let machine = machine.has("xterm", OPENS).has("xfce4-terminal", OPENS);
    machine.opens(&["--full-screen"]);
    let told = machine.told("xfce4-terminal");
    assert!(told.contains(&"--font=DejaVu Sans Mono,WenQuanYi Micro Hei Mono 43".to_owned()), "{told:?}");
    fs::remove_file(machine.place("bin").join("xfce4-terminal")).unwrap();
    machine.opens(&["--full-screen"]);
    let told = machine.told("xterm").join(" ");
    assert!(told.contains("-fa DejaVu Sans Mono -fs 43") && told.contains("-fd WenQuanYi Micro Hei Mono"), "{told}");
}

#[test]
fn a_machine_without_hanzi_is_told_what_to_install() {
    let machine =
        Machine::new().has("fc-list", "[ \"$1\" = : ] && echo 'DejaVu Sans Mono'; exit 0").has("kitty", OPENS);
    let output = machine.run(&["--window"]);
    assert!(output.status.success() && said(&output).contains("中文字体"), "{}", said(&output));
}

#[test]
fn gnome_terminal_enlarges_the_letters_of_its_profile() {
    let machine = Machine::new().has("gnome-terminal", OPENS).has("gsettings", "echo \"'Ubuntu Mono 13'\"");
    machine.opens(&["--full-screen"]);
    let told = machine.told("gnome-terminal");
    assert!(told.contains(&"--zoom=3.30".to_owned()) && told.contains(&"--full-screen".to_owned()), "{told:?}");
}

#[test]
fn without_a_desktop_it_says_so_and_starts_nothing() {
    let machine = Machine::new().has("kitty", OPENS).knows("DISPLAY", "");
    let output = machine.run(&["--window"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).starts_with("这里没有桌面"), "{}", said(&output));
    assert!(machine.order().is_empty());
}

#[test]
fn without_a_terminal_it_names_those_that_would_do() {
    let output = Machine::new().run(&["--window"]);
    assert_eq!(output.status.code(), Some(2));
    let said = said(&output);
    assert!(said.contains("kitty") && said.contains("xterm") && said.contains("请装一个"), "{said}");
    assert!(!said.contains("foot") && !said.contains("wt.exe"), "these cannot run here: {said}");
}

#[test]
fn when_all_terminals_fail_each_is_named() {
    let machine = Machine::new().has("kitty", FAILS).has("xterm", FAILS);
    let output = machine.run(&["--window"]);
    assert_eq!(output.status.code(), Some(1));
    let said = said(&output);
    assert!(said.contains("kitty：") && said.contains("xterm："), "{said}");
}

#[test]
fn a_language_that_is_not_there_is_refused_before_any_window() {
    let machine = Machine::new().has("kitty", OPENS);
    let output = machine.run(&["--window", "--lang", "xx"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("xx"), "{}", said(&output));
    assert!(machine.order().is_empty());
}

#[test]
fn the_new_window_does_not_take_itself_for_the_old_one() {
    let machine = Machine::new().has("kitty", OPENS).knows("TMUX", "/tmp/t,1,0").knows("VTE_VERSION", "7006");
    machine.knows("TERM", "screen").opens_and_sees("unset unset unset :77");
}

#[test]
fn the_app_leaves_word_once_it_runs_in_a_terminal() {
    let home = tempfile::tempdir().unwrap();
    let opened = home.path().join("opened");
    let mut command = common::pty::command(PROGRAM, home.path());
    command.args(["--lang", "zh-Hans-CN", "--opened"]);
    command.arg(&opened);
    let session = common::pty::Session::start(command, (80, 24));
    let began = Instant::now();
    while !opened.exists() {
        assert!(began.elapsed() < Duration::from_secs(20), "no word");
        std::thread::sleep(Duration::from_millis(20));
    }
    drop(session);
}
