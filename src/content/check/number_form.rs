//! `number-form`: a hotline's number is digits, grouped by hyphens as it is printed.
use super::super::doc::Doc;
use super::super::finding::{Fault, quoted};
use super::super::rule::Rule;
use super::super::table::Table;
use super::super::words::Text;
use crate::content::both;

pub(in super::super) const RULE: Rule = Rule::error("number-form");

/// The `number` of a hotline.
pub(in super::super) fn read(table: &mut Table, doc: &Doc) -> Option<Text> {
    let text = table.sentence("number")?;
    let grouped = text.words.split('-').all(|group| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit()));
    if grouped && (2..=20).contains(&text.words.len()) {
        return Some(text);
    }
    let typed = quoted(&text.words);
    let what = both!("电话号码不能写成“{typed}”", "a telephone number cannot be written “{typed}”");
    let help = both!(
        "只写半角数字，分组用 -，如 \"123-456\"",
        "write half-width digits, in groups with -, such as \"123-456\"",
    );
    doc.tell(Fault::new(&RULE, text.span, what).help(help));
    None
}
