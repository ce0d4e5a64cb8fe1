//! `leling preview`: the pack being written, at the same place after each save, in a real terminal.
#![cfg(all(feature = "author", target_os = "linux"))]
#![expect(clippy::unwrap_used, reason = "a broken test should stop at once")]
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use self::common::pty::{self, Session};

mod common {
    pub(crate) mod pty;
}

const PROGRAM: &str = env!("CARGO_BIN_EXE_leling");
const AT_ONCE: Duration = Duration::from_secs(2);

/// A pack made by `leling new`, shown in a terminal.
struct Desk {
    session: Session,
    pack: PathBuf,
    home: tempfile::TempDir,
}

fn open(grid: (u16, u16), arguments: &[&str]) -> Desk {
    let home = tempfile::tempdir().unwrap();
    let pack = home.path().join("我的 课");
    let made =
        Command::new(PROGRAM).args(["new", "我的 课", "--id", "mine"]).current_dir(home.path()).output().unwrap();
    assert!(made.status.success());
    let mut command = pty::command(PROGRAM, home.path());
    command.args(["preview", "我的 课/lessons/01-parcel.toml", "--face", "native"]);
    command.args(arguments);
    Desk { session: Session::start(command, grid), pack, home }
}

/// Saves as many editors do: beside, then over it.
fn change(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{from}");
    let beside = file.with_extension("toml~");
    fs::write(&beside, text.replacen(from, to, 1)).unwrap();
    fs::rename(&beside, file).unwrap();
}

impl Desk {
    fn lesson(&self) -> PathBuf {
        self.pack.join("lessons/01-parcel.toml")
    }

    fn shows(&self, text: &str) -> bool {
        self.session.screen().contents().contains(text)
    }

    fn quit(mut self) -> tempfile::TempDir {
        self.session.press("\x03");
        assert_eq!(self.session.end(AT_ONCE).exit_code(), 0);
        self.home
    }
}

#[test]
fn a_saved_change_is_shown_at_the_same_place() {
    let mut desk = open((80, 24), &[]);
    desk.session.wait_for("快递丢了他来赔");
    desk.session.wait_for("按 9 看有哪些键");
    desk.session.press("nn");
    desk.session.wait_for("疑点");
    let lesson = desk.lesson();
    change(&lesson, "那退到我买鞋的地方就行。", "那就退到我付钱的卡上。");
    desk.session.wait_for("退到我付钱的卡上");
    assert!(desk.shows("读了新的"));
    // Cards come before this one; this one stays.
    let story = "[[card]]\ntype = \"story\"\ntext = \"\"\"\n新加的一段。\n\"\"\"\n\n# 故事。";
    change(&lesson, "# 故事。", story);
    desk.session.wait_for("共 9 页");
    assert!(desk.shows("退到我付钱的卡上") && desk.shows("第 5 页"), "{}", desk.session.screen().contents());
    // A question stays the same question, and what was chosen stays chosen.
    desk.session.press("nnnn");
    desk.session.wait_for("先怎么办");
    desk.session.press("2");
    desk.session.wait_for("> 2");
    change(&lesson, "问他怎么个赔法", "问问他怎么赔");
    desk.session.wait_for("问问他怎么赔");
    desk.session.wait_for("> 2");
    desk.quit();
}

#[test]
fn a_fault_is_shown_beside_the_last_good_state_until_it_is_mended() {
    let mut desk = open((80, 24), &[]);
    desk.session.wait_for("快递丢了他来赔");
    let lesson = desk.lesson();
    change(&lesson, "minutes = 8", "minuts = 8");
    desk.session.wait_for("minuts");
    assert!(desk.shows("01-parcel.toml 第 7 行") && desk.shows("minutes？"), "{}", desk.session.screen().contents());
    assert!(desk.shows("快递丢了他来赔"), "the last good state stays");
    // All of it on a page, with the line of the file.
    desk.session.press("e");
    desk.session.wait_for("7 | minuts = 8");
    desk.session.press(".");
    desk.session.wait_for("快递丢了他来赔");
    // The lesson is still on the list, and can be walked through.
    desk.session.press("j");
    desk.session.wait_for("跳到哪里");
    assert!(desk.shows("快递丢了，双倍赔") && desk.shows("第 5 题"), "{}", desk.session.screen().contents());
    desk.session.press("\x1b[B\r");
    desk.session.wait_for("第 2 页");
    change(&lesson, "minuts = 8", "minutes = 8");
    desk.session.wait_until("no fault", |screen| !screen.contents().contains("minuts"));
    assert!(desk.shows("第 2 页"), "{}", desk.session.screen().contents());
    // A broken card of the pack, then no folder at all.
    let card = desk.pack.join("pack.toml");
    change(&card, "name =", "nme =");
    desk.session.wait_for("nme");
    assert!(desk.shows("第 2 页"));
    change(&card, "nme =", "name =");
    desk.session.wait_until("no fault", |screen| !screen.contents().contains("nme"));
    let away = desk.home.path().join("away");
    fs::rename(&desk.pack, &away).unwrap();
    desk.session.wait_for("文件夹不见了");
    assert!(desk.shows("第 2 页"));
    fs::rename(&away, &desk.pack).unwrap();
    desk.session.wait_until("the folder is back", |screen| !screen.contents().contains("文件夹不见了"));
    change(&lesson, "等了三天还没到", "等了五天还没到");
    desk.session.wait_for("等了五天");
    desk.quit();
}

#[test]
fn the_keys_of_the_preview_jump_and_change_grid_letters_and_language() {
    let mut desk = open((100, 30), &[]);
    desk.session.wait_for("快递丢了他来赔");
    // They stand on the page of help.
    desk.session.press("9");
    desk.session.wait_for("按键怎么用");
    for _ in 0..6 {
        if desk.shows("(jump)") {
            break;
        }
        desk.session.press(" ");
        desk.session.settle(Duration::from_millis(200));
    }
    assert!(desk.shows("(jump)"), "{}", desk.session.screen().contents());
    // A smaller window within this one.
    desk.session.press("jj.g");
    desk.session.wait_for("80×24");
    desk.session.press("g");
    desk.session.wait_for("40×10");
    desk.session.press("gg");
    desk.session.wait_for("整个窗口");
    // A practice item and a scene, from the list.
    desk.session.press("j\x1b[F");
    desk.session.wait_for("接电话：快递理赔的来电");
    desk.session.press("\r");
    desk.session.wait_for("您是袁奶奶");
    desk.session.press("n");
    desk.session.wait_for("怎么接");
    desk.session.press("j\x1b[H");
    desk.session.wait_for("真还是假：mine-parcel");
    desk.session.press("\x1b[B\r");
    desk.session.wait_for("热水袋");
    desk.session.press("n");
    desk.session.wait_for("茶叶");
    // Another language: the interface changes, the place does not.
    desk.session.press("l");
    desk.session.wait_until("another language", |screen| !screen.contents().contains("求助热线"));
    assert!(desk.shows("茶叶"), "{}", desk.session.screen().contents());
    desk.session.press("ffff");
    desk.session.wait_for("quadrants");
    desk.quit();
}

#[test]
fn nothing_of_a_preview_is_kept_and_nothing_wakes_it_up() {
    let mut desk = open((80, 24), &[]);
    let settings = desk.home.path().join("leling/settings.toml");
    let before = fs::read_to_string(&settings).unwrap();
    desk.session.wait_for("快递丢了他来赔");
    // A question answered, the letters made larger.
    desk.session.press("nnnnnn");
    desk.session.wait_for("先怎么办");
    desk.session.press("1\r+");
    desk.session.settle(Duration::from_millis(700));
    let (awake, cpu) = (pty::wakeups(desk.session.pid), pty::cpu(desk.session.pid));
    sleep(Duration::from_secs(3));
    assert_eq!(pty::wakeups(desk.session.pid), awake, "it sleeps");
    assert_eq!(pty::cpu(desk.session.pid), cpu);
    let home = desk.quit();
    assert_eq!(fs::read_to_string(&settings).unwrap(), before);
    let kept: Vec<_> =
        fs::read_dir(home.path().join("leling")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(kept, ["settings.toml"]);
}

#[test]
fn a_folder_may_be_a_link_or_hold_several_packs_and_may_be_small() {
    let mut desk = open((40, 10), &[]);
    desk.session.wait_for("快递丢了他来赔");
    desk.session.press("\x03");
    desk.session.end(AT_ONCE);
    let link = desk.home.path().join("link");
    std::os::unix::fs::symlink(&desk.pack, &link).unwrap();
    let mut command = pty::command(PROGRAM, desk.home.path());
    command.args(["preview", "link", "--face", "native"]);
    desk.session = Session::start(command, (60, 16));
    desk.session.wait_for("真还是假");
    desk.session.press("\r");
    desk.session.wait_for("快递丢了他来赔");
    change(&desk.lesson(), "快递丢了他来赔", "快递丢了他来说");
    desk.session.wait_for("快递丢了他来说");
    desk.session.press("\x03");
    desk.session.end(AT_ONCE);
    // Two packs in one folder; what stands beside them does no harm.
    let shelf = desk.home.path().join("课");
    fs::create_dir(&shelf).unwrap();
    fs::rename(&desk.pack, shelf.join("甲")).unwrap();
    let made = Command::new(PROGRAM).args(["new", "课/乙"]).current_dir(desk.home.path()).output().unwrap();
    assert!(made.status.success());
    let mut command = pty::command(PROGRAM, desk.home.path());
    command.args(["preview", "课", "--face", "native"]);
    desk.session = Session::start(command, (60, 16));
    desk.session.wait_until("two lessons", |screen| screen.contents().matches("快递丢了，双倍赔").count() == 2);
    desk.quit();
}

#[test]
fn without_a_terminal_or_a_folder_it_says_what_to_do() {
    let home = tempfile::tempdir().unwrap();
    let output = Command::new(PROGRAM).args(["preview", "."]).current_dir(home.path()).stdin(Stdio::null()).output();
    let output = output.expect("the program starts");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("不是终端窗口"));
    for (name, said) in [("没有", "没有“没有”这个文件夹"), ("note.txt", "没有 pack.toml")] {
        fs::write(home.path().join("note.txt"), "").unwrap();
        let mut command = pty::command(PROGRAM, home.path());
        command.args(["preview", name]);
        let mut session = Session::start(command, (80, 24));
        assert_eq!(session.end(AT_ONCE).exit_code(), 2);
        assert!(session.screen().contents().contains(said), "{}", session.screen().contents());
    }
    // A folder without a lesson yet: the app opens, and says what is missing.
    fs::create_dir(home.path().join("空")).unwrap();
    let mut command = pty::command(PROGRAM, home.path());
    command.args(["preview", "空", "--face", "native"]);
    let mut session = Session::start(command, (80, 24));
    session.wait_for("这个文件夹里没有课");
    session.press("\x03");
    assert_eq!(session.end(AT_ONCE).exit_code(), 0);
}

#[test]
fn a_file_that_is_named_opens_as_soon_as_it_can_be_read() {
    let mut desk = open((80, 24), &[]);
    desk.session.press("\x03");
    desk.session.end(AT_ONCE);
    // A copy of another lesson: its id is not its own yet.
    let copy = desk.pack.join("lessons/02-mine.toml");
    fs::copy(desk.lesson(), &copy).unwrap();
    let mut command = pty::command(PROGRAM, desk.home.path());
    command.args(["preview", "我的 课/lessons/02-mine.toml", "--face", "native"]);
    desk.session = Session::start(command, (80, 24));
    desk.session.wait_for("lessons/02-mine.toml 第 5 行");
    assert!(desk.shows("跳到哪里"), "{}", desk.session.screen().contents());
    change(&copy, "快递丢了他来赔", "包裹丢了他来赔");
    change(&copy, "id = \"mine-parcel\"", "id = \"mine-second\"");
    desk.session.wait_for("包裹丢了他来赔");
    desk.quit();
}
