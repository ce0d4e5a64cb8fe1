//! The notes on a telephone: they follow the session, and nothing listens unless it was asked for.
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::pty::{PATIENCE, Session, command};
use crate::{EVERYTHING, pack};

fn start(home: &Path, arguments: &[&str]) -> Session {
    let mut command = command(env!("CARGO_BIN_EXE_leling"), home);
    command.args(["--content", pack().to_str().unwrap(), "--face", "native"]);
    command.args(arguments);
    Session::start(command, (80, 24))
}

fn get(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.write_all(format!("GET {path} HTTP/1.1\r\nHost: {address}\r\n\r\n").as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

/// Asks until the telephone shows it.
fn wait_for(address: &str, text: &str) -> String {
    let since = Instant::now();
    loop {
        let news = get(address, "/news");
        if news.contains(text) {
            return news;
        }
        assert!(since.elapsed() < PATIENCE, "never saw {text} in\n{news}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn address_on(screen: &Session) -> String {
    let contents = screen.screen().contents();
    let behind = contents.split("http://").nth(1).unwrap();
    behind.chars().take_while(|c| c.is_ascii_digit() || ['.', ':'].contains(c)).collect()
}

#[test]
fn the_telephone_follows_the_session_and_its_screens() {
    let home = tempfile::tempdir().unwrap();
    let mut class = start(home.path(), &["hall", EVERYTHING, "--listen", "127.0.0.1:0"]);
    class.wait_for("http://127.0.0.1:");
    let address = address_on(&class);
    let page = get(&address, "/");
    assert!(page.starts_with("HTTP/1.1 200 OK") && page.contains("<html lang=\"zh-Hans-CN\">"), "{page}");
    assert!(page.contains("还没有开始") && page.contains("连不上"), "{page}");
    class.press("\r");
    class.wait_for("今天分几桌");
    class.press("1");
    class.press(" ");
    let news = wait_for(&address, "第 1 步，一共 9 步");
    assert!(news.contains("<b>您问：</b> 最近的派出所怎么走？"), "{news}");
    // What the keys of a keyboard do is of no use on glass.
    assert!(!news.contains("回车"), "{news}");
    // What is done on the screen with the notes shows there, too.
    let mut notes = start(home.path(), &["notes"]);
    notes.wait_for("第 1 步，一共 9 步");
    notes.press("\r");
    notes.press("\r");
    wait_for(&address, "第 2 步，一共 9 步");
    // Nothing else listens, and nothing was written for it.
    let files: Vec<_> =
        fs::read_dir(home.path().join("leling")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(files.len(), 2, "{files:?}");
}

#[test]
fn an_address_that_is_taken_or_none_is_refused_in_plain_words() {
    let home = tempfile::tempdir().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = taken.local_addr().unwrap().to_string();
    for (address, told) in [(taken.as_str(), "--listen 8766"), ("nowhere", "8765")] {
        let mut class = start(home.path(), &["hall", EVERYTHING, "--listen", address]);
        assert!(!class.end(PATIENCE).success());
        let said = String::from_utf8_lossy(&class.output).into_owned();
        assert!(said.contains(told) && !said.contains("panicked"), "{said}");
    }
}

/// No network unless somebody asked for it (standard U4).
#[test]
fn nothing_listens_unless_it_was_asked_for() {
    let home = tempfile::tempdir().unwrap();
    let mut class = start(home.path(), &["hall", EVERYTHING]);
    class.wait_for("选一堂课");
    let mut notes = start(home.path(), &["notes"]);
    notes.wait_for("还没有开始");
    for pid in [class.pid, notes.pid] {
        let entries = fs::read_dir(format!("/proc/{pid}/fd")).unwrap();
        let sockets = entries.filter_map(|entry| fs::read_link(entry.ok()?.path()).ok());
        let open: Vec<_> = sockets.filter(|to| to.to_string_lossy().starts_with("socket:")).collect();
        // The bell of the terminal's library is a pair of sockets that leads nowhere.
        let network: String = ["tcp", "tcp6", "udp", "udp6"]
            .iter()
            .map(|kind| fs::read_to_string(format!("/proc/{pid}/net/{kind}")).unwrap_or_default())
            .collect();
        let of_network = |link: &std::path::PathBuf| {
            let link = link.to_string_lossy().into_owned();
            let inode = link.trim_start_matches("socket:[").trim_end_matches(']').to_owned();
            network.lines().any(|line| line.split_whitespace().nth(9) == Some(inode.as_str()))
        };
        assert!(!open.iter().any(of_network), "{open:?}");
    }
}
