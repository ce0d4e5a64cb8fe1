//! A file of translations beside the texts it translates: what the rules about translations look at.
use std::collections::{HashMap, HashSet};

use super::check;
use super::finding::{Fault, Finding};
use super::rule::Severity;
use crate::model::Phrase;
use crate::wording::{Made, Said, made, said};

/// The translations in a file, and the texts they are of.
#[derive(Debug)]
pub(super) struct Overlay<'s> {
    /// The language, by the name of the file.
    pub(super) tag: &'s str,
    pub(super) messages: Vec<Made<'s>>,
    /// Their lines, in order.
    lines: Vec<Said<'s>>,
    /// How many texts there are, those of one wording counted once.
    pub(super) texts: usize,
    /// The texts there are, without white space: an editor may wrap lines.
    known: HashMap<String, &'s Phrase>,
}

impl<'s> Overlay<'s> {
    fn new(tag: &'s str, source: &'s str, phrases: &'s [Phrase]) -> Self {
        let known: HashMap<String, &Phrase> = phrases.iter().map(|phrase| (squeezed(&phrase.base), phrase)).collect();
        // What waits for its translator is not there yet.
        let waits = |made: &Made| made.pending && made.original.as_deref().map(squeezed) == Some(squeezed(&made.words));
        let messages = made(source).into_iter().filter(|made| !waits(made)).collect();
        Self { tag, messages, lines: said(source).collect(), texts: known.len(), known }
    }

    /// The lines of a message, with their places.
    pub(super) fn lines(&self, made: &Made<'s>) -> impl Iterator<Item = Said<'s>> {
        let from = self.lines.partition_point(|line| line.at < made.at);
        self.lines.iter().skip(from).take_while(|line| line.id == made.id).copied()
    }

    /// The messages whose original is still a text, each with that text.
    pub(super) fn current(&self) -> impl Iterator<Item = (&Made<'s>, &'s Phrase)> {
        self.messages.iter().filter_map(|made| Some((made, *self.known.get(&squeezed(made.original.as_deref()?))?)))
    }

    /// The messages whose original nobody has written, or not any more.
    pub(super) fn stale(&self) -> impl Iterator<Item = &Made<'s>> {
        let unknown =
            |made: &&Made| made.original.as_ref().is_some_and(|text| !self.known.contains_key(&squeezed(text)));
        self.messages.iter().filter(unknown)
    }

    /// How many of the texts have a translation.
    pub(super) fn done(&self) -> usize {
        self.current().map(|(_, phrase)| squeezed(&phrase.base)).collect::<HashSet<_>>().len()
    }
}

/// What is wrong with the translations `source`; `whole` says whether every text they may be of could
/// be read.
pub(super) fn findings(tag: &str, file: &str, source: &str, phrases: &[Phrase], whole: bool) -> Vec<Finding> {
    let overlay = Overlay::new(tag, source, phrases);
    placed(check::overlay(&overlay, whole), file, source)
}

/// What is not written so in the language of a file of the interface, `locales/<tag>/….ftl`.
pub(super) fn findings_of_interface(file: &str, source: &str) -> Vec<Finding> {
    let tag = file.rsplit(['/', '\\']).nth(1).unwrap_or("");
    placed(check::in_language(&Overlay::new(tag, source, &[])), file, source)
}

fn placed(faults: Vec<Fault>, file: &str, source: &str) -> Vec<Finding> {
    // What is said of the whole file has no place in it.
    let placed = |fault: Fault| {
        let source = (!fault.span.is_empty()).then_some(source);
        fault.in_file(file, source)
    };
    let mut found: Vec<Finding> = faults.into_iter().map(placed).collect();
    found.sort_by_key(|finding| (finding.severity == Severity::Note, finding.span.start));
    found
}

/// Without white space.
pub(super) fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::CleanText;

    fn phrase(key: &str, base: &str) -> Phrase {
        Phrase::new(key, CleanText::new(base).unwrap())
    }

    fn told(tag: &str, source: &str) -> Vec<(&'static str, usize)> {
        let phrases = [phrase("l-c1", "先打 {hotline-police}。"), phrase("l-c2", "交了8年"), phrase("l-c3", "还没译")];
        findings(tag, "a.ftl", source, &phrases, true).iter().map(|finding| (finding.rule, finding.line)).collect()
    }

    #[test]
    fn each_kind_of_slip_is_told_where_it_stands() {
        let missing = ("overlay-missing", 0);
        let all = "# 原文：先打 {hotline-police}。\nl-c1 = 先拨 { hotline-police }。\n# 原文：交了8年\nl-c2 = 交咗8年\n# 原文：还没译\nl-c3 = 仲未译\n";
        for (tag, source, expected) in [
            ("yue-Hans-CN", all.to_owned(), vec![]),
            ("yue-Hans-CN", all.replace("拨 { hotline-police }", "拨佢"), vec![("overlay-placeholders", 2)]),
            ("yue-Hans-CN", all.replace("咗8年", "咗9年"), vec![("overlay-figures", 4)]),
            ("en", all.replace("咗8年", " eight years"), vec![]),
            ("yue-Hans-CN", all.replace("原文：还没译", "原文：译过的"), vec![("overlay-stale", 6), missing]),
            ("yue-Hans-CN", all.replace("# 原文：还没译\n", "\n"), vec![("overlay-original", 6), missing]),
            ("yue-Hans-CN", all.replace("仲未译", "还没译"), vec![("overlay-same", 6)]),
            ("zh-Hant-HK", all.replace("仲未译", "还没译"), vec![("overlay-script", 2), ("overlay-script", 6)]),
            // A line that moved is found by its text.
            ("yue-Hans-CN", all.replace("l-c3", "l-c9"), vec![]),
        ] {
            assert_eq!(told(tag, &source), expected, "{source}");
        }
    }

    #[test]
    fn a_dialect_is_looked_at_where_it_is_meant_to_be_spoken() {
        let elder = "# 说话：王奶奶（老人） → 小吴（骗子）\n";
        let scammer = "# 说话：小吴（骗子） → 王奶奶（老人）\n";
        for (tag, above, id, text, rules) in [
            ("yue-Hans-CN", "", "l-c3", "仲未译的", &["dialect-mandarin"][..]),
            ("yue-Hans-CN", elder, "l-c3", "仲未译的", &["dialect-mandarin"]),
            ("yue-Hans-CN", scammer, "l-c3", "仲未译的", &[]),
            ("yue-Hans-CN", "# 书面语\n", "l-c3", "仲未译的", &[]),
            ("yue-Hans-CN", "", "l-q1-show", "仲未译的", &[]),
            ("yue-Hans-CN", "", "l-c3-source", "仲未译的", &[]),
            ("yue-Hans-CN", "", "l-c3", "《消费者的权利》写住", &[]),
            ("yue-Hans-CN", "", "l-c3", "揿“不认识”嗰个掣", &[]),
            ("yue-Hans-CN", "", "l-c3", "“我不认识。”", &["dialect-mandarin"]),
            ("yue-Hans-CN", "", "l-c3", "仲未{ $的 }", &[]),
            ("zh-Hans-CN-x-henan", "", "l-c3", "没有的", &[]),
            ("nan-Hant-TW", "", "l-q1-show", "賣使", &["dialect-letters"]),
            ("nan-Hant-TW", scammer, "l-c3", "小汤，賣使", &["overlay-script"]),
            ("zh-Hant-TW", "", "l-c3-source", "小汤", &["overlay-script"]),
            ("zh-Hans-CN-x-sichuan", "", "l-c3", "巴适嘛，要得噻！", &["dialect-catchwords"]),
            ("zh-Hans-CN-x-sichuan", "", "l-c3", "先打电话哈，莫慌嘛。", &[]),
            ("yue-Hant-HK", "", "l-c3", "𠮶個，😀", &["overlay-glyphs", "overlay-glyphs"]),
            ("hak-Hant-TW", "", "l-c3", "𠊎个", &[]),
        ] {
            let source = format!("{above}# 原文：还没译\n{id} = {text}\n");
            let mut found: Vec<_> = told(tag, &source).into_iter().map(|(rule, _)| rule).collect();
            found.retain(|rule| *rule != "overlay-missing");
            assert_eq!(found, rules, "{tag} {source}");
            // The interface is looked at by the same rules.
            let interface = findings_of_interface(&format!("locales/{tag}/a.ftl"), &source);
            assert_eq!(interface.iter().map(|finding| finding.rule).collect::<Vec<_>>(), rules, "{tag} {source}");
        }
    }

    #[test]
    fn a_slip_is_placed_at_its_word_and_told_once_for_a_message() {
        let source = "l-c3 =\n    呢度冇,\n    他的，没有他。\n";
        let found = findings_of_interface("locales/yue-Hans-CN/a.ftl", source);
        let [found] = &found[..] else { panic!("{found:?}") };
        assert_eq!((found.line, found.column), (3, 5));
        assert!(found.what.zh().contains("“他、的、没”"), "{}", found.what.zh());
        let help = found.help.as_ref().unwrap().zh();
        assert_eq!(help, "“他”写“佢”，“的”写“嘅”或“啲”，“没”写“冇”或“未”");
    }

    #[test]
    fn a_lesson_full_of_catchwords_is_told_even_where_no_sentence_is() {
        let message = |number: usize, text: &str| format!("# 原文：还没译\nl-c{number} = {text}\n");
        let lesson = |text: &str| (0..20).map(|number| message(number, text)).collect::<String>();
        let count = |source: &str| {
            told("zh-Hans-CN-x-dongbei", source).iter().filter(|(rule, _)| *rule == "dialect-catchwords").count()
        };
        let full = format!(
            "## a.toml\n\n{}## b.toml\n\n{}",
            lesson("你先瞅瞅这张单子，再寻思寻思要不要签。"),
            lesson("先看看这张单子，再想想要不要签这个名字。")
        );
        assert_eq!(count(&full), 1);
        assert_eq!(count(&full.replace("再寻思寻思", "然后再跟家里人慢慢商量商量到底")), 0);
    }

    #[test]
    fn while_a_lesson_cannot_be_read_nobody_is_told_that_its_translations_are_stale() {
        let source = "# 原文：没有这一句\na = b\n";
        assert_eq!(findings("en", "a.ftl", source, &[phrase("l-c1", "甲")], false), []);
    }

    proptest! {
        #[test]
        fn no_text_panics(source in "([#原文：旧a-z={}0-9 \n甲-]){0,200}") {
            told("wuu-Hans-CN", &source);
        }
    }
}
