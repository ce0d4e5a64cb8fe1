//! "Help me look" and "the money is gone": cases from life, every way to answer, and what is seen first.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a broken test should stop at once")]
mod common;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::rc::Rc;
use std::time::Duration;

use common::{app, picture, press};
use leling::app::App;
use leling::content::Library;
use leling::locale::{SHARED, Tag, Text};
use leling::model::{CleanText, FlagId, Level, Region, RegionId, Reply, Triage, every_reply};
use leling::screen::{Cx, Packs, Screen, Sheet};
use leling::session::{Desk, Inquiry, weigh};
use leling::theme::Theme;
use leling::typeset::{Ability, Anchor, Block, Faces, Layout, Mosaic, Role, Seams, Typesetter, choose_faces};

const GRIDS: [(u16, u16); 3] = [(40, 10), (80, 24), (160, 45)];

/// Something that happened to somebody, as an honest and slightly muddled person would answer.
struct Case {
    story: String,
    replies: Vec<Reply>,
    level: Level,
    genuine: bool,
    flags: Vec<String>,
}

fn triage() -> Rc<Triage> {
    Library::open(&[]).triage().unwrap()
}

fn cases(triage: &Triage) -> Vec<Case> {
    let file: toml::Table = std::fs::read_to_string("tests/data/look-cases.toml").unwrap().parse().unwrap();
    let names = |case: &toml::Value, key: &str| -> Vec<String> {
        case[key].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect()
    };
    let known: BTreeSet<&str> = triage.questions.iter().map(|question| question.id.as_str()).collect();
    let case = |case: &toml::Value| {
        let (yes, unsure) = (names(case, "yes"), names(case, "unsure"));
        assert!(yes.iter().chain(&unsure).all(|name| known.contains(name.as_str())), "{case}");
        let reply = |id: &CleanText| match id.as_str() {
            id if yes.iter().any(|name| name == id) => Reply::Yes,
            id if unsure.iter().any(|name| name == id) => Reply::Unsure,
            _ => Reply::No,
        };
        Case {
            story: case["story"].as_str().unwrap().to_owned(),
            replies: triage.questions.iter().map(|question| reply(&question.id)).collect(),
            level: level_named(case["level"].as_str().unwrap()),
            genuine: case["genuine"].as_bool().unwrap(),
            flags: names(case, "flags"),
        }
    };
    file["case"].as_array().unwrap().iter().map(case).collect()
}

fn level_named(name: &str) -> Level {
    match name {
        "stop" => Level::Stop,
        "check" => Level::Check,
        _ => Level::Calm,
    }
}

/// The level on the screen, once there is a result.
fn level(app: &App) -> Option<Level> {
    let Screen::Look(look) = app.screen() else { return None };
    look.inquiry().verdict().map(|verdict| verdict.advice.level)
}

/// The keys that answer like this, Enter as often as it takes where the choices are on another page.
fn answer(app: &mut App, replies: &[Reply]) {
    for reply in replies {
        if level(app).is_some() {
            return;
        }
        let number = Reply::ALL.iter().position(|other| other == reply).unwrap() + 1;
        press(app, &format!("{number} enter"));
    }
}

#[test]
fn every_case_from_life_is_judged_as_it_should_be() {
    let triage = triage();
    let cases = cases(&triage);
    let genuine = cases.iter().filter(|case| case.genuine).count();
    assert!(cases.len() >= 60 && genuine >= 30 && cases.len() - genuine >= 30, "{} {genuine}", cases.len());
    for case in &cases {
        let replies: Vec<Option<Reply>> = case.replies.iter().copied().map(Some).collect();
        let verdict = weigh(&triage, &replies).unwrap();
        assert_eq!(verdict.advice.level, case.level, "{}", case.story);
        assert!(!case.genuine || case.level != Level::Stop, "a genuine case is stopped: {}", case.story);
        assert!(case.genuine || case.level != Level::Calm, "a swindle looks calm: {}", case.story);
        let shown: BTreeSet<&str> = verdict.flags().into_iter().flatten().map(FlagId::as_str).collect();
        assert!(case.flags.iter().all(|flag| shown.contains(flag.as_str())), "{} {shown:?}", case.story);
    }
}

#[test]
fn the_screen_comes_to_the_same_and_asks_no_longer_than_it_must() {
    let triage = triage();
    let mut spared = 0;
    for case in cases(&triage) {
        let mut app = app("zh-Hans-CN", 80, 24);
        press(&mut app, "4 enter");
        let mut asked = 0;
        for reply in &case.replies {
            if level(&app).is_none() {
                answer(&mut app, &[*reply]);
                asked += 1;
            }
        }
        assert_eq!(level(&app), Some(case.level), "{}", case.story);
        // Only what is certainly a swindle ends early.
        assert!(asked == case.replies.len() || case.level == Level::Stop, "{}", case.story);
        spared += usize::from(asked < case.replies.len());
        let Screen::Look(look) = app.screen() else { panic!("{}", case.story) };
        let verdict = look.inquiry().verdict().unwrap();
        let shown: BTreeSet<&str> = verdict.flags().into_iter().flatten().map(FlagId::as_str).collect();
        let answered = triage.questions.iter().take(asked).flat_map(|question| &question.flags);
        let answered: BTreeSet<&str> = answered.map(FlagId::as_str).collect();
        let missing: Vec<_> = case
            .flags
            .iter()
            .filter(|flag| answered.contains(flag.as_str()) && !shown.contains(flag.as_str()))
            .collect();
        assert!(missing.is_empty(), "{} {missing:?}", case.story);
    }
    assert!(spared > 5, "{spared}");
}

#[test]
fn every_way_to_answer_has_a_result_and_ending_early_changes_no_level() {
    let triage = triage();
    let mut levels = BTreeSet::new();
    for replies in every_reply(triage.questions.len()) {
        let all: Vec<Option<Reply>> = replies.iter().copied().map(Some).collect();
        let whole = weigh(&triage, &all).unwrap().advice.level;
        let mut inquiry = Inquiry::new(Rc::clone(&triage));
        for reply in &replies {
            inquiry.answer(*reply);
        }
        assert_eq!(inquiry.verdict().unwrap().advice.level, whole, "{replies:?}");
        let wanted = |id: &str| {
            let at = triage.questions.iter().position(|question| question.id.as_str() == id).unwrap();
            replies[at]
        };
        // Calm is for who wants nothing, or money alone and was found out to be who he says.
        let wants = triage.questions.iter().map(|question| question.id.as_str()).filter(|id| *id != "i-checked");
        let wants: Vec<&str> = wants.filter(|id| wanted(id) != Reply::No).collect();
        let paying = wants == ["money"] && wanted("money") == Reply::Yes && wanted("i-checked") == Reply::Yes;
        assert!(whole != Level::Calm || wants.is_empty() || paying, "{replies:?}");
        assert!(whole != Level::Stop || replies.contains(&Reply::Yes), "stopped on guesses: {replies:?}");
        levels.insert(whole);
    }
    assert_eq!(levels.len(), 3);
}

#[test]
fn a_step_back_shows_what_was_answered_and_leaving_loses_nothing() {
    for (columns, rows) in GRIDS {
        let mut app = app("zh-Hans-CN", columns, rows);
        press(&mut app, "4 enter");
        assert_eq!(app.finger(), None, "nothing is answered beforehand");
        answer(&mut app, &[Reply::Yes, Reply::Unsure]);
        let third = picture(&app, columns, rows);
        assert!(third.contains("第 3 问，共 8 问"), "{third}");
        press(&mut app, ". ");
        assert_eq!(app.finger(), Some(2));
        press(&mut app, "enter");
        while !picture(&app, columns, rows).contains("第 3 问") {
            press(&mut app, "enter");
        }
        assert_eq!(picture(&app, columns, rows), third);
        press(&mut app, "7");
        press(&mut app, "4 enter");
        assert_eq!(picture(&app, columns, rows), third, "coming back goes on");
        press(&mut app, "0 3 enter . .");
        assert_eq!(picture(&app, columns, rows), third, "the hotline and the rescue come back");
        // A matter that has come to its end is not kept.
        answer(&mut app, &[Reply::No; 8]);
        assert!(level(&app).is_some());
        press(&mut app, "7 4 enter");
        assert!(picture(&app, columns, rows).contains("第 1 问") && app.finger().is_none());
    }
}

/// All pages of what is open, from where it opens.
fn pages(app: &mut App, (columns, rows): (u16, u16)) -> String {
    let mut film = String::new();
    let mut before = String::new();
    for page in 1..20 {
        let now = picture(app, columns, rows);
        if now == before || now.contains("最后一页") {
            break;
        }
        writeln!(film, "── page {page}\n{now}").unwrap();
        before = now;
        press(app, "right");
        if app.notice().is_some() {
            break;
        }
    }
    film
}

#[test]
fn results_and_rescues_look_like_this() {
    use Reply::{No, Unsure, Yes};
    let results = [
        ("stop", [Yes, No, Yes, Yes, No, No, No, No]),
        ("check", [Yes, No, No, No, Yes, No, Unsure, No]),
        ("calm", [Yes, No, No, No, No, No, No, Yes]),
    ];
    for grid in GRIDS {
        let (columns, rows) = grid;
        for (name, replies) in results {
            let mut app = app("zh-Hans-CN", columns, rows);
            press(&mut app, "4 enter");
            answer(&mut app, &replies);
            insta::assert_snapshot!(format!("{name}-{columns}x{rows}"), pages(&mut app, grid));
        }
        for number in 1..=Library::open(&[]).rescues().len() {
            let mut app = app("zh-Hans-CN", columns, rows);
            press(&mut app, &format!("5 enter {number} enter"));
            insta::assert_snapshot!(format!("rescue-{number}-{columns}x{rows}"), pages(&mut app, grid));
        }
        let mut app = app("zh-Hans-CN", columns, rows);
        press(&mut app, "4 enter");
        insta::assert_snapshot!(format!("asking-{columns}x{rows}"), pages(&mut app, grid));
    }
}

/// What is on the screen of `app`, in another region if one is named.
fn sheet(app: &App, language: &str, region: &str) -> Sheet {
    sheet_in(app, language, Library::open(&[]).region(&RegionId::new(region)).as_deref())
}

fn sheet_in(app: &App, language: &str, region: Option<&Region>) -> Sheet {
    let library = Library::open(&[]);
    let tag = Tag::parse(language).unwrap();
    let text = Text::load(&tag, None, region, &library.figures());
    text.learn(SHARED, &mut |tag| library.shared_overlay(tag));
    app.screen().sheet(&Cx {
        text: &text,
        library: &library,
        region,
        desk: &Desk::default(),
        overrides: None,
        sizes: &[],
        guard: Duration::ZERO,
        theme: Theme::BRIGHT,
        hanzi_cells: 2,
        plain: false,
        kiosk: false,
        fingers: false,
        more_keys: &[],
        packs: &Packs::default(),
        seed: 1,
        memory: &leling::session::Memory::default(),
        today: leling::model::Day::default(),
        hall: None,
        now: leling::model::Moment::default(),
        phone: None,
    })
}

/// Terminals with their grids: own letters, enlarged ones, and ones made of dots.
fn terminals() -> Vec<(Ability, (u16, u16))> {
    let drawn = |mosaic| Ability { mosaics: vec![mosaic], seams: Seams::Joined, hanzi: true, ..Ability::default() };
    vec![
        (Ability::default(), (40, 10)),
        (Ability::default(), (80, 24)),
        (Ability { sized: true, ..Ability::default() }, (80, 24)),
        (drawn(Mosaic::Octants), (160, 45)),
        (drawn(Mosaic::Octants), (128, 28)),
        (drawn(Mosaic::Sextants), (160, 45)),
        (drawn(Mosaic::Quadrants), (240, 67)),
    ]
}

fn lay_out(sheet: &Sheet, ability: &Ability, (columns, rows): (u16, u16)) -> (Vec<Block>, Faces, Layout) {
    // Head and foot take a row each, as the terminal's own letters do.
    let faces = choose_faces(ability, None, columns, rows - 2);
    let blocks: Vec<Block> = sheet.blocks.iter().map(|block| block.clone().for_face(faces.of_block(block))).collect();
    let layout = Typesetter::new(faces, columns, rows - 2).lay_out(&blocks);
    (blocks, faces, layout)
}

/// Whether all of a passage is on the first page.
fn is_on_first_page(layout: &Layout, blocks: &[Block], block: usize) -> bool {
    let last = blocks[block].text.char_indices().last().map_or(0, |(at, _)| at);
    layout.page_of(Anchor { block, byte: last }) == 0
}

/// The app with each result there can be, one for each rule.
fn each_result() -> Vec<App> {
    let triage = triage();
    let wanted = |rule: usize| {
        let first = |replies: &Vec<Reply>| triage.advise(replies).unwrap() == &triage.advice[rule];
        every_reply(triage.questions.len()).find(first).unwrap()
    };
    let result = |rule: usize| {
        let mut app = app("zh-Hans-CN", 80, 24);
        press(&mut app, "4 enter");
        answer(&mut app, &wanted(rule));
        assert!(level(&app).is_some());
        app
    };
    (0..triage.advice.len()).map(result).collect()
}

/// The app with each rescue open.
fn each_rescue() -> Vec<App> {
    let open = |number: usize| {
        let mut app = app("zh-Hans-CN", 80, 24);
        press(&mut app, &format!("5 enter {number} enter"));
        app
    };
    (1..=Library::open(&[]).rescues().len()).map(open).collect()
}

#[test]
fn the_first_thing_to_do_is_on_the_first_page() {
    let mut late = Vec::new();
    for language in ["zh-Hans-CN", "en", "yue-Hant-HK"] {
        for (ability, grid) in terminals() {
            for app in each_rescue() {
                let sheet = sheet(&app, language, "CN");
                assert_eq!(sheet.blocks[0].role, Role::Headline);
                let (blocks, _, layout) = lay_out(&sheet, &ability, grid);
                if !is_on_first_page(&layout, &blocks, 0) {
                    late.push(format!("{language} {ability:?} {grid:?} {}", blocks[0].text.as_str()));
                }
            }
            for app in each_result() {
                let sheet = sheet(&app, language, "CN");
                assert_eq!(sheet.blocks[0].role, Role::Headline);
                let (blocks, _, layout) = lay_out(&sheet, &ability, grid);
                let step = blocks.iter().position(|block| !block.lead.is_empty()).unwrap();
                if !is_on_first_page(&layout, &blocks, step) {
                    late.push(format!("{language} {ability:?} {grid:?} {}", blocks[step].text.as_str()));
                }
            }
        }
    }
    assert!(late.is_empty(), "{} {}", late.len(), late.join("\n"));
}

#[test]
fn digits_are_the_largest_thing_wherever_they_are_shown() {
    for app in each_result().into_iter().chain(each_rescue()) {
        for region in ["CN", "HK", "TW", "nowhere"] {
            let sheet = sheet(&app, "zh-Hans-CN", region);
            let numbers = sheet.blocks.iter().filter(|block| block.role == Role::Digits).count();
            assert!(numbers > 0 || region == "nowhere", "{region}");
            for (ability, grid) in terminals() {
                let (blocks, faces, _) = lay_out(&sheet, &ability, grid);
                let area = |block: &Block| {
                    let face = faces.of_block(block);
                    u32::from(face.hanzi()) * u32::from(face.rows())
                };
                let largest = blocks.iter().map(area).max().unwrap();
                let digits = blocks.iter().filter(|block| block.role == Role::Digits).map(area);
                assert!(digits.into_iter().all(|digits| digits == largest), "{ability:?} {grid:?}");
            }
        }
    }
}

#[test]
fn where_a_number_is_missing_the_police_and_the_advice_line_stand_in() {
    let mut region = Region::clone(&Library::open(&[]).region(&RegionId::new("CN")).unwrap());
    let numbers = |app: &App, region: &Region| -> Vec<String> {
        let sheet = sheet_in(app, "zh-Hans-CN", Some(region));
        let digits = sheet.blocks.iter().filter(|block| block.role == Role::Digits);
        digits.map(|block| block.text.split(' ').next().unwrap().to_owned()).collect()
    };
    let signed = &each_rescue()[3];
    assert_eq!(numbers(signed, &region), ["12378", "96110"]);
    region.hotlines.retain(|hotline| hotline.id.as_str() != "finance");
    assert_eq!(numbers(signed, &region), ["96110", "110"]);
    let told = each_result();
    region.hotlines.retain(|hotline| hotline.id.as_str() != "antifraud");
    assert!(told.iter().all(|app| numbers(app, &region) == ["110"]));
}

#[test]
fn every_question_is_seen_at_once_with_its_answers() {
    for at in 0..triage().questions.len() {
        let mut app = app("zh-Hans-CN", 80, 24);
        press(&mut app, "4 enter");
        answer(&mut app, &vec![Reply::No; at]);
        for language in ["zh-Hans-CN", "yue-Hant-HK", "zh-Hant-TW"] {
            for (ability, grid) in terminals() {
                let sheet = sheet(&app, language, "CN");
                let (blocks, _, layout) = lay_out(&sheet, &ability, grid);
                assert_eq!(sheet.choices(), 3);
                let case = format!("{language} {ability:?} {grid:?} {}", blocks[0].text.as_str());
                let pages: BTreeSet<_> = (0..3).map(|choice| layout.page_of_choice(choice)).collect();
                assert_eq!(pages.len(), 1, "{case}");
                // Where a page holds four lines, the answers have the next one to themselves.
                let small = [(128, 28), (240, 67)].contains(&grid);
                assert!(layout.pages.len() == 1 || small, "{case}");
            }
        }
    }
}

#[test]
fn the_rescue_is_two_keys_away_from_home_and_from_the_hotline_and_the_hotline_comes_back() {
    for (columns, rows) in GRIDS {
        for keys in ["5 enter", "0 3 enter", "1 enter 0 3 enter", "4 enter 1 enter 0 3 enter"] {
            let mut app = app("zh-Hans-CN", columns, rows);
            press(&mut app, keys);
            assert!(matches!(app.screen(), Screen::Rescue(_)), "[{keys}]");
            press(&mut app, "2 enter enter");
            let page = picture(&app, columns, rows);
            press(&mut app, "0");
            assert!(matches!(app.screen(), Screen::Hotline(_)), "[{keys}]");
            press(&mut app, ".");
            assert_eq!(picture(&app, columns, rows), page, "[{keys}]");
            // Round and round: the rescue that is open already, not one more each time.
            press(&mut app, &"0 3 enter ".repeat(6));
            let mut steps = 0;
            while !matches!(app.screen(), Screen::Home(_)) {
                press(&mut app, ".");
                steps += 1;
            }
            assert!(steps < 10, "[{keys}] {steps}");
        }
    }
}

#[test]
fn a_calm_result_promises_nothing_in_any_language() {
    const PROMISES: [&str; 16] = [
        "安全",
        "放心",
        "没事",
        "沒事",
        "冇事",
        "无代志",
        "不是骗局",
        "不是騙局",
        "唔係騙局",
        "毋是詐騙",
        "safe",
        "genuine",
        "not a scam",
        "no scam",
        "trust",
        "all right",
    ];
    let library = Library::open(&[]);
    for info in leling::locale::offered(None) {
        let text = Text::load(&info.tag, None, None, &library.figures());
        text.learn(SHARED, &mut |tag| library.shared_overlay(tag));
        let calm = triage().advice.clone().into_iter().filter(|advice| advice.level == Level::Calm);
        let said = calm.flat_map(|advice| advice.steps.into_iter().chain([advice.why])).map(|phrase| text.say(&phrase));
        for words in said.chain([text.look_calm()]) {
            let words = words.to_lowercase();
            assert!(PROMISES.iter().all(|promise| !words.contains(promise)), "{} {words}", info.tag);
        }
    }
}
