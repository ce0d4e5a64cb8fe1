//! What was learnt outlasts the program, whatever ends it.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "helper functions of tests may fail the test")]
mod common;

#[path = "common/pty.rs"]
mod pty;

use std::fs;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use common::{app_with, press};
use leling::app::{App, Effect};
use leling::model::{Day, ItemId};
use leling::screen::Screen;
use leling::session::{Kept, Outcome, Stage, options, wants_several};
use leling::store::{Book, Counts, FILE};

const PROGRAM: &str = env!("CARGO_BIN_EXE_leling");
/// Killed so many times.
const KILLS: u64 = 200;
/// Answers given in a sitting before it would end by itself.
const ANSWERS: usize = 12;
/// What is said once about each answer.
const EXPLAINED: &str = "遇到了这么办：";

/// The program in plain lines, in a home of its own.
fn program(home: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).env_clear().env("LANG", "zh_CN.UTF-8").current_dir(home);
    for name in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
        command.env(name, home);
    }
    let settings = home.join("leling");
    fs::create_dir_all(&settings).unwrap();
    fs::write(settings.join("settings.toml"), "language = \"zh-Hans-CN\"\nregion = \"CN\"\n").unwrap();
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(command: &mut Command, typed: &str) -> Output {
    let mut child = command.spawn().unwrap();
    // A program that reads nothing has closed its end.
    let _ = child.stdin.take().unwrap().write_all(typed.as_bytes());
    child.wait_with_output().unwrap()
}

/// The store of that home.
fn folder(home: &Path) -> std::path::PathBuf {
    home.join("leling")
}

/// A sitting that is played in here to know what to type: from the first screen on, answer by answer.
struct Played {
    typed: String,
    /// The items answered, in order.
    items: Vec<ItemId>,
    /// Explanations shown before the first answer, as one had stopped at one.
    before: usize,
}

impl Played {
    fn new(kept: &Kept) -> Self {
        let mut app = app_with("zh-Hans-CN", 80, 24, &[], false);
        app.be_plain();
        let _ = app.recollect(kept);
        let mut played = Self { typed: String::new(), items: Vec::new(), before: 0 };
        played.press(&mut app, "1 enter");
        if matches!(app.screen(), Screen::Courses(_)) {
            played.press(&mut app, "1 enter");
        }
        played.before = usize::from(matches!(stage(&app), Some(Stage::Explaining(_))));
        for _ in 0..400 {
            if played.items.len() == ANSWERS {
                break;
            }
            let keys = next_keys(&app);
            played.press(&mut app, &keys);
        }
        assert_eq!(played.items.len(), ANSWERS, "a sitting that stands still");
        played
    }

    fn press(&mut self, app: &mut App, keys: &str) {
        for key in keys.split_whitespace() {
            self.typed.push_str(if key == "enter" { "\n" } else { key });
            if key != "enter" {
                self.typed.push('\n');
            }
            for effect in press(app, key) {
                if let Effect::Record(attempt) = effect {
                    self.items.push(attempt.given.item);
                }
            }
        }
    }
}

fn stage(app: &App) -> Option<Stage> {
    match app.screen() {
        Screen::Lesson(lesson) => Some(lesson.sitting().stage()),
        _ => None,
    }
}

/// What leads on: through the pages, over the questions, and at the end from the beginning.
fn next_keys(app: &App) -> String {
    let Screen::Lesson(lesson) = app.screen() else { panic!("no lesson: {:?}", app.screen()) };
    let sitting = lesson.sitting();
    match (sitting.stage(), sitting.item()) {
        (Stage::Asking(index), Some((_, item))) if wants_several(item) => {
            // What was ticked before the end came stays ticked.
            let open = (0..options(item)).filter(|option| !sitting.picks(index).contains(option));
            let order = leling::session::shown_order(&item.id, options(item));
            let order = if matches!(item.kind, leling::model::ItemKind::Order { .. }) {
                order
            } else {
                (0..options(item)).collect()
            };
            let row = |option: usize| order.iter().position(|shown| *shown == option).unwrap() + 1;
            let rows = open.map(row).chain([options(item) + 1]);
            rows.map(|row| format!("{row} enter")).collect::<Vec<_>>().join(" ")
        }
        (Stage::Asking(_), _) => "1 enter".into(),
        (Stage::Summary, _) if app.choices() == 2 && app.finger() == Some(0) && is_asked_again(app) => "2 enter".into(),
        (Stage::Summary, _) => format!("{} enter", app.choices()),
        _ => "enter".into(),
    }
}

/// Whether "from the beginning?" is asked: the sheet has nothing but two choices and is no summary.
fn is_asked_again(app: &App) -> bool {
    let mut app = app.clone();
    app.be_plain();
    leling::app::Talk::default().say(&app).iter().any(|line| line.contains("从头再看一遍吗"))
}

fn kept(home: &Path) -> Kept {
    Book::open(&folder(home)).unwrap().kept(Day(20_000)).unwrap()
}

fn answered(home: &Path) -> Vec<ItemId> {
    Book::open(&folder(home)).unwrap().answered().unwrap()
}

/// How long a sitting takes here that nobody ends.
fn duration_of_a_sitting() -> Duration {
    let home = tempfile::tempdir().unwrap();
    let played = Played::new(&Kept::default());
    let since = Instant::now();
    run(&mut program(home.path(), &["--plain"]), &played.typed);
    since.elapsed()
}

#[test]
fn killed_two_hundred_times_nothing_but_the_answer_being_given_is_missing() {
    let home = tempfile::tempdir().unwrap();
    let mut before: Vec<ItemId> = Vec::new();
    let whole = duration_of_a_sitting();
    let (mut cut, mut most) = (0, 0);
    for round in 0..KILLS {
        let played = Played::new(&kept(home.path()));
        let mut child = program(home.path(), &["--plain"]).spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        let mut output = child.stdout.take().unwrap();
        let typed = played.typed.clone();
        let typing = thread::spawn(move || {
            let _ = input.write_all(typed.as_bytes());
            input
        });
        let reading = thread::spawn(move || {
            let mut said = Vec::new();
            let _ = output.read_to_end(&mut said);
            String::from_utf8_lossy(&said).into_owned()
        });
        // From before the file is open to after the last answer, in no order.
        thread::sleep(whole * u32::try_from(round * 7_919 % 1_200).unwrap() / 1_000);
        child.kill().unwrap();
        child.wait().unwrap();
        drop(typing.join().unwrap());
        let said = reading.join().unwrap();

        let now = answered(home.path());
        assert_eq!(now[..before.len()], before, "round {round}: an answer of before is gone");
        let new = &now[before.len()..];
        assert_eq!(*new, played.items[..new.len()], "round {round}: answers are out of order");
        let explained = said.matches(EXPLAINED).count().saturating_sub(played.before);
        assert!(new.len() + 1 >= explained, "round {round}: {explained} explained, {} kept", new.len());
        cut += usize::from(!new.is_empty() && new.len() < ANSWERS);
        most = most.max(new.len());
        before = now;
    }
    println!("{} answers kept, {cut} sittings cut in their middle, at most {most} in one", before.len());
    assert!(cut > 5, "the kills never met a sitting in its middle");
}

#[test]
fn where_one_was_is_there_after_a_restart() {
    let home = tempfile::tempdir().unwrap();
    let start = |home: &Path| pty::Session::start(pty::command(PROGRAM, home), (80, 24));
    let mut first = start(home.path());
    first.wait_for("开始学第一课");
    first.press("\r");
    first.wait_for("第 1 页");
    first.press("\r\r");
    first.wait_for("第 3 页");
    first.press("\x03");
    assert_eq!(first.end(Duration::from_secs(5)).exit_code(), 0);

    let mut second = start(home.path());
    second.wait_for("1、");
    // On a slow disk it comes with a key: the page of keys, and back.
    for _ in 0..20 {
        if second.screen().contents().contains("接着学") {
            break;
        }
        for key in ["9", "."] {
            second.press(key);
            second.settle(Duration::from_millis(400));
        }
    }
    second.wait_for("接着学");
    second.press(".");
    second.wait_for("学到哪儿都记着");
    second.press(".\r");
    second.wait_for("第 3 页");
    second.press("\x03");
    second.end(Duration::from_secs(5));
}

#[test]
fn lines_carry_on_too_and_another_folder_is_another_learner() {
    let home = tempfile::tempdir().unwrap();
    let other = home.path().join("other");
    let other = other.to_str().unwrap();
    run(&mut program(home.path(), &["--plain"]), "1\n\n\n\n");
    let said = |arguments: &[&str]| String::from_utf8(run(&mut program(home.path(), arguments), "").stdout).unwrap();
    assert!(said(&["--plain"]).contains("1、接着学："));
    assert!(said(&["--plain", "--data", other]).contains("1、开始学第一课"));
    assert!(Path::new(other).join(FILE).exists());
}

/// Opens the lessons, answers a question, looks at how far one is, and leaves.
fn says_so_and_goes_on(command: &mut Command) -> String {
    let played = Played::new(&Kept::default());
    let output = run(command, &format!("{}7\n3\n\n4\n\n", played.typed));
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("学到哪儿记不下来，课照样能学。"), "{said}");
    assert_eq!(said.matches(EXPLAINED).count(), ANSWERS, "{said}");
    assert!(said.contains("课照样能学，以前记下的都还在。"), "{said}");
    said
}

#[test]
fn a_file_that_cannot_be_read_is_left_alone_and_the_lessons_go_on() {
    let newer = "新版";
    for (what, words) in [("garbage", "读不懂"), (newer, "新版写的")] {
        let home = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder(home.path())).unwrap();
        let file = folder(home.path()).join(FILE);
        if what == newer {
            drop(Book::open(&folder(home.path())).unwrap());
            // The version stands in bytes 60 to 63 of the file.
            let mut bytes = fs::read(&file).unwrap();
            bytes[63] = 99;
            fs::write(&file, bytes).unwrap();
        } else {
            fs::write(&file, "鸡蛋、豆腐、酱油\n").unwrap();
        }
        let before = fs::read(&file).unwrap();
        let said = says_so_and_goes_on(&mut program(home.path(), &["--plain"]));
        assert!(said.contains(words), "{said}");
        assert!(fs::read(&file).unwrap() == before, "{what}: the file was changed");
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_said_and_the_lessons_go_on() {
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("file"), "").unwrap();
    let below = home.path().join("file/below");
    for no_folder in ["/proc/leling", below.to_str().unwrap()] {
        let said = says_so_and_goes_on(&mut program(home.path(), &["--plain", "--data", no_folder]));
        assert!(said.contains("文件夹不让写"), "{said}");
    }
}

/// Whoever may do everything may write everywhere.
fn is_root() -> bool {
    fs::read_to_string("/proc/self/status").is_ok_and(|status| status.contains("\nUid:\t0\t"))
}

#[test]
fn a_file_that_cannot_be_written_is_said_and_the_lessons_go_on() {
    use std::os::unix::fs::PermissionsExt as _;
    if is_root() {
        println!("skipped: for root every file can be written");
        return;
    }
    let home = tempfile::tempdir().unwrap();
    drop(Book::open(&folder(home.path())).unwrap());
    let file = folder(home.path()).join(FILE);
    fs::set_permissions(&file, fs::Permissions::from_mode(0o444)).unwrap();
    let said = says_so_and_goes_on(&mut program(home.path(), &["--plain"]));
    assert!(said.contains("文件夹不让写"), "{said}");
}

#[test]
fn a_disk_without_room_is_said_and_the_lessons_go_on() {
    let home = tempfile::tempdir().unwrap();
    // A file may grow to so many blocks of 512 bytes here: not enough for the tables, and for the
    // tables but not for many answers.
    for blocks in [16, 160] {
        let data = home.path().join(blocks.to_string());
        let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" --plain --data \"$1\"");
        let usual = program(home.path(), &[]);
        let mut shell = Command::new("/bin/sh");
        shell.args(["-c", &script, PROGRAM, data.to_str().unwrap()]);
        shell.env_clear().envs(usual.get_envs().filter_map(|(name, value)| Some((name.to_owned(), value?.to_owned()))));
        shell.current_dir(home.path()).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut command = shell;
        says_so_and_goes_on(&mut command);
        let counts = Book::open(&data).unwrap().counts().unwrap();
        assert!(counts.attempts < ANSWERS, "{blocks}: {counts:?}");
    }
}

#[test]
fn two_programs_at_once_lose_nothing() {
    let home = tempfile::tempdir().unwrap();
    let played = Played::new(&Kept::default());
    let start = || -> Child {
        let mut child = program(home.path(), &["--plain"]).spawn().unwrap();
        child.stdin.take().unwrap().write_all(played.typed.as_bytes()).unwrap();
        child
    };
    let children = [start(), start(), start()];
    for child in children {
        assert!(child.wait_with_output().unwrap().status.success());
    }
    let counts = Book::open(&folder(home.path())).unwrap().counts().unwrap();
    assert_eq!(counts.attempts, 3 * ANSWERS);
}

#[test]
fn forgetting_asks_once_deletes_everything_and_says_what() {
    let home = tempfile::tempdir().unwrap();
    let played = Played::new(&Kept::default());
    run(&mut program(home.path(), &["--plain"]), &played.typed);
    let Counts { attempts, .. } = Book::open(&folder(home.path())).unwrap().counts().unwrap();
    assert_eq!(attempts, ANSWERS);

    let output = run(&mut program(home.path(), &["forget"]), "1\n");
    assert_eq!(output.status.code(), Some(2), "nobody can be asked through a pipe");
    for (typed, said, there) in [("\r", "没有删", true), ("1\r", "删掉了：12 次作答", false)] {
        let mut command = pty::command(PROGRAM, home.path());
        command.arg("forget");
        let mut session = pty::Session::start(command, (100, 24));
        session.wait_for("要删，就打 1");
        session.press(typed);
        session.wait_for(said);
        assert_eq!(session.end(Duration::from_secs(5)).exit_code(), 0);
        assert_eq!(folder(home.path()).join(FILE).exists(), there);
    }
    assert!(folder(home.path()).join("settings.toml").exists());
    let output = run(&mut program(home.path(), &["forget", "--yes"]), "");
    assert!(String::from_utf8_lossy(&output.stdout).contains("本来就什么也没记"));
}

#[test]
fn a_report_is_written_in_three_ways_and_makes_no_file() {
    let home = tempfile::tempdir().unwrap();
    let report = |format: &str| {
        let output = run(&mut program(home.path(), &["report", "--format", format]), "");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(report("text").contains("学完 0 课"));
    assert!(!folder(home.path()).join(FILE).exists(), "a report makes nothing");
    let played = Played::new(&Kept::default());
    run(&mut program(home.path(), &["--plain"]), &played.typed);
    assert!(report("text").contains("学了 1 天，做了 12 题"), "{}", report("text"));
    assert!(report("csv").lines().all(|line| line.split(',').count() == 4));
    let json: serde_json::Value = serde_json::from_str(&report("json")).unwrap();
    let well: u64 = json["units"].as_array().unwrap().iter().map(|unit| unit["well"].as_u64().unwrap()).sum();
    let kept = kept(home.path());
    let expected = kept.items.iter().filter(|(item, recall)| {
        matches!(recall.outcome, Outcome::Right | Outcome::AlsoGood) && !item.as_str().ends_with("-take-home")
    });
    assert_eq!(well, u64::try_from(expected.count()).unwrap());
}
