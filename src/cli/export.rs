//! `leling export`: the questions of a pack or a lesson for other programs, and what those cannot hold.
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;

use super::{Open, USAGE, open, say};
use crate::author::bank::{Exported, export};
use crate::content::Library;
use crate::model::{Lesson, LessonId, PackId};

/// Exports and says what came of it.
pub(super) fn run(options: &Open, what: &str, to: &Path) -> ExitCode {
    let exported = chosen(options, what).and_then(|lessons| export(&lessons, to));
    let text = match exported {
        Ok(exported) => told(&exported, to),
        Err(trouble) => {
            say(&trouble);
            return ExitCode::from(USAGE);
        }
    };
    let mut out = std::io::stdout().lock();
    // A reader that stops reading (`| head`) has seen enough.
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    ExitCode::SUCCESS
}

fn told(exported: &Exported, to: &Path) -> String {
    let mut text = format!("{} 题写进了 {}\n", exported.count, to.display());
    for (what, count) in &exported.lost {
        let _ = writeln!(text, "没有写出去：{what} {count}");
    }
    if exported.placeholders {
        text.push_str("留意：电话照样写成 {hotline-…}，导回来时要用；给别人看以前，换成当地的号码。\n");
    }
    text
}

/// The lessons that `what` means: a folder, a file, the id of a pack or of a lesson.
fn chosen(options: &Open, what: &str) -> Result<Vec<Rc<Lesson>>, String> {
    let path = Path::new(what);
    let mut folders = open::folders(options);
    let named = if path.is_dir() {
        named_in(path)?
    } else if path.is_file() {
        // Lessons stand in a folder of their pack.
        let pack = path.parent().and_then(Path::parent).filter(|pack| pack.join("pack.toml").is_file());
        folders.extend(pack.map(Path::to_path_buf));
        vec![id_in(path)?]
    } else {
        vec![what.to_owned()]
    };
    if path.is_dir() {
        folders.push(path.to_path_buf());
    }
    let library = Library::open(&folders);
    let of = |name: &String| {
        let shelf = library.lessons(&PackId::new(name.as_str()));
        if shelf.entries.is_empty() {
            library.lesson(&LessonId::new(name.as_str())).into_iter().collect()
        } else {
            shelf.entries.clone()
        }
    };
    let lessons: Vec<Rc<Lesson>> = named.iter().flat_map(of).collect();
    if lessons.is_empty() {
        let packs: Vec<&str> = library.packs().iter().map(|pack| pack.id.as_str()).collect();
        return Err(format!(
            "{what}：没有找到能用的课。写文件夹、课文文件，或者名字。有这些包：{}。\n课写错了也会找不到：先运行 leling check",
            packs.join("、")
        ));
    }
    Ok(lessons)
}

/// The ids of the pack in a folder, or of the packs in its folders.
fn named_in(folder: &Path) -> Result<Vec<String>, String> {
    if folder.join("pack.toml").is_file() {
        return Ok(vec![id_in(&folder.join("pack.toml"))?]);
    }
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path().join("pack.toml"));
    let mut manifests: Vec<PathBuf> = entries.filter(|manifest| manifest.is_file()).collect();
    manifests.sort();
    if manifests.is_empty() {
        return Err(format!("{}：里面没有 pack.toml，不是资料包", folder.display()));
    }
    manifests.iter().map(|manifest| id_in(manifest)).collect()
}

fn id_in(file: &Path) -> Result<String, String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{}：读不了：{error}", file.display()))?;
    let table = text.trim_start_matches('\u{feff}').parse::<toml::Table>().ok();
    let id = table.and_then(|table| Some(table.get("id")?.as_str()?.to_owned()));
    id.ok_or_else(|| format!("{}：里面没有 id，或者写错了。先运行 leling check", file.display()))
}
