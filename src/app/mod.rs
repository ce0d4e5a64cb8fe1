//! The stack of screens: event in, effect out.
//!
//! Paging, the finger on a choice, the hotline, language, help and home work the same on every
//! screen; they are decided here, once. What a screen means by a choice is its own business.
mod act;
mod foot;
mod hall;
mod kept;
mod kiosk;
mod place;
mod renew;
mod shown;
mod talk;
mod told;
mod touch;
mod view;

use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use ratatui::layout::{Rect, Size};

pub use self::kiosk::{CODE_LENGTHS, GUARD as GUARD_AT_KIOSK, IDLE_LIMITS, Kiosk, Rules, SEQUENCE, Turn, WARNING};
use self::place::Place;
pub use self::renew::Spot;
use self::shown::Shown;
pub use self::talk::Talk;
use crate::content::Library;
use crate::input::{Event, Guard, meaning};
use crate::locale::{SHARED, Tag, Text};
use crate::model::{CleanText, Moment, Region, RegionId};
use crate::screen::{Cx, EyesScreen, HomeScreen, LanguageScreen, Packs, RegionScreen, Screen};
use crate::session::{Attempt, Desk, HallEvent, Leaf, Memory, Run};
use crate::store::Settings;
use crate::theme::{Palette, Theme};
use crate::typeset::{self, Ability};

/// Work the runtime must do for the app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Write the settings.
    Save(Settings),
    /// Keep an answer that was just confirmed.
    Record(Attempt),
    /// Keep how far a lesson is.
    Keep(Leaf),
    /// Write down what happens in the hall, then tell the app ([`App::happen`]).
    Happen(HallEvent),
    /// End the program.
    Leave,
}

/// What came of an event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[must_use]
pub struct Outcome {
    /// Something on the screen may look different now.
    pub redraw: bool,
    /// What is to be done outside the app, in this order.
    pub effects: Vec<Effect>,
}

impl Outcome {
    /// The screen is to be drawn again, if so; nothing else.
    fn redraw(redraw: bool) -> Self {
        Self { redraw, effects: Vec::new() }
    }

    /// The screen is to be drawn again, and `effect` performed.
    fn with(effect: Effect) -> Self {
        Self { redraw: true, effects: vec![effect] }
    }
}

/// What the app is started with.
#[derive(Debug)]
pub struct Setup {
    /// The packs.
    pub library: Library,
    /// The language to begin with.
    pub language: Tag,
    /// Where the reader lives.
    pub region: RegionId,
    /// Nothing was ever chosen: language and region are asked first.
    pub first_start: bool,
    /// A folder with translations that overrule the embedded ones.
    pub overrides: Option<PathBuf>,
    /// How things look.
    pub theme: Theme,
    /// The chance of this run: from it follows whatever is drawn by lot.
    pub seed: u64,
}

/// A screen that is open, and where on it the reader is.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Visit {
    screen: Screen,
    place: Place,
}

impl Visit {
    fn new(screen: Screen) -> Self {
        Self { screen, place: Place::default() }
    }
}

/// The whole program, short of the terminal. A clone goes its own way from where it was made.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "states that do not depend on each other")]
pub struct App {
    library: Rc<Library>,
    text: Rc<Text>,
    region: Option<Rc<Region>>,
    region_id: RegionId,
    first_start: bool,
    overrides: Option<PathBuf>,
    seed: u64,
    desk: Desk,
    memory: Memory,
    now: Moment,
    base: Visit,
    above: Vec<Visit>,
    theme: Theme,
    /// The colours chosen since the start; before, what the settings say is left alone.
    palette: Option<Palette>,
    size: Size,
    notice: Option<CleanText>,
    packs: Packs,
    ability: Ability,
    letters: Option<typeset::Size>,
    /// Everything is told line by line instead of drawn.
    plain: bool,
    /// The sizes that differ on this grid.
    sizes: Vec<typeset::Size>,
    /// The reader has done something; before that nothing on the screen is worth keeping in place.
    touched: bool,
    /// A finger or a mouse was used: targets are large from then on.
    fingers: bool,
    guard: Guard,
    shown: Shown,
    /// The session in the hall.
    run: Option<Run>,
    /// Where a telephone finds the notes.
    phone: Option<String>,
    /// The machine is a kiosk ([`Kiosk`]).
    kiosk: bool,
    /// Keys of whoever runs the app, and what they do.
    more_keys: Vec<(CleanText, CleanText)>,
}

impl App {
    /// Opens the first screen, or the choice of language before it. Nothing is laid out before the
    /// first [`Event::Resized`] tells the grid.
    pub fn new(setup: Setup) -> Self {
        let Setup { library, language, region: region_id, first_start, overrides, theme, seed } = setup;
        // A region without a file of its own would leave the hotline empty.
        let region_id = known_region(&library, region_id);
        let region = library.region(&region_id);
        let text = Text::load(&language, overrides.as_deref(), region.as_deref(), &library.figures());
        let mut app = Self {
            library: Rc::new(library),
            text: Rc::new(text),
            region,
            region_id,
            first_start,
            overrides,
            seed,
            desk: Desk::default(),
            memory: Memory::default(),
            now: Moment::default(),
            base: Visit::new(Screen::Home(HomeScreen)),
            above: Vec::new(),
            theme,
            palette: None,
            size: Size::ZERO,
            notice: None,
            packs: Packs::default(),
            ability: Ability::default(),
            letters: None,
            plain: false,
            sizes: Vec::new(),
            touched: false,
            fingers: false,
            guard: Guard::default(),
            shown: Shown::default(),
            run: None,
            phone: None,
            kiosk: false,
            more_keys: Vec::new(),
        };
        app.learn_shared();
        if !app.library.troubles().is_empty() {
            app.notice = Some(app.text.courses_trouble());
        }
        if first_start {
            let language = Screen::Language(LanguageScreen::default());
            let screens = [Screen::Eyes(EyesScreen), Screen::Region(RegionScreen::default()), language];
            app.above.extend(screens.map(Visit::new));
        }
        app
    }

    /// Applies an event at its moment, counted from any fixed one, unless it comes from a finger
    /// that trembled or was slow to lift ([`Guard`]).
    pub fn take_at(&mut self, event: &Event, at: Duration) -> Outcome {
        let again = self.counts_again(event);
        if !self.guard.lets_pass(event, at) && !again {
            return Outcome::default();
        }
        let before = (self.screen().clone(), self.page());
        let outcome = self.take(event);
        // A page turned is another one to read: a key still held must not turn it, too.
        if *self.screen() != before.0 || self.page() != before.1 {
            self.guard.screen_changed(event, at);
        }
        outcome
    }

    /// How long the same key does not count again.
    pub fn guard_for(&mut self, time: Duration) {
        self.guard = Guard::new(time);
    }

    /// Applies one event.
    pub fn take(&mut self, event: &Event) -> Outcome {
        let before = self.open_lesson();
        let mut outcome = self.apply(event);
        outcome.effects.extend(self.leaf_since(before.as_ref()).map(Effect::Keep));
        outcome
    }

    fn apply(&mut self, event: &Event) -> Outcome {
        match event {
            // A held key must not answer for a finger that is slow to lift.
            Event::Key(press) if press.repeat || press.ctrl || press.alt => Outcome::default(),
            Event::Key(press) => self
                .press_apart(press.key)
                .or_else(|| meaning(press.key).map(|action| self.act(action)))
                .unwrap_or_default(),
            Event::Resized(size) => {
                self.size = *size;
                self.measure();
                self.show();
                Outcome::redraw(true)
            }
            Event::Touched(at) => self.touch(*at),
            // What changed is for whoever runs the app to read anew ([`App::renew`]).
            Event::Pasted | Event::Changed => Outcome::default(),
        }
    }

    /// Draws in the letters that suit a terminal of this ability, in the size asked for if any. The
    /// text being read stays on the screen; a screen nobody has touched yet opens as it would have.
    pub fn use_letters(&mut self, ability: Ability, size: Option<typeset::Size>) {
        (self.ability, self.letters) = (ability, size);
        if !self.touched {
            for visit in self.above.iter_mut().chain([&mut self.base]) {
                visit.place = Place::default();
            }
        }
        if self.size != Size::ZERO {
            self.measure();
            self.show();
        }
    }

    /// From now on everything is told line by line ([`Talk`]) and nothing is drawn: letters have no
    /// size, and what belongs together is one page however long it is.
    pub fn be_plain(&mut self) {
        self.plain = true;
        self.measure();
        self.show();
    }

    /// Finds out which sizes there are on this grid.
    fn measure(&mut self) {
        if self.plain {
            self.sizes.clear();
            return;
        }
        let area = Rect::new(0, 0, self.size.width, self.size.height);
        let (columns, rows) = shown::body(area, &self.ability, self.fingers);
        self.sizes = typeset::sizes(&self.ability, columns, rows).into_iter().map(|(size, _)| size).collect();
    }

    /// The screen on top.
    pub fn screen(&self) -> &Screen {
        &self.top().screen
    }

    /// The page of the screen that is shown, counted from 0.
    pub fn page(&self) -> usize {
        self.top().place.page(&self.shown)
    }

    /// How many choices are on offer.
    pub fn choices(&self) -> usize {
        self.shown.sheet.choices()
    }

    /// The choice the finger is on, counted from 0.
    pub fn finger(&self) -> Option<usize> {
        self.top().place.finger
    }

    /// What is said on the foot or head line until the next key, if anything.
    pub fn notice(&self) -> Option<&CleanText> {
        self.notice.as_ref()
    }

    /// The language in force.
    pub fn language(&self) -> &Tag {
        self.text.tag()
    }

    fn top(&self) -> &Visit {
        self.above.last().unwrap_or(&self.base)
    }

    fn top_mut(&mut self) -> &mut Visit {
        self.above.last_mut().unwrap_or(&mut self.base)
    }

    fn cx(&self) -> Cx<'_> {
        Cx {
            text: &self.text,
            library: &self.library,
            region: self.region.as_deref(),
            desk: &self.desk,
            seed: self.seed,
            memory: &self.memory,
            today: self.now.day(),
            hall: self.run.as_ref(),
            now: self.now,
            phone: self.phone.as_deref(),
            sizes: &self.sizes,
            theme: self.theme,
            hanzi_cells: self.shown.typesetter.faces.body.hanzi(),
            guard: self.guard.time(),
            overrides: self.overrides.as_deref(),
            plain: self.plain,
            kiosk: self.kiosk,
            fingers: self.fingers,
            more_keys: &self.more_keys,
            packs: &self.packs,
        }
    }

    /// Draws in these colours from now on.
    fn paint(&mut self, palette: Palette) {
        self.theme = self.theme.with(palette);
        self.palette = Some(palette);
    }

    /// Lays the top screen out anew; called after every change.
    fn show(&mut self) {
        let mut sheet = self.top().screen.sheet(&self.cx());
        // A screen that opens a pack for the first time is asked again once its translation is read.
        if self.learn_packs() {
            sheet = self.top().screen.sheet(&self.cx());
        }
        let area = Rect::new(0, 0, self.size.width, self.size.height);
        let shown = if self.plain {
            Shown::unbroken(sheet)
        } else if sheet.fills {
            Shown::filled(&sheet, area, &self.ability, self.letters, self.fingers)
        } else {
            Shown::lay_out(sheet, area, &self.ability, self.letters, self.fingers)
        };
        self.top_mut().place.settle(&shown);
        self.shown = shown;
    }

    fn speak(&mut self, tag: &Tag) {
        let region = self.region.as_deref();
        self.text = Rc::new(Text::load(tag, self.overrides.as_deref(), region, &self.library.figures()));
        self.learn_shared();
    }

    fn live_in(&mut self, id: RegionId) {
        let id = known_region(&self.library, id);
        self.region = self.library.region(&id);
        self.region_id = id;
        let tag = self.text.tag().clone();
        self.speak(&tag);
    }

    fn learn_shared(&self) {
        self.text.learn(SHARED, &mut |tag| self.library.shared_overlay(tag));
    }

    /// Reads the translations of packs that came into use; tells whether there were any.
    fn learn_packs(&self) -> bool {
        let new: Vec<_> = self.packs.borrow().iter().filter(|pack| !self.text.knows(pack.as_str())).cloned().collect();
        for pack in &new {
            self.text.learn(pack.as_str(), &mut |tag| self.library.overlay(pack, tag));
        }
        !new.is_empty()
    }

    fn settings(&self) -> Settings {
        Settings {
            language: Some(self.text.tag().as_str().to_owned()),
            region: Some(self.region_id.as_str().to_owned()),
            letters: self.letters.map(|size| size.name().to_owned()),
            guard: u16::try_from(self.guard.time().as_millis()).ok(),
            theme: self.palette.map(|palette| palette.name().to_owned()),
        }
    }
}

/// The region asked for; if there is none of that name, the base language's, or the first there is.
fn known_region(library: &Library, id: RegionId) -> RegionId {
    let known = library.region_ids();
    let usual = [id.clone(), RegionId::new("CN")].into_iter().find(|wanted| known.contains(wanted));
    usual.or(known.into_iter().next()).unwrap_or(id)
}
