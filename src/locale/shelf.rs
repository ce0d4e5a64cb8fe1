//! All locales there are: those in the program, and those in a folder that changes or adds some.
use std::path::{Path, PathBuf};

use super::embedded::{LOCALES, MANIFESTS};
use super::ftl::{Parsed, parse, trust};
use super::info::LocaleInfo;
use super::issue::Issue;
use super::manifest::Manifest;
use super::source;
use super::tag::Tag;

/// Where locales are looked for: `<overrides>/<tag>/` stands before the program's own.
#[derive(Debug, Clone)]
pub(crate) struct Shelf<'s> {
    texts: &'s [(&'s str, &'s str)],
    manifests: &'s [(&'s str, Manifest)],
    folders: Vec<(Tag, PathBuf)>,
    /// The build has looked through the text of the base language and stopped at any fault.
    base_is_checked: bool,
}

/// More folders, or files in one folder, are not looked at.
const MOST_FILES: usize = 200;

impl Shelf<'static> {
    /// The locales of the program, and those under `overrides`.
    pub(crate) fn open(overrides: Option<&Path>) -> Self {
        Self { base_is_checked: true, ..Self::with(LOCALES, MANIFESTS, overrides) }
    }
}

impl<'s> Shelf<'s> {
    /// A shelf with other text in the program, for tests.
    pub(crate) fn with(
        texts: &'s [(&'s str, &'s str)],
        manifests: &'s [(&'s str, Manifest)],
        overrides: Option<&Path>,
    ) -> Self {
        let folders = overrides.map(folders).unwrap_or_default();
        Self { texts, manifests, folders, base_is_checked: false }
    }

    /// All locales, in the order of the language screen; what is wrong with manifests goes to
    /// `issues`.
    pub(crate) fn offered(&self, issues: &mut Vec<Issue>) -> Vec<LocaleInfo> {
        let mut tags: Vec<Tag> = self.manifests.iter().filter_map(|(tag, _)| Tag::parse(tag).ok()).collect();
        tags.extend(self.folders.iter().map(|(tag, _)| tag.clone()));
        tags.sort();
        tags.dedup();
        let mut offered: Vec<LocaleInfo> = tags.iter().filter_map(|tag| self.info(tag, issues)).collect();
        offered.sort_by(|a, b| (a.order, &a.tag).cmp(&(b.order, &b.tag)));
        offered
    }

    /// The manifest of `tag`: from disk, or the program's if that one is missing or faulty.
    pub(crate) fn info(&self, tag: &Tag, issues: &mut Vec<Issue>) -> Option<LocaleInfo> {
        self.on_disk(tag).and_then(|folder| manifest(tag, folder, issues)).or_else(|| {
            let (_, manifest) = self.manifests.iter().find(|(name, _)| *name == tag.as_str())?;
            LocaleInfo::new(tag.clone(), manifest).ok()
        })
    }

    /// The locales to ask for a reader of `tag`: itself, its fallbacks depth first, the base
    /// language, English.
    ///
    /// Behind it, how many of them come before the automatic end of the chain.
    pub(crate) fn chain(&self, tag: &Tag, issues: &mut Vec<Issue>) -> (Vec<LocaleInfo>, usize) {
        let mut chain = Vec::new();
        self.walk(tag, &mut chain, issues);
        let declared = chain.len();
        for tag in [Tag::base(), Tag::last()] {
            self.walk(&tag, &mut chain, issues);
        }
        (chain, declared)
    }

    fn walk(&self, tag: &Tag, chain: &mut Vec<LocaleInfo>, issues: &mut Vec<Issue>) {
        // A locale met twice is a loop or a short cut; either way it has been asked.
        if chain.iter().any(|known| known.tag == *tag) || chain.len() >= MOST_FILES {
            return;
        }
        let Some(info) = self.info(tag, issues) else { return };
        let next = info.fallback.clone();
        chain.push(info);
        for tag in &next {
            self.walk(tag, chain, issues);
        }
    }

    /// The text of `tag` in the program.
    pub(crate) fn embedded(&self, tag: &Tag) -> Vec<Parsed> {
        let own = |path: &str| path.strip_prefix(tag.as_str()).is_some_and(|rest| rest.starts_with('/'));
        let read = if self.base_is_checked && *tag == Tag::base() { trust } else { parse };
        self.texts.iter().filter(|(path, _)| own(path)).map(|(path, text)| read(path, (*text).to_owned())).collect()
    }

    /// The text of `tag` on disk, and the files that could not be read.
    pub(crate) fn overriding(&self, tag: &Tag, issues: &mut Vec<Issue>) -> Vec<Parsed> {
        let Some(folder) = self.on_disk(tag) else { return Vec::new() };
        let mut found = Vec::new();
        for path in entries(folder).into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "ftl")) {
            let name = path.display().to_string();
            match source::read(&path) {
                Ok(text) => found.push(parse(&name, text)),
                Err(what) => issues.push(Issue::of_file(&name, what)),
            }
        }
        found
    }

    fn on_disk(&self, tag: &Tag) -> Option<&Path> {
        self.folders.iter().find(|(name, _)| name == tag).map(|(_, folder)| folder.as_path())
    }
}

fn folders(root: &Path) -> Vec<(Tag, PathBuf)> {
    let named = |path: PathBuf| Some((Tag::parse(path.file_name()?.to_str()?).ok()?, path));
    entries(root).into_iter().filter(|path| path.is_dir()).filter_map(named).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let read = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = read.map(|entry| entry.path()).take(MOST_FILES).collect();
    paths.sort();
    paths
}

fn manifest(tag: &Tag, folder: &Path, issues: &mut Vec<Issue>) -> Option<LocaleInfo> {
    let path = folder.join("locale.toml");
    if !path.exists() {
        return None;
    }
    let file = path.display().to_string();
    let text = source::read(&path).map_err(|what| Issue::of_file(&file, what));
    let manifest = text.and_then(|text| {
        toml::from_str::<Manifest>(&text).map_err(|fault| {
            let what = format!("locale.toml 读不懂：{}", fault.message());
            Issue::at(&file, &text, fault.span().map_or(0, |span| span.start), what)
        })
    });
    let info = manifest
        .and_then(|manifest| LocaleInfo::new(tag.clone(), &manifest).map_err(|what| Issue::of_file(&file, what)));
    match info {
        Ok(info) => Some(info),
        Err(issue) => {
            if !issues.contains(&issue) {
                issues.push(issue);
            }
            None
        }
    }
}
