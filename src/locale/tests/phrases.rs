//! Texts of packs: translations by their original, placeholders, whose word counts.
use super::{BOTH, phrase, text};
use crate::locale::SHARED;

#[test]
fn translations_follow_their_original_and_fall_silent_when_it_changes() {
    let overlay = "# 原文：啊？ 我没做坏事呀！\nl-c1 = 啊？我呒没做过坏事体呀！\n\n\
                   # 原文：旧话\nl-c2 = 老闲话\n\n\
                   # 原文：先打 {hotline-police}，赔 {figure-deposit-cover}。\nl-c3 = 先拨 { hotline-police }，赔 { figure-deposit-cover }。\n\n\
                   # 原文：洞\nl-c4 = { $x }\n\n# 原文：混\nl-c5 = 混\n    原文：进来\n\nl-c6 = 呒没原文\n";
    let text = text("wuu-Hans-CN", &BOTH, None);
    let mut asked = Vec::new();
    for _ in 0..2 {
        text.learn("pack", &mut |tag| {
            asked.push(tag.to_owned());
            (tag == "wuu-Hans-CN").then(|| overlay.to_owned())
        });
    }
    assert_eq!(asked, ["wuu-Hans-CN", "zh-Hans-CN"]);
    assert!(text.knows("pack") && !text.knows("other"));
    for (key, base, said) in [
        ("l-c1", "啊？我没做坏事呀！", "啊？我呒没做过坏事体呀！"),
        ("l-c9", "啊？我没做坏事呀！", "啊？我呒没做过坏事体呀！"),
        ("l-c2", "新话", "新话"),
        ("l-c1", "另一句", "另一句"),
        ("l-c3", "先打 {hotline-police}，赔 {figure-deposit-cover}。", "先拨 000，赔 50万元。"),
        ("l-c4", "洞", "洞"),
        ("l-c5", "混", "混"),
        ("l-c6", "有原文", "有原文"),
        ("l-c7", "{hotline-police}、{figure-days}、{ 不认识 }、{没完", "000、15天、不认识、{没完"),
    ] {
        assert_eq!(text.say(&phrase(key, base)).as_str(), said);
        assert_eq!(text.say(&phrase(key, base)).as_str(), said);
    }
    assert_eq!(text.issues().len(), 2, "{:?}", text.issues());
}

#[test]
fn translations_come_in_the_order_of_the_chain_and_never_from_the_english_end() {
    let file = |word: &str| format!("# 原文：甲\nk = {word}\n");
    let say = |tag: &str, have: &[&str]| {
        let text = text(tag, &BOTH, None);
        text.learn("pack", &mut |tag| have.contains(&tag).then(|| file(tag)));
        text.say(&phrase("k", "甲")).to_string()
    };
    assert_eq!(say("yue-Hant-HK", &["zh-Hant-TW", "zh-Hant-HK", "en"]), "zh-Hant-HK");
    assert_eq!(say("yue-Hant-HK", &["zh-Hant-TW", "yue-Hant-HK"]), "yue-Hant-HK");
    assert_eq!(say("hak-Hant-TW", &["zh-Hant-TW"]), "zh-Hant-TW");
    assert_eq!(say("wuu-Hans-CN", &["en"]), "甲");
    assert_eq!(say("en", &["en"]), "en");
}

#[test]
fn a_pack_does_not_translate_the_texts_of_a_region() {
    let text = text("wuu-Hans-CN", &BOTH, None);
    let fake = |_: &str| {
        Some("# 原文：零零零\nregion-cn-hotline-police-spoken = 幺三八\n# 原文：15天\nfigure-days = 一年\n".to_owned())
    };
    text.learn("pack", &mut { fake });
    assert_eq!(text.say(&phrase("region-cn-hotline-police-spoken", "零零零")).as_str(), "零零零");
    assert_eq!(text.say(&phrase("l-c1", "等 {figure-days}")).as_str(), "等 15天");
    text.learn(SHARED, &mut {
        |tag: &str| (tag == "wuu-Hans-CN").then(|| "# 原文：15天\nfigure-days = 十五日\n".to_owned())
    });
    assert_eq!(text.say(&phrase("l-c1", "等 {figure-days}")).as_str(), "等 十五日");
}

#[test]
fn a_message_that_waits_for_its_translator_lets_the_next_locale_speak() {
    let text = text("yue-Hant-HK", &BOTH, None);
    text.learn("pack", &mut |tag| match tag {
        "yue-Hant-HK" => Some(
            "# 待译\n# 原文：先问，\n# 再办。\nk =\n    先问，\n    再办。\n\n# 待译\n# 原文：乙\nl = 译咗\n"
                .to_owned(),
        ),
        "zh-Hant-HK" => Some("# 草稿 00000000\n# 原文：先问，\n# 再办。\nk = 先問，再辦。\n".to_owned()),
        _ => None,
    });
    assert_eq!(text.say(&phrase("k", "先问，\n再办。")).as_str(), "先問，再辦。");
    assert_eq!(text.say(&phrase("l", "乙")).as_str(), "译咗");
}

#[test]
fn the_locales_behind_are_taken_apart_when_they_are_asked() {
    let text = text("yue-Hant-HK", &BOTH, None);
    let file = |tag: &str| match tag {
        "yue-Hant-HK" => Some("# 原文：甲\nk = 呢個\n".to_owned()),
        "zh-Hant-HK" => Some("乱写\n\n# 原文：乙\nl = 這個\n".to_owned()),
        _ => None,
    };
    text.learn("pack", &mut { file });
    assert_eq!(text.say(&phrase("k", "甲")).as_str(), "呢個");
    assert!(text.issues().is_empty(), "{:?}", text.issues());
    assert_eq!(text.say(&phrase("l", "乙")).as_str(), "這個");
    assert!(text.issues()[0].file.contains("zh-Hant-HK"), "{:?}", text.issues());
}
