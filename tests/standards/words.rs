//! Understanding: why after every answer, short sentences, no marks, no network, half of it genuine.
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use leling::app::App;
use leling::content::Library;
use leling::input::Key;
use leling::model::{Item, ItemKind, Phrase, Standing, Truth};
use leling::screen::Screen;
use leling::session::{Sitting, Stage, options, wants_several};
use leling::wording::{hanzi, sentences};
use toml::{Table, Value};

use crate::common::{app, keys_to, lessons, picture, press};
use crate::see::strings;

fn sitting(app: &App) -> &Sitting {
    let Screen::Lesson(lesson) = app.screen() else { panic!("left the lesson") };
    lesson.sitting()
}

/// What is read on a screen of one page, without marks and blanks: letters and digits.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// All that is said after an answer.
fn told(app: &App) -> String {
    let (mut app, mut told) = (app.clone(), String::new());
    loop {
        let page = app.page();
        let picture = picture(&app, 160, 45);
        let rows: Vec<&str> = picture.lines().collect();
        told.push_str(&letters(&rows[1..rows.len() - 1].concat()));
        let _ = app.take(&Key::Right.into());
        if app.page() == page {
            return told;
        }
    }
}

/// Whether a phrase was said, but for what stands in its placeholders.
fn says(told: &str, phrase: &Phrase) -> bool {
    let text = phrase.base.as_str();
    let pieces = text.split('{').enumerate().map(|(index, piece)| match piece.split_once('}') {
        Some((_, behind)) if index > 0 => behind,
        _ => piece,
    });
    pieces.map(letters).all(|piece| told.contains(&piece))
}

/// Ways to answer an item, as rows of choices: each one alone, and where several are wanted all.
fn answers(item: &Item) -> Vec<Vec<usize>> {
    let all = 0..options(item);
    match &item.kind {
        ItemKind::Order { .. } => vec![all.clone().collect(), all.rev().collect()],
        _ if wants_several(item) => all.clone().map(|one| vec![one]).chain([all.collect()]).collect(),
        _ => all.map(|one| vec![one]).collect(),
    }
}

fn give(app: &App, item: &Item, answer: &[usize]) -> App {
    let mut app = app.clone();
    for choice in answer {
        press(&mut app, &format!("{} enter", choice + 1));
    }
    if wants_several(item) && matches!(sitting(&app).stage(), Stage::Asking(_)) {
        let done = app.choices();
        press(&mut app, &format!("{done} enter"));
    }
    assert!(matches!(sitting(&app).stage(), Stage::Explaining(_)), "{:?}: {answer:?}", item.id);
    app
}

/// The reasons that belong to an answer.
fn reasons<'i>(item: &'i Item, picks: &[usize]) -> Vec<&'i Phrase> {
    match &item.kind {
        ItemKind::Choice(choices) | ItemKind::Multi(choices) => {
            let chosen = picks.iter().map(|pick| &choices[*pick]);
            let keys = choices.iter().filter(|choice| choice.standing == Standing::Key);
            let lacking = picks.iter().all(|pick| choices[*pick].standing == Standing::Distractor);
            chosen.chain(keys.filter(|_| lacking)).map(|choice| &choice.rationale).collect()
        }
        ItemKind::RealOrScam { rationale, .. } | ItemKind::Order { rationale, .. } => vec![rationale],
        // A line with a flag says why by its flag.
        ItemKind::Spot { script, rationale } => match script.lines.get(picks[0]).and_then(|line| line.flag.as_ref()) {
            Some(flag) => vec![flag],
            None => vec![rationale],
        },
    }
}

#[test]
fn every_answer_says_why_names_the_flag_and_what_to_do_next() {
    let library = Library::open(&[]);
    let (mut given, mut nameless) = (0, 0);
    for lesson in lessons().concat() {
        let mut app = app("zh-Hans-CN", 160, 45);
        press(&mut app, &keys_to(&lesson));
        while sitting(&app).stage() != Stage::Summary {
            let Some((_, item)) = sitting(&app).item().map(|(index, item)| (index, item.clone())) else {
                press(&mut app, "enter");
                continue;
            };
            if !matches!(sitting(&app).stage(), Stage::Asking(_)) {
                press(&mut app, "enter");
                continue;
            }
            let index = sitting(&app).item().unwrap().0;
            let mut next = None;
            for answer in answers(&item) {
                let explained = give(&app, &item, &answer);
                let told = told(&explained);
                let case = || format!("{:?} answered with {answer:?}: {told}", item.id);
                let picks = sitting(&explained).picks(index);
                assert!(!picks.is_empty(), "{}", case());
                for reason in reasons(&item, picks) {
                    assert!(says(&told, reason), "no reason {reason:?} in {}", case());
                }
                assert!(says(&told, &item.next), "no next step in {}", case());
                let genuine = matches!(item.kind, ItemKind::RealOrScam { truth: Truth::Real, .. });
                for flag in &item.flags {
                    let name = &library.red_flag(flag).unwrap().name;
                    assert!(says(&told, name), "no {flag:?} in {}", case());
                }
                // What asks for the way to do something has no swindler in it, and no flag to name.
                let judged = matches!(item.kind, ItemKind::RealOrScam { .. } | ItemKind::Spot { .. });
                assert!(!genuine || told.contains("是真的"), "{}", case());
                assert!(genuine || !judged || !item.flags.is_empty(), "no flag: {}", case());
                nameless += usize::from(!genuine && item.flags.is_empty());
                given += 1;
                next = Some(explained);
            }
            app = next.unwrap();
            press(&mut app, "enter");
        }
    }
    println!("{given} answers, {nameless} of them to items without a swindler");
    assert!(given > 60 && nameless * 4 < given);
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|have| have == ending) {
            found.push(path);
        }
    }
    found
}

fn table(path: &Path) -> Table {
    fs::read_to_string(path).unwrap().parse().unwrap()
}

/// The strings of a file that learners read: not where something was found, nor by whom.
fn read(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::Table(table) => {
            let unread = ["source", "authors", "licence", "spoken"];
            table.iter().filter(|(name, _)| !unread.contains(&name.as_str())).for_each(|(_, value)| read(value, texts));
        }
        Value::Array(values) => values.iter().for_each(|value| read(value, texts)),
        other => strings(other, texts),
    }
}

fn texts_of(path: &Path) -> Vec<String> {
    let mut texts = Vec::new();
    read(&Value::Table(table(path)), &mut texts);
    texts
}

#[test]
fn no_sentence_of_the_content_is_longer_than_35_hanzi() {
    let mut count = 0;
    for path in files(Path::new("content"), "toml") {
        for text in texts_of(&path) {
            for sentence in sentences(&text) {
                count += 1;
                assert!(hanzi(sentence) <= 35, "{}: {} hanzi in {sentence}", path.display(), hanzi(sentence));
            }
        }
    }
    assert!(count > 2_000, "only {count} sentences");
}

#[test]
fn nobody_is_given_marks_or_ranks() {
    let words =
        ["得分", "分数", "打分", "满分", "扣分", "积分", "排名", "名次", "打卡", "连胜", "score", "ranking", "streak"];
    for path in files(Path::new("locales"), "ftl") {
        let text = fs::read_to_string(&path).unwrap();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let line = line.split_once(" = ").map_or(line, |(_, said)| said).to_lowercase();
            assert!(!words.iter().any(|word| line.contains(word)), "{}: {line}", path.display());
        }
    }
}

#[test]
fn nothing_in_the_program_speaks_to_a_network() {
    let lock: Table = table(Path::new("Cargo.lock"));
    let packages = lock["package"].as_array().unwrap().iter();
    let names: Vec<&str> = packages.filter_map(|package| package["name"].as_str()).collect();
    assert!(names.contains(&"ratatui"));
    // What programs in Rust speak to a network with; `mio` and `rustix` are there for the terminal.
    let network = [
        "reqwest",
        "ureq",
        "hyper",
        "isahc",
        "surf",
        "attohttpc",
        "minreq",
        "curl",
        "curl-sys",
        "tokio",
        "async-std",
        "smol",
        "socket2",
        "rustls",
        "native-tls",
        "openssl",
        "openssl-sys",
        "h2",
        "quinn",
        "tungstenite",
        "libp2p",
        "hickory-resolver",
        "trust-dns-resolver",
        "lettre",
        "ssh2",
        "git2",
        "zeroconf",
        "sentry",
    ];
    let found: Vec<&&str> = network.iter().filter(|name| names.contains(name)).collect();
    assert!(found.is_empty(), "{found:?}");
    for path in files(Path::new("src"), "rs").into_iter().chain([PathBuf::from("build.rs")]) {
        let source = fs::read_to_string(&path).unwrap();
        let program = source.split("#[cfg(test)]").next().unwrap();
        // The notes of a session wait for a telephone, where somebody asks for it with `--listen`; even
        // these call nobody. A datagram's socket that sends nothing tells this machine's address.
        let barred: &[&str] = match path.starts_with("src/cli/phone") {
            true if program.contains("UdpSocket") => &["TcpStream", "ToSocketAddrs", ".send"],
            true => &["TcpStream::connect", "ToSocketAddrs"],
            false => &["std::net", "TcpStream", "TcpListener", "UdpSocket", "ToSocketAddrs"],
        };
        for word in barred {
            assert!(!program.contains(word), "{}: {word}", path.display());
        }
    }
}

#[test]
fn no_text_advertises_links_or_registers() {
    let links = ["http", "www.", "://", "二维码关注", "扫码关注", "请注册", "请登录", "sign up", "log in"];
    let mut texts: Vec<(PathBuf, String)> = Vec::new();
    for path in files(Path::new("locales"), "ftl") {
        let file = fs::read_to_string(&path).unwrap();
        texts.extend(file.lines().filter_map(|line| Some((path.clone(), line.split_once(" = ")?.1.to_owned()))));
    }
    for path in files(Path::new("content"), "toml") {
        texts.extend(texts_of(&path).into_iter().map(|text| (path.clone(), text)));
    }
    for (path, text) in texts {
        let lower = text.to_lowercase();
        assert!(!links.iter().any(|link| lower.contains(link)), "{}: {text}", path.display());
    }
}

#[test]
fn always_a_scam_is_right_half_of_the_time() {
    let mut by_answer: BTreeMap<String, usize> = BTreeMap::new();
    for path in files(Path::new("content"), "toml") {
        if !path.parent().is_some_and(|folder| folder.ends_with("items")) {
            continue;
        }
        for item in table(&path)["quiz"].as_array().unwrap() {
            *by_answer.entry(item["answer"].as_str().unwrap().to_owned()).or_default() += 1;
        }
    }
    println!("{by_answer:?}");
    assert!(by_answer["scam"] >= 9);
    assert_eq!(by_answer["scam"], by_answer["real"], "{by_answer:?}");
}
