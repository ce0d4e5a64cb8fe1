//! The kiosk in a pseudo-terminal: no key and no signal leads out of it, and it comes back by itself.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "helper functions of tests may fail the test"
)]
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};
use std::{fs, thread};

use portable_pty::CommandBuilder;

use self::common::pty::{self, Session};

mod common {
    pub(crate) mod pty;
}

const PROGRAM: &str = env!("CARGO_BIN_EXE_leling");
/// What waits for somebody.
const ATTRACT: &str = "先停一停";
/// Where one is after the first key.
const HOME: &str = "我有四个数";
const CODE: &str = "kiosk_code = \"13579\"\n";
const SHELL: &str = "back in the shell";
const AT_ONCE: Duration = Duration::from_secs(2);
/// After it a key that brought another screen counts again.
const CALM: Duration = Duration::from_millis(800);
/// What a shell does when it is handed back to.
const IN_SHELL: &str = r#""$PROGRAM" --face native kiosk; printf 'back in the shell %s\r\n' "$?"; read go"#;

struct Kiosk {
    session: Session,
    home: tempfile::TempDir,
}

fn start(settings: &str, prepare: impl FnOnce(&mut CommandBuilder, &Path)) -> Kiosk {
    let home = tempfile::tempdir().unwrap();
    let mut command = pty::command("/bin/sh", home.path());
    command.args(["-c", IN_SHELL]);
    command.env("PROGRAM", PROGRAM);
    fs::create_dir(home.path().join("tmp")).unwrap();
    command.env("TMPDIR", home.path().join("tmp"));
    let file = home.path().join("leling/settings.toml");
    let usual = fs::read_to_string(&file).unwrap();
    fs::write(&file, format!("{usual}{settings}")).unwrap();
    prepare(&mut command, home.path());
    let session = Session::start(command, (54, 16));
    Kiosk { session, home }
}

fn kiosk() -> Kiosk {
    let mut kiosk = start(CODE, |_, _| ());
    kiosk.session.wait_for(ATTRACT);
    kiosk
}

/// The processes whose parent this is.
fn children(pid: u32) -> Vec<u32> {
    let text = fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).unwrap_or_default();
    text.split_whitespace().map(|pid| pid.parse().unwrap()).collect()
}

impl Kiosk {
    /// The process that keeps the lessons: the shell's only child.
    fn keeper(&self) -> u32 {
        children(self.session.pid)[0]
    }

    /// The process in which the lessons run.
    fn inside(&self) -> u32 {
        let until = Instant::now() + pty::PATIENCE;
        while Instant::now() < until {
            if let Some(pid) = children(self.keeper()).first() {
                return *pid;
            }
            thread::sleep(Duration::from_millis(5));
        }
        panic!("nothing is kept");
    }

    /// Whether nobody has come to the shell, and the kiosk still answers.
    fn assert_locked(&mut self, after: &str) {
        self.session.settle(Duration::from_millis(60));
        let shown = self.session.screen().contents();
        assert!(!shown.contains(SHELL), "{after} led to a shell:\n{shown}");
        assert!(!pty::is_over(self.keeper()), "{after} ended it");
    }

    /// From wherever it is to the first screen, and waits for it.
    fn go_home(&mut self) {
        self.session.press("7");
        self.session.wait_for(HOME);
    }
}

/// All bytes and sequences that a keyboard, a mouse or a clipboard may send and that mean something to a
/// shell or to a terminal.
fn chords() -> Vec<String> {
    let control = (1_u8..32).map(|byte| char::from(byte).to_string());
    let meta = (32_u8..127).map(|byte| format!("\x1b{}", char::from(byte)));
    let function = (11..35).map(|number| format!("\x1b[{number}~"));
    let modified = (2..9).flat_map(|held| ["A", "F", "H", "P", "S"].map(|key| format!("\x1b[1;{held}{key}")));
    let kitty = (2..9).map(|held| format!("\x1b[99;{held}u"));
    let mouse = (0..70).map(|button| format!("\x1b[<{button};3;3M\x1b[<{button};3;3m"));
    let paste = ["\x1b[200~\x03\x04exit\r\x1a\x1b[201~", "\x1b[200~rm -r /\n"].map(str::to_owned);
    let others =
        ["\x1b[E", "\x1bOp", "\x1b[c", "\x1b]0;x\x07", "\x1bPq\x1b\\", "\u{7f}", "\u{9b}A", "\x1b[I", "\x1b[O"];
    let all = control.chain(meta).chain(function).chain(modified).chain(kitty).chain(mouse).chain(paste);
    all.chain(others.map(str::to_owned)).collect()
}

#[test]
fn no_key_chord_mouse_or_paste_leads_out() {
    let mut kiosk = kiosk();
    let keeper = kiosk.keeper();
    let inside = kiosk.inside();
    for (number, chord) in chords().iter().enumerate() {
        kiosk.session.press(chord);
        if number % 12 == 0 {
            kiosk.assert_locked(&format!("{chord:?}"));
        }
    }
    // The end of a paste, so that keys are keys again.
    kiosk.session.press("\x1b[201~");
    thread::sleep(Duration::from_millis(100));
    kiosk.go_home();
    assert_eq!((kiosk.keeper(), kiosk.inside()), (keeper, inside), "and nothing had to be started anew");
}

#[test]
fn no_signal_but_sigterm_ends_it() {
    let mut kiosk = kiosk();
    let (keeper, inside) = (kiosk.keeper(), kiosk.inside());
    for name in ["INT", "TSTP", "QUIT", "HUP", "TTIN", "TTOU", "USR1", "USR2", "ALRM", "CONT", "PIPE", "WINCH"] {
        for pid in [keeper, inside] {
            pty::signal(pid, name);
        }
        kiosk.assert_locked(&format!("SIG{name}"));
    }
    kiosk.session.press("\r");
    kiosk.session.wait_for(HOME);
    assert_eq!((kiosk.keeper(), kiosk.inside()), (keeper, inside));
    pty::signal(keeper, "TERM");
    kiosk.session.wait_for(&format!("{SHELL} 143"));
    assert!(pty::is_over(inside), "what was kept ends as well");
    assert_modes_of_a_shell(&kiosk.session);
}

/// Keys are echoed and come line by line, the other screen is gone.
fn assert_modes_of_a_shell(session: &Session) {
    let modes = session.modes();
    assert!(!session.screen().alternate_screen() && !session.screen().hide_cursor());
    for mode in ["ECHO", "ICANON", "ISIG"] {
        assert!(modes.contains(mode), "{mode} is missing in {modes}");
    }
}

#[test]
fn the_volunteers_code_leads_out_and_the_terminal_is_as_it_was() {
    let mut kiosk = kiosk();
    let inside = kiosk.inside();
    kiosk.session.press("79790808");
    kiosk.session.wait_for("志愿者");
    for digit in ["1", "3", "5", "7", "9"] {
        kiosk.session.press(digit);
    }
    kiosk.session.wait_for("5 个");
    kiosk.session.press("\r");
    kiosk.session.wait_for(&format!("{SHELL} 0"));
    assert!(pty::is_over(inside));
    assert_modes_of_a_shell(&kiosk.session);
}

#[test]
fn without_a_code_it_says_how_to_set_one_and_only_sigterm_ends_it() {
    let mut kiosk = start("", |_, _| ());
    kiosk.session.wait_for("还没有设密码");
    kiosk.session.wait_for("kiosk_code");
    kiosk.session.press("\r");
    kiosk.session.wait_for(ATTRACT);
    // It is not said again to whoever stands there when it was started anew.
    let before = kiosk.inside();
    pty::signal(before, "KILL");
    thread::sleep(AT_ONCE);
    kiosk.session.settle(Duration::from_millis(100));
    kiosk.session.wait_for(ATTRACT);
    assert_ne!(kiosk.inside(), before);
    pty::signal(kiosk.keeper(), "TERM");
    kiosk.session.wait_for(SHELL);
}

#[test]
fn killed_it_is_back_within_two_seconds_and_nothing_is_left_of_the_sitting() {
    let mut kiosk = kiosk();
    for _ in 0..2 {
        kiosk.session.press("\r");
        kiosk.session.wait_for(HOME);
        kiosk.session.press("2");
        kiosk.session.wait_for("> 2、");
        thread::sleep(CALM);
        kiosk.session.press("\r");
        kiosk.session.wait_for("接电话");
        let before = kiosk.inside();
        pty::signal(before, "KILL");
        let killed = Instant::now();
        kiosk.session.wait_for(ATTRACT);
        assert!(killed.elapsed() < AT_ONCE, "back after {:?}", killed.elapsed());
        assert_ne!(kiosk.inside(), before);
        assert!(kiosk.session.screen().alternate_screen());
    }
    kiosk.assert_locked("kill -9");
}

#[test]
#[cfg(debug_assertions)]
fn after_a_panic_it_is_back_within_two_seconds() {
    let mut kiosk = start(CODE, |command, _| command.env("LELING_TEST_PANIC", "1"));
    kiosk.session.wait_for(ATTRACT);
    kiosk.session.press("\r");
    kiosk.session.wait_for(HOME);
    let before = kiosk.inside();
    kiosk.session.press("\x1b[24~");
    let broken = Instant::now();
    kiosk.session.wait_for(ATTRACT);
    assert!(broken.elapsed() < AT_ONCE, "back after {:?}", broken.elapsed());
    assert_ne!(kiosk.inside(), before);
    kiosk.session.press("\r");
    kiosk.session.wait_for(HOME);
}

#[test]
fn one_that_ends_at_once_again_and_again_is_said_to_and_tried_less_often() {
    let mut kiosk = kiosk();
    for _ in 0..4 {
        pty::signal(kiosk.inside(), "KILL");
        thread::sleep(Duration::from_millis(400));
    }
    kiosk.session.wait_for("学堂自己出了毛病");
    assert!(children(kiosk.keeper()).is_empty(), "it waits");
    assert!(!kiosk.session.screen().alternate_screen() && !kiosk.session.screen().hide_cursor());
    // What is pressed meanwhile stops nothing and is not echoed.
    kiosk.session.press("\x03\x1a\x1c\x04echo out\r");
    kiosk.assert_locked("keys while nothing runs");
    assert!(!kiosk.session.screen().contents().contains("echo out"));
    kiosk.session.wait_for(ATTRACT);
}

#[test]
fn it_ends_with_its_terminal_and_with_its_keeper() {
    let kiosk = kiosk();
    let (keeper, inside) = (kiosk.keeper(), kiosk.inside());
    let Kiosk { session, home } = kiosk;
    let _ = session.hang_up("7").end(Duration::from_secs(3));
    for pid in [keeper, inside] {
        wait_for_end(pid, "without a terminal");
    }
    drop(home);
    let mut kiosk = self::kiosk();
    let inside = kiosk.inside();
    pty::signal(kiosk.keeper(), "KILL");
    wait_for_end(inside, "without its keeper");
    kiosk.session.settle(Duration::from_millis(300));
    // The shell may have spoken before the page was taken away, so that its words went with it.
    assert!(String::from_utf8_lossy(&kiosk.session.output).contains(SHELL));
    assert!(!kiosk.session.screen().alternate_screen(), "it ended tidily");
}

fn wait_for_end(pid: u32, when: &str) {
    let until = Instant::now() + Duration::from_secs(3);
    while !pty::is_over(pid) {
        assert!(Instant::now() < until, "{pid} goes on {when}");
        thread::sleep(Duration::from_millis(10));
    }
}

/// A listener as systemd is one.
fn listener(home: &Path) -> (UnixDatagram, PathBuf) {
    let path = home.join("notify");
    let socket = UnixDatagram::bind(&path).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    (socket, path)
}

fn heard(socket: &UnixDatagram) -> Option<String> {
    let mut bytes = [0; 64];
    let length = socket.recv(&mut bytes).ok()?;
    Some(String::from_utf8_lossy(&bytes[..length]).into_owned())
}

#[test]
#[cfg(debug_assertions)]
fn signs_of_life_come_from_the_loop_and_stop_when_it_hangs() {
    let sockets = tempfile::tempdir().unwrap();
    let (socket, path) = listener(sockets.path());
    let mut kiosk = start(CODE, |command, _| {
        command.env("NOTIFY_SOCKET", &path);
        command.env("WATCHDOG_USEC", "600000");
        command.env("WATCHDOG_PID", "1");
        command.env("LELING_TEST_HANG", "1");
    });
    kiosk.session.wait_for(ATTRACT);
    let mut words: Vec<String> = Vec::new();
    while words.len() < 5 {
        words.push(heard(&socket).unwrap());
    }
    assert!(words.contains(&"READY=1".to_owned()), "{words:?}");
    assert!(words.iter().all(|word| ["READY=1", "WATCHDOG=1"].contains(&word.as_str())), "{words:?}");
    kiosk.session.press("\r");
    kiosk.session.wait_for(HOME);
    kiosk.session.press("\x1b[23~");
    thread::sleep(Duration::from_millis(300));
    socket.set_nonblocking(true).unwrap();
    while heard(&socket).is_some() {}
    thread::sleep(Duration::from_millis(1_500));
    assert_eq!(heard(&socket), None, "it hangs and says it does not");
    // What systemd does then.
    pty::signal(kiosk.keeper(), "TERM");
    kiosk.session.wait_for(SHELL);
    let mut last = None;
    while let Some(word) = heard(&socket) {
        last = Some(word);
    }
    assert_eq!(last.as_deref(), Some("STOPPING=1"));
}

#[test]
fn the_process_around_it_passes_on_what_is_said_and_ends_with_it() {
    let home = tempfile::tempdir().unwrap();
    let (socket, path) = listener(home.path());
    let mut command = pty::command(PROGRAM, home.path());
    command.args(["kiosk", "--around", PROGRAM, "--face", "native", "kiosk"]);
    command.env("NOTIFY_SOCKET", &path);
    command.env("WATCHDOG_USEC", "600000");
    command.env("XDG_RUNTIME_DIR", home.path());
    let mut session = Session::start(command, (54, 16));
    session.wait_for("还没有设密码");
    let words: Vec<String> = (0..4).map(|_| heard(&socket).unwrap()).collect();
    assert!(words.contains(&"READY=1".to_owned()) && words.contains(&"WATCHDOG=1".to_owned()), "{words:?}");
    for name in ["INT", "HUP", "TSTP"] {
        pty::signal(session.pid, name);
    }
    let keeper = children(session.pid)[0];
    pty::signal(session.pid, "TERM");
    assert_eq!(session.end(pty::PATIENCE).exit_code(), 143);
    assert!(pty::is_over(keeper));
    let left = fs::read_dir(home.path()).unwrap().flatten().map(|entry| entry.file_name().into_string().unwrap());
    assert_eq!(left.filter(|name| name.starts_with("leling") && name != "leling").count(), 0, "a folder is left");
}

#[test]
#[cfg(debug_assertions)]
fn the_clock_of_the_loop_warns_and_forgets() {
    let mut kiosk = start(CODE, |command, _| command.env("LELING_TEST_HASTE", "40"));
    kiosk.session.wait_for(ATTRACT);
    kiosk.session.press("\r");
    kiosk.session.wait_for(HOME);
    // 100 and 20 seconds, forty times as fast.
    kiosk.session.wait_for("您还在吗");
    kiosk.session.press("7");
    kiosk.session.wait_for(HOME);
    kiosk.session.wait_for("您还在吗");
    kiosk.session.wait_for(ATTRACT);
}

#[test]
fn nothing_runs_while_nobody_acts() {
    let mut kiosk = kiosk();
    kiosk.session.settle(Duration::from_millis(300));
    let pids = [kiosk.keeper(), kiosk.inside()];
    let before = pids.map(|pid| (pty::wakeups(pid), pty::cpu(pid)));
    thread::sleep(Duration::from_secs(2));
    assert_eq!(pids.map(|pid| (pty::wakeups(pid), pty::cpu(pid))), before);
}

/// All files under a folder, with what is in them and when they were written.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>, SystemTime)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.push((path.clone(), Vec::new(), entry.metadata().unwrap().modified().unwrap()));
            found.extend(files(&path));
        } else {
            found.push((
                path.clone(),
                fs::read(&path).unwrap_or_default(),
                entry.metadata().unwrap().modified().unwrap(),
            ));
        }
    }
    found.sort();
    found
}

#[test]
fn nothing_of_a_sitting_comes_to_the_disk() {
    let mut kiosk = kiosk();
    let before = files(kiosk.home.path());
    kiosk.session.press("\r");
    kiosk.session.wait_for(HOME);
    // Another language, larger letters, other colours, a lesson, a slip, a round of practice.
    for keys in [
        "/", "3\r", "+", "+", "6\r", "3\r", "3\r", "7", "1\r", "1\r", "1\r", "\r", "\r", "7", "3\r", "4", "2", "1",
        "2", "\r",
    ] {
        kiosk.session.press(keys);
        thread::sleep(Duration::from_millis(60));
    }
    for _ in 0..20 {
        kiosk.session.press("1");
        thread::sleep(Duration::from_millis(30));
        kiosk.session.press("\r");
        thread::sleep(Duration::from_millis(710));
    }
    let inside = kiosk.inside();
    let opened: Vec<_> = fs::read_dir(format!("/proc/{inside}/fd")).unwrap().flatten().collect();
    for file in opened.iter().filter_map(|file| fs::read_link(file.path()).ok()) {
        assert!(!file.starts_with(kiosk.home.path()), "{} is open", file.display());
    }
    assert_eq!(files(kiosk.home.path()), before);
    pty::signal(kiosk.keeper(), "TERM");
    kiosk.session.wait_for(SHELL);
    assert_eq!(files(kiosk.home.path()), before);
}

/// Numbers without an order, the same ones each time (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap() % bound
    }
}

#[test]
fn thousands_of_keys_with_signals_and_kills_in_between_lead_nowhere() {
    let mut kiosk = kiosk();
    let mut chance = Chance(11);
    let chords = chords();
    let plain =
        ["\r", "1", "2", "3", "4", "5", "6", ".", "0", "7", "9", "/", "+", "-", " ", "\x1b[A", "\x1b[B", "8", "*"];
    let signals = ["INT", "TSTP", "QUIT", "HUP", "USR1"];
    for number in 0..4_000 {
        match chance.below(40) {
            0 => kiosk.session.press(&chords[chance.below(chords.len() - 1)].replace("\x1b[200~", "")),
            1 => {
                let pid = if chance.below(2) == 0 { kiosk.keeper() } else { kiosk.inside() };
                pty::signal(pid, signals[chance.below(signals.len())]);
            }
            _ => kiosk.session.press(plain[chance.below(plain.len())]),
        }
        if number % 1_500 == 1_499 {
            pty::signal(kiosk.inside(), "KILL");
        }
        if number % 25 == 0 {
            kiosk.assert_locked("chance");
        }
    }
    kiosk.session.settle(Duration::from_millis(300));
    kiosk.session.press("q");
    kiosk.session.settle(Duration::from_millis(800));
    kiosk.session.press("7");
    // In whatever language it was left.
    kiosk
        .session
        .wait_until("the first screen", |screen| ["1、", "1. "].iter().any(|first| screen.contents().contains(first)));
}

#[test]
fn a_silly_time_is_refused_with_the_reason() {
    let home = tempfile::tempdir().unwrap();
    for silly in ["5", "soon", "-3", "99999"] {
        let output = std::process::Command::new(PROGRAM)
            .args(["kiosk", &format!("--idle={silly}")])
            .env("HOME", home.path())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{silly}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("120"), "{silly}");
    }
}

#[test]
fn the_doctor_says_that_one_falls_back_to_a_shell_and_returns_one() {
    let script = r#""$PROGRAM" kiosk --doctor > /dev/null; printf 'returned %s\r\n' "$?"; "$PROGRAM" kiosk --doctor"#;
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("script.sh");
    fs::write(&file, script).unwrap();
    let mut command = pty::command("/bin/sh", home.path());
    command.arg(&file);
    command.env("PROGRAM", PROGRAM);
    let mut session = Session::start(command, (150, 60));
    session.wait_for("returned 1");
    session.wait_for("改好了再摆出去");
    let told = session.screen().contents();
    for words in ["就回到它那里", "exec leling kiosk", "没有设密码", "kiosk_code", "Num Lock", "lets a visitor out"]
    {
        assert!(told.contains(words), "{words} is not told:\n{told}");
    }
    assert_eq!(session.end(pty::PATIENCE).exit_code(), 1);
    assert!(fs::read_dir(home.path()).unwrap().count() < 4, "it writes nothing");
}
