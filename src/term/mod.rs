//! The terminal: takes it, runs a [`Program`] on it, gives it back. No other folder touches it.
//!
//! Nothing happens without an event: no timer, no polling. A frame is one write of what changed.
//! However the program ends (by itself, by a panic, by a signal, because the window was closed or
//! the connection broke) the terminal is as it was before, and the process is gone at once.
mod apology;
mod bell;
mod canvas;
mod events;
mod guard;
mod modes;
mod outlet;
mod pen;
mod plain;
pub mod probe;
mod watch;
mod width;

use std::io::{self, IsTerminal as _};
use std::time::{Duration, Instant};

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect, Size};

pub use self::apology::apologise_with;
pub use self::bell::Bell;
use self::bell::{Ears, Porch};
pub use self::canvas::Canvas;
use self::events::{Events, Happened};
pub use self::modes::Modes;
pub use self::plain::{Answer, Dialogue, converse};
use self::probe::{Ability, Asked, Replies, Surroundings};
use self::watch::{Endings, Watch};
use crate::input::{Event, Key, KeyPress};

/// What runs on the terminal.
pub trait Program {
    /// Takes one event and says what is to follow. `at` is when it came, counted from the start.
    fn take(&mut self, event: Event, at: Duration) -> Flow;

    /// Draws the present state into an empty buffer.
    ///
    /// Returns where the terminal's own cursor is to stand, for magnifiers and screen readers that
    /// follow it: at the choice in focus. Nothing hides it.
    fn draw(&mut self, area: Rect, buffer: &mut Buffer) -> Option<Position>;

    /// Does what the first picture need not wait for, once that is on the screen. Keys that are
    /// pressed meanwhile wait.
    fn shown(&mut self) -> Flow {
        Flow::Unchanged
    }

    /// Hears what the terminal can draw, before anything else; only where it was asked
    /// ([`run_asking`]).
    ///
    /// A terminal that was only just opened may answer after the first page was shown. Then this is
    /// called again, unless the reader has begun to press keys, and the program is drawn anew.
    fn meet(&mut self, ability: Ability) {
        let _ = ability;
    }
}

/// What follows an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    /// Nothing to be seen changed; nothing is drawn.
    Unchanged,
    /// The state is to be drawn anew.
    Draw,
    /// The program ends with this exit code.
    Quit(u8),
}

/// Whether there is a screen: standard output is a terminal.
pub fn stdout_is_terminal() -> bool {
    io::stdout().is_terminal()
}

/// Whether there is a keyboard: standard input is a terminal, or the terminal the program was
/// started from can be reached.
pub fn keyboard_is_there() -> bool {
    let reachable = || std::fs::File::options().read(true).write(true).open("/dev/tty").is_ok();
    io::stdin().is_terminal() || (cfg!(unix) && reachable())
}

/// Runs a program on the terminal until it quits, and returns its exit code.
///
/// Ask [`stdout_is_terminal`] and [`keyboard_is_there`] first, to be able to say in the reader's
/// language what is missing. A signal ends the process from here with 128 and its number, a panic
/// unwinds as usual; when the terminal vanishes the code is 129. To be called once in a process.
///
/// # Errors
///
/// When the terminal cannot be taken or read. It is given back then.
pub fn run(program: &mut dyn Program) -> io::Result<u8> {
    hold(Endings::Usual, |watch| event_loop(program, watch, None, None))
}

/// The same, but asks the terminal first what it can draw, and tells the program
/// ([`Program::meet`]).
///
/// That takes one round trip, and no longer than [`Surroundings::patience`]. Keys that are pressed
/// meanwhile are the first ones the program takes.
///
/// # Errors
///
/// As [`run`].
pub fn run_asking(program: &mut dyn Program, surroundings: &Surroundings) -> io::Result<u8> {
    hold(Endings::Usual, |watch| {
        let asked = probe::ask(surroundings)?;
        program.meet(probe::judge(&asked.replies, surroundings));
        event_loop(program, watch, Some((asked, surroundings)), None)
    })
}

/// The same, asking the terminal where `surroundings` are given, for a program that is also woken from
/// outside: `hang` gets the bell, before the first picture.
///
/// # Errors
///
/// As [`run`].
pub fn run_with_bell(
    program: &mut dyn Program,
    surroundings: Option<&Surroundings>,
    hang: impl FnOnce(Bell),
) -> io::Result<u8> {
    ring_and_ask(Endings::Usual, program, surroundings, hang)
}

/// The same for a machine that anybody may touch: of all signals only SIGTERM ends it. It ends as well
/// when the terminal is gone.
///
/// # Errors
///
/// As [`run`].
pub fn run_locked(
    program: &mut dyn Program,
    surroundings: Option<&Surroundings>,
    hang: impl FnOnce(Bell),
) -> io::Result<u8> {
    ring_and_ask(Endings::TermOnly, program, surroundings, hang)
}

fn ring_and_ask(
    endings: Endings,
    program: &mut dyn Program,
    surroundings: Option<&Surroundings>,
    hang: impl FnOnce(Bell),
) -> io::Result<u8> {
    hold(endings, |watch| {
        let porch = Porch::new();
        hang(porch.bell());
        let Some(surroundings) = surroundings else { return event_loop(program, watch, None, Some(porch)) };
        let asked = probe::ask(surroundings)?;
        program.meet(probe::judge(&asked.replies, surroundings));
        event_loop(program, watch, Some((asked, surroundings)), Some(porch))
    })
}

/// Takes the terminal, does something with it, and gives it back.
fn hold(endings: Endings, act: impl FnOnce(Watch) -> io::Result<u8>) -> io::Result<u8> {
    apology::prepare();
    let watch = Watch::prepare(endings)?;
    let guard = guard::enter()?;
    let code = match act(watch) {
        Err(error) if outlet::is_gone(&error) => Ok(watch::TERMINAL_GONE),
        ended => ended,
    };
    drop(guard);
    code
}

/// What the terminal answered, and how long it took.
#[derive(Debug, Clone)]
pub struct Answers {
    /// What came within [`SETTLED`].
    pub replies: Replies,
    /// From the question to the last answer, or until nobody waited any longer.
    pub took: Duration,
}

/// An answer that comes later than this changes nothing: the reader is reading.
pub const SETTLED: Duration = Duration::from_secs(2);

/// Asks the terminal what it can draw, and gives it back.
///
/// Waits longer than a reader would be made to, for answers that came later would stand in the
/// command line after the end. What is typed meanwhile is lost. To be called once in a process, and
/// not with [`run`].
///
/// # Errors
///
/// When the terminal cannot be taken or read.
pub fn survey(surroundings: &Surroundings) -> io::Result<Answers> {
    apology::prepare();
    let guard = guard::enter()?;
    let Asked { mut replies, since, mut took, late, .. } = probe::ask(surroundings)?;
    if let Some(mut late) = late {
        while let Some(left) = SETTLED.checked_sub(since.elapsed()).filter(|_| !late.is_over()) {
            late.hear(Some(left))?;
            replies = late.answers().unwrap_or(replies);
            took = since.elapsed();
        }
    }
    drop(guard);
    Ok(Answers { replies, took })
}

/// The size of the window in cells, if there is one that tells.
pub fn window_size() -> Option<Size> {
    let (width, height) = ratatui::crossterm::terminal::size().ok()?;
    (width > 0 && height > 0).then_some(Size { width, height })
}

fn event_loop(
    program: &mut dyn Program,
    watch: Watch,
    asked: Option<(Asked, &Surroundings)>,
    porch: Option<Porch>,
) -> io::Result<u8> {
    let (events, mut size, mut open) = match asked {
        None => {
            let (events, size) = Events::open()?;
            (events, size, None)
        }
        Some((asked, surroundings)) => {
            let (events, size) = Events::go_on(asked.events, asked.late)?;
            (events, size, Some((asked.since, surroundings)))
        }
    };
    let mut canvas = Canvas::new(size);
    let since = Instant::now();
    // The first thing a program hears is how large the window is.
    if let Flow::Quit(code) = program.take(Event::Resized(size), Duration::ZERO) {
        return Ok(code);
    }
    show(&mut canvas, program)?;
    // Only now: starting a thread takes a tenth of the time the reader waits for the first page.
    watch.begin()?;
    let mut ears = Ears::open(events, porch)?;
    let mut flow = program.shown();
    loop {
        match flow {
            Flow::Unchanged => {}
            Flow::Draw => show(&mut canvas, program)?,
            Flow::Quit(code) => return Ok(code),
        }
        let event = match ears.next()? {
            Happened::Event(event) => event,
            Happened::Answered(replies) => {
                flow = Flow::Unchanged;
                if let Some((_, surroundings)) = open.take_if(|(since, _)| since.elapsed() < SETTLED) {
                    program.meet(probe::judge(&replies, surroundings));
                    canvas.start_over(size);
                    flow = Flow::Draw;
                }
                continue;
            }
        };
        if let Event::Key(_) | Event::Touched(_) = event {
            open = None;
        }
        #[cfg(debug_assertions)]
        {
            panic_if_asked(event);
            hang_if_asked(event);
        }
        flow = program.take(event, since.elapsed());
        if let Event::Resized(now) = event {
            size = now;
        }
        // A window of another size, and one that something else wrote into, is drawn from scratch.
        if matches!(event, Event::Resized(_)) || event == REPAIR {
            canvas.start_over(size);
            flow = if flow == Flow::Unchanged { Flow::Draw } else { flow };
        }
    }
}

/// Draws a frame and sends what differs from the last one.
fn show(canvas: &mut Canvas, program: &mut dyn Program) -> io::Result<()> {
    guard::send(canvas.frame(|area, buffer| program.draw(area, buffer)))?;
    canvas.sent();
    Ok(())
}

/// Ctrl-L, the old key for "draw this again".
const REPAIR: Event = Event::Key(KeyPress { key: Key::Char('l'), ctrl: true, alt: false, repeat: false });

/// Lets a test see what a panic leaves behind: F12 breaks a debug build that was asked to.
#[cfg(debug_assertions)]
fn panic_if_asked(event: Event) {
    let asked = event == Key::Function(12).into() && std::env::var_os("LELING_TEST_PANIC").is_some();
    assert!(!asked, "asked to by LELING_TEST_PANIC");
}

/// Lets a test see what becomes of a program that hangs: F11 stops a debug build that was asked to.
#[cfg(debug_assertions)]
fn hang_if_asked(event: Event) {
    while event == Key::Function(11).into() && std::env::var_os("LELING_TEST_HANG").is_some() {
        std::thread::park();
    }
}
