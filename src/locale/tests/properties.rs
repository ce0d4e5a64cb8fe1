//! No text in a file stops the program.
use proptest::prelude::*;

use fluent_bundle::FluentValue;

use super::for_good;
use crate::locale::check::{check, check_overlay};
use crate::locale::embedded::MANIFESTS;
use crate::locale::shelf::Shelf;
use crate::locale::{Tag, Text};
use crate::model::{CleanText, Phrase};

/// Text that looks like Fluent often enough to get deep into the parser.
fn fluent() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => proptest::sample::select(vec![
            "a", "b", "-t", " = ", "{ ", " }", "{", "}", "\n", "\n    ", "$x", "$", "->", "[one]", "*[other]", "\"", "\\u001B",
            "\\", "MONEY(", "F(", ")", ",", ":", "# ", "#", "##", "原文：", ".", "hotline-police", "1", "99999999999999999999",
            "0.00000000000000000000000001", "甲", "　", "\t", "\r", "＝", "\u{feff}", "｛",
        ]).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(word, 0..60).prop_map(|words| words.concat())
}

proptest! {
    #[test]
    fn no_file_stops_the_program_or_reaches_the_screen_unclean(source in fluent(), value in -1e20..1e20) {
        let texts = [("zh-Hans-CN/a.ftl", "a = 甲\nb = 乙\n"), ("wuu-Hans-CN/a.ftl", source.as_str())];
        let shelf = Shelf::with(for_good(&texts), MANIFESTS, None);
        let tag = Tag::parse("wuu-Hans-CN").unwrap();
        let text = Text::from_shelf(shelf.clone(), &tag, None, &[]);
        for id in ["a", "b", "t"] {
            for value in [FluentValue::from(value), FluentValue::from(source.as_str())] {
                let said = text.message(id, [("x", value)]);
                let shown = !said.contains(['{', '}', '\u{1b}']) && !said.is_empty();
                prop_assert!(shown, "{}", said);
            }
        }
        text.learn("pack", &mut |_| Some(source.clone()));
        let phrase = Phrase::new("a", CleanText::lossy(&source));
        text.say(&phrase);
        check(&shelf, &tag);
        check_overlay(&tag, "a.ftl", &source, &[phrase]);
    }
}
