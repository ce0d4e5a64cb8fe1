//! `leling new` makes a pack that passes the check, wherever and however it is called, and never touches
//! what is there.
#![cfg(feature = "author")]
#![expect(clippy::unwrap_used, reason = "a broken test should stop at once")]
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use leling::content::{Library, check};

fn leling(here: &Path, arguments: &[&str]) -> Output {
    let home = here.join(".home");
    let mut command = Command::new(env!("CARGO_BIN_EXE_leling"));
    command.args(arguments).current_dir(here).env("HOME", &home).env("XDG_DATA_HOME", &home).output().unwrap()
}

fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            let text = fs::read(&path).unwrap();
            found.push((path, text));
        }
    }
    found.sort();
    found
}

#[test]
fn a_new_pack_passes_the_check_whatever_it_is_called() {
    let temp = tempfile::tempdir().unwrap();
    let long = "长".repeat(60);
    for name in
        ["my-lessons", "我的课", "我的 课", "Fraud 2026", "反诈（一）\"引号\"", "{hotline}", "@ID@", "甲/乙/丙", &long]
    {
        let output = leling(temp.path(), &["new", name]);
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{name}: {said}");
        assert!(["preview", "check", "--content"].iter().all(|next| said.contains(next)), "{name}: {said}");
        let checked = check(&[temp.path().join(name)], None);
        assert_eq!(checked.report(false), "没有发现问题。\n", "{name}");
        assert_eq!((checked.lessons, checked.items, checked.practice, checked.scenarios), (1, 5, 6, 1), "{name}");
        let whole = leling(temp.path(), &["check", name]);
        assert!(whole.status.success(), "{name}: {}", String::from_utf8_lossy(&whole.stdout));
        for (path, text) in files(&temp.path().join(name)) {
            let text = String::from_utf8(text).unwrap();
            let left = ["@NAME@", "@PATH@", "@AUTHOR@"].iter().any(|mark| text.contains(mark));
            assert!(!left && (name == "@ID@" || !text.contains("@ID@")), "{}", path.display());
        }
    }
    // All of them side by side: no id is used twice.
    let folder = [temp.path().to_path_buf()];
    assert_eq!(check(&folder, None).report(false), "没有发现问题。\n");
    let names = fs::read_dir(temp.path()).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(names.into_iter().all(|name| !name.to_string_lossy().starts_with(".leling-new")), "nothing is left behind");
}

#[test]
fn the_id_can_be_wished_for_and_no_pack_of_the_program_is_replaced() {
    let temp = tempfile::tempdir().unwrap();
    assert!(leling(temp.path(), &["new", "甲", "--id", "fake-parcels"]).status.success());
    assert!(fs::read_to_string(temp.path().join("甲/pack.toml")).unwrap().contains("id = \"fake-parcels\""));
    for id in ["Fake", "a_b", "1a", "a-", "", "../x", "退保"] {
        let output = leling(temp.path(), &["new", "乙", &format!("--id={id}")]);
        assert_eq!(output.status.code(), Some(2), "{id}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("小写英文字母"), "{id}");
    }
    let embedded = Library::open(&[]);
    let taken = embedded.packs().first().unwrap().id.as_str().to_owned();
    assert!(leling(temp.path(), &["new", &taken]).status.success());
    let card = fs::read_to_string(temp.path().join(&taken).join("pack.toml")).unwrap();
    assert!(card.contains(&format!("id = \"{taken}-2\"")), "{card}");
}

#[test]
fn what_is_there_is_never_touched() {
    let temp = tempfile::tempdir().unwrap();
    let mine = temp.path().join("mine");
    fs::create_dir(&mine).unwrap();
    fs::write(mine.join("pack.toml"), "我写的").unwrap();
    fs::write(temp.path().join("file"), "我写的").unwrap();
    let before = files(temp.path());
    for (name, why) in
        [("mine", "已经有了"), ("file", "已经有了"), ("file/课", "上一层不是文件夹"), ("..", "请写一个名字")]
    {
        let output = leling(temp.path(), &["new", name]);
        assert_eq!(output.status.code(), Some(2), "{name}");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains(why), "{name}: {said}");
        assert_eq!(files(temp.path()), before, "{name}");
    }
    // An empty folder is as good as none.
    fs::create_dir(temp.path().join("empty")).unwrap();
    assert!(leling(temp.path(), &["new", "empty"]).status.success());
}

#[cfg(target_os = "linux")]
#[test]
fn where_nothing_can_be_written_it_says_so() {
    use std::os::unix::fs::PermissionsExt as _;
    let temp = tempfile::tempdir().unwrap();
    let locked = temp.path().join("locked");
    fs::create_dir(&locked).unwrap();
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o555)).unwrap();
    // Root may write anywhere but where there is no disk.
    let place = if fs::write(locked.join("probe"), "").is_ok() { Path::new("/proc") } else { &locked };
    let output = leling(temp.path(), &["new", &place.join("课").to_string_lossy()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("做不了"), "{output:?}");
}
