//! Where the reader lives: every region is whole, its own numbers and figures are on the screens, what
//! is about another place is not, and what is left is enough to learn from.
#![expect(clippy::unwrap_used, reason = "a broken test should stop at once")]
mod common;

use std::collections::{BTreeSet, HashSet, VecDeque};
use std::path::Path;
use std::process::Command;
use std::rc::Rc;

use common::{app_in, kind, picture, press};
use leling::app::App;
use leling::content::Library;
use leling::input::Action;
use leling::locale::{SHARED, Tag, Text};
use leling::model::{Card, LessonId, Medium, PracticeItem, Region, RegionId, Truth};
use leling::screen::Screen;
use leling::session::{Beat, EACH, draw};

const REGIONS: [&str; 10] = ["AU", "CA", "CN", "HK", "MO", "MY", "SG", "TW", "UK", "US"];

fn region(id: &str) -> Rc<Region> {
    Library::open(&[]).region(&RegionId::new(id)).unwrap()
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Numbers in a picture as telephone numbers are printed, 1-800-123; not sums such as 50,000.
fn numbers(picture: &str) -> BTreeSet<String> {
    let runs = picture.split(|c: char| !c.is_ascii_digit() && !"-,".contains(c));
    let runs = runs.map(|run| run.trim_matches(['-', ',']));
    runs.filter(|run| run.len() > 2 && !run.contains(',')).map(str::to_owned).collect()
}

#[test]
fn every_region_is_whole() {
    let library = Library::open(&[]);
    let ids: Vec<String> = library.region_ids().iter().map(ToString::to_string).collect();
    assert_eq!(ids, REGIONS);
    for id in REGIONS {
        let region = region(id);
        let named: Vec<&str> = region.hotlines.iter().map(|hotline| hotline.id.as_str()).collect();
        assert!(["police", "antifraud", "finance"].iter().all(|basic| named.contains(basic)), "{id}: {named:?}");
        assert_eq!(named[0], "police", "{id}: the most urgent number stands first");
        for figure in ["deposit-cover", "cooling-off-days"] {
            let own = region.figures.iter().any(|own| own.id == figure);
            assert!(own || (id == "CN" && figure == "cooling-off-days"), "{id} has no {figure}");
        }
        for hotline in &region.hotlines {
            let count = digits(&hotline.number).len();
            assert!((3..=11).contains(&count), "{id} {}: {}", hotline.id, hotline.number);
            let spoken = hotline.spoken.base.chars().filter(|c| "幺零一二三四五六七八九".contains(*c)).count();
            assert_eq!(spoken, count, "{id} {} is said as {}", hotline.id, hotline.spoken.base.as_str());
            let named = hotline.spoken.base.chars().filter(|c| "零一二三四五六七八九".contains(*c));
            let said: String =
                named.map(|c| "零一二三四五六七八九".chars().position(|d| d == c).unwrap().to_string()).collect();
            assert!(hotline.spoken.base.contains('幺') || said == digits(&hotline.number), "{id} {}", hotline.id);
        }
        assert_eq!(library.troubles(), [], "{id}");
    }
}

/// Letters that have traditional ones.
const SIMPLIFIED: &str = "钱电话转们银钟报说请为骗诈这长险门给业发务热线区顾";

#[test]
fn every_region_is_told_whole_in_english_and_in_traditional_letters() {
    for id in REGIONS {
        let (library, region) = (Library::open(&[]), region(id));
        for tag in ["en", "zh-Hant-HK"] {
            let text = Text::load(&Tag::parse(tag).unwrap(), None, Some(&region), &library.figures());
            text.learn(SHARED, &mut |tag| library.shared_overlay(tag));
            for hotline in &region.hotlines {
                for phrase in
                    [&hotline.name, &hotline.purpose, &hotline.say, &hotline.source].into_iter().chain(&hotline.hours)
                {
                    let said = text.say(phrase);
                    let foreign = |c: char| if tag == "en" { c >= '\u{4e00}' } else { SIMPLIFIED.contains(c) };
                    assert!(!said.chars().any(foreign), "{tag} {}: {}", phrase.key, said.as_str());
                }
            }
        }
    }
}

#[test]
fn the_deposit_figure_of_the_region_is_in_the_lesson_that_speaks_of_it() {
    for id in REGIONS {
        let (library, region) = (Library::open(&[]), region(id));
        let text = Text::load(&Tag::base(), None, Some(&region), &library.figures());
        let cover = region.figures.iter().find(|figure| figure.id == "deposit-cover").unwrap().text.base.clone();
        for lesson in ["three-boxes", "sales-lines"] {
            let lesson = library.lesson(&LessonId::new(lesson)).unwrap();
            assert!(lesson.holds_in(Some(&region.id)));
            let said = lesson.cards.iter().filter_map(|card| match card {
                Card::Fact(fact) => Some(text.say(&fact.text)),
                _ => None,
            });
            assert!(said.into_iter().any(|fact| fact.contains(cover.as_str())), "{id}: not {}", cover.as_str());
        }
    }
}

/// Everything that can be come to by choosing and going on. One call and one lesson of each page of a
/// list stand for all.
fn walk(region: &str, language: &str, grid: (u16, u16), mut look: impl FnMut(&App, &str)) -> BTreeSet<&'static str> {
    let mut seen: HashSet<String> = HashSet::new();
    let mut kinds = BTreeSet::new();
    let mut waiting = VecDeque::from([app_in(region, language, grid, false)]);
    while let Some(app) = waiting.pop_front() {
        let now = picture(&app, grid.0, grid.1);
        if app.notice().is_some() || !seen.insert(now.clone()) {
            continue;
        }
        kinds.insert(kind(app.screen()));
        look(&app, &now);
        for action in (1..=6).map(Action::Choose).chain([Action::Confirm, Action::Hotline]) {
            if action == Action::Confirm && leads_elsewhere(&app) {
                continue;
            }
            let mut next = app.clone();
            let _ = next.act(action);
            waiting.push_back(next);
        }
    }
    kinds
}

fn leads_elsewhere(app: &App) -> bool {
    let finger = app.finger().unwrap_or_default();
    match app.screen() {
        Screen::Language(_) | Screen::Region(_) | Screen::Ruler(_) | Screen::Leave(_) => true,
        Screen::Calls(_) => finger > 0 && finger + 1 < app.choices(),
        Screen::Call(call) => matches!(call.moment(), Some(Beat::Review(_))),
        Screen::Practice(round) => round.practice().rounds() > 1,
        _ => false,
    }
}

#[test]
fn no_screen_shows_a_number_of_another_region() {
    let all: BTreeSet<String> = REGIONS
        .iter()
        .flat_map(|id| region(id).hotlines.iter().map(|hotline| hotline.number.to_string()).collect::<Vec<_>>())
        .collect();
    for (id, language) in [("SG", "zh-Hans-CN"), ("UK", "en")] {
        let own: BTreeSet<String> = numbers(&format!("{:?}", region(id)));
        let mut rung = BTreeSet::new();
        let kinds = walk(id, language, (160, 45), |app, now| {
            let shown = numbers(now);
            // Three digits may be a sum or a day in a story; nowhere else.
            let short = matches!(app.screen(), Screen::Hotline(_) | Screen::Rescue(_) | Screen::Look(_));
            let foreign =
                |number: &&String| all.contains(*number) && !own.contains(*number) && (short || number.len() > 3);
            assert_eq!(shown.iter().filter(foreign).collect::<Vec<_>>(), Vec::<&String>::new(), "{id}\n{now}");
            assert!(!now.contains("{hotline") && !now.contains("{figure"), "{now}");
            // The way to the numbers is the last thing on every page, but on theirs.
            let foot = now.lines().last().unwrap_or_default().trim();
            let offer = if language == "en" { "Get help" } else { "求助" };
            assert!(matches!(app.screen(), Screen::Hotline(_)) || foot.contains(offer), "{foot}\n{now}");
            let mut hotline = app.clone();
            press(&mut hotline, "0");
            let told = picture(&hotline, 160, 45);
            rung.extend(
                region(id)
                    .hotlines
                    .iter()
                    .filter(|one| told.contains(one.number.as_str()))
                    .map(|one| one.id.to_string()),
            );
        });
        assert_eq!(rung.len(), region(id).hotlines.len(), "{id}: {rung:?}");
        for wanted in ["lesson", "call", "look", "rescue", "practice", "hotline", "progress", "region", "home"] {
            assert!(kinds.contains(wanted), "{id}: no {wanted} in {kinds:?}");
        }
    }
}

#[test]
fn there_is_enough_to_learn_from_everywhere() {
    let library = Library::open(&[]);
    for id in REGIONS {
        let here = RegionId::new(id);
        let here = Some(&here);
        let lessons: Vec<String> = library
            .packs()
            .iter()
            .flat_map(|pack| library.lessons(&pack.id).entries.clone())
            .filter(|lesson| lesson.holds_in(here))
            .map(|lesson| lesson.id.to_string())
            .collect();
        assert!(lessons.len() >= 10 && lessons.iter().any(|id| id == "four-things"), "{id}: {lessons:?}");
        let calls = library.packs().iter().flat_map(|pack| library.scenarios(&pack.id).entries.clone());
        let calls: Vec<_> = calls.filter(|call| call.holds_in(here)).collect();
        let genuine = calls.iter().filter(|call| call.truth == Truth::Real).count();
        assert!(
            calls.len() >= 12 && genuine * 3 >= calls.len(),
            "{id}: {genuine} of {} calls are genuine",
            calls.len()
        );
        assert!(library.triage().is_some() && !library.rescues().is_empty());
    }
}

#[test]
fn rounds_of_practice_stay_half_genuine_everywhere() {
    let library = Library::open(&[]);
    for id in REGIONS {
        let here = RegionId::new(id);
        let pool: Vec<Rc<PracticeItem>> =
            library.all_practice().into_iter().filter(|case| case.holds_in(Some(&here))).collect();
        assert!(pool.len() > 150, "{id}: {}", pool.len());
        let mut seen = BTreeSet::new();
        for seed in 0..20 {
            let round = draw(&pool, &seen, seed);
            let scams = round.iter().filter(|case| case.truth() == Truth::Scam).count();
            assert_eq!((round.len(), scams), (2 * EACH, EACH), "{id}, round {seed}");
            seen.extend(round.iter().map(|case| case.item.id.clone()));
        }
        // A voice, a text, a chat, a paper, somebody at the door: both kinds of each.
        for truth in [Truth::Scam, Truth::Real] {
            let media = |case: &Rc<PracticeItem>| case.item.shown.as_ref().map(|shown| shown.medium);
            let media: BTreeSet<Medium> = pool.iter().filter(|case| case.truth() == truth).filter_map(media).collect();
            assert!(media.len() >= 4, "{id} {truth:?}: {media:?}");
        }
    }
}

/// The names on the region screen, page by page.
fn listed(id: &str, language: &str) -> Vec<String> {
    let mut app = app_in(id, language, (80, 24), false);
    press(&mut app, "6 enter 2 enter 3 enter");
    assert!(matches!(app.screen(), Screen::Region(_)), "{}", picture(&app, 80, 24));
    let mut names = Vec::new();
    for _ in 0..2 {
        let page = picture(&app, 80, 24);
        let lines = page.lines().filter_map(|line| line.split_once(['、', '.']));
        let on_page: Vec<String> = lines
            .filter(|(lead, _)| lead.trim_matches(['>', ' ']).parse::<u8>().is_ok())
            .map(|(_, name)| name.trim().to_owned())
            .collect();
        names.extend(on_page.iter().take(5).cloned());
        press(&mut app, "6 enter");
    }
    names
}

#[test]
fn the_likely_regions_of_a_language_come_first_and_each_is_there_once() {
    for (id, language, first) in [
        ("CN", "zh-Hans-CN", &["中国内地", "香港", "澳门", "台灣", "新加坡"][..]),
        ("HK", "yue-Hant-HK", &["香港", "澳門", "加拿大", "英國", "澳大利亞"]),
        ("HK", "zh-Hant-HK", &["香港", "澳門"]),
        ("UK", "en", &["United Kingdom", "United States", "Canada", "Australia", "Singapore"]),
        ("SG", "en", &["Singapore", "United Kingdom", "United States", "Canada", "Australia"]),
        ("TW", "zh-Hant-TW", &["台灣"]),
    ] {
        let names = listed(id, language);
        assert!(names.iter().zip(first).all(|(name, first)| name == first), "{language}: {names:?}");
        assert_eq!((names.len(), names.iter().collect::<BTreeSet<_>>().len()), (10, 10), "{language}: {names:?}");
    }
}

#[test]
fn a_region_chosen_on_the_second_page_is_in_force_at_once() {
    let mut app = app_in("CN", "zh-Hans-CN", (80, 24), false);
    press(&mut app, "6 enter 2 enter 3 enter 6 enter 2 enter");
    assert!(picture(&app, 80, 24).contains("英国"), "{}", picture(&app, 80, 24));
    press(&mut app, "0");
    let told = picture(&app, 80, 24);
    assert!(told.contains("999") && told.contains("159") && !told.contains("96110"), "{told}");
}

/// A content folder with a call and a file of items that name regions.
fn folder(call: &str, item: &str) -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    let good = Path::new("tests/packs/good");
    for (from, to, change) in [
        ("plain/pack.toml", "plain/pack.toml", None),
        ("plain/scenarios/01-six-scenes.toml", "plain/scenarios/01-six-scenes.toml", Some(("next = ", call))),
        ("practice/pack.toml", "practice/pack.toml", None),
        ("practice/items/calls.toml", "practice/items/calls.toml", Some(("set = ", item))),
    ] {
        let mut text = std::fs::read_to_string(good.join(from)).unwrap();
        if let Some((line, added)) = change {
            let at = text.find(line).unwrap();
            text.insert_str(at, added);
        }
        let to = home.path().join(to);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::write(to, text).unwrap();
    }
    std::fs::copy("tests/packs/shared/red-flags.toml", home.path().join("red-flags.toml")).unwrap();
    home
}

fn check(folder: &Path) -> (bool, String) {
    let out = Command::new(env!("CARGO_BIN_EXE_leling")).arg("check").arg(folder).output().unwrap();
    (out.status.success(), String::from_utf8(out.stdout).unwrap())
}

#[test]
fn calls_and_items_name_the_regions_they_hold_in() {
    let line = "regions = [\"HK\", \"CN\"]\n";
    let home = folder(line, line);
    let library = Library::open(&[home.path().to_owned()]);
    let held = |regions: &[RegionId]| regions.iter().map(ToString::to_string).collect::<Vec<_>>();
    let call = library.packs().iter().flat_map(|pack| library.scenarios(&pack.id).entries.clone());
    let call = call.into_iter().find(|call| call.id.as_str() == "six-scenes").unwrap();
    assert_eq!(held(&call.regions), ["HK", "CN"]);
    assert!(
        call.holds_in(Some(&RegionId::new("CN"))) && !call.holds_in(Some(&RegionId::new("UK"))) && call.holds_in(None)
    );
    let items: Vec<_> = library.all_practice().into_iter().filter(|case| case.topic.as_str() == "calls").collect();
    assert_eq!(items.iter().filter(|case| held(&case.regions) == ["HK", "CN"]).count(), 1);
    assert!(items.len() > 3 && items.iter().any(|case| case.holds_in(Some(&RegionId::new("UK")))));
    assert!(check(home.path()).0, "{}", check(home.path()).1);
}

#[test]
fn a_region_that_there_is_not_is_told_with_line_and_remedy() {
    let line = "regions = [\"HK\", \"XX\"]\n";
    let (fine, told) = check(folder(line, line).path());
    assert!(!fine, "{told}");
    assert_eq!(told.matches("region-known").count(), 2, "{told}");
    assert!(
        told.contains("没有“XX”这个地区") && told.contains("01-six-scenes.toml:10") && told.contains("AU、CA、CN"),
        "{told}"
    );
}

#[test]
fn what_holds_in_one_region_may_name_its_hotlines_and_nothing_else_may() {
    for (regions, fine) in [("regions = [\"CN\"]\n", true), ("", false), ("regions = [\"CN\", \"HK\"]\n", false)] {
        let home = folder(regions, regions);
        for file in ["plain/scenarios/01-six-scenes.toml", "practice/items/calls.toml"] {
            let path = home.path().join(file);
            let text = std::fs::read_to_string(&path).unwrap();
            let text = text.replacen("next = \"挂断，", "next = \"打{hotline-legal-aid}，", 1);
            std::fs::write(&path, text).unwrap();
        }
        let (clean, told) = check(home.path());
        assert_eq!(clean, fine, "{regions}\n{told}");
        assert_eq!(told.matches("placeholder-known").count(), if fine { 0 } else { 2 }, "{told}");
    }
}
