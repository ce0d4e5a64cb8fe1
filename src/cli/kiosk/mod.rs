//! `leling kiosk`: a machine in a hall or at a bank that people use one after the other.
//!
//! The process that is started keeps another one of the same program, in which the lessons run, and
//! starts it anew when it ends otherwise than by the volunteer's code ([`keeper`]).
mod alarm;
mod around;
mod doctor;
mod keeper;
mod notify;
mod program;
mod rules;

use std::ffi::OsString;
use std::process::ExitCode;
use std::{env, io};

use self::program::Program;
use self::rules::idle;
use super::{Open, USAGE, open, plain, say, window};
use crate::app::{App, Kiosk, Setup};
use crate::store::{KioskSettings, Settings, config_folder};
use crate::term::probe::Surroundings;
use crate::term::{self, Modes};

const NO_TERMINAL: &str = "这里不是终端窗口，自助机开不了。在桌面上试一试，就写 leling kiosk --full-screen；\n\
                           怎么布置一台自助机，kiosk 文件夹里的 README.md 写着。\n\
                           There is no terminal to draw on. Try leling kiosk --full-screen on a desktop; \
                           kiosk/README.md says how a kiosk is set up.";
const NO_PLAIN: &str = "自助机只有大字的样子，没有一行一行说的。\n\
                        A kiosk is drawn in large letters; there are no plain lines (--plain, ACCESSIBLE, TERM=dumb).";

/// How a kiosk is opened.
#[derive(Debug, Clone, Default, clap::Args)]
pub(super) struct Options {
    /// 没人按键多少秒后从头来，120 到 3600 (seconds without a key until everything is forgotten)
    #[arg(long, value_name = "SECONDS", value_parser = idle)]
    idle: Option<u16>,
    /// 查一查这台机器：会不会让人出去，字够不够大 (what on this machine would let a visitor out)
    #[arg(long)]
    doctor: bool,
    /// 另开一个窗口，占满整个屏幕 (in a window of its own over the whole screen)
    #[arg(long)]
    full_screen: bool,
    /// What systemd starts: this program, the compositor with all that is in it.
    #[arg(long, value_name = "PROGRAM", hide = true, num_args = 1.., allow_hyphen_values = true)]
    around: Vec<OsString>,
    /// The lessons themselves, kept by the process of this number.
    #[arg(long, value_name = "PID", hide = true)]
    inside: Option<u32>,
    /// Not for the first time: what is to be said at the start was said.
    #[arg(long, hide = true)]
    again: bool,
}

/// Opens the kiosk, and stays until the volunteer's code is typed, the terminal is gone or SIGTERM comes.
pub(super) fn run(open: &Open, options: &Options) -> ExitCode {
    if !options.around.is_empty() {
        return around::run(&options.around);
    }
    if options.doctor {
        return doctor::run(open, options.idle);
    }
    if plain::is_wanted(open.plain) {
        say(NO_PLAIN);
        return ExitCode::from(USAGE);
    }
    if options.full_screen {
        return window::run(true);
    }
    if !term::stdout_is_terminal() || !term::keyboard_is_there() {
        say(NO_TERMINAL);
        return ExitCode::from(USAGE);
    }
    match options.inside {
        Some(keeper) => inside(open, options, keeper),
        None => keep(open),
    }
}

/// Keeps the program that is used, and starts it anew.
fn keep(open: &Open) -> ExitCode {
    // From here on nothing that is pressed ends this process.
    let signals = match keeper::Signals::prepare() {
        Ok(signals) => signals,
        Err(error) => {
            say(&format!("自助机开不了：{error}"));
            return ExitCode::FAILURE;
        }
    };
    // What would keep the program from starting is said once, and not again and again.
    let settings = config_folder().as_deref().map(Settings::load).unwrap_or_default().settings;
    if let Err(unknown) = open::language(open, &settings) {
        say(&unknown.to_string());
        return ExitCode::from(USAGE);
    }
    if let Some(file) = &open.opened {
        window::tell_opened(file);
    }
    let modes = Modes::here();
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    let code = keeper::keep(signals, &modes, &arguments);
    modes.restore();
    notify::tell("STOPPING=1");
    ExitCode::from(code)
}

/// Runs the lessons.
fn inside(open: &Open, options: &Options, keeper: u32) -> ExitCode {
    keeper::end_with(keeper);
    let folder = config_folder();
    let settings = folder.as_deref().map(Settings::load).unwrap_or_default().settings;
    let kiosk = folder.as_deref().map(KioskSettings::load).unwrap_or_default();
    let setup = match open::setup(open, &settings) {
        Ok(setup) => setup,
        Err(unknown) => {
            say(&unknown.to_string());
            return ExitCode::from(USAGE);
        }
    };
    // Whoever comes finds what everybody finds.
    let app = App::new(Setup { first_start: false, seed: 1, ..setup });
    let size = open::size(open, &settings);
    let wanted = open.face.map(open::wanted_ability);
    let mut kiosk = Kiosk::new(app, rules::rules(options.idle, &kiosk).0);
    kiosk.use_letters(&wanted.clone().unwrap_or_default(), size);
    let mut program = Program::new(kiosk, size, wanted.is_some(), !options.again);
    let surroundings = Surroundings::here();
    let asked = wanted.is_none().then_some(&surroundings);
    let alarm = program.alarm();
    let ended: io::Result<u8> = term::run_locked(&mut program, asked, |bell| alarm.serve(bell));
    match ended {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            say(&format!("终端出了问题：{error}"));
            ExitCode::FAILURE
        }
    }
}
