//! Letters that somebody of seventy-five who went to school reads without stopping.
use std::sync::LazyLock;

/// The first level of the table of general standard characters: 3,500 of them, in lines.
const TABLE: &str = include_str!("common.txt");

/// Letters of the second level that are common all the same: the table counted what is printed, and
/// the kitchen, the street and what people say aloud are seldom printed. Each is in many a shop
/// window, on a packet or in everybody's talk; whoever cannot write them reads them in their word.
const EVERYDAY: &str = "攒镯馄饨腌炖枸杞枇杷擀翡摞遛驿阱搪砣镊嗯呗喽咦咚幺圳粽蛰";

/// The surnames among the hundred most frequent (Ministry of Public Security, 2013 and later) that the
/// first level lacks, and the given name of a million granddaughters: every reader knows somebody so
/// called.
const NAMES: &str = "邱龚郝尹廖邹韦闫邵覃婷";

/// Where the hanzi begin that the table has.
const FIRST: u32 = 0x4e00;
/// How many words of 64 letters reach to the last one.
const WORDS: usize = 328;

static COMMON: LazyLock<[u64; WORDS]> = LazyLock::new(|| {
    let mut bits = [0; WORDS];
    let table = TABLE.lines().filter(|line| !line.starts_with('#')).flat_map(str::chars);
    for (word, bit) in table.chain(EVERYDAY.chars()).chain(NAMES.chars()).filter_map(place) {
        bits.get_mut(word).into_iter().for_each(|bits: &mut u64| *bits |= 1 << bit);
    }
    bits
});

fn place(c: char) -> Option<(usize, u32)> {
    let number = u32::from(c).checked_sub(FIRST)?;
    let word = usize::try_from(number / 64).ok()?;
    (word < WORDS).then_some((word, number % 64))
}

/// The hanzi in `text` that not everybody reads, with their places. What is no hanzi is not rare.
pub fn rare_letters(text: &str) -> impl Iterator<Item = (usize, char)> {
    // Asked for once: every letter of every text is looked up.
    let common = &*COMMON;
    text.char_indices().filter(move |(_, c)| is_rare(*c, common))
}

fn is_rare(c: char, common: &[u64; WORDS]) -> bool {
    match c {
        '\u{4e00}'..='\u{9fff}' => {
            place(c).and_then(|(word, bit)| Some(common.get(word)? & (1 << bit) == 0)).unwrap_or(true)
        }
        '\u{3400}'..='\u{4dbf}' | '\u{20000}'..='\u{3fffd}' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_table_is_whole_and_what_is_added_is_not_in_it() {
        let table: Vec<char> = TABLE.lines().filter(|line| !line.starts_with('#')).flat_map(str::chars).collect();
        let known: BTreeSet<char> = table.iter().copied().collect();
        assert_eq!((table.len(), known.len(), table[0], table[3499]), (3500, 3500, '一', '矗'));
        let doubled: String = EVERYDAY.chars().chain(NAMES.chars()).filter(|c| known.contains(c)).collect();
        assert_eq!(doubled, "");
        let common = ('\u{4e00}'..='\u{9fff}').filter(|c| !is_rare(*c, &COMMON)).count();
        assert_eq!(common, 3500 + EVERYDAY.chars().count() + NAMES.chars().count());
    }

    #[test]
    fn rare_letters_are_told_from_common_ones() {
        for (text, rare) in [
            ("乐龄学堂，骗局 96110！", ""),
            ("樊师傅的锉刀，馄饨", "樊锉"),
            ("報警", "報"),
            ("𠊎𪜶㧐", "𠊎𪜶㧐"),
            ("a１、“”…", ""),
        ] {
            assert_eq!(rare_letters(text).map(|(_, c)| c).collect::<String>(), rare, "{text}");
        }
    }
}
