//! Folders that content is read from, part of the binary or on a disk, behind one set of limits:
//! nothing outside the folder, nothing endless, nothing huge.
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::decode::{FILE_LIMIT, Refusal, UNREADABLE, in_words, look_at_the_name, read_text};
use super::embedded;
use super::finding::{Finding, quoted};
use super::layer::SHARED;
use super::rule::Rule;
use super::said::both;

/// A link leads out of the folder.
pub(super) const OUTSIDE_FOLDER: Rule = Rule::error("outside-folder");
/// A pack's files come to more than [`PACK_LIMIT`], or there are too many of them.
pub(super) const PACK_TOO_LARGE: Rule = Rule::error("pack-too-large");
/// There is nothing to read in the folder.
pub(super) const NO_CONTENT: Rule = Rule::error("no-content");
/// A folder of lessons without a `pack.toml`.
pub(super) const NO_MANIFEST: Rule = Rule::error("no-manifest");
/// A file whose name keeps it from being read.
/// The folders a pack has.
const PARTS: [&str; 6] = ["lessons", "items", "cases", "scenarios", "sessions", "locales"];
pub(super) const ODD_NAME: Rule = Rule::warning("odd-name");

/// Bytes the files of a pack may have together: 64 MiB.
pub const PACK_LIMIT: u64 = 64 << 20;

/// Names in a folder that are looked at.
const NAMES_AT_MOST: usize = 10_000;

/// A folder of text files.
#[derive(Debug, Clone)]
pub(super) enum Folder {
    /// A folder of the embedded content: `""` or `"surrender-scams/"`.
    Embedded(String),
    /// A folder on a disk.
    Disk {
        /// As the person named it; findings say it this way.
        path: PathBuf,
        /// The same without links: no file may lie outside.
        home: PathBuf,
    },
}

impl Folder {
    /// The whole of the embedded content.
    pub(super) fn embedded() -> Self {
        Self::Embedded(String::new())
    }

    /// The folder at `path`.
    pub(super) fn open(path: &Path) -> Result<Self, Refusal> {
        let refusal = |error: &io::Error| {
            let (zh, en) = in_words(error);
            let what = both!("这个文件夹打不开：{zh}", "this folder cannot be opened: {en}");
            Refusal { rule: UNREADABLE, what, help: look_at_the_name() }
        };
        let home = fs::canonicalize(path).map_err(|error| refusal(&error))?;
        match fs::read_dir(&home) {
            Ok(_) => Ok(Self::Disk { path: path.to_path_buf(), home }),
            Err(error) => Err(refusal(&error)),
        }
    }

    /// A folder without anything in it, called `path`.
    pub(super) fn nowhere(path: PathBuf) -> Self {
        Self::Disk { home: path.clone(), path }
    }

    /// The folder `name` in this one, with limits of its own.
    pub(super) fn pack(&self, name: &str) -> Result<Self, Refusal> {
        match self {
            Self::Embedded(prefix) => Ok(Self::Embedded(format!("{prefix}{name}/"))),
            Self::Disk { path, home } => {
                let (path, home) = (path.join(name), home.join(name));
                // A plain folder needs no look at each folder above it; there may be a hundred packs.
                let plain = home.symlink_metadata().is_ok_and(|about| about.is_dir());
                if plain { Ok(Self::Disk { path, home }) } else { Self::open(&path) }
            }
        }
    }

    /// What a person calls the file `inside` this folder.
    pub(super) fn shown(&self, inside: &str) -> String {
        match self {
            Self::Embedded(prefix) => format!("content/{prefix}{inside}"),
            Self::Disk { path, .. } => {
                let path = if inside.is_empty() { path.clone() } else { path.join(inside) };
                path.to_string_lossy().into_owned()
            }
        }
    }

    /// Whether there is a file `inside`.
    pub(super) fn has(&self, inside: &str) -> bool {
        match self {
            Self::Embedded(prefix) => text(prefix, inside).is_some(),
            // A broken link counts, so that reading it tells.
            Self::Disk { path, .. } => path.join(inside).symlink_metadata().is_ok(),
        }
    }

    /// The text of the file `inside`.
    pub(super) fn read(&self, inside: &str) -> Result<String, Refusal> {
        match self {
            Self::Embedded(prefix) => text(prefix, inside).map(str::to_owned).ok_or_else(|| Refusal {
                rule: UNREADABLE,
                what: both!("没有这个文件", "there is no such file"),
                help: both!("换一个名字", "try another name"),
            }),
            Self::Disk { home, .. } => {
                let path = home.join(inside);
                if leaves(home, inside) {
                    return Err(Refusal {
                        rule: OUTSIDE_FOLDER,
                        what: both!("这个链接指到文件夹外面去了", "this link leads out of the folder"),
                        help: both!("把文件本身复制进来", "copy the file itself here"),
                    });
                }
                read_text(&path, FILE_LIMIT)
            }
        }
    }

    /// Names of the folders in this one, sorted.
    pub(super) fn folders(&self) -> Vec<String> {
        match self {
            Self::Embedded(prefix) => {
                let mut names: Vec<String> = embedded::CONTENT
                    .iter()
                    .filter_map(|(path, _)| Some(path.strip_prefix(prefix.as_str())?.split_once('/')?.0.to_owned()))
                    .collect();
                names.sort();
                names.dedup();
                names
            }
            Self::Disk { path, .. } => names(path, true),
        }
    }

    /// Names of the files in the sub-folder `sub`, sorted; hidden ones left out.
    pub(super) fn files(&self, sub: &str) -> Vec<String> {
        match self {
            Self::Embedded(prefix) => {
                let prefix = if sub.is_empty() { prefix.clone() } else { format!("{prefix}{sub}/") };
                let names = embedded::CONTENT.iter().filter_map(|(path, _)| path.strip_prefix(prefix.as_str()));
                let mut names: Vec<String> = names.filter(|name| !name.contains('/')).map(str::to_owned).collect();
                names.sort();
                names
            }
            Self::Disk { path, .. } => names(&path.join(sub), false),
        }
    }

    /// Findings for lessons that lie where no pack has any: beside `pack.toml`, or in a folder of another name.
    pub(super) fn strays(&self) -> Vec<Finding> {
        let Self::Disk { .. } = self else { return Vec::new() };
        let ours = |name: &String| name == "pack.toml" || SHARED.contains(&name.as_str());
        let beside = self.files("").into_iter().filter(|name| !ours(name));
        let apart = self.folders().into_iter().filter(|name| !PARTS.contains(&name.as_str()) && name != "regions");
        let inside =
            apart.flat_map(|folder| self.files(&folder).into_iter().map(move |name| format!("{folder}/{name}")));
        let stray = |name: String| {
            let what = both!("没放在 lessons 里，没有读", "it is not in lessons; it was not read");
            let help = both!(
                "课文放进 lessons，练习题放进 items，来电放进 scenarios，真人真事放进 cases，大厅的课放进 sessions",
                "lessons go into lessons, practice into items, calls into scenarios, true stories into cases, sessions of a \
                 hall into sessions",
            );
            Finding::whole_file(&ODD_NAME, &self.shown(&name), what, help)
        };
        beside.chain(inside).filter(|name| name.to_ascii_lowercase().contains(".toml")).map(stray).collect()
    }

    /// A finding if the files of this pack are too many or too large.
    pub(super) fn too_large(&self) -> Option<Finding> {
        let Self::Disk { path, .. } = self else { return None };
        let mut size = 0_u64;
        let mut number = 0;
        for sub in PARTS {
            for name in self.files(sub) {
                number += 1;
                size = size.saturating_add(fs::metadata(path.join(sub).join(name)).map_or(0, |about| about.len()));
            }
        }
        let shown = self.shown("");
        if size > PACK_LIMIT {
            let limit = PACK_LIMIT >> 20;
            let what = both!("资料包太大，超过 {limit} MiB", "the pack is too large, over {limit} MiB");
            let help = both!(
                "只留课文和译文，图片和声音不要放进来",
                "keep lessons and translations, leave pictures and sounds out",
            );
            return Some(Finding::whole_file(&PACK_TOO_LARGE, &shown, what, help));
        }
        (number >= NAMES_AT_MOST).then(|| {
            let what = both!(
                "资料包里的文件太多，超过 {NAMES_AT_MOST} 个",
                "there are too many files in the pack, over {NAMES_AT_MOST}",
            );
            Finding::whole_file(&PACK_TOO_LARGE, &shown, what, both!("分成几个资料包", "make several packs of it"))
        })
    }
}

/// The embedded file `inside` the folder `prefix`.
fn text(prefix: &str, inside: &str) -> Option<&'static str> {
    let found = embedded::CONTENT.iter().find(|(path, _)| path.strip_prefix(prefix) == Some(inside));
    found.map(|(_, text)| *text)
}

/// Whether a link on the way from `home` to the file `inside` leads out of it. It may lead anywhere
/// within.
fn leaves(home: &Path, inside: &str) -> bool {
    let mut path = home.to_path_buf();
    let link = inside.split('/').any(|name| {
        path.push(name);
        path.symlink_metadata().is_ok_and(|about| about.is_symlink())
    });
    link && fs::canonicalize(home.join(inside)).is_ok_and(|real| !real.starts_with(home))
}

/// Names of the folders, or of everything else, in the folder at `path`, sorted; hidden files and
/// names that are no text at all are left out, and so is what comes after [`NAMES_AT_MOST`].
fn names(path: &Path, folders: bool) -> Vec<String> {
    let entries = fs::read_dir(path).into_iter().flatten().take(NAMES_AT_MOST).flatten();
    let is_folder = |entry: &fs::DirEntry| match entry.file_type() {
        Ok(kind) if kind.is_symlink() => entry.path().is_dir(),
        Ok(kind) => kind.is_dir(),
        Err(_) => false,
    };
    let mut names: Vec<String> = entries
        .filter(|entry| is_folder(entry) == folders)
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| !name.starts_with(['.', '~']))
        .collect();
    names.sort();
    names
}

/// The part of a file's name before `ending`, if it is a name that content files have.
pub(super) fn stem<'n>(name: &'n str, ending: &str) -> Option<&'n str> {
    let stem = name.strip_suffix(ending)?.strip_suffix('.')?;
    let plain = !stem.is_empty() && stem.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    plain.then_some(stem)
}

/// A finding if the file `name` was probably meant to be read as `*.ending` and is not.
pub(super) fn odd_name(folder: &Folder, sub: &str, name: &str, ending: &str) -> Option<Finding> {
    let meant = name.to_ascii_lowercase().contains(&format!(".{ending}"));
    (meant && stem(name, ending).is_none()).then(|| {
        let file = folder.shown(&format!("{sub}/{name}"));
        let name = quoted(name);
        let what = both!("文件名“{name}”不合规矩，没有读", "“{name}” is no name for a file here; it was not read");
        let help = match too_long(&name, ending) {
            // Some editors put an ending of their own behind it.
            Some(good) => both!("结尾多了几个字，改名 {good}", "something stands behind the ending: call it {good}"),
            None => both!(
                "只用英文字母、数字和 -，以 .{ending} 结尾，如 01-fake-police.{ending}",
                "use letters a to z, digits and -, and end with .{ending}, such as 01-fake-police.{ending}",
            ),
        };
        Finding::whole_file(&ODD_NAME, &file, what, help)
    })
}

/// The name that a file would have without what stands behind its ending.
fn too_long(name: &str, ending: &str) -> Option<String> {
    let whole = format!(".{ending}");
    let (before, behind) = name.split_once(&whole)?;
    let good = format!("{before}{whole}");
    (!behind.is_empty() && stem(&good, ending).is_some()).then_some(good)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lesson_in_the_wrong_place_is_told() {
        let home = tempfile::tempdir().unwrap();
        for folder in ["lessons", "课文"] {
            fs::create_dir(home.path().join(folder)).unwrap();
        }
        for file in ["pack.toml", "rescue.toml", "README.md", "lessons/01-a.toml", "02-b.toml", "课文/03-c.toml"] {
            fs::write(home.path().join(file), "").unwrap();
        }
        let folder = Folder::open(home.path()).unwrap();
        let told: Vec<String> = folder.strays().into_iter().map(|found| found.file).collect();
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told[0].ends_with("02-b.toml") && told[1].ends_with("课文/03-c.toml"), "{told:?}");
    }

    #[test]
    fn only_plain_names_are_read() {
        for (name, expected) in [
            ("01-a.toml", Some("01-a")),
            ("第一课.toml", None),
            ("01-a.toml.txt", None),
            ("01-a.TOML", None),
            (".toml", None),
            ("a b.toml", None),
            ("..toml", None),
        ] {
            assert_eq!(stem(name, "toml"), expected, "{name}");
        }
        let folder = Folder::embedded();
        assert!(odd_name(&folder, "lessons", "01-a.toml.txt", "toml").is_some());
        assert!(odd_name(&folder, "lessons", "第一课.toml", "toml").is_some());
        assert!(odd_name(&folder, "lessons", "README.md", "toml").is_none());
        assert_eq!(too_long("02-lift.toml.txt", "toml").as_deref(), Some("02-lift.toml"));
        assert_eq!(too_long("02-lift - 副本.toml", "toml"), None);
    }

    #[test]
    fn the_embedded_content_is_a_folder_like_any_other() {
        let folder = Folder::embedded();
        assert!(folder.has("red-flags.toml") && !folder.has("flags.toml"));
        assert_eq!(folder.read("figures.toml").unwrap(), include_str!("../../content/figures.toml"));
        assert!(folder.files("").contains(&"figures.toml".to_owned()));
    }
}
