//! `leling translate`, run as a translator runs it.
#![cfg(feature = "author")]
#![expect(clippy::unwrap_used, reason = "a broken test should stop at once")]
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn run(arguments: &[&str], data: &Path) -> Output {
    let mut leling = Command::new(env!("CARGO_BIN_EXE_leling"));
    leling.args(arguments).arg("--data").arg(data).env_remove("LANG").output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// A copy of a good pack, to work on, in a folder with what packs share.
fn pack(name: &str) -> (tempfile::TempDir, PathBuf, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let content = home.path().join("content");
    copy(Path::new("tests/packs/shared"), &content);
    let to = content.join(name);
    copy(&Path::new("tests/packs/good").join(name), &to);
    (home, content, to)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, &to).unwrap();
        }
    }
}

#[test]
fn a_file_is_written_filled_in_and_brought_up_to_date() {
    let (home, content, pack) = pack("every-kind");
    let path = content.to_str().unwrap();
    let overlay = pack.join("locales/wuu-Hans-CN.ftl");
    let first = run(&["translate", path, "上海话"], home.path());
    assert!(first.status.success(), "{}", said(&first));
    assert!(said(&first).contains("新写了 ") && said(&first).contains("更新了 "), "{}", said(&first));
    let written = fs::read_to_string(&overlay).unwrap();
    insta::assert_snapshot!("new", written);

    // Somebody translates a line; then the author changes it and puts another one in.
    let done = written.replace("\nevery-kind-title = ", "\nevery-kind-title = 侬好");
    fs::write(&overlay, &done).unwrap();
    let second = said(&run(&["translate", path], home.path()));
    assert!(second.contains("译好 2，"), "{second}");
    let again = said(&run(&["translate", path], home.path()));
    assert!(again.lines().all(|line| line.starts_with("没有变 ")), "{again}");
    let lesson = pack.join("lessons/01-every-kind.toml");
    let text = fs::read_to_string(&lesson).unwrap();
    let title = text.lines().find(|line| line.starts_with("title = ")).unwrap();
    fs::write(&lesson, text.replace(title, "title = \"换了一个题目\"")).unwrap();
    let third = said(&run(&["translate", path], home.path()));
    assert!(third.contains("译好 1，草稿 0，要重译 1，"), "{third}");
    let kept = fs::read_to_string(&overlay).unwrap();
    assert!(kept.contains("# 旧译文： 侬好"), "{kept}");
    assert!(kept.contains("# 待译\n# 原文：换了一个题目\nevery-kind-title = 换了一个题目\n"), "{kept}");
}

#[test]
fn a_file_with_a_slip_is_named_with_its_line_and_left_alone() {
    let (home, content, pack) = pack("every-kind");
    let path = content.to_str().unwrap();
    let overlay = pack.join("locales/wuu-Hans-CN.ftl");
    for (broken, named) in [
        ("# 原文：每一种\npack-name ＝ 样样侪有\n".as_bytes(), "wuu-Hans-CN.ftl:2:11：全角等号"),
        (b"# \xd4\xad\npack-name = \xc0\xfd\n".as_slice(), "可能是 GBK"),
    ] {
        fs::write(&overlay, broken).unwrap();
        let output = run(&["translate", path], home.path());
        assert!(!output.status.success() && said(&output).contains(named), "{}", said(&output));
        assert_eq!(fs::read(&overlay).unwrap(), broken);
    }
}

#[test]
fn a_faulty_lesson_does_not_take_its_translations_with_it() {
    let (home, content, pack) = pack("every-kind");
    let path = content.to_str().unwrap();
    run(&["translate", path], home.path());
    let overlay = pack.join("locales/wuu-Hans-CN.ftl");
    let before = fs::read(&overlay).unwrap();
    fs::write(pack.join("lessons/01-every-kind.toml"), "id = \"every-kind\"\ntitel = \"x\"\n").unwrap();
    let output = run(&["translate", path], home.path());
    assert!(!output.status.success() && said(&output).contains("译文没有动"), "{}", said(&output));
    assert_eq!(fs::read(&overlay).unwrap(), before);
}

#[test]
fn line_ends_of_windows_stay() {
    let (home, content, pack) = pack("every-kind");
    let overlay = pack.join("locales/wuu-Hans-CN.ftl");
    fs::write(&overlay, "# 原文：每一种\r\npack-name = 样样侪有\r\n").unwrap();
    run(&["translate", content.to_str().unwrap()], home.path());
    let text = fs::read_to_string(&overlay).unwrap();
    assert!(
        text.contains("\r\npack-name = 样样侪有\r\n") && text.matches('\n').count() == text.matches("\r\n").count()
    );
}

#[test]
fn drafts_are_marked_and_an_own_word_list_is_heard() {
    let (home, content, pack) = pack("every-kind");
    let path = content.to_str().unwrap();
    fs::write(pack.join("locales/words-zh-Hant-TW.toml"), "[words]\n\"每一种\" = \"樣樣都有\"\n").unwrap();
    let output = run(&["translate", path, "zh-TW"], home.path());
    assert!(output.status.success(), "{}", said(&output));
    let text = fs::read_to_string(pack.join("locales/zh-Hant-TW.ftl")).unwrap();
    assert!(
        text.contains("\n# 草稿 ") && text.contains("\npack-name = 樣樣都有\n") && !text.contains("\n# 待译"),
        "{text}"
    );
    let output = run(&["translate", path, "zh-Hant-HK", "--no-draft"], home.path());
    assert!(said(&output).contains("译好 0，草稿 0，"), "{}", said(&output));
}

#[test]
fn what_cannot_be_done_is_said() {
    let (home, content, _) = pack("said-by-others");
    let path = content.to_str().unwrap();
    for (arguments, expected) in [
        (vec!["translate", path, "火星话"], "没有“火星话”这种话"),
        (vec!["translate", path, "zh-Hans-CN"], "不用译成普通话"),
        (vec!["translate", "/nowhere", "en"], "没有找到"),
        (vec!["translate", "--status", "--write", "/nowhere"], "读不了"),
        (vec!["translate", "--status", "--write", "LICENSE-MIT"], "没有这两行"),
    ] {
        let output = run(&arguments, home.path());
        assert!(!output.status.success() && said(&output).contains(expected), "{arguments:?}: {}", said(&output));
    }
    assert_eq!(run(&["translate"], home.path()).status.code(), Some(2));
}

#[test]
fn the_status_of_a_pack_is_a_table() {
    let (home, content, _) = pack("said-by-others");
    let output = run(&["translate", "--status", content.to_str().unwrap()], home.path());
    insta::assert_snapshot!("status", said(&output));
    let output = run(&["translate", "--status", "--markdown", content.to_str().unwrap()], home.path());
    insta::assert_snapshot!("markdown", said(&output));
}

#[test]
fn the_readme_tells_how_far_each_language_is() {
    let home = tempfile::tempdir().unwrap();
    let copy = home.path().join("README.md");
    fs::copy("README.md", &copy).unwrap();
    let mut leling = Command::new(env!("CARGO_BIN_EXE_leling"));
    leling.args(["translate", "--status", "--write", "README.md", "--data"]).arg(home.path());
    let output = leling.current_dir(home.path()).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    let (now, then) = (fs::read_to_string(&copy).unwrap(), fs::read_to_string("README.md").unwrap());
    assert!(now == then, "run: cargo run -- translate --status --write README.md");
}
