//! Question banks into a pack and out of it, with the real program.
#![cfg(feature = "author")]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a broken test should stop at once")]
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use encoding_rs::GB18030;
use leling::author::bank::{Question, export, import, read};
use leling::content::{Library, Severity, check};
use leling::model::PackId;
use proptest::prelude::*;
use rust_xlsxwriter::{Format, Workbook};

/// Runs the program in `home`; nothing of whoever runs the tests is read.
fn leling(home: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_leling"))
        .args(arguments)
        .args(["--data", "own"])
        .current_dir(home)
        .env("HOME", home)
        .env("XDG_CONFIG_HOME", home.join("config"))
        .output()
        .unwrap()
}

/// What the program says, and its exit code.
fn said(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    format!("{}{}({})", text(&output.stdout), text(&output.stderr), output.status.code().unwrap())
}

fn home() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

/// The bank of a community, as Excel or WPS saves it.
fn workbook(path: &Path) {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("单选").unwrap();
    sheet.merge_range(0, 0, 0, 7, "社区防诈骗题库", &Format::new()).unwrap();
    let rows: [&[&str]; 8] = [
        &["题型", "题目", "选项Ａ", "选项Ｂ", "选项Ｃ", "答案", "解析", "难度"],
        &[
            "单选题",
            "自称公安来电要您转账，怎么办？",
            "马上转",
            "挂断，自己打110问",
            "加他微信",
            "Ｂ",
            "公安机关不在电话里办案。",
            "易",
        ],
        &["", "收到中奖短信，怎么办？", "先交税", "删掉", "", "删掉", "", "易"],
        &[
            "多选题",
            "哪些话像骗子说的？",
            "别告诉家里人",
            "今天就得办",
            "带证件来柜台",
            "A、B",
            "怕您回家想一想。",
            "中",
        ],
        &["单选题", "答案写错了的一题", "甲", "乙", "", "E", "", ""],
        &["单选题", "没有写答案的一题", "甲", "乙", "", "", "", ""],
        &["填空题", "报警电话是____。", "", "", "", "110", "", ""],
        &["多选题", "保护自己，要记住哪些？", "不转账", "多问问", "", "AB", "", ""],
    ];
    for (row, cells) in (1..).zip(rows) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write(row, column, *cell).unwrap();
        }
    }
    sheet.merge_range(2, 0, 3, 0, "单选题", &Format::new()).unwrap();
    let sheet = book.add_worksheet().set_name("判断").unwrap();
    let rows = [
        ["题干", "参考答案", "说明"],
        ["验证码可以告诉银行客服。", "×", "要验证码的都不是银行。"],
        ["养老金可以自己去社保局问。", "√", ""],
        ["【某银行】您的积分今天清零，点这里兑换。", "骗局", "催您点，是要您的卡号。"],
    ];
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(cells) {
            sheet.write(row, column, cell).unwrap();
        }
    }
    book.add_worksheet().set_name("说明").unwrap().write(0, 0, "2026 年整理").unwrap();
    book.save(path).unwrap();
}

#[test]
fn a_workbook_becomes_lessons_and_every_row_that_did_not_is_named() {
    let home = home();
    workbook(&home.path().join("社区题库.xlsx"));
    insta::assert_snapshot!("workbook-said", said(&leling(home.path(), &["import", "社区题库.xlsx", "--to", "题库"])));
    let lesson = fs::read_to_string(home.path().join("题库/lessons/bank-01.toml")).unwrap();
    insta::assert_snapshot!("workbook-lesson", lesson);
    insta::assert_snapshot!("workbook-manifest", fs::read_to_string(home.path().join("题库/pack.toml")).unwrap());
}

#[test]
fn what_came_in_passes_the_check_but_for_what_is_still_to_be_written() {
    let home = home();
    workbook(&home.path().join("社区题库.xlsx"));
    leling(home.path(), &["import", "社区题库.xlsx", "--to", "题库"]);
    let checked = check(&[home.path().join("题库")], None);
    let errors = checked.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    assert_eq!((errors, checked.lessons, checked.items), (0, 1, 7), "{}", checked.report(false));
    let lesson = fs::read_to_string(home.path().join("题库/lessons/bank-01.toml")).unwrap();
    let open = checked.findings.iter().filter(|finding| finding.rule == "to-be-written").count();
    assert_eq!(open, lesson.matches("请补：").count() + 1, "and the author's name");
    let said = said(&leling(home.path(), &["check", "题库"]));
    assert!(said.contains("这里还没写：遇上了下一步做什么，一句话") && said.contains("写好以后"), "{said}");
}

#[test]
fn a_second_import_adds_lessons_and_leaves_the_first_alone() {
    let home = home();
    workbook(&home.path().join("社区题库.xlsx"));
    let run = || leling(home.path(), &["import", "社区题库.xlsx", "--to", "题库"]);
    run();
    let first = home.path().join("题库/lessons/bank-01.toml");
    fs::write(&first, fs::read_to_string(&first).unwrap() + "# 我改过\n").unwrap();
    let said = said(&run());
    assert!(said.contains("bank-02.toml") && !said.contains("bank-01.toml"), "{said}");
    assert!(fs::read_to_string(&first).unwrap().ends_with("# 我改过\n"));
    let rules: Vec<_> = check(&[home.path().join("题库")], None).findings.iter().map(|finding| finding.rule).collect();
    assert!(!rules.contains(&"duplicate-id"), "{rules:?}");
}

#[test]
fn the_same_bank_is_read_from_every_kind_of_file() {
    let home = home();
    let table = "题型,题目,选项A,选项B,答案,解析\n单选,谁会要验证码？,骗子,银行,A,“银行”不会要。\n";
    let path = |name: &str| home.path().join(name);
    let spaced = |separator: char| table.replace(',', &separator.to_string());
    fs::write(path("utf8.csv"), table).unwrap();
    fs::write(path("excel.csv"), format!("\u{feff}{}", table.replace('\n', "\r\n"))).unwrap();
    fs::write(path("gbk.csv"), GB18030.encode(table).0).unwrap();
    let utf16: Vec<u8> = format!("\u{feff}{}", spaced('\t')).encode_utf16().flat_map(u16::to_le_bytes).collect();
    fs::write(path("unicode.txt"), utf16).unwrap();
    fs::write(path("semicolon.csv"), spaced(';')).unwrap();
    // Programs on the web call a text a workbook.
    fs::write(path("fake.xls"), GB18030.encode(&spaced('\t')).0).unwrap();
    fs::write(path("bank.gift"), "谁会要验证码？{=骗子#“银行”不会要。\n~银行#“银行”不会要。}\n").unwrap();
    let word = "1．谁会要验证码？\nA．骗子\nB．银行\n答案：A\n解析：“银行”不会要。\n";
    fs::write(path("word.txt"), GB18030.encode(word).0).unwrap();
    fs::write(path("aiken.txt"), "谁会要验证码？\nA) 骗子\nB) 银行\nANSWER: A\nFEEDBACK: “银行”不会要。\n").unwrap();
    let mut books = ["utf8.csv", "excel.csv", "gbk.csv", "unicode.txt", "semicolon.csv", "fake.xls"].to_vec();
    books.extend(["bank.gift", "word.txt", "aiken.txt"]);
    let plain = |name: &str| {
        let bank = read(&path(name));
        assert_eq!((bank.questions.len(), bank.refused.as_slice()), (1, &[][..]), "{name}");
        Question { place: String::new(), ..bank.questions[0].clone() }
    };
    let first = plain(books[0]);
    for name in &books {
        assert_eq!(plain(name), first, "{name}");
    }
}

#[test]
fn workbooks_of_excel_97_and_of_libre_office_are_read() {
    for name in ["bank.xls", "bank.ods"] {
        let bank = read(&Path::new("tests/data/import").join(name));
        let asks: Vec<_> = bank.questions.iter().map(|question| question.ask.as_str()).collect();
        assert_eq!(
            asks,
            ["自称公安来电要您转账，怎么办？", "哪些话像骗子说的？", "验证码可以告诉银行客服。"],
            "{name}"
        );
        let refused: Vec<_> = bank.refused.iter().map(|refused| (refused.place.clone(), refused.why.sort)).collect();
        let row = |number: usize| format!("{name}，工作表“单选多选”，第 {number} 行");
        assert_eq!(refused, [(row(6), "答案不在选项里"), (row(7), "这里没有这种题型")], "{name}");
    }
}

#[test]
fn what_cannot_be_read_is_said_in_a_line_with_what_to_do() {
    let home = home();
    let files: [(&str, &[u8]); 8] = [
        ("空.csv", b""),
        ("网页.xls", b"<html><table><tr><td>1</td></tr></table></html>"),
        ("图片.xlsx", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("坏了.xlsx", b"PK\x03\x04 and then nothing"),
        ("坏了.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and then nothing"),
        ("没列名.csv", "一,二,三\n四,五,六\n".as_bytes()),
        ("随便.txt", "随便写的一段话\n".as_bytes()),
        ("卡片.gift", "问{=甲 -> 乙 =丙 -> 丁}\n\n问{#3}\n\n问{}\n".as_bytes()),
    ];
    let mut arguments = vec!["import", "没有.xlsx"];
    for (name, bytes) in &files {
        fs::write(home.path().join(name), bytes).unwrap();
        arguments.push(name);
    }
    arguments.extend(["--to", "题库"]);
    insta::assert_snapshot!("unreadable-said", said(&leling(home.path(), &arguments)));
    assert!(!home.path().join("题库").exists(), "nothing came in, so nothing is made");
}

#[test]
fn a_folder_with_something_else_in_it_is_left_alone() {
    let home = home();
    workbook(&home.path().join("社区题库.xlsx"));
    fs::create_dir(home.path().join("照片")).unwrap();
    fs::write(home.path().join("照片/1.jpg"), "").unwrap();
    let said = said(&leling(home.path(), &["import", "社区题库.xlsx", "--to", "照片"]));
    assert!(said.contains("没有动它") && said.ends_with("(2)"), "{said}");
    assert_eq!(fs::read_dir(home.path().join("照片")).unwrap().count(), 1);
}

#[test]
fn a_hundred_thousand_rows_take_seconds_and_only_so_many_come_in() {
    let home = home();
    let mut table = String::from("题目,选项A,选项B,答案\n");
    table.extend((0..100_000).map(|number| format!("第{number}问怎么办,甲,乙,A\n")));
    fs::write(home.path().join("大.csv"), table).unwrap();
    let start = std::time::Instant::now();
    let said = said(&leling(home.path(), &["import", "大.csv", "--to", "大题库"]));
    assert!(said.contains("2000 题进来了。一次就搬这么多，后面的 98000 题没有搬") && said.ends_with("(1)"), "{said}");
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
    assert_eq!(fs::read_dir(home.path().join("大题库/lessons")).unwrap().count(), 200);
}

#[test]
fn a_pack_goes_out_and_comes_back_with_nothing_lost_but_what_was_said() {
    for (file, lost) in [("out.csv", "找马脚的题"), ("out.gift", "排顺序的题")] {
        let home = home();
        let output = leling(home.path(), &["export", "telephone", "--to", file]);
        let told = said(&output);
        assert!(output.status.success() && told.contains(lost) && told.contains("{hotline-…}"), "{told}");
        assert!(!told.contains("排顺序") || file == "out.gift", "{told}");
        let again = said(&leling(home.path(), &["export", "telephone", "--to", file]));
        assert!(again.contains("没有动它") && again.ends_with("(2)"), "{again}");
        let library = Library::open(&[]);
        let imported = import(&[home.path().join(file)], &home.path().join("back"), &library).unwrap();
        assert_eq!(
            (imported.refused.as_slice(), imported.open),
            (&[][..], imported.files.len() + 1),
            "take_home alone"
        );
        let back = Library::open(&[home.path().join("back")]);
        let pack = back.packs().iter().find(|pack| pack.id.as_str() == "back").unwrap().id.clone();
        assert_eq!(exported(&back, &pack, home.path(), file), fs::read(home.path().join(file)).unwrap(), "{file}");
    }
}

/// What the lessons of a pack are when written out again.
fn exported(library: &Library, pack: &PackId, home: &Path, file: &str) -> Vec<u8> {
    let again = home.join(format!("again-{file}"));
    export(&library.lessons(pack).entries, &again).unwrap();
    fs::read(again).unwrap()
}

#[test]
fn one_lesson_goes_out_by_its_file_or_its_name() {
    let home = home();
    let pack = fs::canonicalize("tests/packs/good/plain").unwrap();
    let lesson = pack.join("lessons/01-calls.toml");
    // Its red flags stand in a folder of their own.
    let shared = fs::canonicalize("tests/packs/shared").unwrap();
    let count = |what: &str, to: &str| {
        let output = leling(home.path(), &["--content", shared.to_str().unwrap(), "export", what, "--to", to]);
        said(&output).split(' ').next().unwrap().to_owned()
    };
    assert_eq!(count(lesson.to_str().unwrap(), "a.csv"), "5");
    assert_eq!(count(pack.to_str().unwrap(), "b.csv"), "5");
    let table = fs::read(home.path().join("a.csv")).unwrap();
    assert!(table.starts_with(b"\xef\xbb\xbf"), "Chinese Excel needs the mark");
    insta::assert_snapshot!("lesson-csv", String::from_utf8(table).unwrap().replace('\r', ""));
    count(lesson.to_str().unwrap(), "a.gift");
    insta::assert_snapshot!("lesson-gift", fs::read_to_string(home.path().join("a.gift")).unwrap());
    let unknown = said(&leling(home.path(), &["export", "nobody", "--to", "c.csv"]));
    assert!(unknown.contains("没有找到能用的课") && unknown.contains("telephone"), "{unknown}");
    let ending = said(&leling(home.path(), &["export", "telephone", "--to", "c.docx"]));
    assert!(ending.contains(".csv（Excel、WPS）") && ending.ends_with("(2)"), "{ending}");
}

#[test]
fn a_reader_that_stops_reading_is_no_reason_to_panic() {
    let home = home();
    fs::write(home.path().join("a.csv"), "题目,选项A,选项B,答案\n".to_owned() + &"问,甲,乙,E\n".repeat(200)).unwrap();
    let run = format!("{} import a.csv --to 题库 | true", env!("CARGO_BIN_EXE_leling"));
    let output =
        Command::new("sh").args(["-c", &run]).current_dir(home.path()).env("HOME", home.path()).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn what_a_file_says_cannot_command_the_terminal() {
    let home = home();
    let attack = "\u{1b}]0;x\u{7}\u{202e}[2J";
    let table = format!(
        "题型,题目,选项A,选项B,答案\n单选,问{attack},甲{attack},乙,{attack}\n填空{attack},问,,,\n单选,问{attack},甲{attack},乙,A\n"
    );
    fs::write(home.path().join("a.csv"), table).unwrap();
    let said = said(&leling(home.path(), &["import", "a.csv", "--to", "题库"]));
    let lesson = fs::read_to_string(home.path().join("题库/lessons/bank-01.toml")).unwrap();
    for text in [&said, &lesson] {
        assert!(leling::model::CleanText::new(text.as_str()).is_ok(), "{text:?}");
    }
    assert!(said.contains("1 题进来了，2 题没有"), "{said}");
}

/// A text of a lesson: clean, not empty, no blanks around it.
fn text() -> impl Strategy<Value = String> {
    "[一-十甲乙丙“”，。？%~=#:{}\\\\'\"<>&;/+@a-zA-Z0-9-]([一-十 ，。%~=#:\\\\'\"<>&;/+-]|[a-z0-9]){0,12}[一-十。？%=#:~a-z]"
        .prop_filter("a hotline, or a brace", |text| {
            let digits = text.chars().filter(char::is_ascii_digit).count();
            digits < 3 && !text.contains(['{', '}'])
        })
}

/// A lesson's file with one item of each kind that a bank can hold.
fn lesson() -> impl Strategy<Value = String> {
    let five = || proptest::collection::vec(text(), 6);
    (five(), five(), five(), 0_usize..3, any::<bool>(), any::<bool>()).prop_map(|(ask, options, whys, key, real, good)| {
        let quoted = |text: &str| format!("{text:?}");
        let mark = |index: usize| match (index == key, good && index == (key + 1) % 3) {
            (true, _) => "right = true, ",
            (_, true) => "good = true, ",
            _ => "",
        };
        let option = |index: usize, mark: &str| {
            format!("{{ text = {}, {mark}why = {} }}", quoted(&options[index]), quoted(&whys[index]))
        };
        let choice: Vec<_> = (0..3).map(|index| option(index, mark(index))).collect();
        let several: Vec<_> = (0..3).map(|index| option(index, if index == key { "" } else { "right = true, " })).collect();
        let answer = if real { "real" } else { "scam" };
        format!(
            "id = \"made\"\ntitle = \"题\"\nminutes = 5\ntake_home = \"话\"\n\
             [[quiz]]\ntype = \"choice\"\nask = {}\nshow = {}\nas = \"chat\"\noptions = [{}]\nnext = {}\n\
             [[quiz]]\ntype = \"multi\"\nask = {}\noptions = [{}]\nflags = [\"hurry\"]\nnext = {}\n\
             [[quiz]]\ntype = \"real-or-scam\"\nshow = \"\"\"\n{}\n{}\n\"\"\"\nas = \"call\"\nanswer = \"{answer}\"\nwhy = {}\nnext = {}\n",
            quoted(&ask[0]), quoted(&ask[1]), choice.join(", "), quoted(&whys[3]),
            quoted(&ask[2]), several.join(", "), quoted(&whys[4]),
            options[3].replace(['\\', '"'], ""), options[4].replace(['\\', '"'], ""),
            quoted(&whys[5]), quoted(&ask[5]),
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn what_goes_out_comes_back_as_it_was(lesson in lesson()) {
        let home = home();
        let pack = home.path().join("made");
        fs::create_dir_all(pack.join("lessons")).unwrap();
        fs::write(pack.join("pack.toml"), "id = \"made\"\nname = \"题\"\nversion = \"1\"\nlicence = \"CC0-1.0\"\nauthors = [\"我\"]\nlanguage = \"zh-Hans-CN\"\n").unwrap();
        fs::write(pack.join("lessons/01.toml"), &lesson).unwrap();
        let library = Library::open(&[pack]);
        let lessons = &library.lessons(&PackId::new("made")).entries;
        prop_assert_eq!(lessons.len(), 1, "{:?}", library.troubles());
        for (file, back) in [("a.csv", "back-csv"), ("a.gift", "back-gift")] {
            let path = home.path().join(file);
            export(lessons, &path).unwrap();
            let imported = import(&[PathBuf::from(&path)], &home.path().join(back), &library).unwrap();
            prop_assert_eq!(&imported.refused, &[], "{}", fs::read_to_string(&path).unwrap());
            let returned = Library::open(&[home.path().join(back)]);
            let id = PackId::new(back);
            let items = |library: &Library, pack: &PackId| {
                let shelf = library.lessons(pack);
                shelf.entries.iter().flat_map(|lesson| lesson.items.clone()).map(|item| bare(&item)).collect::<Vec<_>>()
            };
            prop_assert_eq!(items(&library, &PackId::new("made")), items(&returned, &id));
        }
    }

    #[test]
    fn no_file_panics_the_importers(bytes in proptest::collection::vec(any::<u8>(), 0..400), ending in "csv|tsv|gift|aiken|txt|xls|xlsx") {
        let home = home();
        let path = home.path().join(format!("a.{ending}"));
        fs::write(&path, bytes).unwrap();
        let bank = read(&path);
        prop_assert!(bank.questions.len() + bank.refused.len() <= 400);
    }
}

/// An item without the names that its texts go by.
fn bare(item: &leling::model::Item) -> String {
    let told = format!("{item:?}");
    // `key: "made-q1-o1"` depends on the lesson; everything else has to be the same.
    told.split("key: \"").map(|part| part.split_once('"').map_or(part, |(_, rest)| rest)).skip(1).collect()
}
