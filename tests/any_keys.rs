//! A million keys, touches, pastes and changes of the window, in no order: nothing panics, nothing
//! ends the program but the way out that asks once more.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a broken test should stop at once")]
mod common;

use std::thread;
use std::time::Duration;

use common::{GRIDS, app, picture};
use leling::app::{App, Effect};
use leling::input::{BINDINGS, Event, Key, KeyPress};
use leling::screen::Screen;
use leling::typeset::{Ability, Mosaic, Seams, Size};
use ratatui::layout::{Position, Size as Grid};

const KEYS: usize = 1_000_000;
const HANDS: usize = 4;
const LANGUAGES: [&str; HANDS] = ["zh-Hans-CN", "yue-Hant-HK", "en", "wuu-Hans-CN"];

/// Numbers without an order, the same ones each time (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap() % bound
    }

    fn cell(&mut self, bound: u16) -> u16 {
        u16::try_from(self.below(usize::from(bound))).unwrap()
    }
}

fn abilities() -> [Ability; 3] {
    let mosaics = vec![Mosaic::Octants, Mosaic::Quadrants];
    let plain = Ability::default();
    [plain.clone(), Ability { mosaics, ..plain.clone() }, Ability { sized: true, seams: Seams::Open, ..plain }]
}

fn event(chance: &mut Chance, keys: &[Key], grid: &mut (u16, u16)) -> Event {
    match chance.below(100) {
        0 => {
            *grid = GRIDS[chance.below(GRIDS.len())];
            Event::Resized(Grid::new(grid.0, grid.1))
        }
        1 => {
            let small = (chance.cell(60) + 1, chance.cell(20) + 1);
            *grid = small;
            Event::Resized(Grid::new(small.0, small.1))
        }
        2 => Event::Pasted,
        3..=12 => Event::Touched(Position::new(chance.cell(grid.0 + 3), chance.cell(grid.1 + 3))),
        // Most of what is pressed chooses and confirms, or nothing would be reached.
        13..=40 => Key::Enter.into(),
        41..=60 => Key::Char(char::from(b'1' + u8::try_from(chance.below(6)).unwrap())).into(),
        61 => Event::Key(KeyPress { repeat: true, ..KeyPress::plain(Key::Enter) }),
        _ => keys[chance.below(keys.len())].into(),
    }
}

fn play(language: &str, seed: u64) -> usize {
    let mut keys: Vec<Key> = BINDINGS.iter().flat_map(|binding| binding.keys).copied().collect();
    keys.retain(|key| *key != Key::Interrupt);
    keys.extend([Key::Tab, Key::Function(7), Key::Other, Key::Char('q'), Key::Char('龘')]);
    let mut chance = Chance(seed);
    let mut grid = (80, 24);
    let mut app: App = app(language, grid.0, grid.1);
    let (mut at, mut left) = (Duration::ZERO, 0);
    for number in 0..KEYS / HANDS {
        if number % 5_000 == 4_999 {
            app.use_letters(abilities()[chance.below(3)].clone(), Size::ALL.get(chance.below(5)).copied());
        }
        at += Duration::from_millis(u64::try_from(chance.below(400)).unwrap());
        let event = event(&mut chance, &keys, &mut grid);
        let asked = matches!(app.screen(), Screen::Leave(_));
        let outcome = app.take_at(&event, at);
        if outcome.effects.contains(&Effect::Leave) {
            assert!(asked, "left without being asked, by {event:?}");
            left += 1;
        }
        if number % 16 == 0 {
            picture(&app, grid.0, grid.1);
        }
    }
    left
}

#[test]
fn a_million_keys_break_nothing() {
    let hands = LANGUAGES.into_iter().zip([0x9e37_79b9_7f4a_7c15, 3, 0xdead_beef, 77]);
    let hands: Vec<_> = hands.map(|(language, seed)| thread::spawn(move || play(language, seed))).collect();
    let left: usize = hands.into_iter().map(|hand| hand.join().unwrap()).sum();
    // Else nobody would have come as far as the way out.
    assert!(left > 0);
}
