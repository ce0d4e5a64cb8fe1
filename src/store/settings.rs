//! `settings.toml`: language, region, letters and colours, readable and writable by a volunteer.
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;
use toml::{Table, Value};

const FILE: &str = "settings.toml";
/// How the names of files begin that are being written.
const LITTER: &str = ".settings-";
const NOTE: &str = "# 乐龄学堂的设置。language 是语言（例如 \"zh-Hans-CN\"），region 是地区（例如 \"CN\"），\n# letters 是字的大小（standard、large、larger、largest），\n# theme 是颜色（yellow-on-black、white-on-black、black-on-white、black-on-cream），\n# guard 是同一个键隔多少毫秒才算第二下（0 到 1000）。\n# 自助机：kiosk_code 是志愿者的密码（四到八个数字，写在引号里），kiosk_idle 是没人按键多少秒后从头来（120 到 3600）。\n";

/// The reader's choices.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// The tag of the language, as chosen.
    pub language: Option<String>,
    /// The code of the region, as chosen.
    pub region: Option<String>,
    /// The size of the letters, as chosen; nothing for what suits the window.
    pub letters: Option<String>,
    /// How long the same key does not count again, in milliseconds; nothing for what is usual.
    pub guard: Option<u16>,
    /// The name of the colours, as chosen. A name that is not known here means the usual ones.
    pub theme: Option<String>,
}

/// Settings as far as they could be read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Loaded {
    /// What was read; defaults where nothing could be.
    pub settings: Settings,
    /// What is wrong with the file, in Chinese, if anything is. Such a file is never overwritten.
    pub trouble: Option<String>,
}

impl Settings {
    /// Reads the settings in `folder`. A file that is not there means nothing was chosen yet.
    pub fn load(folder: &Path) -> Loaded {
        let path = folder.join(FILE);
        let broken = |why: String| Loaded {
            trouble: Some(format!("设置文件 {} 读不懂（{why}），先按没有设置来。", path.display())),
            ..Loaded::default()
        };
        let table = match read_table(&path) {
            Ok(Some(table)) => table,
            Ok(None) => return Loaded::default(),
            Err(why) => return broken(why),
        };
        let text = |key: &str| table.get(key).and_then(Value::as_str).map(str::to_owned);
        Loaded {
            settings: Self {
                language: text("language"),
                region: text("region"),
                letters: text("letters"),
                guard: table.get("guard").and_then(Value::as_integer).and_then(|guard| u16::try_from(guard).ok()),
                theme: text("theme"),
            },
            trouble: None,
        }
    }

    /// Writes the settings into `folder`: whole, beside the old file, then renamed, so that a power
    /// cut leaves the old or the new one. Names that are not ours are kept; comments are not.
    ///
    /// # Errors
    ///
    /// When the folder cannot be written, or when the file there cannot be read: what we cannot
    /// read we do not replace.
    pub fn save(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)?;
        let path = folder.join(FILE);
        let mut table = read_table(&path).map_err(io::Error::other)?.unwrap_or_default();
        let chosen = [
            ("language", &self.language),
            ("region", &self.region),
            ("letters", &self.letters),
            ("theme", &self.theme),
        ];
        for (key, value) in chosen {
            if let Some(value) = value {
                table.insert(key.to_owned(), Value::String(value.clone()));
            }
        }
        if let Some(guard) = self.guard {
            table.insert("guard".to_owned(), Value::Integer(guard.into()));
        }
        sweep(folder);
        let mut file = tempfile::Builder::new().prefix(LITTER).tempfile_in(folder)?;
        write!(file, "{NOTE}{table}")?;
        file.as_file().sync_all()?;
        file.persist(&path).map_err(|error| error.error)?;
        // The rename itself is safe on disk only when the folder is.
        #[cfg(unix)]
        fs::File::open(folder)?.sync_all()?;
        Ok(())
    }
}

/// What a program that was killed while it wrote has left behind.
fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(LITTER) {
            // Whoever still writes it has it open; the name is not needed any more.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// The table in the settings file of `folder`, as [`read_table`].
pub(super) fn read(folder: &Path) -> Result<Option<Table>, String> {
    read_table(&folder.join(FILE))
}

/// The table in the file; `None` when there is no file; the reason when it cannot be read.
fn read_table(path: &Path) -> Result<Option<Table>, String> {
    match fs::read_to_string(path) {
        Ok(text) => text.parse().map(Some).map_err(|error: toml::de::Error| error.message().to_owned()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.to_string()),
    }
}

/// Where this platform keeps settings; `None` when there is no home folder.
pub fn config_folder() -> Option<PathBuf> {
    etcetera::choose_base_strategy().ok().map(|base| base.config_dir().join("leling"))
}

/// Where this platform keeps what belongs to a user: packs and translations they added.
pub fn data_folder() -> Option<PathBuf> {
    etcetera::choose_base_strategy().ok().map(|base| base.data_dir().join("leling"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_found_again() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("config/leling");
        assert_eq!(Settings::load(&folder), Loaded::default());
        let chosen = Settings {
            language: Some("yue-Hans-CN".into()),
            region: Some("CN".into()),
            letters: Some("large".into()),
            guard: Some(300),
            theme: Some("black-on-cream".into()),
        };
        chosen.save(&folder).unwrap();
        assert_eq!(Settings::load(&folder), Loaded { settings: chosen, trouble: None });
        let text = fs::read_to_string(folder.join(FILE)).unwrap();
        assert!(text.starts_with("# 乐龄学堂的设置"), "{text}");
    }

    #[test]
    fn names_that_are_not_ours_survive_a_change() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(FILE), "theme = \"cream\"\nvoice = 1\nlanguage = \"en\"\n").unwrap();
        Settings { language: Some("zh-Hans-CN".into()), ..Settings::default() }.save(folder.path()).unwrap();
        let text = fs::read_to_string(folder.path().join(FILE)).unwrap();
        assert!(
            text.contains("theme = \"cream\"")
                && text.contains("voice = 1")
                && text.contains("language = \"zh-Hans-CN\""),
            "{text}"
        );
    }

    #[test]
    fn a_broken_file_is_named_and_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let broken = "language = zh-Hans-CN\n";
        fs::write(folder.path().join(FILE), broken).unwrap();
        let loaded = Settings::load(folder.path());
        assert_eq!(loaded.settings, Settings::default());
        assert!(loaded.trouble.unwrap().contains("读不懂"));
        assert!(Settings::default().save(folder.path()).is_err());
        assert_eq!(fs::read_to_string(folder.path().join(FILE)).unwrap(), broken);
    }

    #[test]
    fn nothing_is_left_beside_the_file() {
        let folder = tempfile::tempdir().unwrap();
        for tag in ["en", "zh-Hans-CN"] {
            Settings { language: Some(tag.into()), ..Settings::default() }.save(folder.path()).unwrap();
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
