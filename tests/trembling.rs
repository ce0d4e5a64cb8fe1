//! A simulated hand that trembles: every fifth press bounces, every fourth hits the key beside it.
//!
//! It wants to give certain answers, looks at the screen before it presses Enter, and is measured by
//! how many answers it did not mean. Beside it the same hand without guard and without confirmation.
#![expect(clippy::indexing_slicing, reason = "a broken test should stop at once")]
mod common;

use std::time::Duration;

use common::{app, press};
use leling::app::App;
use leling::input::{Event, Key};
use leling::screen::Screen;
use leling::session::Stage;

const ANSWERS: usize = 4_000;
/// Of a hundred presses so many bounce, within 80 milliseconds.
const BOUNCES: usize = 20;
/// Of a hundred so many hit a neighbour.
const SLIPS: usize = 25;

/// The number pad; keys beside each other are neighbours, also those that are two rows high.
const PAD: [[Key; 4]; 5] = [
    [Key::Other, Key::Char('/'), Key::Char('*'), Key::Char('-')],
    [Key::Char('7'), Key::Char('8'), Key::Char('9'), Key::Char('+')],
    [Key::Char('4'), Key::Char('5'), Key::Char('6'), Key::Char('+')],
    [Key::Char('1'), Key::Char('2'), Key::Char('3'), Key::Enter],
    [Key::Char('0'), Key::Char('0'), Key::Char('.'), Key::Enter],
];

fn neighbours(key: Key) -> Vec<Key> {
    let mut found = Vec::new();
    for (row, keys) in PAD.iter().enumerate() {
        for (column, here) in keys.iter().enumerate() {
            if *here != key {
                continue;
            }
            let beside = [
                row.checked_sub(1).map(|above| PAD[above][column]),
                PAD.get(row + 1).map(|below| below[column]),
                column.checked_sub(1).map(|left| keys[left]),
                keys.get(column + 1).copied(),
            ];
            found.extend(beside.into_iter().flatten().filter(|other| *other != key));
        }
    }
    found
}

struct Hand {
    chance: u64,
    at: Duration,
}

impl Hand {
    fn below(&mut self, bound: usize) -> usize {
        self.chance ^= self.chance << 13;
        self.chance ^= self.chance >> 7;
        self.chance ^= self.chance << 17;
        usize::try_from(self.chance >> 20).unwrap_or(0) % bound
    }

    /// Presses what it takes for `key`.
    fn press(&mut self, app: &mut App, key: Key) {
        let beside = neighbours(key);
        let hit = if self.below(100) < SLIPS { beside[self.below(beside.len())] } else { key };
        self.at += Duration::from_millis(900);
        let _ = app.take_at(&hit.into(), self.at);
        if self.below(100) < BOUNCES {
            let soon = u64::try_from(10 + self.below(70)).unwrap_or(10);
            self.at += Duration::from_millis(soon);
            let _ = app.take_at(&hit.into(), self.at);
        }
    }
}

fn stage(app: &App) -> Option<Stage> {
    match app.screen() {
        Screen::Lesson(lesson) => Some(lesson.sitting().stage()),
        _ => None,
    }
}

/// What is picked for the first question.
fn picked(app: &App) -> Option<usize> {
    let Screen::Lesson(lesson) = app.screen() else { return None };
    lesson.sitting().outcome(0).and_then(|_| lesson.sitting().picks(0).first().copied())
}

/// The app at the first question of a lesson that has one answer.
fn asked() -> App {
    let mut app = app("zh-Hans-CN", 80, 24);
    press(&mut app, "enter");
    for _ in 0..40 {
        if matches!(stage(&app), Some(Stage::Asking(0))) && app.choices() > 2 {
            return app;
        }
        press(&mut app, "enter");
    }
    app
}

/// Gives one answer, as somebody who looks before confirming; returns what was taken in the end.
fn answer_with_care(app: &App, wanted: usize, hand: &mut Hand) -> Option<usize> {
    let mut app = app.clone();
    for _ in 0..60 {
        match stage(&app) {
            Some(Stage::Asking(0)) if app.finger() == Some(wanted) => hand.press(&mut app, Key::Enter),
            Some(Stage::Asking(0)) => {
                let digit = char::from_digit(u32::try_from(wanted + 1).unwrap_or(1), 10).unwrap_or('1');
                hand.press(&mut app, Key::Char(digit));
            }
            Some(Stage::Explaining(0)) => return picked(&app),
            // Somewhere else: one step back, or on to where the questions are.
            Some(Stage::Reading) => hand.press(&mut app, Key::Enter),
            _ if matches!(app.screen(), Screen::Home(_)) => hand.press(&mut app, Key::Enter),
            _ => hand.press(&mut app, Key::Char('.')),
        }
    }
    None
}

/// The same hand where the digit is the answer.
fn answer_at_once(app: &App, wanted: usize, hand: &mut Hand) -> Option<usize> {
    let mut app = app.clone();
    app.guard_for(Duration::ZERO);
    for _ in 0..60 {
        let digit = char::from_digit(u32::try_from(wanted + 1).unwrap_or(1), 10).unwrap_or('1');
        let before = app.clone();
        hand.press(&mut app, Key::Char(digit));
        if !matches!(stage(&app), Some(Stage::Asking(0))) {
            app = before;
            continue;
        }
        if app.finger().is_some() {
            let _ = app.take(&Event::from(Key::Enter));
            return picked(&app);
        }
    }
    None
}

fn unintended(give: impl Fn(&App, usize, &mut Hand) -> Option<usize>) -> f64 {
    let start = asked();
    assert!(matches!(stage(&start), Some(Stage::Asking(0))));
    let choices = start.choices();
    let mut hand = Hand { chance: 0x2545_f491_4f6c_dd1d, at: Duration::from_secs(10) };
    let (mut given, mut wrong) = (0_u32, 0_u32);
    for number in 0..ANSWERS {
        let wanted = number % choices;
        if let Some(taken) = give(&start, wanted, &mut hand) {
            given += 1;
            wrong += u32::from(taken != wanted);
        }
    }
    assert!(usize::try_from(given).unwrap_or(0) > ANSWERS * 95 / 100, "only {given} answers came through");
    f64::from(wrong) / f64::from(given)
}

#[test]
fn a_trembling_hand_gives_hardly_an_answer_it_did_not_mean() {
    let with = unintended(answer_with_care);
    let without = unintended(answer_at_once);
    println!("unintended answers: {:.2} % with guard and confirmation, {:.2} % without", 100.0 * with, 100.0 * without);
    assert!(with <= 0.01, "{with}");
    assert!(without > 0.1, "{without}: the hand does not tremble");
}

#[test]
fn a_bounce_never_reaches_past_the_answer() {
    // Enter that bounces would turn the page with the reason before it was read.
    let mut app = asked();
    press(&mut app, "1");
    let at = Duration::from_secs(20);
    let enter = Event::from(Key::Enter);
    let _ = app.take_at(&enter, at);
    let explained = common::picture(&app, 80, 24);
    for bounce in [40, 80, 500, 533, 566] {
        let outcome = app.take_at(&enter, at + Duration::from_millis(bounce));
        assert!(!outcome.redraw, "{bounce} ms");
    }
    assert_eq!(common::picture(&app, 80, 24), explained);
}
