//! What is kept on disk: the settings. Nothing personal.
mod settings;

pub use self::settings::{Loaded, Settings, config_folder, data_folder};
