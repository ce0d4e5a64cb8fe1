//! Packs on a disk, good and bad, read whole: what opens, what is set aside, what is said about it.
//!
//! `packs/bad` has one folder per rule, named like it; `packs/reports` holds what is printed.
//! `packs/shared` gives them red flags, figures and a region to refer to.
#![expect(clippy::unwrap_used, clippy::string_slice, reason = "helpers of tests")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use leling::content::{
    Chapter, Checked, FILE_LIMIT, Library, PACK_LIMIT, Severity, Tongue, check, check_and_gather, rules,
};
use leling::model::{
    Card, CleanText, Date, EndKind, FlagId, Form, HotlineId, ItemKind, LessonId, Level, Medium, PackId, Part, Phrase,
    RegionId, Role, Standing, Target, Truth, Turn,
};

const SHARED: &str = "tests/packs/shared";
const CALLS: &str = "tests/packs/good/plain/lessons/01-calls.toml";
const CALL: &str = "tests/packs/good/plain/scenarios/01-six-scenes.toml";

/// Rules whose bad examples are too large or too odd to be kept as files.
const MADE_WHEN_RUN: [&str; 5] = ["unreadable", "file-too-large", "pack-too-large", "outside-folder", "more-findings"];

/// The day on which packs are checked here.
fn today() -> Option<Date> {
    Date::new(2026, 12, 1)
}

fn checked(folder: impl AsRef<Path>) -> Checked {
    check(&[PathBuf::from(SHARED), folder.as_ref().to_path_buf()], today())
}

fn rules_of(checked: &Checked) -> BTreeSet<&str> {
    checked.findings.iter().map(|finding| finding.rule).collect()
}

/// A pack with the plain lesson in it, to be damaged.
fn pack() -> (tempfile::TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let pack = home.path().join("pack");
    fs::create_dir_all(pack.join("lessons")).unwrap();
    fs::create_dir_all(pack.join("locales")).unwrap();
    fs::copy("tests/packs/good/plain/pack.toml", pack.join("pack.toml")).unwrap();
    fs::copy(CALLS, pack.join("lessons/01-calls.toml")).unwrap();
    (home, pack)
}

fn library(folders: &[&Path]) -> Library {
    let folders = [&[Path::new(SHARED)], folders].concat();
    Library::open(&folders.into_iter().map(Path::to_path_buf).collect::<Vec<_>>())
}

#[test]
fn the_good_packs_have_nothing_wrong_with_them() {
    let mut checked = checked("tests/packs/good");
    let notes = checked.findings.extract_if(.., |finding| finding.severity == Severity::Note);
    // One for each file of translations: they translate a few sentences.
    assert_eq!(notes.map(|finding| finding.rule).collect::<Vec<_>>(), ["overlay-missing"; 3]);
    assert_eq!(checked.report(false), "没有发现问题。\n");
    assert_eq!((checked.lessons, checked.items, checked.practice, checked.scenarios), (3, 18, 6, 1));
}

#[test]
fn every_bad_pack_breaks_its_own_rule_alone_and_the_report_says_how_to_mend_it() {
    let names: BTreeSet<&str> = rules().map(|rule| rule.name).collect();
    assert_eq!(names.len(), rules().count(), "two rules of one name");
    let mut wrong = Vec::new();
    let mut english = String::new();
    for name in names.iter().filter(|name| !MADE_WHEN_RUN.contains(name)) {
        let checked = checked(format!("tests/packs/bad/{name}"));
        let mut broken = rules_of(&checked);
        // Whoever shows one bad sentence need not translate all the others.
        broken.retain(|rule| *rule == *name || *rule != "overlay-missing");
        if broken != BTreeSet::from([*name]) {
            wrong.push(format!("{name}:\n{}", checked.report(false)));
        }
        picture(name, &checked);
        english += &in_english(&checked);
    }
    pictured("in-english", &english);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for entry in fs::read_dir("tests/packs/bad").unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(names.contains(name.as_str()) || name == "many-slips", "no rule is called {name}");
    }
}

#[test]
fn many_slips_in_one_file_are_told_at_once() {
    let checked = checked("tests/packs/bad/many-slips");
    picture("many-slips", &checked);
    assert_eq!(checked.lessons, 0);
    assert!(rules_of(&checked).len() >= 8, "{:?}", rules_of(&checked));
}

/// What the findings say in English, without the lines of the files, which are in the Chinese reports;
/// and the last line.
fn in_english(checked: &Checked) -> String {
    let report = checked.report_in(Tongue::English, false);
    let picture = |line: &&str| {
        let mark = line.trim_start_matches([' ', '|', '^']);
        line.starts_with(|c: char| c.is_ascii_alphanumeric() && !line.contains(" | "))
            || line.contains("= help: ")
            || line.contains("--> ")
            || line.contains('^') && !mark.is_empty()
    };
    let lines = report.lines().filter(picture).map(|line| line.trim_start_matches([' ', '|']));
    lines.collect::<Vec<_>>().join("\n") + "\n\n"
}

fn picture(name: &str, checked: &Checked) {
    for finding in &checked.findings {
        let said = [Some(&finding.what), Some(&finding.label), finding.help.as_ref()];
        for said in said.into_iter().flatten().filter(|said| !said.is_empty()) {
            assert_ne!(said.zh(), said.told(Tongue::English), "{name} says the same in both languages");
        }
    }
    pictured(name, &checked.report(false));
}

fn pictured(name: &str, report: &str) {
    assert!(CleanText::new(report).is_ok(), "{name}");
    insta::with_settings!({ snapshot_path => "packs/reports", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, report);
    });
}

#[test]
fn a_lesson_of_every_kind_becomes_the_model_word_for_word() {
    let library = library(&[Path::new("tests/packs/good")]);
    let lesson = library.lesson(&LessonId::new("every-kind")).unwrap();
    let told = |phrase: &Phrase| (phrase.key.clone(), phrase.base.to_string());
    let pair = |key: &str, base: &str| (format!("every-kind-{key}"), base.to_owned());
    assert_eq!(told(&lesson.title), pair("title", "“全额退保”亏在哪"));
    assert_eq!(told(&lesson.take_home), pair("take-home", "退保自己办，一分不给骗子赚。"));
    assert_eq!(told(lesson.reply.as_ref().unwrap()), pair("reply", "谢谢，我自己打保险公司电话。"));
    assert_eq!(lesson.regions, [RegionId::new("ZZ")]);
    assert!(lesson.holds_in(Some(&RegionId::new("ZZ"))) && !lesson.holds_in(Some(&RegionId::new("CN"))));
    let guide = lesson.guide.as_ref().unwrap();
    assert_eq!(told(&guide.opening), pair("guide-opening", "谁接过劝退保的电话？"));
    assert_eq!(told(&guide.points[1]), pair("guide-p2", "退之前先算亏多少"));
    assert_eq!(told(&guide.asked[1].answer), pair("guide-a2-answer", "年纪大了，新的常常更贵。"));
    assert_eq!(told(&guide.watch), pair("guide-watch", "有人可能已经交过钱，别追问是谁。"));
    let [
        Card::Rhyme(rhyme),
        Card::Story(story),
        Card::Dialogue(script),
        Card::Flags(flags),
        Card::Fact(fact),
        Card::Steps(steps),
    ] = lesson.cards.as_slice()
    else {
        panic!("{:?}", lesson.cards)
    };
    assert_eq!(told(rhyme), pair("c1-text", "退保自己去柜台，\n一分定金不掏开。"));
    assert_eq!(told(story), pair("c2-text", "陈奶奶今年七十八岁，手里有一份 ABC Life 的保单。\n这天，电话响了。"));
    assert_eq!(
        script.people.iter().map(|person| person.role).collect::<Vec<_>>(),
        [Role::Narrator, Role::Scammer, Role::Elder]
    );
    assert_eq!(told(&script.people[1].name), pair("people-scammer", "小吴"));
    assert_eq!(script.speaker(&script.lines[3]).unwrap().role, Role::Scammer);
    assert_eq!(told(&script.lines[2].text), pair("c3-l3", "我自己的保单，我怎么不能问？"));
    assert_eq!(told(script.lines[3].flag.as_ref().unwrap()), pair("c3-l4-flag", "事没办，先收钱。"));
    assert_eq!(told(&flags[1]), pair("c4-i2", "先收定金"));
    assert_eq!(told(&fact.source), pair("c5-source", "《示例法》第四十七条"));
    assert_eq!((fact.checked_on.to_string().as_str(), fact.url.is_some()), ("2026-11-01", true));
    assert_eq!(
        steps.iter().map(told).collect::<Vec<_>>(),
        [pair("c6-i1", "挂断电话"), pair("c6-i2", "打 { hotline-police } 问清楚"), pair("c6-i3", "告诉女儿")]
    );
}

#[test]
fn a_quiz_of_every_kind_becomes_the_model_word_for_word() {
    let library = library(&[Path::new("tests/packs/good")]);
    let lesson = library.lesson(&LessonId::new("every-kind")).unwrap();
    let items = &lesson.items;
    assert_eq!(items[0].id.as_str(), "every-kind-q1");
    let shown = items[0].shown.as_ref().unwrap();
    assert_eq!((shown.medium, shown.text.base.as_str()), (Medium::Chat, "【代办】全额退保，\n马上到账。"));
    assert_eq!(items[0].flags, [FlagId::new("test-hurry"), FlagId::new("test-secret")]);
    let ItemKind::Choice(choices) = &items[0].kind else { panic!("{:?}", items[0]) };
    assert_eq!(
        choices.iter().map(|choice| choice.standing).collect::<Vec<_>>(),
        [Standing::Distractor, Standing::Key, Standing::AlsoGood]
    );
    assert_eq!(
        (choices[2].text.key.as_str(), choices[2].rationale.key.as_str()),
        ("every-kind-q1-o3", "every-kind-q1-o3-why")
    );
    assert!(matches!(&items[1].kind, ItemKind::Multi(choices) if choices.len() == 3));
    assert!(matches!(&items[2].kind, ItemKind::RealOrScam { truth: Truth::Scam, .. }));
    let ItemKind::RealOrScam { truth: Truth::Real, rationale } = &items[3].kind else { panic!("{:?}", items[3]) };
    assert_eq!(rationale.key, "every-kind-q4-why");
    assert_eq!((items[3].stem.key.as_str(), items[3].stem.base.as_str()), ("every-kind-q4-ask", ""));
    let ItemKind::Spot { script, .. } = &items[4].kind else { panic!("{:?}", items[4]) };
    assert_eq!(script.lines[1].flag.as_ref().unwrap().key, "every-kind-q5-l2-flag");
    let ItemKind::Order { steps, .. } = &items[5].kind else { panic!("{:?}", items[5]) };
    assert_eq!((steps[2].key.as_str(), steps[2].base.as_str()), ("every-kind-q6-i3", "核实"));
    assert_eq!(items[5].next.key, "every-kind-q6-next");
}

#[test]
fn what_packs_share_is_found_and_keyed() {
    let library = library(&[]);
    let region = library.region(&RegionId::new("ZZ")).unwrap();
    assert!(library.region_ids().contains(&region.id));
    assert_eq!(region.name.key, "region-zz-name");
    assert_eq!(
        (region.hotlines[1].number.as_str(), region.hotlines[1].say.key.as_str()),
        ("00-02", "region-zz-hotline-antifraud-say")
    );
    assert_eq!(region.figures[0].text.key, "region-zz-figure-deposit-cover");
    assert_eq!(library.red_flag(&FlagId::new("test-hurry")).unwrap().why.key, "flag-test-hurry-why");
    assert!(library.figures().iter().any(|figure| figure.text.key == "figure-test-rate"));
    for id in ["QQ", "../shared/regions/ZZ", ""] {
        assert!(library.region(&RegionId::new(id)).is_none(), "{id}");
    }
    assert_eq!(library.troubles(), []);
}

#[test]
fn the_questions_and_rescues_of_a_later_folder_replace_the_others_word_for_word() {
    let library = library(&[Path::new("tests/packs/good")]);
    let told = |phrase: &Phrase| (phrase.key.clone(), phrase.base.to_string());
    let triage = library.triage().unwrap();
    let [question, ..] = triage.questions.as_slice() else { panic!("{triage:?}") };
    assert_eq!((triage.questions.len(), triage.advice.len(), question.id.as_str()), (5, 4, "money"));
    assert_eq!(told(&question.ask), ("check-money-ask".into(), "他要您转钱、交钱吗？".into()));
    assert_eq!(told(question.hint.as_ref().unwrap()), ("check-money-hint".into(), "借钱也算。".into()));
    assert_eq!(triage.questions[3].flags, [FlagId::new("test-hurry")]);
    let [stop, check, unsure, calm] = triage.advice.as_slice() else { panic!("{triage:?}") };
    assert_eq!(
        [stop, check, unsure, calm].map(|advice| advice.level),
        [Level::Stop, Level::Check, Level::Check, Level::Calm]
    );
    assert_eq!((stop.when.all.as_slice(), stop.when.any.as_slice()), (&[2][..], &[0, 1][..]));
    assert_eq!((check.when.none.as_slice(), unsure.when.unsure_is_yes, calm.when.is_empty()), (&[4][..], true, true));
    assert_eq!(told(&stop.steps[1]), ("check-r1-s2".into(), "钱不转。".into()));
    assert_eq!(told(&check.why), ("check-r2-why".into(), "他是谁，您还没核实。".into()));
    assert_eq!(stop.ring, ["antifraud", "police"].map(HotlineId::new));
    let rescues = library.rescues();
    let [rescue] = &*rescues else { panic!("{rescues:?}") };
    assert_eq!(told(&rescue.what), ("rescue-transferred-what".into(), "钱转出去了".into()));
    assert_eq!(told(&rescue.steps[3]), ("rescue-transferred-s4".into(), "他再来电话，不接。".into()));
    assert_eq!(
        (rescue.comfort.key.as_str(), rescue.checked_on.to_string()),
        ("rescue-transferred-comfort", "2026-03-01".into())
    );
    assert_eq!(library.troubles(), []);
}

#[test]
fn faulty_questions_of_a_later_folder_leave_the_earlier_ones_in_force() {
    let library = library(&[Path::new("tests/packs/bad/catch-all"), Path::new("tests/packs/bad/rescue-count")]);
    assert_eq!(library.triage(), Library::open(&[]).triage());
    assert_eq!(library.rescues(), Library::open(&[]).rescues());
    assert_eq!(library.troubles().len(), 2);
}

#[test]
fn a_faulty_region_of_a_later_folder_leaves_the_earlier_one_in_force() {
    let library = library(&[Path::new("tests/packs/bad/number-form")]);
    let region = library.region(&RegionId::new("ZZ")).unwrap();
    assert_eq!(region.hotlines[0].number.as_str(), "00-01");
    assert_eq!(library.troubles().len(), 2);
}

#[test]
fn packs_come_in_their_order_and_lessons_by_file_name() {
    let library = library(&[Path::new("tests/packs/good")]);
    let ids: Vec<&str> =
        library.packs().iter().map(|pack| pack.id.as_str()).filter(|id| ["plain", "every-kind"].contains(id)).collect();
    assert_eq!(ids, ["plain", "every-kind"]);
    let (_home, pack) = pack();
    let lesson = fs::read_to_string(CALLS).unwrap();
    fs::write(pack.join("lessons/00-first.toml"), lesson.replace("\"calls\"", "\"first\"")).unwrap();
    let ids = |library: &Library| {
        library.lessons(&PackId::new("plain")).entries.iter().map(|lesson| lesson.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(ids(&self::library(&[&pack])), ["first", "calls"]);
    assert!(library.lessons(&PackId::new("none")).entries.is_empty());
}

#[test]
fn a_later_pack_of_the_same_id_replaces_the_earlier_one() {
    let (_home, pack) = pack();
    let manifest = fs::read_to_string(pack.join("pack.toml")).unwrap().replace("平常", "后来的");
    fs::write(pack.join("pack.toml"), manifest).unwrap();
    let library = library(&[Path::new("tests/packs/good"), &pack]);
    let names: Vec<String> = library
        .packs()
        .iter()
        .filter(|pack| pack.id.as_str() == "plain")
        .map(|pack| pack.name.base.to_string())
        .collect();
    assert_eq!(names, ["后来的"]);
    assert_eq!(library.troubles(), []);
}

#[test]
fn a_faulty_lesson_is_set_aside_and_named_and_the_rest_opens() {
    let (_home, pack) = pack();
    fs::write(pack.join("lessons/02-broken.toml"), "id = \"broken\"\ntitle = 没引号\n").unwrap();
    let library = library(&[&pack]);
    assert_eq!(library.lessons(&PackId::new("plain")).entries.len(), 1);
    let told: Vec<String> = library.troubles().iter().map(|finding| finding.one_line().to_string()).collect();
    assert_eq!(told, ["lessons/02-broken.toml 第 2 行：文字两头要加半角引号"]);
}

#[test]
fn opening_reads_no_lesson_until_a_pack_is_opened() {
    let (_home, pack) = pack();
    fs::write(pack.join("lessons/02-broken.toml"), "破").unwrap();
    fs::write(pack.join("lessons/03-gbk.toml"), b"\xd6\xd0").unwrap();
    let library = library(&[&pack]);
    assert_eq!(library.troubles(), []);
    library.lessons(&PackId::new("plain"));
    library.lessons(&PackId::new("plain"));
    assert_eq!(library.troubles().len(), 2);
}

#[test]
fn two_packs_may_not_have_lessons_of_one_id() {
    let (home, first) = pack();
    let second = home.path().join("second");
    fs::create_dir_all(second.join("lessons")).unwrap();
    fs::write(
        second.join("pack.toml"),
        fs::read_to_string(first.join("pack.toml")).unwrap().replace("\"plain\"", "\"second\""),
    )
    .unwrap();
    fs::copy(CALLS, second.join("lessons/01-calls.toml")).unwrap();
    let found = checked(home.path());
    assert_eq!(rules_of(&found), BTreeSet::from(["duplicate-id"]));
    assert!(found.findings[0].file.contains("second") && found.findings[0].line == 1, "{:?}", found.findings);
    // Two packs of one id in one folder: the second one is set aside.
    fs::copy(first.join("pack.toml"), second.join("pack.toml")).unwrap();
    let found = checked(home.path());
    assert_eq!(rules_of(&found), BTreeSet::from(["duplicate-id"]));
    assert!(found.findings[0].file.ends_with("pack.toml"));
}

#[test]
fn practice_items_become_the_model_and_are_known_by_topic_set_and_form() {
    let library = library(&[Path::new("tests/packs/good")]);
    let opened = library.practice(&PackId::new("practice"));
    let ids: Vec<&str> = opened.entries.iter().map(|case| case.item.id.as_str()).collect();
    let sets = ["calls-pay-now-a", "calls-pay-now-b", "calls-pay-now-c"];
    assert_eq!(ids, [sets, ["calls-come-by-a", "calls-come-by-b", "calls-come-by-c"]].concat());
    let last = &opened.entries[5];
    assert_eq!((last.topic.as_str(), last.set.as_str(), last.form), ("calls", "come-by", Form::C));
    assert_eq!((last.truth(), last.item.flags.len(), opened.entries[0].truth()), (Truth::Real, 0, Truth::Scam));
    assert_eq!(last.item.shown.as_ref().unwrap().text.key, "calls-come-by-c-show");
    assert_eq!(last.item.next.key, "calls-come-by-c-next");
    assert!(library.practice(&PackId::new("none")).entries.is_empty());
    // A pack without lessons is not on the list of lessons.
    assert!(!library.has_lessons(&PackId::new("practice")));
}

#[test]
fn the_name_of_a_practice_item_does_not_depend_on_where_it_stands() {
    let (_home, pack) = practice_pack();
    let file = pack.join("items/calls.toml");
    let text = fs::read_to_string(&file).unwrap();
    let (head, items) = text.split_once("[[quiz]]").unwrap();
    let turned = items.split("[[quiz]]").fold(String::new(), |rest, item| format!("[[quiz]]{item}\n{rest}"));
    fs::write(&file, format!("{head}{turned}")).unwrap();
    let items = |folder: &Path| {
        let mut items = library(&[folder]).practice(&PackId::new("practice")).entries.clone();
        items.sort_by_key(|case| case.item.id.clone());
        items
    };
    assert_eq!(items(&pack), items(Path::new("tests/packs/good")));
}

#[test]
fn opening_reads_no_practice_item_until_somebody_asks_for_them() {
    let (_home, pack) = practice_pack();
    fs::write(pack.join("items/broken.toml"), "破").unwrap();
    fs::write(pack.join("items/第一.toml"), "").unwrap();
    let library = library(&[&pack]);
    library.lessons(&PackId::new("practice"));
    assert_eq!(library.troubles(), []);
    assert_eq!(library.practice(&PackId::new("practice")).entries.len(), 6);
    library.practice(&PackId::new("practice"));
    let told: BTreeSet<&str> = library.troubles().iter().map(|finding| finding.rule).collect();
    assert_eq!(told, BTreeSet::from(["syntax", "odd-name"]));
}

#[test]
fn two_packs_may_not_have_practice_items_of_one_name() {
    let (home, first) = practice_pack();
    let second = home.path().join("second");
    fs::create_dir_all(second.join("items")).unwrap();
    let manifest = fs::read_to_string(first.join("pack.toml")).unwrap();
    fs::write(second.join("pack.toml"), manifest.replace("\"practice\"", "\"second\"")).unwrap();
    fs::copy(first.join("items/calls.toml"), second.join("items/calls.toml")).unwrap();
    let found = checked(home.path());
    assert_eq!((rules_of(&found), found.findings.len()), (BTreeSet::from(["duplicate-id"]), 6));
    assert!(found.findings.iter().all(|finding| finding.file.contains("second")), "{:?}", found.findings);
    // The program shows each name once.
    let library = library(&[home.path()]);
    let calls = library.all_practice().into_iter().filter(|case| case.topic.as_str() == "calls");
    assert_eq!(calls.filter(|case| case.pack.as_str() == "practice").count(), 6);
}

fn practice_pack() -> (tempfile::TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let pack = home.path().join("pack");
    fs::create_dir_all(pack.join("items")).unwrap();
    for file in ["pack.toml", "items/calls.toml"] {
        fs::copy(Path::new("tests/packs/good/practice").join(file), pack.join(file)).unwrap();
    }
    (home, pack)
}

#[test]
fn translations_of_a_later_folder_win_and_strange_tags_find_nothing() {
    let (home, pack) = pack();
    let good = Path::new("tests/packs/good");
    let id = PackId::new("every-kind");
    let overlay = |library: &Library| library.overlay(&id, "wuu-Hans-CN");
    assert!(overlay(&library(&[good])).unwrap().contains("样样侪有"));
    assert!(library(&[good]).shared_overlay("wuu-Hans-CN").unwrap().contains("样子地方"));
    assert_eq!(library(&[good]).overlay(&id, "zz"), None);
    // A folder of translations only, named like the pack.
    fs::create_dir_all(home.path().join("every-kind/locales")).unwrap();
    fs::write(home.path().join("every-kind/locales/wuu-Hans-CN.ftl"), "pack-name = 新的\r\n").unwrap();
    assert_eq!(overlay(&library(&[good, home.path()])).unwrap(), "pack-name = 新的\n");
    for tag in ["../pack", "..", "a/b", "", "wuu-Hans-CN.ftl"] {
        assert_eq!(library(&[good]).overlay(&id, tag), None, "{tag}");
        assert_eq!(library(&[good]).shared_overlay(tag), None, "{tag}");
    }
    assert!(pack.exists());
}

#[test]
fn files_as_windows_saves_them_are_read() {
    let text = fs::read_to_string(CALLS).unwrap().replace('\n', "\r\n");
    let marked = format!("\u{feff}{text}");
    let little: Vec<u8> = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = marked.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let (_home, plain) = pack();
    let expected = library(&[&plain]).lesson(&LessonId::new("calls")).unwrap();
    for bytes in [text.clone().into_bytes(), marked.clone().into_bytes(), little, big] {
        fs::write(plain.join("lessons/01-calls.toml"), bytes).unwrap();
        assert_eq!(library(&[&plain]).lesson(&LessonId::new("calls")).unwrap(), expected);
    }
}

#[test]
fn what_is_too_large_is_refused_with_a_reason() {
    let (_home, pack) = pack();
    let large = fs::File::create(pack.join("lessons/02-large.toml")).unwrap();
    large.set_len(FILE_LIMIT + 1).unwrap();
    let found = checked(&pack);
    assert_eq!((rules_of(&found), found.lessons), (BTreeSet::from(["file-too-large"]), 1));
    for number in 0..=PACK_LIMIT / FILE_LIMIT {
        fs::File::create(pack.join(format!("lessons/x{number}.toml"))).unwrap().set_len(FILE_LIMIT).unwrap();
    }
    let found = checked(&pack);
    assert_eq!((rules_of(&found), found.lessons), (BTreeSet::from(["pack-too-large"]), 0));
}

#[test]
fn a_folder_that_cannot_be_read_is_named() {
    for folder in ["tests/packs/nowhere", CALLS] {
        let found = checked(folder);
        assert_eq!(rules_of(&found), BTreeSet::from(["unreadable"]));
        assert!(found.report(false).contains(folder));
    }
}

#[test]
fn the_list_of_findings_of_one_file_ends() {
    let (_home, pack) = pack();
    let many = (0..500).map(|number| format!("x{number} = 1")).collect::<Vec<_>>().join("\n") + "\n";
    fs::write(pack.join("lessons/01-calls.toml"), many + &fs::read_to_string(CALLS).unwrap()).unwrap();
    let found = checked(&pack);
    assert_eq!(rules_of(&found), BTreeSet::from(["more-findings", "unknown-key"]));
    assert_eq!(found.findings.len(), 101);
}

#[cfg(unix)]
#[test]
fn links_that_leave_the_folder_are_refused_and_others_are_followed() {
    use std::os::unix::fs::symlink;
    let (home, pack) = pack();
    fs::write(home.path().join("secret.toml"), fs::read_to_string(CALLS).unwrap().replace("\"calls\"", "\"secret\""))
        .unwrap();
    symlink("../../secret.toml", pack.join("lessons/02-out.toml")).unwrap();
    symlink("/dev/zero", pack.join("lessons/03-endless.toml")).unwrap();
    symlink("/etc/passwd", pack.join("locales/wuu-Hans-CN.ftl")).unwrap();
    let found = checked(&pack);
    assert_eq!((rules_of(&found), found.findings.len(), found.lessons), (BTreeSet::from(["outside-folder"]), 3, 1));
    assert_eq!(library(&[&pack]).overlay(&PackId::new("plain"), "wuu-Hans-CN"), None);
    for name in ["lessons/02-out.toml", "lessons/03-endless.toml", "locales/wuu-Hans-CN.ftl"] {
        fs::remove_file(pack.join(name)).unwrap();
    }
    fs::rename(pack.join("lessons/01-calls.toml"), pack.join("kept")).unwrap();
    symlink("../kept", pack.join("lessons/01-calls.toml")).unwrap();
    assert_eq!((checked(&pack).findings.len(), checked(&pack).lessons), (0, 1));
    // A whole folder of lessons that lies elsewhere.
    fs::remove_dir_all(pack.join("lessons")).unwrap();
    symlink(fs::canonicalize("tests/packs/good/plain/lessons").unwrap(), pack.join("lessons")).unwrap();
    assert_eq!(rules_of(&checked(&pack)), BTreeSet::from(["outside-folder"]));
}

#[cfg(unix)]
#[test]
fn a_pipe_does_not_make_the_reader_wait() {
    let (_home, pack) = pack();
    let made = std::process::Command::new("mkfifo").arg(pack.join("lessons/02-pipe.toml")).status();
    if made.is_ok_and(|status| status.success()) {
        assert_eq!(rules_of(&checked(&pack)), BTreeSet::from(["unreadable"]));
    }
}

#[test]
fn nesting_without_end_is_a_finding_and_no_crash() {
    let (_home, pack) = pack();
    let calls = fs::read_to_string(CALLS).unwrap();
    for deep in [
        format!("x = {}", "[".repeat(300_000)),
        format!("x = {}{}", "[".repeat(200_000), "]".repeat(200_000)),
        format!("x = {}", "{ a = ".repeat(100_000)),
        format!("{} = 1", vec!["a"; 200_000].join(".")),
        format!("[{}]", vec!["a"; 200_000].join(".")),
    ] {
        fs::write(pack.join("lessons/01-calls.toml"), format!("{deep}\n{calls}")).unwrap();
        let found = checked(&pack);
        assert!(!found.findings.is_empty() && found.lessons == 0, "{}", &deep[..20]);
    }
}

/// What terminals obey or readers are misled by.
const ATTACKS: [(&str, &str); 20] = [
    ("clear the screen", "\u{1b}[2J"),
    ("set the title", "\u{1b}]0;银行\u{7}"),
    ("copy to the clipboard", "\u{1b}]52;c;cm0=\u{7}"),
    ("a link", "\u{1b}]8;;http://x\u{1b}\\"),
    ("ask for the answer-back", "\u{5}"),
    ("device attributes", "\u{1b}[c"),
    ("a device string", "\u{1b}P$q\u{1b}\\"),
    ("the one-byte introducer", "\u{9b}31m"),
    ("the one-byte string", "\u{9d}0;x\u{9c}"),
    ("back over the text", "转账\u{8}\u{8}"),
    ("over the line", "转账\r别转"),
    ("ring", "\u{7}"),
    ("next line", "一\u{85}二"),
    ("delete", "\u{7f}"),
    ("turn the reading round", "\u{202e}10元"),
    ("isolate", "\u{2066}10\u{2069}"),
    ("a zero-width blank", "转\u{200b}账"),
    ("a tag", "\u{e0041}"),
    ("a line separator", "一\u{2028}二"),
    ("towers of marks", "a\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}"),
];

/// `text` as TOML escapes spell it.
fn escaped(text: &str) -> String {
    text.chars().map(|c| format!("\\U{:08x}", u32::from(c))).collect::<Vec<_>>().concat()
}

#[test]
fn no_escape_attack_gets_from_a_file_to_a_phrase() {
    let calls = fs::read_to_string(CALLS).unwrap();
    let places = [
        "假冒的来电",
        "来电要钱",
        "小吴\"",
        "陌生来电",
        "催您，",
        "公安机关",
        "示例读本",
        "转出去就",
        "马上转账",
        "事没办",
        "告诉家人",
        "照着做",
    ];
    for (attack, text) in ATTACKS {
        let escaped = escaped(text);
        let (_home, pack) = pack();
        for spelt in [text, &escaped] {
            for place in places {
                assert!(calls.contains(place), "{place}");
                let damaged = calls.replacen(place, &format!("{}{spelt}{}", &place[..3], &place[3..]), 1);
                fs::write(pack.join("lessons/01-calls.toml"), damaged).unwrap();
                let found = checked(&pack);
                // A lone carriage return is a line end to the decoder, and so no attack any more.
                let harmless = spelt.contains('\r');
                assert!(harmless || found.lessons == 0, "{attack} in {place}: {}", found.report(false));
                assert!(CleanText::new(found.report(false)).is_ok(), "{attack} in {place}");
                for lesson in &library(&[&pack]).lessons(&PackId::new("plain")).entries {
                    assert!(!format!("{lesson:?}").contains("\\u{"), "{attack} in {place}");
                }
            }
        }
    }
}

#[test]
fn an_attack_in_a_name_does_not_reach_the_report() {
    let (_home, pack) = pack();
    let calls = fs::read_to_string(CALLS).unwrap();
    for (_, text) in ATTACKS {
        let escaped = escaped(text);
        fs::write(pack.join("lessons/01-calls.toml"), format!("\"{escaped}\" = 1\n\"{text}\" = 2\n# {text}\n{calls}"))
            .unwrap();
        let found = checked(&pack);
        assert!(CleanText::new(found.report(false)).is_ok(), "{text:?}");
        for finding in &found.findings {
            assert!(CleanText::new(finding.one_line().as_str()).is_ok());
        }
    }
}

#[cfg(unix)]
#[test]
fn an_attack_in_a_file_name_does_not_reach_the_report() {
    let (_home, pack) = pack();
    fs::write(pack.join("lessons/x\u{1b}[2J\u{202e}.toml"), "").unwrap();
    let found = checked(&pack);
    assert_eq!(rules_of(&found), BTreeSet::from(["odd-name"]));
    assert!(CleanText::new(found.report(false)).is_ok());
}

#[test]
fn what_is_embedded_has_no_faults() {
    let mut checked = check(&[], today());
    // How much is left to translate is said, and is no fault. How translations are written is held by
    // tests/dialects.rs.
    let language = ["dialect-mandarin", "dialect-letters", "dialect-catchwords", "overlay-script", "overlay-glyphs"];
    checked.findings.retain(|finding| {
        !language.contains(&finding.rule)
            && (!finding.rule.starts_with("overlay-") || finding.severity != Severity::Note)
    });
    assert!(checked.findings.is_empty(), "{}", checked.report(false));
}

/// Run by hand in release: the limit holds for the program as it is shipped.
#[cfg(target_os = "linux")]
#[test]
#[ignore = "measures time; cargo test --release --test packs -- --ignored"]
fn a_thousand_lessons_are_checked_in_150_milliseconds() {
    let (_home, pack) = pack();
    let lesson = fs::read_to_string("tests/packs/good/every-kind/lessons/01-every-kind.toml").unwrap();
    fs::remove_file(pack.join("lessons/01-calls.toml")).unwrap();
    for number in 0..1000 {
        let text = lesson.replacen("\"every-kind\"", &format!("\"every-kind-{number}\""), 1);
        fs::write(pack.join(format!("lessons/{number:03}.toml")), text).unwrap();
    }
    let folders = [PathBuf::from(SHARED), pack];
    // Time on the processor: what else the machine does is not counted.
    let spent = || -> u64 {
        let times = fs::read_to_string("/proc/thread-self/schedstat").unwrap();
        times.split(' ').next().unwrap().parse::<u64>().unwrap() / 1_000_000
    };
    let times: Vec<u64> = (0..5)
        .map(|_| {
            let start = spent();
            let checked = check(&folders, today());
            assert_eq!((checked.lessons, checked.findings.len()), (1000, 0));
            spent() - start
        })
        .collect();
    assert!(times.iter().min().unwrap() < &150, "{times:?} milliseconds");
}

#[test]
fn the_lesson_in_the_guide_for_authors_has_nothing_wrong_with_it() {
    let guide = fs::read_to_string("content/README.md").unwrap();
    let mut examples = guide.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let (_home, pack) = pack();
    fs::write(pack.join("pack.toml"), examples.next().unwrap()).unwrap();
    fs::write(pack.join("lessons/01-calls.toml"), examples.next().unwrap()).unwrap();
    fs::create_dir(pack.join("items")).unwrap();
    let items = examples.find(|example| example.contains("topic = \"family-calls\"")).unwrap();
    fs::write(pack.join("items/family-calls.toml"), items).unwrap();
    let found = checked(&pack);
    // The shared files have examples of their own.
    for (name, begin) in [
        ("check.toml", "[[question]]"),
        ("rescue.toml", "[[rescue]]"),
        ("calendar.toml", "[[day]]"),
        ("plan.toml", "[[week]]"),
    ] {
        let mut blocks = guide.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap());
        let example = blocks.find(|block| format!("\n{block}").contains(&format!("\n{begin}"))).unwrap();
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join(name), example).unwrap();
        let found = check(&[home.path().to_path_buf()], today());
        assert_eq!(found.report(false), "没有发现问题。\n", "{name}");
    }
    let errors = found.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    assert_eq!((errors, found.lessons, found.practice), (0, 1, 3), "{}", found.report(false));
}

#[test]
fn the_call_in_the_guide_for_authors_is_only_short() {
    let guide = fs::read_to_string("content/README.md").unwrap();
    let example = guide.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let call = example.into_iter().find(|example| example.contains("[[scene]]")).unwrap();
    let (_home, pack) = pack();
    fs::create_dir_all(pack.join("scenarios")).unwrap();
    fs::write(pack.join("scenarios/01-call.toml"), call).unwrap();
    let found = checked(&pack);
    assert_eq!((rules_of(&found), found.scenarios), (BTreeSet::from(["six-decisions"]), 1), "{}", found.report(false));
}

#[test]
fn a_scenario_becomes_the_model_word_for_word() {
    let library = library(&[Path::new("tests/packs/good")]);
    let call = Rc::clone(&library.scenarios(&PackId::new("plain")).entries[0]);
    let told = |phrase: &Phrase| (phrase.key.clone(), phrase.base.to_string());
    let pair = |key: &str, base: &str| (format!("six-scenes-{key}"), base.to_owned());
    assert_eq!((call.truth, call.medium, call.minutes), (Truth::Scam, Medium::Call, 4));
    assert_eq!(told(&call.title), pair("title", "生号码来电"));
    assert_eq!(told(&call.say), pair("say", "我先打你原来的号码。"));
    assert_eq!(call.openings.iter().map(|opening| opening.part).collect::<Vec<_>>(), Part::ALL);
    assert_eq!(told(&call.openings[1].intro), pair("helper-intro", "您是邻居老陈，坐在周奶奶家里。"));
    let scene = &call.scenes[5];
    assert_eq!(told(&scene.script.lines[0].text), pair("s6-l1", "有人敲门，说来取钱。"));
    assert_eq!(scene.money.as_ref().unwrap().key, "six-scenes-s6-money");
    let Turn::Decision { ask, moves } = &scene.turn else { panic!("{scene:?}") };
    assert_eq!(told(ask), pair("s6-ask", "开不开门？"));
    assert_eq!((told(&moves[1].text), moves[1].wise, moves[1].to), (pair("s6-o2", "顺着他说"), false, Target::End(1)));
    assert_eq!(moves[1].rationale.key, "six-scenes-s6-o2-why");
    let end = &call.ends[1];
    assert_eq!((end.kind, end.text.key.as_str()), (EndKind::Rescue, "six-scenes-gone-text"));
    assert_eq!(told(&end.steps[1]), pair("gone-i2", "告诉家里人"));
}

#[test]
fn a_faulty_scenario_is_set_aside_with_all_its_faults_and_read_only_when_asked_for() {
    let (_home, pack) = pack();
    fs::create_dir_all(pack.join("scenarios")).unwrap();
    let call = fs::read_to_string(CALL).unwrap();
    fs::write(pack.join("scenarios/01-call.toml"), &call).unwrap();
    let faulty = call.replace("six-scenes", "faulty").replace("to = \"s2\"", "to = \"s22\"");
    let faulty = faulty.replace("truth = \"scam\"", "truth = \"maybe\"").replace("[roles.helper]", "[roles.helpers]");
    let faulty =
        faulty.replacen("舅妈！\n", "舅妈！\n! 他不报名字。\n", 1).replacen("kind = \"rescue\"", "kind = \"sad\"", 1);
    fs::write(pack.join("scenarios/02-faulty.toml"), faulty).unwrap();
    fs::write(pack.join("scenarios/03-again.toml"), &call).unwrap();
    let library = library(&[&pack]);
    library.lessons(&PackId::new("plain"));
    assert_eq!(library.troubles(), []);
    assert_eq!(library.scenarios(&PackId::new("plain")).entries.len(), 1);
    let told: Vec<String> = library.troubles().iter().map(|finding| finding.one_line().to_string()).collect();
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn a_lesson_and_a_scenario_may_not_share_an_id() {
    let (_home, pack) = pack();
    fs::create_dir_all(pack.join("scenarios")).unwrap();
    let call = fs::read_to_string(CALL).unwrap().replace("six-scenes", "calls");
    fs::write(pack.join("scenarios/01-call.toml"), call).unwrap();
    let found = checked(&pack);
    assert_eq!(rules_of(&found), BTreeSet::from(["duplicate-id"]));
    assert!(found.findings[0].file.contains("scenarios"), "{:?}", found.findings);
}

/// Every text of the program, file by file.
fn chapters() -> Vec<Chapter> {
    check_and_gather(&[]).chapters
}

fn phrases<'c>(chapters: impl IntoIterator<Item = &'c Chapter>) -> Vec<Phrase> {
    chapters.into_iter().flat_map(|chapter| &chapter.lines).map(|line| line.phrase.clone()).collect()
}

#[test]
fn every_translation_was_made_from_the_text_that_is_there() {
    use leling::locale::{Tag, check_overlay};
    let library = Library::open(&[]);
    let chapters = chapters();
    for pack in library.packs() {
        let own = || chapters.iter().filter(|chapter| chapter.beside("") == format!("content/{}/", pack.id));
        let all = phrases(own());
        let told = |phrase: &&Phrase| TOLD.iter().any(|lesson| phrase.key.starts_with(&format!("{lesson}-")));
        let guide = |phrase: &&Phrase| phrase.key.contains("-guide-");
        let told: Vec<Phrase> = all.iter().filter(told).filter(|phrase| !guide(phrase)).cloned().collect();
        for tag in ["en", "yue-Hant-HK", "yue-Hans-CN", "zh-Hans-CN-x-sichuan", "zh-Hant-HK", "zh-Hant-TW"] {
            let Some(source) = library.overlay(&pack.id, tag) else { continue };
            let checked = check_overlay(&Tag::parse(tag).unwrap(), tag, &source, &all);
            assert!(checked.issues.is_empty(), "{} {tag}: {:?}", pack.id, checked.issues);
            // Somebody in [people] may be spoken of and never speak.
            let stale: Vec<_> = checked.stale.iter().filter(|key| !key.contains("-people-")).collect();
            assert!(stale.is_empty(), "{} {tag}: {stale:?}", pack.id);
            let whole = if tag.starts_with("zh-Hant") { &all } else { &told };
            let checked = check_overlay(&Tag::parse(tag).unwrap(), tag, &source, whole);
            let said = checked.done + if tag.starts_with("zh-Hant") { checked.same.len() } else { 0 };
            assert!(said * 10 >= checked.total * 8, "{} {tag}: {said} of {}", pack.id, checked.total);
        }
    }
}

/// The packs that are told throughout in these ways of speaking, guides for volunteers and sources aside.
const WHOLE: [&str; 3] = ["first-aid", "surrender-scams", "high-yield-traps"];
const SPOKEN: [&str; 3] = ["yue-Hant-HK", "yue-Hans-CN", "zh-Hans-CN-x-dongbei"];

#[test]
fn three_packs_are_told_throughout_in_three_ways_of_speaking() {
    use leling::locale::{Tag, check_overlay};
    let library = Library::open(&[]);
    let chapters = chapters();
    for pack in WHOLE {
        let own = chapters.iter().filter(|chapter| chapter.beside("") == format!("content/{pack}/"));
        // Cases are told in Mandarin so far.
        let lines = own.filter(|chapter| !chapter.file.starts_with("cases/"));
        let aside = |phrase: &Phrase| ["-guide-", "-source"].iter().any(|part| phrase.key.contains(part));
        let spoken: Vec<Phrase> = phrases(lines).into_iter().filter(|phrase| !aside(phrase)).collect();
        for tag in SPOKEN {
            let source = library.overlay(&PackId::new(pack), tag).unwrap();
            let checked = check_overlay(&Tag::parse(tag).unwrap(), tag, &source, &spoken);
            // Notices and what strangers write may be the same as in Mandarin.
            let said = checked.done + checked.same.len();
            assert!(said * 100 >= checked.total * 95, "{pack} {tag}: {said} of {}", checked.total);
            assert!(checked.done * 100 >= checked.total * 60, "{pack} {tag}: {} of {}", checked.done, checked.total);
        }
    }
}

/// The lessons that are told in all whole languages.
const TOLD: [&str; 6] =
    ["four-losses", "cancel-it-yourself", "sales-lines", "yuan-per-hundred", "steps-of-fundraising", "three-boxes"];

#[test]
fn every_shared_translation_was_made_from_the_text_that_is_there() {
    use leling::locale::{Tag, check_overlay};
    let library = Library::open(&[]);
    let phrases = phrases(chapters().iter().filter(|chapter| chapter.beside("") == "content/"));
    let checks = |phrase: &Phrase| ["check-", "rescue-"].iter().any(|begin| phrase.key.starts_with(begin));
    let whole: Vec<Phrase> = phrases.iter().filter(|phrase| checks(phrase)).cloned().collect();
    assert!(whole.len() > 150, "{}", whole.len());
    for tag in ["en", "yue-Hant-HK", "yue-Hans-CN", "zh-Hans-CN-x-sichuan", "zh-Hant-HK", "zh-Hant-TW"] {
        let source = library.shared_overlay(tag).unwrap_or_default();
        let checked = check_overlay(&Tag::parse(tag).unwrap(), tag, &source, &phrases);
        assert!(checked.issues.is_empty(), "{tag}: {:?}", checked.issues);
        assert!(checked.stale.is_empty(), "{tag}: {:?}", checked.stale);
        let own = check_overlay(&Tag::parse(tag).unwrap(), tag, &source, &whole);
        assert!(own.done * 10 > own.total * 9, "{tag}: {} of {}", own.done, own.total);
    }
}

#[test]
fn the_walk_over_the_texts_meets_every_text_the_app_can_ask_for_and_no_other() {
    let library = Library::open(&[]);
    let mut asked: Vec<Box<dyn std::fmt::Debug>> = Vec::new();
    for pack in library.packs() {
        asked.push(Box::new(pack.clone()));
        asked.push(Box::new(library.lessons(&pack.id).entries.clone()));
        asked.push(Box::new(library.practice(&pack.id).entries.clone()));
        asked.push(Box::new(library.scenarios(&pack.id).entries.clone()));
        asked.push(Box::new(library.cases(&pack.id).entries.clone()));
        asked.push(Box::new(library.run_sheets(&pack.id).entries.clone()));
    }
    asked.push(Box::new((library.calendar(), library.plan())));
    for region in library.region_ids() {
        asked.push(Box::new(library.region(&region)));
    }
    let flags = fs::read_to_string("content/red-flags.toml").unwrap();
    for id in flags.lines().filter_map(|line| line.strip_prefix("id = \"")?.strip_suffix('"')) {
        asked.push(Box::new(library.red_flag(&FlagId::new(id))));
    }
    asked.push(Box::new((library.figures(), library.triage(), library.rescues())));
    let asked = format!("{asked:?}");
    // What the model can be asked for is what stands in it, however deep: `Phrase { key: "…", base: CleanText("…") }`.
    let keys = asked.split("Phrase { key: \"").skip(1).filter(|rest| !is_empty(rest));
    let keys: BTreeSet<String> = keys.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect();
    let met = phrases(&chapters());
    assert!(met.len() > 10_000, "{}", met.len());
    assert_eq!(met.iter().map(|phrase| phrase.key.clone()).collect::<BTreeSet<_>>(), keys);
}

/// Whether the phrase whose debug form begins in front of `rest` has no text.
fn is_empty(rest: &str) -> bool {
    rest.split_once("base: CleanText(\"").is_none_or(|(_, base)| base.starts_with('"'))
}
