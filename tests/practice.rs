//! Practice: whole rounds on several grids and in several languages, what is said at their end, and
//! whether the cases give themselves away.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a broken test should stop at once")]
mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::rc::Rc;

use common::{app, picture, press};
use leling::app::App;
use leling::content::Library;
use leling::locale::{SHARED, Tag, Text};
use leling::model::{Form, PracticeItem, RegionId, Truth};
use leling::screen::Screen;
use leling::session::{EACH, Judgement, Round, Stage};
use leling::wording::hanzi;

const LANGUAGES: [&str; 4] = ["zh-Hans-CN", "en", "yue-Hant-HK", "nan-Hant-TW"];
const GRIDS: [(u16, u16); 5] = [(30, 6), (40, 10), (80, 24), (160, 45), (240, 67)];
/// More key presses than any round takes on any grid.
const PATIENCE: usize = 400;

fn round(app: &App) -> &Round {
    let Screen::Practice(screen) = app.screen() else { panic!("not practising") };
    screen.practice().round().unwrap()
}

fn open(language: &str, (columns, rows): (u16, u16)) -> App {
    let mut app = app(language, columns, rows);
    press(&mut app, "3 enter 1 enter");
    app
}

/// Presses what leads on; `pick` is what a case is taken for, counted from 1.
fn go_on(app: &mut App, pick: usize) {
    match round(app).stage() {
        Stage::Asking(_) => press(app, &format!("{pick} enter")),
        _ => press(app, "enter"),
    };
}

/// Judges every case by `pick`, up to the end of the round.
fn play(app: &mut App, pick: impl Fn(usize, Truth) -> usize) {
    for _ in 0..PATIENCE {
        let pick = match round(app).item() {
            Some((index, case)) => pick(index, case.truth()),
            None => return,
        };
        go_on(app, pick);
    }
    panic!("no end");
}

#[test]
fn a_whole_round_with_the_hotline_at_hand_on_every_page() {
    for language in LANGUAGES {
        for grid in GRIDS {
            let mut app = open(language, grid);
            let told = |app: &App| picture(app, grid.0, grid.1);
            let mut asked = BTreeSet::new();
            for step in 0..PATIENCE {
                let before = told(&app);
                press(&mut app, "0");
                assert!(matches!(app.screen(), Screen::Hotline(_)));
                press(&mut app, ".");
                assert_eq!(told(&app), before, "{language} {grid:?}");
                if round(&app).stage() == Stage::Summary {
                    break;
                }
                asked.extend(round(&app).item().map(|(index, _)| index));
                go_on(&mut app, step % 3 + 1);
                assert_ne!(told(&app), before, "stuck: {language} {grid:?}\n{before}");
            }
            assert_eq!((round(&app).stage(), asked.len()), (Stage::Summary, 2 * EACH), "{language} {grid:?}");
            assert_eq!(round(&app).answers().count(), 2 * EACH);
        }
    }
}

#[test]
fn a_round_as_it_is_seen() {
    for grid in [(40, 10), (80, 24)] {
        let mut app = open("zh-Hans-CN", grid);
        let mut film = String::new();
        let mut media = BTreeSet::new();
        for step in 0..PATIENCE {
            let place = match round(&app).item() {
                Some((index, case)) => {
                    media.insert(case.item.shown.as_ref().unwrap().medium);
                    format!("case {}, {:?}", index + 1, round(&app).stage())
                }
                None => "the end".to_owned(),
            };
            writeln!(film, "── {place}\n{}", picture(&app, grid.0, grid.1)).unwrap();
            if round(&app).stage() == Stage::Summary {
                break;
            }
            go_on(&mut app, [1, 2, 3, 1, 1, 2][step % 6]);
        }
        press(&mut app, "right right right");
        writeln!(film, "── further\n{}", picture(&app, grid.0, grid.1)).unwrap();
        assert!(media.len() >= 3, "calls, chats, letters: {media:?}");
        insta::assert_snapshot!(format!("round-{}x{}", grid.0, grid.1), film);
    }
}

#[test]
fn going_back_and_home_loses_no_answer() {
    let mut app = open("zh-Hans-CN", (80, 24));
    let items: Vec<_> = round(&app).items().map(|case| case.item.id.clone()).collect();
    for pick in [1, 3] {
        go_on(&mut app, pick);
        while matches!(round(&app).stage(), Stage::Explaining(_)) {
            press(&mut app, "enter");
        }
    }
    let page = picture(&app, 80, 24);
    // To the first case and back to the third one: what was said stays.
    while round(&app).stage() != Stage::Explaining(0) {
        press(&mut app, ".");
    }
    assert_eq!(round(&app).picks(0), [0]);
    assert_eq!(round(&app).picks(1), [2]);
    press(&mut app, "7 3 enter 1 enter");
    assert_eq!(round(&app).stage(), Stage::Explaining(0), "the round is carried on");
    while round(&app).stage() != Stage::Asking(2) {
        press(&mut app, "enter");
    }
    assert_eq!(picture(&app, 80, 24), page);
    assert!(round(&app).items().map(|case| &case.item.id).eq(&items));
    // Out of the round by its front door, and in again.
    press(&mut app, ". . . . . . . .");
    assert!(!matches!(app.screen(), Screen::Practice(_)));
    press(&mut app, "7 3 enter 1 enter");
    assert_eq!(round(&app).answers().count(), 2);
}

#[test]
fn another_round_shows_other_cases_and_a_finished_one_does_not_come_back() {
    let mut app = open("zh-Hans-CN", (80, 24));
    let mut seen = BTreeSet::new();
    for _ in 0..3 {
        let now: BTreeSet<_> = round(&app).items().map(|case| case.item.id.clone()).collect();
        assert!(seen.is_disjoint(&now));
        seen.extend(now);
        play(&mut app, |index, _| index % 3 + 1);
        press(&mut app, "1 enter");
        assert_eq!(round(&app).stage(), Stage::Asking(0));
    }
    play(&mut app, |_, _| 1);
    press(&mut app, "2 enter");
    assert!(matches!(app.screen(), Screen::Home(_)));
    press(&mut app, "3 enter 1 enter");
    assert_eq!(round(&app).stage(), Stage::Asking(0));
}

/// The end of a round in which every case was judged by `pick`, all its pages.
fn end(language: &str, pick: impl Fn(usize, Truth) -> usize) -> String {
    let mut app = open(language, (80, 24));
    play(&mut app, pick);
    let mut told = picture(&app, 80, 24);
    press(&mut app, "right");
    told.push_str(&picture(&app, 80, 24));
    told
}

#[test]
fn the_end_tells_plain_counts_and_what_went_well() {
    let is = |truth: Truth| if truth == Truth::Scam { 1 } else { 2 };
    let wrong = |truth: Truth| 3 - is(truth);
    let all = end("zh-Hans-CN", |_, truth| is(truth));
    for words in ["骗局认出 4 个，一共 4 个。", "真事没错怪 4 件，一共 4 件。", "样样看准了", "再来一轮", "回首页"]
    {
        assert!(all.contains(words), "{words}\n{all}");
    }
    assert!(!all.contains("先问了人") && !all.contains("下回多留意"), "{all}");
    // Asking first wrongs nobody and spots nothing.
    let asking = end("zh-Hans-CN", |_, _| 3);
    for words in ["骗局认出 0 个，一共 4 个。", "真事没错怪 4 件，一共 4 件。", "先问了人 8 次。", "骗子最怕这个"]
    {
        assert!(asking.contains(words), "{words}\n{asking}");
    }
    assert!(!asking.contains("下回多留意"), "whoever asks has missed nothing\n{asking}");
    let wrong = end("zh-Hans-CN", |_, truth| wrong(truth));
    for words in ["骗局认出 0 个，一共 4 个。", "真事没错怪 0 件，一共 4 件。", "下回多留意"]
    {
        assert!(wrong.contains(words), "{words}\n{wrong}");
    }
    for told in [all, asking, wrong] {
        assert!(!told.contains('%') && !told.contains('分'), "a mark\n{told}");
    }
}

#[test]
fn always_a_scam_is_named_gently_and_so_is_always_real() {
    let suspicious = end("zh-Hans-CN", |_, _| 1);
    for words in ["骗局认出 4 个，一共 4 个。", "真事没错怪 0 件，一共 4 件。", "骗局一个也没放过。", "真事也有"]
    {
        assert!(suspicious.contains(words), "{words}\n{suspicious}");
    }
    let trusting = end("zh-Hans-CN", |_, _| 2);
    for words in ["骗局认出 0 个，一共 4 个。", "真事没错怪 4 件，一共 4 件。", "您都看完了", "骗局装得很像"]
    {
        assert!(trusting.contains(words), "{words}\n{trusting}");
    }
    assert!(!trusting.contains("最不容易"), "{trusting}");
    for language in LANGUAGES {
        assert_ne!(end(language, |_, _| 1), end(language, |_, _| 2));
    }
    insta::assert_snapshot!("always-a-scam", suspicious);
}

/// All shipped cases with what they show, as a reader in China sees it.
fn shipped() -> Vec<(Rc<PracticeItem>, String)> {
    let library = Library::open(&[]);
    let region = library.region(&RegionId::new("CN")).unwrap();
    let text = Text::load(&Tag::parse("zh-Hans-CN").unwrap(), None, Some(&region), &library.figures());
    text.learn(SHARED, &mut |tag| library.shared_overlay(tag));
    let shown = |case: &PracticeItem| text.say(&case.item.shown.as_ref().unwrap().text).to_string();
    library.all_practice().into_iter().map(|case| (Rc::clone(&case), shown(&case))).collect()
}

/// A way to say how long a text is.
type Length = fn(&str) -> usize;

/// How often, of a scam and a genuine case, the scam is the longer one; a tie counts half.
fn area_under_curve(cases: &[&(Rc<PracticeItem>, String)], length: Length) -> f64 {
    let of = |truth| cases.iter().filter(move |(case, _)| case.truth() == truth).map(|(_, shown)| length(shown));
    let (mut won, mut pairs) = (0.0, 0.0);
    for scam in of(Truth::Scam) {
        for real in of(Truth::Real) {
            won += if scam > real { 1.0 } else { f64::from(u8::from(scam == real)) / 2.0 };
            pairs += 1.0;
        }
    }
    won / pairs
}

#[test]
fn nobody_can_tell_a_scam_by_its_length() {
    let cases = shipped();
    let mut files: BTreeMap<&str, Vec<&(Rc<PracticeItem>, String)>> = BTreeMap::new();
    for case in &cases {
        files.entry(case.0.topic.as_str()).or_default().push(case);
        files.entry("all together").or_default().push(case);
    }
    let lengths: [Length; 2] = [|shown| shown.chars().count(), hanzi];
    for (measure, length) in ["characters", "hanzi"].into_iter().zip(lengths) {
        let areas: BTreeMap<_, _> = files.iter().map(|(file, cases)| (file, area_under_curve(cases, length))).collect();
        println!("{measure}: {areas:.3?}");
        assert!(areas.values().all(|area| (0.45..=0.55).contains(area)), "{measure}: {areas:?}");
    }
}

#[test]
fn half_of_all_cases_are_genuine_in_each_form_and_each_file() {
    let mut counts: BTreeMap<(String, Form), [usize; 2]> = BTreeMap::new();
    let cases = shipped();
    assert!(cases.len() >= 108);
    for (case, _) in &cases {
        for file in [case.topic.as_str(), "all together"] {
            counts.entry((file.to_owned(), case.form)).or_default()[usize::from(case.truth() == Truth::Real)] += 1;
        }
    }
    for (what, [scams, genuine]) in counts {
        assert_eq!(scams, genuine, "{what:?}");
    }
}

#[test]
fn judgements_stand_in_the_order_in_which_they_are_offered() {
    let mut app = open("zh-Hans-CN", (80, 24));
    let told = picture(&app, 80, 24);
    for (number, words) in [(1, "是骗局"), (2, "是真的"), (3, "拿不准，先问问人")] {
        assert!(told.contains(&format!("{number}、{words}")), "{told}");
    }
    play(&mut app, |index, _| index % 3 + 1);
    let judged: Vec<_> = round(&app).answers().map(|judged| judged.judgement).collect();
    assert!(judged.iter().zip(Judgement::ALL.iter().cycle()).all(|(found, expected)| found == expected));
}
