//! Messages of the interface: fallbacks, faults, files on disk, values.
use fluent_bundle::FluentValue;

use super::{BOTH, clean, for_good, on_disk, text};
use crate::locale::embedded::MANIFESTS;
use crate::locale::shelf::Shelf;
use crate::locale::{Issue, Tag, Text, offered};

fn with_own(own: &str, file: &'static str) -> Vec<(&'static str, String)> {
    BOTH.iter().map(|(path, text)| (*path, (*text).to_owned())).chain([(file, own.to_owned())]).collect()
}

/// What a reader of Shanghainese sees whose locale has `own`, and what was noted.
fn seen(own: &str, id: &str) -> (String, Vec<Issue>) {
    let texts = with_own(own, "wuu-Hans-CN/a.ftl");
    let texts: Vec<(&str, &str)> = texts.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let text = text("wuu-Hans-CN", &texts, None);
    let said = text.message(id, []).to_string();
    assert_eq!(text.message(id, []).as_str(), said);
    (said, text.issues())
}

#[test]
fn each_message_falls_back_alone() {
    let own = "a = 侬\n";
    for (id, said) in [("a", "侬"), ("b", "乙"), ("c", "C"), ("zzz", "……")] {
        assert_eq!(seen(own, id).0, said);
    }
    let texts = [("zh-Hant-TW/a.ftl", "a = 臺\nb = 臺\n"), ("zh-Hant-HK/a.ftl", "a = 港\n"), BOTH[0]];
    let text = text("yue-Hant-HK", &texts, None);
    assert_eq!(["a", "b", "ask"].map(|id| text.message(id, []).to_string()), ["港", "臺", "先打 000"]);
    assert_eq!(text.issues(), []);
}

#[test]
fn a_message_with_a_fault_falls_back_and_is_noted_once() {
    for own in [
        "a = 洞 { $x }\n",
        "a = 洞 { hotline-polic }\n",
        "a = { $n ->\n   *[other] { gone }\n }\n",
        "-t = 洞 { $x }\na = { -t }\n",
        "a = { MONEY() }\n",
        "a = { NUMBER(3, minimumFractionDigits: 999999999) }\n",
        "a = { a }\n",
        "a = { \"\" }\n",
        "a = 红 { \"\\u001B\" }[31m\n",
        "a = 反 { \"\\u202E\" }\n",
        "a = 洞 { \"{\" }x{ \"}\" }\n",
        "a = 藏\u{200b}字\n",
    ] {
        let (said, issues) = seen(own, "a");
        assert_eq!(said, "甲", "{own}");
        assert_eq!(issues.len(), 1, "{own}: {issues:?}");
        assert!(!issues[0].what.contains("error"), "{issues:?}");
        assert!(issues[0].file == "wuu-Hans-CN/a.ftl" && issues[0].line >= 1, "{issues:?}");
    }
}

#[test]
fn a_message_that_may_be_cut_is_not_used() {
    for own in [
        "a = 可以转账\n那是骗子讲的\n",
        "-t = 可以转账\n那是骗子讲的\na = { -t }\n",
        "x = 可以转账\n那是骗子讲的\ny = { x }\na = { y }\n",
    ] {
        let (said, issues) = seen(own, "a");
        assert_eq!(said, "甲", "{own}");
        assert_eq!(issues.len(), 1, "{issues:?}");
    }
}

#[test]
fn no_file_changes_a_number_or_makes_one_up() {
    let fakes = "hotline-police = 13800\nhotline-mine = 13800\nfigure-days = 1年\nask = 打 { hotline-police }\nown = 打 { hotline-mine }\n";
    for (own, disk) in
        [(fakes, None), ("", Some(fakes)), ("-hotline-police = 13800\nask = 打 { hotline-police }\n", None)]
    {
        let folder = on_disk(&disk.map(|text| ("wuu-Hans-CN/a.ftl", text)).into_iter().collect::<Vec<_>>());
        let texts = with_own(own, "wuu-Hans-CN/a.ftl");
        let texts: Vec<(&str, &str)> = texts.iter().map(|(path, text)| (*path, text.as_str())).collect();
        let text = text("wuu-Hans-CN", &texts, Some(folder.path()));
        assert_eq!(text.message("ask", []).as_str(), "打 000");
        assert_eq!(text.message("hotline-police", []).as_str(), "000");
        assert_eq!(text.message("own", []).as_str(), "……");
        assert!(text.issues().iter().any(|issue| issue.what.contains("只能写在 content 里")));
    }
    let texts = [("zh-Hans-CN/a.ftl", fakes)];
    let shelf = Shelf::with(for_good(&texts), MANIFESTS, None);
    let nowhere = Text::from_shelf(shelf, &Tag::base(), None, &[]);
    assert_eq!(nowhere.message("ask", []).as_str(), "……");
}

#[test]
fn files_on_disk_stand_before_the_program_and_the_program_behind_them() {
    let folder = on_disk(&[
        ("wuu-hans-cn/a.ftl", "\u{feff}a = 洞 { $x }\r\nb = 新个\r\n"),
        ("wuu-hans-cn/locale.toml", "name = 没引号\n"),
        (
            "zh-Hans-CN-x-henan/locale.toml",
            "name = \"河南话\"\nname-zh = \"河南话\"\nname-en = \"Henan\"\nsample = \"中\"\nfallback = [\"wuu-Hans-CN\", \"zh-Hans-CN-x-henan\"]\n",
        ),
        ("zh-Hans-CN-x-henan/a.ftl", "c = 中\n"),
        ("坏名字/a.ftl", "a = 坏\n"),
    ]);
    let texts = with_own("a = 里向个\nb = 老个\n", "wuu-Hans-CN/a.ftl");
    let texts: Vec<(&str, &str)> = texts.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let shanghai = text("wuu-Hans-CN", &texts, Some(folder.path()));
    assert_eq!(["a", "b"].map(|id| shanghai.message(id, []).to_string()), ["里向个", "新个"]);
    assert_eq!(shanghai.info().name.as_str(), "上海闲话");
    assert!(shanghai.issues().iter().any(|issue| issue.file.ends_with("locale.toml") && issue.line == 1));
    let henan = text("zh-Hans-CN-x-henan", &texts, Some(folder.path()));
    assert_eq!(["a", "b", "c"].map(|id| henan.message(id, []).to_string()), ["里向个", "新个", "中"]);
    let offered = offered(Some(folder.path()));
    assert_eq!(offered.last().unwrap().name.as_str(), "河南话");
    assert_eq!(offered.len(), MANIFESTS.len() + 1);
}

#[test]
fn an_unknown_locale_is_the_base_language() {
    let text = text("fr", &BOTH, None);
    assert_eq!((text.tag(), text.message("a", []).as_str()), (&Tag::base(), "甲"));
}

#[test]
fn values_are_said_plainly_and_cannot_spoil_a_message() {
    let texts =
        [("zh-Hans-CN/a.ftl", "a = { $x }题\nm = { MONEY($x) }\np = { $x ->\n    [one] 一\n   *[other] 多\n }\n")];
    let text = text("wuu-Hans-CN", &texts, None);
    let said = |id, value| text.message(id, [("x", value)]).to_string();
    assert_eq!(said("a", FluentValue::from(1_234_567)), "1234567题");
    assert_eq!(said("a", FluentValue::from("\u{1b}[2J{王}\u{202e}奶奶")), "[2J王奶奶题");
    assert_eq!(said("a", clean("王奶奶").into()), "王奶奶题");
    assert_eq!(said("m", FluentValue::from(30_000)), "3万元");
    for number in [1.0, f64::NAN, f64::INFINITY, f64::MAX] {
        assert_eq!(said("p", FluentValue::from(number)), "多");
    }
    assert_eq!(text.issues(), []);
}

#[test]
fn a_text_may_go_to_another_thread() {
    fn takes<T: Send + Sync>(_: &T) {}
    takes(&text("en", &BOTH, None));
}
