//! Where something is after its author has changed the list it stands in.

/// The place in `new` of what stood at `index` in `old`, as far as it still exists.
///
/// What stands before the first change and behind the last one is found again, however much was added
/// or taken away between. Within the change the place is kept by its number; where it was taken away,
/// what follows it stands there now. 0 if nothing is left.
///
/// ```
/// use leling::session::follow;
///
/// assert_eq!(follow(&["rhyme", "story", "fact"], &["rhyme", "talk", "story", "fact"], 1), 2);
/// assert_eq!(follow(&["rhyme", "story", "fact"], &["rhyme", "tale", "fact"], 1), 1);
/// ```
pub fn follow<T: PartialEq>(old: &[T], new: &[T], index: usize) -> usize {
    let before = old.iter().zip(new).take_while(|(old, new)| old == new).count();
    let rest = old.len().min(new.len()) - before;
    let behind = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(old, new)| old == new).count();
    let last = new.len().saturating_sub(1);
    if index < before {
        index
    } else if index + behind >= old.len() {
        (index + new.len()).saturating_sub(old.len()).min(last)
    } else {
        // Within the change: as far as it reaches, else what stands behind it.
        index.min((new.len() - behind).max(before + 1) - 1).min(last)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_place_is_followed_through_changes() {
        let cases: [(&str, &str, usize, usize); 12] = [
            ("abc", "abc", 1, 1),
            ("abc", "xabc", 1, 2),
            ("abc", "abcx", 1, 1),
            ("abc", "axyc", 1, 1),
            ("abc", "ac", 1, 1),
            ("abc", "ab", 2, 1),
            ("abc", "c", 0, 0),
            ("abcd", "axd", 2, 1),
            ("abc", "", 2, 0),
            ("", "abc", 0, 2),
            ("aaa", "aa", 2, 1),
            ("abc", "xyz", 2, 2),
        ];
        for (old, new, index, expected) in cases {
            assert_eq!(follow(old.as_bytes(), new.as_bytes(), index), expected, "{old} → {new}, {index}");
        }
    }

    proptest! {
        #[test]
        fn the_place_is_always_there_and_what_did_not_change_is_found(
            head in "[a-c]{0,4}", old in "[a-c]{0,4}", new in "[a-c]{0,4}", tail in "[a-c]{0,4}", index in 0_usize..20,
        ) {
            let (old, new) = (format!("{head}{old}{tail}"), format!("{head}{new}{tail}"));
            let found = follow(old.as_bytes(), new.as_bytes(), index);
            prop_assert!(found < new.len().max(1));
            if index < head.len() {
                prop_assert_eq!(new.as_bytes()[found], old.as_bytes()[index]);
            }
        }
    }
}
