//! Words that the dialect of a file of translations does not write so. Not a rule, but what several
//! rules look at.
use std::collections::BTreeSet;
use std::ops::Range;

use super::super::chapter::in_words;
use super::super::overlay::{Overlay, squeezed};
use super::super::said::Said;
use crate::content::both;
use crate::model::Role;
use crate::wording::{Dialect, Hit, Kind, Made};

/// Ends of the names of texts that are printed somewhere: a law's, a notice that is shown.
const PRINTED: [&str; 2] = ["-source", "-show"];

/// The words of one kind in a message.
#[derive(Debug)]
pub(super) struct Slips<'o> {
    /// Where the first one stands, in bytes of the file.
    pub(super) span: Range<usize>,
    /// All of them, each once.
    pub(super) words: Vec<&'o str>,
    /// What to write for each.
    pub(super) help: Said,
}

/// Every message of `overlay` with words of `kind`.
///
/// A swindler may speak Mandarin: most do. So may a notice, and what is marked as written language
/// (`# 书面语`); names in quotation marks are somebody else's.
pub(super) fn slips<'o>(overlay: &'o Overlay, dialect: Dialect, kind: Kind) -> Vec<Slips<'o>> {
    let speaks = |made: &&Made| is_in_the_dialect(made) && !(kind == Kind::Mandarin && is_printed(made));
    overlay.messages.iter().filter(speaks).filter_map(|made| in_message(overlay, made, dialect, kind)).collect()
}

/// Whether a message is meant to be said as at home. One that is its original, letter for letter, is
/// told by `overlay-same`.
pub(super) fn is_in_the_dialect(made: &Made) -> bool {
    let same = || made.original.as_deref().is_some_and(|original| squeezed(original) == squeezed(&made.words));
    !made.written && !made.id.ends_with("-source") && made.speaker != Some(in_words(Role::Scammer)) && !same()
}

fn is_printed(made: &Made) -> bool {
    PRINTED.iter().any(|end| made.id.ends_with(end))
}

fn in_message<'o>(overlay: &'o Overlay, made: &Made<'o>, dialect: Dialect, kind: Kind) -> Option<Slips<'o>> {
    let mut hits: Vec<(usize, Hit)> = Vec::new();
    for line in overlay.lines(made) {
        let found = dialect.hits(line.words).into_iter();
        let found = found.filter(|hit| hit.word.kind == kind && !hit.is_in_name());
        hits.extend(found.map(|hit| (line.at, hit)));
    }
    let (at, first) = hits.first()?;
    let span = at + first.range.start..at + first.range.end;
    let mut told = BTreeSet::new();
    hits.retain(|(_, hit)| told.insert(hit.word.text));
    let words = hits.iter().map(|(_, hit)| hit.word.text).collect();
    Some(Slips { span, words, help: ways_out(hits.iter().map(|(_, hit)| hit)) })
}

/// “的”写“嘅”或“啲”，“賣使”里的“賣”写“袂”.
fn ways_out<'h>(hits: impl Iterator<Item = &'h Hit<'h>>) -> Said {
    let (mut chinese, mut english) = (Vec::new(), Vec::new());
    for hit in hits {
        let (word, instead) = (hit.word.text, hit.word.instead.0);
        if let Some((from, to)) = instead.split_once('→') {
            chinese.push(format!("“{word}”里的“{from}”写“{to}”"));
            english.push(format!("in {word} write {to} for {from}"));
        } else {
            chinese.push(format!("“{word}”写“{}”", instead.replace('/', "”或“")));
            english.push(format!("for {word} write {}", instead.replace('/', " or ")));
        }
    }
    let (chinese, english) = (chinese.join("，"), english.join(", "));
    both!("{chinese}", "{english}")
}
