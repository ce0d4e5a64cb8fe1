//! Letters of simplified script in a traditional text, and the reverse.
use std::collections::HashMap;
use std::sync::LazyLock;

/// Pairs of a letter and the one of the other script.
const SIMPLIFIED: &str = include_str!("simplified.txt");
const TRADITIONAL: &str = include_str!("traditional.txt");

/// Simplified letters that are right in some traditional texts: the languages, and the letters.
/// Hong Kong's own list writes 温 and 户; 个 and 吓 are words of dialects.
const AT_HOME_IN_TRADITIONAL: [(&[&str], &str); 3] = [
    (&["nan", "hak"], "个"),
    (&["yue"], "吓"),
    (&["yue-Hant", "yue-Hant-HK", "yue-Hant-MO", "zh-Hant-HK", "zh-Hant-MO"], "兑卧叁囱悦户温税脱葱蜕媪愠氲榅"),
];
/// Traditional letters that have no everyday simplified form in a dialect: 喎 speaks, 睏 sleeps.
const AT_HOME_IN_SIMPLIFIED: [(&[&str], &str); 2] = [(&["yue"], "喎囉"), (&["wuu", "nan", "hak"], "睏")];

/// A letter of the other script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OtherScript {
    /// Where it stands, in bytes of the text.
    pub at: usize,
    /// The letter.
    pub letter: char,
    /// The letter to write instead.
    pub instead: char,
    /// The text should be traditional throughout.
    pub in_traditional: bool,
}

/// The letters in `text` that a locale of this `tag` does not write; none where the tag says nothing
/// about the script.
pub fn other_script<'t>(tag: &str, text: &'t str) -> impl Iterator<Item = OtherScript> + 't {
    let part = |name: &str| tag.split('-').any(|part| part.eq_ignore_ascii_case(name));
    let in_traditional = part("Hant");
    let (pairs, home): (Option<&Pairs>, &[_]) = match (in_traditional, part("Hans")) {
        (true, _) => (Some(&SIMPLIFIED_ONLY), &AT_HOME_IN_TRADITIONAL),
        (false, true) => (Some(&TRADITIONAL_ONLY), &AT_HOME_IN_SIMPLIFIED),
        (false, false) => (None, &[]),
    };
    let own = |name: &&str| tag == *name || tag.split('-').next() == Some(*name);
    let at_home: String = home.iter().filter(|(names, _)| names.iter().any(&own)).map(|(_, all)| *all).collect();
    text.char_indices().filter_map(move |(at, letter)| {
        let instead = *pairs?.get(&letter)?;
        (!at_home.contains(letter)).then_some(OtherScript { at, letter, instead, in_traditional })
    })
}

type Pairs = HashMap<char, char>;

static SIMPLIFIED_ONLY: LazyLock<Pairs> = LazyLock::new(|| pairs(SIMPLIFIED));
static TRADITIONAL_ONLY: LazyLock<Pairs> = LazyLock::new(|| pairs(TRADITIONAL));

fn pairs(table: &str) -> Pairs {
    let letters: Vec<char> = table.lines().filter(|line| !line.starts_with('#')).flat_map(str::chars).collect();
    letters.chunks_exact(2).filter_map(|pair| Some((*pair.first()?, *pair.get(1)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(tag: &str, text: &str) -> String {
        other_script(tag, text).map(|other| other.letter).collect()
    }

    #[test]
    fn the_tables_are_whole_and_no_letter_is_in_both() {
        assert_eq!((SIMPLIFIED_ONLY.len(), TRADITIONAL_ONLY.len()), (2216, 2665));
        assert!(SIMPLIFIED_ONLY.keys().all(|letter| !TRADITIONAL_ONLY.contains_key(letter)));
        for (from, to) in [('汤', '湯'), ('个', '個'), ('与', '與')] {
            assert_eq!(SIMPLIFIED_ONLY.get(&from), Some(&to));
        }
        for (from, to) in [('湯', '汤'), ('裡', '里'), ('個', '个')] {
            assert_eq!(TRADITIONAL_ONLY.get(&from), Some(&to));
        }
    }

    #[test]
    fn letters_of_the_other_script_are_found_and_those_of_both_are_not() {
        for (tag, text, other) in [
            ("zh-Hant-TW", "小汤的后台里有温水，皇后、鄰里、干涉、台灣", "汤温"),
            ("zh-Hant-HK", "温水，戶口，户口，脱離，麵包，里數", ""),
            ("zh-Hant-TW", "群組、床頭、秘方、山峰、曬、晒、灶跤、粽", ""),
            ("yue-Hant-HK", "睇吓，呢个", "个"),
            ("nan-Hant-TW", "一个人，袂，佮，𪜶，小鲁", "鲁"),
            ("hak-Hant-TW", "𠊎个錢", ""),
            ("zh-Hans-CN", "裡頭，乾坤，著作，餘下，后来", "裡頭餘"),
            ("yue-Hans-CN", "嘅喺咗嚟啲嗰冇唔㗎喎，係", "係"),
            ("wuu-Hans-CN", "睏觉，搿搭，侪", ""),
            ("zh-Hans-CN-x-sichuan", "嬢嬢，孃孃，晓得", "孃孃"),
            ("en", "裡个", ""),
        ] {
            assert_eq!(found(tag, text), other, "{tag} {text}");
        }
    }
}
