//! Windows Terminal takes no font on its command line, only a profile by name: ours is written where
//! it looks for the profiles of programs, and nothing of the user's own settings is touched.
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{fs, io};

use super::values::TITLE;

/// Where Windows Terminal reads profiles of programs, below the user's local data.
const FRAGMENTS: &str = "Microsoft/Windows Terminal/Fragments/leling";

/// Writes the profile. If it cannot be written, the window opens in the user's own letters.
///
/// # Errors
///
/// When there is no such folder, or it cannot be written.
pub(super) fn write(local_data: Option<OsString>, points: u32) -> io::Result<PathBuf> {
    let local_data = local_data.ok_or(io::ErrorKind::NotFound)?;
    let folder = Path::new(&local_data).join(FRAGMENTS);
    fs::create_dir_all(&folder)?;
    let file = folder.join("leling.json");
    fs::write(&file, text(points))?;
    Ok(file)
}

/// The profile closes its window with the app, whatever the app's exit code was.
fn text(points: u32) -> String {
    format!(
        r#"{{"profiles":[{{"name":"{TITLE}","font":{{"size":{points}}},"padding":"0","scrollbarState":"hidden","closeOnExit":"always"}}]}}"#
    )
}

/// In the arguments of Windows Terminal a semicolon would begin another command.
pub(super) fn escape(argument: OsString) -> OsString {
    match argument.to_str() {
        Some(text) if text.contains(';') => text.replace(';', "\\;").into(),
        _ => argument,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_is_written_where_profiles_of_programs_stand() {
        let folder = tempfile::tempdir().unwrap();
        let file = write(Some(folder.path().into()), 43).unwrap();
        assert!(file.starts_with(folder.path().join(FRAGMENTS)));
        let written = fs::read_to_string(file).unwrap();
        assert!(written.contains(r#""name":"乐龄学堂","font":{"size":43}"#), "{written}");
        assert_eq!(written.matches('{').count(), written.matches('}').count());
        assert!(write(None, 43).is_err());
    }

    #[test]
    fn a_semicolon_stays_part_of_its_argument() {
        assert_eq!(escape("a;b".into()), OsString::from("a\\;b"));
        assert_eq!(escape("a b".into()), OsString::from("a b"));
    }
}
