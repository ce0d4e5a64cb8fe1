//! What a screen may read but not own.
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use crate::content::{Library, Shelf};
use crate::locale::{LocaleInfo, Text, offered};
use crate::model::{
    Calendar, Case, CleanText, Day, Lesson, LessonId, Moment, Pack, PackId, Phrase, PracticeItem, Region, RunSheet,
    Scenario, Theme as DayTheme, Topic, TopicId,
};
use crate::session::{Desk, Memory, Run};
use crate::theme::Theme;
use crate::typeset::Size;

/// The packs a screen has asked for. Their translations are read before the screen is drawn.
pub type Packs = RefCell<BTreeSet<PackId>>;

/// Language, content, place and what was begun: everything a screen reads.
#[derive(Debug, Clone, Copy)]
pub struct Cx<'a> {
    /// The words in the reader's language.
    pub text: &'a Text,
    /// The packs.
    pub library: &'a Library,
    /// Where the reader lives; `None` when that region's file could not be read.
    pub region: Option<&'a Region>,
    /// The lessons begun and finished.
    pub desk: &'a Desk,
    /// The chance of this run: from it follows whatever is drawn by lot.
    pub seed: u64,
    /// What is remembered of every item and of the last weeks.
    pub memory: &'a Memory,
    /// Which day it is.
    pub today: Day,
    /// A folder with translations that overrule the embedded ones.
    pub overrides: Option<&'a Path>,
    /// The sizes of letters there are here, from the smallest.
    pub sizes: &'a [Size],
    /// How long the same key does not count again.
    pub guard: Duration,
    /// The colours in force, and those there are here.
    pub theme: Theme,
    /// How many cells a hanzi of the text is wide now.
    pub hanzi_cells: u16,
    /// The session in the hall.
    pub hall: Option<&'a Run>,
    /// What the clock on the wall shows.
    pub now: Moment,
    /// Where a telephone finds the notes, if it may.
    pub phone: Option<&'a str>,
    /// Everything is told line by line instead of drawn.
    pub plain: bool,
    /// The machine is a kiosk: what would change it is not offered, and no clock is trusted.
    pub kiosk: bool,
    /// A finger or a mouse was used.
    pub fingers: bool,
    /// Keys of whoever runs the app, and what they do.
    pub more_keys: &'a [(CleanText, CleanText)],
    /// Collects the packs in use.
    pub packs: &'a Packs,
}

impl Cx<'_> {
    /// A text of a pack in the reader's language.
    pub fn say(&self, phrase: &Phrase) -> CleanText {
        self.text.say(phrase)
    }

    /// All languages, in the order of the language screen.
    pub fn languages(&self) -> Vec<LocaleInfo> {
        offered(self.overrides)
    }

    /// The lessons of a pack.
    pub fn shelf(&self, pack: &PackId) -> Rc<Shelf<Lesson>> {
        self.learn(pack);
        self.library.lessons(pack)
    }

    /// The lessons of a pack that hold where the reader lives.
    pub fn lessons(&self, pack: &PackId) -> Vec<Rc<Lesson>> {
        let here = self.region.map(|region| &region.id);
        self.shelf(pack).entries.iter().filter(|lesson| lesson.holds_in(here)).cloned().collect()
    }

    /// Whether a pack has lessons for the reader: some that hold where the reader lives, or some that
    /// could not be read, which its list tells.
    pub fn has_lessons(&self, pack: &PackId) -> bool {
        let here = self.region.map(|region| &region.id);
        let hold = || {
            let lessons = &self.library.lessons(pack).entries;
            lessons.is_empty() || lessons.iter().any(|lesson| lesson.holds_in(here))
        };
        self.library.has_lessons(pack) && hold()
    }

    /// The practice items of all packs that hold where the reader lives.
    pub fn practice(&self) -> Vec<Rc<PracticeItem>> {
        let here = self.region.map(|region| &region.id);
        self.library.all_practice().into_iter().filter(|case| case.holds_in(here)).collect()
    }

    /// Has the translations of a practice item read.
    pub fn shows(&self, case: &PracticeItem) {
        self.packs.borrow_mut().insert(case.pack.clone());
    }

    /// The name of a pack.
    pub fn name(&self, pack: &Pack) -> CleanText {
        self.learn(&pack.id);
        self.say(&pack.name)
    }

    /// The title of a lesson.
    pub fn title(&self, lesson: &Lesson) -> CleanText {
        self.learn(&lesson.pack);
        self.say(&lesson.title)
    }

    /// All calls that hold where the reader lives, in the order of the packs.
    pub fn calls(&self) -> Vec<Rc<Scenario>> {
        let packs = self.library.packs().iter();
        let here = self.region.map(|region| &region.id);
        let calls = packs.flat_map(|pack| self.library.scenarios(&pack.id).entries.clone());
        let calls = calls.filter(|call| call.holds_in(here)).collect::<Vec<_>>();
        for call in &calls {
            self.learn(&call.pack);
        }
        calls
    }

    /// The run-sheets of sessions that hold here and whose lesson does, in the order of the packs.
    pub fn run_sheets(&self) -> Vec<Rc<RunSheet>> {
        let here = self.region.map(|region| &region.id);
        let packs = self.library.packs().iter();
        let sheets = packs.flat_map(|pack| self.library.run_sheets(&pack.id).entries.clone());
        let holds = |sheet: &Rc<RunSheet>| sheet.holds_in(here) && self.lesson(&sheet.lesson).is_some();
        let sheets: Vec<_> = sheets.filter(holds).collect();
        for sheet in &sheets {
            self.learn(&sheet.pack);
        }
        sheets
    }

    /// The cases of all packs that make sense where the reader lives.
    pub fn cases(&self) -> Vec<Rc<Case>> {
        let here = self.region.map(|region| &region.id);
        let packs = self.library.packs().iter();
        let cases: Vec<_> = packs.flat_map(|pack| self.library.cases(&pack.id).entries.clone()).collect();
        for case in &cases {
            self.learn(&case.pack);
        }
        cases.into_iter().filter(|case| case.holds_in(here)).collect()
    }

    /// A kind of swindle by its name in files; those that no case is about have no name for people.
    pub fn topic(&self, id: &TopicId) -> Option<Topic> {
        self.cases().into_iter().map(|case| case.topic.clone()).find(|topic| topic.id == *id)
    }

    /// The lesson of this name, if it holds where the reader lives.
    pub fn lesson(&self, id: &LessonId) -> Option<Rc<Lesson>> {
        let here = self.region.map(|region| &region.id);
        let lesson = self.library.lesson(id).filter(|lesson| lesson.holds_in(here));
        lesson.inspect(|lesson| self.learn(&lesson.pack))
    }

    /// What is on today where the reader lives; nothing where the clock may be wrong.
    pub fn theme_today<'c>(&self, calendar: &'c Calendar) -> Option<&'c DayTheme> {
        let today = (!self.kiosk).then_some(self.today)?;
        calendar.today(today, self.region.map(|region| &region.id))
    }

    /// The lesson that what is on today asks for.
    pub fn lesson_of(&self, theme: &DayTheme) -> Option<Rc<Lesson>> {
        theme.lesson(self.today).and_then(|id| self.lesson(id))
    }

    /// Has the translations of a pack read before the screen is drawn.
    pub fn learn(&self, pack: &PackId) {
        self.packs.borrow_mut().insert(pack.clone());
    }

    /// The first lesson in the order of the packs that was not finished yet.
    pub fn next_lesson(&self) -> Option<Rc<Lesson>> {
        let packs = self.library.packs().iter();
        packs
            .map(|pack| self.lessons(&pack.id))
            .find_map(|lessons| lessons.into_iter().find(|lesson| !self.desk.is_finished(&lesson.id)))
    }
}
