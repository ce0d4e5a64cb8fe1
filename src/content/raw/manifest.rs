//! `pack.toml`: the only file of a pack that start-up reads.
use super::super::doc::Doc;
use super::super::finding::{Fault, quoted};
use super::super::said::both;
use super::super::table::{Table, UNKNOWN_WORD};
use super::super::words::{Shape, Text};
use super::id::id;
use crate::model::{Pack, PackId, Phrase, Tell, Tells};

/// A pack's manifest, and where the pack stands among others.
#[derive(Debug)]
pub(in super::super) struct Manifest {
    pub(in super::super) pack: Pack,
    /// `order = N`; packs without one come last.
    pub(in super::super) order: i64,
}

/// The largest `order`.
const LAST: i64 = 1_000;

impl Manifest {
    /// The manifest in `doc`; `None` if something is wrong with it, which has been told.
    pub(in super::super) fn read(doc: &Doc) -> Option<Self> {
        let tree = doc.parse();
        let mut table = Table::root(doc, &tree, ("资料包", "a pack"));
        let id = id(&mut table, doc);
        let name = table.sentence("name");
        let version = table.sentence("version");
        let licence = table.sentence("licence");
        let authors = table.list("authors");
        let language = language(&mut table, doc);
        let order = table.number("order", 0..=LAST).unwrap_or(LAST + 1);
        table.finish();
        if doc.has_errors() {
            return None;
        }
        let pack = Pack {
            id: PackId::new(id?.words.as_str()),
            name: Phrase::new("pack-name", name?.words),
            version: version?.words,
            licence: licence?.words,
            language: language?.words,
            authors: authors?.into_iter().map(|author| author.words).collect(),
        };
        Some(Self { pack, order })
    }
}

impl Tells for Manifest {
    fn tell<'t>(&'t self, to: &mut Tell<'t, '_>) {
        self.pack.tell(to);
    }
}

/// The `language` of a table: a locale tag.
pub(super) fn language(table: &mut Table, doc: &Doc) -> Option<Text> {
    let text = table.needed("language", Shape::Sentence)?;
    if is_tag(&text.words) {
        return Some(text);
    }
    let typed = quoted(&text.words);
    let what = both!("language 不能写“{typed}”", "language cannot be “{typed}”");
    let help = both!("普通话写 \"zh-Hans-CN\"", "for Mandarin write \"zh-Hans-CN\"");
    doc.tell(Fault::new(&UNKNOWN_WORD, text.span, what).help(help));
    None
}

/// Whether `tag` has the form of a locale tag (`zh-Hans-CN-x-sichuan`); it is used as a file name.
pub(in super::super) fn is_tag(tag: &str) -> bool {
    tag.len() <= 40
        && tag.split('-').all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_tag_cannot_name_another_folder() {
        for (tag, fine) in [
            ("zh-Hans-CN", true),
            ("zh-Hans-CN-x-sichuan", true),
            ("wuu", true),
            ("", false),
            ("..", false),
            ("a/b", false),
            ("zh_CN", false),
            ("zh--CN", false),
        ] {
            assert_eq!(is_tag(tag), fine, "{tag}");
        }
    }
}
