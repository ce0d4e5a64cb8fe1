//! Everything that is said to one reader.
use std::collections::HashSet;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use fluent_bundle::{FluentArgs, FluentValue};

use super::ftl::Parsed;
use super::info::LocaleInfo;
use super::issue::Issue;
use super::layer::{Facts, Layer};
use super::phrases::Phrases;
use super::shelf::Shelf;
use super::tag::Tag;
use crate::model::{CleanText, Figure, Phrase, Region};

/// The interface and the packs in the language of one reader.
///
/// Every message of the base language is a method: `text.home_title()`,
/// `text.frame_page(page, pages)`. A message is looked for in the reader's locale, its fallbacks, the
/// base language and English, in that order, each with the files on disk before those of the
/// program. One with a gap, a cut or a character that cannot be shown counts as missing; it is noted
/// once in [`Text::issues`].
#[derive(Debug)]
pub struct Text {
    info: LocaleInfo,
    /// The reader's locale.
    layers: Vec<Layer>,
    /// The rest of the chain, read when a message is missing: most readers never need it.
    behind: Behind,
    phrases: Phrases,
    notes: Mutex<Notes>,
}

/// The locales behind the reader's own.
#[derive(Debug)]
struct Behind {
    shelf: Shelf<'static>,
    chain: Vec<LocaleInfo>,
    facts: Facts,
    layers: OnceLock<Vec<Layer>>,
}

/// What was found wrong, each message once.
#[derive(Debug, Default)]
struct Notes {
    issues: Vec<Issue>,
    seen: HashSet<(usize, String)>,
}

impl Text {
    /// Reads the locale `tag` and its chain, and no other: from the program, and from
    /// `<overrides>/<tag>/*.ftl`. A tag that is not there gives the base language.
    ///
    /// Hotlines and figures come from `region` (its figures before `figures`) and stand before all
    /// files.
    pub fn load(tag: &Tag, overrides: Option<&Path>, region: Option<&Region>, figures: &[Figure]) -> Self {
        Self::from_shelf(Shelf::open(overrides), tag, region, figures)
    }

    /// The same from a shelf.
    pub(crate) fn from_shelf(shelf: Shelf<'static>, tag: &Tag, region: Option<&Region>, figures: &[Figure]) -> Self {
        let mut issues = Vec::new();
        let (chain, declared) = shelf.chain(tag, &mut issues);
        let phrases = Phrases::new(chain.get(..declared.max(1)).unwrap_or_default(), region, figures);
        let facts = phrases.facts();
        let mut chain = chain.into_iter();
        let info = chain.next().unwrap_or_else(LocaleInfo::bare);
        let layers = layers_of(&shelf, &info, &facts, &mut issues);
        let behind = Behind { shelf, chain: chain.collect(), facts, layers: OnceLock::new() };
        let notes = Mutex::new(Notes { issues, seen: HashSet::new() });
        Self { info, layers, behind, phrases, notes }
    }

    /// The locale of the reader.
    pub fn tag(&self) -> &Tag {
        &self.info.tag
    }

    /// What that locale is called, and whom it suits.
    pub fn info(&self) -> &LocaleInfo {
        &self.info
    }

    /// What was wrong with the files read, and with messages asked for so far.
    pub fn issues(&self) -> Vec<Issue> {
        let mut issues = self.notes().issues.clone();
        issues.extend(self.phrases.late_issues());
        issues
    }

    /// A text of a pack in the language of the reader, its placeholders filled.
    ///
    /// A translation is used only while the text it was made from is still the author's, under
    /// whatever key; else the author's own words are said. A placeholder nobody knows leaves its
    /// bare name.
    pub fn say(&self, phrase: &Phrase) -> CleanText {
        self.phrases.say(phrase, &|issue| self.note_once(usize::MAX, &phrase.key, || issue))
    }

    /// Learns the translations of a pack: `source` gives the file of a locale, if there is one.
    ///
    /// Asks for the locales of the reader's chain only; a pack that is known is not read again. The
    /// texts shared by all packs (regions, red flags, figures) are learnt under [`super::SHARED`],
    /// before packs that speak of figures.
    pub fn learn(&self, pack: &str, source: &mut dyn FnMut(&str) -> Option<String>) {
        let issues = self.phrases.learn(pack, source);
        self.notes().issues.extend(issues);
    }

    /// Whether the translations of `pack` have been learnt.
    pub fn knows(&self, pack: &str) -> bool {
        self.phrases.knows(pack)
    }

    /// A message of the interface; the generated methods call it.
    #[allow(dead_code, reason = "without .ftl files in the base language there are no methods")]
    pub(crate) fn message<const N: usize>(&self, id: &str, values: [(&'static str, FluentValue<'_>); N]) -> CleanText {
        let values: FluentArgs<'_> = values.into_iter().map(|(name, value)| (name, showable(value))).collect();
        let values = (N > 0).then_some(&values);
        let behind = std::iter::once_with(|| self.behind()).flatten();
        for (index, layer) in self.layers.iter().chain(behind).enumerate() {
            match layer.say(id, values) {
                Some(Ok(text)) => return text,
                Some(Err(what)) => self.note_once(index, id, || layer.issue(id, &what)),
                None => {}
            }
        }
        self.note_once(usize::MAX - 1, id, || Issue::of_file("", format!("哪种话里都没有“{id}”")));
        CleanText::lossy("……")
    }

    /// The layers of the locales behind the reader's own.
    fn behind(&self) -> &[Layer] {
        let Behind { shelf, chain, facts, layers } = &self.behind;
        layers.get_or_init(|| {
            let mut issues = Vec::new();
            let layers = chain.iter().flat_map(|info| layers_of(shelf, info, facts, &mut issues)).collect();
            self.notes().issues.extend(issues);
            layers
        })
    }

    fn note_once(&self, layer: usize, id: &str, issue: impl FnOnce() -> Issue) {
        let mut notes = self.notes();
        if notes.seen.insert((layer, id.to_owned())) {
            notes.issues.push(issue());
        }
    }

    fn notes(&self) -> MutexGuard<'_, Notes> {
        self.notes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The files on disk before those of the program, and the program's alone behind: a faulty message
/// on disk gives way to the program's own.
fn layers_of(shelf: &Shelf<'_>, info: &LocaleInfo, facts: &Facts, issues: &mut Vec<Issue>) -> Vec<Layer> {
    let embedded = shelf.embedded(&info.tag);
    let overriding = shelf.overriding(&info.tag, issues);
    issues.extend(embedded.iter().chain(&overriding).flat_map(|parsed| parsed.issues.clone()));
    let layer = |files: &mut dyn Iterator<Item = &Parsed>| Layer::new(&info.plural, files, facts);
    let mut layers = Vec::new();
    if !overriding.is_empty() {
        layers.push(layer(&mut embedded.iter().chain(&overriding)));
    }
    if !embedded.is_empty() {
        layers.push(layer(&mut embedded.iter()));
    }
    for id in layers.first().map(Layer::made_up_facts).unwrap_or_default() {
        issues.extend(layers.first().map(|layer| layer.issue(&id, "号码和会变的数字只能写在 content 里")));
    }
    layers
}

/// A value that cannot spoil the message it goes into.
fn showable(value: FluentValue<'_>) -> FluentValue<'_> {
    /// Beyond it the plural rules panic.
    const LARGEST: f64 = 1e15;
    match value {
        FluentValue::String(text) => CleanText::lossy(&text.replace(['{', '}'], "")).to_string().into(),
        FluentValue::Number(number) if number.value.abs() < LARGEST => FluentValue::Number(number),
        FluentValue::Number(number) => number.as_string().into_owned().into(),
        other => other,
    }
}

impl<'t> From<&'t CleanText> for FluentValue<'t> {
    fn from(text: &'t CleanText) -> Self {
        text.as_str().into()
    }
}

impl From<CleanText> for FluentValue<'_> {
    fn from(text: CleanText) -> Self {
        text.to_string().into()
    }
}
