//! `leling new`: a pack to begin with.
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use super::{USAGE, clock, say};
use crate::author::new::{NotMade, make, own_id, quoted};
use crate::model::CleanText;

/// Makes a pack and says what to do next.
pub(super) fn run(folder: &Path, id: Option<&str>) -> ExitCode {
    let Some(today) = clock::now().day().date() else { return ExitCode::FAILURE };
    match make(folder, id, today) {
        Ok(id) => {
            let mut out = std::io::stdout().lock();
            // A reader that stops reading has seen enough.
            let _ = out.write_all(next(folder, &id).as_bytes()).and_then(|()| out.flush());
            ExitCode::SUCCESS
        }
        Err(trouble) => {
            say(&why(folder, &trouble));
            ExitCode::from(USAGE)
        }
    }
}

/// An id on the command line.
pub(super) fn id(text: &str) -> Result<String, String> {
    own_id(text).ok_or_else(|| "只用小写英文字母、数字和 -，字母开头，四十个以内，如 fake-parcels".to_owned())
}

fn shown(folder: &Path) -> CleanText {
    CleanText::lossy(&folder.to_string_lossy())
}

fn next(folder: &Path, id: &str) -> String {
    let path = CleanText::lossy(&quoted(folder));
    format!(
        "做好了：{}（id 是 {id}）。里头一课、六道练习题、一个来电，都能用；照着改就是您自己的。\n\
         接下来 (next):\n  \
         leling preview {path}\n    边改边看，一存盘画面就更新 (look at it while you write)\n  \
         leling check {path}\n    写完查一遍 (what is to be mended)\n  \
         leling --content {path}\n    打开学堂，您的课就在里头 (open the app with it)\n",
        shown(folder)
    )
}

fn why(folder: &Path, trouble: &NotMade) -> String {
    let folder = shown(folder);
    match trouble {
        NotMade::Taken => format!(
            "“{folder}”已经有了，没有动它。换一个名字，如 leling new {folder}2\n\
             This name is taken; nothing was changed."
        ),
        NotMade::Nameless => "请写一个名字，如 leling new 我的课\nPlease give it a name.".to_owned(),
        NotMade::Refused(why) => format!(
            "“{folder}”做不了：{why}。换一个能写的地方，如桌面、U 盘。\n\
             The folder cannot be written here; nothing was left behind."
        ),
    }
}
