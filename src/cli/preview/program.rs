//! The preview as it runs on the terminal: the learner's app, and around it what only an author sees.
use std::path::PathBuf;
use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect, Size};

use super::keys::{Wish, wish};
use super::list::{self, Goal};
use super::over::{Came, Over};
use super::shelf::{Read, Shelf};
use super::{faces, panel};
use crate::app::{App, Effect, Outcome};
use crate::cli::{clock, open};
use crate::input::{Event, Key};
use crate::locale;
use crate::model::CleanText;
use crate::term::{Flow, Program, probe};
use crate::theme::Theme;
use crate::typeset;

/// The windows of other people, from a hall's screen to the smallest.
const GRIDS: [(u16, u16); 5] = [(160, 45), (120, 30), (80, 24), (40, 10), (30, 6)];

/// What is said first: how to find the rest.
const HELLO: &str = "试看：存盘就更新。按 9 看有哪些键";

/// What the bar says while the folder is not there.
const GONE: &str = "！文件夹不见了（改名了？U 盘拔了？）。上面是最后读到的样子；它一回来，接着看。";

/// The app, the folder, and what the author looks at.
pub(super) struct Preview {
    pub(super) app: App,
    pub(super) shelf: Shelf,
    pub(super) theme: Theme,
    /// The window.
    pub(super) window: Size,
    /// A smaller window is played: which of [`GRIDS`].
    grid: Option<usize>,
    /// What the terminal draws by itself, and which letters are used instead.
    found: typeset::Ability,
    face: usize,
    /// The size asked for on the command line.
    size: Option<typeset::Size>,
    gone: bool,
    /// Said once, on the first of the learner's screens that is seen.
    greeting: Option<CleanText>,
    /// The file named on the command line, until what is in it can be shown.
    pub(super) wanted: Option<PathBuf>,
    pub(super) over: Option<Over>,
}

impl Preview {
    pub(super) fn new(app: App, shelf: Shelf, theme: Theme, size: Option<typeset::Size>, face: usize) -> Self {
        let found = typeset::Ability::default();
        let (window, grid, over) = (Size::ZERO, None, None);
        let greeting = Some(CleanText::lossy(HELLO));
        Self { app, shelf, theme, window, grid, found, face, size, gone: false, greeting, wanted: None, over }
    }

    /// Reads the files again; the author stays where he is.
    fn read(&mut self) {
        let read = self.shelf.read(self.app.library());
        self.gone = matches!(read, Read::Gone);
        if let Read::Library(library) = read {
            let _ = self.app.renew(*library);
            self.go_to_wanted();
            if self.bar().is_empty() {
                self.app.say(CleanText::lossy("读了新的"));
            }
        }
        match &mut self.over {
            Some(Over::Faults { .. }) if self.shelf.findings.is_empty() => self.over = None,
            Some(Over::Faults { .. }) => self.show_faults(),
            Some(Over::List { entries, at }) => {
                *entries = list::entries(&self.app);
                *at = (*at).min(entries.len().saturating_sub(1));
            }
            None => {}
        }
        self.fit();
    }

    fn bar(&self) -> Vec<String> {
        if self.gone {
            return panel::broken(GONE, self.window.width);
        }
        panel::bar(&self.shelf.findings, self.window.width, self.window.height)
    }

    /// The part of the window that is the learner's, and the bar under it.
    fn areas(&self) -> (Rect, Rect) {
        let bar = u16::try_from(self.bar().len()).unwrap_or(0).min(self.window.height);
        let height = self.window.height - bar;
        (Rect::new(0, 0, self.window.width, height), Rect::new(0, height, self.window.width, bar))
    }

    /// The learner's window: all there is, or a smaller one.
    fn inner(&self) -> Rect {
        let (area, _) = self.areas();
        let (columns, rows) = self.grid.and_then(|grid| GRIDS.get(grid).copied()).unwrap_or((area.width, area.height));
        Rect::new(0, 0, columns.min(area.width), rows.min(area.height))
    }

    /// Lets the app know how large its window is.
    fn fit(&mut self) {
        if self.window != Size::ZERO {
            let _ = self.app.take(&Event::Resized(self.inner().as_size()));
        }
    }

    fn press(&mut self, key: Key, event: &Event, at: Duration) -> Flow {
        if key == Key::Interrupt {
            return Flow::Quit(0);
        }
        let rows = self.areas().0.height.saturating_sub(1);
        match (wish(key), &mut self.over) {
            // The key that opened a page closes it.
            (Some(Wish::List), Some(Over::List { .. })) | (Some(Wish::Faults), Some(Over::Faults { .. })) => {
                self.over = None;
            }
            (Some(wish @ (Wish::List | Wish::Faults | Wish::Again)), _) | (Some(wish), None) => self.grant(wish),
            (_, Some(over)) => {
                let came = over.take(key, rows);
                self.follow(came);
            }
            (None, None) => return self.pass_on(event, at),
        }
        Flow::Draw
    }

    fn pass_on(&mut self, event: &Event, at: Duration) -> Flow {
        let Outcome { redraw, effects } = self.app.take_at(event, at);
        // Nothing is kept of a preview: neither answers nor settings.
        if effects.contains(&Effect::Leave) {
            return Flow::Quit(0);
        }
        if redraw { Flow::Draw } else { Flow::Unchanged }
    }

    fn follow(&mut self, came: Came) {
        match came {
            Came::Stay => {}
            Came::Close => {
                self.over = None;
                self.greet();
            }
            Came::Go(goal) => {
                self.over = None;
                self.go(&goal);
            }
        }
    }

    /// Shows a part of a lesson or of a call.
    pub(super) fn go(&mut self, goal: &Goal) {
        let _ = match goal {
            Goal::Lesson(lesson, spot) => self.app.visit(lesson, *spot),
            Goal::Call(call, part, scene) => self.app.visit_call(call, *part, *scene),
        };
        self.greet();
    }

    /// Opens the file that was named, as soon as something in it can be shown; tells whether it did.
    pub(super) fn go_to_wanted(&mut self) -> bool {
        let id = self.wanted.as_ref().and_then(|file| self.app.library().first_in(file));
        let Some(entry) = id.and_then(|id| list::entries(&self.app).into_iter().find(|entry| entry.goal.is_in(&id)))
        else {
            return false;
        };
        (self.wanted, self.over) = (None, None);
        self.go(&entry.goal);
        true
    }

    /// Says hello, unless that was done.
    pub(super) fn greet(&mut self) {
        if let Some(greeting) = self.greeting.take() {
            self.app.say(greeting);
        }
    }

    fn grant(&mut self, wish: Wish) {
        match wish {
            Wish::List => self.show_list(),
            Wish::Faults => self.show_faults(),
            Wish::Next => self.go_beside(true),
            Wish::Before => self.go_beside(false),
            Wish::Grid => self.next_grid(),
            Wish::Face => self.next_face(),
            Wish::Language => self.next_language(),
            Wish::Again => self.read(),
        }
    }

    /// Opens the list at what is shown now.
    pub(super) fn show_list(&mut self) {
        let entries = list::entries(&self.app);
        if entries.is_empty() {
            return self.say("这个文件夹里还没有能看的课");
        }
        let at = list::here(&self.app, &entries);
        self.over = Some(Over::List { entries, at });
    }

    fn show_faults(&mut self) {
        let lines = panel::fitted(&self.shelf.report, self.window.width);
        let from = match &self.over {
            Some(Over::Faults { from, .. }) => (*from).min(lines.len().saturating_sub(1)),
            _ => 0,
        };
        self.over = Some(Over::Faults { lines, from });
    }

    fn go_beside(&mut self, ahead: bool) {
        match list::beside(&self.app, ahead) {
            Some(goal) => self.go(&goal),
            None if self.app.lesson().is_none() && self.app.call().is_none() => self.show_list(),
            None if ahead => self.say("后面没有了"),
            None => self.say("前面没有了"),
        }
    }

    /// The next smaller window that fits, and behind the smallest the whole one again.
    fn next_grid(&mut self) {
        let (area, _) = self.areas();
        let fits = |(columns, rows): (u16, u16)| {
            columns <= area.width && rows <= area.height && (columns, rows) != (area.width, area.height)
        };
        let from = self.grid.map_or(0, |grid| grid + 1);
        self.grid = (from..GRIDS.len()).find(|grid| GRIDS.get(*grid).is_some_and(|size| fits(*size)));
        self.fit();
        let inner = self.inner();
        let whole = if self.grid.is_none() { "整个窗口：" } else { "" };
        self.say(&format!("{whole}{}×{} 格", inner.width, inner.height));
    }

    fn next_face(&mut self) {
        self.face = (self.face + 1) % faces::COUNT;
        self.use_face();
        self.say(&format!("笔画：{}", faces::name(self.face)));
    }

    /// Draws in the letters chosen.
    pub(super) fn use_face(&mut self) {
        let ability = faces::wanted(self.face).map_or_else(|| self.found.clone(), open::wanted_ability);
        self.app.use_letters(ability, self.size);
    }

    fn next_language(&mut self) {
        let offered = locale::offered(None);
        let at = offered.iter().position(|info| info.tag == *self.app.language()).map_or(0, |at| at + 1);
        if let Some(info) = offered.get(at).or(offered.first()) {
            self.app.speak_in(&info.tag);
            // The author may be about to show it to a class.
            let draft = if info.is_draft() { "（草稿，没有人签名）" } else { "" };
            self.say(&format!("{}{draft}", info.tag));
        }
    }

    fn say(&mut self, text: &str) {
        self.app.say(CleanText::lossy(text));
    }
}

impl Program for Preview {
    fn take(&mut self, event: Event, at: Duration) -> Flow {
        self.app.set_clock(clock::now());
        match event {
            Event::Key(press) if !press.ctrl && !press.alt => self.press(press.key, &event, at),
            Event::Key(_) | Event::Pasted => Flow::Unchanged,
            Event::Touched(at_cell) => {
                let (area, _) = self.areas();
                let Some(over) = &mut self.over else { return self.pass_on(&event, at) };
                let came = over.touch(at_cell, area);
                self.follow(came);
                Flow::Draw
            }
            Event::Resized(size) => {
                self.window = size;
                self.fit();
                if matches!(self.over, Some(Over::Faults { .. })) {
                    self.show_faults();
                }
                Flow::Draw
            }
            Event::Changed => {
                self.read();
                Flow::Draw
            }
        }
    }

    fn draw(&mut self, area: Rect, buffer: &mut Buffer) -> Option<Position> {
        if let Some(over) = &self.over {
            let (above, bar) = self.areas();
            let cursor = over.draw(self.theme, above, buffer);
            panel::draw_bar(&self.bar(), self.theme, bar, buffer);
            return cursor;
        }
        buffer.set_style(area, self.theme.paper());
        let (outer, bar) = self.areas();
        let inner = self.inner();
        let cursor = self.app.draw(inner, buffer);
        panel::draw_edge(inner, outer, self.theme, buffer);
        panel::draw_bar(&self.bar(), self.theme, bar, buffer);
        cursor
    }

    fn meet(&mut self, found: probe::Ability) {
        self.found = open::found_ability(&found);
        self.use_face();
    }
}
