//! The form of names that files refer to each other by.
use std::collections::BTreeSet;

use super::super::doc::Doc;
use super::super::finding::{Fault, quoted};
use super::super::rule::Rule;
use super::super::said::both;
use super::super::table::Table;
use super::super::words::Text;
use crate::model::RegionId;

/// A name with other letters than `a-z 0-9 -`.
pub(in super::super) const ID_FORM: Rule = Rule::error("id-form");
/// A name that something else has already.
pub(in super::super) const DUPLICATE_ID: Rule = Rule::error("duplicate-id");

/// Longer names make file names and overlay keys unwieldy.
const LONGEST: usize = 60;

/// Whether `id` is made of `a-z`, `0-9` and `-`, begins with a letter and does not end with `-`.
pub(in super::super) fn is_id(id: &str) -> bool {
    id.len() <= LONGEST
        && id.starts_with(|c: char| c.is_ascii_lowercase())
        && !id.ends_with('-')
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// The `id` of a table, if it has the right form.
pub(super) fn id(table: &mut Table, doc: &Doc) -> Option<Text> {
    name(table, "id", doc)
}

/// The name that stands under `key` in a table, if it has the right form.
pub(super) fn name(table: &mut Table, key: &'static str, doc: &Doc) -> Option<Text> {
    let text = table.sentence(key)?;
    if is_id(&text.words) {
        return Some(text);
    }
    let typed = quoted(&text.words);
    let what = both!("{key} 不能写成“{typed}”", "{key} cannot be “{typed}”");
    let help = both!(
        "只用小写英文字母、数字和 -，字母开头，如 fake-police",
        "use small letters a to z, digits and -, a letter first, such as fake-police",
    );
    doc.tell(Fault::new(&ID_FORM, text.span, what).help(help));
    None
}

/// The regions of the model.
pub(super) fn region_ids(regions: &[Text]) -> Vec<RegionId> {
    regions.iter().map(|id| RegionId::new(id.words.as_str())).collect()
}

/// Tells of every id that stands in `ids` for the second time.
pub(in super::super) fn tell_duplicates<'i>(ids: impl IntoIterator<Item = &'i Text>, doc: &Doc) {
    let mut seen = BTreeSet::new();
    for id in ids {
        if !seen.insert(id.words.as_str()) {
            let taken = &id.words;
            let what = both!("id “{taken}”前面用过了", "the id “{taken}” is taken already");
            let help = both!("换一个没用过的 id", "choose an id that is not taken");
            doc.tell(Fault::new(&DUPLICATE_ID, id.span.clone(), what).help(help));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_lower_case_letters_digits_and_hyphens() {
        for (id, fine) in [
            ("four-losses", true),
            ("a1", true),
            ("", false),
            ("1a", false),
            ("-a", false),
            ("a-", false),
            ("A", false),
            ("a_b", false),
            ("../etc", false),
            ("退保", false),
        ] {
            assert_eq!(is_id(id), fine, "{id}");
        }
        assert!(!is_id(&"a".repeat(61)));
    }
}
