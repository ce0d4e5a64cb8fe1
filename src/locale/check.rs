//! What translators have to mend: gaps, slips, stale texts. Data only; printing is the caller's.
use std::collections::HashSet;
use std::path::Path;

use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::ast::Entry;

use super::embedded::{GIVEN, MESSAGES, variables};
use super::ftl::{Parsed, line_of, parse};
use super::info::LocaleInfo;
use super::issue::Issue;
use super::layer::{Facts, Layer};
use super::manifest::Status;
use super::overlay::{Original, Overlay, originals, squeezed, written};
use super::phrases::fill;
use super::shelf::Shelf;
use super::signature::Signature;
use super::tag::Tag;
use crate::model::{CleanText, Phrase, placeholders};

/// How much of the interface a locale says itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The locale.
    pub tag: Tag,
    /// Messages it says whole.
    pub done: usize,
    /// Messages there are.
    pub total: usize,
    /// The others, which it leaves to its fallbacks.
    pub missing: Vec<&'static str>,
}

/// What is left to do in a file of translations.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OverlayCheck {
    /// What is wrong with the file.
    pub issues: Vec<Issue>,
    /// Texts that are translated.
    pub done: usize,
    /// Texts there are.
    pub total: usize,
    /// Messages whose original nobody has written, or not any more.
    pub stale: Vec<String>,
    /// Keys of texts without a translation.
    pub missing: Vec<String>,
    /// Keys of texts whose translation is the original.
    pub same: Vec<String>,
}

/// How much each locale of the program says itself, in the order of the language screen.
pub fn coverage() -> Vec<Coverage> {
    let shelf = Shelf::open(None);
    shelf.offered(&mut Vec::new()).into_iter().map(|info| covered(&shelf, info)).collect()
}

fn covered(shelf: &Shelf<'_>, info: LocaleInfo) -> Coverage {
    let layer = Layer::new(&info.plural, &shelf.embedded(&info.tag), &sample_facts());
    let says = |id: &str| matches!(rehearsed(&layer, id), Some(Ok(())));
    let missing: Vec<&str> = MESSAGES.iter().map(|(id, _)| *id).filter(|id| !says(id)).collect();
    Coverage { tag: info.tag, done: MESSAGES.len() - missing.len(), total: MESSAGES.len(), missing }
}

/// Everything wrong with a locale, in the program and in the folder `overrides`: slips in its files,
/// messages and variables the program does not know, messages with a gap.
///
/// Messages it does not have are no fault; see [`coverage`].
pub fn check_locale(tag: &Tag, overrides: Option<&Path>) -> Vec<Issue> {
    check(&Shelf::open(overrides), tag)
}

/// The same on a shelf.
pub(crate) fn check(shelf: &Shelf<'_>, tag: &Tag) -> Vec<Issue> {
    let mut issues = Vec::new();
    let Some(info) = shelf.info(tag, &mut issues) else {
        issues.push(Issue::of_file(tag.as_str(), "没有这个语言的 locale.toml，或者它有错"));
        return issues;
    };
    let manifest = format!("{tag}/locale.toml");
    match (info.status, &info.review) {
        (Status::Reviewed, None) => issues.push(Issue::of_file(
            &manifest,
            "写着 reviewed，可是没有人签名：加上 reviewed_by（谁读过）和 reviewed_on（哪一天读完）",
        )),
        (Status::Draft, Some(_)) => {
            issues.push(Issue::of_file(&manifest, "有人签了名，把 status 改成 \"reviewed\""));
        }
        _ => {}
    }
    for files in [shelf.embedded(tag), shelf.overriding(tag, &mut issues)] {
        twice(&files, &mut issues);
        let layer = Layer::new(&info.plural, &files, &sample_facts());
        let reserved = layer.made_up_facts();
        issues.extend(reserved.iter().map(|id| layer.issue(id, "号码和会变的数字只能写在 content 里")));
        for parsed in &files {
            issues.extend(parsed.issues.iter().cloned());
            unknown(parsed, &reserved, &mut issues);
        }
        for (id, _) in MESSAGES {
            if let Some(Err(what)) = rehearsed(&layer, id) {
                issues.push(layer.issue(id, &what));
            }
        }
    }
    issues
}

/// What is left to do in the translations `source` of a pack whose texts are `phrases`.
pub fn check_overlay(tag: &Tag, file: &str, source: &str, phrases: &[Phrase]) -> OverlayCheck {
    let info = Shelf::open(None).info(tag, &mut Vec::new()).unwrap_or_else(LocaleInfo::bare);
    // Every placeholder stands for its own name: so a translation equals its original if it says nothing else.
    let names: Vec<(&str, CleanText)> = phrases
        .iter()
        .flat_map(|phrase| placeholders(&phrase.base))
        .map(|placeholder| (placeholder.name, CleanText::lossy(placeholder.name)))
        .collect();
    let facts = Facts::new(names.iter().map(|(name, text)| (*name, text)));
    let (overlay, parsed) = Overlay::read(file, source.to_owned(), &info.plural, &facts);

    let mut found = OverlayCheck { total: phrases.len(), ..OverlayCheck::default() };
    (found.stale, found.issues) = unused(&parsed, phrases);
    found.issues.extend(parsed.issues);
    for phrase in phrases {
        let id = overlay.id(&phrase.key, &phrase.base, false);
        match id.and_then(|id| Some((id, overlay.say(id)?))) {
            Some((_, Ok(text))) if squeezed(&text) == squeezed(&fill(&phrase.base, |_| None)) => {
                found.same.push(phrase.key.clone());
            }
            Some((_, Ok(_))) => found.done += 1,
            Some((id, Err(what))) => found.issues.push(overlay.layer().issue(id, &what)),
            None => found.missing.push(phrase.key.clone()),
        }
    }
    found
}

/// What keeps the file of translations `source` from being read whole.
pub fn slips(file: &str, source: &str) -> Vec<Issue> {
    parse(file, source.to_owned()).issues
}

/// Messages whose original is not among the texts, and issues with those that name none.
fn unused(parsed: &Parsed, phrases: &[Phrase]) -> (Vec<String>, Vec<Issue>) {
    let source = parsed.resource.source();
    let wanted: HashSet<String> = phrases.iter().map(|phrase| squeezed(&phrase.base)).collect();
    let (mut stale, mut named) = (Vec::new(), HashSet::new());
    for Original { id, from, .. } in originals(source) {
        if !wanted.contains(&squeezed(&from)) {
            stale.push(written(&id).to_owned());
        }
        named.insert(id);
    }
    let nameless = messages(parsed).filter(|(id, _)| !named.contains(*id));
    let what = "上面缺一行“# 原文：…”，没有用上";
    let issues = nameless.map(|(id, _)| Issue { line: line_of(source, id), ..Issue::of_file(&parsed.file, what) });
    (stale, issues.collect())
}

fn twice(files: &[Parsed], issues: &mut Vec<Issue>) {
    let mut seen = HashSet::new();
    for parsed in files {
        for (id, _) in messages(parsed).filter(|(id, _)| !seen.insert((*id).to_owned())) {
            issues.push(Issue::of_file(&parsed.file, format!("“{id}”写了两遍，只有后一遍有用")));
        }
    }
}

fn unknown(parsed: &Parsed, reserved: &[String], issues: &mut Vec<Issue>) {
    for (id, signature) in messages(parsed) {
        let mut say = |what: String| {
            let line = line_of(parsed.resource.source(), id);
            issues.push(Issue { line, ..Issue::of_file(&parsed.file, what) });
        };
        let Some(known) = variables(id) else {
            if !reserved.iter().any(|name| name == id) {
                say(format!("程序里没有“{id}”（写错了，或者已经不用了）"));
            }
            continue;
        };
        for name in signature.variables.iter().filter(|name| !known.contains(&name.as_str())) {
            say(format!("“{id}”里的 ${name} 程序不会给"));
        }
    }
}

fn messages(parsed: &Parsed) -> impl Iterator<Item = (&str, Signature)> {
    parsed.resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => {
            Some((message.id.name, message.value.as_ref().map(Signature::of).unwrap_or_default()))
        }
        _ => None,
    })
}

/// Says a message with all kinds of values; nothing if the layer does not have it.
fn rehearsed(layer: &Layer, id: &str) -> Option<Result<(), String>> {
    let samples = [FluentValue::from(1), FluentValue::from(3), FluentValue::from("王奶奶")];
    for sample in samples {
        let names = variables(id).unwrap_or_default();
        let values: FluentArgs<'_> = names.iter().map(|name| (*name, sample.clone())).collect();
        if let Err(what) = layer.say(id, Some(&values))? {
            return Some(Err(what));
        }
    }
    Some(Ok(()))
}

/// A number for everything that a region gives.
fn sample_facts() -> Facts {
    let number = CleanText::from(0);
    Facts::new(GIVEN.iter().map(|name| (*name, &number)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::embedded::MANIFESTS;

    fn phrase(key: &str, base: &str) -> Phrase {
        Phrase::new(key, CleanText::new(base).unwrap())
    }

    #[test]
    fn what_a_translator_has_to_mend_is_listed() {
        let phrases = [
            phrase("l-c1", "先打 {hotline-police}。"),
            phrase("l-c2", "没动过"),
            phrase("l-c3", "还没译"),
            phrase("l-c4", "搬过家"),
            phrase("l-c5", "有个洞"),
        ];
        let source = "# 原文：先打 {hotline-police}。\nl-c1 = 先拨 { hotline-police }。\n\n\
                      # 原文：没动过\nl-c2 = 没动过\n\n# 原文：改过了\nl-c3 = 旧\n\n\
                      # 原文：搬过家\nl-c9 = 搬脱了\n\n# 原文：有个洞\nl-c5 = 洞 { $x }\n\nl-c6 = 无头\n";
        let found = check_overlay(&Tag::parse("wuu-Hans-CN").unwrap(), "wuu.ftl", source, &phrases);
        assert_eq!((found.done, found.total), (2, 5));
        assert_eq!(found.stale, ["l-c3"]);
        assert_eq!(found.missing, ["l-c3"]);
        assert_eq!(found.same, ["l-c2"]);
        let issues: Vec<String> = found.issues.iter().map(Issue::to_string).collect();
        assert!(issues[0].starts_with("wuu.ftl:16：") && issues[0].contains("原文"), "{issues:?}");
        assert!(issues[1].starts_with("wuu.ftl:14：“l-c5”"), "{issues:?}");
        assert_eq!(issues.len(), 2);
    }

    #[test]
    fn ids_the_program_does_not_know_and_numbers_made_up_are_told() {
        let texts = [("en/a.ftl", "no-such-message = x\nhotline-mine = 000\nno-such-message = y\n")];
        let shelf = Shelf::with(&texts, MANIFESTS, None);
        let issues: Vec<String> = check(&shelf, &Tag::parse("en").unwrap()).iter().map(Issue::to_string).collect();
        for said in ["写了两遍", "en/a.ftl:1：程序里没有“no-such-message”", "en/a.ftl:2：“hotline-mine”没有用上"]
        {
            assert!(issues.iter().any(|issue| issue.contains(said)), "{said}: {issues:?}");
        }
    }
}
