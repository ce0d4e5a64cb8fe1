//! `leling --window`: opens the app in a terminal window of its own, with letters as large as the
//! screen allows. This is what an icon on the desktop starts.
//!
//! The launcher stays until the app runs in the window, so that a terminal which fails can be
//! followed by the next one; then it ends, and the window lives by itself.
mod ask;
mod desktop;
mod fonts;
mod launch;
mod letters;
mod profile;
mod screen;
mod terminals;
mod values;

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, io};

use self::ask::{answer, find};
use self::desktop::Desktop;
use self::fonts::Fonts;
pub(super) use self::launch::tell_opened;
use self::launch::{Launch, PATIENCE};
use self::screen::Screen;
use self::terminals::{Cell, TERMINALS, Terminal};
use self::values::Values;
use super::{USAGE, say};

const NO_DESKTOP: &str = "这里没有桌面，开不了新窗口。请在电脑的桌面上打开，或者只输入 leling，就在这里学。\n\
                          There is no desktop to open a window on (DISPLAY and WAYLAND_DISPLAY are not set). \
                          Start leling without --window.";
const NO_HANZI: &str = "这台电脑上没有中文字体，字可能显示成方框。请装一个，例如 fonts-noto-cjk。\n\
                        No font with Chinese letters was found; install one, such as fonts-noto-cjk.";
/// What gnome-terminal's letters are enlarged from when the desktop does not tell.
const GNOME_POINTS: u32 = 11;

/// Whether it is known that no font of this machine has hanzi.
pub(super) fn lacks_hanzi() -> bool {
    Fonts::ask(env::var_os("PATH").as_deref()).lacks_hanzi
}

/// Opens the window; `full_screen` leaves nothing else to be seen.
pub(super) fn run(full_screen: bool) -> ExitCode {
    let Some(desktop) = Desktop::here() else {
        say(NO_DESKTOP);
        return ExitCode::from(USAGE);
    };
    let path = env::var_os("PATH");
    let found = found(path.as_deref(), desktop);
    if found.is_empty() {
        say(&none_found(desktop));
        return ExitCode::from(USAGE);
    }
    let window = match Window::prepare(path.as_deref(), desktop, full_screen) {
        Ok(window) => window,
        Err(error) => {
            say(&format!("临时文件夹用不了，窗口开不了：{error}"));
            return ExitCode::FAILURE;
        }
    };
    let mut failures = String::from("窗口没有打开，几个终端都试过了：");
    for (terminal, file) in found {
        match window.open(terminal, &file) {
            Ok(()) => return ExitCode::SUCCESS,
            Err(failure) => failures.extend(["\n  ", terminal.program, "：", &failure.to_string()]),
        }
    }
    say(&failures);
    ExitCode::FAILURE
}

/// The terminals that are there and can open a window here, best first.
fn found(path: Option<&OsStr>, desktop: Desktop) -> Vec<(&'static Terminal, PathBuf)> {
    let usable = TERMINALS.iter().filter(|terminal| desktop.has(terminal.needs));
    usable.filter_map(|terminal| Some((terminal, find(path, terminal.program)?))).collect()
}

/// Names the terminals that would do.
fn none_found(desktop: Desktop) -> String {
    let usable = TERMINALS.iter().filter(|terminal| desktop.has(terminal.needs));
    let names: Vec<_> = usable.map(|terminal| terminal.program).collect();
    let names = names.join(", ");
    format!(
        "这台电脑上没有找到能开窗口的终端。请装一个，这几个都行：{names}。\n\
         No terminal was found to open a window with; install one of these."
    )
}

/// What the window is to be like, whichever terminal opens it.
#[derive(Debug)]
struct Window {
    screen: Screen,
    fonts: Fonts,
    full_screen: bool,
    /// What gnome-terminal's letters are enlarged from.
    gnome_points: u32,
    /// The app and its arguments.
    app: Vec<OsString>,
    /// Where the app is to run.
    folder: Option<String>,
    /// Where the app leaves word that it runs; removed with the launcher.
    word: tempfile::TempDir,
}

impl Window {
    fn prepare(path: Option<&OsStr>, desktop: Desktop, full_screen: bool) -> io::Result<Self> {
        let screen = Screen::ask(path, desktop);
        let fonts = Fonts::ask(path);
        if fonts.lacks_hanzi {
            say(NO_HANZI);
        }
        let asked = answer(path, "gsettings", &["get", "org.gnome.desktop.interface", "monospace-font-name"]);
        Ok(Self {
            screen: if full_screen { screen } else { screen.inside_a_window() },
            fonts,
            full_screen,
            gnome_points: asked.as_deref().and_then(points_of).unwrap_or(GNOME_POINTS),
            app: [env::current_exe()?.into_os_string()].into_iter().chain(passed_on(env::args_os())).collect(),
            folder: env::current_dir().ok().and_then(|folder| folder.into_os_string().into_string().ok()),
            word: tempfile::Builder::new().prefix("leling").tempdir()?,
        })
    }

    fn open(&self, terminal: &Terminal, file: &Path) -> Result<(), launch::Failure> {
        // A name of its own for each: a terminal given up may still wake up.
        let opened = self.word.path().join(terminal.program);
        let letters = letters::largest(self.screen, terminal.cell.shape(&self.fonts));
        let values = Values::new(self.screen, letters, &self.fonts, self.gnome_points, self.folder.as_deref());
        let words = terminal.arguments(&values, self.full_screen).into_iter().map(OsString::from);
        let word = [OsString::from("--opened"), opened.clone().into_os_string()];
        let mut arguments: Vec<OsString> = words.chain(self.app.iter().cloned()).chain(word).collect();
        if terminal.cell == Cell::Profile {
            // Without a profile the letters are as small as usual: better than no window.
            let _ = profile::write(env::var_os("LOCALAPPDATA"), letters.points);
            arguments = arguments.into_iter().map(profile::escape).collect();
        }
        let environment = terminal.environment(&values);
        let ends_early = terminal.ends_early;
        Launch { terminal: file, arguments, environment, opened, ends_early }.start(PATIENCE)
    }
}

/// The arguments after the program's name, without those that are for the launcher. What stands
/// behind `--content` is never one of these: no value of ours begins with a hyphen.
fn passed_on(arguments: impl Iterator<Item = OsString>) -> impl Iterator<Item = OsString> {
    arguments.skip(1).filter(|argument| argument != "--window" && argument != "--full-screen")
}

/// The size at the end of a font's name, as in `'Ubuntu Mono 13'`.
fn points_of(font: &str) -> Option<u32> {
    let size = font.trim().trim_matches('\'').rsplit(' ').next()?.split('.').next()?.parse().ok()?;
    (4..=200).contains(&size).then_some(size)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_but_the_launchers_own_arguments_are_passed_on() {
        let given = ["leling", "--window", "--lang", "en", "--full-screen", "--content=我的 课文"];
        let passed: Vec<_> = passed_on(given.into_iter().map(OsString::from)).collect();
        assert_eq!(passed, ["--lang", "en", "--content=我的 课文"]);
    }

    #[test]
    fn the_size_of_the_desktops_font_is_read_from_its_name() {
        assert_eq!(points_of("'Ubuntu Mono 13'\n"), Some(13));
        assert_eq!(points_of("'Monospace 10.5'\n"), Some(10));
        assert_eq!(points_of("'Monospace'\n"), None);
        assert_eq!(points_of("''\n"), None);
    }
}
