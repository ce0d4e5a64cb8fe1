//! `leling hall`: the screen of a class; `leling notes`: what whoever takes the class says.
//!
//! With `--listen` a telephone may read the notes, too ([`super::phone`]).
//!
//! Both are the same app over the same journal. What happens on either is written down first and shown
//! on both then; each goes on without the other, and comes back where the session is.
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;
use std::{fs, thread};

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::phone::{Address, Phone};
use super::{Open, USAGE, clock, open, plain, say};
use crate::app::{App, Effect, Outcome, Setup};
use crate::input::Event;
use crate::locale::UnknownLocale;
use crate::session::{HallEvent, Happened, Run};
use crate::store::{Appended, Journal, Settings, config_folder};
use crate::term::probe::{self, Surroundings};
use crate::term::{self, Bell, Flow, Program};
use crate::typeset;

const NO_TERMINAL: &str = "这里不是终端窗口，上不了课。请打开一个终端窗口，在里面再输入一遍。\n\
                           Nothing can be drawn here: start this in a terminal window.";

/// The journal of the hall in the data folder.
const JOURNAL: &str = "hall/session.jsonl";
/// How often somebody looks whether the other screen has written something.
const LOOK: Duration = Duration::from_millis(100);
/// After so many looks the notes are drawn again, for the minutes in them.
const LOOKS_TILL_REDRAWN: u32 = 150;
/// So often at once something is written down though the other screen was faster.
const AT_ONCE: usize = 3;
/// The same key again counts after this time in a hall (standard O3).
const GUARD: Duration = Duration::from_millis(500);

/// Which of the two screens it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Class,
    Notes,
}

/// Shows a class its screen; `sheet` names the session.
pub(super) fn run(options: &Open, sheet: Option<&str>, listen: Option<Address>) -> ExitCode {
    start(options, Part::Class, sheet, listen)
}

/// Shows whoever takes the class the notes.
pub(super) fn run_notes(options: &Open, listen: Option<Address>) -> ExitCode {
    start(options, Part::Notes, None, listen)
}

fn start(options: &Open, part: Part, sheet: Option<&str>, listen: Option<Address>) -> ExitCode {
    if !term::stdout_is_terminal() || plain::is_wanted(options.plain) {
        say(NO_TERMINAL);
        return ExitCode::from(USAGE);
    }
    let settings = config_folder().as_deref().map(Settings::load).unwrap_or_default().settings;
    let mut app = match app(options, &settings) {
        Ok(app) => app,
        Err(unknown) => {
            say(&unknown.to_string());
            return ExitCode::from(USAGE);
        }
    };
    app.guard_for(if part == Part::Class { GUARD } else { Duration::ZERO });
    if let Some(name) = sheet.filter(|name| app.run_sheet(name).is_none()) {
        say(&no_such_session(&app, name));
        return ExitCode::from(USAGE);
    }
    let phone = match listen.map(Phone::listen).transpose() {
        Ok(phone) => phone,
        Err(error) => {
            say(&format!(
                "这个地址用不了：{error}。换一个端口再试，比如 --listen 8766；不写 --listen 也能上课。\n\
                 This address cannot be used. Try another port, or leave out --listen."
            ));
            return ExitCode::from(USAGE);
        }
    };
    if let Some(phone) = &phone {
        app.tell_phone(phone.address.clone());
    }
    let size = match part {
        Part::Class => open::size(options, &settings),
        // The notes are read from an arm's length by somebody who sees.
        Part::Notes => options.size.or(Some(typeset::Size::Standard)),
    };
    let hall = Hall::new(app, options, size, part, sheet);
    if let (Some(phone), Some(journal)) = (phone, &hall.path) {
        let options = options.clone();
        phone.answer(journal, move || self::app(&options, &settings).ok());
    }
    show(hall, options)
}

/// The app, in the language and the place asked for; nobody in a hall is asked for them. Everything in a
/// session follows from its run-sheet, nothing is drawn by lot.
fn app(options: &Open, settings: &Settings) -> Result<App, UnknownLocale> {
    let setup = open::setup(options, settings)?;
    let mut app = App::new(Setup { first_start: false, seed: 1, ..setup });
    app.set_clock(clock::now());
    Ok(app)
}

fn show(mut hall: Hall, options: &Open) -> ExitCode {
    let part = hall.part;
    let watched = hall.path.clone().filter(|_| hall.journal.is_some());
    let wanted = options.face.map(open::wanted_ability);
    hall.app.use_letters(wanted.clone().unwrap_or_default(), hall.size);
    let surroundings = Surroundings::here();
    let asked = wanted.is_none().then_some(&surroundings);
    let ended = term::run_with_bell(&mut hall, asked, |bell| {
        if let Some(path) = watched {
            watch(path, bell, part);
        }
    });
    match ended {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            say(&format!("终端出了问题，先关上了；再打开，还从这一步讲起：{error}"));
            ExitCode::FAILURE
        }
    }
}

/// Which sessions there are, for whoever named another one.
fn no_such_session(app: &App, name: &str) -> String {
    let all: Vec<String> =
        app.run_sheets().iter().map(|sheet| format!("{}（{}）", sheet.id, sheet.title.base)).collect();
    let name = crate::model::CleanText::lossy(name);
    format!("没有“{name}”这次课。有这些：{}\nThere is no session “{name}”; those above are there.", all.join("、"))
}

/// Rings when the journal grows; for the notes now and then besides.
fn watch(path: PathBuf, bell: Bell, part: Part) {
    let length = |path: &Path| fs::metadata(path).map_or(0, |about| about.len());
    let _ = thread::Builder::new().name("journal".into()).spawn(move || {
        let (mut before, mut looks) = (length(&path), 0);
        loop {
            thread::sleep(LOOK);
            looks += 1;
            let now = length(&path);
            if now != before || part == Part::Notes && looks >= LOOKS_TILL_REDRAWN {
                (before, looks) = (now, 0);
                bell.ring();
            }
        }
    });
}

/// Whether the session is elsewhere after it, and not only its pages.
fn moves(one: &Happened) -> bool {
    !matches!(one.what, HallEvent::Page { .. })
}

/// One of the two screens, and the journal they share.
struct Hall {
    app: App,
    journal: Option<Journal<Happened>>,
    path: Option<PathBuf>,
    size: Option<typeset::Size>,
    /// Letters asked for on the command line.
    named: bool,
    part: Part,
}

impl Hall {
    /// The screen as the journal says it was left; `sheet` names the session of a class.
    fn new(mut app: App, options: &Open, size: Option<typeset::Size>, part: Part, sheet: Option<&str>) -> Self {
        let path = options.data_folder().map(|folder| folder.join(JOURNAL));
        let opened = path.as_deref().map(Journal::open).and_then(Result::ok);
        let (journal, happened) = match opened {
            Some((journal, happened)) => (Some(journal), happened),
            None => (None, Vec::new()),
        };
        match part {
            Part::Class => app.be_class(&happened, sheet),
            Part::Notes => app.be_notes(&happened),
        }
        Self { app, journal, path, size, named: options.face.is_some(), part }
    }

    /// What the other screen has written.
    fn catch_up(&mut self) -> Flow {
        let news = self.journal.as_mut().and_then(|journal| journal.catch_up().ok()).unwrap_or_default();
        if news.is_empty() && self.part == Part::Class {
            return Flow::Unchanged;
        }
        let attended = self.app.attends();
        self.tell(&news);
        // A page turned elsewhere is followed and not answered: two screens of a class, each with a grid of
        // its own, would go on answering each other.
        if self.part == Part::Class && news.iter().any(moves) {
            self.tell_notes(attended);
        }
        Flow::Draw
    }

    fn tell(&mut self, happened: &[Happened]) {
        let _: Outcome = self.app.happen(happened);
    }

    /// Writes down what happens, then shows it. What cannot be written is shown all the same: the class
    /// goes on.
    fn happen(&mut self, event: HallEvent) {
        let happened = Happened::new(clock::now(), event);
        for _ in 0..AT_ONCE {
            match self.journal.as_mut().map(|journal| journal.append(&happened)) {
                Some(Ok(Appended::Behind(news))) => {
                    self.tell(&news);
                    // Where the session has moved on meanwhile the key was meant for something else. A page
                    // that was turned takes nothing from it.
                    if news.iter().any(moves) {
                        return;
                    }
                }
                Some(Ok(Appended::Written)) => return self.tell(&[happened]),
                Some(Err(_)) | None => {
                    self.tell(&[happened]);
                    return self.app.tell_not_noted();
                }
            }
        }
    }

    /// Writes down what the notes have to know: whether the class is in the session, and on which page.
    fn tell_notes(&mut self, attended: bool) {
        // The notes may have moved on meanwhile; what is true then is told then.
        for _ in 0..AT_ONCE {
            let Some(news) = self.news_for_notes(attended) else { return };
            self.happen(news);
        }
    }

    fn news_for_notes(&self, attended: bool) -> Option<HallEvent> {
        let attends = self.app.attends();
        let away = self.app.run().is_some_and(Run::is_away);
        let leaves = attended && !attends && self.app.run().is_some_and(Run::is_under_way);
        if attends && away || leaves {
            return Some(HallEvent::Away(!attends));
        }
        self.app.page_of_class()
    }
}

impl Program for Hall {
    fn take(&mut self, event: Event, at: Duration) -> Flow {
        self.app.set_clock(clock::now());
        if event == Event::Changed {
            return self.catch_up();
        }
        let attended = self.app.attends();
        let outcome = self.app.take_at(&event, at);
        let mut redraw = outcome.redraw;
        for effect in outcome.effects {
            match effect {
                Effect::Leave => return Flow::Quit(0),
                Effect::Happen(event) => {
                    self.happen(event);
                    redraw = true;
                }
                // A hall keeps counts of hands and nothing else.
                Effect::Save(_) | Effect::Record(_) | Effect::Keep(_) => {}
            }
        }
        if self.part == Part::Class {
            self.tell_notes(attended);
        }
        if redraw { Flow::Draw } else { Flow::Unchanged }
    }

    fn draw(&mut self, area: Rect, buffer: &mut Buffer) -> Option<Position> {
        self.app.draw(area, buffer)
    }

    fn meet(&mut self, found: probe::Ability) {
        if !self.named {
            self.app.use_letters(open::found_ability(&found), self.size);
        }
    }
}
