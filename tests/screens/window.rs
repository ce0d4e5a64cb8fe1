//! A window of a real terminal, on a screen of its own that nobody sees.
use std::cell::{OnceCell, RefCell};
use std::ffi::OsString;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use tempfile::TempDir;

use super::picture::Picture;

/// The longest that anything may take that must come; only a failing test waits so long.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);
/// Between two looks at the same thing.
const A_MOMENT: Duration = Duration::from_millis(100);
/// Larger than any window here.
const SCREEN: &str = "1920x1400x24";
/// What is needed beside a terminal.
const TOOLS: [&str; 3] = ["Xvfb", "xdotool", "import"];

/// A terminal whose windows are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Terminal {
    Xterm,
    /// One of those that are made with VTE.
    Xfce,
    Kitty,
}

/// How large a window is: cells, and the points of its letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shape {
    pub(crate) cells: (u16, u16),
    pub(crate) points: u16,
}

impl Terminal {
    pub(crate) const ALL: [Self; 3] = [Self::Xterm, Self::Xfce, Self::Kitty];

    pub(crate) fn program(self) -> &'static str {
        match self {
            Self::Xterm => "xterm",
            Self::Xfce => "xfce4-terminal",
            Self::Kitty => "kitty",
        }
    }

    /// Programs without which nothing can be looked at, and that are not here.
    pub(crate) fn missing(self) -> Vec<&'static str> {
        let path = env::var_os("PATH").unwrap_or_default();
        let is_here = |tool: &str| env::split_paths(&path).any(|folder| folder.join(tool).is_file());
        TOOLS.into_iter().chain([self.program()]).filter(|tool| !is_here(tool)).collect()
    }

    /// Without borders and bars, the cursor still: nothing is in the window but cells.
    fn arguments(self, shape: Shape, command: Vec<OsString>) -> Vec<OsString> {
        let ((columns, rows), points) = (shape.cells, shape.points);
        let geometry = format!("{columns}x{rows}+0+0");
        let font = "DejaVu Sans Mono";
        let words: Vec<String> = match self {
            Self::Xterm => {
                let words = ["-fa", font, "-fs", &points.to_string(), "-geometry", &geometry, "-b", "0", "-bw", "0"];
                words.into_iter().chain(["+sb", "+bc", "-tn", "xterm-256color", "-e"]).map(str::to_owned).collect()
            }
            Self::Xfce => {
                let bare = ["--disable-server", "--hide-menubar", "--hide-toolbar", "--hide-scrollbar"];
                let bare = bare.into_iter().chain(["--hide-borders", "--geometry", &geometry, "--font"]);
                bare.map(str::to_owned).chain([format!("{font} {points}"), "-x".to_owned()]).collect()
            }
            Self::Kitty => {
                let settings = [
                    format!("font_family={font}"),
                    format!("font_size={points}"),
                    format!("initial_window_width={columns}c"),
                    format!("initial_window_height={rows}c"),
                    "remember_window_size=no".to_owned(),
                    "window_padding_width=0".to_owned(),
                    "enable_audio_bell=no".to_owned(),
                    "update_check_interval=0".to_owned(),
                    "cursor_blink_interval=0".to_owned(),
                ];
                let settings = settings.into_iter().flat_map(|setting| ["-o".to_owned(), setting]);
                ["--config", "NONE"].map(str::to_owned).into_iter().chain(settings).chain(["--".to_owned()]).collect()
            }
        };
        words.into_iter().map(OsString::from).chain(command).collect()
    }
}

/// A process that ends with the test, however that ends.
struct Running(RefCell<Child>);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.get_mut().kill();
        let _ = self.0.get_mut().wait();
    }
}

/// A window in which a program runs.
pub(crate) struct Window {
    id: OnceCell<String>,
    display: String,
    // Ended in this order.
    terminal: Running,
    server: Running,
    home: TempDir,
}

impl Window {
    /// Opens a window of `terminal` in which `command` runs, in the home of somebody who chose a
    /// language before. `variables` are added to an environment of its own. Does not wait for it to
    /// appear: a command that is soon done takes its window with it.
    pub(crate) fn open(terminal: Terminal, shape: Shape, command: Vec<OsString>, variables: &[(&str, &Path)]) -> Self {
        let home = home();
        let (server, display) = server();
        let child = surroundings(terminal.program(), home.path(), &display)
            .args(terminal.arguments(shape, command))
            .envs(variables.iter().copied())
            .spawn()
            .unwrap();
        Self { id: OnceCell::new(), display, terminal: Running(RefCell::new(child)), server, home }
    }

    /// What X calls it, as soon as it is there.
    fn id(&self) -> &str {
        self.id.get_or_init(|| wait(|| self.only()).unwrap_or_else(|| panic!("no window: {}", self.state())))
    }

    /// For whoever has to find out why there is none.
    fn state(&self) -> String {
        let search = self.search();
        let running = |process: &Running| process.0.borrow_mut().try_wait();
        format!(
            "terminal {:?}, screen {} {:?}, search {:?} {}",
            running(&self.terminal),
            self.display,
            running(&self.server),
            search.status,
            String::from_utf8_lossy(&search.stderr)
        )
    }

    /// The window that is to be seen; there are no others on this screen.
    fn only(&self) -> Option<String> {
        String::from_utf8_lossy(&self.search().stdout).lines().last().map(str::to_owned)
    }

    fn search(&self) -> Output {
        self.tool("xdotool", &["search", "--onlyvisible", "--name", "."])
    }

    fn tool(&self, name: &str, arguments: &[&str]) -> Output {
        surroundings(name, self.home.path(), &self.display)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .args(arguments)
            .output()
            .unwrap()
    }

    /// Presses a key, by the name X gives it.
    pub(crate) fn press(&self, key: &str) {
        self.tool("xdotool", &["windowfocus", self.id()]);
        self.tool("xdotool", &["key", "--clearmodifiers", key]);
    }

    /// What is to be seen once two looks in a row see the same and it is what was waited for; what
    /// was seen last, when that never comes.
    ///
    /// A still picture alone says little: the program may not have begun to draw.
    pub(crate) fn picture_when(&self, is_right: impl Fn(&Picture) -> bool) -> Option<Picture> {
        let deadline = Instant::now() + PATIENCE;
        let mut before = None;
        loop {
            let now = self.look();
            let still = now.is_some() && now == before;
            if still && now.as_ref().is_some_and(&is_right) || Instant::now() > deadline {
                return now;
            }
            before = now;
            thread::sleep(A_MOMENT);
        }
    }

    fn look(&self) -> Option<Picture> {
        Picture::read(&self.tool("import", &["-window", self.id(), "-depth", "8", "ppm:-"]).stdout)
    }
}

/// A program with nothing from the environment of the test.
fn surroundings(program: &str, home: &Path, display: &str) -> Command {
    let mut command = Command::new(program);
    command.env_clear().current_dir(home).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.env("PATH", env::var_os("PATH").unwrap_or_default());
    command.envs([("LANG", "C.UTF-8"), ("LC_ALL", "C.UTF-8"), ("SHELL", "/bin/sh"), ("DISPLAY", display)]);
    // Kitty draws by OpenGL; there is no graphics card behind this screen.
    command.env("LIBGL_ALWAYS_SOFTWARE", "1");
    for name in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"] {
        command.env(name, home);
    }
    command
}

fn home() -> TempDir {
    let home = tempfile::tempdir().unwrap();
    let settings: PathBuf = home.path().join("leling");
    fs::create_dir_all(&settings).unwrap();
    fs::write(settings.join("settings.toml"), "language = \"zh-Hans-CN\"\nregion = \"CN\"\nguard = 0\n").unwrap();
    home
}

/// A screen, and the name by which it is found.
///
/// Without `-noreset` it begins anew whenever its last client leaves: one that looks for a window
/// would take a terminal down that is just about to open it.
fn server() -> (Running, String) {
    let mut server = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut number = String::new();
    BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
    assert!(!number.trim().is_empty(), "Xvfb did not start");
    (Running(RefCell::new(server)), format!(":{}", number.trim()))
}

/// Looks until something is there.
pub(crate) fn wait<T>(look: impl Fn() -> Option<T>) -> Option<T> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        match look() {
            None if Instant::now() < deadline => thread::sleep(A_MOMENT),
            found => return found,
        }
    }
}
