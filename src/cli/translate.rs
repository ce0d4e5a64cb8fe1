//! `leling translate`: writes files for translators, and tells how far each language is.
use std::fmt::Write as _;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::{Open, USAGE, say};
use crate::author::translate::{Fate, Share, Table, status, translate, write};
use crate::locale::{LocaleInfo, Tag, choose, offered};

/// What is to be translated, and into what.
#[derive(Debug, Clone, clap::Args)]
pub(super) struct Wish {
    /// 资料包，或者放着资料包的文件夹 (a pack, or a folder of packs)
    #[arg(required_unless_present = "status")]
    folder: Option<PathBuf>,
    /// 译成哪种话，如 wuu-Hans-CN、zh-Hant-HK；不写就更新已有的 (languages; those there are if none is named)
    #[arg(value_name = "TAG", conflicts_with = "status")]
    languages: Vec<String>,
    /// 不要电脑转换的草稿 (no drafts by conversion)
    #[arg(long, conflicts_with = "status")]
    no_draft: bool,
    /// 只看每种话译了多少，不写文件 (how far each language is; writes nothing)
    #[arg(long)]
    status: bool,
    /// 写成 Markdown 表格 (as a Markdown table)
    #[arg(long, requires = "status")]
    markdown: bool,
    /// 把表格写进这个文件的两行记号中间 (puts the Markdown table between the marks in this file)
    #[arg(long, value_name = "FILE", requires = "status")]
    write: Option<PathBuf>,
}

/// The table stands between these lines.
const BEGIN: &str = "<!-- leling translate --status --write -->";
const END: &str = "<!-- end of the table -->";

/// Does it.
pub(super) fn run(options: &Open, wish: &Wish) -> ExitCode {
    let overrides = options.data_folder().map(|folder| folder.join("locales"));
    let offered = offered(overrides.as_deref());
    match &wish.folder {
        folder if wish.status => tell(folder.as_deref(), wish, &offered),
        Some(folder) => refresh(folder, wish, &offered),
        None => ExitCode::from(USAGE),
    }
}

fn refresh(folder: &Path, wish: &Wish, offered: &[LocaleInfo]) -> ExitCode {
    let mut languages = Vec::new();
    for asked in &wish.languages {
        let tag = match choose(Some(asked), None, &[], offered) {
            Ok(choice) if choice.tag == Tag::base() => return refused("课文就是普通话写的，不用译成普通话。"),
            Ok(choice) => choice.tag,
            Err(unknown) => return refused(&unknown.to_string()),
        };
        languages.extend(offered.iter().find(|info| info.tag == tag).cloned());
    }
    let works = match translate(folder, &languages, !wish.no_draft) {
        Ok(works) => works,
        Err(report) => return refused(&format!("{report}课文还有错，先改好再译。译文没有动。")),
    };
    if works.is_empty() {
        return refused("没有译文可以更新。后面写上要译成哪种话，如 wuu-Hans-CN。");
    }
    let mut told = String::new();
    let mut fine = true;
    for work in &works {
        let path = work.path.display();
        let (what, text, share) = match &work.fate {
            Fate::New(text, share) => ("新写了", Some(text), share),
            Fate::Changed(text, share) => ("更新了", Some(text), share),
            Fate::Same(share) => ("没有变", None, share),
            Fate::Faulty(faults) => {
                fine = false;
                let faults = faults.join("\n");
                let _ = writeln!(told, "{faults}\n没有动 {path}：先改好上面几处，再运行一次。");
                continue;
            }
        };
        let written = text.map_or(Ok(()), |text| write(&work.path, text));
        fine &= written.is_ok();
        let _ = match written {
            Ok(()) => writeln!(told, "{what} {path}：{}", in_words(*share)),
            Err(error) => writeln!(told, "写不了 {path}：{error}"),
        };
    }
    print(&told);
    if fine { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn in_words(share: Share) -> String {
    let Share { done, draft, stale, missing } = share;
    format!("一共 {} 条，译好 {done}，草稿 {draft}，要重译 {stale}，没译 {missing}", share.total())
}

fn tell(folder: Option<&Path>, wish: &Wish, offered: &[LocaleInfo]) -> ExitCode {
    let table = match status(folder, offered) {
        Ok(table) => table,
        Err(report) => return refused(&report),
    };
    table.faults.iter().for_each(|fault| say(fault));
    if let Some(file) = &wish.write {
        return put(&table, file);
    }
    print(&if wish.markdown { table.markdown() } else { table.text() });
    if table.faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Puts the table between the marks in `file`.
fn put(table: &Table, file: &Path) -> ExitCode {
    let name = file.display();
    let old = match std::fs::read_to_string(file) {
        Ok(old) => old,
        Err(error) => return refused(&format!("{name} 读不了：{error}")),
    };
    let Some(new) = between_marks(&old, &table.markdown()) else {
        return refused(&format!("{name} 里没有这两行：\n{BEGIN}\n{END}"));
    };
    if new == old {
        print(&format!("没有变 {name}\n"));
        return ExitCode::SUCCESS;
    }
    match write(file, &new) {
        Ok(()) => print(&format!("更新了 {name}\n")),
        Err(error) => return refused(&format!("写不了 {name}：{error}")),
    }
    ExitCode::SUCCESS
}

fn between_marks(text: &str, table: &str) -> Option<String> {
    let (before, rest) = text.split_once(BEGIN)?;
    let (_, behind) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n\n{table}\n{END}{behind}"))
}

fn refused(message: &str) -> ExitCode {
    say(message);
    ExitCode::FAILURE
}

fn print(text: &str) {
    // A reader that stops reading (`| head`) has seen enough.
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_between_the_marks_is_written() {
        let text = format!("一\n{BEGIN}\n旧\n{END}\n二\n");
        let new = between_marks(&text, "| 新 |\n").unwrap();
        assert_eq!(new, format!("一\n{BEGIN}\n\n| 新 |\n\n{END}\n二\n"));
        assert_eq!(between_marks(&new, "| 新 |\n").as_ref(), Some(&new));
        for text in ["", BEGIN, END] {
            assert_eq!(between_marks(text, ""), None);
        }
    }
}
