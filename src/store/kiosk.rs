//! What `settings.toml` says for a kiosk. It is written by hand and never by the program.
use std::path::Path;

use toml::Value;

use super::settings::read;

/// The lines for a kiosk, as they were written. Whether they make sense is not judged here.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KioskSettings {
    /// The volunteer's code, with quotation marks around it or without.
    pub code: Option<String>,
    /// So many seconds without a key end a sitting. Something that is no whole number stands here as
    /// it was written.
    pub idle: Option<Result<i64, String>>,
}

impl KioskSettings {
    /// Reads them from `folder`. A file that cannot be read says nothing; the other settings tell why.
    pub fn load(folder: &Path) -> Self {
        let Ok(Some(table)) = read(folder) else { return Self::default() };
        let code = table.get("kiosk_code").map(|value| match value {
            Value::String(text) => text.trim().to_owned(),
            other => other.to_string(),
        });
        let idle = table.get("kiosk_idle").map(|value| value.as_integer().ok_or_else(|| value.to_string()));
        Self { code, idle }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_from(text: &str) -> KioskSettings {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("settings.toml"), text).unwrap();
        KioskSettings::load(folder.path())
    }

    #[test]
    fn a_code_is_read_with_quotation_marks_and_without() {
        assert_eq!(read_from("kiosk_code = \"0246\"").code.as_deref(), Some("0246"));
        assert_eq!(read_from("kiosk_code = 2460").code.as_deref(), Some("2460"));
        assert_eq!(read_from("kiosk_code = true").code.as_deref(), Some("true"));
        assert_eq!(read_from("language = \"en\"").code, None);
        assert_eq!(read_from("kiosk_code = 0246").code, None, "TOML has no such number");
    }

    #[test]
    fn what_is_no_number_is_told_as_it_was_written() {
        assert_eq!(read_from("kiosk_idle = 300").idle, Some(Ok(300)));
        assert_eq!(read_from("kiosk_idle = \"long\"").idle, Some(Err("\"long\"".into())));
        assert_eq!(read_from("").idle, None);
    }
}
