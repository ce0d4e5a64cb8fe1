//! What there is to know about this machine, gathered and not judged.
use std::path::PathBuf;
use std::time::Duration;
use std::{env, fs, thread};

use ratatui::layout::Size;

use super::foot::{self, Bindings};
use crate::app::Rules;
use crate::cli::kiosk::rules::{Said, rules};
use crate::cli::window::lacks_hanzi;
use crate::cli::{Open, open};
use crate::store::{KioskSettings, Settings, config_folder};
use crate::term;
use crate::term::probe::{Name, Reason, Surroundings, judge};
use crate::typeset::{self, choose_faces};

/// After this a window has its size.
const SETTLED: Duration = Duration::from_millis(500);

/// A process around this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Process {
    /// Its name, without a folder.
    pub(super) name: String,
    /// What it was started with, its own name first.
    pub(super) arguments: Vec<String>,
}

/// What is known. `None` stands for what could not be found out.
#[derive(Debug, Clone, Default)]
#[expect(clippy::struct_excessive_bools, reason = "what is so or not so, each by itself")]
pub(super) struct Facts {
    /// Standard output is a terminal, so that it could be asked.
    pub(super) terminal_is_there: bool,
    /// Who it is.
    pub(super) terminal: Option<Name>,
    /// tmux, screen or the like is in between.
    pub(super) multiplexed: bool,
    /// It is a bare Linux console.
    pub(super) console: bool,
    /// It is at the other end of a connection.
    pub(super) remote: bool,
    /// Its size in cells.
    pub(super) window: Option<Size>,
    /// How many rows a letter of the text would take.
    pub(super) rows_a_letter: Option<u16>,
    /// Whoever started this, from the nearest to the first.
    pub(super) parents: Option<Vec<Process>>,
    /// Runs with all rights.
    pub(super) root: bool,
    /// The name of the desktop around it.
    pub(super) desktop: Option<String>,
    /// What foot does on keys, if it is foot.
    pub(super) foot: Option<Bindings>,
    /// No font has hanzi.
    pub(super) lacks_hanzi: bool,
    /// Whether NumLock is on.
    pub(super) num_lock: Option<bool>,
    /// The number pad sends digits whether it is on or not.
    pub(super) pad_is_digits: bool,
    /// Somebody starts the kiosk anew when it hangs.
    pub(super) watchdog: bool,
    /// What the kernel does on the keys of `SysRq`; 0 is nothing.
    pub(super) sysrq: Option<u32>,
    /// The rules that follow from the settings.
    pub(super) rules: Rules,
    /// What is wrong with the settings.
    pub(super) remarks: Vec<Said>,
}

impl Facts {
    /// Looks around.
    pub(super) fn here(options: &Open, idle: Option<u16>) -> Self {
        let folder = config_folder();
        let kiosk = folder.as_deref().map(KioskSettings::load).unwrap_or_default();
        let loaded = folder.as_deref().map(Settings::load).unwrap_or_default();
        let (rules, mut remarks) = rules(idle, &kiosk);
        remarks.extend(loaded.trouble.map(|trouble| {
            (trouble, "settings.toml cannot be read: nothing in it is used, the code included.".to_owned())
        }));
        let surroundings = Surroundings::here();
        let parents = parents();
        let mut facts = Self {
            multiplexed: surroundings.multiplexed,
            console: surroundings.console.is_some(),
            remote: surroundings.remote,
            root: is_root(),
            desktop: variable("XDG_CURRENT_DESKTOP").or_else(|| variable("DESKTOP_SESSION")),
            foot: parents.as_ref().and_then(|parents| foot_of(parents)),
            parents,
            lacks_hanzi: lacks_hanzi(),
            num_lock: num_lock(),
            pad_is_digits: variable("XKB_DEFAULT_OPTIONS").is_some_and(|options| options.contains("numpad:mac")),
            watchdog: variable("WATCHDOG_USEC").is_some() && variable("NOTIFY_SOCKET").is_some(),
            sysrq: fs::read_to_string("/proc/sys/kernel/sysrq").ok().and_then(|text| text.trim().parse().ok()),
            rules,
            remarks,
            ..Self::default()
        };
        facts.ask_terminal(options, &surroundings, loaded.settings.letters.as_deref());
        facts
    }

    fn ask_terminal(&mut self, options: &Open, surroundings: &Surroundings, letters: Option<&str>) {
        self.terminal_is_there = term::stdout_is_terminal() && term::keyboard_is_there();
        if !self.terminal_is_there {
            return;
        }
        let Ok(answers) = term::survey(surroundings) else { return };
        // A window that was only just opened has not got its size yet.
        thread::sleep(SETTLED);
        self.window = term::window_size();
        let found = judge(&answers.replies, surroundings);
        self.terminal = found.reasons.iter().find_map(|reason| match reason {
            Reason::Known(terminal) => Some(terminal.name.clone()),
            _ => None,
        });
        let ability = options.face.map_or_else(|| open::found_ability(&found), open::wanted_ability);
        let size = options.size.or_else(|| letters.and_then(typeset::Size::named));
        // Head and foot line take a row each.
        let body = |window: Size| (window.width, window.height.saturating_sub(2));
        self.rows_a_letter =
            self.window.map(body).map(|(columns, rows)| choose_faces(&ability, size, columns, rows).body.rows());
    }
}

fn variable(name: &str) -> Option<String> {
    env::var_os(name).map(|value| value.to_string_lossy().into_owned()).filter(|value| !value.is_empty())
}

#[cfg(unix)]
fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

#[cfg(not(unix))]
fn is_root() -> bool {
    false
}

/// foot among those around, and what it does on keys.
fn foot_of(parents: &[Process]) -> Option<Bindings> {
    let foot = parents.iter().find(|process| process.name == "foot")?;
    let config = variable("XDG_CONFIG_HOME").map(PathBuf::from);
    let config = config.or_else(|| variable("HOME").map(|home| PathBuf::from(home).join(".config")));
    Some(Bindings::of(&foot.arguments, &foot::usual(config.as_deref())))
}

/// The processes around this one, where the system tells.
fn parents() -> Option<Vec<Process>> {
    let mut parents = Vec::new();
    let mut pid = parent_of("self")?;
    // More than these are not between a kiosk and the first process.
    while pid > 1 && parents.len() < 32 {
        let text = fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
        let words = text.split(|byte| *byte == 0).filter(|word| !word.is_empty());
        let arguments = words.map(|word| String::from_utf8_lossy(word).into_owned()).collect();
        let name = fs::read_to_string(format!("/proc/{pid}/comm")).unwrap_or_default().trim().to_owned();
        parents.push(Process { name, arguments });
        pid = parent_of(&pid.to_string())?;
    }
    Some(parents)
}

fn parent_of(pid: &str) -> Option<u32> {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("PPid:"))?.trim().parse().ok()
}

/// Whether the lamp of any keyboard is lit; `None` where there is none that tells.
fn num_lock() -> Option<bool> {
    let lamps = fs::read_dir("/sys/class/leds").ok()?.flatten();
    let lamps = lamps.filter(|lamp| lamp.file_name().to_string_lossy().ends_with("::numlock"));
    let lit: Vec<bool> = lamps
        .filter_map(|lamp| fs::read_to_string(lamp.path().join("brightness")).ok())
        .map(|brightness| brightness.trim() != "0")
        .collect();
    (!lit.is_empty()).then(|| lit.contains(&true))
}
