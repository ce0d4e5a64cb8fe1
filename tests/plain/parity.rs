//! Parity: every text that the drawn app shows over all its pages is told, letter by letter.
use std::collections::BTreeSet;
use std::fs;

use leling::app::App;
use leling::input::{Action, BINDINGS};
use leling::model::{Day, ItemKind};
use leling::screen::{CELLS, FLAG_SIGN, Screen};
use leling::session::{Round, Stage, options, wants_several};

use super::Pair;
use super::common::{self, picture, press, some_kept};

const LANGUAGES: [&str; 3] = ["zh-Hans-CN", "en", "yue-Hant-HK"];
/// More pages than any sheet has.
const PAGES: usize = 60;

/// The letters alone.
fn letters(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The rows of the body on all pages, cut where blanks set words apart.
fn drawn_words(app: &mut App) -> Vec<String> {
    press(app, &"left ".repeat(PAGES));
    let mut words = Vec::new();
    let mut before = None;
    for _ in 0..PAGES {
        let body: Vec<String> = picture(app, 80, 24).lines().skip(1).take(22).map(str::to_owned).collect();
        if before.as_ref() == Some(&body) {
            return words;
        }
        for row in &body {
            let row = row.trim_start_matches([' ', '>']);
            words.extend(row.split("  ").map(letters).filter(|word| !word.is_empty()));
        }
        before = Some(body);
        press(app, "right");
    }
    panic!("no last page");
}

/// What is said on all pages.
fn told_pages(pair: &mut Pair) -> Vec<Vec<String>> {
    pair.told.presses(&"left ".repeat(PAGES));
    let mut pages: Vec<Vec<String>> = Vec::new();
    for _ in 0..PAGES {
        let page = pair.told.types("*");
        if pages.last() == Some(&page) {
            return pages;
        }
        pages.push(page);
        pair.told.presses("right");
    }
    panic!("no last page");
}

/// What is told in other words where nothing is drawn: the size of letters.
fn has_other_words(screen: &Screen, word: &str) -> bool {
    match screen {
        Screen::Eyes(_) => true,
        // The keys for larger and smaller letters; the point beside 8 is said as a word.
        // A bar: what it says stands beside it in words.
        Screen::Progress(_) => word.chars().all(|c| c == CELLS.0 || c == CELLS.1),
        // The keys for larger and smaller letters.
        Screen::Help(_) => {
            ["+", "-", ".8", "字变大", "字变小", "Largerletters", "Smallerletters", "字變大"].contains(&word)
                || word.starts_with("啲字")
        }
        _ => false,
    }
}

fn assert_same(pair: &mut Pair, case: &str) {
    let head = picture(&pair.drawn, 80, 24).lines().next().unwrap().trim().to_owned();
    let drawn = drawn_words(&mut pair.drawn);
    let pages = told_pages(pair);
    let told: String = pages.iter().flatten().map(|line| letters(line)).collect();
    let place = letters(head.split("  ").next().unwrap());
    assert!(letters(&pages[0][0]).starts_with(&place), "{case}: where one is comes first: {place}\n{pages:?}");
    let mut rest = told.as_str();
    for word in drawn.iter().filter(|word| !has_other_words(pair.drawn.screen(), word)) {
        let word = word.trim_start_matches(FLAG_SIGN);
        match rest.split_once(word) {
            Some((_, behind)) => rest = behind,
            None => panic!("{case}: {word:?} is drawn and not told, or not in this order\n{pages:#?}"),
        }
    }
    assert_no_loose_sign(&pages, case);
    let keys = pages.last().unwrap().last().unwrap();
    for (action, what) in pair.drawn.offers() {
        assert!(keys.contains(what.as_str()), "{case}: {action:?} {what} is not offered in {keys}");
    }
}

/// A red flag has its word.
fn assert_no_loose_sign(pages: &[Vec<String>], case: &str) {
    for line in pages.iter().flatten() {
        assert!(!line.starts_with(FLAG_SIGN) && !line.contains('\n'), "{case}: {line}");
        let heard = |c: char| !c.is_control() && !matches!(c, '\u{2500}'..='\u{259f}' | '\u{2800}'..='\u{28ff}');
        assert!(line.chars().all(heard), "{case}: {line}");
    }
}

fn stage(app: &App) -> Option<Stage> {
    match app.screen() {
        Screen::Lesson(lesson) => Some(lesson.sitting().stage()),
        Screen::Practice(screen) => screen.practice().round().map(Round::stage),
        _ => None,
    }
}

/// Presses Enter on both until the stage changes.
fn turn_over(pair: &mut Pair) {
    let before = stage(&pair.drawn);
    for _ in 0..PAGES {
        if stage(&pair.drawn) == before {
            press(&mut pair.drawn, "enter");
        }
        if stage(&pair.told.app) == before {
            pair.told.presses("enter");
        }
    }
    assert_eq!(stage(&pair.drawn), stage(&pair.told.app));
    assert_ne!(stage(&pair.drawn), before);
}

/// Answers the item on both with choice `pick`; what shows while ticks come is compared too.
fn answer(pair: &mut Pair, pick: usize, case: &str) {
    let several = match pair.drawn.screen() {
        Screen::Lesson(lesson) => lesson.sitting().item().filter(|(_, item)| wants_several(item)),
        _ => None,
    };
    let several = several.map(|(_, item)| options(item));
    let before = stage(&pair.drawn);
    match several {
        None => {
            let number = pick.min(pair.drawn.choices());
            pair.presses(&format!("{number} enter"));
        }
        Some(count) => {
            for number in 1..=count {
                pair.presses(&format!("{number} enter"));
                assert_same(pair, case);
            }
            let done = pair.drawn.choices();
            pair.presses(&format!("{done} enter"));
        }
    }
    assert_ne!(stage(&pair.drawn), before, "{case}");
    assert_eq!(stage(&pair.drawn), stage(&pair.told.app), "{case}");
}

/// Takes the lesson that is open on both to its end; returns the kinds of its items.
fn take_lesson(pair: &mut Pair, case: &str) -> BTreeSet<&'static str> {
    let mut kinds = BTreeSet::new();
    for step in 1..PAGES {
        assert_same(pair, &format!("{case}, step {step}"));
        match stage(&pair.drawn) {
            Some(Stage::Summary) => return kinds,
            Some(Stage::Asking(_)) => {
                let Screen::Lesson(lesson) = pair.drawn.screen() else { panic!("{case}: no lesson") };
                kinds.insert(kind(&lesson.sitting().item().unwrap().1.kind));
                answer(pair, step % 3 + 1, case);
            }
            _ => turn_over(pair),
        }
    }
    panic!("{case}: no end");
}

#[test]
fn every_round_of_practice_is_told_as_it_is_drawn() {
    for language in LANGUAGES {
        let mut pair = Pair::new(language, &[], false);
        pair.presses("3 enter 1 enter");
        for step in 0..PAGES {
            assert_same(&mut pair, &format!("{language}, practice, step {step}"));
            match stage(&pair.drawn) {
                Some(Stage::Summary) => break,
                Some(Stage::Asking(_)) => answer(&mut pair, step % 3 + 1, language),
                _ => turn_over(&mut pair),
            }
        }
        assert_eq!(stage(&pair.drawn), Some(Stage::Summary));
    }
}

fn kind(kind: &ItemKind) -> &'static str {
    match kind {
        ItemKind::Choice(_) => "choice",
        ItemKind::Multi(_) => "multi",
        ItemKind::RealOrScam { .. } => "real-or-scam",
        ItemKind::Spot { .. } => "spot",
        ItemKind::Order { .. } => "order",
    }
}

#[test]
fn every_lesson_is_told_as_it_is_drawn() {
    for language in LANGUAGES {
        let mut kinds = BTreeSet::new();
        for lesson in common::lessons().concat() {
            let case = format!("{language}, lesson {lesson}");
            let mut pair = Pair::new(language, &[], false);
            pair.presses(&common::keys_to(&lesson));
            assert_eq!(stage(&pair.drawn), Some(Stage::Reading), "{case}");
            kinds.extend(take_lesson(&mut pair, &case));
            // "From the beginning?"
            let repeat = pair.drawn.choices();
            pair.presses(&format!("{repeat} enter"));
            assert_same(&mut pair, &format!("{case}, once more"));
            pair.presses("1 enter");
            assert_eq!(stage(&pair.drawn), Some(Stage::Summary));
        }
        assert_eq!(kinds.len(), 5, "items of every kind: {kinds:?}");
    }
}

/// So many kinds of screens there are.
const SCREENS: usize = 26;

/// Ways to every screen there is, and to what it shows in turn.
const WAYS: &[&str] = &[
    "",
    "2 enter",
    "2 enter 1 enter",
    "2 enter 1 enter 2 enter",
    "2 enter 2 enter",
    "2 enter 2 enter 1 enter",
    "3 enter 5 enter",
    "3 enter 5 enter 1 enter",
    "3 enter 5 enter 1 enter 6 enter",
    "3 enter 5 enter 2 enter 1 enter",
    "3 enter 5 enter 1 enter 1 enter 1 enter",
    "2 enter 6 enter",
    "6 enter",
    "3 enter",
    "3 enter 1 enter",
    "3 enter 1 enter 1 enter",
    "3 enter 1 enter 3 enter",
    "3 enter 2 enter",
    "3 enter 2 enter 6 enter 6 enter",
    "3 enter 2 enter 1 enter",
    "3 enter 2 enter 1 enter 2 enter",
    "3 enter 2 enter 1 enter 2 enter enter",
    "3 enter 2 enter 1 enter 2 enter enter 1 enter",
    "3 enter 2 enter 1 enter 2 enter enter 1 enter .",
    "6 enter 1 enter",
    "/ 6 enter",
    "/ 6 enter 6 enter",
    "6 enter 2 enter",
    "6 enter 2 enter 1 enter",
    "6 enter 2 enter 2 enter",
    "6 enter 2 enter 4 enter",
    "6 enter 2 enter 3 enter",
    "6 enter 2 enter 5 enter",
    "6 enter 2 enter 5 enter 1 enter",
    "6 enter 2 enter 5 enter 5 enter",
    "6 enter 2 enter 5 enter 5 enter 3 enter",
    "6 enter 3 enter",
    "9",
    "6 enter 4 enter",
    ".",
    "0",
    "0 1 enter",
    "0 2 enter",
    "0 3 enter",
    "0 3 enter 2 enter",
    "5 enter",
    "5 enter 1 enter",
    "5 enter 5 enter",
    "4 enter",
    "4 enter 1 enter 3 enter",
    "4 enter 1 enter 3 enter .",
    "4 enter 2 enter 1 enter 1 enter",
    "4 enter 1 enter 2 enter 2 enter 2 enter 1 enter 1 enter 2 enter 3 enter",
    "4 enter 2 enter 2 enter 2 enter 2 enter 2 enter 2 enter 2 enter 2 enter",
    "0 4 enter",
    "0 5 enter",
    "0 6 enter",
    "1 enter enter 7",
    "3 enter 3 enter",
    "3 enter 4 enter",
    "1 enter enter 7 3 enter 4 enter",
    "6 enter 2 enter 3 enter 2 enter 0",
    "6 enter 2 enter 3 enter 2 enter 0 1 enter",
    "6 enter 2 enter 3 enter 3 enter 0 2 enter",
];

#[test]
fn every_screen_is_told_as_it_is_drawn() {
    for language in LANGUAGES {
        let mut seen = BTreeSet::new();
        for keys in WAYS {
            let mut pair = Pair::new(language, &[], false);
            pair.presses(keys);
            assert_same(&mut pair, &format!("{language} [{keys}]"));
            seen.insert(common::kind(pair.drawn.screen()));
        }
        let mut pair = Pair::new(language, &[], true);
        for keys in ["", "enter", "enter"] {
            pair.presses(keys);
            assert_same(&mut pair, &format!("{language}, first start"));
        }
        seen.extend(faulty_packs(language));
        assert_eq!(seen.len(), SCREENS, "{seen:?}");
    }
}

#[test]
fn what_comes_back_and_how_far_one_is_are_told_as_they_are_drawn() {
    for language in LANGUAGES {
        let mut pair = Pair::new(language, &[], false);
        let kept = some_kept(Day::default());
        let _ = (pair.drawn.recollect(&kept), pair.told.app.recollect(&kept));
        for keys in ["", "3 enter", "4 enter", "7 3 enter 3 enter"] {
            pair.presses(keys);
            assert_same(&mut pair, &format!("{language}, learnt before [{keys}]"));
        }
        for _ in 0..PAGES {
            let Screen::Review(review) = pair.drawn.screen().clone() else { break };
            assert_same(&mut pair, &format!("{language}, review"));
            let Some((_, item)) =
                review.sitting().item().filter(|_| matches!(review.sitting().stage(), Stage::Asking(_)))
            else {
                turn_review(&mut pair);
                continue;
            };
            let picks: Vec<usize> = if wants_several(item) { (1..=options(item) + 1).collect() } else { vec![1] };
            for pick in picks {
                pair.presses(&format!("{pick} enter"));
            }
        }
        assert!(matches!(pair.drawn.screen(), Screen::Exercise(_)), "{language}");
        assert!(matches!(pair.told.app.screen(), Screen::Exercise(_)), "{language}");
    }
}

/// Presses Enter on both until another sheet is shown.
fn turn_review(pair: &mut Pair) {
    let before = pair.drawn.screen().clone();
    for _ in 0..PAGES {
        if *pair.drawn.screen() == before {
            press(&mut pair.drawn, "enter");
        }
        if *pair.told.app.screen() == before {
            pair.told.presses("enter");
        }
    }
}

/// Many packs, some that do not open: the list of packs, and what is wrong.
fn faulty_packs(language: &str) -> BTreeSet<&'static str> {
    let folder = tempfile::tempdir().unwrap();
    for pack in ["mine", "yours"] {
        let lessons = folder.path().join(pack).join("lessons");
        fs::create_dir_all(&lessons).unwrap();
        let manifest = format!(
            "id = \"{pack}\"\nname = \"我写的课\"\nversion = \"1\"\nlicence = \"CC-BY-SA-4.0\"\n\
             authors = [\"小周\"]\nlanguage = \"zh-Hans-CN\"\n"
        );
        fs::write(lessons.join("../pack.toml"), manifest).unwrap();
        fs::write(lessons.join("01-broken.toml"), format!("id = \"broken-{pack}\"\ntitel = \"写错了\"\n")).unwrap();
    }
    let mut seen = BTreeSet::new();
    for keys in
        ["2 enter", "2 enter 1 enter", "2 enter 6 enter", "2 enter 6 enter 4 enter", "2 enter 6 enter 4 enter 1 enter"]
    {
        let mut pair = Pair::new(language, &[folder.path().to_owned()], false);
        pair.presses(keys);
        assert_same(&mut pair, &format!("{language}, faulty packs [{keys}]"));
        seen.insert(common::kind(pair.drawn.screen()));
    }
    seen
}

#[test]
fn every_action_does_the_same_on_both() {
    let keys = |action| match action {
        Action::Choose(number) => number.to_string(),
        Action::Confirm => "enter".into(),
        Action::Hotline => "0".into(),
        Action::Back => ".".into(),
        Action::Language => "/".into(),
        Action::Home => "7".into(),
        Action::Help => "9".into(),
        Action::Up => "up".into(),
        Action::Down => "down".into(),
        Action::Left => "left".into(),
        Action::Right => "right".into(),
        Action::Speak => "*".into(),
        // Letters have no size here, Ctrl-C ends both, and nobody types what a number pad sends.
        Action::Larger | Action::Smaller | Action::Leave | Action::NumLock => String::new(),
    };
    for way in ["", "2 enter", "2 enter 3 enter", "0", "3 enter", "6 enter 2 enter 3 enter", "6 enter"] {
        for binding in BINDINGS {
            let mut pair = Pair::new("zh-Hans-CN", &[], false);
            pair.presses(way);
            pair.presses(&keys(binding.action));
            let case = format!("[{way}] {:?}", binding.action);
            assert_eq!(pair.drawn.screen(), pair.told.app.screen(), "{case}");
            assert_eq!(pair.drawn.offers(), pair.told.app.offers().into_iter().collect::<Vec<_>>(), "{case}");
        }
    }
}
