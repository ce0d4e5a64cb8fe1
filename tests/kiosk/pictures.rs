//! What is to be seen at a kiosk, on the grids of a hall and in three languages.
use std::fmt::Write as _;
use std::time::Duration;

use leling::app::{Rules, SEQUENCE};

use super::Machine;

const GRIDS: [(u16, u16); 4] = [(38, 8), (40, 10), (54, 11), (66, 14)];
const LANGUAGES: [&str; 3] = ["zh-Hans-CN", "yue-Hant-HK", "en"];

/// A name, and how to come there.
type Way = (&'static str, fn(&mut Machine));

fn at_gate(machine: &mut Machine) {
    let keys: Vec<String> = SEQUENCE.chars().map(String::from).collect();
    machine.press("enter");
    machine.press(&keys.join(" "));
}

const WAYS: [Way; 10] = [
    ("attract", |_| {}),
    ("home", |machine| machine.press("enter")),
    ("still", |machine| {
        machine.press("enter");
        machine.wait(Duration::from_secs(100));
    }),
    ("slip", |machine| machine.press("enter 3 enter 4 2")),
    ("slip-whole", |machine| machine.press("enter 3 enter 4 2 1 2")),
    ("slip-wrong", |machine| machine.press("enter 3 enter 1 1 1 1 enter")),
    ("end-of-form", |machine| {
        machine.press("enter 2 enter 1 enter");
        machine.play("1");
    }),
    ("done", |machine| machine.press("enter .")),
    ("gate", |machine| {
        at_gate(machine);
        machine.press("1 2");
    }),
    ("gate-unset", |machine| {
        machine.kiosk =
            Machine::with_rules(machine.kiosk.app().language().as_str(), machine.grid, Rules::default()).kiosk;
        at_gate(machine);
    }),
];

/// All pages of what is shown; a page turned beyond the last one leaves the picture as it is, but for a
/// notice.
fn pages(machine: &mut Machine) -> String {
    let mut pages = format!("{}\n", machine.picture());
    if !matches!(super::common::kind(machine.kiosk.app().screen()), "attract" | "still" | "gate") {
        for _ in 0..12 {
            let page = machine.kiosk.app().page();
            machine.press("right");
            if machine.kiosk.app().page() == page {
                break;
            }
            writeln!(pages, "{}", machine.picture()).unwrap();
        }
    }
    pages
}

#[test]
fn every_page_of_the_kiosk_on_the_grids_of_a_hall() {
    for language in LANGUAGES {
        let mut all = String::new();
        for grid in GRIDS {
            for (name, way) in WAYS {
                let mut machine = Machine::new(language, grid);
                way(&mut machine);
                writeln!(all, "=== {name} {}x{}\n{}", grid.0, grid.1, pages(&mut machine)).unwrap();
            }
        }
        insta::assert_snapshot!(format!("kiosk-{language}"), all);
    }
}

#[test]
fn what_waits_for_somebody_stands_on_one_page_everywhere() {
    let letters = |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).collect() };
    for language in leling::locale::offered(None) {
        let text = leling::locale::Text::load(&language.tag, None, None, &[]);
        for grid in super::common::GRIDS {
            let machine = Machine::new(language.tag.as_str(), grid);
            let seen = letters(&machine.picture());
            for words in [text.attract_sentence(), text.attract_begin()] {
                let words = letters(&words);
                assert!(grid.1 < 8 || seen.contains(&words), "{words} in {} at {grid:?}:\n{seen}", language.tag);
            }
            assert!(seen.contains("96110"), "{} at {grid:?}:\n{seen}", language.tag);
        }
    }
}
