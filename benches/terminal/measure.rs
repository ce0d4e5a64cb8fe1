//! The measurement itself, and its table.
#![expect(clippy::unwrap_used, reason = "a measurement that fails is to stop")]
use std::io::{Write as _, stdout};
use std::path::Path;
use std::time::{Duration, Instant};
use std::{env, fs};

use portable_pty::CommandBuilder;

use crate::library;
use crate::pty::{self, Session};

/// The program, what it is started with and what it finds in its environment.
const PROGRAM: &str = env!("CARGO_BIN_EXE_leling");
/// The other end of this pseudo-terminal answers no questions; so the letters are named and none are
/// asked. (No `TERM` would do: at `dumb` the program speaks instead of drawing.)
const ARGUMENTS: &[&str] = &["--face", "quadrants"];
const ENVIRONMENT: &[(&str, &str)] = &[("TERM", "xterm-256color")];
/// The key that opens a lesson.
const OPEN: &str = "\r";
/// Keys that bring another page each, in turn: forward, and back again.
const PAGES: [&str; 2] = ["\x1b[C", "\x1b[D"];
/// A key that changes nothing; the bare program turns a page at this one, too.
const NOTHING: &str = "\x1b[24~";

/// Where the ten thousand lessons are written.
const LESSONS: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/ten-thousand-lessons");

const SIZES: [(u16, u16); 2] = [(80, 24), (240, 67)];
const ROUNDS: usize = 7;
const STARTS: usize = 9;
const KEYS: usize = 40;
/// A frame is complete when nothing came for so long after it.
const QUIET: Duration = Duration::from_millis(20);
const IDLE: Duration = Duration::from_millis(500);

/// One of the two programs and how to work it.
#[derive(Clone, Copy)]
struct Subject {
    command: fn(&Path) -> CommandBuilder,
    open: &'static str,
    pages: &'static [&'static str],
    nothing: &'static str,
    quit: &'static str,
}

const BARE: Subject = Subject { command: bare, open: "x", pages: &["x"], nothing: "y", quit: "q" };
const LELING: Subject = Subject { command: leling, open: OPEN, pages: &PAGES, nothing: NOTHING, quit: "\x03" };
/// The same with ten thousand lessons on disk.
const LIBRARY: Subject = Subject { command: leling_with_library, ..LELING };

/// Measures both programs in turns and prints the table.
pub(crate) fn compare() {
    let mut out = stdout().lock();
    let size = fs::metadata(PROGRAM).unwrap().len();
    writeln!(out, "median [least–most] of {ROUNDS} rounds; program: {size} bytes").unwrap();
    writeln!(out, "only the ratios mean much, and on a quiet machine only").unwrap();
    for grid in SIZES {
        let rounds: Vec<[Round; 2]> = (0..ROUNDS).map(|_| measure(grid)).collect();
        print(&mut out, grid, &rounds);
    }
    library::write(Path::new(LESSONS));
    let rounds = (0..ROUNDS).map(|_| start_often([BARE, LIBRARY], SIZES[0]));
    let ratio = Spread::of(rounds.map(|[bare, library]| library.0 / bare.0)).unwrap();
    writeln!(out, "\nstart with 10,000 lessons on disk, over bare: {}", ratio.text(2)).unwrap();
    let check = Spread::of((0..ROUNDS).map(|_| library::check(PROGRAM, Path::new(LESSONS), 10))).unwrap();
    writeln!(out, "leling check of 1,000 lessons, ms: {}", check.text(0)).unwrap();
}

fn bare(_home: &Path) -> CommandBuilder {
    let mut command = CommandBuilder::new(env::current_exe().unwrap());
    command.arg("--bare");
    command
}

fn leling(home: &Path) -> CommandBuilder {
    let mut command = pty::command(PROGRAM, home);
    command.args(ARGUMENTS);
    for (name, value) in ENVIRONMENT {
        command.env(name, value);
    }
    command
}

fn leling_with_library(home: &Path) -> CommandBuilder {
    let mut command = leling(home);
    command.args(["--content", LESSONS]);
    command
}

/// What one run of one program took. Times are in microseconds.
#[derive(Debug, Default)]
struct Round {
    start: f64,
    start_cpu: f64,
    key_half: f64,
    key_most: f64,
    key_cpu: f64,
    bytes: f64,
    writes: f64,
    bytes_for_nothing: f64,
    memory: f64,
    idle_wakeups: f64,
    idle_cpu: f64,
    hang_up: f64,
}

/// One round. The programs take turns at each start and at each key, so that a busy moment of the
/// machine meets both.
fn measure(grid: (u16, u16)) -> [Round; 2] {
    let starts = start_often([BARE, LELING], grid);
    let homes = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let mut runs =
        [(BARE, &homes[0]), (LELING, &homes[1])].map(|(subject, home)| Run::start(subject, home.path(), grid));
    turn_pages(&mut runs);
    let mut starts = starts.into_iter();
    runs.map(|run| {
        let (start, start_cpu) = starts.next().unwrap();
        Round { start, start_cpu, ..run.finish() }
    })
}

/// The middle ones of several starts, as one start alone says little. Each is left by key.
fn start_often(subjects: [Subject; 2], grid: (u16, u16)) -> [(f64, f64); 2] {
    let mut figures = [const { (Vec::new(), Vec::new()) }; 2];
    for _ in 0..STARTS {
        for (subject, (times, cpus)) in subjects.into_iter().zip(&mut figures) {
            let home = tempfile::tempdir().unwrap();
            let mut run = Run::start(subject, home.path(), grid);
            times.push(run.started_after);
            cpus.push(micros(pty::cpu(run.session.pid)));
            run.session.press(subject.quit);
            assert!(run.session.end(Duration::from_secs(1)).success());
        }
    }
    let middle = |figures: Vec<f64>| Spread::of(figures.into_iter()).unwrap().middle;
    figures.map(|(times, cpus)| (middle(times), middle(cpus)))
}

/// A program that runs, and what was seen of it so far.
struct Run {
    subject: Subject,
    session: Session,
    started_after: f64,
    waits: Vec<f64>,
    round: Round,
}

impl Run {
    fn start(subject: Subject, home: &Path, grid: (u16, u16)) -> Self {
        let mut session = Session::start((subject.command)(home), grid);
        session.blind = true;
        let (complete, _) = session.answer(QUIET * 3);
        let started_after = micros(complete.duration_since(session.since));
        Self { subject, session, started_after, waits: Vec::new(), round: Round::default() }
    }

    fn turn_page(&mut self, turn: usize) {
        let key = self.subject.pages.iter().cycle().nth(turn).unwrap();
        let pressed = Instant::now();
        self.session.press(key);
        let (complete, bytes) = self.session.answer(QUIET);
        self.waits.push(micros(complete.duration_since(pressed)));
        self.round.bytes += count(bytes) / count(KEYS);
    }

    /// Processor time and calls to write so far.
    fn used(&self) -> (f64, f64) {
        (micros(pty::cpu(self.session.pid)), count(usize::try_from(pty::writes(self.session.pid)).unwrap()))
    }

    /// A key without effect, idleness, and the end by a hang-up: both end of its signal here. That
    /// ours ends without one is a test.
    fn finish(self) -> Round {
        let Self { subject, mut session, mut waits, mut round, .. } = self;
        waits.sort_by(f64::total_cmp);
        round.key_half = *waits.get(waits.len() / 2).unwrap();
        round.key_most = *waits.last().unwrap();
        session.press(subject.nothing);
        round.bytes_for_nothing = count(session.settle(QUIET).1);
        let (cpu, wakeups) = (pty::cpu(session.pid), pty::wakeups(session.pid));
        session.settle(IDLE);
        round.idle_wakeups = count(usize::try_from(pty::wakeups(session.pid) - wakeups).unwrap());
        round.idle_cpu = micros(pty::cpu(session.pid).checked_sub(cpu).unwrap());
        round.memory = count(usize::try_from(pty::peak_memory(session.pid)).unwrap());
        let ended = session.hang_up(subject.pages.first().unwrap()).end(Duration::from_secs(5)).unwrap();
        round.hang_up = micros(ended.after);
        round
    }
}

fn turn_pages(runs: &mut [Run; 2]) {
    for run in runs.iter_mut() {
        run.session.press(run.subject.open);
        run.session.answer(QUIET);
    }
    let before = runs.each_ref().map(Run::used);
    for turn in 0..KEYS {
        for run in runs.iter_mut() {
            run.turn_page(turn);
        }
    }
    for (run, (cpu, writes)) in runs.iter_mut().zip(before) {
        let (cpu_now, writes_now) = run.used();
        run.round.key_cpu = (cpu_now - cpu) / count(KEYS);
        run.round.writes = (writes_now - writes) / count(KEYS);
    }
}

type Figure = fn(&Round) -> f64;

fn print(out: &mut impl std::io::Write, (columns, rows): (u16, u16), rounds: &[[Round; 2]]) {
    let table: [(&str, Figure); 12] = [
        ("start to complete frame, µs", |round| round.start),
        ("processor time of the start, µs", |round| round.start_cpu),
        ("key to last byte, median, µs", |round| round.key_half),
        ("key to last byte, longest, µs", |round| round.key_most),
        ("processor time a key, µs", |round| round.key_cpu),
        ("bytes a page", |round| round.bytes),
        ("writes a page", |round| round.writes),
        ("bytes for a key without effect", |round| round.bytes_for_nothing),
        ("most memory, KiB", |round| round.memory),
        ("idle: wake-ups", |round| round.idle_wakeups),
        ("idle: processor time, µs", |round| round.idle_cpu),
        ("hang-up to end, µs", |round| round.hang_up),
    ];
    writeln!(out, "\n{:<34}{:>26}{:>26}{:>20}", format!("{columns}x{rows}"), "bare", "leling", "ratio").unwrap();
    for (what, of) in table {
        let bare = Spread::of(rounds.iter().map(|[bare, _]| of(bare)));
        let leling = Spread::of(rounds.iter().map(|[_, leling]| of(leling)));
        let pairs = rounds.iter().map(|[bare, leling]| of(leling) / of(bare));
        let ratio = Spread::of(pairs.filter(|ratio| ratio.is_finite()));
        let [bare, leling] = [bare, leling].map(|spread| spread.map_or_else(String::new, |spread| spread.text(0)));
        let ratio = ratio.map_or_else(String::new, |ratio| ratio.text(2));
        writeln!(out, "{what:<34}{bare:>26}{leling:>26}{ratio:>20}").unwrap();
    }
}

/// The middle one of some figures, the least and the most.
struct Spread {
    middle: f64,
    least: f64,
    most: f64,
}

impl Spread {
    fn of(figures: impl Iterator<Item = f64>) -> Option<Self> {
        let mut figures: Vec<f64> = figures.collect();
        figures.sort_by(f64::total_cmp);
        let middle = *figures.get(figures.len() / 2)?;
        Some(Self { middle, least: *figures.first()?, most: *figures.last()? })
    }

    fn text(&self, digits: usize) -> String {
        format!("{:.digits$} [{:.digits$}–{:.digits$}]", self.middle, self.least, self.most)
    }
}

fn micros(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e6
}

fn count(n: usize) -> f64 {
    u32::try_from(n).map_or(f64::INFINITY, f64::from)
}
