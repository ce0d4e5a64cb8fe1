//! A new pack for an author to begin with: one lesson, practice items and a call that are good for use
//! as they are, and that explain themselves line by line.
mod name;

use std::io;
use std::path::{Path, PathBuf};
use std::{fs, iter};

use tempfile::Builder;

use self::name::Name;
pub use self::name::own_id;
use crate::content::Library;
use crate::model::Date;

/// The files of a new pack, by their paths in it. In both, `@ID@` and the like are filled in.
const TEMPLATE: [(&str, &str); 5] = [
    ("pack.toml", include_str!("template/pack.toml")),
    ("lessons/01-parcel.toml", include_str!("template/lessons/01-parcel.toml")),
    ("items/@ID@-parcel.toml", include_str!("template/items/@ID@-parcel.toml")),
    ("scenarios/01-parcel-call.toml", include_str!("template/scenarios/01-parcel-call.toml")),
    ("README.md", include_str!("template/README.md")),
];

/// Why nothing was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotMade {
    /// There is something of this name already.
    Taken,
    /// The path ends with no name, as `..` does.
    Nameless,
    /// The disk says no; in Chinese.
    Refused(String),
}

/// Makes a pack in `folder`, which must not be there yet or be empty, and returns its id. `id` is the
/// one the author wants; else one follows from the name of the folder, or from the day.
///
/// All files or none: they are written elsewhere and moved here at last.
///
/// # Errors
///
/// When nothing was made.
pub fn make(folder: &Path, id: Option<&str>, today: Date) -> Result<String, NotMade> {
    let name = folder.file_name().map(|name| Name::of(&name.to_string_lossy())).ok_or(NotMade::Nameless)?;
    if !is_free(folder) {
        return Err(NotMade::Taken);
    }
    let parent = parent_of(folder);
    let id = id.map_or_else(|| free_id(&name, today, &parent), str::to_owned);
    fs::create_dir_all(&parent).map_err(refused)?;
    let draft = Builder::new().prefix(".leling-new-").tempdir_in(&parent).map_err(refused)?;
    write(draft.path(), &name, &id, folder).map_err(refused)?;
    open_to_others(draft.path()).map_err(refused)?;
    fs::rename(draft.path(), folder).map_err(|error| match error.kind() {
        io::ErrorKind::DirectoryNotEmpty | io::ErrorKind::AlreadyExists => NotMade::Taken,
        _ => refused(error),
    })?;
    // It has another name now; there is nothing left to clean up.
    let _ = draft.keep();
    Ok(id)
}

#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
fn refused(error: io::Error) -> NotMade {
    NotMade::Refused(match error.kind() {
        io::ErrorKind::PermissionDenied => "没有在这里写的权限".to_owned(),
        io::ErrorKind::ReadOnlyFilesystem => "这里只能读，不能写".to_owned(),
        io::ErrorKind::StorageFull => "磁盘满了".to_owned(),
        io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => "它的上一层不是文件夹".to_owned(),
        io::ErrorKind::InvalidFilename => "这个名字太长，或者有不能用的字".to_owned(),
        _ => error.to_string(),
    })
}

/// Whether a folder may be made: there is nothing, or an empty folder.
fn is_free(folder: &Path) -> bool {
    match fs::read_dir(folder) {
        Ok(mut inside) => inside.next().is_none(),
        Err(_) => folder.symlink_metadata().is_err(),
    }
}

fn parent_of(folder: &Path) -> PathBuf {
    match folder.parent() {
        Some(parent) if parent != Path::new("") => parent.to_path_buf(),
        _ => PathBuf::from("."),
    }
}

fn write(to: &Path, name: &Name, id: &str, folder: &Path) -> io::Result<()> {
    for (path, text) in TEMPLATE {
        let path = to.join(path.replace("@ID@", id));
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        let filled = text.replace("@ID@", id).replace("@PATH@", &quoted(folder)).replace("@AUTHOR@", "您的名字");
        // Last, for a name may look like one of the others.
        let name = if path.ends_with("pack.toml") { name.in_toml() } else { name.text().to_owned() };
        fs::write(path, filled.replace("@NAME@", &name))?;
    }
    Ok(())
}

/// Folders made for a moment are for their maker alone; this one stays, and goes on a stick.
fn open_to_others(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // As a folder made in the usual way: `lessons` was.
        let usual = fs::metadata(folder.join("lessons"))?.permissions().mode();
        fs::set_permissions(folder, fs::Permissions::from_mode(usual))?;
    }
    let _ = folder;
    Ok(())
}

/// A path as it is typed in a terminal.
pub fn quoted(path: &Path) -> String {
    let text = path.to_string_lossy();
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '/' | '\\' | '.' | '-' | '_' | ':' | '~');
    if text.chars().all(plain) { text.into_owned() } else { format!("\"{text}\"") }
}

/// An id that no pack has: neither an embedded one nor one beside the new folder.
fn free_id(name: &Name, today: Date, parent: &Path) -> String {
    let library = Library::open(&[parent.to_path_buf()]);
    let taken = |id: &String| library.packs().iter().any(|pack| pack.id.as_str() == id);
    let first = name.id().unwrap_or_else(|| format!("my-lessons-{}", today.to_string().replace('-', "")));
    let others = (2..).map(|number| format!("{first}-{number}"));
    iter::once(first.clone()).chain(others).find(|id| !taken(id)).unwrap_or(first)
}
