//! The pack that questions go to: found or made, and files in it whose names nothing has yet.
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::quote::quoted;
use crate::model::CleanText;

/// Letters of a pack's id that its lessons' ids begin with.
const ID_AT_MOST: usize = 40;

/// A pack on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pack {
    pub(super) folder: PathBuf,
    pub(super) id: String,
    /// Whether it was made just now.
    pub(super) new: bool,
}

impl Pack {
    /// The pack in `folder`; one is made where there is nothing yet. `taken` says which ids packs have.
    ///
    /// # Errors
    ///
    /// Says why nothing can be put there, and what to do.
    pub(super) fn open(folder: &Path, taken: impl Fn(&str) -> bool) -> Result<Self, String> {
        let manifest = folder.join("pack.toml");
        let shown = folder.display();
        if manifest.is_file() {
            let text =
                fs::read_to_string(&manifest).map_err(|error| format!("{}：读不了：{error}", manifest.display()))?;
            let table = text.trim_start_matches('\u{feff}').parse::<toml::Table>();
            let id = table.ok().and_then(|table| Some(table.get("id")?.as_str()?.to_owned())).filter(|id| is_id(id));
            let id =
                id.ok_or_else(|| format!("{}：id 读不出来。先运行 leling check {shown}，改好它", manifest.display()))?;
            return Ok(Self { folder: folder.to_path_buf(), id, new: false });
        }
        if folder.exists() {
            if !folder.is_dir() {
                return Err(format!("{shown}：这不是文件夹。--to 后面写资料包的文件夹"));
            }
            if fs::read_dir(folder).map_or(true, |mut inside| inside.next().is_some()) {
                return Err(format!(
                    "{shown}：文件夹里有别的东西，没有 pack.toml，没有动它。换一个新名字，或者指到资料包"
                ));
            }
        }
        Self::make(folder, taken)
    }

    fn make(folder: &Path, taken: impl Fn(&str) -> bool) -> Result<Self, String> {
        let name = folder.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let id = free_id(&name, taken);
        let failed = |error: std::io::Error| format!("{}：写不进去：{error}", folder.display());
        fs::create_dir_all(folder).map_err(failed)?;
        let name = CleanText::lossy(&name).trim().to_owned();
        let name = if name.is_empty() { "题库".to_owned() } else { name };
        let text = format!(
            "# 这一包课的名片。name 学员看得到，authors 写上您的名字。\nid = {}\nname = {}\nversion = \"0.1.0\"\n\
             licence = \"CC-BY-SA-4.0\"  # 题是别人出的，先问清楚能不能用\nauthors = [\"请补：您的名字\"]\nlanguage = \"zh-Hans-CN\"\n",
            quoted(&id),
            quoted(&name)
        );
        write_new(&folder.join("pack.toml"), &text).map_err(failed)?;
        Ok(Self { folder: folder.to_path_buf(), id, new: true })
    }

    /// Numbers for lessons that have neither a file nor, as `taken` says, an id.
    pub(super) fn free(&self, taken: impl Fn(&str) -> bool) -> impl Iterator<Item = (String, PathBuf)> {
        (1..).filter_map(move |number: u32| {
            let begin: String = self.id.chars().take(ID_AT_MOST).collect();
            let begin = begin.trim_end_matches('-');
            let bank = if begin.ends_with("bank") { "" } else { "-bank" };
            let id = format!("{begin}{bank}-{number}");
            let file = self.folder.join("lessons").join(format!("bank-{number:02}.toml"));
            (file.symlink_metadata().is_err() && !taken(&id)).then_some((id, file))
        })
    }
}

/// Writes a file that is not there yet.
///
/// # Errors
///
/// It is there, or cannot be written.
pub(super) fn write_new(path: &Path, text: &str) -> std::io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    File::create_new(path)?.write_all(text.as_bytes())
}

/// An id made of the folder's name as far as it is written in Latin letters.
fn free_id(name: &str, taken: impl Fn(&str) -> bool) -> String {
    let mut id = String::new();
    for c in name.to_ascii_lowercase().chars() {
        if c.is_ascii_alphanumeric() {
            id.push(c);
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    let id: String = id.trim_matches('-').chars().take(ID_AT_MOST).collect();
    let id = if id.starts_with(|c: char| c.is_ascii_lowercase()) { id } else { "my-bank".to_owned() };
    let id = id.trim_end_matches('-');
    let numbered = (2..1_000).map(|number| format!("{id}-{number}"));
    std::iter::once(id.to_owned()).chain(numbered).find(|id| !taken(id)).unwrap_or_else(|| id.to_owned())
}

fn is_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_made_of_the_folder_s_name() {
        for (name, expected) in [
            ("社区题库", "my-bank"),
            ("Bank 2026 题库", "bank-2026"),
            ("2026", "my-bank"),
            ("taken", "taken-2"),
            ("a-", "a"),
        ] {
            assert_eq!(free_id(name, |id| id == "taken"), expected, "{name}");
        }
    }

    #[test]
    fn nothing_that_exists_is_touched() {
        let home = tempfile::tempdir().unwrap();
        let none = |_: &str| false;
        fs::write(home.path().join("别的.txt"), "").unwrap();
        assert!(Pack::open(home.path(), none).unwrap_err().contains("没有动它"));
        assert!(Pack::open(&home.path().join("别的.txt"), none).unwrap_err().contains("不是文件夹"));
        let folder = home.path().join("题库");
        let pack = Pack::open(&folder, none).unwrap();
        assert_eq!((pack.id.as_str(), pack.new), ("my-bank", true));
        let again = Pack::open(&folder, none).unwrap();
        assert_eq!((again.id.as_str(), again.new), ("my-bank", false));
        write_new(&folder.join("lessons/bank-01.toml"), "").unwrap();
        let (id, file) = pack.free(|id| id == "my-bank-2").next().unwrap();
        assert_eq!((id.as_str(), file.ends_with("lessons/bank-03.toml")), ("my-bank-3", true));
        assert!(write_new(&folder.join("pack.toml"), "").is_err());
        fs::write(folder.join("pack.toml"), "id = 3").unwrap();
        assert!(Pack::open(&folder, none).unwrap_err().contains("leling check"));
    }
}
