//! Drafts by conversion: simplified to traditional letters and back, with word lists of our own.
//!
//! A converter knows letters and some words; it does not know that a 户口 in Hong Kong is at the bank.
//! Its work is marked as a draft until a person has read it.
use std::collections::BTreeMap;

use serde::Deserialize;

use crate::locale::Tag;

/// `content/locales/words-<tag>.toml`: what a converter is told.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    /// What stands in the text, and what it becomes, letter for letter. The longest is taken first.
    #[serde(default)]
    words: BTreeMap<String, String>,
    /// What the converter writes, and what is to stand there instead.
    #[serde(default)]
    mend: BTreeMap<String, String>,
}

impl Words {
    /// Reads a list.
    ///
    /// # Errors
    ///
    /// In Chinese: what is wrong, and in which line.
    pub(super) fn read(source: &str) -> Result<Self, String> {
        toml::from_str(source).map_err(|fault| {
            let before = source.get(..fault.span().map_or(0, |span| span.start)).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            format!("第 {line} 行读不懂（{}）；一行写一个词：\"转账\" = \"轉賬\"", fault.message())
        })
    }

    /// This list with another one on top of it.
    pub(super) fn and(mut self, other: Self) -> Self {
        self.words.extend(other.words);
        self.mend.extend(other.mend);
        self
    }
}

/// Where drafts in a language come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// The author's own words.
    Base,
    /// The finished translations into another language.
    Sister(&'static str),
}

/// Converts texts into one language.
#[derive(Debug)]
pub(super) struct Converter {
    origin: Origin,
    convert: fn(&str) -> String,
    quotes: [(char, char); 4],
    words: Vec<(String, String)>,
    mend: Vec<(String, String)>,
}

const SQUARE: [(char, char); 4] = [('“', '「'), ('”', '」'), ('‘', '『'), ('’', '』')];
const CURLY: [(char, char); 4] = [('「', '“'), ('」', '”'), ('『', '‘'), ('』', '’')];

/// Stand for the words of the list while the rest is converted: private-use letters, which no text has.
const FIRST_STANDIN: u32 = 0xe000;
const LAST_STANDIN: u32 = 0xf8ff;

impl Converter {
    /// A converter into `tag`; `None` if there is none.
    pub(super) fn into(tag: &Tag, words: Words) -> Option<Self> {
        let (origin, convert, quotes): (_, fn(&str) -> String, _) = match tag.as_str() {
            "zh-Hant-HK" => (Origin::Base, |text| hanconv::s2hk(text), SQUARE),
            "zh-Hant-TW" => (Origin::Base, |text| hanconv::s2tw(text), SQUARE),
            "yue-Hant-HK" => (Origin::Sister("yue-Hans-CN"), |text| hanconv::s2hk(text), SQUARE),
            "yue-Hans-CN" => (Origin::Sister("yue-Hant-HK"), |text| hanconv::hk2s(text), CURLY),
            _ => return None,
        };
        Some(Self { origin, convert, quotes, words: longest_first(words.words), mend: longest_first(words.mend) })
    }

    /// Where its drafts come from.
    pub(super) fn origin(&self) -> Origin {
        self.origin
    }

    /// `text` in its language, placeholders and digits as they are.
    pub(super) fn convert(&self, text: &str) -> String {
        let mut standins = Vec::new();
        let held = replaced(text, &self.words, Some('《'), |to| {
            let standin = char::from_u32(FIRST_STANDIN + u32::try_from(standins.len()).unwrap_or(0));
            match standin.filter(|c| u32::from(*c) <= LAST_STANDIN) {
                Some(standin) => {
                    standins.push(to.to_owned());
                    standin.to_string()
                }
                None => to.to_owned(),
            }
        });
        let converted = (self.convert)(&held);
        let mended = replaced(&converted, &self.mend, None, str::to_owned);
        let mut out = String::with_capacity(mended.len());
        for c in mended.chars() {
            let place = u32::from(c).checked_sub(FIRST_STANDIN).and_then(|place| usize::try_from(place).ok());
            match place.and_then(|place| standins.get(place)) {
                Some(word) => out.push_str(word),
                None => out.push(self.quotes.iter().find(|(from, _)| *from == c).map_or(c, |(_, to)| *to)),
            }
        }
        out
    }
}

/// `text` with every word of `list` replaced by what `write` makes of its counterpart. What stands in
/// braces is a name and stays, and so does what `title` opens: a law is called what it is called.
fn replaced(
    text: &str,
    list: &[(String, String)],
    title: Option<char>,
    mut write: impl FnMut(&str) -> String,
) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let closing = if c == '{' { Some('}') } else { title.filter(|open| *open == c).map(|_| '》') };
        if let Some(closing) = closing {
            let end = rest.find(closing).map_or(rest.len(), |at| at + closing.len_utf8());
            let (name, behind) = rest.split_at(end);
            out.push_str(name);
            rest = behind;
            continue;
        }
        let found = list.iter().find_map(|(from, to)| Some((rest.strip_prefix(from.as_str())?, to)));
        if let Some((behind, to)) = found {
            out.push_str(&write(to));
            rest = behind;
        } else {
            out.push(c);
            rest = rest.get(c.len_utf8()..).unwrap_or("");
        }
    }
    out
}

fn longest_first(words: BTreeMap<String, String>) -> Vec<(String, String)> {
    let mut words: Vec<(String, String)> = words.into_iter().filter(|(from, _)| !from.is_empty()).collect();
    words.sort_by_key(|(from, _)| std::cmp::Reverse(from.chars().count()));
    words
}

/// A print of what a converter wrote, so that it is seen when somebody has changed it. White space
/// does not count: editors change it by themselves.
pub(super) fn print(value: &str) -> String {
    // FNV-1a: small, and the same on every machine and in every version.
    let mixed = |sum: u32, byte: u8| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    let bytes = value.chars().filter(|c| !c.is_whitespace()).collect::<String>().into_bytes();
    format!("{:08x}", bytes.into_iter().fold(0x811c_9dc5, mixed))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::embedded_text;

    fn into(tag: &str) -> Converter {
        let list = embedded_text(&format!("locales/words-{tag}.toml")).unwrap_or_default();
        Converter::into(&Tag::parse(tag).unwrap(), Words::read(list).unwrap()).unwrap()
    }

    #[test]
    fn a_draft_says_it_as_people_there_do() {
        let (hk, tw) = (into("zh-Hant-HK"), into("zh-Hant-TW"));
        for (text, in_hk, in_tw) in [
            ("系鞋带，姓余", "繫鞋帶，姓余", "繫鞋帶，姓余"),
            ("冲茶，吃面条", "沖茶，吃麵條", "沖茶，吃麵條"),
            ("把钱转到“安全账户”", "把錢轉到「安全戶口」", "把錢轉到「安全帳戶」"),
            ("他问：“‘什么’是转账？”", "他問：「『甚麼』是轉賬？」", "他問：「『什麼』是轉帳？」"),
            ("去派出所问民警", "去警署問警察", "去派出所問警察"),
            ("犹豫期里可以退保", "冷靜期裏可以退保", "契約撤銷期裡可以解約"),
            ("短信里的链接不点", "短訊裏的連結不點", "簡訊裡的連結不點"),
            ("怕电话费贵", "怕電話費貴", "怕電話費貴"),
            ("不是只有您，银发，没发网址", "不是只有您，銀髮，沒發網址", "不是只有您，銀髮，沒發網址"),
            ("签合同，一出口", "簽合約，一出口", "簽契約，一出口"),
            ("公安部、公安局、公安", "公安部、公安局、警察", "公安部、公安局、警察"),
            (
                "《消费投诉处理管理办法》，去投诉",
                "《消費投訴處理管理辦法》，去投訴",
                "《消費投訴處理管理辦法》，去申訴",
            ),
            ("国药准字", "國藥准字", "國藥准字"),
            ("打{hotline-police}，30000元", "打{hotline-police}，30000元", "打{hotline-police}，30000元"),
        ] {
            assert_eq!((hk.convert(text), tw.convert(text)), (in_hk.to_owned(), in_tw.to_owned()));
        }
    }

    #[test]
    fn finished_cantonese_helps_the_other_script() {
        assert_eq!(into("yue-Hans-CN").convert("佢話「唔使驚」，錢喺邊？"), "佢话“唔使惊”，钱喺边？");
        assert_eq!(into("yue-Hant-HK").convert("佢话“唔使惊”，系咪？"), "佢話「唔使驚」，係咪？");
    }

    #[test]
    fn names_in_braces_are_never_touched() {
        let words = Words::read("[words]\n\"police\" = \"警\"\n\"钱\" = \"{hotline-x}\"\n").unwrap();
        let hk = Converter::into(&Tag::parse("zh-Hant-HK").unwrap(), words).unwrap();
        assert_eq!(hk.convert("{hotline-police}钱police{没"), "{hotline-police}{hotline-x}警{沒");
    }

    #[test]
    fn a_slip_in_a_word_list_is_told_with_its_line() {
        assert!(Words::read("[words]\n转账 = 1\n").unwrap_err().starts_with("第 2 行"));
        assert!(Words::read("[wrods]\n").unwrap_err().starts_with("第 1 行"));
    }

    #[test]
    fn a_print_changes_with_the_words_and_not_with_blanks() {
        assert_eq!(print(" 壹"), print("\n    壹"));
        assert_ne!(print("壹"), print("貳"));
        assert_eq!(print("").len(), 8);
    }
}
