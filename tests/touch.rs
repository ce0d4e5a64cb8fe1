//! Fingers on glass and mice: everything by single presses, on targets that cannot be missed.
#![expect(clippy::unwrap_used, clippy::panic, reason = "helper functions of tests may fail the test")]
mod common;

#[cfg(target_os = "linux")]
#[path = "touch/mouse.rs"]
mod mouse;
#[cfg(target_os = "linux")]
#[path = "common/pty.rs"]
mod pty;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use common::{app, picture};
use leling::app::{App, Effect, Outcome};
use leling::input::{Action, Event};
use leling::screen::Screen;
use leling::session::{Stage, options, wants_several};
use leling::typeset::{Ability, Mosaic, Size};
use ratatui::layout::{Position, Rect};

const GRIDS: [(u16, u16); 3] = [(40, 10), (80, 24), (160, 45)];
/// From this height on buttons have three rows.
const HIGH: u16 = 14;

/// The terminal's own letters, and two kinds of large ones.
fn abilities() -> [Ability; 3] {
    let plain = Ability::default();
    let octants = Ability { mosaics: vec![Mosaic::Octants, Mosaic::Quadrants], ..plain.clone() };
    [plain.clone(), octants, Ability { sized: true, ..plain }]
}

/// A hand that only points, and looks where.
struct Hand {
    app: App,
    grid: (u16, u16),
    presses: usize,
}

impl Hand {
    fn new(grid: (u16, u16), ability: &Ability, size: Option<Size>) -> Self {
        let mut app = app("zh-Hans-CN", grid.0, grid.1);
        app.use_letters(ability.clone(), size);
        let mut hand = Self { app, grid, presses: 0 };
        // The first press makes the targets large; here it falls on the head line, which is none.
        let _ = hand.press(Position::new(0, 0));
        hand
    }

    fn press(&mut self, at: Position) -> Outcome {
        self.presses += 1;
        self.app.take(&Event::Touched(at))
    }

    fn told(&self) -> String {
        picture(&self.app, self.grid.0, self.grid.1)
    }

    /// The middle of the cells that mean an action, if there are any.
    fn find(&self, action: Action) -> Option<Position> {
        let target = *targets(&self.app, self.grid).get(&action)?;
        let middle = Position::new(target.x + target.width / 2, target.y + target.height / 2);
        assert_eq!(self.app.meant_at(middle), Some(action));
        Some(middle)
    }

    fn tap(&mut self, action: Action) -> Option<Effect> {
        let at = self.find(action).unwrap_or_else(|| panic!("nothing to press for {action:?} on\n{}", self.told()));
        self.press(at).effects.into_iter().next()
    }

    /// Points at a choice, on whatever page it is, and takes it.
    fn choose(&mut self, number: u8) -> Option<Effect> {
        for _ in 0..30 {
            if self.find(Action::Choose(number)).is_some() {
                let before = self.app.screen().clone();
                assert_eq!(self.tap(Action::Choose(number)), None);
                assert_eq!(*self.app.screen(), before, "one press alone takes nothing");
                assert_eq!(self.app.finger(), Some(usize::from(number) - 1));
                return self.tap(Action::Confirm);
            }
            self.turn();
        }
        panic!("choice {number} is on no page:\n{}", self.told());
    }

    /// On to the next page: where something is chosen on this one there is a button for it.
    fn turn(&mut self) {
        let button = if self.find(Action::Right).is_some() { Action::Right } else { Action::Confirm };
        let before = self.app.screen().clone();
        self.tap(button);
        assert_eq!(*self.app.screen(), before, "nothing was taken");
    }

    /// To the first screen, over steps back where a narrow foot has no room for the way home.
    fn go_home(&mut self) {
        while !matches!(self.app.screen(), Screen::Home(_)) {
            let button = if self.find(Action::Home).is_some() { Action::Home } else { Action::Back };
            assert!(button == Action::Home || self.grid.0 < 50, "no way home on\n{}", self.told());
            self.tap(button);
        }
    }

    fn stage(&self) -> Option<Stage> {
        match self.app.screen() {
            Screen::Lesson(lesson) => Some(lesson.sitting().stage()),
            _ => None,
        }
    }

    /// Answers what is asked.
    fn answer(&mut self) {
        let Screen::Lesson(lesson) = self.app.screen() else { panic!("no lesson") };
        let (_, item) = lesson.sitting().item().unwrap();
        let count = if wants_several(item) { options(item) } else { 1 };
        for number in 1..=count {
            self.choose(u8::try_from(number).unwrap());
        }
        if count > 1 && matches!(self.stage(), Some(Stage::Asking(_))) {
            let done = u8::try_from(self.app.choices()).unwrap();
            self.choose(done);
        }
    }
}

/// The cells that mean each action; they must be one whole rectangle.
fn targets(app: &App, (columns, rows): (u16, u16)) -> BTreeMap<Action, Rect> {
    let mut found: BTreeMap<Action, (Rect, u32)> = BTreeMap::new();
    for at in Rect::new(0, 0, columns, rows).positions() {
        let Some(action) = app.meant_at(at) else { continue };
        let cell = Rect::new(at.x, at.y, 1, 1);
        found
            .entry(action)
            .and_modify(|(all, cells)| (*all, *cells) = (all.union(cell), *cells + 1))
            .or_insert((cell, 1));
    }
    let whole = |(action, (target, cells)): (Action, (Rect, u32))| {
        assert_eq!(target.area(), cells, "{action:?} is torn or lies under another target: {target:?}");
        (action, target)
    };
    found.into_iter().map(whole).collect()
}

/// Takes a hand through everything there is; it looks at each state on the way.
fn everything(hand: &mut Hand, look: &mut dyn FnMut(&Hand)) {
    // A lesson to its end.
    look(hand);
    hand.choose(1);
    for _ in 0..400 {
        look(hand);
        match hand.stage() {
            Some(Stage::Summary) => break,
            Some(Stage::Asking(_)) => hand.answer(),
            _ => assert_eq!(hand.tap(Action::Confirm), None),
        }
    }
    assert_eq!(hand.stage(), Some(Stage::Summary), "no end of the lesson");
    // The hotline, one number, and back to where it was.
    let before = hand.told();
    hand.tap(Action::Hotline);
    look(hand);
    hand.choose(2);
    look(hand);
    while !matches!(hand.app.screen(), Screen::Lesson(_)) {
        hand.tap(Action::Back);
    }
    assert_eq!(hand.told(), before);
    hand.go_home();
    look(hand);
    // Every setting: letters, colours, region, trembling hands, the ruler.
    let settings = |hand: &mut Hand| {
        hand.choose(6);
        hand.choose(2);
        assert!(matches!(hand.app.screen(), Screen::Settings(_)));
    };
    for (number, then) in [(1, 1), (2, 1), (3, 1), (4, 3), (5, 5)] {
        settings(hand);
        hand.choose(number);
        look(hand);
        if hand.app.choices() > 0 {
            let effect = hand.choose(then);
            assert!(matches!(effect, Some(Effect::Save(_))) || number == 5, "{number}: {effect:?}");
        }
        hand.go_home();
    }
    // The keys, another language and back again.
    hand.choose(6);
    hand.choose(3);
    assert!(matches!(hand.app.screen(), Screen::Help(_)));
    look(hand);
    hand.go_home();
    for number in [2, 3] {
        hand.choose(6);
        hand.choose(1);
        look(hand);
        let before = hand.app.language().clone();
        assert!(matches!(hand.choose(number), Some(Effect::Save(_))));
        assert_ne!(*hand.app.language(), before);
        hand.go_home();
    }
    // The way out, asked once more.
    hand.choose(6);
    hand.choose(4);
    assert!(matches!(hand.app.screen(), Screen::Leave(_)));
    look(hand);
    assert_eq!(hand.choose(2), Some(Effect::Leave));
}

#[test]
fn a_mouse_alone_does_everything() {
    for grid in GRIDS {
        for ability in abilities() {
            for size in [None, Some(Size::Larger), Some(Size::Largest)] {
                let mut hand = Hand::new(grid, &ability, size);
                everything(&mut hand, &mut |_| ());
                println!("{grid:?} {size:?}: {} presses", hand.presses);
            }
        }
    }
}

#[test]
fn targets_are_large_apart_and_the_hotline_stays_where_it_is() {
    for grid in GRIDS {
        for ability in abilities() {
            let mut hotline: BTreeMap<String, Rect> = BTreeMap::new();
            let mut seen = 0;
            let mut hand = Hand::new(grid, &ability, None);
            everything(&mut hand, &mut |hand| {
                seen += 1;
                let targets = targets(&hand.app, grid);
                let language = hand.app.language().as_str().to_owned();
                let place = targets[&Action::Hotline];
                assert_eq!(*hotline.entry(language).or_insert(place), place, "the hotline moved:\n{}", hand.told());
                look_at(&targets, grid, &ability, &hand.told());
            });
            assert!(seen > 20);
        }
    }
}

/// Judges what can be pressed on a screen.
fn look_at(targets: &BTreeMap<Action, Rect>, grid: (u16, u16), ability: &Ability, told: &str) {
    let (choices, buttons): (Vec<_>, Vec<_>) =
        targets.iter().partition(|(action, _)| matches!(action, Action::Choose(_)));
    for (action, button) in &buttons {
        assert!(button.width >= 12 || grid.1 < HIGH, "{action:?} is {button:?} on\n{told}");
        assert!(button.height >= 3 || grid.1 < HIGH, "{action:?} is {button:?} on\n{told}");
    }
    for pair in apart(&buttons, |button| button.x) {
        let (left, right) = (pair.0, pair.1);
        assert!(left.right() < right.x || grid.1 < HIGH, "buttons touch on\n{told}");
    }
    for (action, choice) in &choices {
        assert!(choice.width >= 12, "{action:?} is {choice:?} on\n{told}");
    }
    // In its own letters a large terminal has the rows for all of it.
    if grid.1 >= 45 && ability.mosaics.is_empty() && !ability.sized {
        for (action, choice) in &choices {
            assert!(choice.height >= 3, "{action:?} is {choice:?} on\n{told}");
        }
        assert!(apart(&choices, |choice| choice.y).iter().all(|(above, below)| above.bottom() < below.y), "{told}");
    }
}

/// Pairs of neighbours.
fn apart(targets: &[(&Action, &Rect)], by: impl Fn(&Rect) -> u16) -> Vec<(Rect, Rect)> {
    let mut places: Vec<Rect> = targets.iter().map(|(_, place)| **place).collect();
    places.sort_by_key(|place| by(place));
    places.iter().zip(places.iter().skip(1)).map(|(one, other)| (*one, *other)).collect()
}

#[test]
fn a_press_on_empty_space_does_nothing() {
    for grid in GRIDS {
        for ability in abilities() {
            let mut hand = Hand::new(grid, &ability, None);
            let mut empty = 0;
            everything(&mut hand, &mut |hand| {
                let nothing = Rect::new(0, 0, grid.0, grid.1).positions().filter(|at| hand.app.meant_at(*at).is_none());
                let beyond = [Position::new(grid.0, 0), Position::new(0, grid.1), Position::new(u16::MAX, u16::MAX)];
                for at in nothing.step_by(7).chain(beyond) {
                    let mut app = hand.app.clone();
                    let outcome = app.take(&Event::Touched(at));
                    assert!(outcome.effects.is_empty());
                    assert!(!outcome.redraw, "{at:?} on\n{}", hand.told());
                    assert_eq!(*app.screen(), *hand.app.screen());
                    empty += 1;
                }
            });
            assert!(empty > 100);
        }
    }
}

#[test]
fn the_first_press_does_what_was_seen_and_makes_targets_large() {
    let mut app = app("zh-Hans-CN", 80, 24);
    let before = targets(&app, (80, 24));
    let hotline = before[&Action::Hotline];
    let _ = app.take(&Event::Touched(Position::new(hotline.x + 1, hotline.y)));
    assert!(matches!(app.screen(), Screen::Hotline(_)));
    assert_eq!((hotline.height, targets(&app, (80, 24))[&Action::Hotline].height), (1, 3));
}

/// The screens of a reader who points, with the cells of each target in a list beside the picture.
#[test]
fn pictures_of_screens_for_fingers() {
    for grid in GRIDS {
        let mut film = String::new();
        let mut hand = Hand::new(grid, &Ability::default(), None);
        let mut shoot = |caption: &str, hand: &Hand| {
            writeln!(film, "── {caption}\n{}", hand.told()).unwrap();
            for (action, place) in targets(&hand.app, grid) {
                let Rect { x, y, width, height } = place;
                writeln!(film, "{action:?}: columns {x} to {}, rows {y} to {}", x + width - 1, y + height - 1).unwrap();
            }
            film.push('\n');
        };
        shoot("home", &hand);
        hand.tap(Action::Choose(2));
        shoot("the second line is chosen", &hand);
        hand.tap(Action::Confirm);
        shoot("the list of lessons", &hand);
        hand.choose(1);
        shoot("a lesson", &hand);
        while !matches!(hand.stage(), Some(Stage::Asking(_))) {
            hand.tap(Action::Confirm);
        }
        shoot("a question", &hand);
        hand.tap(Action::Hotline);
        shoot("the hotline", &hand);
        insta::assert_snapshot!(format!("fingers-{}x{}", grid.0, grid.1), film);
    }
}
