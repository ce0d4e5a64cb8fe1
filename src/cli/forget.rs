//! `leling forget`: deletes everything that was learnt, and says what it deleted.
use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
use std::path::Path;
use std::process::ExitCode;

use super::{Open, USAGE, say};
use crate::store::{Counts, FILE, Forgotten, forget};

const NO_FOLDER: &str = "没有放东西的文件夹，什么也没记过。\nThere is no folder; nothing was ever kept.";
const NOBODY_TO_ASK: &str = "这里没法问您一声，所以没有删。真要删，就输入 leling forget --yes。\n\
                             Nobody can be asked here, so nothing was deleted. To delete: leling forget --yes";
const KEPT: &str = "没有删，都还在。\nNothing was deleted.";
const NOTHING: &str = "本来就什么也没记。\nNothing was kept.";
const SETTINGS: &str = "字号、颜色、语言没有动。\nLetters, colours and language are as they were.";

/// Asks once, unless told not to, and deletes.
pub(super) fn run(open: &Open, yes: bool) -> ExitCode {
    let Some(folder) = open.data_folder() else {
        say(NO_FOLDER);
        return ExitCode::SUCCESS;
    };
    if !yes {
        if !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
            say(NOBODY_TO_ASK);
            return ExitCode::from(USAGE);
        }
        if !agrees(&folder) {
            say(KEPT);
            return ExitCode::SUCCESS;
        }
    }
    match forget(&folder) {
        Ok(forgotten) => {
            let _ = writeln!(io::stdout().lock(), "{}", told(&forgotten));
            ExitCode::SUCCESS
        }
        Err(error) => {
            say(&format!("没能全删掉：{error}\nNot everything could be deleted: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn agrees(folder: &Path) -> bool {
    let file = folder.join(FILE);
    let mut err = io::stderr().lock();
    let _ = write!(
        err,
        "学到哪儿、做过的题，都记在 {}。\n删掉就找不回来了。要删，就打 1，按回车；不删，直接按回车。\n\
         Delete everything that was learnt? 1 and Enter deletes, Enter alone does not.\n> ",
        file.display()
    );
    let _ = err.flush();
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).is_ok() && matches!(line.trim(), "1" | "１")
}

fn told(forgotten: &Forgotten) -> String {
    if forgotten.files.is_empty() {
        return NOTHING.into();
    }
    let mut lines: Vec<String> = Vec::new();
    lines.push(match forgotten.counts {
        Some(Counts { attempts, items, lessons }) => format!(
            "删掉了：{attempts} 次作答，{items} 道要复习的，{lessons} 课的进度。\n\
             Deleted: {attempts} answers, {items} items to review, progress in {lessons} lessons."
        ),
        None => "那个文件读不出来，整个删掉了。\nThe file could not be read; it is deleted whole.".into(),
    });
    lines.extend(forgotten.files.iter().map(|file| format!("  {}", file.display())));
    lines.push(SETTINGS.into());
    lines.join("\n")
}
