//! How much of each pack is said in each language, as a table.
use std::path::Path;

use unicode_width::UnicodeWidthStr as _;

use super::refresh::refresh;
use super::share::Share;
use super::work::{Home, homes};
use crate::locale::{LocaleInfo, Tag};
use crate::model::Date;

/// A pack in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The language.
    pub tag: Tag,
    /// What a helper calls it.
    pub name: String,
    /// No native reader has read the language whole and signed.
    pub is_draft: bool,
    /// The day one had.
    pub read_on: Option<Date>,
    /// The folder of the pack; empty for what packs share.
    pub pack: String,
    /// How much is done; `None` without a file.
    pub share: Option<Share>,
    /// How many texts there are.
    pub total: usize,
}

/// All languages and all packs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// Language by language, what packs share before the packs.
    pub rows: Vec<Row>,
    /// Files that could not be read.
    pub faults: Vec<String>,
}

/// How far the languages `offered` are in `folder`, or in the program if none is given.
///
/// # Errors
///
/// What is wrong with the packs themselves, as `leling check` prints it.
pub fn status(folder: Option<&Path>, offered: &[LocaleInfo]) -> Result<Table, String> {
    let folders: Vec<_> = folder.into_iter().map(Path::to_path_buf).collect();
    let homes = homes(&folders)?;
    let mut table = Table::default();
    for info in offered.iter().filter(|info| info.tag != Tag::base()) {
        for home in &homes {
            table.put(info, home);
        }
    }
    Ok(table)
}

impl Table {
    fn put(&mut self, info: &LocaleInfo, home: &Home) {
        let nothing = refresh(&home.chapters, "", "", None).share;
        let inside = format!("locales/{}.ftl", info.tag);
        let read = home.chapters.first().and_then(|first| Some((first, first.read_beside(&inside)?)));
        let share = match read {
            None => None,
            Some((_, Ok(source))) => Some(refresh(&home.chapters, &source, "", None).share),
            Some((first, Err(refusal))) => {
                self.faults.push(format!("{}：{}。{}", first.beside(&inside), refusal.what.zh(), refusal.help.zh()));
                None
            }
        };
        self.rows.push(Row {
            tag: info.tag.clone(),
            name: info.name_zh.to_string(),
            is_draft: info.is_draft(),
            read_on: info.review.as_ref().map(|review| review.on),
            pack: home.name.clone(),
            share,
            total: nothing.total(),
        });
    }

    /// For people, aligned.
    pub fn text(&self) -> String {
        let mut lines = vec![["语言", "资料包", "译好", "草稿", "要重译", "没译", "译好几成"].map(str::to_owned)];
        for (place, row) in self.rows.iter().enumerate() {
            let before = place.checked_sub(1).and_then(|place| self.rows.get(place));
            let first = before.is_none_or(|before| before.tag != row.tag);
            let mark = if row.is_draft { " *" } else { "" };
            let language = if first { format!("{} {}{mark}", row.tag, row.name) } else { String::new() };
            let pack = if row.pack.is_empty() { "（共用）".to_owned() } else { row.pack.clone() };
            lines.push(match row.share {
                None => [language, pack, "—".into(), "—".into(), "—".into(), row.total.to_string(), "—".into()],
                Some(Share { done, draft, stale, missing }) => {
                    let part = format!("{} %", (done * 100).checked_div(row.total).unwrap_or(100));
                    [language, pack, done.to_string(), draft.to_string(), stale.to_string(), missing.to_string(), part]
                }
            });
        }
        let drafts = self.rows.iter().any(|row| row.is_draft);
        aligned(&lines) + if drafts { UNSIGNED } else { "" }
    }

    /// For a README: languages below each other, packs side by side.
    pub fn markdown(&self) -> String {
        let Some(first) = self.rows.first() else { return String::new() };
        let packs = || self.rows.iter().filter(|row| row.tag == first.tag);
        let name = |row: &Row| if row.pack.is_empty() { "shared".to_owned() } else { row.pack.clone() };
        let heads: Vec<String> = packs().map(|row| format!("{} ({})", name(row), row.total)).collect();
        let mut out =
            format!("| locale | native readers | {} |\n|---|---|{}\n", heads.join(" | "), "---|".repeat(heads.len()));
        for rows in self.rows.chunk_by(|one, other| one.tag == other.tag) {
            let cells: Vec<String> = rows.iter().map(cell).collect();
            let tag = rows.first().map(|row| row.tag.to_string()).unwrap_or_default();
            let read = match rows.first() {
                Some(Row { is_draft: true, .. }) => "nobody yet".to_owned(),
                Some(Row { read_on: Some(day), .. }) => day.to_string(),
                _ => String::new(),
            };
            out.push_str(&format_line(&tag, &read, &cells));
        }
        out
    }
}

fn format_line(tag: &str, read: &str, cells: &[String]) -> String {
    format!("| `{tag}` | {read} | {} |\n", cells.join(" | "))
}

/// Stands under the table.
const UNSIGNED: &str = "带 * 的还是草稿：没有请母语的人通读、签名（locale.toml 里的 reviewed_by 和 reviewed_on）。\n";

fn cell(row: &Row) -> String {
    let Some(Share { done, draft, stale, .. }) = row.share else { return String::new() };
    let parts = [(done, ""), (draft, " draft"), (stale, " stale")];
    let parts: Vec<String> =
        parts.iter().filter(|(number, _)| *number > 0).map(|(number, what)| format!("{number}{what}")).collect();
    if parts.is_empty() { "0".to_owned() } else { parts.join(" + ") }
}

/// Columns as wide as their widest cell; numbers to the right.
fn aligned(lines: &[[String; 7]]) -> String {
    let mut widths = [0_usize; 7];
    for line in lines {
        for (width, cell) in widths.iter_mut().zip(line) {
            *width = cell.width().max(*width);
        }
    }
    let mut out = String::new();
    for line in lines {
        let cells: Vec<String> = line
            .iter()
            .zip(widths)
            .enumerate()
            .map(|(place, (cell, width))| {
                let blanks = " ".repeat(width.saturating_sub(cell.width()));
                if place < 2 { format!("{cell}{blanks}") } else { format!("{blanks}{cell}") }
            })
            .collect();
        out.push_str(cells.join("  ").trim_end());
        out.push('\n');
    }
    out
}
