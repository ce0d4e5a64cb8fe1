//! A hundred thousand keys of passers-by, with pauses in between: nobody gets out, nobody finds what
//! somebody else has left.
use std::time::Duration;

use leling::app::{Rules, SEQUENCE};
use leling::input::{BINDINGS, Event, Key, KeyPress};
use ratatui::layout::{Position, Size};

use super::Machine;
use super::common::{GRIDS, kind};

const KEYS: usize = 100_000;
const HANDS: [(&str, u64); 4] =
    [("zh-Hans-CN", 0x9e37_79b9_7f4a_7c15), ("yue-Hant-HK", 3), ("en", 0xdead_beef), ("wuu-Hans-CN", 77)];

/// Numbers without an order, the same ones each time (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap() % bound
    }

    fn cell(&mut self) -> u16 {
        u16::try_from(self.below(170)).unwrap()
    }
}

fn event(chance: &mut Chance, keys: &[Key]) -> Event {
    match chance.below(100) {
        0 => {
            let (columns, rows) = GRIDS[chance.below(GRIDS.len())];
            Event::Resized(Size::new(columns, rows))
        }
        1 => Event::Pasted,
        2..=8 => Event::Touched(Position::new(chance.cell(), chance.cell() / 4)),
        9..=36 => Key::Enter.into(),
        37..=60 => Key::Char(char::from(b'1' + u8::try_from(chance.below(6)).unwrap())).into(),
        61..=64 => {
            let press = KeyPress::plain(keys[chance.below(keys.len())]);
            let (ctrl, alt) = (chance.below(2) == 0, chance.below(3) == 0);
            Event::Key(KeyPress { ctrl, alt, repeat: chance.below(4) == 0, ..press })
        }
        _ => keys[chance.below(keys.len())].into(),
    }
}

/// Plays; tells how often somebody was forgotten and which screens were seen.
fn play(language: &str, seed: u64) -> (usize, std::collections::BTreeSet<&'static str>) {
    let mut keys: Vec<Key> = BINDINGS.iter().flat_map(|binding| binding.keys).copied().collect();
    keys.extend([Key::Tab, Key::Function(7), Key::Other, Key::Char('q'), Key::Char('龘'), Key::Interrupt]);
    let rules = Rules { code: Some("2468".into()), ..Rules::default() };
    let mut machine = Machine::with_rules(language, (54, 11), rules);
    let mut chance = Chance(seed);
    let (mut forgotten, mut screens) = (0, std::collections::BTreeSet::new());
    let fresh = machine.kiosk.clone();
    for _ in 0..KEYS / HANDS.len() {
        let pause = match chance.below(1_000) {
            0..=2 => Duration::from_secs(130),
            3..=4 => Duration::from_secs(105),
            _ => Duration::from_millis(u64::try_from(chance.below(2_500)).unwrap()),
        };
        machine.wait(pause);
        if machine.kiosk.due().is_none() {
            forgotten += 1;
            assert!(machine.kiosk.is_as_new(), "something was left behind");
            assert_eq!(machine.kiosk.app().language(), fresh.app().language());
        }
        screens.insert(kind(machine.kiosk.app().screen()));
        let turn = machine.kiosk.take(&event(&mut chance, &keys), machine.at);
        assert!(!turn.left, "somebody got out");
        screens.insert(kind(machine.kiosk.app().screen()));
    }
    (forgotten, screens)
}

#[test]
fn a_hundred_thousand_keys_leave_nothing_behind_and_lead_nowhere() {
    let hands = HANDS.map(|(language, seed)| std::thread::spawn(move || play(language, seed)));
    let played: Vec<_> = hands.into_iter().map(|hand| hand.join().unwrap()).collect();
    for (forgotten, seen) in played {
        // Else the test would say little.
        assert!(forgotten > 50, "{forgotten}");
        for screen in ["attract", "still", "slip", "practice", "lesson", "call", "hotline", "leave", "look", "rescue"] {
            assert!(seen.contains(screen), "never came to {screen}: {seen:?}");
        }
        for screen in ["settings", "region", "ruler", "guard", "review", "progress", "today", "trouble", "gate"] {
            assert!(!seen.contains(screen), "came to {screen}");
        }
    }
}

#[test]
fn the_row_of_keys_that_leads_to_the_gate_is_not_hit_by_playing_with_the_digits() {
    // Hotline and back, home and help are what a hand that plays goes to and fro between.
    let mut machine = Machine::new("zh-Hans-CN", (54, 11));
    let mut chance = Chance(5);
    let pairs = [('0', '8'), ('7', '9'), ('0', '7'), ('9', '8')];
    for _ in 0..5_000 {
        let (one, other) = pairs[chance.below(pairs.len())];
        for key in [one, other] {
            machine.at += Duration::from_millis(300);
            assert!(!machine.kiosk.take(&Key::Char(key).into(), machine.at).left);
        }
    }
    assert_eq!(SEQUENCE.len(), 8);
}
