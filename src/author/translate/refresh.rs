//! An old file of translations and the texts of today: the file as it should be.
use std::collections::{BTreeMap, BTreeSet};

use super::draft::print;
use super::file::{Entry, File, Mark, Old, Writer};
use super::message::{as_message, plain, squeezed, tail};
use super::share::Share;
use crate::content::{Chapter, Line};
use crate::locale::{slips, untouched};
use crate::model::Phrase;

/// Makes a translation of a text, for a person to read over; `None` if it cannot.
pub(super) type Drafter<'d> = dyn Fn(&Phrase) -> Option<String> + 'd;

/// A file brought up to date.
#[derive(Debug)]
pub(super) struct Refreshed {
    /// The file.
    pub(super) text: String,
    /// How much of it is done.
    pub(super) share: Share,
}

/// Translations of the old file, and which of them have found their text.
struct Stock {
    file: File,
    by_id: BTreeMap<String, usize>,
    /// Places of finished messages, those of people first, by the text they were made from.
    by_original: BTreeMap<String, Vec<usize>>,
    /// Finished messages that were put into the new file.
    used: BTreeSet<usize>,
    /// Translations in comments, with the name they belonged to.
    olds: Vec<Kept>,
    /// What the texts of today are.
    wanted: BTreeSet<String>,
}

/// `old`, the text of a file that can be read whole, with a message for each text of `chapters` and for
/// nothing else.
///
/// What somebody translated stays letter for letter while its text is the same, wherever that stands
/// now; else it becomes a comment. `header` is what a new file begins with.
pub(super) fn refresh(chapters: &[Chapter], old: &str, header: &str, drafter: Option<&Drafter<'_>>) -> Refreshed {
    let mut stock = Stock::new(File::read(old), chapters);
    let mut writer = Writer::default();
    if stock.file.header.is_empty() {
        header.lines().for_each(|line| writer.line(line));
    }
    stock.file.header.iter().for_each(|line| writer.line(line));
    writer.gap();
    for term in &stock.file.terms {
        writer.line(term);
        writer.gap();
    }
    let mut share = Share::default();
    // A text that two files share is translated once.
    let mut keys = BTreeSet::new();
    for chapter in chapters {
        let title = chapter.title.as_ref().map(|title| format!("：{title}")).unwrap_or_default();
        writer.line(&format!("## {}{title}", chapter.file));
        writer.gap();
        for Line { phrase, said } in chapter.lines.iter().filter(|line| keys.insert(line.phrase.key.as_str())) {
            let entry = stock.entry(phrase, drafter);
            share.count(&entry);
            writer.entry(&entry, said.as_deref());
        }
    }
    writer.olds(&stock.leftovers());
    Refreshed { text: writer.finish(), share }
}

/// A translation in a comment of the old file.
struct Kept {
    old: Old,
    /// It stands above the message of its name.
    above: bool,
    /// It was put into the new file.
    used: bool,
}

impl Stock {
    fn new(file: File, chapters: &[Chapter]) -> Self {
        let phrases = chapters.iter().flat_map(|chapter| &chapter.lines).map(|line| &line.phrase);
        let mut stock = Self {
            by_id: BTreeMap::new(),
            by_original: BTreeMap::new(),
            used: BTreeSet::new(),
            olds: Vec::new(),
            wanted: phrases.map(|phrase| squeezed(&phrase.base)).collect(),
            file,
        };
        for (place, entry) in stock.file.entries.iter().enumerate() {
            stock.by_id.entry(entry.id.clone()).or_insert(place);
            if let Some(original) = entry.original.as_ref().filter(|_| !is_pending(entry)) {
                stock.by_original.entry(squeezed(original)).or_default().push(place);
            }
            let old = entry.old.as_ref().map(|old| Old { id: entry.id.clone(), ..old.clone() });
            stock.olds.extend(old.map(|old| Kept { old, above: true, used: false }));
        }
        for places in stock.by_original.values_mut() {
            places.sort_by_key(|place| stock.file.entries.get(*place).is_none_or(is_draft));
        }
        let apart = stock.file.olds.iter().cloned().map(|old| Kept { old, above: false, used: false });
        stock.olds.extend(apart);
        stock.olds.retain(|kept| !kept.old.value.trim().is_empty());
        stock
    }

    /// The message for `phrase`.
    fn entry(&mut self, phrase: &Phrase, drafter: Option<&Drafter<'_>>) -> Entry {
        let own = self.by_id.get(&phrase.key).copied();
        let remarks = own.and_then(|own| self.file.entries.get(own)).map(|own| own.remarks.clone()).unwrap_or_default();
        if let Some((tail, mark)) = self.found(phrase, own) {
            if mark == Mark::Done {
                return Entry { tail, remarks, ..entry_of(phrase) };
            }
            let old = self.replaced(phrase, own);
            let (tail, mark) = drafted(phrase, drafter).unwrap_or((tail, mark));
            return Entry { tail, remarks, mark, old, ..entry_of(phrase) };
        }
        let old = self.replaced(phrase, own);
        let (tail, mark) = drafted(phrase, drafter).unwrap_or_else(|| (tail(&as_message(&phrase.base)), Mark::Pending));
        Entry { tail, remarks, mark, old, ..entry_of(phrase) }
    }

    /// A translation of `phrase`: the one under its name, else one made from the same text.
    fn found(&mut self, phrase: &Phrase, own: Option<usize>) -> Option<(String, Mark)> {
        let squeezed = squeezed(&phrase.base);
        let places = self.by_original.get(&squeezed).map(Vec::as_slice).unwrap_or_default();
        let own = own.filter(|own| places.contains(own));
        // A draft gives way to what somebody has written for the same text elsewhere.
        let first = places.first().copied();
        let by_hand = |place: &usize| self.file.entries.get(*place).is_some_and(|entry| !is_draft(entry));
        let place = own.filter(by_hand).or(first.filter(by_hand));
        if let Some(entry) = place.and_then(|place| Some((place, self.file.entries.get(place)?))) {
            self.used.insert(entry.0);
            return Some((entry.1.tail.clone(), Mark::Done));
        }
        let known = self.olds.iter().find(|kept| squeezed_of(&kept.old) == squeezed && is_sound(&kept.old.value));
        if let Some(old) = known.map(|kept| kept.old.clone()) {
            self.olds.iter_mut().filter(|kept| same(&kept.old, &old)).for_each(|kept| kept.used = true);
            return Some((format!(" ={}", old.value), Mark::Done));
        }
        let place = own.or(first)?;
        let entry = self.file.entries.get(place)?;
        self.used.insert(place);
        Some((entry.tail.clone(), entry.mark.clone()))
    }

    /// What stood under the name of `phrase` and was made from a text that is nowhere any more.
    fn replaced(&mut self, phrase: &Phrase, own: Option<usize>) -> Option<Old> {
        if let Some((place, entry)) = own.and_then(|own| Some((own, self.file.entries.get(own)?)))
            && !is_pending(entry)
            && !is_draft(entry)
            && !entry.original.as_ref().is_some_and(|original| self.wanted.contains(&squeezed(original)))
        {
            self.used.insert(place);
            return Some(Old { id: String::new(), remarks: Vec::new(), ..old_of(entry) });
        }
        let Self { olds, wanted, .. } = self;
        let waits = |kept: &&mut Kept| {
            kept.above && !kept.used && kept.old.id == phrase.key && !wanted.contains(&squeezed_of(&kept.old))
        };
        let kept = olds.iter_mut().find(waits)?;
        kept.used = true;
        Some(Old { id: String::new(), ..kept.old.clone() })
    }

    /// What somebody has translated and no text of today wants.
    fn leftovers(&self) -> Vec<Old> {
        let used = || self.used.iter().filter_map(|place| self.file.entries.get(*place));
        let kept = |old: &Old| used().any(|entry| same(&old_of(entry), old));
        let unused = |(place, entry): (usize, &Entry)| {
            (!self.used.contains(&place) && !is_pending(entry) && !is_draft(entry)).then(|| old_of(entry))
        };
        let entries = self.file.entries.iter().enumerate().filter_map(unused);
        let olds = self.olds.iter().filter(|kept| !kept.used).map(|kept| kept.old.clone());
        let mut left: Vec<Old> = Vec::new();
        for old in entries.chain(olds).filter(|old| !kept(old)) {
            if !left.iter().any(|known| same(known, &old)) {
                left.push(old);
            }
        }
        left
    }
}

/// What somebody has translated in `file`: the text it was made from, without white space, and its
/// words. Messages that choose between several words are left out.
pub(super) fn finished(file: &File) -> impl Iterator<Item = (String, String)> {
    let done = file.entries.iter().filter(|entry| !is_pending(entry) && !is_draft(entry));
    done.filter_map(|entry| Some((squeezed(entry.original.as_ref()?), plain(entry.value())?)))
}

fn entry_of(phrase: &Phrase) -> Entry {
    Entry { id: phrase.key.clone(), original: Some(phrase.base.to_string()), ..Entry::default() }
}

fn old_of(entry: &Entry) -> Old {
    Old {
        id: entry.id.clone(),
        original: entry.original.clone().unwrap_or_default(),
        value: entry.value().to_owned(),
        remarks: entry.remarks.clone(),
    }
}

fn same(one: &Old, other: &Old) -> bool {
    squeezed_of(one) == squeezed_of(other) && squeezed(&one.value) == squeezed(&other.value)
}

/// Whether a value from a comment, which nobody has looked through, would be a message.
fn is_sound(value: &str) -> bool {
    slips("", &format!("a ={value}\n")).is_empty()
}

/// Whether a message waits for its translator.
fn is_pending(entry: &Entry) -> bool {
    let original = entry.original.as_deref().unwrap_or_default();
    entry.mark == Mark::Pending && untouched(original, entry.value())
}

/// Whether a message is as the converter left it.
fn is_draft(entry: &Entry) -> bool {
    matches!(&entry.mark, Mark::Draft(printed) if *printed == print(entry.value()))
}

fn drafted(phrase: &Phrase, drafter: Option<&Drafter<'_>>) -> Option<(String, Mark)> {
    let draft = drafter?(phrase)?;
    let tail = tail(&as_message(&draft));
    let print = tail.split_once('=').map(|(_, value)| print(value))?;
    Some((tail, Mark::Draft(print)))
}

fn squeezed_of(old: &Old) -> String {
    squeezed(&old.original)
}

#[cfg(test)]
#[path = "refresh_tests.rs"]
mod tests;
