//! Texts of packs in the language of a reader: translations, hotlines, figures.
use std::sync::{Mutex, OnceLock, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::info::LocaleInfo;
use super::issue::Issue;
use super::layer::Facts;
use super::overlay::Overlay;
use super::tag::Tag;
use crate::model::{CleanText, Figure, Phrase, Region, placeholders};

/// The name under which the texts shared by all packs are learnt: regions, red flags, figures
/// (`content/locales/<tag>.ftl`).
pub const SHARED: &str = "shared";

/// Keys of texts that hold numbers to ring and to trust. No pack but [`SHARED`] translates them.
const SHARED_KEYS: [&str; 2] = ["region-", "figure-"];

/// What packs say, in one language.
#[derive(Debug)]
pub(crate) struct Phrases {
    /// Whose translations are used, with the plural rules of each. English is not among them
    /// unless the reader chose it: an English sentence in a Mandarin lesson helps nobody.
    locales: Vec<(Tag, String)>,
    hotlines: Vec<(String, CleanText)>,
    figures: Vec<(String, Phrase)>,
    learnt: RwLock<Learnt>,
    /// What was wrong with files that were taken apart later than they were learnt.
    late: Mutex<Vec<Issue>>,
}

#[derive(Debug, Default)]
struct Learnt {
    packs: Vec<String>,
    /// In the order of the locales, then in the order they were learnt.
    overlays: Vec<Translation>,
}

#[derive(Debug)]
struct Translation {
    locale: usize,
    shared: bool,
    file: String,
    /// Until it is taken apart: a whole pack takes a while, and the locales behind the reader's own are
    /// seldom asked.
    unread: Mutex<Option<(String, Facts)>>,
    overlay: OnceLock<Overlay>,
}

impl Phrases {
    /// For a reader whose chain begins with `locales`.
    pub(crate) fn new(locales: &[LocaleInfo], region: Option<&Region>, figures: &[Figure]) -> Self {
        let hotlines = region.iter().flat_map(|region| &region.hotlines);
        let own = region.iter().flat_map(|region| &region.figures);
        let mut named: Vec<(String, Phrase)> = Vec::new();
        for figure in own.chain(figures) {
            let name = format!("figure-{}", figure.id);
            if !named.iter().any(|(known, _)| *known == name) {
                named.push((name, figure.text.clone()));
            }
        }
        Self {
            locales: locales.iter().map(|info| (info.tag.clone(), info.plural.clone())).collect(),
            hotlines: hotlines.map(|hotline| (format!("hotline-{}", hotline.id), hotline.number.clone())).collect(),
            figures: named,
            learnt: RwLock::default(),
            late: Mutex::default(),
        }
    }

    /// Hotlines and figures for Fluent, the figures in the language of the reader as far as it has
    /// been learnt.
    pub(crate) fn facts(&self) -> Facts {
        let figures: Vec<(&str, CleanText)> =
            self.figures.iter().map(|(name, phrase)| (name.as_str(), self.figure(phrase))).collect();
        let hotlines = self.hotlines.iter().map(|(name, number)| (name.as_str(), number));
        Facts::new(hotlines.chain(figures.iter().map(|(name, text)| (*name, text))))
    }

    /// See [`super::Text::say`].
    pub(crate) fn say(&self, phrase: &Phrase, note: &dyn Fn(Issue)) -> CleanText {
        self.translated(phrase, note).unwrap_or_else(|| fill(&phrase.base, |name| self.value(name)))
    }

    /// See [`super::Text::learn`]; gives what is wrong with the files.
    pub(crate) fn learn(&self, pack: &str, source: &mut dyn FnMut(&str) -> Option<String>) -> Vec<Issue> {
        if self.knows(pack) {
            return Vec::new();
        }
        let facts = self.facts();
        let mut found: Vec<Translation> = Vec::new();
        for (locale, (tag, _)) in self.locales.iter().enumerate() {
            let Some(text) = source(tag.as_str()) else { continue };
            found.push(Translation {
                locale,
                shared: pack == SHARED,
                file: format!("{pack}/locales/{tag}.ftl"),
                unread: Mutex::new(Some((text, facts.clone()))),
                overlay: OnceLock::new(),
            });
        }
        let issues = found.first().map(|nearest| self.open(nearest).1).unwrap_or_default();
        let mut learnt = self.write();
        learnt.packs.push(pack.to_owned());
        learnt.overlays.extend(found);
        learnt.overlays.sort_by_key(|translation| translation.locale);
        issues
    }

    /// Whether `pack` has been learnt.
    pub(crate) fn knows(&self, pack: &str) -> bool {
        self.read().packs.iter().any(|known| known == pack)
    }

    fn translated(&self, phrase: &Phrase, note: &dyn Fn(Issue)) -> Option<CleanText> {
        let learnt = self.read();
        let shared_only = SHARED_KEYS.iter().any(|begin| phrase.key.starts_with(begin));
        for locale in 0..self.locales.len() {
            let of_locale = || learnt.overlays.iter().filter(|t| t.locale == locale && (t.shared || !shared_only));
            // Two packs may have translated the same sentence: the one with the right key knows the scene.
            for exactly in [true, false] {
                for translation in of_locale() {
                    let (overlay, issues) = self.open(translation);
                    self.late.lock().unwrap_or_else(PoisonError::into_inner).extend(issues);
                    let Some(id) = overlay.id(&phrase.key, &phrase.base, exactly) else { continue };
                    match overlay.say(id) {
                        Some(Ok(text)) => return Some(text),
                        Some(Err(what)) => note(overlay.layer().issue(id, &what)),
                        None => {}
                    }
                }
            }
        }
        None
    }

    /// What a file says, and, when it is asked for the first time, what is wrong with it.
    fn open<'t>(&self, translation: &'t Translation) -> (&'t Overlay, Vec<Issue>) {
        let Translation { locale, file, unread, overlay, .. } = translation;
        let mut issues = Vec::new();
        let overlay = overlay.get_or_init(|| {
            let unread = unread.lock().unwrap_or_else(PoisonError::into_inner).take();
            let (text, facts) = unread.unwrap_or_else(|| (String::new(), Facts::new([])));
            let plural = self.locales.get(*locale).map_or("zh", |(_, plural)| plural.as_str());
            let (overlay, parsed) = Overlay::read(file, text, plural, &facts);
            issues = parsed.issues;
            overlay
        });
        (overlay, issues)
    }

    /// What was found wrong since files were learnt.
    pub(crate) fn late_issues(&self) -> Vec<Issue> {
        self.late.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn value(&self, name: &str) -> Option<CleanText> {
        let hotline = self.hotlines.iter().find(|(known, _)| known == name).map(|(_, number)| number.clone());
        let figure = || self.figures.iter().find(|(known, _)| known == name).map(|(_, phrase)| self.figure(phrase));
        hotline.or_else(figure)
    }

    /// A figure may speak of nothing but itself: with placeholders in it, it could go round in
    /// circles.
    fn figure(&self, phrase: &Phrase) -> CleanText {
        self.translated(phrase, &|_| {}).unwrap_or_else(|| fill(&phrase.base, |_| None))
    }

    fn read(&self) -> RwLockReadGuard<'_, Learnt> {
        self.learnt.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Learnt> {
        self.learnt.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// `base` with its placeholders filled; a name without a value stays as it is, without braces.
pub(crate) fn fill(base: &CleanText, value: impl Fn(&str) -> Option<CleanText>) -> CleanText {
    let mut text = String::new();
    let mut from = 0;
    for placeholder in placeholders(base) {
        text.push_str(base.get(from..placeholder.range.start).unwrap_or_default());
        match value(placeholder.name) {
            Some(value) => text.push_str(&value),
            None => text.extend(placeholder.name.chars().filter(|c| *c != '{')),
        }
        from = placeholder.range.end;
    }
    text.push_str(base.get(from..).unwrap_or_default());
    // All parts are clean; joined, they can only pile up combining marks.
    CleanText::lossy(&text)
}
