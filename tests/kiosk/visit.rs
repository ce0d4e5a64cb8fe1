//! Single visits: coming, going, being asked, being forgotten, coming back with a slip.
use std::time::Duration;

use leling::app::{IDLE_LIMITS, Rules, SEQUENCE, WARNING};
use leling::input::{Event, Key, KeyPress};
use leling::model::Form;
use leling::screen::Screen;
use leling::session::PaperCode;
use ratatui::layout::{Position, Size};

use super::common::kind;
use super::{CHORDS, Machine};

const GRID: (u16, u16) = (54, 11);

fn machine() -> Machine {
    Machine::new("zh-Hans-CN", GRID)
}

fn screen(machine: &Machine) -> &'static str {
    kind(machine.kiosk.app().screen())
}

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[test]
fn any_key_begins_and_does_nothing_else() {
    for key in [Key::Enter, Key::Char('3'), Key::Char('q'), Key::Esc, Key::Function(7), Key::Other, Key::Interrupt] {
        let mut machine = machine();
        assert_eq!(screen(&machine), "attract");
        assert!(machine.kiosk.due().is_none(), "nobody is there: nothing is due");
        assert!(machine.take(&key.into()).redraw);
        assert_eq!((screen(&machine), machine.kiosk.app().finger()), ("home", Some(0)), "{key:?}");
    }
    let mut machine = machine();
    let _ = machine.take(&Event::Touched(Position::new(20, 5)));
    assert_eq!(screen(&machine), "home");
}

#[test]
fn hotline_and_languages_are_a_key_away_before_anything_began() {
    let mut machine = machine();
    machine.press("0");
    assert_eq!(screen(&machine), "hotline");
    machine.press(".");
    assert_eq!(screen(&machine), "home");
    let mut machine = self::machine();
    machine.press("/ 3 enter");
    assert_eq!(screen(&machine), "attract");
    assert_ne!(machine.kiosk.app().language().as_str(), "zh-Hans-CN");
    machine.press("enter");
    assert_eq!(screen(&machine), "home");
    // The next one is asked in the kiosk's own language.
    machine.wait(seconds(120));
    assert_eq!(machine.kiosk.app().language().as_str(), "zh-Hans-CN");
}

#[test]
fn a_language_chosen_by_somebody_who_left_is_forgotten_without_a_question() {
    let mut machine = machine();
    machine.press("/ 3 enter");
    machine.wait(seconds(99));
    assert!(!machine.kiosk.is_as_new());
    machine.wait(seconds(1));
    assert!(machine.kiosk.is_as_new() && screen(&machine) == "attract");
}

#[test]
fn after_two_minutes_without_a_key_everything_is_forgotten_and_twenty_seconds_before_one_is_asked() {
    let mut machine = machine();
    machine.press("enter 2 enter 1 enter 1 enter");
    let before = machine.picture();
    machine.wait(Duration::from_millis(99_999));
    assert_eq!(machine.picture(), before);
    machine.wait(Duration::from_millis(1));
    assert_eq!(screen(&machine), "still");
    let asked = machine.picture();
    assert!(asked.contains("您还在吗") && asked.contains("随便按一个键"), "{asked}");
    machine.wait(seconds(19));
    assert_eq!(machine.picture(), asked, "nothing counts down");
    machine.wait(seconds(1));
    assert!(machine.kiosk.is_as_new());
    assert_eq!(screen(&machine), "attract");
    machine.wait(seconds(9_999));
    assert!(machine.kiosk.is_as_new() && machine.kiosk.due().is_none());
}

#[test]
fn any_key_says_i_am_here_and_does_nothing_else() {
    let keys =
        [Key::Enter, Key::Char('0'), Key::Char('.'), Key::Char('7'), Key::Char('+'), Key::Char('q'), Key::Interrupt];
    for key in keys.map(Event::from).into_iter().chain([Event::Touched(Position::new(3, 3))]) {
        let mut machine = machine();
        machine.press("enter 2 enter 1 enter 2");
        let before = machine.picture();
        machine.wait(seconds(119));
        assert_eq!(screen(&machine), "still");
        assert!(machine.take(&key).redraw);
        assert_eq!(machine.picture(), before, "{key:?}");
        // The key that is slow to come up does not act on what it uncovered.
        let _ = machine.kiosk.take(&key, machine.at + Duration::from_millis(400));
        assert_eq!(machine.picture(), before, "{key:?}");
        machine.wait(seconds(99));
        assert_ne!(screen(&machine), "still", "the time begins anew");
    }
}

#[test]
fn the_time_is_what_was_set_within_its_bounds() {
    for (wanted, kept) in [(600, 600), (3600, 3600)] {
        let rules = Rules { idle: seconds(wanted), code: None };
        let mut machine = Machine::with_rules("zh-Hans-CN", GRID, rules);
        machine.press("enter");
        machine.wait(seconds(kept - WARNING.as_secs() - 1));
        assert_eq!(screen(&machine), "home");
        machine.wait(seconds(1));
        assert_eq!(screen(&machine), "still");
        machine.wait(WARNING);
        assert!(machine.kiosk.is_as_new());
    }
    assert!(*IDLE_LIMITS.start() >= seconds(120) && WARNING >= seconds(20), "standard O6");
}

#[test]
fn something_that_lies_on_a_key_is_nobody() {
    let mut machine = machine();
    machine.press("enter");
    // A held key comes thirty times a second.
    for _ in 0..30 * 130 {
        machine.at += Duration::from_millis(33);
        let _ = machine.kiosk.take(&Key::Char('5').into(), machine.at);
        while machine.kiosk.due().is_some_and(|due| due <= machine.at) {
            let _ = machine.kiosk.take(&Event::Changed, machine.at);
        }
    }
    assert!(machine.kiosk.is_as_new());
}

#[test]
fn whoever_has_finished_says_so_and_is_forgotten_at_once() {
    let mut machine = machine();
    machine.press("enter 2 enter 1 enter 1 enter 7 + .");
    assert_eq!(screen(&machine), "leave");
    assert!(machine.picture().contains("用完了吗"), "{}", machine.picture());
    // Staying is under the finger.
    machine.press("enter");
    assert_eq!(screen(&machine), "home");
    machine.press("6 enter 5 enter 2 enter");
    assert!(machine.kiosk.is_as_new());
    assert_eq!(screen(&machine), "attract");
}

#[test]
fn nothing_that_changes_the_machine_is_offered() {
    let mut machine = machine();
    machine.press("enter 6 enter");
    let picture = machine.picture();
    assert!(!picture.contains("地区") && !picture.contains("今天先到这儿"), "{picture}");
    machine.press("7 2 enter");
    assert_eq!(screen(&machine), "exercise");
    let picture = machine.picture();
    assert!(!picture.contains("复习") && !picture.contains("学到哪儿"), "{picture}");
    machine.press("7 1 enter");
    assert!(!machine.picture().contains("今天"), "no clock is trusted:\n{}", machine.picture());
}

#[test]
fn a_form_ends_with_four_digits_and_they_bring_the_next_one() {
    let mut code = PaperCode::FIRST;
    let mut machine = machine();
    machine.press("enter 2 enter 1 enter");
    for visit in 0..4 {
        let Screen::Practice(round) = machine.kiosk.app().screen() else { panic!("{}", machine.picture()) };
        let forms: Vec<Form> = round.practice().round().unwrap().items().map(|case| case.form).collect();
        assert_eq!(forms, [code.form; 8], "visit {visit}");
        assert_eq!(round.practice().paper(), Some(code));
        machine.play("1");
        code = code.next();
        let mut pages = machine.picture();
        for _ in 0..8 {
            machine.press("right");
            pages.push_str(&machine.picture());
        }
        assert!(pages.contains("下回来") && pages.contains(&code.to_string()), "{code} in\n{pages}");
        // Another day, another machine, and nothing but the slip.
        machine = self::machine();
        machine.press("enter 3 enter");
        assert_eq!(screen(&machine), "slip");
        for digit in code.digits() {
            machine.press(&digit.to_string());
        }
        assert!(machine.picture().contains(&code.to_string()));
        machine.press("enter");
    }
}

#[test]
fn a_second_round_on_the_same_visit_is_the_next_form() {
    let mut machine = machine();
    machine.press("enter 2 enter 1 enter");
    machine.play("2");
    machine.press("1");
    for _ in 0..8 {
        if matches!(machine.kiosk.app().screen(), Screen::Practice(round) if round.practice().paper() == Some(PaperCode::FIRST.next()))
        {
            return;
        }
        machine.press("enter");
    }
    panic!("{}", machine.picture());
}

#[test]
fn digits_that_are_no_slip_are_answered_kindly_and_typed_again() {
    let mut machine = machine();
    machine.press("enter 3 enter 1 1 1 1");
    assert!(machine.picture().contains("1111"));
    machine.press("enter");
    assert_eq!(screen(&machine), "slip");
    assert!(machine.picture().contains("不要紧"), "{}", machine.picture());
    let right = PaperCode::FIRST.next().digits();
    machine.press(&format!("{} 6 .", right[0]));
    for digit in &right[1..] {
        machine.press(&digit.to_string());
    }
    machine.press("enter");
    assert_eq!(screen(&machine), "practice");
}

#[test]
fn while_digits_are_typed_all_other_keys_mean_what_they_mean_elsewhere() {
    for (key, leads_to) in [("0", "hotline"), ("7", "home"), ("9", "help"), ("/", "language")] {
        let mut machine = machine();
        machine.press("enter 3 enter 2 4");
        machine.press(key);
        assert_eq!(screen(&machine), leads_to, "{key}");
    }
    let mut machine = machine();
    machine.press("enter 3 enter 2 4 0 8");
    assert!(screen(&machine) == "slip" && machine.picture().contains("24"), "{}", machine.picture());
    machine.press("8 8 8");
    assert_eq!(screen(&machine), "home");
}

#[test]
fn a_finger_types_the_digits_as_well() {
    let mut machine = Machine::new("zh-Hans-CN", (80, 45));
    let _ = machine.take(&Event::Touched(Position::new(3, 3)));
    machine.press("3 enter");
    for digit in PaperCode::FIRST.next().digits() {
        let rows: Vec<String> = machine.picture().lines().map(str::to_owned).collect();
        let row = rows.iter().position(|row| row.contains(&format!("按 {digit}"))).unwrap();
        let _ = machine.take(&Event::Touched(Position::new(10, u16::try_from(row).unwrap())));
        let _ = machine.take(&Event::Touched(Position::new(2, 43)));
    }
    let _ = machine.take(&Event::Touched(Position::new(2, 43)));
    assert_eq!(screen(&machine), "practice", "{}", machine.picture());
}

#[test]
fn only_the_volunteers_code_leads_out() {
    let mut machine = machine();
    for key in CHORDS {
        assert!(!machine.take(&key.into()).left);
        assert!(!machine.take(&Event::Key(KeyPress { ctrl: true, ..KeyPress::plain(key) })).left);
    }
    let keys: Vec<String> = SEQUENCE.chars().map(String::from).collect();
    machine.press(&keys.join(" "));
    assert_eq!(screen(&machine), "gate");
    machine.press("1 3 5 7");
    assert!(!machine.picture().contains("1357"), "nobody reads it over a shoulder");
    assert!(!machine.leaves("8 enter"));
    assert!(machine.picture().contains("过一会儿"), "{}", machine.picture());
    assert!(!machine.leaves("1 3 5 7 9 enter"), "no code is taken for a while");
    machine.wait(seconds(10));
    assert!(machine.leaves("1 3 5 7 9 enter"));
}

#[test]
fn a_gate_left_open_closes_and_the_sitting_under_it_is_as_it_was() {
    let mut machine = machine();
    let keys: Vec<String> = SEQUENCE.chars().map(String::from).collect();
    machine.press("enter");
    machine.press(&keys.join(" "));
    assert_eq!(screen(&machine), "gate");
    machine.wait(seconds(31));
    // Home, help, home, help, hotline, back, hotline: the last key of the row was kept.
    assert_eq!(screen(&machine), "hotline");
    machine.wait(seconds(120));
    assert!(machine.kiosk.is_as_new());
}

#[test]
fn without_a_code_nothing_leads_out_and_one_is_told_how_to_set_one() {
    let mut machine = Machine::with_rules("zh-Hans-CN", GRID, Rules::default());
    machine.kiosk.announce(machine.at);
    assert!(machine.picture().contains("还没有设密码"), "{}", machine.picture());
    machine.press("enter");
    assert_eq!(screen(&machine), "attract");
    let keys: Vec<String> = SEQUENCE.chars().map(String::from).collect();
    machine.press(&keys.join(" "));
    assert_eq!(screen(&machine), "gate");
    assert!(machine.picture().contains("settings.toml"), "{}", machine.picture());
    assert!(!machine.leaves("1 3 5 7 9 enter"));
    let mut told = Machine::new("zh-Hans-CN", GRID);
    told.kiosk.announce(told.at);
    assert_eq!(screen(&told), "attract", "who has set one needs not be told");
}

#[test]
fn letters_larger_for_one_are_the_kiosks_own_again_for_the_next() {
    let mut machine = machine();
    let ability = leling::typeset::Ability {
        mosaics: vec![leling::typeset::Mosaic::Quadrants, leling::typeset::Mosaic::Octants],
        ..leling::typeset::Ability::default()
    };
    let _ = machine.take(&Event::Resized(Size::new(160, 45)));
    machine.kiosk.use_letters(&ability, None);
    let fresh = machine.kiosk.clone();
    machine.press("enter + + 6 enter 3 enter 2 enter");
    assert!(!machine.kiosk.is_as_new());
    machine.wait(seconds(120));
    assert!(machine.kiosk.is_as_new());
    assert_eq!(format!("{:?}", machine.kiosk.app().screen()), format!("{:?}", fresh.app().screen()));
}
