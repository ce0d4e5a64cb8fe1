//! The text of one locale, from one place.
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use fluent_syntax::ast::Entry;
use unic_langid::LanguageIdentifier;

use super::embedded::variables;
use super::ftl::{Parsed, line_of};
use super::issue::Issue;
use super::money::money;
use super::signature::Signature;
use crate::model::CleanText;

/// A Fluent bundle that gives a message whole or not at all.
pub(crate) struct Layer {
    bundle: FluentBundle<Arc<FluentResource>>,
    poisoned: HashSet<String>,
    files: Vec<(String, Arc<FluentResource>)>,
}

impl fmt::Debug for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let files: Vec<&String> = self.files.iter().map(|(file, _)| file).collect();
        f.debug_struct("Layer").field("files", &files).field("poisoned", &self.poisoned).finish_non_exhaustive()
    }
}

/// A text beyond this many bytes is a mistake or a bomb.
const LONGEST_TEXT: usize = 16 * 1024;

impl Layer {
    /// Takes files, a later one standing before an earlier one, and `facts`, which stand before all
    /// of them: no file can change an emergency number, or make one up.
    pub(crate) fn new<'p>(plural: &str, files: impl IntoIterator<Item = &'p Parsed>, facts: &Facts) -> Self {
        let mut layer = Self { bundle: bundle(plural), poisoned: HashSet::new(), files: Vec::new() };
        for parsed in files {
            if !layer.poisoned.is_empty() {
                for entry in parsed.resource.entries() {
                    layer.poisoned.remove(&name_of(entry));
                }
            }
            layer.poisoned.extend(parsed.poisoned.iter().cloned());
            layer.bundle.add_resource_overriding(Arc::clone(&parsed.resource));
            layer.files.push((parsed.file.clone(), Arc::clone(&parsed.resource)));
        }
        layer.spread_poison();
        layer.bundle.add_resource_overriding(layer.without_made_up_facts());
        layer.bundle.add_resource_overriding(Arc::clone(&facts.resource));
        layer
    }

    /// A message: nothing if it is not there; an error, for maintainers, if it has a gap or cannot
    /// be shown.
    pub(crate) fn say(&self, id: &str, values: Option<&FluentArgs<'_>>) -> Option<Result<CleanText, String>> {
        let pattern = self.bundle.get_message(id)?.value()?;
        if self.poisoned.contains(id) {
            return None;
        }
        let mut errors = Vec::new();
        let mut text = Bounded(String::new());
        let written = self.bundle.write_pattern(&mut text, pattern, values, &mut errors);
        Some(whole(text.0, written.is_ok(), &errors))
    }

    /// An issue at the place of a message.
    pub(crate) fn issue(&self, id: &str, what: &str) -> Issue {
        let place = self.files.iter().rev().find_map(|(file, resource)| match line_of(resource.source(), id) {
            0 => None,
            line => Some((file, line)),
        });
        let (file, line) = place.map_or(("", 0), |(file, line)| (file.as_str(), line));
        Issue { line, ..Issue::of_file(file, format!("“{id}”没有用上：{what}")) }
    }

    /// What files say about numbers that only a region may give.
    pub(crate) fn made_up_facts(&self) -> Vec<String> {
        let entries = self.files.iter().flat_map(|(_, resource)| resource.entries());
        let bare = |entry: &&Entry<&str>| match entry {
            Entry::Message(message) => is_fact(message.id.name),
            Entry::Term(term) => is_fact(term.id.name),
            _ => false,
        };
        entries.filter(bare).map(name_of).collect()
    }

    fn without_made_up_facts(&self) -> Arc<FluentResource> {
        let mut source = String::new();
        for name in self.made_up_facts() {
            // A message that refers to itself is never there; terms live under the same names.
            let name = name.trim_start_matches('-');
            source.push_str(&[name, " = { ", name, " }\n"].concat());
        }
        resource(source)
    }

    /// A message that quotes a poisoned one is poisoned too.
    fn spread_poison(&mut self) {
        let mut quotes: HashMap<String, Vec<String>> = HashMap::new();
        if self.poisoned.is_empty() {
            return;
        }
        for entry in self.files.iter().flat_map(|(_, resource)| resource.entries()) {
            let value = match entry {
                Entry::Message(message) => message.value.as_ref(),
                Entry::Term(term) => Some(&term.value),
                _ => None,
            };
            if let Some(value) = value {
                quotes.insert(name_of(entry), Signature::of(value).references);
            }
        }
        loop {
            let spoilt = |references: &Vec<String>| references.iter().any(|name| self.poisoned.contains(name));
            let found = quotes.iter().filter(|(name, _)| !self.poisoned.contains(*name));
            let more: Vec<String> = found.filter(|(_, quoted)| spoilt(quoted)).map(|(name, _)| name.clone()).collect();
            if more.is_empty() {
                return;
            }
            self.poisoned.extend(more);
        }
    }
}

/// Hotlines and figures, as messages that stand before all others.
#[derive(Debug, Clone)]
pub(crate) struct Facts {
    resource: Arc<FluentResource>,
}

impl Facts {
    /// Names (`hotline-police`) and what they stand for.
    pub(crate) fn new<'f>(facts: impl IntoIterator<Item = (&'f str, &'f CleanText)>) -> Self {
        let mut source = String::new();
        for (name, text) in facts.into_iter().filter(|(name, _)| is_fact(name)) {
            let quoted = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " ");
            source.push_str(&[name, " = { \"", &quoted, "\" }\n"].concat());
        }
        Self { resource: resource(source) }
    }
}

/// Whether `id` is the name of a number, not of a message of the interface.
fn is_fact(id: &str) -> bool {
    let ascii = || id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    (id.starts_with("hotline-") || id.starts_with("figure-")) && ascii() && variables(id).is_none()
}

fn name_of(entry: &Entry<&str>) -> String {
    match entry {
        Entry::Message(message) => message.id.name.to_owned(),
        Entry::Term(term) => format!("-{}", term.id.name),
        _ => String::new(),
    }
}

fn resource(source: String) -> Arc<FluentResource> {
    Arc::new(FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource))
}

fn bundle(plural: &str) -> FluentBundle<Arc<FluentResource>> {
    let language: LanguageIdentifier = plural.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Terminals count or draw the isolation marks.
    bundle.set_use_isolating(false);
    // No NUMBER: with it a file could ask for a thousand million digits.
    let by_ten_thousands = plural == "zh";
    let added = bundle.add_function("MONEY", move |values, named| money(by_ten_thousands, values, named));
    debug_assert!(added.is_ok(), "a new bundle has no functions");
    bundle
}

/// The text, if nothing is missing in it. A variable missing in a term leaves no error but a brace.
fn whole(text: String, short_enough: bool, errors: &[FluentError]) -> Result<CleanText, String> {
    if let Some(error) = errors.first() {
        return Err(gap(error));
    }
    if !short_enough {
        return Err("太长".to_owned());
    }
    if text.contains(['{', '}']) {
        return Err("里面有没填上的 { }".to_owned());
    }
    if text.trim().is_empty() {
        return Err("是空的".to_owned());
    }
    CleanText::new(text).map_err(|fault| format!("有不能显示的字符（{fault}）"))
}

/// What is missing in a message.
fn gap(error: &FluentError) -> String {
    let FluentError::ResolverError(error) = error else { return error.to_string() };
    match error {
        ResolverError::Reference(ReferenceKind::Variable { id }) => format!("程序不会给 ${id}"),
        ResolverError::Reference(ReferenceKind::Function { id }) => format!("没有 {id} 这个函数"),
        ResolverError::Reference(ReferenceKind::Term { id, .. }) => format!("没有 -{id} 这一条"),
        ResolverError::Reference(ReferenceKind::Message { id, .. }) | ResolverError::NoValue(id) => {
            format!("没有 {id} 这一条")
        }
        ResolverError::Cyclic => "绕回了自己".to_owned(),
        ResolverError::TooManyPlaceables => "{ } 太多".to_owned(),
        ResolverError::MissingDefault => "选择项里没有带 * 的默认项".to_owned(),
    }
}

/// Text that stops growing before it fills the memory.
struct Bounded(String);

impl fmt::Write for Bounded {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.0.len() + text.len() > LONGEST_TEXT {
            return Err(fmt::Error);
        }
        self.0.push_str(text);
        Ok(())
    }
}
