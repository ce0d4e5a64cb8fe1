//! Every locale says every message it has without a gap, and knows only what the program knows.
use leling::locale::{Coverage, Status, Text, check_locale, choose, coverage, files, offered};
use leling::wording::{hanzi, said, sentences};
use unicode_width::UnicodeWidthStr;

#[test]
fn all_locales_know_the_ids_and_variables_of_the_base_and_say_them_whole() {
    let issues: Vec<String> =
        offered(None).iter().flat_map(|info| check_locale(&info.tag, None)).map(|issue| issue.to_string()).collect();
    assert!(issues.is_empty(), "{}", issues.join("\n"));
}

#[test]
fn no_locale_leaves_anything_to_its_fallbacks() {
    let all = coverage();
    assert_eq!(all.len(), 11);
    for Coverage { tag, done, total, missing } in all {
        assert_eq!(done, total, "{tag}: missing {missing:?}");
    }
}

#[test]
fn a_locale_loads_with_its_chain_and_finds_nothing_wrong() {
    for info in offered(None) {
        let text = Text::load(&info.tag, None, None, &[]);
        assert_eq!(text.tag(), &info.tag);
        assert_eq!(text.info(), &info);
        assert_eq!(text.issues(), [], "{}", info.tag);
    }
}

#[test]
fn the_language_screen_can_show_every_locale() {
    let all = offered(None);
    assert_eq!(all.len(), 11);
    assert_eq!(all.iter().map(|info| info.tag.as_str()).next(), Some("zh-Hans-CN"));
    for (index, info) in all.iter().enumerate() {
        assert!((4..=16).contains(&info.name.width()), "{}", info.name);
        assert!(all.iter().skip(index + 1).all(|other| other.name != info.name && other.order != info.order));
        // Behind the room of the number it stands on one line of forty columns.
        assert!((20..=34).contains(&info.sample.width()) && !info.speech.is_empty(), "{}", info.sample);
        let original = ["zh-Hans-CN", "en"].contains(&info.tag.as_str());
        assert_eq!(info.status == Status::Original, original, "{}", info.tag);
        // Whoever signs takes a language out of here.
        assert_eq!(info.is_draft(), !original, "{}", info.tag);
        assert_eq!(info.note_for_volunteers().is_some(), info.is_draft());
        assert!(info.fallback.iter().all(|tag| all.iter().any(|other| other.tag == *tag)));
    }
}

#[test]
fn a_wish_means_at_most_one_locale() {
    let all = offered(None);
    for info in &all {
        let own = choose(Some(info.tag.as_str()), None, &[], &all).unwrap();
        assert_eq!(own.tag, info.tag);
        let named = choose(Some(&info.name), None, &[], &all).unwrap();
        assert_eq!(named.tag, info.tag, "{}", info.name);
    }
}

#[test]
fn every_message_of_the_interface_is_said_somewhere() {
    let mut code = String::new();
    let mut folders = vec![std::path::PathBuf::from("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                code.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    for entry in std::fs::read_dir("locales/zh-Hans-CN").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let text = std::fs::read_to_string(path).unwrap();
        for id in text.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id) {
            let is_id = id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            let method = format!(".{}(", id.replace('-', "_"));
            assert!(!is_id || id.is_empty() || code.contains(&method), "{id} is never said");
        }
    }
}

/// Every line of the interface: its file, its message, its words without what stands in braces.
fn lines() -> impl Iterator<Item = (String, String, String)> {
    files().flat_map(|(file, source)| {
        let own = |words: &str| words.split('{').map(|part| part.rsplit('}').next().unwrap_or("")).collect::<String>();
        said(source).map(move |line| (file.clone(), line.id.to_owned(), own(line.words))).collect::<Vec<_>>()
    })
}

#[test]
fn no_sentence_of_the_interface_is_long() {
    let (mut seen, mut long) = (0, Vec::new());
    for (file, id, words) in lines() {
        let english = file.starts_with("locales/en/");
        for sentence in words.split_inclusive(if english { &['.', '?', '!'][..] } else { &['\n'] }).flat_map(sentences)
        {
            seen += 1;
            // An English word is worth about a hanzi and a half.
            let too_long = if english { sentence.split_whitespace().count() > 24 } else { hanzi(sentence) > 35 };
            long.extend(too_long.then(|| format!("{file} {id}: {sentence}")));
        }
    }
    assert!(long.is_empty() && seen > 1_000, "{seen} {}", long.join("\n"));
}

#[test]
fn words_of_the_foot_line_are_short() {
    for (file, id, words) in lines().filter(|(_, id, _)| id.starts_with("offer-") || id.starts_with("key-")) {
        // Five of them with their keys stand side by side on forty cells, or take two lines.
        assert!(words.trim().width() <= 10, "{file} {id}: {words}");
    }
}

#[test]
fn no_word_of_the_interface_hurts_or_hurries() {
    let mut checked = leling::content::check(&[], None);
    checked.findings.clear();
    files().for_each(|(file, source)| checked.look_through(&file, source));
    assert!(checked.findings.is_empty(), "{}", checked.report(false));
    checked.look_through("locales/zh-Hant-TW/x.ftl", "# 考試\nrationale-missed = 答錯了！\n");
    let found: Vec<_> = checked.findings.iter().map(|found| (found.rule, found.line, found.column)).collect();
    assert_eq!(found, [("forbidden-words", 2, 20)]);
}
