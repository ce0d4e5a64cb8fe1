//! Who may import whom. The picture is in `src/lib.rs`; this is the table behind it.
#![expect(clippy::unwrap_used, reason = "a broken test should stop at once")]
use std::fs;
use std::path::{Path, PathBuf};

/// Each folder of `src/`, and the folders it may name.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("input", &[]),
    ("theme", &[]),
    ("wording", &["model"]),
    ("content", &["model", "wording"]),
    ("locale", &["model", "wording"]),
    ("store", &["model", "session"]),
    ("session", &["model"]),
    ("typeset", &["model", "theme"]),
    ("widget", &["model", "theme", "typeset"]),
    ("screen", &["content", "input", "locale", "model", "session", "theme", "typeset", "widget"]),
    ("app", &["content", "input", "locale", "model", "screen", "session", "store", "theme", "typeset", "widget"]),
    (
        "term",
        &["app", "content", "input", "locale", "model", "screen", "session", "store", "theme", "typeset", "widget"],
    ),
    ("author", &["content", "locale", "model", "session", "typeset", "wording"]),
    (
        "cli",
        &[
            "app", "author", "content", "input", "locale", "model", "screen", "session", "store", "term", "theme",
            "typeset", "widget",
        ],
    ),
];

/// Only these may name the crate that talks to the terminal.
const TERMINAL: &[&str] = &["term"];

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found
}

/// The folders that `line` names through `crate::`, comments aside.
fn named(line: &str) -> Vec<String> {
    let code = line.split("//").next().unwrap_or("");
    let mut names = Vec::new();
    for after in code.split("crate::").skip(1) {
        if let Some(list) = after.strip_prefix('{') {
            names.extend(list.split(['}', ';']).next().unwrap_or("").split(',').map(first_word));
        } else {
            names.push(first_word(after));
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

fn first_word(text: &str) -> String {
    text.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

#[test]
fn imports_follow_the_layers() {
    let mut faults = Vec::new();
    for (layer, allowed) in MAY_IMPORT {
        for path in files(&Path::new("src").join(layer)) {
            // Part of the build script, which has a crate of its own.
            if path.starts_with("src/locale/build") {
                continue;
            }
            for (number, line) in fs::read_to_string(&path).unwrap().lines().enumerate() {
                let place = format!("{}:{}", path.display(), number + 1);
                for name in named(line) {
                    if name != *layer && !allowed.contains(&name.as_str()) {
                        faults.push(format!("{place}: {layer} may not import {name}"));
                    }
                }
                if line.contains("crossterm") && !line.trim_start().starts_with("//") && !TERMINAL.contains(layer) {
                    faults.push(format!("{place}: only term talks to the terminal"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_folder_is_in_the_table() {
    for entry in fs::read_dir("src").unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            assert!(MAY_IMPORT.iter().any(|(layer, _)| *layer == name), "src/{name} has no row in the table");
        }
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for path in files(Path::new("src")) {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//!"), "{} opens without a word", path.display());
    }
}

#[test]
fn a_forbidden_import_would_be_seen() {
    assert_eq!(named("use crate::screen::{Cx, Sheet};"), ["screen"]);
    assert_eq!(named("use crate::{app, term::run};"), ["app", "term"]);
    assert_eq!(named("    let x: crate::model::Date = y; // crate::app"), ["model"]);
}
