//! Runs a program in a pseudo-terminal: shows its screen, presses keys, pulls the plug.
#![allow(dead_code, reason = "shared by tests and benchmarks that each need a part")]
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a helper of tests may fail the test")]
use std::io::{Read as _, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};
use std::{fs, thread};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, SlavePty, native_pty_system};

/// The longest a test waits for what must come; only a failing test waits so long.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);

/// A command with an environment of its own, in the home of somebody who chose a language
/// before, and whose presses all count: those of a test come as fast as they can.
pub(crate) fn command(program: impl AsRef<Path>, home: &Path) -> CommandBuilder {
    let mut command = CommandBuilder::new(program.as_ref());
    command.env_clear();
    command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command.env("TERM", "xterm-256color");
    command.env("LANG", "zh_CN.UTF-8");
    for name in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"] {
        command.env(name, home);
    }
    let settings = home.join("leling");
    fs::create_dir_all(&settings).unwrap();
    fs::write(settings.join("settings.toml"), "language = \"zh-Hans-CN\"\nregion = \"CN\"\nguard = 0\n").unwrap();
    command.cwd(home);
    command
}

/// A piece of output and when it arrived.
struct Piece {
    at: Instant,
    bytes: Vec<u8>,
}

/// A program in its terminal.
pub(crate) struct Session {
    pub(crate) pid: u32,
    /// Just before the program was started.
    pub(crate) since: Instant,
    /// What the terminal shows.
    pub(crate) parser: vt100::Parser,
    /// Whether output is only counted, so that looking at it does not cost a measurement.
    pub(crate) blind: bool,
    /// All bytes that came out so far.
    pub(crate) output: Vec<u8>,
    child: Box<dyn Child + Send + Sync>,
    pieces: Receiver<Piece>,
    stop: Arc<AtomicBool>,
    writer: Option<Box<dyn Write + Send>>,
    // Kept, so that the modes of the terminal can be asked for when the program is gone.
    slave: Option<Box<dyn SlavePty + Send>>,
    master: Box<dyn MasterPty + Send>,
}

impl Session {
    /// Starts a program in a terminal of so many columns and rows.
    pub(crate) fn start(command: CommandBuilder, (cols, rows): (u16, u16)) -> Self {
        let size = PtySize { rows, cols, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let since = Instant::now();
        let child = pair.slave.spawn_command(command).unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (sender, pieces) = channel();
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        thread::spawn(move || {
            let mut chunk = [0; 16 * 1024];
            while let Ok(n @ 1..) = reader.read(&mut chunk) {
                let piece = Piece { at: Instant::now(), bytes: chunk[..n].to_vec() };
                if sender.send(piece).is_err() || stopped.load(Ordering::SeqCst) {
                    break;
                }
            }
        });
        Self {
            pid: child.process_id().unwrap(),
            since,
            parser: vt100::Parser::new(rows.max(1), cols.max(1), 0),
            blind: false,
            output: Vec::new(),
            child,
            pieces,
            stop,
            writer: None,
            slave: Some(pair.slave),
            master: pair.master,
        }
    }

    /// What the terminal shows now.
    pub(crate) fn screen(&self) -> &vt100::Screen {
        self.parser.screen()
    }

    /// Reads until the terminal shows a text.
    pub(crate) fn wait_for(&mut self, text: &str) {
        self.wait_until(text, |screen| screen.contents().contains(text));
    }

    /// Reads until the terminal shows what is wanted.
    pub(crate) fn wait_until(&mut self, wanted: &str, mut is_there: impl FnMut(&vt100::Screen) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !is_there(self.screen()) {
            let left = deadline.saturating_duration_since(Instant::now());
            assert!(self.take_piece(left).is_some(), "never saw {wanted:?} in\n{}", self.screen().contents());
        }
    }

    /// Reads until nothing came for a while; returns when the last piece came and how many bytes
    /// there were.
    pub(crate) fn settle(&mut self, quiet: Duration) -> (Option<Instant>, usize) {
        let (mut last, mut count) = (None, 0);
        while let Some((at, bytes)) = self.take_piece(quiet) {
            last = Some(at);
            count += bytes;
        }
        (last, count)
    }

    /// Waits for an answer and reads it to its end; returns when the last piece came and how many
    /// bytes there were.
    pub(crate) fn answer(&mut self, quiet: Duration) -> (Instant, usize) {
        let (first, bytes) = self.take_piece(PATIENCE).unwrap();
        let (last, more) = self.settle(quiet);
        (last.unwrap_or(first), bytes + more)
    }

    fn take_piece(&mut self, limit: Duration) -> Option<(Instant, usize)> {
        let piece = self.pieces.recv_timeout(limit).ok()?;
        if !self.blind {
            self.parser.process(&piece.bytes);
            self.output.extend_from_slice(&piece.bytes);
        }
        Some((piece.at, piece.bytes.len()))
    }

    /// Types.
    pub(crate) fn press(&mut self, keys: &str) {
        let writer = self.writer.get_or_insert_with(|| self.master.take_writer().unwrap());
        writer.write_all(keys.as_bytes()).unwrap();
    }

    /// Pulls the window to another size.
    pub(crate) fn resize(&mut self, (cols, rows): (u16, u16)) {
        self.parser.screen_mut().set_size(rows, cols);
        self.master.resize(PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }).unwrap();
    }

    /// The modes of the terminal (echo, line by line, signals by key…), to compare.
    pub(crate) fn modes(&self) -> String {
        format!("{:?}", self.master.get_termios().unwrap())
    }

    /// Waits for the end, and reads what was said last.
    pub(crate) fn end(&mut self, limit: Duration) -> ExitStatus {
        let status = wait(&mut *self.child, limit);
        self.settle(Duration::from_millis(100));
        status
    }

    /// Takes nothing from the program any more, as a terminal that is stuck.
    ///
    /// `key` must make the program draw something: the reader leaves after the next bytes.
    pub(crate) fn stop_reading(&mut self, key: &str) {
        self.settle(Duration::from_millis(50));
        self.stop.store(true, Ordering::SeqCst);
        self.press(key);
        while !matches!(self.pieces.recv_timeout(PATIENCE), Err(RecvTimeoutError::Disconnected)) {}
    }

    /// Takes the terminal away, as when a window is closed or a connection breaks.
    ///
    /// `key` must make the program draw something.
    pub(crate) fn hang_up(mut self, key: &str) -> Orphan {
        // The thread that reads holds the terminal open.
        self.stop_reading(key);
        let Self { child, pid, writer, slave, master, .. } = self;
        drop((writer, slave));
        let since = Instant::now();
        drop(master);
        Orphan { pid, child, since }
    }
}

/// A program without its terminal.
pub(crate) struct Orphan {
    pub(crate) pid: u32,
    child: Box<dyn Child + Send + Sync>,
    since: Instant,
}

/// How a program ended after its terminal was gone.
pub(crate) struct Ended {
    pub(crate) status: ExitStatus,
    pub(crate) after: Duration,
    /// All the processor time it ever took, to a hundredth of a second.
    pub(crate) cpu: Duration,
}

impl Orphan {
    /// Waits for the end, without collecting it before its times are read.
    pub(crate) fn end(mut self, limit: Duration) -> Option<Ended> {
        while !is_over(self.pid) {
            if self.since.elapsed() > limit {
                self.child.kill().unwrap();
                return None;
            }
            thread::sleep(Duration::from_micros(200));
        }
        let after = self.since.elapsed();
        let cpu = cpu_ticks(self.pid);
        Some(Ended { status: self.child.wait().unwrap(), after, cpu })
    }
}

/// Waits for a child's end, so long and no longer.
pub(crate) fn wait(child: &mut (dyn Child + Send + Sync), limit: Duration) -> ExitStatus {
    let deadline = Instant::now() + limit;
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status;
        }
        if Instant::now() > deadline {
            child.kill().unwrap();
            panic!("still running after {limit:?}");
        }
        thread::sleep(Duration::from_millis(1));
    }
}

/// Sends a signal by name.
pub(crate) fn signal(pid: u32, name: &str) {
    let status = std::process::Command::new("kill").args(["-s", name, &pid.to_string()]).status().unwrap();
    assert!(status.success(), "kill -s {name} {pid}");
}

/// Whether a process has ended, collected or not.
pub(crate) fn is_over(pid: u32) -> bool {
    stat(pid).is_none_or(|fields| fields[0] == "Z")
}

/// The processor time of a process so far, to a hundredth of a second; also after its end.
pub(crate) fn cpu_ticks(pid: u32) -> Duration {
    let fields = stat(pid).unwrap();
    let ticks: u64 = fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap();
    Duration::from_millis(ticks * 10)
}

/// The fields of /proc/PID/stat from the state on: what comes before may hold spaces.
fn stat(pid: u32) -> Option<Vec<String>> {
    let line = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    Some(line.rsplit_once(") ")?.1.split(' ').map(str::to_owned).collect())
}

/// The processor time of all threads so far, to the nanosecond.
pub(crate) fn cpu(pid: u32) -> Duration {
    let of = |text: String| text.split(' ').next().unwrap().parse::<u64>().unwrap();
    Duration::from_nanos(tasks(pid, "schedstat").into_iter().map(of).sum())
}

/// How often any thread woke up so far, by itself or because something came.
pub(crate) fn wakeups(pid: u32) -> u64 {
    tasks(pid, "status").iter().map(|status| field(status, "voluntary_ctxt_switches:")).sum()
}

/// The most memory it ever had, in kibibytes.
pub(crate) fn peak_memory(pid: u32) -> u64 {
    field(&fs::read_to_string(format!("/proc/{pid}/status")).unwrap(), "VmHWM:")
}

/// Calls to write so far.
pub(crate) fn writes(pid: u32) -> u64 {
    field(&fs::read_to_string(format!("/proc/{pid}/io")).unwrap(), "syscw:")
}

fn tasks(pid: u32, file: &str) -> Vec<String> {
    let tasks = fs::read_dir(format!("/proc/{pid}/task")).unwrap();
    tasks.map(|task| fs::read_to_string(task.unwrap().path().join(file)).unwrap()).collect()
}

fn field(text: &str, name: &str) -> u64 {
    let line = text.lines().find_map(|line| line.strip_prefix(name)).unwrap();
    line.split_whitespace().next().unwrap().parse().unwrap()
}
