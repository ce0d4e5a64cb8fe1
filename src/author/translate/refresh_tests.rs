//! Whatever happens to a pack, what somebody has translated is not lost.
use proptest::prelude::*;

use super::super::work::homes;
use super::*;
use crate::model::CleanText;

/// A pack of one file; its keys count its texts, so that they shift when one is put in.
fn pack<T: AsRef<str>>(texts: &[T]) -> Vec<Chapter> {
    let line = |(number, text): (usize, &T)| {
        let phrase = Phrase::new(format!("a-c{number}"), CleanText::new(text.as_ref()).unwrap());
        Line { phrase, said: None }
    };
    vec![Chapter::made_up("lessons/01-a.toml", (1..).zip(texts).map(line).collect())]
}

fn again(chapters: &[Chapter], old: &str) -> String {
    let new = refresh(chapters, old, "### 头", None);
    assert_eq!(slips("a.ftl", &new.text), [], "{}", new.text);
    assert_eq!(refresh(chapters, &new.text, "### 头", None).text, new.text, "not the same again");
    assert_eq!(new.share.total(), chapters.iter().map(|chapter| chapter.lines.len()).sum::<usize>());
    new.text
}

fn share(chapters: &[Chapter], old: &str) -> (usize, usize, usize, usize) {
    let Share { done, draft, stale, missing } = refresh(chapters, old, "", None).share;
    (done, draft, stale, missing)
}

#[test]
fn a_new_file_has_everything_to_do_in_it() {
    let chapters = pack(&["先打{hotline-police}。", "一，\n[二]"]);
    let file = again(&chapters, "");
    assert_eq!(
        file,
        "### 头\n\n## lessons/01-a.toml\n\n# 待译\n# 原文：先打{hotline-police}。\na-c1 = 先打{ hotline-police }。\n\n\
         # 待译\n# 原文：一，\n# [二]\na-c2 =\n    一，\n    {\"[\"}二]\n"
    );
    assert_eq!(share(&chapters, &file), (0, 0, 0, 2));
}

#[test]
fn who_fills_in_a_text_need_not_take_the_mark_away_and_who_takes_it_away_means_the_same_words() {
    let chapters = pack(&["一", "二", "三"]);
    let file = again(&chapters, "").replace("a-c1 = 一", "a-c1 =   壹").replace("# 待译\n# 原文：二", "# 原文：二");
    let file = again(&chapters, &file);
    assert_eq!(share(&chapters, &file), (2, 0, 0, 1));
    assert!(file.contains("\n\n# 原文：一\na-c1 =   壹\n\n# 原文：二\na-c2 = 二\n\n# 待译\n# 原文：三\n"), "{file}");
}

#[test]
fn a_translation_moves_with_its_text_and_waits_beside_a_changed_one() {
    let file = again(&pack(&["一", "二", "三"]), "")
        .replace("= 一", "= 壹")
        .replace("= 二", "= 貳")
        .replace("= 三", "=\n    叁，\n    叄");
    let file = again(&pack(&["新", "一", "二二"]), &file);
    assert!(file.contains("# 待译\n# 原文：新\na-c1 = 新\n\n# 原文：一\na-c2 = 壹\n\n"), "{file}");
    assert!(
        file.contains("# 旧原文：三\n# 旧译文：\n#     叁，\n#     叄\n# 待译\n# 原文：二二\na-c3 = 二二\n"),
        "{file}"
    );
    assert!(file.ends_with("# 旧名：a-c2\n# 旧原文：二\n# 旧译文： 貳\n"), "{file}");
    assert_eq!(share(&pack(&["新", "一", "二二"]), &file), (1, 0, 1, 1));
    // The texts come back, and so do their translations.
    let file = again(&pack(&["一", "二", "三"]), &file);
    assert!(!file.contains('旧') && file.contains("a-c2 = 貳") && file.contains("a-c3 =\n    叁，\n    叄"), "{file}");
}

#[test]
fn a_draft_is_made_anew_until_somebody_has_changed_it() {
    let chapters = pack(&["一", "二"]);
    let draft = |words: &'static str| move |phrase: &Phrase| Some(format!("{words}{}", phrase.base));
    let first = refresh(&chapters, "", "", Some(&draft("甲")));
    assert_eq!(first.share.draft, 2);
    let mended = first.text.replace("= 甲二", "= 贰");
    let second = refresh(&chapters, &mended, "", Some(&draft("乙")));
    assert!(second.text.contains("= 乙一\n") && second.text.contains("\n\n# 原文：二\na-c2 = 贰\n"), "{}", second.text);
    assert_eq!((second.share.done, second.share.draft), (1, 1));
    // Its text changes: the person's words stay beside the draft of the new text.
    let third = refresh(&pack(&["一", "三"]), &second.text, "", Some(&draft("乙")));
    assert!(
        third.text.contains("# 旧原文：二\n# 旧译文： 贰\n# 草稿 ") && third.text.contains("= 乙三\n"),
        "{}",
        third.text
    );
    let again = refresh(&pack(&["一", "三"]), &third.text, "", Some(&draft("乙")));
    assert_eq!((again.text, again.share.stale), (third.text, 1));
}

#[test]
fn a_message_without_its_text_and_a_second_one_of_the_same_name_are_kept_beside() {
    let chapters = pack(&["一"]);
    let file = again(&chapters, "a-c1 = 无头\n\n# 原文：一\na-c1 = 壹\n\n# 原文：一\na-c1 = 弌\n");
    for kept in ["无头", "= 壹\n", "弌"] {
        assert_eq!(file.matches(kept).count(), 1, "{kept}: {file}");
    }
}

#[test]
fn every_text_of_the_program_has_one_message_and_nothing_else_has() {
    for home in homes(&[]).unwrap() {
        let file = File::read(&again(&home.chapters, ""));
        let ids: Vec<&str> = file.entries.iter().map(|entry| entry.id.as_str()).collect();
        let keys: Vec<&str> =
            home.chapters.iter().flat_map(|chapter| &chapter.lines).map(|line| line.phrase.key.as_str()).collect();
        assert!(ids.len() > 200, "{}", home.name);
        assert_eq!(ids, keys);
    }
}

/// What a day's work does to a pack or to its translations.
#[derive(Debug, Clone)]
enum Edit {
    Insert(usize, usize),
    Delete(usize),
    Move(usize, usize),
    Change(usize, usize),
    Translate(usize, usize),
}

/// Texts and translations; some look like what the file itself is written with.
const TEXTS: [&str; 12] = [
    "一",
    "二",
    "三，\n四",
    "打{hotline-police}",
    "# 原文",
    "[五]",
    "待译",
    "说话：六",
    "旧译文：七",
    "八\n旧原文：九",
    "a = b",
    "草稿 01234567",
];
const VALUES: [&str; 5] =
    [" 壹", "\n    貳，\n    叁", " { hotline-police } 肆", "   伍", "\n    { $n ->\n       *[other] 陆\n    }"];

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        (0_usize..20, 0..TEXTS.len()).prop_map(|(at, text)| Edit::Insert(at, text)),
        (0_usize..20).prop_map(Edit::Delete),
        (0_usize..20, 0_usize..20).prop_map(|(from, to)| Edit::Move(from, to)),
        (0_usize..20, 0..TEXTS.len()).prop_map(|(at, text)| Edit::Change(at, text)),
        (0_usize..20, 0..VALUES.len()).prop_map(|(at, value)| Edit::Translate(at, value)),
    ]
}

/// Replaces the value of the message for text number `at`.
fn translate(file: &str, at: usize, value: &str) -> String {
    let id = format!("\na-c{} =", at + 1);
    let Some((before, behind)) = file.split_once(&id) else { return file.to_owned() };
    let mut rest = behind.split_inclusive('\n').skip(1).skip_while(|line| line.starts_with(' '));
    format!("{before}{id}{value}\n{}", rest.by_ref().collect::<String>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_edit_of_a_pack_loses_what_somebody_translated(edits in proptest::collection::vec(edit(), 1..40)) {
        let mut texts = vec![TEXTS[0], TEXTS[1], TEXTS[2]];
        let mut file = again(&pack(&texts), "");
        // What was translated last for a text, each word marked with when.
        let mut said: BTreeMap<String, String> = BTreeMap::new();
        for (when, edit) in edits.into_iter().enumerate() {
            match edit {
                Edit::Insert(at, text) => texts.insert(at % (texts.len() + 1), TEXTS[text]),
                Edit::Delete(at) if !texts.is_empty() => drop(texts.remove(at % texts.len())),
                Edit::Move(from, to) if !texts.is_empty() => {
                    let text = texts.remove(from % texts.len());
                    texts.insert(to % (texts.len() + 1), text);
                }
                Edit::Change(at, text) if !texts.is_empty() => {
                    let at = at % texts.len();
                    texts[at] = TEXTS[text];
                }
                Edit::Translate(at, value) if !texts.is_empty() => {
                    let at = at % texts.len();
                    // One text in two places may be said in two ways; here it is said in one.
                    let value = VALUES[value].replace(['壹', '叁', '肆', '伍', '陆'], &format!("词{when}。"));
                    let places: Vec<usize> = (0..texts.len()).filter(|place| texts[*place] == texts[at]).collect();
                    for place in places {
                        file = translate(&file, place, &value);
                    }
                    said.insert(squeezed(texts[at]), value);
                }
                _ => {}
            }
            file = again(&pack(&texts), &file);
            for (text, value) in &said {
                let word = value.split('词').nth(1).and_then(|rest| rest.split('。').next()).unwrap();
                prop_assert!(file.contains(&format!("词{word}。")), "{text} lost {value}\n{file}");
            }
            for (at, text) in texts.iter().enumerate() {
                if let Some(value) = said.get(&squeezed(text)) {
                    prop_assert!(file.contains(&format!("\na-c{} ={value}\n", at + 1)), "{text}: not letter for letter\n{file}");
                }
            }
        }
    }

    #[test]
    fn no_file_makes_it_panic_and_a_file_that_can_be_read_comes_out_the_same_twice(
        pieces in proptest::collection::vec(0_usize..16, 0..60)
    ) {
        const PIECES: [&str; 16] = [
            "\n", "\n\n", "# 原文：一\n", "# 旧原文：二\n", "# 旧译文： 贰\n", "# 旧名：a-c2\n", "# 待译\n", "# 草稿 00000000\n", "a-c1 = 一\n",
            "a-c2 = 二\n", "b =\n    三\n\n    四\n", "### 头\n", "## a.toml\n", "-t = 词\n", "# 记\n", "#\n",
        ];
        let source: String = pieces.into_iter().map(|piece| PIECES[piece]).collect();
        let chapters = pack(&["一", "二"]);
        let new = refresh(&chapters, &source, "", None).text;
        if slips("a.ftl", &source).is_empty() {
            again(&chapters, &new);
            for word in ["贰", "四"] {
                prop_assert!(!File::read(&source).entries.iter().any(|entry| entry.tail.contains(word)) || new.contains(word), "{word}\n{source}\n->\n{new}");
            }
        }
    }

    #[test]
    fn no_text_makes_the_reader_panic(source in "\\PC*", words in proptest::collection::vec("[#a-c1 =\n原文：旧译名待{}\"-]{0,8}", 0..30)) {
        for source in [source, words.concat()] {
            refresh(&pack(&["一"]), &source, "", None);
        }
    }
}
