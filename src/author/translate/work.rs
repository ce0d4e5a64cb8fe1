//! The files of a folder, one for each language, and what becomes of them.
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::draft::{Converter, Origin, Words};
use super::file::File;
use super::message::squeezed;
use super::refresh::{Drafter, finished, refresh};
use super::share::Share;
use crate::content::{Chapter, Severity, check_and_gather, embedded_text};
use crate::locale::{LocaleInfo, Tag, slips};
use crate::model::Phrase;

/// A file of translations, brought up to date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Work {
    /// Where it stands.
    pub path: PathBuf,
    /// What is to be done with it.
    pub fate: Fate,
}

/// What becomes of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// There is none yet.
    New(String, Share),
    /// It changes.
    Changed(String, Share),
    /// It is up to date.
    Same(Share),
    /// It stays as it is until somebody has mended it; what is wrong, line by line.
    Faulty(Vec<String>),
}

/// The files of one folder: a pack, or what packs share.
#[derive(Debug)]
pub(super) struct Home {
    /// What it is called: the folder of the pack, or nothing for what packs share.
    pub(super) name: String,
    /// What a reader sees it called.
    title: String,
    pub(super) chapters: Vec<Chapter>,
}

/// The files of `folder`, a pack or a folder of packs, for the languages `wanted`; for those it has
/// already if none are. Nothing is written.
///
/// # Errors
///
/// What is wrong with the pack itself, as `leling check` prints it: a lesson that cannot be read would
/// take its translations with it.
pub fn translate(folder: &Path, wanted: &[LocaleInfo], draft: bool) -> Result<Vec<Work>, String> {
    let homes = homes(std::slice::from_ref(&folder.to_path_buf()))?;
    let lists = homes.iter().find(|home| home.name.is_empty()).and_then(|home| home.chapters.first());
    let mut done = Vec::new();
    for home in &homes {
        let Some(first) = home.chapters.first() else { continue };
        for (tag, name) in languages(first, wanted) {
            let desk = Desk { home, first, tag, name, shared: lists };
            let fate = desk.fate(draft).unwrap_or_else(Fate::Faulty);
            done.push(Work { path: PathBuf::from(first.beside(&desk.inside())), fate });
        }
    }
    Ok(done)
}

/// The languages asked for, else those there are files of, each with its name.
fn languages(first: &Chapter, wanted: &[LocaleInfo]) -> Vec<(Tag, String)> {
    if !wanted.is_empty() {
        return wanted.iter().map(|info| (info.tag.clone(), info.name_zh.to_string())).collect();
    }
    let names = first.files_beside("locales").into_iter();
    let tags = names.filter_map(|name| Tag::parse(name.strip_suffix(".ftl")?).ok());
    tags.map(|tag| (tag.clone(), tag.to_string())).collect()
}

/// Every text of `folders`, or of the program, by the folder it belongs to.
pub(super) fn homes(folders: &[PathBuf]) -> Result<Vec<Home>, String> {
    let mut checked = check_and_gather(folders);
    checked.findings.retain(|finding| finding.severity == Severity::Error);
    if !checked.findings.is_empty() {
        return Err(checked.report(false));
    }
    let mut homes: Vec<(String, Home)> = Vec::new();
    for chapter in std::mem::take(&mut checked.chapters) {
        let folder = chapter.beside("");
        let place = homes.iter().position(|(known, _)| *known == folder).unwrap_or(homes.len());
        if place == homes.len() {
            homes.push((folder, Home { name: String::new(), title: "共用的文字".into(), chapters: Vec::new() }));
        }
        let Some((folder, home)) = homes.get_mut(place) else { continue };
        if let Some(line) = chapter.lines.first().filter(|_| chapter.file == "pack.toml") {
            home.title = line.phrase.base.to_string();
            let name = folder.trim_end_matches(['/', '\\']).rsplit(['/', '\\']).next();
            name.unwrap_or("").clone_into(&mut home.name);
        }
        home.chapters.push(chapter);
    }
    let mut homes: Vec<Home> = homes.into_iter().map(|(_, home)| home).collect();
    // What packs share comes first, as it is read by all.
    homes.sort_by_key(|home| !home.name.is_empty());
    Ok(homes)
}

/// One file and what is around it.
struct Desk<'h> {
    home: &'h Home,
    first: &'h Chapter,
    tag: Tag,
    name: String,
    /// Stands in the folder of what packs share.
    shared: Option<&'h Chapter>,
}

impl Desk<'_> {
    fn inside(&self) -> String {
        format!("locales/{}.ftl", self.tag)
    }

    fn fate(&self, draft: bool) -> Result<Fate, Vec<String>> {
        let old = self.read(&self.inside())?;
        let drafter = if draft { self.drafter()? } else { None };
        let header = self.header();
        let new = refresh(&self.home.chapters, old.as_deref().unwrap_or(""), &header, drafter.as_deref());
        Ok(match old {
            None => Fate::New(new.text, new.share),
            Some(old) if old == new.text => Fate::Same(new.share),
            Some(_) => Fate::Changed(new.text, new.share),
        })
    }

    /// A file of translations that can be read whole, if there is one.
    fn read(&self, inside: &str) -> Result<Option<String>, Vec<String>> {
        let file = self.first.beside(inside);
        let Some(read) = self.first.read_beside(inside) else { return Ok(None) };
        let source = read.map_err(|refusal| vec![format!("{file}：{}。{}", refusal.what.zh(), refusal.help.zh())])?;
        let issues = slips(&file, &source);
        if issues.is_empty() { Ok(Some(source)) } else { Err(issues.iter().map(ToString::to_string).collect()) }
    }

    fn header(&self) -> String {
        format!(
            "### 《{}》，{}。\n\
             ### 只改等号右边；等号左边和 {{ }} 里面照抄。原文一变，这一条就退回原文，要重新译。\n\
             ### 上面写着“待译”的还没译：改了等号右边就算译好；不用改的，删掉“# 待译”那一行。\n\
             ### 上面写着“草稿”的是电脑转换的：看过、改过就算译好；不用改的，删掉“# 草稿”那一行。",
            self.home.title, self.name
        )
    }

    fn drafter(&self) -> Result<Option<Box<Drafter<'_>>>, Vec<String>> {
        let Some(converter) = Converter::into(&self.tag, self.words()?) else { return Ok(None) };
        Ok(match converter.origin() {
            Origin::Base => Some(Box::new(move |phrase: &Phrase| Some(converter.convert(&phrase.base)))),
            Origin::Sister(tag) => {
                let Some(sister) = self.read(&format!("locales/{tag}.ftl"))? else { return Ok(None) };
                let known: BTreeMap<String, String> = finished(&File::read(&sister)).collect();
                let draft = move |phrase: &Phrase| Some(converter.convert(known.get(&squeezed(&phrase.base))?));
                Some(Box::new(draft))
            }
        })
    }

    /// The word lists: the program's, then that of the folder of packs, then the pack's own.
    fn words(&self) -> Result<Words, Vec<String>> {
        let inside = format!("locales/words-{}.toml", self.tag);
        let own = embedded_text(&inside).map(|text| Ok((format!("content/{inside}"), text.to_owned())));
        let beside = [self.shared, Some(self.first)].into_iter().flatten();
        let files = beside.filter_map(|chapter| {
            let read = chapter.read_beside(&inside)?;
            Some(read.map(|text| (chapter.beside(&inside), text)).map_err(|refusal| refusal.what.zh().to_owned()))
        });
        let mut words = Words::default();
        for file in own.into_iter().chain(files) {
            let (name, text) = file.map_err(|what| vec![format!("{}：{what}", self.first.beside(&inside))])?;
            words = words.and(Words::read(&text).map_err(|what| vec![format!("{name}：{what}")])?);
        }
        Ok(words)
    }
}

/// Puts `text` in the place of the file at `path`, whole or not at all. The line ends stay those the
/// file has, so that Windows programs go on with it.
///
/// # Errors
///
/// Those of the system.
pub fn write(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !folder.is_dir() {
        fs::create_dir(folder)?;
    }
    let windows = fs::read(path).is_ok_and(|old| old.windows(2).any(|pair| pair == b"\r\n"));
    let text = if windows { text.replace('\n', "\r\n") } else { text.to_owned() };
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = folder.join(format!(".{name}.new"));
    fs::write(&beside, text)?;
    if let Ok(about) = fs::metadata(path) {
        fs::set_permissions(&beside, about.permissions())?;
    }
    fs::rename(&beside, path)
}
