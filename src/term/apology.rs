//! What is said when the program breaks: a word to the reader, a line for whoever looks after it.
use std::io::{self, Write as _};
use std::panic::{self, PanicHookInfo};
use std::sync::{Once, OnceLock};
use std::{env, process, thread};

use super::guard;

/// Said when no other words were given; whoever sees them may never have seen a program break.
const APOLOGY: &str =
    "对不起，学堂自己出了毛病，先停在这里。不是您按错了。\n请重新打开；要是再停，请把下面这行字给帮您的人看。";

/// The exit code of a program that panics.
const PANICKED: i32 = 101;

static WORDS: OnceLock<String> = OnceLock::new();

/// Says these words to the reader if the program breaks, in place of the Chinese ones.
///
/// The first call counts.
pub fn apologise_with(words: String) {
    let _ = WORDS.set(words);
}

/// From now on a panic gives the terminal back before anything is printed.
///
/// While the terminal is not ours, panics are reported as usual.
pub(super) fn prepare() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            let Some(owner) = guard::restore() else { return usual(info) };
            say(info);
            if env::var_os("RUST_BACKTRACE").is_some() {
                usual(info);
            }
            if owner != thread::current().id() {
                // The thread that draws would go on without a terminal.
                end();
            }
        }));
    });
}

/// The same where no terminal was taken and none is to be given back.
pub(super) fn prepare_plain() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        say(info);
        if env::var_os("RUST_BACKTRACE").is_some() {
            usual(info);
        }
    }));
}

#[expect(clippy::exit, reason = "the thread that draws does not know of the panic")]
fn end() -> ! {
    process::exit(PANICKED)
}

fn say(info: &PanicHookInfo<'_>) {
    let words = WORDS.get().map_or(APOLOGY, String::as_str);
    let what = info.payload_as_str().unwrap_or("panic").replace(char::is_control, " ");
    let place = info.location().map(ToString::to_string).unwrap_or_default();
    let (name, version) = (env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"));
    // Where nobody reads it, nothing is to be done.
    let _ = writeln!(io::stderr(), "\n{words}\n\n{name} {version}: {what} ({place})");
}
