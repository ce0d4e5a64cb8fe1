//! Opens the app: chooses language and region, reads the packs, runs the loop.
use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::PathBuf;
use std::process::ExitCode;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::memory::Memory;
use super::{Open, USAGE, Wanted, clock, colours, plain, say, window};
use crate::app::{App, Effect, Setup, Talk};
use crate::content::Library;
use crate::input::Event;
use crate::locale::{self, Choice, LocaleInfo, UnknownLocale};
use crate::model::RegionId;
use crate::store::{Settings, config_folder};
use crate::term::probe::{self, Family, Surroundings};
use crate::term::{self, Flow, Program};
use crate::typeset::{self, Mosaic};

const NO_TERMINAL: &str = "这里不是终端窗口，大字显示不出来。请打开一个终端窗口，在里面输入 leling；\n\
                           要一行一行地听，就输入 leling --plain。\n\
                           Standard output is not a terminal. Open a terminal window and start leling there, \
                           or use leling --plain for plain lines.";

const NOT_KEPT: &str = "最后做的没能存下来，下回再做一遍就行。\n\
                        What was answered last could not be kept.";

/// Opens the app and stays until it is left.
pub(super) fn run(open: &Open) -> ExitCode {
    let plain = plain::is_wanted(open.plain);
    if !plain && !term::stdout_is_terminal() {
        say(NO_TERMINAL);
        return ExitCode::from(USAGE);
    }
    let config = config_folder();
    let loaded = config.as_deref().map(Settings::load).unwrap_or_default();
    if let Some(trouble) = &loaded.trouble {
        say(trouble);
    }
    let app = match setup(open, &loaded.settings) {
        Ok(setup) => App::new(setup),
        Err(unknown) => {
            say(&unknown.to_string());
            return ExitCode::from(USAGE);
        }
    };
    let size = size(open, &loaded.settings);
    let memory = Memory::new(open.data_folder());
    let mut session = Session { app, talk: Talk::default(), config, size, wanted: open.face, saving: None, memory };
    session.app.set_clock(clock::now());
    if plain {
        session.app.be_plain();
    } else if let Some(wanted) = open.face {
        session.app.use_letters(wanted_ability(wanted), size);
    } else {
        session.app.use_letters(typeset::Ability::default(), size);
    }
    if let Some(guard) = loaded.settings.guard {
        session.app.guard_for(Duration::from_millis(guard.into()));
    }
    if let Some(file) = &open.opened {
        window::tell_opened(file);
    }
    let ended = match open.face {
        _ if plain => term::converse(&mut session),
        Some(_) => term::run(&mut session),
        None => term::run_asking(&mut session, &Surroundings::here()),
    };
    session.finish_saving();
    if session.memory.finish() {
        say(NOT_KEPT);
    }
    match ended {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            say(&format!("终端出了问题，学堂先关上了：{error}"));
            ExitCode::FAILURE
        }
    }
}

/// What the app is started with, as asked for on the command line or before.
pub(super) fn setup(open: &Open, settings: &Settings) -> Result<Setup, UnknownLocale> {
    let (choice, offered) = language(open, settings)?;
    Ok(Setup {
        library: Library::open(&folders(open)),
        region: region(settings, &choice, &offered),
        first_start: choice.should_ask(),
        language: choice.tag,
        overrides: overrides(open),
        theme: colours::theme(open.theme, settings, colours::depth_here()),
        seed: chance(),
    })
}

/// The language asked for on the command line or before, else the system's, and those on offer.
pub(super) fn language(open: &Open, settings: &Settings) -> Result<(Choice, Vec<LocaleInfo>), UnknownLocale> {
    let offered = locale::offered(overrides(open).as_deref());
    let saved = settings.language.as_deref();
    let choice = locale::choose(open.lang.as_deref(), saved, &locale::system_locales(), &offered)?;
    Ok((choice, offered))
}

/// Where the user's own translations are, if they have any.
fn overrides(open: &Open) -> Option<PathBuf> {
    open.data_folder().map(|folder| folder.join("locales"))
}

/// The size asked for, on the command line or before.
pub(super) fn size(open: &Open, settings: &Settings) -> Option<typeset::Size> {
    open.size.or_else(|| settings.letters.as_deref().and_then(typeset::Size::named))
}

/// A number nobody can foretell, for what is drawn by lot: the system's randomness, by which the standard
/// library keeps its tables.
fn chance() -> u64 {
    RandomState::new().build_hasher().finish()
}

/// Why these arguments cannot open the app, whatever it runs on.
pub(super) fn obstacle(open: &Open) -> Option<String> {
    let choice = locale::choose(open.lang.as_deref(), None, &[], &locale::offered(overrides(open).as_deref()));
    choice.err().map(|unknown| unknown.to_string())
}

/// The region chosen before, else the one that goes with the language.
pub(super) fn region(settings: &Settings, choice: &Choice, offered: &[LocaleInfo]) -> RegionId {
    let usual = offered.iter().find(|info| info.tag == choice.tag).map(|info| info.region.clone());
    settings.region.clone().map(RegionId::new).or(usual).unwrap_or_else(|| RegionId::new("CN"))
}

/// The user's own packs first, so that a folder named on the command line wins.
pub(super) fn folders(open: &Open) -> Vec<PathBuf> {
    let own = open.data_folder().map(|folder| folder.join("packs")).filter(|folder| folder.is_dir());
    own.into_iter().chain(open.content.iter().cloned()).collect()
}

/// The app together with what it may do outside: the settings file.
pub(super) struct Session {
    pub(super) app: App,
    /// What was said so far, in plain mode.
    pub(super) talk: Talk,
    config: Option<PathBuf>,
    /// The size asked for, on the command line or before.
    size: Option<typeset::Size>,
    /// Letters asked for on the command line; then the terminal is not asked.
    wanted: Option<Wanted>,
    /// The settings on their way to the disk: the reader does not wait for it.
    saving: Option<JoinHandle<bool>>,
    /// What was learnt, on its way to and from the disk.
    pub(super) memory: Memory,
}

impl Session {
    pub(super) fn save(&mut self, settings: Settings) {
        self.size = settings.letters.as_deref().and_then(typeset::Size::named);
        self.finish_saving();
        let Some(folder) = self.config.clone() else { return self.app.tell_not_saved() };
        self.saving = Some(thread::spawn(move || settings.save(&folder).is_ok()));
    }

    pub(super) fn finish_saving(&mut self) {
        if let Some(saving) = self.saving.take()
            && !saving.join().unwrap_or(false)
        {
            self.app.tell_not_saved();
        }
    }
}

/// What a terminal that was not asked is taken to draw, because somebody says so.
pub(super) fn wanted_ability(wanted: Wanted) -> typeset::Ability {
    let usual = typeset::Ability::default();
    match wanted {
        Wanted::Native => usual,
        Wanted::Sized => typeset::Ability { sized: true, ..usual },
        // Somebody who asks for bare spaces is on a console without hanzi.
        Wanted::Mosaic(mosaic) => typeset::Ability { mosaics: vec![mosaic], hanzi: mosaic != Mosaic::Spaces, ..usual },
    }
}

/// What was found out about the terminal, as the typesetter needs it.
pub(super) fn found_ability(found: &probe::Ability) -> typeset::Ability {
    let mosaic = |family: &Family| match family {
        Family::Octants => Mosaic::Octants,
        Family::Sextants => Mosaic::Sextants,
        Family::Quadrants => Mosaic::Quadrants,
        Family::HalfBlocks => Mosaic::HalfBlocks,
        Family::Spaces => Mosaic::Spaces,
    };
    let mosaics = found.mosaics.iter().map(mosaic).collect();
    typeset::Ability { sized: found.sized, mosaics, seams: found.seams, hanzi: found.console.is_none() }
}

impl Program for Session {
    fn take(&mut self, event: Event, at: Duration) -> Flow {
        self.app.set_clock(clock::now());
        let outcome = self.app.take_at(&event, at);
        for effect in outcome.effects {
            match effect {
                Effect::Leave => return Flow::Quit(0),
                Effect::Save(settings) => self.save(settings),
                Effect::Record(attempt) => self.memory.record(attempt),
                Effect::Keep(leaf) => self.memory.put(leaf),
                // Nothing of a hall happens at home.
                Effect::Happen(_) => {}
            }
        }
        // Behind the key: what comes late must not change what the key meant.
        let caught_up = self.memory.catch_up(&mut self.app);
        if outcome.redraw || caught_up { Flow::Draw } else { Flow::Unchanged }
    }

    fn shown(&mut self) -> Flow {
        if self.memory.open(&mut self.app) { Flow::Draw } else { Flow::Unchanged }
    }

    fn draw(&mut self, area: Rect, buffer: &mut Buffer) -> Option<Position> {
        self.app.draw(area, buffer)
    }

    fn meet(&mut self, found: probe::Ability) {
        if self.wanted.is_none() {
            self.app.use_letters(found_ability(&found), self.size);
        }
    }
}
