//! Opens the app: chooses language and region, reads the packs, runs the loop.
use std::path::PathBuf;
use std::process::ExitCode;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Open, USAGE, say, window};
use crate::app::{App, Effect, Setup};
use crate::content::Library;
use crate::input::Event;
use crate::locale::{self, Choice, LocaleInfo};
use crate::model::RegionId;
use crate::store::{Settings, config_folder, data_folder};
use crate::term::{self, Flow, Program};
use crate::theme::Theme;

const NO_TERMINAL: &str = "这里不是终端窗口，大字显示不出来。请打开一个终端窗口，在里面输入 leling。\n\
                           Standard output is not a terminal. Open a terminal window and start leling there.";

/// Opens the app and stays until it is left.
pub(super) fn run(open: &Open) -> ExitCode {
    if !term::stdout_is_terminal() {
        say(NO_TERMINAL);
        return ExitCode::from(USAGE);
    }
    let config = config_folder();
    let loaded = config.as_deref().map(Settings::load).unwrap_or_default();
    if let Some(trouble) = &loaded.trouble {
        say(trouble);
    }
    let overrides = data_folder().map(|folder| folder.join("locales"));
    let offered = locale::offered(overrides.as_deref());
    let saved = loaded.settings.language.as_deref();
    let choice = match locale::choose(open.lang.as_deref(), saved, &locale::system_locales(), &offered) {
        Ok(choice) => choice,
        Err(unknown) => {
            say(&unknown.to_string());
            return ExitCode::from(USAGE);
        }
    };
    let app = App::new(Setup {
        library: Library::open(&folders(open)),
        region: region(&loaded.settings, &choice, &offered),
        first_start: choice.should_ask(),
        language: choice.tag,
        overrides,
        theme: theme(),
    });
    let mut session = Session { app, config };
    if let Some(file) = &open.opened {
        window::tell_opened(file);
    }
    match term::run(&mut session) {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            say(&format!("终端出了问题，学堂先关上了：{error}"));
            ExitCode::FAILURE
        }
    }
}

/// Why these arguments cannot open the app, whatever it runs on.
pub(super) fn obstacle(open: &Open) -> Option<String> {
    let overrides = data_folder().map(|folder| folder.join("locales"));
    let choice = locale::choose(open.lang.as_deref(), None, &[], &locale::offered(overrides.as_deref()));
    choice.err().map(|unknown| unknown.to_string())
}

/// The region chosen before, else the one that goes with the language.
fn region(settings: &Settings, choice: &Choice, offered: &[LocaleInfo]) -> RegionId {
    let usual = offered.iter().find(|info| info.tag == choice.tag).map(|info| info.region.clone());
    settings.region.clone().map(RegionId::new).or(usual).unwrap_or_else(|| RegionId::new("CN"))
}

/// The user's own packs first, so that a folder named on the command line wins.
pub(super) fn folders(open: &Open) -> Vec<PathBuf> {
    let own = data_folder().map(|folder| folder.join("packs")).filter(|folder| folder.is_dir());
    own.into_iter().chain(open.content.iter().cloned()).collect()
}

/// `NO_COLOR` is honoured in any form but the empty one (no-color.org).
fn theme() -> Theme {
    match std::env::var_os("NO_COLOR") {
        Some(value) if !value.is_empty() => Theme::MONOCHROME,
        _ => Theme::BRIGHT,
    }
}

/// The app together with what it may do outside: the settings file.
struct Session {
    app: App,
    config: Option<PathBuf>,
}

impl Program for Session {
    fn take(&mut self, event: Event) -> Flow {
        let outcome = self.app.take(&event);
        match outcome.effect {
            Some(Effect::Leave) => return Flow::Quit(0),
            Some(Effect::Save(settings)) => {
                let saved = self.config.as_deref().is_some_and(|folder| settings.save(folder).is_ok());
                if !saved {
                    self.app.tell_not_saved();
                }
            }
            None => {}
        }
        if outcome.redraw { Flow::Draw } else { Flow::Unchanged }
    }

    fn draw(&mut self, area: Rect, buffer: &mut Buffer) -> Option<Position> {
        self.app.draw(area, buffer)
    }
}
