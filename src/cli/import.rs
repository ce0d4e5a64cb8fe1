//! `leling import`: question banks as new lessons of a pack, and what could not be taken.
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::{Open, USAGE, open, say};
use crate::author::bank::{Imported, Refused, import};
use crate::content::Library;
use crate::model::CleanText;

/// Rows that are named one by one; who has more wrong ones mends the headings first.
const NAMED_AT_MOST: usize = 40;

/// Imports and says what came of it. Fails when anything was left out.
pub(super) fn run(options: &Open, files: &[PathBuf], to: &Path) -> ExitCode {
    let mut folders = open::folders(options);
    if to.is_dir() {
        folders.push(to.to_path_buf());
    }
    let library = Library::open(&folders);
    // A damaged workbook may trip the library that reads it; that is caught, and said in our own words.
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let imported = import(files, to, &library);
    std::panic::set_hook(hook);
    let imported = match imported {
        Ok(imported) => imported,
        Err(trouble) => {
            say(&trouble);
            return ExitCode::from(USAGE);
        }
    };
    // What is quoted from a file may hold anything.
    let text = CleanText::lossy(&told(&imported, to));
    let mut out = std::io::stdout().lock();
    // A reader that stops reading (`| head`) has seen enough.
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    let all = imported.refused.is_empty() && imported.over == 0;
    if all && imported.count() > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn told(imported: &Imported, to: &Path) -> String {
    let mut text = String::new();
    if !imported.refused.is_empty() {
        text.push_str("没进来的：\n");
        for refused in imported.refused.iter().take(NAMED_AT_MOST) {
            let _ = writeln!(text, "  {}：{}", refused.place, refused.why.what);
        }
        let more = imported.refused.len().saturating_sub(NAMED_AT_MOST);
        if more > 0 {
            let _ = writeln!(text, "  还有 {more} 处，没有都列出来");
        }
        text.push('\n');
    }
    for remark in &imported.remarks {
        let _ = writeln!(text, "留意：{remark}");
    }
    if let Some(made) = &imported.made {
        let _ = writeln!(text, "新建了资料包：{}", made.display());
    }
    for (file, count) in &imported.files {
        let _ = writeln!(text, "写好了：{}  {count} 题", file.display());
    }
    let _ = writeln!(text, "{}", counted(imported));
    if imported.count() > 0 {
        let _ = writeln!(text, "还有 {} 处“请补”要您写。接着运行：leling check {}", imported.open, to.display());
    }
    text
}

/// “37 题进来了，3 题没有：答案不在选项里 2，没有答案 1。”
fn counted(imported: &Imported) -> String {
    let (files, questions): (Vec<&Refused>, Vec<&Refused>) =
        imported.refused.iter().partition(|refused| refused.is_about_a_file());
    let mut text = match (imported.count(), questions.len()) {
        (0, 0) => "没有题进来。".to_owned(),
        (count, 0) if imported.over > 0 => format!("{count} 题进来了。"),
        (count, 0) => format!("{count} 题都进来了。"),
        (count, refused) => format!("{count} 题进来了，{refused} 题没有：{}。", sorts(&questions)),
    };
    if imported.over > 0 {
        let _ = write!(text, "一次就搬这么多，后面的 {} 题没有搬；分成几个文件再来。", imported.over);
    }
    if !files.is_empty() {
        let _ = write!(text, "{} 个文件没有读：{}。", files.len(), sorts(&files));
    }
    text
}

/// How many of each sort, the most frequent first.
fn sorts(refused: &[&Refused]) -> String {
    let mut sorts: BTreeMap<&str, usize> = BTreeMap::new();
    for refused in refused {
        *sorts.entry(refused.why.sort).or_default() += 1;
    }
    let mut sorts: Vec<_> = sorts.into_iter().collect();
    sorts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    sorts.iter().map(|(sort, count)| format!("{sort} {count}")).collect::<Vec<_>>().join("，")
}
