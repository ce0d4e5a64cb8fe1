//! Answers the telephones: one page, read and never written. As little of HTTP as browsers need.
use std::io::{self, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// What a telephone asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    /// The page, which looks for news by itself.
    Page,
    /// What stands on it now.
    News,
}

/// A question, and where the answer goes.
pub(super) type Question = (Wanted, Sender<String>);

/// Telephones are answered at the same time up to this number; there is one volunteer, perhaps three.
const MOST: usize = 16;
/// A request is never longer: browsers send less than a thousand bytes.
const LONGEST: usize = 8 * 1024;
/// So long a telephone may take to ask and to take in the answer.
const PATIENCE: Duration = Duration::from_secs(3);
/// Nothing but the page itself is loaded or run, and no other page may show it.
const HEADERS: &str = "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n\
                       Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; \
                       script-src 'unsafe-inline'; connect-src 'self'; frame-ancestors 'none'\r\nConnection: close\r\n";

/// Listens until the program ends; each question goes to `asked`.
pub(super) fn serve(listener: &TcpListener, asked: &Sender<Question>) {
    let answering = Arc::new(AtomicUsize::new(0));
    for stream in listener.incoming() {
        let Ok(stream) = stream else {
            // Too many open files, or a telephone that went away: soon it is better.
            thread::sleep(Duration::from_millis(50));
            continue;
        };
        if answering.load(Ordering::SeqCst) >= MOST {
            continue;
        }
        let (guard, asked) = (Answering::new(&answering), asked.clone());
        let _ = thread::Builder::new().name("phone".into()).spawn(move || {
            let _guard = guard;
            let _ = answer(stream, &asked);
        });
    }
}

/// One of those being answered.
struct Answering(Arc<AtomicUsize>);

impl Answering {
    fn new(count: &Arc<AtomicUsize>) -> Self {
        count.fetch_add(1, Ordering::SeqCst);
        Self(Arc::clone(count))
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

fn answer(mut stream: TcpStream, asked: &Sender<Question>) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let request = head(&mut stream)?;
    let (status, body) = match wanted(&request) {
        Ok(wanted) => ask(wanted, asked).map_or(("503 Service Unavailable", String::new()), |page| ("200 OK", page)),
        Err(status) => (status, String::new()),
    };
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {length}\r\n{HEADERS}\r\n"
    );
    stream.write_all(head.as_bytes())?;
    if !request.starts_with(b"HEAD ") {
        stream.write_all(body.as_bytes())?;
    }
    stream.flush()
}

/// The first lines of a request, up to the empty one.
fn head(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let since = Instant::now();
    let mut head = Vec::new();
    let mut piece = [0; 1024];
    loop {
        let read = stream.read(&mut piece)?;
        head.extend(piece.iter().take(read));
        if head.windows(4).any(|end| end == b"\r\n\r\n") {
            return Ok(head);
        }
        if read == 0 || head.len() > LONGEST || since.elapsed() > PATIENCE {
            return Err(io::ErrorKind::InvalidData.into());
        }
    }
}

/// What a request is for, or the status that refuses it.
fn wanted(request: &[u8]) -> Result<Wanted, &'static str> {
    let line = request.split(|byte| *byte == b'\r').next().unwrap_or_default();
    let mut words = line.split(|byte| *byte == b' ');
    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    if ![b"GET".as_slice(), b"HEAD"].contains(&method) {
        return Err("405 Method Not Allowed");
    }
    match path.split(|byte| *byte == b'?').next() {
        Some(b"/") => Ok(Wanted::Page),
        Some(b"/news") => Ok(Wanted::News),
        _ => Err("404 Not Found"),
    }
}

fn ask(wanted: Wanted, asked: &Sender<Question>) -> Option<String> {
    let (sender, receiver) = channel();
    asked.send((wanted, sender)).ok()?;
    receiver.recv_timeout(PATIENCE).ok()
}

#[cfg(test)]
mod tests {
    use std::net::{Shutdown, SocketAddr};

    use super::*;

    /// Something that answers on this machine, and where.
    fn served() -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (asked, questions) = channel::<Question>();
        thread::spawn(move || serve(&listener, &asked));
        thread::spawn(move || {
            for (wanted, reply) in questions {
                let _ = reply.send(format!("<p>{wanted:?} 讲稿</p>"));
            }
        });
        address
    }

    fn send(address: SocketAddr, request: &[u8]) -> String {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(request).unwrap();
        stream.shutdown(Shutdown::Write).unwrap();
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8(answer).unwrap()
    }

    #[test]
    fn the_page_is_read_and_nothing_else_is_there() {
        let address = served();
        let get = |path: &str| send(address, format!("GET {path} HTTP/1.1\r\nHost: hall\r\n\r\n").as_bytes());
        let page = get("/");
        assert!(page.starts_with("HTTP/1.1 200 OK\r\n") && page.ends_with("<p>Page 讲稿</p>"), "{page}");
        let length = page.split("Content-Length: ").nth(1).unwrap().split('\r').next().unwrap();
        assert_eq!(length.parse::<usize>().unwrap(), "<p>Page 讲稿</p>".len());
        assert!(get("/news?7").ends_with("<p>News 讲稿</p>"));
        let head = send(address, b"HEAD / HTTP/1.1\r\n\r\n");
        assert!(head.starts_with("HTTP/1.1 200 OK\r\n") && head.ends_with("\r\n\r\n"), "{head}");
        for path in ["/nope", "/../etc/passwd", "//", "/news/", "*"] {
            assert!(get(path).starts_with("HTTP/1.1 404 "), "{path}");
        }
        for method in ["POST", "PUT", "DELETE", "get", "OPTIONS", "CONNECT"] {
            let answer = send(address, format!("{method} / HTTP/1.1\r\n\r\n").as_bytes());
            assert!(answer.starts_with("HTTP/1.1 405 "), "{method}: {answer}");
        }
    }

    #[test]
    fn what_is_no_request_gets_no_answer_and_does_no_harm() {
        let address = served();
        let endless = vec![b'a'; 3 * LONGEST];
        for request in [&b""[..], b"\r\n", b"GET / HTTP/1.1\r\n", b"\x16\x03\x01\x02\x00\x01", &endless] {
            // Where bytes were left unread the system may say so by a reset.
            let _ = send_and_ignore(address, request);
        }
        assert!(send(address, b"GET / HTTP/1.1\r\n\r\n").contains("讲稿"));
    }

    fn send_and_ignore(address: SocketAddr, request: &[u8]) -> io::Result<()> {
        let mut stream = TcpStream::connect(address)?;
        stream.write_all(request)?;
        stream.shutdown(Shutdown::Write)?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        assert!(!String::from_utf8_lossy(&answer).contains("200 OK"));
        Ok(())
    }

    #[test]
    fn telephones_that_say_nothing_do_not_keep_others_waiting() {
        let address = served();
        let silent: Vec<TcpStream> = (0..MOST - 1).map(|_| TcpStream::connect(address).unwrap()).collect();
        assert!(send(address, b"GET / HTTP/1.1\r\n\r\n").contains("讲稿"));
        // And when there are too many, it is better as soon as their patience has ended.
        let more: Vec<TcpStream> = (0..3).map(|_| TcpStream::connect(address).unwrap()).collect();
        thread::sleep(PATIENCE + Duration::from_millis(500));
        assert!(send(address, b"GET / HTTP/1.1\r\n\r\n").contains("讲稿"));
        drop((silent, more));
    }
}
