//! Finds the words of lists in a text, all of them in one pass.
use std::ops::Range;
use std::sync::LazyLock;

use super::list;
use super::word::Word;

/// A word found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit<'t> {
    /// Which one.
    pub word: &'static Word,
    /// Where, in bytes of the text.
    pub range: Range<usize>,
    text: &'t str,
}

impl<'t> Hit<'t> {
    /// The word as the text spells it.
    pub fn found(&self) -> &'t str {
        self.text.get(self.range.clone()).unwrap_or("")
    }

    /// The sentence it stands in.
    pub fn sentence(&self) -> &'t str {
        let ends = ['。', '！', '？', '!', '?', '\n'];
        let before = self.text.get(..self.range.start).unwrap_or("");
        let from = before.rfind(ends).and_then(|at| Some(at + before.get(at..)?.chars().next()?.len_utf8()));
        let behind = self.text.get(self.range.end..).unwrap_or("");
        let to = behind.find(ends).map_or(self.text.len(), |at| self.range.end + at);
        self.text.get(from.unwrap_or(0)..to).unwrap_or("")
    }

    /// Whether it is part of a name in quotation marks or of a title in 《》: no sentence of whoever
    /// speaks, but what is printed somewhere. Eight letters at most, no mark among them, and not the
    /// whole text.
    pub fn is_in_name(&self) -> bool {
        const LONGEST: usize = 8;
        let before = self.text.get(..self.range.start).unwrap_or("");
        let behind = self.text.get(self.range.end..).unwrap_or("");
        let Some((open, mark)) = before.char_indices().rfind(|(_, c)| is_bracket(*c)) else { return false };
        let Some((close, end)) = behind.char_indices().find(|(_, c)| is_bracket(*c)) else { return false };
        let inside = self.text.get(open + mark.len_utf8()..self.range.end + close).unwrap_or("");
        let whole = self.text.trim().chars().count() == inside.chars().count() + 2;
        let named =
            !whole && inside.chars().count() <= LONGEST && !inside.contains(['。', '，', '！', '？', '；', '：']);
        match (mark, end) {
            ('《', '》') => true,
            ('“', '”') | ('「', '」') | ('『', '』') | ('‘', '’') | ('【', '】') => named,
            _ => false,
        }
    }

    /// Whether it stands between quotation marks, and so is somebody's word that is spoken about.
    pub fn is_quoted(&self) -> bool {
        let before = self.text.get(..self.range.start).unwrap_or("");
        before.chars().fold(0_i32, |open, c| match c {
            '“' | '「' | '『' | '‘' => open + 1,
            '”' | '」' | '』' => (open - 1).max(0),
            _ => open,
        }) > 0
    }
}

/// The words in `text` that are not said, in order; what stands in braces is no text.
pub fn hits(text: &str) -> Vec<Hit<'_>> {
    INDEX.hits(text)
}

fn is_bracket(c: char) -> bool {
    matches!(c, '“' | '”' | '‘' | '’' | '「' | '」' | '『' | '』' | '《' | '》' | '【' | '】')
}

fn stands_at(text: &str, at: usize, word: &Word) -> bool {
    let range = at..at + word.text.len();
    is_spelt(text, &range, word.text)
        && is_whole(text, &range)
        && !is_in_braces(text, at)
        && !word.fine.iter().any(|fine| is_inside(text, at, word.text, fine))
}

fn is_spelt(text: &str, range: &Range<usize>, wanted: &str) -> bool {
    let same = |found: &str| found == wanted || wanted.is_ascii() && found.eq_ignore_ascii_case(wanted);
    text.get(range.clone()).is_some_and(same)
}

/// Whether a Latin word is no part of a longer one.
fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let before = text.get(..range.start).and_then(|before| before.chars().next_back());
    let letters = |c: char| c.is_ascii_alphanumeric();
    let latin = text.get(range.clone()).is_some_and(str::is_ascii);
    !latin || !before.is_some_and(letters) && !text.get(range.end..).is_some_and(|behind| behind.starts_with(letters))
}

fn is_in_braces(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or("");
    before.rfind('{').is_some_and(|open| before.rfind('}').is_none_or(|close| close < open))
}

/// Whether the `word` at `at` is part of `fine`, which has it somewhere.
fn is_inside(text: &str, at: usize, word: &str, fine: &str) -> bool {
    fine.match_indices(word)
        .any(|(ahead, _)| at.checked_sub(ahead).is_some_and(|start| is_spelt(text, &(start..start + fine.len()), fine)))
}

/// Characters are told apart by their last bits first: a table this small stays at hand.
const SLOTS: usize = 4096;

/// Words by the character they begin with.
#[derive(Debug)]
pub(super) struct Index {
    begins: [bool; SLOTS],
    slots: Vec<Vec<Word>>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| Index::of(list::words()));

impl Index {
    /// An index of `words`.
    pub(super) fn of(words: impl Iterator<Item = Word>) -> Self {
        let mut slots = vec![Vec::new(); SLOTS];
        for word in words {
            let first = word.text.chars().next().unwrap_or(' ');
            let (small, capital) = (slot(first), slot(first.to_ascii_uppercase()));
            for slot in [small, capital].into_iter().take(if small == capital { 1 } else { 2 }) {
                slots.get_mut(slot).into_iter().for_each(|words: &mut Vec<Word>| words.push(word));
            }
        }
        for words in &mut slots {
            // 贪小便宜 before 贪小: the longer one says more.
            words.sort_by_key(|word: &Word| std::cmp::Reverse(word.text.len()));
        }
        let mut begins = [false; SLOTS];
        for (begins, words) in begins.iter_mut().zip(&slots) {
            *begins = !words.is_empty();
        }
        Self { begins, slots }
    }

    /// The words in `text`, in order; what stands in braces is no text.
    pub(super) fn hits<'t>(&'static self, text: &'t str) -> Vec<Hit<'t>> {
        let mut found: Vec<Hit<'_>> = Vec::new();
        for (at, c) in text.char_indices() {
            if !self.may_begin(c) {
                continue;
            }
            let behind = found.last().is_none_or(|hit| hit.range.end <= at);
            let word = self.beginning_with(c).iter().find(|word| behind && stands_at(text, at, word));
            found.extend(word.map(|word| Hit { word, range: at..at + word.text.len(), text }));
        }
        found
    }

    fn may_begin(&self, c: char) -> bool {
        self.begins.get(slot(c)).is_some_and(|begins| *begins)
    }

    fn beginning_with(&self, c: char) -> &[Word] {
        self.slots.get(slot(c)).map_or(&[], Vec::as_slice)
    }
}

fn slot(c: char) -> usize {
    u32::from(c) as usize % SLOTS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        hits(text).iter().map(Hit::found).collect()
    }

    #[test]
    fn words_are_found_in_every_script() {
        for (text, words) in [
            ("这次考试，您答错了", &["考试", "答错"][..]),
            ("這次測驗不及格", &["測驗", "及格"]),
            ("谁让您贪小便宜", &["谁让您", "贪小便宜"]),
            ("犯错误", &["犯错误"]),
            ("快啲揀", &["快啲"]),
            ("Wrong. You failed the Test!", &["Wrong", "failed", "Test"]),
            ("唔使驚 fail", &["fail"]),
            ("It is your own fault.", &["your own fault"]),
        ] {
            assert_eq!(found(text), words, "{text}");
        }
    }

    #[test]
    fn words_that_only_look_like_them_are_let_be() {
        for text in [
            "没错，不错，不错怪好人，真事没有错怪您",
            "难怪您记得分清存款和保险",
            "上当不丢人，您不傻，也不糊涂",
            "百分数",
            "The contest is nothing wrong, a wrong number, an eye test",
            "It is not your fault. There is no hurry.",
            "latest, testing, scoreboard, failing",
            "{figure-test-rate}，{ $score }",
            "点一下头，快点头",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn a_hit_knows_its_sentence_and_its_quotation_marks() {
        let text = "先看。他说“快点转”，您别急。好。";
        let hit = &hits(text)[0];
        assert_eq!((hit.sentence(), hit.is_quoted()), ("他说“快点转”，您别急", true));
        assert!(!hits("“慢慢来”，快点")[0].is_quoted());
    }

    #[test]
    fn a_name_in_marks_is_no_sentence_of_whoever_speaks() {
        let in_name = |text: &str| hits(text).first().unwrap().is_in_name();
        for (text, name) in [
            ("揿“考试”嗰个掣", true),
            ("睇《考试指南大全第三版》", true),
            ("佢话：“去考试。”", false),
            ("“考试”", false),
            ("“呢个考试真系好难好难”", false),
            ("“一”考试“二”", false),
            ("去考试", false),
        ] {
            assert_eq!(in_name(text), name, "{text}");
        }
    }

    #[test]
    fn no_word_is_listed_twice_and_each_is_found_alone() {
        let words: Vec<Word> = list::words().collect();
        for (number, word) in words.iter().enumerate() {
            assert!(words.iter().skip(number + 1).all(|other| other.text != word.text), "{}", word.text);
            assert_eq!(found(word.text), [word.text]);
            for fine in word.fine {
                assert!(hits(fine).iter().all(|hit| hit.word.text != word.text), "{fine}");
            }
        }
    }
}
