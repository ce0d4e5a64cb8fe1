//! `leling preview`: a pack in the real app, read again each time one of its files is saved.
//!
//! The learner's picture is the app's own; around it stands what only the author sees: what is wrong
//! now, and lists to jump from. Nothing of a preview is kept.
mod faces;
mod keys;
mod list;
mod over;
mod panel;
mod program;
mod shelf;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use self::program::Preview;
use self::shelf::Shelf;
use super::{Open, USAGE, Wanted, clock, colours, face, open, palette, plain, say, size};
use crate::app::{App, Setup};
use crate::author::watch;
use crate::locale;
use crate::model::CleanText;
use crate::store::Settings;
use crate::term;
use crate::term::probe::Surroundings;
use crate::theme::Palette;
use crate::typeset::Size;

const NO_TERMINAL: &str = "这里不是终端窗口，没法试看。请打开一个终端窗口，在里面再输入一遍；\n\
                           要一行一行地听，就用 leling --plain --content 文件夹。\n\
                           Nothing can be drawn here: start leling preview in a terminal window, \
                           or use leling --plain --content DIR for plain lines.";

/// How the preview looks, written behind its name.
#[derive(Debug, clap::Args)]
pub(super) struct Looks {
    /// 用哪种话 (language)
    #[arg(long, value_name = "TAG", id = "preview-lang")]
    lang: Option<String>,
    /// 字的大小：standard large larger largest (size of the letters)
    #[arg(long, value_name = "SIZE", id = "preview-size", value_parser = size)]
    size: Option<Size>,
    /// 用哪种颜色 (colours)
    #[arg(long, value_name = "NAME", id = "preview-theme", value_parser = palette)]
    theme: Option<Palette>,
    /// 用哪种笔画 (how letters are drawn)
    #[arg(long, value_name = "FACE", id = "preview-face", value_parser = face)]
    face: Option<Wanted>,
}

impl Looks {
    /// What was written before the name, where nothing stands behind it.
    pub(super) fn over(self, open: Open) -> Open {
        Open {
            lang: self.lang.or(open.lang),
            size: self.size.or(open.size),
            theme: self.theme.or(open.theme),
            face: self.face.or(open.face),
            ..open
        }
    }
}

/// Shows the pack in `path`, or the folder of packs, until it is left. A file in a pack opens the pack,
/// and its lesson.
pub(super) fn run(options: &Open, path: &Path) -> ExitCode {
    if !term::stdout_is_terminal() || plain::is_wanted(options.plain) {
        say(NO_TERMINAL);
        return ExitCode::from(USAGE);
    }
    let Some((folder, file)) = folder_of(path) else {
        say(&not_there(path));
        return ExitCode::from(USAGE);
    };
    let choice = match locale::choose(options.lang.as_deref(), None, &locale::system_locales(), &locale::offered(None))
    {
        Ok(choice) => choice,
        Err(unknown) => {
            say(&unknown.to_string());
            return ExitCode::from(USAGE);
        }
    };
    let mut shelf = Shelf::new(options.content.iter().cloned().chain([folder.clone()]).collect());
    let library = shelf.open();
    let theme = colours::theme(options.theme, &Settings::default(), colours::depth_here());
    let mut app = App::new(Setup {
        library,
        region: open::region(&Settings::default(), &choice, &locale::offered(None)),
        language: choice.tag,
        first_start: false,
        overrides: None,
        theme,
        // The same draw each time: what changed is the author's doing.
        seed: 1,
    });
    app.set_clock(clock::now());
    app.guard_for(Duration::ZERO);
    app.tell_more_keys(keys::told());
    let mut preview = Preview::new(app, shelf, theme, options.size, faces::number(options.face));
    begin(&mut preview, file);
    show(&mut preview, options, &folder)
}

/// Opens what was named on the command line, or the only lesson there is, or the list.
fn begin(preview: &mut Preview, file: Option<PathBuf>) {
    preview.wanted = file;
    if preview.go_to_wanted() {
        return;
    }
    match list::entries(&preview.app).as_slice() {
        [] => preview.greet(),
        [entry] => preview.go(&entry.goal),
        _ => preview.show_list(),
    }
}

fn show(preview: &mut Preview, options: &Open, folder: &Path) -> ExitCode {
    let surroundings = Surroundings::here();
    let asked = options.face.is_none().then_some(&surroundings);
    preview.use_face();
    let mut unwatched = None;
    let ended = term::run_with_bell(preview, asked, |bell| {
        unwatched = watch::watch(folder, move || bell.ring()).err();
    });
    if let Some(why) = unwatched {
        say(&format!(
            "存盘以后没有自动更新：{why}。按 r 也能重新读。\nSaving was not noticed; r reads the files again."
        ));
    }
    match ended {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            say(&format!("终端出了问题，试看先关上了：{error}"));
            ExitCode::FAILURE
        }
    }
}

/// The folder to show, and the file in it that was named; `None` if there is nothing of that name.
fn folder_of(path: &Path) -> Option<(PathBuf, Option<PathBuf>)> {
    if path.is_dir() {
        return Some((path.to_path_buf(), None));
    }
    if !path.is_file() {
        return None;
    }
    // As it was typed, if the pack is in what was typed: that is how findings name it.
    let whole = std::path::absolute(path).ok()?;
    let pack = [path, &whole].into_iter().find_map(|path| {
        let above = path.ancestors().skip(1).filter(|above| *above != Path::new(""));
        above.into_iter().find(|above| above.join("pack.toml").is_file()).map(Path::to_path_buf)
    })?;
    Some((pack, Some(whole)))
}

fn not_there(path: &Path) -> String {
    let shown = CleanText::lossy(&path.to_string_lossy());
    if path.is_file() {
        return format!("“{shown}”不在一包课里：它的上面没有 pack.toml。\nThere is no pack.toml above this file.");
    }
    format!(
        "没有“{shown}”这个文件夹。看看名字写得对不对；还没有课，就先运行 leling new 名字。\nThere is no such folder."
    )
}
