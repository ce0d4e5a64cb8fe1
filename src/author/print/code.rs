//! The code on a review card: short, and read the same by everybody.
//!
//! Four letters or digits say which situation it is, and behind a dash stands the form (A, B, C) or the
//! number of the question in its lesson: parallel cards share the first part. The code follows from
//! names that stay as they are when a file is put in another order, so that a card printed last year
//! finds its answer on this year's sheet.
use std::collections::BTreeSet;
use std::fmt;

/// Letters and digits that look like no other, either way up or written by hand: no 0 O D Q, 1 I L, 2 Z, 5 S,
/// 6 9 G, 8 B, U V, M W.
const SIGNS: &[u8] = b"347ACEFHJKNPRTXY";
/// So many of them. They are 65,536; the 115 situations shipped have one each.
const LENGTH: usize = 4;

/// The code of one card.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    situation: String,
    which: String,
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.situation, self.which)
    }
}

/// The codes of cards, each given as its situation (`fake-kin-new-number`, or a lesson) and which of them it
/// is (`B`, or the number of a question).
///
/// Where two situations would have the same code, which happens once in a thousand packs, the later one
/// has another.
pub fn codes<'c>(cards: impl IntoIterator<Item = (&'c str, String)>) -> Vec<Code> {
    let mut given: Vec<(&str, String)> = Vec::new();
    let mut taken = BTreeSet::new();
    let mut codes = Vec::new();
    for (situation, which) in cards {
        let known = given.iter().find(|(name, _)| *name == situation).map(|(_, code)| code.clone());
        let signs = known.unwrap_or_else(|| {
            let mut salts = 0..;
            let free = salts.find_map(|salt| Some(signs(situation, salt)).filter(|signs| taken.insert(signs.clone())));
            let signs = free.unwrap_or_default();
            given.push((situation, signs.clone()));
            signs
        });
        codes.push(Code { situation: signs, which });
    }
    codes
}

/// The signs of a name; `salt` makes others.
fn signs(name: &str, salt: u8) -> String {
    // FNV-1a: it must not change between versions of the standard library.
    let bytes = name.bytes().chain((salt > 0).then_some(salt));
    let mut hash =
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    hash ^= hash >> 32;
    let mut signs = String::with_capacity(LENGTH);
    for _ in 0..LENGTH {
        let place = usize::try_from(hash % 16).unwrap_or(0);
        signs.extend(SIGNS.get(place).map(|sign| char::from(*sign)));
        hash /= 16;
    }
    signs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(cards: &[(&str, &str)]) -> Vec<String> {
        codes(cards.iter().map(|(name, which)| (*name, (*which).to_owned()))).iter().map(Code::to_string).collect()
    }

    #[test]
    fn parallel_cards_share_their_first_part_and_order_changes_nothing() {
        let forth = told(&[("fake-kin-new-number", "A"), ("fake-kin-loan", "A"), ("fake-kin-new-number", "B")]);
        let back = told(&[("fake-kin-new-number", "B"), ("fake-kin-loan", "A"), ("fake-kin-new-number", "A")]);
        let first = |code: &str| code.split_once('-').unwrap().0.to_owned();
        assert_eq!(first(&forth[0]), first(&forth[2]));
        assert_ne!(first(&forth[0]), first(&forth[1]));
        assert_eq!((&forth[0], &forth[1], &forth[2]), (&back[2], &back[1], &back[0]));
        // A card that was printed must find its answer for good.
        assert_eq!(forth, ["YNNY-A", "YAP4-A", "YNNY-B"]);
    }

    #[test]
    fn no_two_signs_look_alike() {
        for alike in ["0ODQ", "1IL7", "2Z", "5S", "8B", "6G9", "UV", "MW"] {
            assert!(alike.bytes().filter(|sign| SIGNS.contains(sign)).count() <= 1, "{alike}");
        }
        assert_eq!(SIGNS.len(), 16);
    }

    #[test]
    fn two_situations_never_share_a_code() {
        let names: Vec<String> = (0..3_000).map(|n| format!("situation-{n}")).collect();
        let codes: BTreeSet<Code> =
            codes(names.iter().map(|name| (name.as_str(), "A".to_owned()))).into_iter().collect();
        assert_eq!(codes.len(), names.len());
        let alone: BTreeSet<String> = names.iter().map(|name| signs(name, 0)).collect();
        assert!(alone.len() < names.len(), "so many that some had to give way");
    }
}
